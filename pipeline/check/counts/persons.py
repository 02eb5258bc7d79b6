"""People counted as things: `직원 700개`, `2개가 사망했어요`, `500개의 경찰이`. Korean counts them in 명, whatever the source counts.

A word for people right before or behind the count says so, and so does what only people do or suffer. Where such a word may be
another's (`사원 3개` are temples too), the source has to count people with that very number. What people form (`위원 2개 단체`) is a thing.
"""

from collections.abc import Iterator, Sequence

from pipeline.check import fixes
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.counts import counted_classes
from pipeline.check.counts.counted import COMPUTING
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_SURELY = (
    "임직원|사무직원|직원|노동자|근로자|교수|대학생|고등학생|중학생|초등학생|여학생|남학생|유학생|졸업생|신입생|재학생|학생|생도|환자|의사|간호사|연구자|연구원|과학자|엔지니어|개발자|유권자|"
    "상담원|상담사|변호사|변호인|기자|작가|배우|위원|주민|시민|국민|난민|이재민|어린이|청소년|성인|노인|아이|승객|관객|관광객|순례객|여행객|탑승객|방문객|승무원|조종사|군인|병사|장병|장교|경찰관|경찰|"
    "순경|형사|판사|배심원|소방관|소방대원|구조대원|구급대원|경비원|경호원|점원|공무원|직장인|구직자|참가자|응답자|지원자|자원봉사자|사망자|부상자|희생자|생존자|실종자|"
    "피해자|감염자|확진자|용의자|피의자|피고인|관계자|목격자|운전자|보행자|시위자|활동가|운동가|죄수|수감자|재소자|포로|인질|조직원|당원|대원|선원|테러범|폭파범|납치범|방화범|살인범|탈취범|괴한|"
    "외국인|한국인|미국인|정치인|기업인|연예인|민간인|장애인|이슬람교도|기독교도|불교도|교인|신도|승려|수녀|목사|농부|어부|광부|선수|유망주|박사|사람"
)
_MAYBE = (
    rf"{_SURELY}|사용자|이용자|구독자|가입자|여성|남성|여자|남자|소년|소녀|형제|자매|사원|의원|교사|단원|요원|간부|임원|장관|총리|대사|지도자|협상단|대표단|"
    r"[가-힣]+(?:[객꾼범]|국인|국군|[미적아엘]군|모자|동자|사자|혐자)"
)
"""What may be people: a temple is 사원 too, and events for men are 남자 3개."""
_UNITS = frozenset({"개", "마리"})
_GROUP = "조|팀|반|그룹|단체|학급|학교|부대|위원회|연맹|협회|모임|진영|집단|조직|기관|동아리|클럽|부서|노조|세력"
_MORE = r"(?:\s?(?:이상|가량|정도|남짓|안팎|미만|이하|가까이)|쯤|씩)?"
_TO = "이나|이|가|은|는|을|를|도|만|과|와|에게|에 대[한해하]"
_ALONE = deferred(
    rf"{_MORE}(?:(?:{_TO}|이에요|예요|였|뿐|입니다|\s중|\s가운데)(?![가-힣]{{3}})|의\s(?!(?:{_GROUP}))|[.)]|$)"
)
_LISTED = deferred(r"로|,|에\s")
_COUNTED = r"\s?(?:(?:약|총|모두|전체|무려|최대|최소|적어도|하루|각각)\s)?$"
_BEFORE = deferred(rf"(?:{_SURELY})(?:들)?(?:\s?(?:중|가운데))?{_COUNTED}")
_NUMBER = deferred(rf"(?:{_SURELY})(?:들)?\s?수[는가도]\s(?:약\s)?$")
_MAYBE_BEFORE = deferred(rf"(?:{_MAYBE})(?:들)?(?:[가이은는도]|\s?(?:중|가운데))?{_COUNTED}")
_BEHIND = deferred(rf"의?\s?(?:{_SURELY})(?:들)?(?:{_TO}|의|이었|였)(?=[\s,.])")
_MAYBE_BEHIND = deferred(
    rf"(?:의?\s|의\s(?:[가-힣]*[^\s을를이가은는에서로와과고며의]\s){{1,3}}?)(?:[가-힣]*?)(?:{_MAYBE})(?:들)?(?:{_TO}|의|이었|였)(?=[\s,.])"
)
_DOES = rf"{_MORE}(?:{_TO})\s(?:[가-힣]{{1,6}}\s)?"
_SUFFERS = deferred(
    rf"{_DOES}(?:사망|숨[지진졌져]|다[치쳤친쳐]|중상|경상|익사|체포|생포|구속|연행|피살|살해|사살|처형|입원|목숨)"
)
_IS_HARMED = deferred(rf"{_DOES}(?:부상|실종|구조[했하돼됐된]|구출|납치|대피)")
_WORKS = deferred(rf"{_DOES}(?:출전|해고|고용|채용|입사|퇴사|퇴직|근무|재직|기소|입건)")
_NO_NOUN = deferred(
    r"(?:^|[,.!?;“”\"'‘’(·]\s?|(?:[가-힣]+(?:에서|[에로은는해돼져며고서만도의된한던]|까지|부터|동안)|약|총|모두|최대|최소|적어도|무려|(?:이|그|[가-힣]+들) ?중|가운데|다른|등|각각|현재|이날|추가로|하루|"
    r"전날|당시|결국)\s)$"
)
_IN_PERSONS = deferred(r"\d\s?명")
_FROM, _OUT_OF, _TO_PERSONS, _OF_PERSONS = (
    deferred(r"에서\s[\d,.만천백]+\s?명(?:으로|까지)"), deferred(r"\s(?:중|가운데)\s(?:약 )?[\d,.만천백]+\s?명"),
    deferred(r"\d[만천백]?\s?명에서\s$"), deferred(r"\d[만천백]?\s?명(?:\s?남짓|가량|쯤|정도)?\s(?:중|가운데)\s$"),
)  # fmt: skip
_RATE = deferred(
    r"\b(?:average[ds]?|manage[ds]?|do|did|make|made|pick(?:ed)?|pack(?:ed)?|sort(?:ed)?|process(?:ed)?|handle[ds]?|finish(?:ed)?|reach(?:ed)?) (?:about |only |some )?\d[\d,]* (?:an?|per|every) (?:hour|minute|day|shift|week)\b"
)
_HARMED = deferred(
    r" (?:(?:were|was|are|is|have been|others?|more|remain(?:ed)?|still|reported|confirmed) )*(?:missing|dead|killed|injured|wounded|hurt|arrested|detained|hospitali[sz]ed|rescued)"
    r"(?=[.,;)]|$| (?:and|in|after|as|by|when|on|at|during|from|since|over)\b)"
)
_PERSON, _THING = "person", frozenset({"thing"})


def persons(claim: Claim, every: Sequence[tuple[Quantity, ...]], blocked: Sequence[tuple[int, int]]) -> Iterator[Flag]:
    """Yield the counts of people that have the counter of things; `blocked` are the places that are told as wrong already."""
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
    named = _MAYBE_BEFORE.search(before) is not None
    bare = drafted.unit == "개" and (named or _NO_NOUN.search(before) is not None)
    if bare and _SUFFERS.match(after):
        return True
    if bare and _IS_HARMED.match(after) and (named or theirs == "people" or _IN_PERSONS.search(claim.text)):
        return True
    if theirs != "people":
        return False
    if bare and _WORKS.match(after):
        return True
    alone = _ALONE.match(after) or _LISTED.match(after)
    if named and alone:
        return True
    return _NO_NOUN.search(before) is not None and _MAYBE_BEHIND.match(after) is not None


def _by_its_word(before: str, after: str) -> bool:
    """Return whether a word that is of people only stands right before or behind a count: `학생 3개가`, `3개의 학생이`."""
    alone = _ALONE.match(after)
    if (_BEFORE.search(before) and alone) or (_NUMBER.search(before) and (alone or _LISTED.match(after))):
        return True
    return _NO_NOUN.search(before) is not None and _BEHIND.match(after) is not None


def _beside_persons(before: str, after: str) -> bool:
    """Return whether a count is held against one of people as its whole, its part or the other end of a change."""
    if _FROM.match(after) or _OUT_OF.match(after):
        return True
    if _TO_PERSONS.search(before) and after.startswith(("로", "까지")):
        return True
    return _OF_PERSONS.search(before) is not None and after.startswith("가 ")


def _theirs(claim: Claim, drafted: Quantity) -> str:
    """Return what the sources count with a number: `people`, `things`, or nothing where they do not say."""
    found = {
        kind
        for one in claim.evidence
        for source in quantities.find(one.text, one.language)
        if source.kind in ("number", "count") and source.value == drafted.value and (kind := _kind(one, source))
    }
    return "things" if "things" in found else next(iter(found), "")


def _kind(one: Evidence, source: Quantity) -> str:
    if one.language == "ko":
        return "people" if source.unit == "명" else "things" if source.unit else ""
    classes = counted_classes.counted_in(one.text, source.span) - _THING
    if source.unit == "명" or _PERSON in classes or _HARMED.match(one.text, source.span[1]):
        return "" if COMPUTING.search(one.text) else "people"
    return "things" if classes else ""
