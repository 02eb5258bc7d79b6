"""What the parts that a source lists leave of their whole for those who have the rest, and what those who have the same are of it together.

`나머지는 기존 주주가 맡았다` behind 70 billion of one and 40 billion each of two out of 185 leaves 35 billion for them; the two together have
43% of the whole. Who has the rest the draft must say: by that word, or by all the names that the source tells behind it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from pipeline.check import anchors
from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import apiece
from pipeline.check.reckoning.apiece import Amount
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity
from pipeline.text.quantities.korean_numbers import NATIVE_ONES

_REST = {
    "ko": deferred(r"(?<![가-힣])나머지(?:[는를의가]|\s)"),
    "en": deferred(r"\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?:rest|remainder|remaining|balance|others?)\b"),
}
_CLAUSE = {
    "ko": deferred(r"[,.;](?=\s|$)|(?<=[고며])\s"),
    "en": deferred(
        r"[.;](?=\s|$)|,? (?:and|while|but) (?=the rest|the remaind|the balance|the other)|, (?:while|but) "
    ),
}
_JOINT = {"ko": deferred(r"[와과]\s|,\s|·"), "en": deferred(r" and |, ")}
_IS_WHOLE = deferred(r"\b(?:[Oo]f|[Oo]ut of|[Aa]mong) (?:the |its |their |all |those )*[$€£¥₩]?$|(?:전체|총)\s$")
_AMONG = deferred(r"\s?(?:중|가운데)")
_REST_HERE = deferred(r"(?<![가-힣])나머지(?![가-힣]*\s*(?:중|가운데))")
_BREAK = deferred(r"[,.](?=\s|$)|(?:고|며|지만|는데|으나),?\s")
_TOPIC = deferred(r"[가-힣]{0,6}?[은는이가도]\s")
_TOGETHER_SHARE = deferred(
    r"(?:다 |모두 )?(?:합[쳐치하해][가-힣]{0,3}|더[하해][가-힣]{0,2}),?\s(?P<whole>(?:[가-힣]{1,8}\s)?[가-힣]{1,8}의)\s(?:약\s)?$"
)
_COUNTED = deferred(
    rf"(?:^|[.,]\s)(?P<many>둘|셋|넷|(?:{'|'.join(NATIVE_ONES)})(?=\s[가-힣]{{1,5}}[이가을를]))(?:\s[가-힣]{{1,5}})?[이가을를]?\s?$"
)
_RIGHT_BEHIND = deferred(r"(?:씩)?(?:을|를)?\s?[가-힣]{0,6}(?:니|고|는데|서|데),\s")
_STEM = deferred(r"^(?P<name>[가-힣]{2,8}?)(?:[은는이가을를다]|이다|였다)?$")
_OF_ALL = deferred(r"전체|총|모두")
_SAME_EACH = deferred(r"씩|각각|저마다")
_ALL, _FEW = 100, 8


@dataclass(frozen=True, slots=True)
class _Listed:
    """A whole with the parts that a source lists of it, the sentences that tell them, and the clause on the rest, if any."""

    whole: Quantity
    parts: tuple[Amount, ...]
    told: str
    language: str
    rest: str = ""

    @property
    def left(self) -> Fraction:
        return self.whole.value - sum((one.value for one in self.parts), Fraction())

    @property
    def step(self) -> str:
        return "-".join([derive.shown(self.whole.value), *(one.step for one in self.parts)])


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield what the parts leave, and the share of the whole that those have who have the same."""
    for one in (group[0] for group in every if group not in sheet.stated):
        if one.per or not one.value > 0:
            continue
        if one.kind in AMOUNTS:
            yield from _rests(sheet, one)
        elif one.kind == "percent":
            yield from _shares(sheet, one)


def _rests(sheet: Sheet, drafted: Quantity) -> Iterator[Reckoning]:
    lead = _lead(sheet.claim.text, drafted)
    for one in _with_rest(sheet.claim.sources, drafted):
        if one.left <= 0 or not _of_rest(sheet.claim.text, drafted, lead, one):
            continue
        if derive.meets(drafted, one.left):
            yield Reckoning(drafted, one.left, one.step, holds=True, advise=True, named=True)
        elif any(part.many > 1 for part in one.parts):
            once = one.whole.value - sum((part.figure.value for part in one.parts), Fraction())
            if derive.meets(drafted, once):  # what is each one's was taken away once
                yield Reckoning(drafted, one.left, one.step, holds=False, named=True)
        return


def _lead(text: str, drafted: Quantity) -> str:
    """Return the words of its clause before a figure."""
    ahead = text[: drafted.span[0]]
    return ahead[max((match.end() for match in _BREAK.finditer(ahead)), default=0) :]


def _with_rest(texts: Sequence[Evidence], like: Quantity) -> Iterator[_Listed]:
    """Yield the wholes of which a source lists parts, and then tells of the rest."""
    for number, text in enumerate(texts):
        for marker in _REST[text.language].finditer(text.text):
            start, clause = _clause(text, marker.span())
            here = [one for one in apiece.amounts(text, like) if one.figure.span[1] <= start]
            home = number if here else number - 1
            if home < 0:
                continue
            found = here or list(apiece.amounts(texts[home], like))
            listed = _of_one_whole(texts, home, found, like)
            if listed:
                told = f"{texts[home].text} {text.text[:start]}" if home != number else text.text[:start]
                yield replace(listed, told=told, rest=clause)


def _clause(text: Evidence, marker: tuple[int, int]) -> tuple[int, str]:
    """Return where the clause of a rest begins, and what it says."""
    breaks = list(_CLAUSE[text.language].finditer(text.text))
    start = max((one.end() for one in breaks if one.end() <= marker[0]), default=0)
    end = min((one.start() for one in breaks if one.start() >= marker[1]), default=len(text.text))
    return start, f"{text.text[start : marker[0]]} {text.text[marker[1] : end]}"


def _of_one_whole(texts: Sequence[Evidence], home: int, found: Sequence[Amount], like: Quantity) -> _Listed | None:
    """Return the one whole that listed amounts can be parts of: marked as such among them, or the only larger one told right before them."""
    if not found or len(found) > _FEW or any(not one.many or one.figure.bound for one in found):
        return None
    text = texts[home]
    marked = [one for one in found if one.many == 1 and _marked(text.text, one.figure)]
    parts = tuple(one for one in found if one not in marked)
    total = sum((one.value for one in parts), Fraction())
    wholes = [one.figure for one in marked]
    if not marked and home:
        wholes = [one.figure for one in apiece.amounts(texts[home - 1], like) if one.many == 1]
    larger = {one.value: one for one in wholes if one.value >= total}
    if len(larger) != 1 or not parts or len(marked) > 1:
        return None
    return _Listed(next(iter(larger.values())), parts, text.text, text.language)


def _marked(text: str, one: Quantity) -> bool:
    return bool(_IS_WHOLE.search(text[: one.span[0]]) or _AMONG.match(text, one.span[1]))


def _of_rest(text: str, drafted: Quantity, lead: str, one: _Listed) -> bool:
    """Return whether a clause of the draft speaks of those who have the rest, and of nobody who has a listed part."""
    parts = {each.key: each.draft for each in anchors.shared(one.told, one.language, lead) if each.key[0] != "="}
    rests = {each.key for each in anchors.shared(one.rest, one.language, lead) if each.key[0] != "="}
    if any(_TOPIC.match(lead, span[1]) for key, spans in parts.items() if key not in rests for span in spans):
        return False
    if _REST_HERE.search(lead):
        return True
    end = _BREAK.search(text, drafted.span[1])
    clause = f"{lead}{drafted.text}{text[drafted.span[1] : end.start() if end else len(text)]}"
    return all(_named(part, one, clause) for part in _JOINT[one.language].split(one.rest.strip()) if part.strip())


def _named(part: str, one: _Listed, clause: str) -> bool:
    """Return whether a draft has a word of one of those who have the rest, that no listed part has."""
    keys = {each.key for each in anchors.shared(part, one.language, clause) if each.key[0] != "="}
    theirs = {each.key for each in anchors.shared(one.told, one.language, clause)}
    stem = _STEM.search(part.strip()) if one.language == "ko" else None
    return bool(keys - theirs) or (stem is not None and stem["name"] in clause and stem["name"] not in one.told)


def _shares(sheet: Sheet, drafted: Quantity) -> Iterator[Reckoning]:
    """Yield the share of the whole that those have together who have the same each, where the draft adds them up."""
    text = sheet.claim.text
    said = _TOGETHER_SHARE.search(text[: drafted.span[0]])
    if said is None:
        return
    texts = sheet.claim.sources
    before = f"{sheet.before} {text[: drafted.span[0]]}"
    told = [group[0] for group in quantities.readings(before, "ko") if support(group, sheet.known)]
    last = next((one for one in reversed(told) if one.kind in AMOUNTS and one.value > _FEW), None)
    if last is None:
        return
    for home, one in enumerate(texts):
        amounts = list(apiece.amounts(one, last))
        same = [each for each in amounts if each.many > 1 and each.figure.value == last.value]
        listed = _of_one_whole(texts, home, amounts, last)
        if len(same) != 1 or listed is None:
            continue
        value = same[0].value / listed.whole.value * _ALL
        holds = derive.meets(drafted, value)
        if holds or (_OF_ALL.search(said["whole"]) and _SAME_EACH.search(before) and _of_these(before, last, same[0])):
            step = f"{same[0].step}/{derive.shown(listed.whole.value)}"
            yield Reckoning(drafted, Fraction(round(value)), step, holds=holds, advise=True, named=True)
        return


def _of_these(before: str, last: Quantity, same: Amount) -> bool:
    """Return whether a draft adds up those who have the same, by how many they are, or right behind what each has."""
    said = _TOGETHER_SHARE.search(before)
    lead = before[: said.start()] if said else before
    counted = _COUNTED.search(lead)
    many = (NATIVE_ONES | {"둘": 2, "셋": 3, "넷": 4}).get(counted["many"]) if counted else None
    return many == same.many or _RIGHT_BEHIND.fullmatch(lead, last.span[1]) is not None
