"""The deed of a Korean source told the other way round: 공개할 계획이다 as 공개하지 않을 계획이에요, 저장하지 않는다 as 저장해요.

Both must have the very same verb in their last clause, with an end alike (done or not, must or may), and every other word of the draft
must stand in that clause of the source. Only one of the two denies; what limits either (만, 까지, 넘으면) may turn it rightly.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.check.claims import Claim, Flag
from pipeline.messages import say
from pipeline.text.patterns import deferred

_DENIED = deferred(
    r"(?P<verb>(?<![가-힣])(?:[가-힣]{1,5} (?=(?:두|주|내|놓|버리|나|하)지))?[가-힣]{1,6})지(?:는|도|를)? (?P<not>않|못(?=[하했한할해]))(?P<tail>[가-힣]*(?: [가-힣]+){0,3})[.!\u2060 ]*$"
)
_ANY_DENIAL = deferred(
    r"않|못|없|아니|아닌|말[고라]|안 |금지|거부|거절|막[아았는]|취소|중단|철회|보류|제외|대신|미[뤄뤘루룬]|그만|멈[추췄]|어려[우워웠]|힘들|실패|빼[고는면]|반대|폐지|까[?요]|덜 "
)
_LIMITED = deferred(
    r"[가-힣\d]*(?:만(?=[ ,.의을를은]|$)|까지|부터|[가-힣](?:면|때|려면|더라도|어도|아도)(?=[ ,.는은도만의에]|$)|이상|이하|미만|초과|넘|밖|외에|이외|나머지|다른|아직|더는|더 이상|이제|당분간|한때|원래|전에는|일부|모두|전부|항상|늘 |대부분|에는|에서는|[일월년]에?[은는]|\?)"
)
_CLAUSE = deferred(
    r"(?<=[가-힣])(?:(?<![광재창경최신공원피권])고|며|지만|는데|은데|면서|아서|어서|여서|해서|므로|니까|다가)(?:,? )(?!있|싶)"
)
_WORD = deferred(r"[가-힣]{2,}|\d[\d,.]*|[A-Za-z]{2,}")
_OPENING = frozenset({"다만", "하지만", "그렇지만"})
_ASKED = deferred(r"(?<![가-힣])(?:요구|청구|요청|신청|주장|제안|부탁)(?:[은는이가을를도]|(?=\s)|$)")
"""What somebody asks for has many names: the 청구 of a source is a draft's 요구."""
_MUST = deferred(r"(?<=[가-힣])야 ?(?:하|한|할|해|했|됩|돼|된|합)")
_MAY = deferred(r"수 있|[도] (?:되|된|돼|됩|괜찮)")
_ENDS = r"[가-힣]{0,4}(?: (?:계획|예정|방침|생각|것|수|중)[가-힣]{0,4})?(?: (?:있|했|한|된|돼|해|하|밝혔|설명했|말했|전했|강조했|주장했|뒀|됐|왔)[가-힣]{0,4}){0,2}[.!\u2060 ]*$"
_CONTRACTED = {20: (6,), 13: (14,), 8: (9,), 18: (4, 0)}
"""Which vowels an ending makes of the last one of a stem: 남기 남겨, 두 둬, 보 봐, 쓰 써."""
_FIRST, _FINALS, _MEDIALS = 0xAC00, 28, 21
_DONE = 20  # ㅆ
_OPEN_ENDINGS = (0, 4, 8, 17, 20)  # what may close the last syllable of a stem without a consonant of its own
_HA, _HAE = "하", 1
_ENOUGH = 2


@dataclass(frozen=True, slots=True)
class _Deed:
    """The verb at the end of a clause: where it stands, whether it is past, and whether one must or may do it."""

    span: tuple[int, int]
    past: bool
    mode: str


def turned_denials(claim: Claim) -> Iterator[Flag]:
    """Yield a deed that a sentence of a Korean source tells and the draft denies, or the other way round."""
    if not claim.evidence or any(one.language != "ko" for one in claim.evidence):
        return
    for one in claim.evidence:
        source = one.text.rstrip()
        for theirs, mine, verb in _pairs(claim, one.id, source):
            if _beside(claim.text[: mine.span[0]], source[: theirs.span[0]], mine, verb):
                told = claim.text[slice(*mine.span)].rstrip(" .!\u2060")
                message = say("check.opposite", text=told, source=source[slice(*theirs.span)].rstrip(" ."), id=one.id)
                yield Flag("number-contradicted", "block", mine.span, message, (one.id,), 0.75)
                return


def _pairs(claim: Claim, name: str, source: str) -> Iterator[tuple[_Deed, _Deed, str]]:
    """Yield the source's deed and the draft's of one verb, of which exactly one is denied, and by nothing else in either sentence."""
    others = [one.text for one in claim.evidence if one.id != name]
    theirs: _Deed | None
    mine: _Deed | None
    if match := _DENIED.search(claim.text):
        verb, mine = match["verb"], _negative(match)
        again = any(_ANY_DENIAL.search(text) and verb[:_ENOUGH] in text for text in others)
        theirs = None if again or _ANY_DENIAL.search(source) else _positive(source, verb)
    elif match := _DENIED.search(source):
        verb, theirs = match["verb"], _negative(match)
        again = _ANY_DENIAL.search(_alone(claim.text, source)) is not None
        again = again or len(_ANY_DENIAL.findall(_alone(source, claim.text))) > 1
        mine = None if again or any(_positive(text, verb) for text in others) else _positive(claim.text, verb)
    else:
        return
    if theirs and mine and (theirs.past, theirs.mode) == (mine.past, mine.mode):
        yield theirs, mine, verb


def _alone(text: str, other: str) -> str:
    """Return a text without the words that another has too: what both ask to be stopped is denied by neither."""
    return _WORD.sub(lambda match: "" if _stands(match.group(), other) else match.group(), text)


def _limits(text: str) -> set[str]:
    """Return the words of a text that limit what it says."""
    return set(_LIMITED.findall(text)) - _OPENING


def _beside(mine: str, theirs: str, deed: _Deed, verb: str) -> bool:
    """Return whether what stands before a draft's verb is one clause, all of whose words and limits stand before the source's too."""
    clause = _last_clause(theirs)
    limits, own = _limits(clause), _limits(mine)
    if not own <= limits or (own != limits and deed.mode != "must") or _last_clause(mine) != mine:
        return False
    words = [one for one in _WORD.findall(mine) if not verb.startswith(one)]
    missing = [one for one in words if not _stands(one, clause)]
    asked = len(missing) == 1 and len(words) > _ENOUGH and _ASKED.match(missing[0]) and _ASKED.search(clause)
    return len(words) >= _ENOUGH and (not missing or bool(asked))


def _last_clause(text: str) -> str:
    """Return the last clause of what stands before a verb."""
    cuts = [match.end() for match in _CLAUSE.finditer(text)]
    return text[cuts[-1] if cuts else 0 :]


def _stands(word: str, clause: str) -> bool:
    """Return whether a word of the draft, its particle apart, is one of a clause."""
    if not re.match("[가-힣]", word):
        return re.search(rf"(?<![\d,.A-Za-z]){re.escape(word.rstrip('.,'))}(?![\d,]|[A-Za-z])", clause) is not None
    stem = word if len(word) <= _ENOUGH else word[:-1] if len(word) <= _ENOUGH + 2 else word[:-2]
    return re.search(rf"(?<![가-힣]){stem}", clause) is not None


def _negative(match: re.Match[str]) -> _Deed:
    tail = match["not"] + match["tail"]
    past = re.match(r"않았|못했", tail) is not None
    return _Deed((match.start("verb"), match.end("tail")), past, "must" if _MAY.search(tail) else "")


def _positive(text: str, verb: str) -> _Deed | None:
    """Return the deed of a verb that ends a sentence without a denial: 쓰지 → 쓴다, 썼다고 설명했다, 쓰기로 했다."""
    match = re.search(rf"(?<![가-힣]){_conjugated(verb)}{_ENDS}", text)
    if match is None:
        return None
    last = ord(match["last"]) - _FIRST
    past = last % _FINALS == _DONE or match["more"] in ("았", "었", "였")
    if _MUST.search(match.group()):
        return _Deed(match.span(), past, "must")
    return _Deed(match.span(), past, "may" if _MAY.search(match.group()) else "")


def _conjugated(verb: str) -> str:
    """Return a pattern of the forms that a stem takes before its endings."""
    head, last = verb[:-1], verb[-1]
    number = ord(last) - _FIRST
    initial, medial, final = number // (_MEDIALS * _FINALS), number // _FINALS % _MEDIALS, number % _FINALS
    if final:
        return rf"{re.escape(head)}(?P<last>{last})(?P<more>[은을는았었아어기다고]?)"
    vowels = (medial, _HAE) if last == _HA else (medial, *_CONTRACTED.get(medial, ()))
    forms = "".join(
        chr(_FIRST + (initial * _MEDIALS + vowel) * _FINALS + end) for vowel in vowels for end in _OPEN_ENDINGS
    )
    return rf"{re.escape(head)}(?P<last>[{forms}])(?P<more>)"
