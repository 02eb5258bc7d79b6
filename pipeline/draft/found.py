"""What the checks found in a text that is to be written again, under the sentence that it is about."""

from collections.abc import Iterable

from pipeline.draft import blocks

Found = tuple[tuple[str, str], ...]
"""Pairs: a sentence as a reader reads it, and what is wrong with it."""
MOST = 3  # of one sentence


def below(standing: Iterable[str], findings: Found) -> list[list[str]]:
    """Return what was found in each of the sentences that stand, each message of a sentence once, however often that stands."""
    left, rows = list(findings), []
    for text in standing:
        rows.append(under(text, left))
        left = [one for one in left if not (one[0] and one[0] in text)]
    return rows


def under(standing: str, findings: Iterable[tuple[str, str]]) -> list[str]:
    """Return what was found in a sentence that stands, as lines of a prompt; one that stands by its name (E1) is the editor's to settle."""
    messages = dict.fromkeys(message for sentence, message in findings if sentence and sentence in standing)
    return [told for message in messages if (told := blocks.honest(message))][:MOST]
