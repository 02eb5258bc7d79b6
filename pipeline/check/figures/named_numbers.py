"""Numbers of a source that count nothing: those of names (`Lumen 2`) and of ages; and those that only look so, since a clause leaves out what it counts."""

import re

from pipeline.check.claims import Claim, Evidence
from pipeline.check.vocabulary import lexicon, sounds
from pipeline.check.written_names import foreign_looks
from pipeline.text import aliases, quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_NAMED = deferred(
    r"(?:(?!(?:Of|In|At|The|With|From|Over|About|By|On|For|Only|Some|All|Nearly|Around|Just|Between|More|Up|Under|After|Before|Until|"
    r"Since|And|But|Or|To|As|Than|Within|Its|Their|These|Those|Out|Among|Another|Now|Still|Already|Today|Currently|Almost|Barely) )[A-Z][A-Za-z]+|[가-힣](?<![은는])) $"
)  # `Lumen 1.5`: the number is part of a name
_AGED = deferred(r"\b(?:aged|ages) (?:(?:between|from) )?(?:\d{1,3}(?: to | and |-|–))?$")
_SCORED = deferred(r"[-–]\d")  # `beat the Rockets 112-98`
_SENTENCE_ENDS = deferred(r"\s*(?:[.;]|,\s|$)(?!\d)")
_SECOND_OF_TWO = deferred(
    r"(?:,? (?:and|while|but) (?:the |its |their |an? )?(?:(?!(?:of|than|to|for|with|by|from|in|on|at) )[a-z-]+(?<!ed) ){0,4}|[,;] (?:the |its |their )?)(?:[A-Z][\w.'’&-]* ){1,4}$"
)
_LED_BY = deferred(r"\s(?:in|of) the (?:\d[\d,]*|[a-z]+)[- ](?:seat|member|strong)\b")
_COUNTED = deferred(
    r"(?:^|\s)[€$£¥]?\d[\d,.]*(?: (?:million|billion|thousand))? [a-z]"
    r"|\b(?!(?:version|model|chapter|article|section|level|stage|phase|series|generation|top|class|part|season|type|grade|number|and|or)\b)[a-z]{3,} \d[\d,.]*$"
)  # `64 seats and the Conservatives 58`, `submitted 16 and Northfold 10`
_HELP_LINES = frozenset(
    str.split(
        "109 110 111 112 113 114 117 118 119 120 122 125 128 129 131 132 134 182 1301 1330 1332 1345 1350 1366 1372 1388 1390 1393 1398 1399"
    )
)
"""The numbers that everybody in Korea may ring for help or advice (한국의 특수번호)."""
_RUNG = deferred(
    r"(?:번|에|로|나|이나)?\s?(?:같은\s|등\s)?(?:[가-힣]{2,6}\s?)?(?:상담|신고|전화|콜센터|핫라인)|(?:번)?(?:에|로|으로)\s(?:바로\s|곧바로\s|언제든\s)?(?:전화|신고|연락|상담|문의)"
)


def in_name(text: str, figure: Quantity) -> bool:
    """Return whether a number of a source is that of a name (`Lumen 2`), or an age (`aged 40 to 75`): nothing to reckon with."""
    before = text[max(0, figure.span[0] - 24) : figure.span[0]]
    if _AGED.search(before):
        return True
    plain = figure.kind == "number" and "," not in figure.text  # `Alibaba 24,000` counts what Alibaba gets
    if plain and (_SCORED.match(text, figure.span[1]) or _left_out(text, figure)):
        return False
    named = _NAMED.search(text[: figure.span[0]][-24:]) if plain else None
    unit = named is not None and named.group()[0] >= "가" and not _ENDS.match(text, figure.span[1])
    return named is not None and not unit  # `평균 12.6브릭스` has a unit of its own


def _left_out(text: str, figure: Quantity) -> bool:
    """Return whether a clause leaves out what it counts: `The Liberals won 64 seats and the Conservatives 58.`"""
    if not (_SENTENCE_ENDS.match(text, figure.span[1]) or _LED_BY.match(text, figure.span[1])):
        return False
    second = _SECOND_OF_TWO.search(text[: figure.span[0]])
    return second is not None and _COUNTED.search(text[: second.start()]) is not None


_BEFORE = deferred(r"(?<![가-힣A-Za-z])(?P<name>[가-힣A-Za-z]{1,20})[ -]$")
_VERSION = deferred(
    r"\b(?P<name>[A-Z][A-Za-z]+)[ -]v?(?P<number>\d{1,3}(?:\.\d{1,3}){0,2}(?:[BMT](?![A-Za-z]))?)(?!,?\d|\.\d| ?%)"
)
_ITS_NUMBER = deferred(r"\d{1,2}(?:\.\d{1,2})?")
_WRITTEN = deferred(r"[\d.]+[BMT]?")  # `코르비드 3`, `Juniper 70B`
_ROW = deferred(r"\|\s*(?P<number>\d{1,2})\.?\s*\|")
_ENDS = deferred(r"(?:[은는이가을를와과의로도에]|으로|에서|부터|까지|보다|에는|에도)?(?![가-힣A-Za-z0-9%])")
_AS_A_NAME = r"[”’']?[은는이가을를의와과](?![가-힣A-Za-z0-9%])"
"""What stands behind the number of a name that is a common word too; a score or a temperature is told `로`, `에서`, `까지`."""
_PARTICLE = deferred(r"(?:[은는이가을를의]|에서|에게|으로)$")
_REGION = deferred(
    r"(?:발트|베네룩스|코카서스|캅카스) ?(?:3|세) ?(?:국|개국|나라)|(?:북유럽|노르딕|중앙아시아) ?(?:5|다섯) ?(?:개국|나라)|걸프 ?(?:6|여섯) ?(?:개국|나라)|비셰그라드 ?(?:4|네) ?(?:개국|나라)|주요 ?7개국"
)
_LABELS = frozenset(
    str.split(
        "레벨 티어 슬롯 코드 타입 세트 시즌 스코어 라운드 챕터 서버 그룹 버전 포트 모드 옵션 랭크 블록 레이어 스텝 페이즈 유닛 스테이지 포인트 섹션 파트 에피소드 볼륨 트랙 게이트 터미널 인덱스 플랜 카테고리 레인 룰 점프 테스트"
    )
)
"""What a number tells one of by its rank or place: `레벨 3` is no name."""
_COUNTS = frozenset(
    str.split(
        "약 총 월 년 일 주 시 분 단 이 그 각 또 첫 제 매 전 후 새 더 덜 한 두 세 네 다 온 만 천 백 십 억 조 중 내 외 상 하 및 등 점 위 승 패 명 개 곳 건 번 차 호 회 배 원 약 최 연 반 꼭 딱"
    )
)
"""What stands before a number and is no name of one syllable, as 말 (Marl) is."""
_AS_A_WORD = 1.0  # how foreign a word must look that the lexicon knows (피오르)


def told(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a number is that of a name of the articles, though no cited sentence says the name: `코르비드 3` where the title has Corvid 3."""
    before = _BEFORE.search(claim.text[: drafted.span[0]])
    written = drafted.text.removesuffix("도")  # `솔레이스-7도`: it too
    if drafted.kind != "number" or before is None or not _WRITTEN.fullmatch(written):
        return False
    name = before["name"]
    return not (len(name) == 1 and (name in _COUNTS or name < "가")) and written in _numbers(claim, name)


def _numbers(claim: Claim, name: str) -> frozenset[str]:
    """Return the numbers that the articles have behind a name."""
    every = (match for one in claim.context for match in _VERSION.finditer(one.text))
    found = {match["number"] for match in every if _same(name, match["name"])}
    if name >= "가" and name not in _LABELS:  # a Korean article has it as the draft does: `오르카 4`, `이미지 6을`
        ends = _ENDS.pattern if _foreign(name) or len(name) == 1 else _AS_A_NAME
        own = re.compile(rf"(?<![가-힣]){name} (?P<number>{_ITS_NUMBER.pattern}[BMT]?){ends}")
        found |= {match["number"] for one in claim.context for match in own.finditer(one.text)}
    return frozenset(found)


def _foreign(name: str) -> bool:
    """Return whether a Hangul word looks like a name from abroad, which may have a version."""
    if not "가" <= name[0] <= "힣" or name in _LABELS or _PARTICLE.search(name):
        return False
    return foreign_looks.foreign(name) > (_AS_A_WORD if name in lexicon.korean() else 0)


def _same(name: str, theirs: str) -> bool:
    """Return whether a name of a draft is one of a source: letter for letter, by the table, the lexicon (피오르 is Fjord) or its sound."""
    rows, key = aliases.table(), aliases.table().get(aliases.squeeze(name))
    if name.lower() == theirs.lower() or (key is not None and key == rows.get(theirs.lower())):
        return True
    meant = set(lexicon.korean().get(name, ())) & set(lexicon.english().get(theirs.lower(), ()))
    return bool(meant) or ("가" <= name[0] <= "힣" and (sounds.alike(theirs, name) or _rolled(theirs, name)))


def _rolled(theirs: str, name: str) -> bool:
    """Return whether a Hangul name gives each r of a Latin one a syllable, as those of other tongues than English are written: 오르카."""
    heard = sounds.of_latin(theirs.lower().replace("r", "l"))
    return len(heard) > 1 and heard == sounds.of_hangul(name) and sounds.opens(theirs, name)


_ANOTHER_UNNAMED = {
    "en": deferred(
        r"\b(?:the|its|this|that|their|an?|our) (?:[a-z]+ly )?(?:new|newer|newest|latest|updated|upgraded|next|current|upcoming|larger|smaller|bigger) (?:[a-z-]+ ){0,2}(?:models?|versions?|releases?|chips?|systems?|generations?|editions?|phones?|devices?|processors?|robots?|cars?|ones?|apps?|tools?)\b|\b(?:predecessor|successor|follow-up)\b",
        re.IGNORECASE,
    ),
    "ko": deferred(
        r"(?:새|신형|새로운|후속|차세대|이번|신규|최신) ?(?:[가-힣A-Z]{1,5} )?(?:모델|버전|제품|칩|세대|기종|기기|반도체|로봇|앱|차)|신제품|신작|신모델|후속작|전작"
    ),
}
_TOLD_OF = deferred(r"(?:은|는|이|가|도)\s|의\s")


def _of_the_unnamed(claim: Claim, drafted: Quantity, name: str) -> bool:
    """Return whether a version that no cited sentence has may be what these only hold against another: `the new model needs half the power of Tessera 4`."""
    if not _TOLD_OF.match(claim.text, drafted.span[1]) or _ANOTHER_UNNAMED["ko"].search(claim.text):
        return False
    beside = [
        numbers
        for one in claim.evidence
        if _ANOTHER_UNNAMED["ko" if one.language == "ko" else "en"].search(one.text) and (numbers := _cited(one, name))
    ]
    mine = drafted.text in frozenset[str]().union(*(_cited(one, name) for one in claim.evidence))
    if not beside or mine:
        return False
    return claim.text[drafted.span[1]] != "의" or any(f"{name} {one}" in claim.text for some in beside for one in some)


def _cited(one: Evidence, name: str) -> frozenset[str]:
    """Return the numbers that a source sentence has behind a name."""
    if one.language == "ko" and name >= "가":
        return frozenset(re.findall(rf"(?<![가-힣]){name} ({_ITS_NUMBER.pattern})(?![\d가-힣]*[년월일개명])", one.text))
    return frozenset(match["number"] for match in _VERSION.finditer(one.text) if _same(name, match["name"]))


def versioned(claim: Claim, drafted: Quantity) -> str:
    """Return the name that a number of a draft is the version of, with it, or nothing: no article has another version of it, but beside an unnamed one."""
    before = _BEFORE.search(claim.text[: drafted.span[0]])
    if before is None or drafted.kind != "number" or not _ITS_NUMBER.fullmatch(drafted.text):
        return ""
    name = before["name"]
    if len(name) == 1:
        return ""
    if not (_foreign(name) or name[0].isupper()) or not _ENDS.match(claim.text, drafted.span[1]):
        return ""
    theirs = ((one.text, figure) for one in claim.evidence for figure in quantities.find(one.text, one.language))
    if _of_the_unnamed(claim, drafted, name):
        return claim.text[before.start() : drafted.span[1]]
    if _numbers(claim, name) or any(figure.kind == "number" and in_name(text, figure) for text, figure in theirs):
        return ""
    return claim.text[before.start() : drafted.span[1]]


def of_row(text: str, one: Quantity) -> bool:
    """Return whether a number only counts the rows of a table: `| 3 | Lumen 2 |`."""
    row = _ROW.match(text)
    return row is not None and one.kind == "number" and one.span == row.span("number")


def rung(text: str, one: Quantity) -> bool:
    """Return whether a number is one that everybody in Korea rings for help, told as such: `109 같은 상담 전화`."""
    return one.kind == "number" and one.text in _HELP_LINES and _RUNG.match(text, one.span[1]) is not None


def of_region(text: str, one: Quantity) -> bool:
    """Return whether a number is part of what a few countries are called together: `발트 3국`."""
    return any(match.start() <= one.span[0] < match.end() for match in _REGION.finditer(text))
