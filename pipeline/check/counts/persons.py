"""People counted as things: `직원 700개`, `2개가 사망했어요`, `500개의 경찰이`. Korean counts them in 명, whatever the source counts.

A word for people right before or behind the count says so, and so does what only people do or suffer. Where such a word may be
another's (`사원 3개` are temples too), the source has to count people with that very number; a word that only ends as people do
(`윤리학자 9개`) needs a noun of the source that is hardly ever a program or a machine. What people form (`위원 2개 단체`) is a thing.
"""

from collections.abc import Iterator, Sequence

from pipeline.check import fixes
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.counts import counted_classes, human_nouns, no_persons
from pipeline.check.counts.human_nouns import COMPUTING
from pipeline.check.counts.korean_persons import ENDED, MAYBE, SURELY
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_UNITS = frozenset({"개", "마리"})
_GROUP = "조|팀|반|그룹|단체|학급|학교|부대|위원회|연맹|협회|모임|진영|집단|조직|기관|동아리|클럽|부서|노조|세력"
_MORE = r"(?:\s?(?:이상|가량|정도|남짓|안팎|미만|이하|가까이)|쯤|씩)?"
_TO = "이나|이|가|만이|은|는|을|를|도|만|과|와|에게|에 대[한해하]"
_ALONE = deferred(
    rf"{_MORE}(?:(?:{_TO}|이에요|예요|였|뿐|입니다|\s중|\s가운데)(?![가-힣]{{3}})|의\s(?!(?:{_GROUP}))|[.)]|$)"
)
_LISTED = deferred(r"로|,|에\s")
_COUNTED = r"\s?(?:(?:약|총|모두|전체|무려|최대|최소|적어도|하루|각각)\s)?$"
_BEFORE = deferred(rf"(?:{SURELY})(?:들)?(?:\s?(?:중|가운데))?{_COUNTED}")
_NUMBER = deferred(rf"(?:{SURELY})(?:들)?\s?수[는가도]\s(?:약\s)?$")
_MAYBE_BEFORE = deferred(rf"(?:{MAYBE})(?:들)?(?:[가이은는도]|\s?(?:중|가운데))?{_COUNTED}")
_BEHIND = deferred(rf"의?\s?(?:{SURELY})(?:들)?(?:{_TO}|의|이었|였)(?=[\s,.])")
_MAYBE_BEHIND = deferred(
    rf"(?:의?\s|의\s(?:[가-힣]*[^\s을를이가은는에서로와과고며의]\s){{1,3}}?)(?:[가-힣]*?)(?:{MAYBE})(?:들)?(?:{_TO}|의|이었|였|\s중|\s가운데)(?=[\s,.])"
)
_ENDED_BEFORE = deferred(rf"(?:{ENDED})(?:들)?(?:[가이은는도]|\s?(?:중|가운데))?{_COUNTED}")
_ENDED_BEHIND = deferred(
    rf"{_MORE}(?:의?\s|의\s(?:[가-힣]*[^\s을를이가은는에서로와과고며의]\s){{1,3}}?)(?:[가-힣]*?)(?:{ENDED})(?:들)?(?:{_TO}|의|이었|였|\s중|\s가운데)(?=[\s,.])"
)
_TOLL = deferred(rf"(?:사망|부상|희생|실종|확진|감염|피해|생존|사상)자(?:들)?(?:\s?수)?[가는이도]{_COUNTED}")
_REACHES = deferred(r"(?:[를가]|에)?\s?(?:넘|달[하할한했]|이르|육박|웃돌|불어|늘)")
_SUBJECT = deferred(r"(?<!국)(?<!평)(?<!차)(?<!사)(?<!종)[가-힣][이가을를]\s$")
_DOES = rf"{_MORE}(?:{_TO})\s(?:[가-힣]{{1,6}}\s)?"
_SUFFERS = deferred(
    rf"{_DOES}(?:사망|숨[지진졌져]|다[치쳤친쳐]|희생[되됐된돼당]|인질|중상|경상|익사|체포|생포|구속|연행|피살|살해|사살|처형|입원|목숨)"
)
_IS_HARMED = deferred(rf"{_DOES}(?:부상|실종|구조[했하돼됐된]|구출|납치|대피)")
_WORKS = deferred(rf"{_DOES}(?:출전|해고|고용|채용|입사|퇴사|퇴직|근무|재직|기소|입건)")
_NO_NOUN = deferred(
    r"(?:^|[,.!?;“”\"'‘’(·]\s?|(?:[가-힣]+(?:에서|[에로은는해돼져여려켜쳐며고서만도의된한던과와]|까지|부터|동안)|약|총|모두|최대|최소|적어도|무려|(?:이|그|[가-힣]+들) ?중|가운데|다른|등|각각|현재|이날|추가로|하루|"
    r"전날|당시|결국)\s)$"
)
_IN_PERSONS = deferred(r"\d\s?명")
_FROM, _OUT_OF, _TO_PERSONS, _OF_PERSONS = (
    deferred(r"에서\s[\d,.만천백]+\s?명(?:으로|까지)"), deferred(r"\s(?:중|가운데)\s(?:약 )?[\d,.만천백]+\s?명"),
    deferred(r"\d[만천백]?\s?명에서\s$"), deferred(r"\d[만천백]?\s?명(?:\s?남짓|가량|쯤|정도)?\s(?:중|가운데)\s$"),
)  # fmt: skip
_PLACES_OF_PERSONS = deferred(
    r"(?:일자리|자리|일감|직위|직책|보직|의석|좌석|병상|침상|객실|방)(?:은|는|이|가)?\s(?:약 |모두 |총 )?$"
)
"""What is counted in 개 and has a person each: `일자리 340개 중 60명`."""
_RATE = deferred(
    r"\b(?:average[ds]?|manage[ds]?|do|did|make|made|pick(?:ed)?|pack(?:ed)?|sort(?:ed)?|process(?:ed)?|handle[ds]?|finish(?:ed)?|reach(?:ed)?) (?:about |only |some )?\d[\d,]* (?:an?|per|every) (?:hour|minute|day|shift|week)\b"
)
_HARMED = deferred(
    r" (?:(?:were|was|are|is|have been|others?|more|remain(?:ed)?|still|reported|confirmed) )*(?:missing|dead|killed|injured|wounded|hurt|arrested|detained|hospitali[sz]ed|rescued)"
    r"(?=[.,;)]|$| (?:and|in|after|as|by|when|on|at|during|from|since|over|are|is|were|was|have|had|includ\w+)\b)"
)
_PERSON, _THING = "person", frozenset({"thing"})
_KINDS = ("things", "people", "likely", "sure")
"""What the sources may count with a number, the least telling first."""


def persons(claim: Claim, every: Sequence[tuple[Quantity, ...]], blocked: Sequence[tuple[int, int]]) -> Iterator[Flag]:
    """Yield the counts of people that have the counter of things, and of things that have theirs, but for the places that are `blocked` already."""
    yield from no_persons.no_persons(claim, every, blocked)
    if any(_RATE.search(one.text) for one in claim.evidence):
        return  # `human pickers average 150 an hour`: the things that they pick
    for drafted in (group[0] for group in every):
        start, end = drafted.span
        if (
            drafted.unit in _UNITS
            and drafted.kind == "count"
            and not any(low < end and start < high for low, high in blocked)
            and _counts_people(claim, drafted)
        ):
            yield _flag(claim, drafted)


def _flag(claim: Claim, drafted: Quantity) -> Flag:
    right = drafted.text.removesuffix(drafted.unit) + "명"
    message = say("check.persons", text=drafted.text, right=right)
    return Flag(
        "number-contradicted",
        "block",
        drafted.span,
        message,
        claim.ids,
        0.9,
        fixes.mended(claim.text, drafted.span, right),
    )


def _counts_people(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a count in 개 is surely one of people."""
    before, after = claim.text[: drafted.span[0]], claim.text[drafted.span[1] :]
    if _by_its_word(before, after) or _beside_persons(before, after):
        return True
    theirs = _theirs(claim, drafted)
    if theirs == "things":
        return False
    ended = theirs in ("sure", "likely")
    named = (_ENDED_BEFORE if ended else _MAYBE_BEFORE).search(before) is not None
    bare = drafted.unit == "개" and (named or _NO_NOUN.search(before) is not None)
    if bare and _SUFFERS.match(after):
        return True
    if bare and _IS_HARMED.match(after) and (named or theirs or _IN_PERSONS.search(claim.text)):
        return True
    if not theirs:
        return False
    if (bare or (drafted.unit == "개" and _ENDED_BEFORE.search(before))) and _WORKS.match(after):
        return True
    if named and (_ALONE.match(after) or _LISTED.match(after)):
        return True
    free = _NO_NOUN.search(before) or (ended and _SUBJECT.search(before))
    return free is not None and (_ENDED_BEHIND if ended else _MAYBE_BEHIND).match(after) is not None


def _by_its_word(before: str, after: str) -> bool:
    """Return whether a word that is of people only stands right before or behind a count: `학생 3개가`, `3개의 학생이`."""
    alone = _ALONE.match(after)
    if _TOLL.search(before) and _REACHES.match(after):
        return True
    if (_BEFORE.search(before) and alone) or (_NUMBER.search(before) and (alone or _LISTED.match(after))):
        return True
    return _NO_NOUN.search(before) is not None and _BEHIND.match(after) is not None


def _beside_persons(before: str, after: str) -> bool:
    """Return whether a count is held against one of people as its whole, its part or the other end of a change."""
    if _PLACES_OF_PERSONS.search(before):
        return False
    if _FROM.match(after) or _OUT_OF.match(after):
        return True
    if _TO_PERSONS.search(before) and after.startswith(("로", "까지")):
        return True
    return _OF_PERSONS.search(before) is not None and after.startswith("가 ")


def _theirs(claim: Claim, drafted: Quantity) -> str:
    """Return what the sources count with a number: `sure` or `likely` people, `people` or programs, `things`; nothing where they do not say."""
    found = {
        kind
        for one in claim.evidence
        for source in quantities.find(one.text, one.language)
        if source.kind in ("number", "count") and source.value == drafted.value and (kind := _kind(one, source))
    }
    return next((kind for kind in _KINDS if kind in found), "")


def _kind(one: Evidence, source: Quantity) -> str:
    if one.language == "ko":
        return "people" if source.unit == "명" else "things" if source.unit else ""
    classes = counted_classes.counted_in(one.text, source.span)
    if human_nouns.surely(noun := counted_classes.noun(one.text, source.span), classes):
        return "sure"
    computing = COMPUTING.search(one.text)
    if human_nouns.likely(noun, classes):
        return "" if computing else "likely"
    if source.unit == "명" or _PERSON in classes or _HARMED.match(one.text, source.span[1]):
        return "" if computing else "people"
    return "things" if classes - _THING else ""
