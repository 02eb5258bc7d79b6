"""Commands: read arguments, call, print. No logic."""
