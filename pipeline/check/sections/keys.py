"""The bold key of a list item (`**6월 15일**: 발표`) is a part of what the item says: every check reads it as the topic of its sentence."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from pipeline.check.claims import Claim, Flag
from pipeline.text import josa, sections
from pipeline.text.sections import Placed

_TOPIC = "은/는"


def joined(claim: Claim, body: str) -> Claim | None:
    """Return a sentence with the key before it as its topic (`6월 15일은   발표`); None where it has no key.

    What stands between the two, marks and blanks, is as long as before, so that offsets from the key's start stay true.
    """
    placed = claim.placed
    at = body.rfind(placed.key, 0, placed.span[0]) if placed.key else -1
    if at < 0:
        return None
    between = placed.span[0] - at - len(placed.key)
    topic = josa.attach(placed.key, _TOPIC) if placed.key[-1].isalnum() else placed.key
    text = topic[: len(placed.key) + 1].ljust(len(placed.key) + between) + placed.text
    span = (at, placed.span[1])
    return replace(claim, placed=replace(placed, text=text, plain=sections.plain(text), span=span, key=""))


def told(claim: Claim, key: str, flags: Iterable[Flag]) -> Iterator[tuple[Placed, Flag]]:
    """Yield of what is wrong with a joined sentence what is wrong with its key, with the key's own place."""
    start = claim.placed.span[0]
    own = replace(claim.placed, text=key, plain=sections.plain(key), span=(start, start + len(key)))
    yield from ((own, flag) for flag in flags if flag.span[1] <= len(key))
