"""What a Korean source denies or tells one way, told the other way in another verb: 삭제하지 않았으며 as 지웠어요, 보기 어렵다 as 볼 수 있다, 자동 종료 as 이어져요.

`turned_denials` blocks one verb told and denied; here the verbs may differ, so what is found is a warning, and only where the words of the
draft are those of that one clause.
"""

import re
from collections.abc import Callable, Iterator

from pipeline.check.caution import hedge_marks
from pipeline.check.claims import Claim, Flag
from pipeline.messages import say
from pipeline.text.patterns import deferred

Span = tuple[int, int]
Found = tuple[Span, Span]
_FIRST, _FINALS, _RIEUL = 0xAC00, 28, 8
_WORD = deferred(r"[가-힣]{2,}|[A-Za-z]{2,}")
_EMPTY = deferred(
    r"모두|전부|모든|그리고|하지만|그래도|이미|먼저|나중|다시|아주|매우|아직|이번|지난|있[었어다는]|했[다어]|것[은이]|한다|된다"
)
_NONE = deferred(
    r"그대로|대신|빠[졌진뜨]|생략|건너|남[겼긴아았]|유지|무[료단시]|등한|소홀|어[겼긴]|위반|외면|방치|내버려|놔[둔뒀]|비[어었]|까[요?]|\?|나요|포함|들어 있|담[겼긴]|있었|논란|지적|비판|사실|혐의|무사|안전|멀쩡|온전|괜찮|지[켰킨켜]|피[했해]|안심"
)
_CLAUSE_DENIED = deferred(
    r"(?P<verb>[가-힣]{2,})지(?:는|도|를)? (?:않|못 ?하|못)(?:았|했)(?:으며|고|지만|으나|는데|다는|던|다[”\"’']?(?:고|라고|며))"
)
_BREAK = deferred(r"(?<=[가-힣])(?:고|으며|지만|는데|으나)(?:,? )|[“\"”]")
_HARD = deferred(r"(?P<verb>[가-힣]+)기(?:는|도|가|란)? (?:어렵|어려|힘들|힘든)")
_ABLE = deferred(r"(?P<verb>[가-힣]+) 수(?:도|는|가)? 있")
_NOTHING = deferred(
    r"(?:아무런?|어떤|어떠한|일절|전혀|별다른) (?P<what>[가-힣]{2,}?)(?:을|를|도|이|가)? (?:[가-힣]+ )?(?:[가-힣]*지 (?:않|못)|없[었다는이])"
)
_OPPOSED = (
    (r"종료(?!일)|해지|만료|끝[난나]|중단", r"연장|이어[져지집]|이어진|갱신|계속 (?:유지|쓸|이용)|유지[돼된됩]"),
    (r"자동 (?:연장|갱신)|자동으로 (?:연장|갱신)|자동(?:연장|갱신)", r"끝[나난]|종료|해지|만료"),
)
_NEGATED = deferred(r"않|없|못|아니|안 |말고|내버려|미[응동]|거부|거절")
_UNLESS = deferred(r"(?P<deed>[가-힣]{2,}?)(?:을|를)? ?하지 않(?:거나|을 시|으면|는 경우|을 경우|을 때|는다면)")
_COMPARED = deferred(
    r"(?P<who>[^.,]*?)(?P<topic>(?<![받않같많높낮작좋젊늙찾맞심얻])은|(?<![있없하되쓰않])는|[이가]) (?P<than>[^.,]*?)(?:보다(?:는|도)?|에 비해|에 견줘|과 비교해|와 비교해) (?P<rest>[^.,]*)"
)
_POLES = (
    ("높", "낮"),
    ("많", "적"),
    ("크", "작"),
    ("컸", "작"),
    ("길", "짧"),
    ("빠르", "느리"),
    ("빨랐", "느렸"),
    ("비싸", "싸"),
    ("비쌌", "쌌"),
    ("강", "약"),
)
_NOT_SO = deferred(
    r"(?P<noun>[가-힣]{2,}?)(?P<josa>[이가은는]|도) (?P<pole>많|높|크|길|좋|넓|깊|강하|빠르|쉽)지 (?:않은|못한) (?P<head>[가-힣]+)"
)
_SO = {"많": "많은", "높": "높은", "크": "큰", "길": "긴", "좋": "좋은", "넓": "넓은", "깊": "깊은", "강하": "강한", "빠르": "빠른", "쉽": "쉬운"}  # fmt: skip
_AGAINST = deferred(r"보다|비해|달리|반면|대신|않|없|못|아니|적[은었]|덜|낮")
_UNTIL = deferred(r"(?P<noun>[가-힣]{2,}|\d{1,2}[월일년시])까지(?:는|만|도)?(?![가-힣])")
_KEPT = deferred(r"유지|그대로|예전|이전 (?:값|요금|가격)|기존|계속|변동이? 없|무료|동결")
_FROM = "부터"
_TWO = 2
_FAR = deferred(r"멀|남[았은아]|이르지|까지 가려면|까지는")
_AT_EARLIEST = r"(?<![이가에도] )(?<![가-힣])(?:빠르면|이르면)(?=\s)"
_OTHER_BOUND = (
    (_AT_EARLIEST, r"(?<![가-힣])늦어도(?=\s)"),
    (r"(?<![가-힣])늦어도(?=\s)", _AT_EARLIEST),
    (r"(?:초기|첫|시작) 단계", r"(?:마지막|막바지|최종) 단계"),
    (r"(?:마지막|막바지|최종) 단계", r"(?:초기|첫|시작) 단계"),
)
"""What a source says, and what says the opposite of the same time or stage."""


def reversals(claim: Claim) -> Iterator[Flag]:
    """Yield the first thing that a sentence tells the other way than a sentence of its Korean sources."""
    if not claim.evidence or any(one.language != "ko" for one in claim.evidence):
        return
    for one in claim.evidence:
        others = " ".join(each.text for each in claim.evidence if each.id != one.id)
        for rule in _RULES:
            found = rule(claim.text, one.text, others)
            if found is not None:
                mine, theirs = (
                    text[slice(*span)].strip() for text, span in zip((claim.text, one.text), found, strict=True)
                )
                message = say("check.opposite", text=mine, source=theirs, id=one.id)
                yield Flag("number-contradicted", "warn", found[0], message, (one.id,), 0.6)
                return


def _stems(text: str) -> list[str]:
    """Return the first two syllables of each telling word."""
    return [word[:_TWO] for word in _WORD.findall(text) if not _EMPTY.match(word)]


def _denies(text: str) -> bool:
    return hedge_marks.kept("negation", text, coming=False)


def _clause_denied(text: str, source: str, others: str) -> Found | None:
    """Return the denied clause of a source that goes on behind it, where all that a draft has of the source is of that clause."""
    match = _CLAUSE_DENIED.search(source)
    if match is None or _denies(text) or _NONE.search(text):
        return None
    start = max((cut.end() for cut in _BREAK.finditer(source, 0, match.start("verb"))), default=0)
    inside, outside = source[start : match.end()], f"{source[:start]} {source[match.end() :]} {others}"
    told = _stems(text)
    own = [one for one in told if one in inside and one not in outside]
    if len(set(own)) < _TWO or any(one in outside and one not in inside for one in told):
        return None
    last = told[-1]
    if last in inside and last not in match["verb"]:
        return None
    return (0, len(text.rstrip("\u2060 .!"))), match.span()


def _able_for_hard(text: str, source: str, _others: str) -> Found | None:
    """Return where what a source finds hard to do or to hold can be done in the draft: 보기 어렵다 and 볼 수 있다."""
    for hard in _HARD.finditer(source):
        last = ord(hard["verb"][-1]) - _FIRST
        if last % _FINALS:
            continue
        able = hard["verb"][:-1] + chr(_FIRST + last + _RIEUL)
        for match in _ABLE.finditer(text):
            same = match["verb"] == able or (len(able) == 1 and match["verb"].endswith(f" {able}"))
            if not same or re.search(rf"(?<![가-힣]){able} 수", source) or _denies(text):
                continue
            if len({one for one in _stems(text) if one in source}) >= _TWO:
                return match.span(), hard.span()
    return None


def _some_for_nothing(text: str, source: str, _others: str) -> Found | None:
    """Return where there was something in the draft of which a source says that there was nothing: 아무런 조치를 하지 않았다."""
    for match in _NOTHING.finditer(source):
        told = re.search(
            rf"(?<![가-힣]){match['what']}(?:을|를|도|이|가|는|은)? (?:있었|있다|있어|(?:[가-힣]+(?<!고) )?(?:취했|했|마련했|마련됐|이뤄졌|됐))",
            text,
        )
        again = len(re.findall(match["what"], source)) > 1
        if told and not again and not _denies(text):
            return told.span(), match.span()
    return None


def _other_end(text: str, source: str, others: str) -> Found | None:
    """Return where what ends by itself goes on in the draft, on the same condition, or the other way round."""
    for theirs, opposed in _OPPOSED:
        here, there = re.search(opposed, text), re.search(theirs, source)
        if here is None or there is None or re.search(opposed, f"{source} {others}") or re.search(theirs, text):
            continue
        ends = (text[here.end() :][:12], source[there.end() :][:12])
        if any(re.search(r"지 (?:않|못)|없|안 ", end) for end in ends):
            continue
        if bool(_NEGATED.search(text[: here.start()])) != bool(_NEGATED.search(source[: there.start()])):
            continue
        if {one for one in _stems(text) if one in source}:
            return here.span(), there.span()
    return None


def _condition_turned(text: str, source: str, others: str) -> Found | None:
    """Return where what ends for whoever does not agree ends in the draft for whoever does."""
    for match in _UNLESS.finditer(source):
        told = re.search(rf"(?<![가-힣]){match['deed']}(?:을|를)? ?(?:하면|할 경우|하는 경우|할 때|하시면)", text)
        if (
            told is None
            or _NEGATED.search(text)
            or re.search(rf"{match['deed']}(?:을|를)? ?(?:하면|할 경우|하는 경우)", f"{source} {others}")
        ):
            continue
        for pattern in (_OPPOSED[0][0], _OPPOSED[0][1]):
            here, there = re.search(pattern, text[told.end() :]), re.search(pattern, source[match.end() :])
            if here and there and not re.search(r"지 (?:않|못)|없", source[match.end() + there.end() :]):
                return told.span(), match.span()
    return None


def _lower_for_higher(text: str, source: str, others: str) -> Found | None:
    """Return where the one of two things that a source has the higher is the lower in the draft, the same one behind 보다 in both."""
    mine, theirs = _COMPARED.search(text), _COMPARED.search(source)
    if mine is None or theirs is None or not _same_order(mine, theirs):
        return None
    for pair in _POLES:
        for told, meant in (pair, pair[::-1]):
            here, there = (
                re.search(rf"(?<![가-힣]){pole}[가-힣]*", match["rest"])
                for pole, match in ((told, mine), (meant, theirs))
            )
            if here is None or there is None or re.search(rf"(?<![가-힣]){told}", f"{source} {others}"):
                continue
            if re.search(r"지 (?:않|못)|않", mine["rest"] + theirs["rest"]) or re.search(rf"(?<![가-힣]){meant}", text):
                continue
            at, of = mine.start("rest"), theirs.start("rest")
            return (at + here.start(), at + here.end()), (of + there.start(), of + there.end())
    return None


def _same_order(mine: re.Match[str], theirs: re.Match[str]) -> bool:
    """Return whether two comparisons have the same thing before and the same behind, by words that only one side has."""
    who, than = set(_stems(theirs["who"])), set(_stems(theirs["than"]))
    before, behind = set(_stems(mine["who"])), set(_stems(mine["than"]))
    own_who, own_than = who - than, than - who
    return bool(before & own_who and behind & own_than) and not behind & own_who


def _so_for_not_so(text: str, source: str, _others: str) -> Found | None:
    """Return where a source's `경험이 많지 않은 의사` is 경험이 많은 의사 in the draft, which compares it with nothing."""
    for match in _NOT_SO.finditer(source):
        so = _SO[match["pole"]]
        told = re.search(rf"{match['noun']}[이가은는도]? {so} (?P<head>[가-힣]+)", text)
        if told and not _AGAINST.search(text) and not re.search(rf"{match['noun']}[이가]? {so}", source):
            return told.span(), match.span()
    return None


def _from_for_until(text: str, source: str, others: str) -> Found | None:
    """Return where what stays as it is until a time stays so from then on in the draft."""
    for match in _UNTIL.finditer(source):
        told = re.search(rf"(?<![가-힣\d]){match['noun']}{_FROM}(?:는|도)?(?![가-힣])", text)
        if told is None or f"{match['noun']}{_FROM}" in f"{source} {others}" or f"{match['noun']}까지" in text:
            continue
        kept = _KEPT.search(text, told.end()) and _KEPT.search(source, match.end())
        if kept and not _denies(text[told.end() :].replace("그대로", "")):
            return told.span(), match.span()
    return None


def _other_bound(text: str, source: str, others: str) -> Found | None:
    """Return where the earliest day of a source is the latest one of the draft, or an early stage the last; and the reverse."""
    for here, there in _OTHER_BOUND:
        told, said = re.search(there, text), re.search(here, source)
        if told is None or said is None or re.search(there, f"{source} {others}") or re.search(here, text):
            continue
        if not _denies(text[told.end() :]) and not _FAR.search(text, told.end()):
            return told.span(), said.span()
    return None


_RULES: tuple[Callable[[str, str, str], Found | None], ...] = (
    _clause_denied,
    _able_for_hard,
    _some_for_nothing,
    _other_end,
    _condition_turned,
    _lower_for_higher,
    _so_for_not_so,
    _from_for_until,
    _other_bound,
)
