"""What a section only denies or has as still to come, told as so: `보상을 요구했으니` for 요구하지 않았어요, `영국에서 판매 시작` for 내년 초로 계획돼 있어요.

A line speaks of a thing that stands in no other clause of its section than in such ones, and of nothing as like to what it says. It must
tell a deed that the section knows: `임금은 숙제로 남았어요` is how 정하지 못했어요 is told in other words.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, zip_longest
from math import log

from pipeline.check.sections import told_as_done, told_clauses, told_doubts
from pipeline.check.sections.told_clauses import Clause
from pipeline.check.sections.told_deeds import Swapped
from pipeline.check.sections.told_events import SIDES
from pipeline.check.sections.told_values import Value, same, values
from pipeline.check.sections.told_words import Word, alike, tokens, words
from pipeline.text.patterns import deferred
from pipeline.text.register import SSANG_SIOT

Span = tuple[int, int]
_NOT = r"(?:(?:모[르른를]|몰[라랐])[가-힣]*|지(?:는|도|를)? (?:않|못)[가-힣]*|없(?:다|어요|었|고|지만|는데|으며|을|대)[가-힣]*|아니(?:라|에요|었|고|지만|며|다)[가-힣]*|(?<![가-힣])(?:안|못) [가-힣]+|(?:관계|상관)없[가-힣]*|[가-힣]지 말[가-힣]*|(?<![가-힣])(?:빠|빼|뺐|뺀)[가-힣]*(?: 있어요| 뒀어요)?|아직(?:이에요|이고|이지만)|제외(?:됐|했|돼|해|하|되)[가-힣]*|(?:려던|겠다던|기로 했던) (?:[가-힣\d]+ ){0,3}?(?:취소|철회|백지화|포기|접[었기]|거둬들|무산)[가-힣]*)"
_SAID = r"(?:\s?(?:고|것으로|거라고|기로))?(?:\s(?:했|해|한|밝|말|전|설명|덧붙|강조|약속|주장|반박|답|봤|정)[가-힣]*)?"
DENIED = deferred(rf"{_NOT}{_SAID}[.,!\s]*$")
_OFF = deferred(
    r"않|(?<!잘)못|없|아[니닙]|무관|모[르른를]|몰[라랐]|(?<![가-힣])안 |[빼뺐뺀]|(?<![가-힣])빠(?!짐없|르|른)|말[고아라]|마세요|대신(?!하|해|했|할|한)|그대로|여전|아직|남[았아은는]|괜찮|무방|미지수|부족|진행 중|상관|따로|별도|(?<!\d)만(?=[\s,.]|$)|(?<![가-힣])[비불미](?=공개|가능|허용|정|상업|확인)"
)
"""What turns a line round, leaves something out of it or says that nothing changed."""
_REFUSING = deferred(
    r"부인|거절|마다[하한했]|뿌리[치친쳤]|반대|거부|금지|멈|중단|취소|철회|제외|무산|실패|포기|보류|연기|미[뤘루뤄룬]|밀[렸려리린]|늦[춰췄추어]|막[혔히힌았아은]|논란|우려|문제|의문|숙제|과제|쟁점|여부|관건|변수"
)
"""Words that deny in their own way, if the section does not deny these very ones."""
_RIEUL = "".join(chr(code) for code in range(ord("가") + 8, ord("힣") + 1, 28))
_OPEN = deferred(
    rf"\?|까[요 ]|[왔갔됐했었았]나(?![가-힣])|(?<![전화장측정방])면[,\s]|(?:려|기)(?:면|는)|[는{_RIEUL}]지(?:는|도|를|만)?\s"
)
_COMING = deferred(
    r"겠다고|개발 중|준비(?:하고|를|에|중|\s중)|바라[봐보본]|고 싶[어다]|(?:시험|검토|논의|협의) 중(?=이|[.,]|$)|내다[봐보본]|(?:분기|\d월|\d년|하반기|상반기|말|초)(?:로|으로|에) (?:잡|미|늦|계획)|앞두고|계획(?:돼|이|하|을|도)|목표|예정|[가-힣]지(?:는|를|도)?[^.]{0,20}(?:정해요|결정해요|정할|결정할)"
)
_DONE = deferred(
    rf"(?:(?![있겠없])[{SSANG_SIOT}](?:어요|다|고|지만|는데|으며|으니까?|거든요|죠|다니|다고 하니)|고 있(?:어요|다|으니까?|는데|고)|(?:시작|완료|착수|돌입|성공|마무리|끝|끝나|끝내|마쳐))[.!~,\s]*$"
)
_OF_PAST = deferred(
    r"[가-힣](?:한|된|긴|낸|난|린|친|킨|진|던)$|(?:받|찾|얻|잡|막|닫|맡|맺|묶|찍|뽑|붙|겪)은$|(?:들어|돌아|넘어|올라|내려)[간온]$|나온$|^(?:연|낸|산|판|쓴|건|딴|푼|깬|된)$"
)
_NO_DEED = deferred(
    r"(?:높|낮|많|적|좋|같|작|짧|밝|넓|깊|늦|옳|젊)은|(?:다|모|새로|어려|쉬|가까|뜨거|빠|느|게으|위|대|관|의|통|인|비|이|그|저|어떠)[른든운린한싼런떤]"
)
_ADDED = deferred(r"(?:에서|에서도|에도|까지|까지도|[가-힣A-Za-z]도|로도|마저)$")
LIGHT = deferred(
    r"(?:체결|시작|완료|착수|돌입|끝[나났내냈]|마쳤|마무리|있|됐|되|된|돼|나[왔온오와]|받|하[니는고]|했|한|해|쓰|쓸|써|썼|쓴|들어|생[기겼긴]|가능|할|될|넣|열[렸리린])"
)
_ADNOMINAL = deferred(
    r"(?<=(?:들어|돌아|넘어|올라|내려)[간온])\s|(?<=나온)\s|(?<=[한된은긴낸난린친킨진던])\s|(?<=(?<![가-힣])[연산쓴푼건딴])\s"
)
_ADVICE = deferred(r"[가-힣](?:세요|면 돼요|만해요|좋아요|나아요|봐요)[.!?~\u2060 ]*$")
_REASON = deferred(r"(?<=[가-힣])(?<![머아])니까?,?\s")
_STOP = deferred(r"[.!?](?=\s|$)")
_REPORTED = deferred(r"[자다라려]고 [가-힣]+[.!~\u2060 ]*$")
_SAID_SO = deferred(
    r"(?:밝[혔히]|알려[졌지]|보도|전[했해]|말[했해]|발표|논의|협의|계획|미[뤘루뤄]|연기|제안|요청|요구|예고|검토|답[했하]|경고|약속|정[했해]|시사|추진|나섰)[가-힣]*[.!~\u2060 ]*$"
)
_VERBAL = deferred(r"[가-힣](?:다|고|며|지만|는데|는|요|어|기로|지|니|니까|다고|라고|겠다고|을|ㄹ)$")
_ABLE = deferred(r"수 있게(?= [됐된되])")
_FINALS = frozenset({0, 4, 8, 20})  # the final consonants that a verb's first syllable takes: 내, 낸, 낼, 냈
_WHEN = deferred(r"\d월|봄|여름|가을|겨울|반기|분기|연말|연내|(?<![가-힣])곧(?![가-힣])")
_TOPICAL = deferred(r"[,:|…]\s*$")
_BACK = deferred(r"취소|철회|백지화|포기|(?<![가-힣])접[었은는기고어]|거둬|거두|무산")
_AIDED = deferred(r"[아어여해워려켜춰와줘돼]$")
_FORM = deferred(r"(?:[가-힣](?:지[는도를]?|다|[다라]고|고|며|지만|는데|요|기로|게|려고|려던|겠다던|는)|[할될])$")
_TO_COME = deferred(rf"[{_RIEUL}] (?:것|수|예정|계획|방침|전망|듯|때|생각|준비|뜻|리|필요)")
_AIDING = deferred(r"[주준줄줬두둔둘뒀]")
_LEAST = 2
_PREDICATE = 4  # words at the end of a clause

_TURNING = (_REFUSING, _WHEN, told_doubts.CAREFUL, told_doubts.COMING)


def only(text: str, stretches: Sequence[Span], section: Sequence[Clause], common: Sequence[Word]) -> Iterator[Swapped]:
    """Yield what a line tells as so and its section only denies or plans; `common` is what the whole section is about."""
    every, told = words(text), [one for one in values(text) if one.group == "figure"]
    for start, end in _reasons(text, stretches):
        whole = text[start : _until(text, end)]
        if _OFF.search(whole) or _OPEN.search(whole):
            continue
        for at, until in _pieces(text, start, end):
            mine = tuple(word for word in every if at <= word.span[0] < until)
            figures = tuple(one for one in told if at <= one.span[0] < until)
            bare = _TOPICAL.search(text[at:until]) and not _VERBAL.search(mine[-1].written) if mine else True
            if bare or _ADVICE.search(text[at:until]):
                continue
            piece = _Piece(text[at:until], whole, mine, figures, section, common)
            if found := _of_denied(piece) or _of_planned(piece):
                yield Swapped((mine[0].span[0], mine[-1].span[1]), found)
                return


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of a line, what is said with it, its words and figures, and the section that it tells."""

    text: str
    whole: str
    words: Sequence[Word]
    figures: Sequence[Value]
    section: Sequence[Clause]
    common: Sequence[Word]

    def likeness(self, one: Clause) -> float:
        """Return how much of the piece a clause says, what the whole section is about left out."""
        told = (word for word in self.words if one.has(word) and not _among(word, self.common))
        shared = sum(told_clauses.weight(word, self.section) for word in told)
        return shared + sum(self._weight(figure) for figure in self.figures if _has(one, figure))

    def _weight(self, figure: Value) -> float:
        return log(1 + len(self.section) / sum(_has(each, figure) for each in self.section))

    def deeds(self) -> list[Word]:
        """Return the word that a piece ends in, and the one before it where that says nothing by itself."""
        last = self.words[-1:]
        return [*self.words[-2:-1], *last] if last and LIGHT.match(last[0].written) else list(last)


def _reasons(text: str, stretches: Sequence[Span]) -> list[Span]:
    cuts = [[start, *(match.end() for match in _REASON.finditer(text, start, end)), end] for start, end in stretches]
    return [pair for one in cuts for pair in pairwise(one) if text[slice(*pair)].strip()]


def _until(text: str, end: int) -> int:
    """Return where what a part of a line begins is said: at its own end if that is a reason, or at the end of its sentence."""
    if any(match.end() == end for match in _REASON.finditer(text)):
        return end
    stop = _STOP.search(text, max(0, end - 2))
    return stop.end() if stop else len(text)


def _pieces(text: str, start: int, end: int) -> list[Span]:
    """Return a part of a line, and what stands in it before a noun that it tells of: `의료기기 허가받은 | 혈당 예측`."""
    cuts = [start, *(match.end() for match in _ADNOMINAL.finditer(text, start, end)), end]
    return [(start, end), *(pair for pair in pairwise(cuts) if pair != (start, end) and text[slice(*pair)].strip())]


def _of_denied(piece: _Piece) -> Clause | None:
    """Return the clause that denies what a piece tells."""
    denied = [one for one in piece.section if DENIED.search(one.text)]
    found = _nearest(piece, denied) or _deed_of(piece, denied)
    if found is None or (_BACK.search(found.text) and _BACK.search(piece.whole)):
        return None  # both tell that it was taken back
    turning = [match.group() for each in _TURNING for match in each.finditer(piece.whole)]
    return None if any(one not in found.text for one in turning) else found


def _of_planned(piece: _Piece) -> Clause | None:
    """Return the clause that has as still to come what a piece tells as done."""
    whole = _ABLE.sub("", piece.whole)
    careful = (told_doubts.CAREFUL, told_doubts.COMING, _REFUSING)
    if not _done(piece.text) or any(each.search(whole) for each in careful):
        return None
    if any(each.search(piece.text) for each in (told_as_done.SPOKEN_OF, _SAID_SO, _REPORTED)):
        return None
    coming = [one for one in piece.section if told_as_done.to_come(one, (one,)) or _COMING.search(one.text)]
    if any(_has(one, each) for each in piece.figures for one in piece.section if one not in coming):
        return None  # a figure of what is so
    added = any(_ADDED.search(word.written) for word in piece.words)
    return _nearest(piece, coming, added=added) or _deed_of(piece, coming)


def _done(text: str) -> bool:
    """Return whether a piece tells what is done: by its end, or of a noun: `소송 낸 단체`."""
    if _DONE.search(text.rstrip()):
        return True
    told = [word.strip(".,!~\u2060") for word in text.split()]
    nominal = bool(told) and not _VERBAL.search(told[-1])
    return nominal and any(map(_adnominal, told))


def _adnominal(word: str) -> bool:
    return _OF_PAST.search(word) is not None and not _NO_DEED.match(word)


def _nearest(piece: _Piece, kind: Sequence[Clause], *, added: bool = False) -> Clause | None:
    """Return the clause of a kind that is most like a piece, if it has a word or figure of it that no other clause has."""
    others = [one for one in piece.section if one not in kind]
    best = max(kind, key=piece.likeness, default=None)
    if best is None or not (added or _knows(piece, best)):
        return None
    if told_clauses.of_another(piece.words, best, piece.section):
        return None
    own = [word for word in piece.words if best.has(word)]
    figures = [figure for figure in piece.figures if _has(best, figure)]
    rare = [word for word in own if not any(one.has(word) for one in others)]
    alone = [figure for figure in figures if not any(_has(one, figure) for one in others)]
    most = max(map(piece.likeness, others), default=0.0)
    if len(own) + len(figures) >= _LEAST:
        return best if (rare or alone) and piece.likeness(best) > most else None
    added = any(_ADDED.search(word.written) for word in rare) or (
        rare != [] and len(best.text.split()) == _LEAST
    )  # `AMD는 아직이에요`
    return best if (alone or added) and piece.likeness(best) >= most else None


def _deed_of(piece: _Piece, kind: Sequence[Clause]) -> Clause | None:
    """Return the clause of a kind with the deed of a piece, which no other clause has, and another word of it."""
    for deed in piece.deeds():
        if LIGHT.match(deed.written) or len(deed.stem) < _LEAST:
            continue
        doing = [one for one in piece.section if _does(deed, tokens(one.text))]
        if not doing or any(one not in kind for one in doing):
            continue
        told = any(_plainly(deed, each) for each in _predicate(doing[0]))
        if told and any(doing[0].knows(word) for word in piece.words if word is not deed):
            return doing[0]
    return None


def _among(word: Word, several: Sequence[Word]) -> bool:
    return any(alike(word, one) for one in several)


def _has(one: Clause, figure: Value) -> bool:
    return any(same(figure, each) for each in one.values)


def _knows(piece: _Piece, one: Clause) -> bool:
    """Return whether a clause has the deed that a piece ends in where it denies or plans, or that deed says nothing by itself."""
    deeds = [piece.words[-1], *(word for word in tokens(piece.text) if _adnominal(word.written))]
    if LIGHT.match(deeds[0].written) or any(side.search(piece.text) and side.search(one.text) for side, _, _ in SIDES):
        return True
    return any(
        _plainly(deed, each) or told_doubts.one_verb(deed, each) or likely(deed, each)
        for deed in deeds
        for each in _predicate(one)
    )


def _predicate(one: Clause) -> list[Word]:
    """Return the words in which a clause says what is done: 보여 of `정답을 바로 보여 주지 않아요`, without what only helps it."""
    told = tokens(one.text)[-_PREDICATE:]
    helping = [each for before, each in pairwise(told) if _AIDED.search(before.written) and _AIDING.match(each.written)]
    forms = [
        each
        for each, behind in zip_longest(told, told[1:])
        if _FORM.search(each.written)
        or behind in helping
        or (behind and _TO_COME.search(f"{each.written} {behind.written}"))
    ]
    return [each for each in forms if each not in helping]


def _does(deed: Word, told: Sequence[Word]) -> bool:
    """Return whether one of these words is plainly a form of a deed: one that begins otherwise is not, but for another name of the same."""
    return any(_plainly(deed, each) for each in told if each.head == deed.head or deed.called)


def _plainly(one: Word, other: Word) -> bool:
    """Return whether two words are forms of one verb by their letters: 끝나, 끝나지."""
    return alike(one, other) or one.written[:_LEAST] == other.written[:_LEAST]


def likely(one: Word, other: Word) -> bool:
    """Return whether two words may be forms of one verb, be it one that changes: 올랐, 오르지; 낸, 내겠다고."""
    verbs = (_VERBAL.search(one.written) or _adnominal(one.written)) and _VERBAL.search(other.written)
    (mine, final), (theirs, other_final) = (divmod(ord(word.written[0]) - ord("가"), 28) for word in (one, other))
    return bool(verbs) and mine == theirs and {final, other_final} <= _FINALS
