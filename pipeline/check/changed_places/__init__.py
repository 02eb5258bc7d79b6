"""Two figures, or two names, that have changed places."""
