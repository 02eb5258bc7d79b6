"""What an editor sees of a mail before it goes: where its first links lead, and what changed since the test mail."""

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape

from pipeline.messages import say
from pipeline.records import Mail

GMAIL_CUTS_AT = 102_000
"""Bytes of HTML at which Gmail cuts a mail and hides the rest behind a link."""

FIRST_LINKS = 5
LONGEST = 60
"""Lines of a difference that are shown; the rest are counted."""
_HREF = re.compile(r"<a\b[^>]*?\bhref=\"(https?://[^\"]+)\"", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Shown:
    """What a reader of a mail sees, so that two of them can be compared. `name` is the digest of the whole."""

    name: str
    subject: str
    preheader: str
    text: str
    links: tuple[str, ...]


def shown(mail: Mail, preheader: str, name: str) -> Shown:
    """Return what is seen of a mail."""
    return Shown(name, mail.subject, preheader, mail.text, links(mail.html))


def links(html: str) -> tuple[str, ...]:
    """Return the web addresses that a mail links to, each once, in order."""
    return tuple(dict.fromkeys(unescape(match[1]) for match in _HREF.finditer(html)))


def difference(before: Shown, after: Shown) -> tuple[str, ...]:
    """Return the changes as lines for a person: `- was`, `+ is`, a line a sentence; one sentence where only the looks changed."""
    lines = [
        *_pair(say("send.changed.subject"), before.subject, after.subject),
        *_pair(say("send.changed.preheader"), before.preheader, after.preheader),
        *_text(before.text.splitlines(), after.text.splitlines()),
        *_links(before.links, after.links),
    ]
    if before.name != after.name and not lines:
        lines = [say("send.changed.looks")]
    rest = len(lines) - LONGEST
    return (*lines[:LONGEST], say("send.changed.more", count=rest)) if rest > 0 else tuple(lines)


def _pair(what: str, was: str, now: str) -> Iterator[str]:
    if was != now:
        yield what
        yield f"- {was}"
        yield f"+ {now}"


def _text(before: Sequence[str], after: Sequence[str]) -> Iterator[str]:
    """Yield what changed in the text part, which has a line a sentence, each place under the heading it stands below."""
    place = ""
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        if kind == "equal":
            continue
        changed = [f"- {line}" for line in before[start:end] if line.strip()]
        changed += [f"+ {line}" for line in after[new_start:new_end] if line.strip()]
        if not changed:
            continue
        here = _heading(after, new_start)
        if here != place:
            place = here
            yield here
        yield from changed


def _heading(lines: Sequence[str], position: int) -> str:
    """Return the part of the mail that a line stands in."""
    above = (line.lstrip("■▶ ") for line in reversed(lines[: position + 1]) if line.startswith(("■", "▶")))
    return f"@ {next(above, say('send.changed.top'))}"


def _links(before: Sequence[str], after: Sequence[str]) -> Iterator[str]:
    gone, new = ([one for one in a if one not in b] for a, b in ((before, after), (after, before)))
    if gone or new:
        yield f"@ {say('send.changed.links')}"
        yield from (f"- {one}" for one in gone)
        yield from (f"+ {one}" for one in new)
