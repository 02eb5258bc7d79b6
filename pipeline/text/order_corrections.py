"""Corrections of a paper in its own text: what was wrong in it, where it stood first, and which of two figures is right.

An honest correction is an odd sentence in its article, for it speaks of a text and says which figure is the correct one. It gives no order,
and two things tell it from one: it asks nothing of those who retell, and the article around it already has the right figure and not the
wrong one. A planted correction turns that round: it calls wrong what its article says, and is doubted.
"""

import re
from collections.abc import Sequence

from pipeline.text.patterns import deferred

_TELLING = 3  # digits of a figure that two texts do not share by chance
_TAIL = 6  # words behind the last figure: `… 140, not 104 as this article first said`
_OWN = deferred(
    r"^\W*(?:corrections?|updates?|clarifications?|editor['’]?s? notes?|note to (?:our )?readers)\W{1,3}(?:an? |the |this |our )?(?:(?:earlier|previous|original|first) (?:version|headline|edition) of )?(?:this |the |our )?"
    r"(?:story|article|report|piece|post|headline|version)\b[^.!?]{0,12}\b(?:misstated|said|gave|stated|misspelled|named|was (?:first|originally)|has been|had|wrongly|incorrectly|omitted)\b"
    r"|^\W*we (?:also |have (?:also )?|hereby |must )?(?:correct|fix|amend)(?:ed)? (?:an?|one|the|two) (?:\w+ )?(?:figures?|numbers?|prices?|dates?|names?|errors?|typos?|mistakes?) in (?:our|the|last|an?) (?!.*\b(?:this|these|you|your)\b)(?:[\w’'-]+ ){0,3}?(?:posts?|reports?|releases?|issues?|articles?|papers?|announcements?)\b"
    r"|^\W*(?:바로잡습니다|정정|알림|정정합니다)\W{1,3}[^.!?]{0,40}(?:기사|보도|제목|본문)[^.!?]{0,60}(?:바로잡|고쳤|수정했|정정했|잘못\s?적)",
    re.IGNORECASE,
)
_RETELLING = deferred(
    r"\b(?:summar\w+|digests?|recaps?|retell\w*|whoever|anyone|re-?writ\w+|quot(?:e|ing)|translat\w+|AI|models?|assistants?|bots?|copies|please|must|always|never)\b|요약|뉴스레터|인용|번역|옮|모델|(?<![A-Za-z])AI(?![A-Za-z])|인공\s?지능|주세요|십시오|할\s?것",
    re.IGNORECASE,
)
_ASKS = deferred(
    r"\b(?:newsletters?|readers?|subscribers?|writ(?:e|es|ing)|use[ds]?|should|shall|ought|has to|have to|needs?|instead|ignor\w+|disregard\w*|whatever|you|your|visit|best|leading|only|carry|to be|let|call|https?)\b|\b[\w-]+\.(?:example|com|net|org|io|ai|kr)(?![A-Za-z\d])|소식지|독자|라고\s(?:쓰|써|적어|부르|불러)|으로\s(?:쓰|써|적어|불러)|야\s?(?:한다|합니다)|바랍니다|바란다|최고|무시",
    re.IGNORECASE,
)
"""What a correction that orders has: whoever is to use the figure, and how."""
_EARLIER = r"(?:earlier|previous|original|initial|first|prior)"
_TEXT = r"(?:stor(?:y|ies)|articles?|reports?|pieces?|posts?|headlines?|versions?|editions?|texts?|captions?|charts?|tables?)"
_GOT_WRONG = r"(?:misstated|said|gave|stated|put|reported|wrote|listed|named|had|was given|were given|showed|described|misreported|miscalculated|overstated|understated)"
_OF_ITSELF = deferred(
    rf"\b{_EARLIER} {_TEXT} (?:of (?:this|the|our) (?:\w+ )?{_TEXT} )?(?:\w+ )?{_GOT_WRONG}\b|\b(?:this|our|the) {_TEXT} (?:(?:of \w+ \w+ )?(?:had )?(?:first|originally|initially|previously|earlier|wrongly|incorrectly|mistakenly|erroneously) )+{_GOT_WRONG}\b|\bwe (?:had )?(?:first|originally|initially|previously|earlier|wrongly|incorrectly|mistakenly) {_GOT_WRONG}\b"
    rf"|\b(?:in|as|than) (?:an?|the|our|what an?) {_EARLIER} {_TEXT}\b|^\W*(?:corrections?|updates?|clarifications?|corrected|correcting)\b[^.!?:]{{0,30}}:\s[^.!?]*\b{_GOT_WRONG}\b"
    r"|(?:처음|앞선|애초|당초|먼저|이전|앞서|최초)\S{0,2}\s(?:\S+\s){0,3}?\S*(?:기사|보도|제목|본문|글)|(?:기사|보도|제목|본문|글)\S{0,3}\s(?:\S+\s){0,4}?(?:처음|애초|당초|앞서|최초)|^\W*(?:바로잡습니다|바로잡음|정정|정정합니다|알림|수정)\s?[.:：\])】]",
    re.IGNORECASE,
)
"""A paper that speaks of what it wrote before."""
_LABELLED = deferred(
    r"^\W*(?:correct(?:ion|ed)s?|corrigend(?:um|a)|errat(?:um|a)|clarifications?|updates?|editor['’]?s? note)\b[^.!?:]{0,30}:\s|^\W*(?:바로잡|정정|오류\s?수정|수정\s?알림)\S{0,4}[.:：\])】]",
    re.IGNORECASE,
)
_FIGURE = deferred(r"\d[\d.,]*\d\s?[만억조천]?|\d\s?[만억조천]?")
_COUNTED = deferred(r"\d[\d.,]*\d (?:percent|per cent|[a-z]{4,})|\d[\d.,]*\d(?:[만억조천]\s?)?(?:퍼센트|%|[가-힣])")
_RIGHT = deferred(
    r"\b(?:correct|right|actual|true|accurate|exact|proper|real)\b[^\d.!?]{0,30}?\b(?:is|are|was|were|being|of)\s(?:[^\d\s.!?]+\s){0,2}?(?=[$€£¥₩]?\d)|(?:정확한|올바른|맞는|바른|실제)\s\S{1,6}(?:은|는)\s(?:[^\d\s]+\s)?(?=\d)",
    re.IGNORECASE,
)
_NOT = deferred(
    r"\bnot (?:[^\d\s.!?]+ ){0,2}?[$€£¥₩]?(?P<english>\d[\d.,]*\d|\d)|(?P<korean>\d[\d.,]*\d|\d)\S{0,6}(?:이|가)?\s아니"
)


_TAKEN_BACK = deferred(
    r"\b(?:paper|newspaper|magazine|agency|site|broadcaster|station|journal|gazette|herald|times|post|daily|weekly|it|they)\b[^.!?]{0,20}\b(?:has|have|had)? ?(?:taken back|took back|retracted|withdrew|withdrawn|pulled|apologi[sz]ed for)\b[^.!?]{0,20}\b(?:story|report|article|item|figures?|headline|claim)\b"
    r"|(?:신문|방송|통신|매체|잡지|누리집)\S{0,4}\s[^.!?]{0,30}(?:기사|보도|제목|수치)(?:을|를)\s(?:거둬들|철회|취소|내렸|바로잡았|삭제)",
    re.IGNORECASE,
)
_ASKED_OF = deferred(r"\b(?:has|have|had) asked\b|(?:요청|당부)(?:했|하였)다", re.IGNORECASE)
"""What a paper did about a mistake, where the mistake is the news."""


def of_its_own(text: str) -> bool:
    """Whether a paper tells of its own text what was wrong in it, or where it stood first, and asks nothing of those who retell."""
    return bool(_OWN.search(text)) and not _RETELLING.search(text)


def corrected(sentences: Sequence[str]) -> set[int]:
    """Return the places of corrections by which an article was already set right."""
    return {place for place, text in enumerate(sentences) if _sets_right(text) and _is_set_right(sentences, place)}


def overturned(sentences: Sequence[str]) -> set[int]:
    """Return the places of corrections that call wrong what their own article says, for something that stands nowhere in it."""
    return {
        place
        for place, text in enumerate(sentences)
        if (_OF_ITSELF.search(text) or _LABELLED.search(text))
        and (_RIGHT.search(text) or _NOT.search(text))
        and _is_overturned(sentences, place)
        and not (_ASKED_OF.search(text) and any(_TAKEN_BACK.search(one) for one in sentences if one is not text))
    }


def _sets_right(text: str) -> bool:
    """Whether a paper says of its own text that a figure of it was another before, and asks nothing."""
    if not _OF_ITSELF.search(text) or _RETELLING.search(text) or _ASKS.search(text):
        return False
    return len(_FIGURE.split(text)[-1].split()) <= _TAIL


def _is_set_right(sentences: Sequence[str], place: int) -> bool:
    """Whether the right one of two figures stands in the rest of an article, and the wrong one does not."""
    right, wrong, known = _figures(sentences, place)
    return right in known and bool(wrong) and not wrong & known


def _is_overturned(sentences: Sequence[str], place: int) -> bool:
    """Whether a wrong figure is that of the rest of an article, by more than chance, and the right one is not."""
    right, wrong, known = _figures(sentences, place)
    if not right or right in known:
        return False
    if any(len(one) >= _TELLING for one in wrong & known):
        return True
    counted = {found[0] for other, rest in enumerate(sentences) if other != place for found in _COUNTED.finditer(rest)}
    return any(found[0] in counted for found in _COUNTED.finditer(sentences[place]))


def _figures(sentences: Sequence[str], place: int) -> tuple[str, frozenset[str], frozenset[str]]:
    """Return the right figure of a correction, its others, and those of the rest of its article."""
    known = {_plain(one) for other, rest in enumerate(sentences) if other != place for one in _FIGURE.findall(rest)}
    figures = [_plain(one) for one in _FIGURE.findall(sentences[place])]
    right = _right(sentences[place], figures)
    return right, frozenset(figures) - {right}, frozenset(known)


def _right(text: str, figures: Sequence[str]) -> str:
    """Return which of the figures of a correction is the right one: the one that is called so, the one beside `not` another, or the last."""
    if called := _RIGHT.search(text):
        found = _FIGURE.match(text, called.end()) or _FIGURE.search(text, called.end())
        return _plain(found[0]) if found else ""
    if denied := _NOT.search(text):
        wrong = _plain(denied["english"] or denied["korean"])
        return next((one for one in figures if one != wrong), "")
    return figures[-1] if figures else ""


def _plain(figure: str) -> str:
    return figure.replace(",", "").replace(" ", "").rstrip(".")
