"""A name that a draft writes in both writings, as our house style has it at its first mention: 레나 하트비히(Lena Hartwig).

What stands in the brackets is the source's own name and says nothing else, so all checks read the sentence without it: a post, a deed or a
figure hangs on the name before it as it does without brackets. Only where the Hangul may be that name is the pair taken for one: a gloss makes
no other person of it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.check.claims import Claim
from pipeline.check.written_names import in_person, transcribed
from pipeline.text.patterns import deferred

_GLOSS = deferred(
    r"(?P<hangul>[가-힣][가-힣A-Za-z0-9·-]*(?: [가-힣][가-힣A-Za-z0-9·-]*){0,3})(?P<gloss> ?\((?P<latin>[A-ZÀ-Þ][\w.'’&-]*(?: [\w.'’&-]+){0,4})\))"
)
_SMALL = deferred(r"[a-zß-ÿ]")
_OF_WORDS = deferred(r"[^\W\d_]+")
_ALIKE, _MAYBE = (
    0.25,
    0.6,
)  # how far the sounds of two writings of one name may be, and those of a name of few syllables
_FEW = 4  # syllables of a name that East Asia writes otherwise than it sounds


@dataclass(frozen=True, slots=True)
class Gloss:
    """A name's gloss: where the brackets stand, the Hangul that writes it, the Latin."""

    span: tuple[int, int]
    hangul: str
    latin: str


def glosses(claim: Claim) -> Iterator[Gloss]:
    """Yield the glosses of a sentence that write out a name of its articles behind what may be a name."""
    if "(" not in claim.text:
        return
    texts = [one.text.casefold() for one in (*claim.context, *claim.evidence)]
    for match in _GLOSS.finditer(claim.text):
        latin = match["latin"]
        if not _SMALL.search(latin) or not any(_stands(latin.casefold(), text) for text in texts):
            continue
        words = match["hangul"].split()
        alike = min((_far(latin, words[-count:]), -count) for count in range(1, len(words) + 1))
        short = " ".join(words[-1:])
        if alike[0] <= _ALIKE:
            yield Gloss(match.span("gloss"), " ".join(words[alike[1] :]), latin)
        elif len(latin.split()) > 1 and _eastern(words) and _far(latin, [short]) <= _MAYBE:
            yield Gloss(match.span("gloss"), short, latin)


def _eastern(words: list[str]) -> bool:
    """Return whether the last of some words may be a whole name of few syllables: 궈밍치, with no name before it."""
    return len(words[-1]) <= _FEW and (len(words) == 1 or in_person.plain(words[-2]))


def _stands(latin: str, text: str) -> bool:
    at = text.find(latin)
    while at >= 0:
        around = text[at - 1 : at] + text[at + len(latin) : at + len(latin) + 1]
        if not any(letter.isalnum() for letter in around):
            return True
        at = text.find(latin, at + 1)
    return False


def _far(latin: str, words: list[str]) -> float:
    """Return how far the sounds of Hangul words are from a Latin name, read from either end: families come first in the East."""
    parts, hangul = _OF_WORDS.findall(latin), "".join(words)
    return min(
        transcribed.distance("".join(parts), hangul, 1.0), transcribed.distance("".join(parts[::-1]), hangul, 1.0)
    )
