"""What no answer of the model's server may do: lead to another server, or go on without an end."""

MOST_BODY = 32 * 2**20
"""Bytes: three times what a stream takes that tells the longest answer we ask for (64,000 tokens) with an event for each token."""


class ElsewhereError(ValueError):
    """A server sent us on to another one: `place` is what `model.base_url` would be there."""

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.place = place


class EndlessError(ValueError):
    """A body that is longer than any answer."""
