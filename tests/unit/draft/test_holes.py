"""What is left out of an answer whose repair is refused too is known: what it said, why, and between which sentences it stood."""

import json

import pytest

from pipeline.draft import closing, section
from pipeline.draft.holes import Hole
from pipeline.records import SectionDraft
from tests.unit.draft.material import section_task, sentence
from tests.unit.draft.test_closing import LEDE, POINTS, TASK, reply

FIRST = sentence("루멘이 18일 루멘 2를 내놨어요.", "S1.2")
LAST = sentence("오르카AI도 곧 값을 내린다고 발표했어요.", "S2.3")
UNCITED = "루멘은 몇 해 동안 병원에 기록 도구를 팔아 왔어요."


def _answer(*rows: dict[str, object]) -> str:
    return json.dumps({"heading": "루멘, 값을 내렸어요", "sentences": rows})


def _holes(*rows: dict[str, object], fixed: tuple[str, ...] = ()) -> tuple[Hole, ...]:
    task = section_task(fixed=fixed)
    assert isinstance(section.rescue(task, _answer(*rows)), SectionDraft)
    return section.left_out(task, _answer(*rows))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (UNCITED, "uncited"),
        ("자세한 건 https://evil.example 에 있어요.", "address"),
        ("Lumen sold its tools to many hospitals before.", "language"),
        ("루멘은 price of the team plan stays the same라고 했어요.", "language"),
        ("값은 &#48;원이에요.", "disguised"),
    ],
)
def test_a_sentence_that_is_left_out_is_named_with_its_neighbours_and_what_was_wrong(text: str, why: str) -> None:
    (hole,) = _holes(FIRST, sentence(text, place="same"), LAST)
    assert (hole.section, hole.text, hole.why, hole.gapes) == ("s1", text, why, False)
    assert (hole.before, hole.after) == (FIRST["text"], LAST["text"])


def test_what_opened_the_section_or_was_a_line_of_a_list_leaves_a_hole_that_gapes() -> None:
    (first,) = _holes(sentence(UNCITED), FIRST, LAST)
    assert (first.before, first.after, first.gapes) == ("", FIRST["text"], True)
    (line,) = _holes(FIRST, sentence(UNCITED, place="step"), LAST)
    assert line.gapes
    (end,) = _holes(FIRST, LAST, sentence(UNCITED, place="same"))
    assert (end.before, end.after, end.gapes) == (LAST["text"], "", False)


def test_the_editors_sentences_between_are_counted_and_open_the_section_too() -> None:
    own = ("제가 써 보니 빨랐어요!",)
    (hole,) = _holes(FIRST, sentence(fixed="E1"), sentence(UNCITED), LAST, fixed=own)
    assert (hole.before, hole.after, hole.fixed) == (FIRST["text"], LAST["text"], 1)
    (after,) = _holes(sentence(fixed="E1"), sentence(UNCITED, place="same"), FIRST, LAST, fixed=own)
    assert not after.gapes


def test_an_answer_with_nothing_to_leave_out_has_no_hole_and_one_that_gives_nothing_is_passed_over() -> None:
    task = section_task()
    assert section.left_out(task, _answer(FIRST, LAST)) == ()
    assert section.left_out(task, "…", _answer(FIRST, sentence(UNCITED), LAST)) != ()
    assert section.left_out(task, "…") == ()


def test_lede_and_takeaways_have_their_own_holes_and_no_point_gapes() -> None:
    extra = sentence(UNCITED, place="item")
    told = reply(lede=[sentence(UNCITED), *LEDE], takeaways=[*POINTS, extra])
    lede, point = closing.left_out(TASK, told)
    assert (lede.section, lede.gapes, lede.after) == ("lede", True, LEDE[0]["text"])
    assert (point.section, point.gapes, point.before) == ("takeaways", False, POINTS[-1]["text"])
    assert closing.left_out(TASK, reply()) == ()
