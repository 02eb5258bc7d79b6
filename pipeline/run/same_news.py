"""Whether two lines of the mail's envelope tell one piece of news: title and preheader have a reader's eye for two."""

from collections.abc import Sequence

from pipeline.check.compare import same
from pipeline.check.vocabulary.words import stems
from pipeline.records import Section
from pipeline.text import quantities
from pipeline.text import sections as section_text

_WORDS = 3  # shared by two lines that tell the same
_CLEAR = 2  # words or figures that a line shares with the section it is about


def tell_the_same(one: str, other: str, sections: Sequence[Section]) -> bool:
    """Whether two lines share a figure or three words, or are both about the same one of several stories."""
    if _shared(one, other, _WORDS) >= _WORDS:
        return True
    stories = {section.story for section in sections if section.kind == "story"}
    about = _about(one, sections) if len(stories) > 1 else ""
    return bool(about) and about == _about(other, sections)


def _about(line: str, sections: Sequence[Section]) -> str:
    """Return the section that a line is about: the one with which it plainly shares most; nothing where none or two are."""
    rows = [(_shared(line, section_text.plain(one.body), 1), one.id) for one in sections if one.kind == "story"]
    most, second = sorted([*rows, (0, ""), (0, "")], reverse=True)[:2]
    return most[1] if most[0] >= _CLEAR and most[0] > second[0] else ""


def _shared(line: str, text: str, figure: int) -> int:
    """Return how many words two texts share, each shared figure for so many words."""
    told = quantities.find(text, "ko")
    figures = sum(any(same(said, one) for one in told) for said in quantities.find(line, "ko"))
    return len(stems(line) & stems(text)) + figure * figures
