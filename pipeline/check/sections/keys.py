"""The bold key of a list item (`**6월 15일**: 발표`) is a part of what the item says: every check reads it as the topic of its sentence."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from pipeline.check.claims import Claim, Flag
from pipeline.text import josa, sections
from pipeline.text.patterns import deferred
from pipeline.text.sections import Placed

_TOPIC = "은/는"
_MARK = deferred(r"^\d{1,2}[.)](?=\s)|^\d{1,2}단계$")
"""The number of a line in its list, which counts nothing."""


def joined(claim: Claim, body: str) -> Claim | None:
    """Return a sentence with the key before it as its topic (`6월 15일은   발표`); None where it has no key.

    What stands between the two, marks and blanks, is as long as before, so that offsets from the key's start stay true.
    """
    placed = claim.placed
    at = body.rfind(placed.key, 0, placed.span[0]) if placed.key else -1
    if at < 0:
        return None
    between = placed.span[0] - at - len(placed.key)
    key = _MARK.sub(lambda match: " " * len(match.group()), placed.key)
    topic = josa.attach(key, _TOPIC) if key[-1].isalnum() else key
    text = topic[: len(key) + 1].ljust(len(key) + between) + placed.text
    span = (at, placed.span[1])
    return replace(claim, placed=replace(placed, text=text, plain=sections.plain(text), span=span, key=""))


def told(claim: Claim, key: str, flags: Iterable[Flag]) -> Iterator[tuple[Placed, Flag]]:
    """Yield of what is wrong with a joined sentence what is wrong with its key, with the key's own place."""
    start = claim.placed.span[0]
    own = replace(claim.placed, text=key, plain=sections.plain(key), span=(start, start + len(key)))
    yield from ((own, flag) for flag in flags if flag.span[1] <= len(key))
