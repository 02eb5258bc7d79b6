"""The laws of the merge: a person's sentences are never lost or moved, and without edits the new draft comes to the byte."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.draft.merge import deleted_sentences, fixed_sentences, merge, said, take
from pipeline.draft.written import Line, show
from pipeline.text import sections
from tests.property.merge_cases import broken, cases, misplaced, moved_forward, one_edited
from tests.property.shaped_cases import lost_by_choice, shape_broken, shaped

_NOUNS = ["루멘", "오르카", "모델", "가격", "점수", "서버", "토큰", "한국어", "시험", "가중치", "일정", "계약"]
_VERBS = ["내렸어요", "올렸어요", "공개했어요", "밝혔어요", "미뤘어요", "견줬어요"]
_PLACES = st.sampled_from(["paragraph", "same", "same", "item", "step"])


@st.composite
def lines(draw: st.DrawFn, least: int = 1, most: int = 8) -> list[Line]:
    found = []
    for _ in range(draw(st.integers(least, most))):
        words = draw(st.lists(st.sampled_from(_NOUNS), min_size=1, max_size=3))
        source = draw(st.integers(1, 9))
        text = f"{' '.join(words)} {draw(st.integers(1, 99))}을 {draw(st.sampled_from(_VERBS))}.[^S1.{source}]"
        place = draw(_PLACES)
        found.append(Line(place, draw(st.sampled_from(["", "입력"])) if place in ("item", "step") else "", text))
    return found


@st.composite
def edits(draw: st.DrawFn) -> tuple[str, str, str, list[str], list[str]]:
    """Return base, mine, theirs, the person's sentences in order, and those they deleted."""
    base = draw(lines(2, 9))
    mine: list[Line] = []
    held: list[str] = []
    deleted: list[str] = []
    for number, line in enumerate(base):
        act = draw(st.sampled_from(["keep", "keep", "keep", "change", "delete", "add"]))
        if act == "delete":
            deleted.append(line.text)
            continue
        if act == "add":
            own = Line(draw(st.sampled_from(["paragraph", "same", "item"])), "", f"제가 보태는 {number}번째 말이에요.")
            mine.append(own)
            held.append(own.text)
        if act == "change":
            line = Line(line.place, line.key, f"고친 {number} {line.text}")
            held.append(line.text)
        mine.append(line)
    return _body(base), _body(mine), _body(draw(_rewrites(base, mine))), held, deleted


def _body(parts: Sequence[Line]) -> str:
    return show("제목이에요", parts)


@st.composite
def _rewrites(draw: st.DrawFn, base: list[Line], mine: list[Line]) -> list[Line]:
    """A new draft that keeps, forgets, repeats or reorders what it was given, and adds of its own."""
    pool = [*base, *mine, *draw(lines(1, 6))]
    return draw(st.lists(st.sampled_from(pool), min_size=1, max_size=10))


def _texts(body: str) -> list[str]:
    return [part.text for part in sections.placed(body)]


def _in_order(wanted: Sequence[str], texts: Sequence[str]) -> bool:
    rest = iter(texts)
    return all(text in rest for text in wanted)


@settings(max_examples=75, deadline=None)
@given(edits())
def test_no_sentence_of_the_person_is_lost_or_moved(case: tuple[str, str, str, list[str], list[str]]) -> None:
    base, mine, theirs, held, _ = case
    assert _in_order(held, _texts(merge(base, mine, theirs).body))


@settings(max_examples=40, deadline=None)
@given(edits())
def test_what_the_person_deleted_does_not_return(case: tuple[str, str, str, list[str], list[str]]) -> None:
    base, mine, theirs, held, deleted = case
    gone = {sections.plain(text) for text in deleted} - {sections.plain(text) for text in _texts(mine)}
    merged = merge(base, mine, theirs).body
    if mine not in (base, theirs) and said(mine):
        assert not gone & {sections.plain(text) for text in _texts(merged)} - set(held)


@settings(max_examples=25, deadline=None)
@given(lines(), lines())
def test_without_edits_the_new_draft_comes_byte_for_byte(base: list[Line], theirs: list[Line]) -> None:
    assert merge(_body(base), _body(base), _body(theirs)).body == _body(theirs)


@settings(max_examples=25, deadline=None)
@given(edits())
def test_without_a_new_draft_the_edit_stays_byte_for_byte(case: tuple[str, str, str, list[str], list[str]]) -> None:
    base, mine, _, _, _ = case
    assert merge(base, mine, base).body == (mine if said(mine) else base)
    assert merge(base, mine, mine).body == mine


@settings(max_examples=25, deadline=None)
@given(lines(), lines(), st.sampled_from(["", "\n", "### 제목이에요\n"]))
def test_an_emptied_text_deletes_nothing_and_the_new_draft_comes_whole(
    base: list[Line], theirs: list[Line], left: str
) -> None:
    assert merge(_body(base), left, _body(theirs)).body == _body(theirs)
    assert deleted_sentences(_body(base), left) == ()


@settings(max_examples=75, deadline=None)
@given(edits(), st.data())
def test_any_choice_of_hunks_gives_the_sentences_of_both_texts_as_they_read_there(
    case: tuple[str, str, str, list[str], list[str]], data: st.DataObject
) -> None:
    base, mine, theirs, _, _ = case
    found = merge(base, mine, theirs).hunks
    chosen = data.draw(st.sets(st.sampled_from([one.number for one in found]))) if found else set()
    wanted: list[str] = []
    end = 0
    for one in found:
        wanted += _texts(mine[end : one.span[0]]) + _texts(one.merged if one.number in chosen else one.mine)
        end = one.span[1]
    assert _texts(take(mine, found, chosen)) == [*wanted, *_texts(mine[end:])]


@settings(max_examples=40, deadline=None)
@given(edits(), st.data())
def test_locked_sentences_stay(case: tuple[str, str, str, list[str], list[str]], data: st.DataObject) -> None:
    base, mine, theirs, _, _ = case
    texts = [part.text for part in sections.placed(mine) if part.place != "heading"]
    if not texts:
        return
    chosen = data.draw(st.sets(st.sampled_from(texts), max_size=3))
    locked = [text for text in texts if text in chosen]
    assert _in_order(locked, _texts(merge(base, mine, theirs, tuple(locked)).body))
    assert merge(base, mine, theirs, True).body == mine


@settings(max_examples=40, deadline=None)
@given(edits())
def test_hunks_lead_from_the_persons_text_to_the_merged_one(case: tuple[str, str, str, list[str], list[str]]) -> None:
    base, mine, theirs, _, _ = case
    merged = merge(base, mine, theirs)
    assert take(mine, merged.hunks, {hunk.number for hunk in merged.hunks}) == merged.body
    assert take(mine, merged.hunks, set()) == mine


@settings(max_examples=40, deadline=None)
@given(edits())
def test_the_fixed_sentences_are_the_persons_in_order(case: tuple[str, str, str, list[str], list[str]]) -> None:
    base, mine, _, held, deleted = case
    assert _in_order(held, [text.removeprefix("**입력:** ") for text in fixed_sentences(base, mine)])
    assert {text.removeprefix("입력: ") for text in deleted_sentences(base, mine)} <= {
        sections.plain(text) for text in deleted
    } | {sections.plain(text) for text in _texts(base)}


def test_the_laws_hold_over_many_pairs_whatever_a_reply_does_with_the_fixed_sentences() -> None:
    """A part of what `python -m bench.merge` runs by the ten thousand."""
    assert [(number, name) for number, case in enumerate(cases(7, 100)) for name in broken(case)] == []


def test_a_sentence_of_the_person_stands_between_the_thoughts_that_it_stood_between_wherever_a_reply_puts_it() -> None:
    """A part of what `python -m bench.merge` runs by the ten thousand."""
    assert [(number, laws) for number, laws in enumerate(misplaced(13, 100)) if laws] == []


def test_a_rewrite_that_keeps_the_persons_sentences_in_place_has_none_moved_before_what_it_stood_behind() -> None:
    """A part of what `python -m bench.merge` runs by the ten thousand."""
    assert [(number, moved) for number, moved in enumerate(moved_forward(17, 100)) if moved] == []


def test_one_edited_sentence_of_ten_leaves_at_least_eight_new_ones() -> None:
    found = list(one_edited(11, 50))
    assert [breach for breach, _ in found if breach] == []
    assert min(new for _, new in found) >= 8


def test_whatever_hunks_are_taken_every_sentence_of_the_person_and_every_locked_one_stands_once() -> None:
    """A part of what `python -m bench.merge` runs by the ten thousand."""
    found = [(number, lost_by_choice(case, chance)) for number, (case, chance) in enumerate(shaped(3, 200))]
    assert [(number, lost) for number, lost in found if lost] == []


def test_subheadings_stay_what_they_are_and_stand_over_something() -> None:
    found = [(number, shape_broken(case)) for number, (case, _) in enumerate(shaped(5, 300))]
    assert [(number, broken) for number, broken in found if broken] == []
