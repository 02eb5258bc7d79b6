"""How an article opens: its first sentences without what its header says already, its title and who wrote it."""

import re
from collections.abc import Sequence

from pipeline.text.composed import letters

Numbered = tuple[str, str]

_ENDED = re.compile(r"[.!?。…][\"'”’)\]]*$")
_LONGEST = 80
_BYLINE = re.compile(
    r"[가-힣]{2,4}\s?(?:[가-힣]{1,8}(?:부|팀|국|센터)\s)?(?:선임|수석|인턴|객원|전문|IT|테크|산업|경제)?\s?(?:기자|특파원|에디터|논설위원|편집장)(?:\s*[\])】>|/=·(,\d].*)?$"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|^(?:입력|수정|등록|승인|기사입력|최종수정|게시|발행|송고|업데이트)\s?[:.]?\s?\d"
    r"|^(?:글|취재|작성자|글쓴이|기자)\s?[:=·|]"
    r"|^(?:[Bb][Yy]|(?:[Ww]ritten|[Rr]eported|[Pp]osted) by)\s[A-Z]"
    r"|^(?:[Pp]ublished|[Uu]pdated|[Pp]osted)\b.{0,30}\d{4}"
)


def opening(sentences: Sequence[Numbered], title: str, count: int) -> list[Numbered]:
    """Return the first sentences of an article's body, by id and text; those that there are where it has no body."""
    head = letters(title)
    body = [one for one in sentences if letters(one[1]) != head and not is_byline(one[1])]
    return (body or list(sentences))[:count]


def is_byline(text: str) -> bool:
    """Whether a line says who wrote a text, or when, and tells nothing: it is short and no sentence."""
    return len(text) <= _LONGEST and not _ENDED.search(text) and _BYLINE.search(text) is not None
