"""A Korean name in a draft that is nobody's of its Korean articles, and a title that these give to somebody else.

`조미란 대변인` told as 조미경 대변인 has a syllable of the right name and its title, and the right one is left out. `최유진 연구원` where 최유진 is
재무총괄 and another one is 연구원 gives somebody's title to the wrong person; what scholars are called changes with the writer.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from pipeline.check.claims import Claim, Flag
from pipeline.check.known_names import korean_names
from pipeline.check.people.successors import gets_korean
from pipeline.messages import say

_LOOSE = frozenset(
    str.split(
        "씨 박사 교수 명예교수 연구원 연구자 과학자 연구위원 학자 전문가 작가 저자 책임자 담당자 활동가 변호사 변호인 후보 의원 대표 대표이사 사장 회장"
    )
)
_LIKE = 1  # syllables in one place


def korean_titles(claim: Claim) -> Iterator[Flag]:
    """Yield the titled names of a sentence that are nobody's of its Korean articles, or have the title of another one there."""
    texts = tuple(one.text for one in claim.context)
    if not texts or any(one.language != "ko" for one in claim.context):
        return
    known = _titles(texts)
    for match in korean_names.titled(claim.text) if known else ():
        name, title = match["name"], match["title"]
        others = [one for one, row in known.items() if title in row and one not in claim.text]
        wrong = (
            _another(name, title, others, texts)
            if name not in known
            else _of_another(name, title, others, known, texts)
        )
        if wrong:
            span = match.start("name"), match.end("title")
            yield Flag("name", "block", span, say("check.name", name=claim.text[slice(*span)]), claim.ids, 0.75)


def _another(name: str, title: str, others: Sequence[str], texts: Sequence[str]) -> bool:
    """Return whether a name that no article has is like that of somebody with its title whom the draft leaves out."""
    if any(name in text for text in texts):
        return False
    return any(len(one) == len(name) and sum(map(str.__eq__, one, name)) >= _LIKE for one in others)


def _of_another(
    name: str, title: str, others: Sequence[str], known: Mapping[str, frozenset[str]], texts: Sequence[str]
) -> bool:
    """Return whether a title is another one's alone: no sentence with the name has it."""
    if not others or title in known[name] or title in _LOOSE:
        return False
    return not any(name in text and title in text for text in texts) and not gets_korean(name, texts, title)


@lru_cache(maxsize=64)
def _titles(texts: Sequence[str]) -> Mapping[str, frozenset[str]]:
    """Return the titles that the articles have behind each name."""
    found: dict[str, set[str]] = {}
    for text in texts:
        for match in korean_names.titled(text):
            found.setdefault(match["name"], set()).add(match["title"])
    return {name: frozenset(row) for name, row in found.items()}
