"""Sections as editors shape them (subheadings, keys, quotes, tables, pictures, comments) and rewrites of them, at random.

What may be chosen of such a rewrite, and what becomes of the shape; the sentences are invented.
"""

import itertools
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.draft.merge import Merged, merge, take
from pipeline.draft.units import Unit, units
from pipeline.text import sections

_SAID = ["값을 내렸어요", "서버를 늘렸어요", "시험을 마쳤어요", "일정을 미뤘어요", "계약을 맺었어요", "점수를 밝혔어요"]
_WHO = ["루멘이", "오르카가", "달빛은행이", "코베인이", "연구진이", "시청이"]
_OWN = (
    "제가 보태는 {n}번째 말이에요.",
    "**요점 {n}:** 굵게 시작하는 줄이에요.",
    "- 제가 적은 목록 {n}",
    "- **열쇠 {n}:** 값이에요",
    "1. 첫째 {n}이에요.\n2. 둘째 {n}이에요.",
    "> 옮긴 말 {n}이에요.",
    "| 가 | 나 |\n|---|---|\n| {n} | 2 |",
    "![그림 {n}](images/a.png)",
    "<!-- 메모 {n} -->",
    "### 소제목 {n}",
    "#### 작은 소제목 {n}",
    "첫 말 {n}이에요. 이어진 말 {n}이에요.",
)


@dataclass(frozen=True)
class Shaped:
    """A draft, what a person made of it, a rewrite, and which of the sentences as they stand are locked."""

    base: str
    mine: str
    theirs: str
    locked: tuple[str, ...]


def shaped(seed: int, count: int) -> Iterator[tuple[Shaped, random.Random]]:
    """Yield that many cases, the same for the same seed, each with the chance that chooses of it."""
    chance = random.Random(seed)
    for _ in range(count):
        yield _shaped(chance), chance


def _shaped(chance: random.Random) -> Shaped:
    blocks = ["### 본디 제목이에요", *_paragraphs(chance, _sentences(chance, chance.randint(3, 8)))]
    base = "\n\n".join(blocks) + "\n"
    for number in range(chance.randint(1, 4)):
        _edit(chance, blocks, number)
    mine = "\n\n".join(blocks) + "\n"
    spoken = [part.plain for part in sections.placed(mine) if part.place != "heading"]
    locked = tuple(text for text in spoken if text and chance.random() < 0.2)
    return Shaped(base, mine, _rewrite(chance, base, mine), locked)


def _sentences(chance: random.Random, count: int) -> list[str]:
    return [
        f"{chance.choice(_WHO)} {chance.randint(1, 28)}일 {chance.choice(_SAID)}.[^S1.{chance.randint(1, 9)}]"
        for _ in range(count)
    ]


def _paragraphs(chance: random.Random, said: Sequence[str]) -> list[str]:
    found: list[str] = []
    for text in said:
        if found and chance.random() < 0.5 and not found[-1].startswith(("-", "#", ">", "|", "!", "<", "1")):
            found[-1] += f" {text}"
        else:
            found.append(f"- {text}" if chance.random() < 0.15 else text)
    return found


def _edit(chance: random.Random, blocks: list[str], number: int) -> None:
    place = chance.randint(1, len(blocks) - 1)
    act = chance.random()
    if act < 0.6:
        blocks.insert(chance.randint(1, len(blocks)), chance.choice(_OWN).replace("{n}", str(number)))
    elif act < 0.8:
        blocks[place] = blocks[place].replace("어요.", f"다고 제가 {number}번 고쳤어요.", 1)
    elif len(blocks) > 3:
        blocks.pop(place)


def _rewrite(chance: random.Random, base: str, mine: str) -> str:
    """Return a reply with some old sentences, some in other words, and most of the person's, in their order or another."""
    old = [part.text for part in sections.placed(base) if part.place in ("paragraph", "same", "item")]
    own = [part for part in sections.placed(mine) if part.place != "other" and part.text not in base]
    own = [part for part in own if not part.text.startswith("<!--")]  # no rewrite is told of a comment
    said = [
        text if chance.random() < 0.3 else text.replace("일 ", "일에 새로 ") for text in old if chance.random() < 0.8
    ]
    said += _sentences(chance, chance.randint(1, 3))
    if chance.random() < 0.3:
        chance.shuffle(said)
    kept = [part for part in own if chance.random() < 0.8]
    if chance.random() < 0.3:
        chance.shuffle(kept)
    blocks = _paragraphs(chance, said)
    places = sorted(chance.randint(0, len(blocks)) for _ in kept)
    for place, part in reversed(list(zip(places, kept, strict=True))):
        blocks.insert(place, _shown(part))
    return "\n\n".join(["### 새로 쓴 제목이에요", *blocks]) + "\n"


def _shown(part: sections.Placed) -> str:
    key = f"**{part.key}:** " if part.key else ""
    return {"heading": "### ", "item": "- ", "step": "1. "}.get(part.place, "") + key + part.text


def lost_by_choice(case: Shaped, chance: random.Random) -> list[str]:
    """Return what goes wrong with a person's sentences when they take hunks of a merge at random."""
    found: list[str] = []
    for locked in ((), case.locked):
        merged = merge(case.base, case.mine, case.theirs, locked)
        kept = _both(case, merged, locked)
        numbers = [hunk.number for hunk in merged.hunks]
        choices = [{number for number in numbers if chance.random() < 0.5}, {chance.choice(numbers or [0])}]
        choices.append(set(numbers) - choices[-1])
        for chosen in choices:
            body = take(case.mine, merged.hunks, chosen)
            if _texts(body) != _chosen(case.mine, merged, chosen):
                found.append(f"reads otherwise: {sorted(chosen)} of {len(numbers)}")
            if [one for one in _texts(body) if one in kept] != kept:
                found.append(f"lost, doubled or moved: {sorted(chosen)} of {len(numbers)}")
    return found


def _both(case: Shaped, merged: Merged, locked: Sequence[str]) -> list[tuple[str, str]]:
    """Return the sentences that are the person's or locked, in order: those that the merge keeps, whatever the rewrite has."""
    old = Counter(_texts(case.base))
    mine = _texts(case.mine)
    own = {one for one, count in Counter(mine).items() if count > old[one]} if case.mine != case.base else set()
    names = {*locked}
    return [one for one in mine if (one in own and old[one] == 0) or sections.plain(one[1]) in names]


def _texts(body: str) -> list[tuple[str, str]]:
    return [(unit.key, unit.text) for unit in units(body)]


def _chosen(mine: str, merged: Merged, chosen: set[int]) -> list[tuple[str, str]]:
    """Return the sentences that a choice is of, read where they stand: of the person's text and of the hunks taken."""
    wanted: list[tuple[str, str]] = []
    left, right = units(mine), units(merged.body)
    shift, end = 0, 0
    for hunk in merged.hunks:
        low, high = hunk.span
        wanted += _within(left, end, low)
        begin = low + shift
        wanted += _within(right, begin, begin + len(hunk.merged)) if hunk.number in chosen else _within(left, low, high)
        shift += len(hunk.merged) - (high - low)
        end = high
    return [*wanted, *_within(left, end, len(mine) + 1)]


def _within(found: Sequence[Unit], start: int, stop: int) -> list[tuple[str, str]]:
    return [(unit.key, unit.text) for unit in found if start < unit.span[1] <= stop]


def shape_broken(case: Shaped) -> list[str]:
    """Return what a merge does to the shape of a person's text.

    To its subheadings: their levels, and that each stands over something below the heading. And to a table, a quotation or a picture:
    that it follows the sentence of theirs that leads to it.
    """
    body = merge(case.base, case.mine, case.theirs).body
    mine, merged = case.mine.splitlines(), body.splitlines()
    own = [line for line in mine if line.startswith("#") and "소제목" in line]
    found: list[str] = []
    if [line for line in merged if line.startswith("#") and "소제목" in line] != own:
        found.append("a subheading is lost, moved or of another level")
    if "소제목" in next(line for line in merged if line):
        found.append("a subheading became the heading")
    if own and _bare_end(body, case.mine) and not _bare_end(case.mine, ""):
        found.append("a subheading stands over nothing")
    if _led(case.mine, case.base) - _led(body, case.base):
        found.append("a table, a quotation or a picture is torn from the sentence that leads to it")
    return found


def _led(body: str, base: str) -> Counter[tuple[str, str]]:
    """Return the pairs of an own sentence and the own row, picture or comment right behind it."""
    old = {unit.text for unit in units(base)}
    own = [("" if unit.text in old else unit.text, unit.place) for unit in units(body)]
    return Counter(
        (before, text)
        for (before, place), (text, kind) in itertools.pairwise(own)
        if before and text and place != "heading" and kind == "other"
    )


def _bare_end(body: str, before: str) -> bool:
    """Whether a text ends with a heading, but for a sentence of another text right above it: what stands over the last one cannot."""
    said = [unit for unit in units(body) if unit.place != "other"]
    above = [unit for unit in units(body) if unit.place != "heading"][-1:]
    return bool(said) and said[-1].place == "heading" and not (before and any(unit.text in before for unit in above))
