"""Hold back the mail addresses that a source gave: only what the editor wrote becomes a link that a reader writes to."""

import re
from itertools import chain, pairwise

from pipeline.publish.inline import EMAIL
from pipeline.text import sections

_MEANT = r"`[^`\n]*`|<[^<>\s]*>|\]\([^()\n]*\)"  # code, and what only a person marks as a link
_BARE = re.compile(rf"(?P<meant>{_MEANT})|(?<![\w.+:/@-])(?P<local>{EMAIL[: EMAIL.index('@')]})@")


def held_back(text: str) -> str:
    """Return a body in which a bare mail address stays text in each sentence that retells a source.

    The model may write one where its source has it. A sentence that cites nothing or the editor is the editor's, and so is
    `<me@news.example>` anywhere.
    """
    if "@" not in text:
        return text
    told = [
        one.span
        for one in sections.placed(text)
        if one.sources and not any(citation.direct for citation in one.citations)
    ]
    cuts = [0, *chain.from_iterable(told), len(text)]
    pieces = [text[start:end] for start, end in pairwise(cuts)]
    return "".join(_BARE.sub(_escaped, piece) if number % 2 else piece for number, piece in enumerate(pieces))


def _escaped(match: re.Match[str]) -> str:
    return match.group() if match["meant"] else f"{match['local']}\\@"
