"""What the checks found in a text that is to be written again, under the sentence that it is about."""

from collections.abc import Iterable

from pipeline.draft import blocks

Found = tuple[tuple[str, str], ...]
"""Pairs: a sentence as a reader reads it, and what is wrong with it."""
MOST = 3  # of one sentence


def under(standing: str, findings: Iterable[tuple[str, str]]) -> list[str]:
    """Return what was found in a sentence that stands, as lines of a prompt; one that stands by its name (E1) is the editor's to settle."""
    messages = dict.fromkeys(message for sentence, message in findings if sentence and sentence in standing)
    return [told for message in messages if (told := blocks.honest(message))][:MOST]
