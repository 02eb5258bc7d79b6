"""A deed or a figure told of the other side: raised for cut, kept for lost, what is left for what is gone."""
