"""A deed or a figure told of the other side (kept for lost, men for women), or in a role that it has not."""
