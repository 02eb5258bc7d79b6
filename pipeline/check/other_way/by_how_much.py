"""Which way a percentage, a size, a sum or two lengths of time say that something is: `20% 비싸요` for `20 percent less than`, `90ms에서 110ms로 빨라졌어요`.

Nothing is so many percent, grams or dollars less than another that is as many more than it: where both texts hold a thing against the same
one by the same figure, they go one way. What takes longer than before is slower, whatever the source says.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.other_way import same_thing
from pipeline.check.vocabulary import dictionary
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_THERE = deferred(
    r" (?:(?P<up>(?:more|higher|larger|greater|bigger|longer|heavier|dearer|costlier)(?: (?:expensive|costly|power|energy|time|money|water|memory))? than|above|over)"
    r"|(?P<down>(?:less|fewer|lower|smaller|shorter|cheaper|lighter)(?: (?:expensive|costly|power|energy|time|money|water|memory))? than|below|under)) (?P<other>[^.;:,]{2,60})"
)
_THERE_KOREAN = deferred(
    r"(?:쯤|가량|정도|나|이나)? ?(?:더 )?(?:(?P<up>비싸|비쌌|비싼|많[았아은다이고]|높[았아은다이고]|길[었어]|무거)|(?P<down>싸[고다지졌]|쌌|싼|저렴|적[었어은다게고]|낮[았아은다고]|짧[았아은다고]|가벼|덜 ))"
)
_HERE = deferred(
    r"(?:쯤|가량|정도|이나|나|넘게|이상)? ?(?:더 )?(?P<word>(?P<up>비싸|비쌌|비싼|많[아았은다]|높[아았은다]|길[어었]|무거|(?<=더 )(?:든|들|드는|쓴|쓰|썼|써|먹|걸))|(?P<down>덜 (?:든|들|드는|쓴|쓰|썼|써|먹|걸)|[싸쌌싼](?![가-힣]{0,2}우)|쌀(?= (?:거|것|전망|듯|예정|수))|저렴|적[어었은]|낮[아았은]|짧[아았은]|가벼))(?P<rest>[가-힣]*)"
)
_STANDARD = deferred(
    r"(?P<other>[^.,;]{2,30})(?<!\s[이그저])(?<!\s[이그]것)보다(?:는|도)? (?:[가-힣]{1,8}[을를이가] )?(?:약 |무려 |거의 )?$"
)
"""What a thing is held against, where it is named: no `택시는 이보다`."""
_EARLIER = deferred(r"전작|전임|이전|예전|종전|기존|구형|앞선|지난|작년|(?<![가-힣])(?:전|옛) ")
_EARLIER_THERE = deferred(r"\b(?:previous|predecessor\w*|earlier|old|older|last|prior|former)\b")
_DENIES = deferred(r"지(?:는|도)? ?(?:않|못)|진 않")
_SPEED = deferred(
    r"(?:으로|로) (?:(?:살짝|조금|약간|크게|훨씬|더|소폭|오히려) )?(?P<word>(?P<up>빨라[지진졌져])|(?P<down>느려[지진졌져]))(?P<rest>[가-힣]*)"
)
_BY = ("percent", "size", "money")
_EMPTY = frozenset(str.split("cost pric thing one be use have do year month day hour it"))


def by_how_much(claim: Claim) -> Iterator[Flag]:
    """Yield the words of a sentence that say the other way of a figure than its source, or than its own two figures."""
    figures = quantities.find(claim.text, "ko")
    for one in figures:
        if one.kind in _BY:
            yield from _turned(claim, one)
    for was, now in pairwise(figures):
        if was.kind == now.kind == "duration" and was.role == "from" and was.value != now.value:
            told = _SPEED.match(claim.text, now.span[1])
            longer = now.value > was.value
            if told and bool(told["up"]) == longer and not _DENIES.match(told["rest"] + claim.text[told.end() :]):
                span = (was.span[0], told.end())
                message = say("check.opposite", text=told.group("word"), source=now.text, id=claim.ids[0])
                yield Flag("number-contradicted", "block", span, message, claim.ids, 0.8)


def _turned(claim: Claim, figure: Quantity) -> Iterator[Flag]:
    """Yield a figure by which a thing is told to be more than the one that its source has it less than, or the other way round."""
    here = _HERE.match(claim.text, figure.span[1])
    standard = _STANDARD.search(claim.text[: figure.span[0]]) if here else None
    if here is None or standard is None or _DENIES.match(here["rest"] + claim.text[here.end() :]):
        return
    homes = [
        (one, theirs)
        for one in claim.evidence
        for theirs in quantities.find(one.text, one.language)
        if (theirs.kind, theirs.unit, theirs.value) == (figure.kind, figure.unit, figure.value)
    ]
    found = [(one, _there(one, theirs, standard["other"])) for one, theirs in homes]
    if not found or not all(there and bool(there["up"]) != bool(here["up"]) for _, there in found):
        return
    one: Evidence = found[0][0]
    source = next(there.group().strip() for _, there in found if there)
    message = say("check.opposite", text=claim.text[figure.span[0] : here.end()], source=source, id=one.id)
    yield Flag("number-contradicted", "block", (figure.span[0], here.end()), message, (one.id,), 0.8)


def _there(one: Evidence, figure: Quantity, other: str) -> re.Match[str] | None:
    """Return the words of a source that say which way a percentage goes from what a draft holds a thing against too."""
    if one.language == "ko":
        held = _STANDARD.search(one.text[: figure.span[0]])
        return _THERE_KOREAN.match(one.text, figure.span[1]) if held and _alike(other, held["other"]) else None
    there = _THERE.match(one.text, figure.span[1])
    return there if there and (_same(other, there["other"]) or same_thing.named(other, there["other"])) else None


def _alike(one: str, other: str) -> bool:
    """Return whether two Korean standards end in one noun."""
    return one.split()[-1] == other.split()[-1]


def _same(korean: str, english: str) -> bool:
    """Return whether what a thing is held against is the same in both texts: they share a word, or both are the one before."""
    if _EARLIER.search(korean) and _EARLIER_THERE.search(english):
        return True
    told = frozenset(stem for _, stems in dictionary.korean(korean) for stem in stems) - _EMPTY
    return not told.isdisjoint(stem for _, stems in dictionary.english(english) for stem in stems)
