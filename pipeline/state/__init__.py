"""state.sqlite: what was seen, feed validators, what was spent, what was sent."""
