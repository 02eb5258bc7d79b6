"""Whether a count of a few things in words stands: the sources have its number, list so many, or leave it open.

It blocks where the draft's own list beside it has another length, where the sources tell of one such thing, where they list what the
draft lists and it counts otherwise, and where nothing in them can be counted up to it. On a paragraph of sources the last is a doubt.
"""

from collections.abc import Iterator, Sequence

from pipeline.check import by_itself
from pipeline.check.claims import Claim, Flag, doubted
from pipeline.check.contradiction import differs, topic
from pipeline.check.few import beside_nouns, drafted, enumerated, of_one, own_lists
from pipeline.check.few.drafted import Few
from pipeline.messages import say
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_TOTAL = deferred(r"(?:모두|총|전부|합쳐|통틀어|무려) (?:[가-힣]+ )?$")
_SUCH = deferred(r"(?<![가-힣])등 (?:모두 |총 )?(?:[가-힣A-Za-z]+ ){0,4}(?:모두 |총 )?$")
_UPTO = deferred(r"까지(?: [가-힣A-Za-z]+){0,5} $")
_ANNOUNCED = deferred(r"(?<![가-힣])(?:다음|아래|오늘|저는|첫째|둘째)(?![가-힣]{3})|[:：]$")
_GOES_ON = deferred(r"(?:첫째|첫 번째|첫 |우선|먼저|하나는|하나,|[①1-9][.)]|[-*•] )")
_FEW, _THREE = 2, 3


def weighed(claim: Claim, every: Sequence[tuple[Quantity, ...]], before: str, flags: Sequence[Flag]) -> list[Flag]:
    """Return the findings of a sentence with those of its few things, which no sum of other figures stands for."""
    blocked = {flag.span for flag in flags if flag.severity == "block"}
    found = [flag for flag in by_itself.found(claim, few, every, beside=before) if flag.span not in blocked]
    spans = {flag.span for flag in found}
    return [*(flag for flag in flags if flag.span not in spans), *found]


def few(claim: Claim, every: Sequence[tuple[Quantity, ...]], before: str = "") -> Iterator[Flag]:
    """Yield the counts of a sentence that its own list, or what its sources tell of one or list, refutes."""
    if not claim.evidence or claim.crowded:
        return
    for span, name, words in of_one.of_the_first(claim.text, claim.evidence):
        yield Flag("number-contradicted", "block", span, differs(claim.text[slice(*span)], words, name), (name,), 0.8)
    counted = [one for one in drafted.few(claim.text, every) if one.quantity.words]
    found: set[Few] = set()
    for one, message in _refuted(claim, counted, before) if counted else ():
        if one not in found:
            found.add(one)
            yield _flag(claim, one, message)


def _refuted(claim: Claim, every: Sequence[Few], before: str) -> Iterator[tuple[Few, str]]:
    """Yield the counts that are wrong, each with what is said of it; a count may be wrong in several ways."""
    told, lists = enumerated.told(claim.evidence), enumerated.lists(claim.evidence)
    for one, many in own_lists.one_each(claim.text, every, told | lists):
        yield one, say("check.listed", text=one.quantity.text, count=many)
    counted = [one for one in every if one.value not in told]
    unreckoned = [one for one in counted if not enumerated.reckoned(claim, one.quantity)]
    for one, many in own_lists.refuted(claim.text, claim.after, unreckoned, told | lists):
        yield one, say("check.listed", text=one.quantity.text, count=many)
    unlisted = [one for one in counted if one.value not in own_lists.beside(claim.text[: one.quantity.span[0]])]
    if not of_one.more(claim.evidence):
        joined = of_one.joins_another(claim.evidence)
        single = [one for one in unlisted if (not joined if one.value == _FEW else one.value not in lists)]
        for one, name, words in of_one.refuted(claim.evidence, single):
            yield one, differs(one.quantity.text, words, name)
    for one, name, words in beside_nouns.refuted(claim.evidence, unlisted):
        yield one, differs(one.quantity.text, words, name)
    for one in unreckoned:
        if many := _as_listed(claim, one, before):
            yield one, say("check.listed", text=one.quantity.text, count=many)


def unheard(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the counts of three or more that nothing in the sources comes to, or of which they list fewer, as the draft does."""
    counted = [one for one in drafted.few(claim.text, every) if one.value >= _THREE and one.quantity.words]
    if not counted or not claim.evidence or claim.crowded or _announces(claim):
        return
    numbers, lists = enumerated.told(claim.evidence), enumerated.lists(claim.evidence)
    for one in counted:
        head = claim.text[: one.quantity.span[0]]
        mine = own_lists.beside(head) | own_lists.at_most(head) | own_lists.items(claim.after)
        if one.value in numbers | lists | mine or enumerated.reckoned(claim, one.quantity):
            continue
        length = max(own_lists.items(head), default=0)
        fewer = _THREE <= length < one.value and length in numbers | lists
        if not fewer and one.value <= enumerated.most(claim.evidence, {one.quantity.unit, one.last, one.behind}):
            continue
        flag = _flag(claim, one, say("check.unsupported", topic=topic(one.quantity.text)), kind="number-unsupported")
        open_ended = claim.much or (not fewer and one.value in enumerated.sums(claim.evidence))
        yield from doubted([flag]) if open_ended else [flag]


def _announces(claim: Claim) -> bool:
    """Return whether a sentence counts what the draft itself goes on to tell: `이유는 세 가지예요. 첫째, …`."""
    return bool(claim.lists or _ANNOUNCED.search(claim.text) or _GOES_ON.match(claim.after))


def _as_listed(claim: Claim, one: Few, before: str) -> int:
    """Return how many the sources list of what the draft lists before its count, where it counts otherwise; 0 where they leave it open.

    Fewer may be some of them, but right behind the list they are all.
    """
    head = claim.text[: one.quantity.span[0]]
    such, upto, total = _SUCH.search(head), _UPTO.search(head), _TOTAL.search(head)
    here = own_lists.items(head) if such or total or upto or _stressed(claim, one) else frozenset()
    many = max(here or (own_lists.items(before) if total else frozenset()), default=0)
    theirs = enumerated.lists(claim.evidence)
    more = (_FEW if such else _THREE) <= many < one.value
    fewer = one.value < many and (such or head.endswith("까지 "))
    return many if (more or fewer) and many in theirs and one.value not in theirs else 0


def _stressed(claim: Claim, one: Few) -> bool:
    """Return whether a count is told as all of them, or as many: `여섯 가지나`."""
    return claim.text.startswith(("나 ", "뿐", "이나 "), one.quantity.span[1])


def _flag(claim: Claim, one: Few, message: str, kind: str = "number-contradicted") -> Flag:
    return Flag(kind, "block", one.quantity.span, message, claim.ids, 0.8)
