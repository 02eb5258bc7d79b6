"""Edited sections and rewrites at random, and the laws of their merge: for the suite, and by the ten thousand for `bench/merge.py`.

A rewrite may keep, forget, repeat or reorder the sentences that it was given, and adds its own; the sentences are invented.
"""

import random
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace

from pipeline.draft.merge import fixed_sentences, merge, said, take
from pipeline.draft.units import LISTED, block, units
from pipeline.draft.written import Line, show
from pipeline.text import sections

_NOUNS = ["루멘", "오르카", "모델", "가격", "점수", "서버", "토큰", "한국어", "시험", "가중치", "일정", "계약"]
_VERBS = ["내렸어요", "올렸어요", "공개했어요", "밝혔어요", "미뤘어요", "견줬어요"]
_PLACES = ("paragraph", "same", "same", "item", "step")
_ACTS = ("keep", "keep", "keep", "change", "delete", "add")


@dataclass(frozen=True)
class Case:
    """A draft, what a person made of it, a rewrite, and what the person did: their sentences in order, the deleted, the locked."""

    base: str
    mine: str
    theirs: str
    held: tuple[str, ...]
    deleted: tuple[str, ...]
    locked: tuple[str, ...]


def cases(seed: int, count: int) -> Iterator[Case]:
    """Yield that many cases, the same for the same seed."""
    chance = random.Random(seed)
    for _ in range(count):
        yield _case(chance)


def _case(chance: random.Random) -> Case:
    base = [_line(chance) for _ in range(chance.randint(2, 9))]
    mine: list[Line] = []
    held: list[str] = []
    deleted: list[str] = []
    for number, line in enumerate(base):
        act = chance.choice(_ACTS)
        if act == "delete":
            deleted.append(line.text)
            continue
        if act == "add":
            own = Line(chance.choice(("paragraph", "same", "item")), "", f"제가 보태는 {number}번째 말이에요.")
            mine.append(own)
            held.append(own.text)
        if act == "change":
            line = replace(line, text=f"고친 {number} {line.text}")
            held.append(line.text)
        mine.append(line)
    locked = tuple(line.text for line in mine if chance.random() < 0.15)
    theirs = _rewrite(chance, base, mine, held)
    return Case(_body(base), _body(mine), _body(theirs), tuple(held), tuple(deleted), locked)


def _line(chance: random.Random) -> Line:
    words = " ".join(chance.choices(_NOUNS, k=chance.randint(1, 3)))
    place = chance.choice(_PLACES)
    text = f"{words} {chance.randint(1, 99)}을 {chance.choice(_VERBS)}.[^S1.{chance.randint(1, 9)}]"
    return Line(place, chance.choice(("", "입력")) if place in ("item", "step") else "", text)


def _rewrite(chance: random.Random, base: list[Line], mine: list[Line], held: list[str]) -> list[Line]:
    """Return a reply's sentences: the person's among them once, forgotten, twice or in another order."""
    fresh = [replace(line, text=line.text.replace("을 ", "을 다시 ")) for line in base if chance.random() < 0.8]
    fresh += [_line(chance) for _ in range(chance.randint(0, 3))]
    own = [line for line in mine if line.text in held and chance.random() < 0.8]
    own += [line for line in own if chance.random() < 0.2]
    if chance.random() < 0.4:
        chance.shuffle(own)
    for line in own:
        fresh.insert(chance.randint(0, len(fresh)), line)
    if chance.random() < 0.2:
        fresh += [line for line in base if chance.random() < 0.3]
    return fresh or [_line(chance)]


def _body(parts: Sequence[Line]) -> str:
    return show("제목이에요", parts)


def broken(case: Case) -> list[str]:
    """Return the names of the laws that the merge of a case breaks."""
    plain = merge(case.base, case.mine, case.theirs)
    merged = merge(case.base, case.mine, case.theirs, case.locked)
    texts = _texts(merged.body)
    standing = {sections.plain(text) for text in _texts(case.mine)}
    gone = {sections.plain(text) for text in case.deleted} - standing
    laws = {
        "the person's sentences stand, in order": _in_order(case.held, _texts(plain.body)),
        "locked sentences stand, in order": _in_order(case.locked, texts),
        "nothing locked is changed": merge(case.base, case.mine, case.theirs, True).body == case.mine,
        "what was deleted does not return": case.mine in (case.base, case.theirs)
        or not said(case.mine)
        or not gone & {sections.plain(text) for text in texts},
        "without edits the new draft comes byte for byte": merge(case.base, case.base, case.theirs).body == case.theirs,
        "without a new draft the edit stays": merge(case.base, case.mine, case.base).body
        == (case.mine if said(case.mine) else case.base),
        "there is no rewrite without a sentence": bool(said(merged.body)),
        "all hunks give the merged text, none the person's": take(
            case.mine, merged.hunks, {hunk.number for hunk in merged.hunks}
        )
        == merged.body
        and take(case.mine, merged.hunks, ()) == case.mine,
        "the question holds the person's sentences, in order": _in_order(
            case.held, [text.removeprefix("**입력:** ") for text in fixed_sentences(case.base, case.mine)]
        ),
    }
    return [name for name, holds in laws.items() if not holds]


def one_edited(seed: int, count: int) -> Iterator[tuple[str, int]]:
    """Yield, for drafts of ten sentences of which one was edited, the law's breach and how many of the others are new."""
    chance = random.Random(seed)
    for _ in range(count):
        base = [replace(_line(chance), place="paragraph", key="") for _ in range(10)]
        base = [replace(line, text=f"{number}번 {line.text}") for number, line in enumerate(base)]
        at = chance.randrange(10)
        edited = f"손으로 고친 {base[at].text}"
        mine = [replace(line, text=edited) if place == at else line for place, line in enumerate(base)]
        fresh = [replace(line, text=line.text.replace("을 ", "을 새로 ")) for line in base]
        kept = chance.choice(("once", "forgotten", "twice"))
        own = [replace(base[at], text=edited)] * {"once": 1, "forgotten": 0, "twice": 2}[kept]
        theirs = [*fresh[:at], *own, *fresh[at if kept == "forgotten" else at + 1 :]]
        texts = _texts(merge(_body(base), _body(mine), _body(theirs)).body)
        news = {line.text for line in fresh}
        yield (
            ("" if texts.count(edited) == 1 else f"{kept}: the edited sentence stands {texts.count(edited)} times"),
            sum(text in news for text in texts),
        )


def misplaced(seed: int, count: int) -> Iterator[list[str]]:
    """Yield, for rewrites that put the person's sentences anywhere, which laws break: none stands on the other side of a thought.

    Each sentence of the draft tells one thing of its own; a rewrite tells some of them again, in their order, each in other words.
    """
    chance = random.Random(seed)
    for _ in range(count):
        facts = _facts(chance)
        order: list[tuple[str, int]] = []  # the person's sentences and the thoughts around them
        mine: list[str] = []
        for number, fact in enumerate(facts):
            act = chance.choice(("keep", "keep", "keep", "change", "delete", "add"))
            if act == "change":
                mine.append(f"고친 {fact}")
                order.append((mine[-1], number))
            elif act != "delete":
                mine.append(fact)
                order.append(("", number))
            if act == "add":
                mine.append(f"제가 보태는 {number}번째 말이에요.")
                order.append((mine[-1], number))
        told = {number: _told_anew(facts[number]) for text, number in order if not text and chance.random() < 0.85}
        own = [text for text, _ in order if text]
        theirs = [*told.values(), *([] if chance.random() < 0.5 else ["새로 온 말이에요.[^S9.9]"])]
        for text in chance.sample(own, len(own)):
            theirs.insert(chance.randint(0, len(theirs)), text)
        wanted = [text or told.get(number, "") for text, number in order]
        bodies = [_body([Line(chance.choice(_PLACES), "", text) for text in texts]) for texts in (facts, mine, theirs)]
        texts = _texts(merge(bodies[0], bodies[1], bodies[2]).body) if mine and theirs else wanted
        stands = [text for text in texts if text in wanted]
        laws = {
            "each of the person's sentences stands once": all(texts.count(text) == 1 for text in own),
            "each stands where it stood in the thought": any(
                _behind_lists([text for text in row if text in stands], set(own), bodies[2], stands)
                for row in (wanted, _not_first(wanted, order))
            ),
            "no list of the rewrite is parted": not mine or not theirs or not _parts_list(bodies, set(own)),
        }
        yield [name for name, holds in laws.items() if not holds]


def _behind_lists(wanted: Sequence[str], own: Set[str], theirs: str, stands: Sequence[str]) -> bool:
    """Whether all stand in the order that is wanted, but for sentences of the person's that stand behind the list which tells what they stood behind."""
    lists = _lists(theirs)
    moved = list(wanted)
    for text in reversed([text for text in wanted if text in own]):
        at = moved.index(text)
        before = next((one for one in reversed(moved[:at]) if one not in own), "")
        lines = next((lines for lines in lists if before in lines), ())
        last = max((place for place, one in enumerate(moved) if one in lines and one not in own), default=at)
        if at < last and stands.index(text) > stands.index(moved[last]):
            moved.insert(last, moved.pop(at))
    return moved == list(stands)


def _parts_list(bodies: Sequence[str], own: Set[str]) -> bool:
    """Whether a sentence of the person's stands in a merged text between two lines of a list of the rewrite that has no line of theirs."""
    merged = units(merge(bodies[0], bodies[1], bodies[2]).body)
    for lines in _lists(bodies[2]):
        at = [place for place, unit in enumerate(merged) if unit.text in lines and unit.text not in own]
        within = [unit for unit in merged[at[0] : at[-1] + 1] if unit.text in own] if at else []
        if within and not own & lines and not any(unit.container in LISTED for unit in within):
            return True
    return False


def _lists(body: str) -> list[frozenset[str]]:
    """Return the lists of a text by their sentences."""
    found = units(body)
    blocks = {block(found, at) for at, unit in enumerate(found) if unit.container in LISTED}
    return [frozenset(found[at].text for at in one) for one in blocks]


def moved_forward(seed: int, count: int) -> Iterator[list[tuple[str, str]]]:
    """Yield, for rewrites that keep the person's sentences in place, which of these stand before one they stood behind in both texts.

    Such a rewrite leaves thoughts out, tells others of its own and cites another outlet or the source of a neighbour; a name is in several sentences.
    """
    chance = random.Random(seed)
    for _ in range(count):
        mine: list[str] = []
        theirs: list[str] = []
        facts = [_reported(chance, number) for number in range(chance.randint(3, 7))]
        for number, (fact, told) in enumerate(facts):
            changed = chance.random() < 0.2
            mine.append(f"손봐서 {fact}" if changed else fact)
            theirs += [mine[-1]] if changed else [told] if chance.random() < 0.8 else []
            if chance.random() < 0.25:
                mine.append(f"{number}번째로 제 생각을 적어 둘게요.")
                theirs.append(mine[-1])
            if chance.random() < 0.15:
                theirs.append(f"새로 {number}번째 질문이 남았어요.[^S9.{number + 1}]")
        bodies = [
            _body([Line("same", "", text) for text in texts]) for texts in ([one for one, _ in facts], mine, theirs)
        ]
        stands = _texts(merge(bodies[0], bodies[1], bodies[2]).body)
        own = [text for text in mine if text not in {one for one, _ in facts}]
        yield [
            (text, before)
            for text in own
            for before in theirs[: theirs.index(text)]
            if before in stands and stands.index(text) < stands.index(before)
        ]


def _reported(chance: random.Random, number: int) -> tuple[str, str]:
    """Return a fact of a story that two outlets tell, and the same in fewer words, often by the other outlet or by a neighbour's source."""
    name, noun, verb = chance.choice(_NOUNS[:2]), _NOUNS[2 + number], chance.choice(_VERBS)
    figure = f"{chance.randint(11, 99)}{chance.choice(('%', '명', '대'))}"
    cited = chance.choice((f"S1.{number + 1}", f"S1.{number + 1} S2.{number + 1}", f"S2.{number // 2 + 1}"))
    fact = f"{name} 회사는 {noun} {figure}를 지난달에 {verb}.[^{cited}]"
    words = chance.choice(
        (
            f"{noun} {figure}라고 해요",
            f"{figure}는 {name}의 {noun}예요",
            f"{name}에서 {verb.removesuffix('어요')}다는 {noun}",
        )
    )
    return fact, f"{words}.[^{chance.choice((cited, f'S2.{number + 2}', f'S2.{number // 2 + 1}', f'S3.{number + 1}'))}]"


def _not_first(wanted: Sequence[str], order: Sequence[tuple[str, int]]) -> Sequence[str]:
    """Return the order where a person's sentence, none of whose thoughts before it is told, stands behind the first that is told: it opens no text that it did not open."""
    if not order or order[0][0]:
        return wanted
    first = next((at for at, (text, _) in enumerate(order) if not text and wanted[at]), len(order) - 1)
    return [wanted[first], *wanted[:first], *wanted[first + 1 :]]


def _facts(chance: random.Random) -> list[str]:
    nouns, verbs = chance.sample(_NOUNS, 8), [chance.choice(_VERBS) for _ in range(8)]
    return [
        f"{noun} {chance.randint(1, 99)}을 {verb}.[^S{number}.{number}]"
        for number, (noun, verb) in enumerate(zip(nouns, verbs, strict=True), start=1)
    ]


def _told_anew(fact: str) -> str:
    return fact.replace("을 ", "을 다시 ")


def _texts(body: str) -> list[str]:
    return [part.text for part in sections.placed(body)]


def _in_order(wanted: Sequence[str], texts: Sequence[str]) -> bool:
    rest = iter(texts)
    return all(text in rest for text in wanted)
