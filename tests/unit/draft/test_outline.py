import json
from dataclasses import replace

import pytest

from pipeline.check import named_without_source
from pipeline.draft import blocks, outline
from pipeline.records import Outline
from tests.unit.draft.material import ARTICLES, ENGLISH, KOREAN, STORIES, outline_task, prompts


def _reply(*stories: str, shape: str = "digest", heading: str = "루멘, 값을 84% 내렸어요", same: object = ()) -> str:
    rows = [{"story": story, "heading": heading, "angle": "값부터"} for story in stories]
    return json.dumps({"shape": shape, "title": "📉 루멘 2, 값 내렸어요", "sections": rows, "same": same})


def _names(outcome: Outline | tuple[object, ...]) -> list[str]:
    assert isinstance(outcome, tuple)
    return [getattr(one, "name", "") for one in outcome]


def test_the_plan_gets_its_ids_and_articles_from_code() -> None:
    planned = outline.accept(outline_task(), _reply("st-2", "st-1"))
    assert isinstance(planned, Outline)
    assert [row.id for row in planned.sections] == ["lede", "s1", "s2", "takeaways", "closing"]
    assert planned.sections[2].articles == ("S1", "S2")
    assert planned.number == 42


def test_unknown_stories_shapes_and_counts_are_problems_by_name() -> None:
    assert "unknown-story" in _names(outline.accept(outline_task(), _reply("st-9")))
    assert "shape" in _names(outline.accept(outline_task("deep-dive"), _reply("st-1")))
    assert "count" in _names(outline.accept(outline_task("deep-dive", (3, 5)), _reply("st-1", shape="deep-dive")))
    assert "story-twice" in _names(outline.accept(outline_task(), _reply("st-1", "st-1")))
    assert "one-story" in _names(outline.accept(outline_task(None), _reply("st-1", "st-2", shape="deep-dive")))
    assert "line-marks" in _names(outline.accept(outline_task(), _reply("st-1", heading="보기 https://evil.example")))


def test_a_story_without_an_article_is_not_offered() -> None:
    task = outline.OutlineTask(STORIES, {"st-1": ARTICLES["st-1"]}, 1, None, (3, 5))
    assert [story.id for story in task.offered] == ["st-1"]
    assert task.bounds("digest") == (1, 1)
    assert "st-2" not in outline.request(task, prompts()).prompt


def test_the_question_holds_stories_and_leading_sentences_that_code_can_read() -> None:
    more = [f"Lumen opened its office number {n} last week." for n in range(9)]
    long = replace(ENGLISH, sentences=(*ENGLISH.sentences, *more))
    task = replace(outline_task(), articles={**ARTICLES, "st-1": (long, KOREAN)})
    prompt = outline.request(task, prompts()).prompt
    assert "story: st-1" in prompt
    assert "shape: digest" in prompt
    assert [block.id for block in blocks.parse(prompt)] == ["S1", "S2", "S3"]
    shown = blocks.parse(prompt)[0].sentences
    assert [name for name, _ in shown] == [f"S1.{n}" for n in range(2, 2 + outline.LEADING)]


def test_a_pinned_story_that_the_repair_leaves_out_stands_after_its_rows() -> None:
    task = outline_task()
    task = replace(task, stories=(task.stories[0], replace(task.stories[1], pinned=True)))
    reply = _reply("st-1")
    assert "pinned" in _names(outline.accept(task, reply))
    planned = outline.rescue(task, reply)
    assert isinstance(planned, Outline)
    first, second = (row for row in planned.sections if row.kind == "story")
    assert (first.story, first.heading, first.angle) == ("st-1", "루멘, 값을 84% 내렸어요", "값부터")
    assert (second.story, second.heading) == ("st-2", task.stories[1].title)
    assert second.articles == tuple(article.id for article in ARTICLES["st-2"])


def test_in_a_full_plan_a_pinned_story_takes_the_place_of_the_last_that_is_not() -> None:
    task = outline_task(sizes=(1, 1))
    task = replace(task, stories=(task.stories[0], replace(task.stories[1], title="값 " * 99, pinned=True)))
    planned = outline.rescue(task, _reply("st-1"))
    assert isinstance(planned, Outline)
    (row,) = (row for row in planned.sections if row.kind == "story")
    assert row.story == "st-2"
    assert row.heading.endswith("값…")
    assert len(row.heading) <= 60


def test_what_else_is_wrong_with_a_plan_is_not_mended() -> None:
    task = outline_task()
    task = replace(task, stories=(task.stories[0], replace(task.stories[1], pinned=True)))
    assert "unknown-story" in _names(outline.rescue(task, _reply("st-9")))
    assert _names(outline.rescue(task, _reply("st-1", heading="보기 https://evil.example"))) == ["line-marks"]


BOTH = [["st-2", "st-1"]]


@pytest.mark.parametrize("shape", ["digest", "deep-dive"])
def test_the_section_of_two_stories_that_are_one_has_the_articles_of_both(shape: str) -> None:
    planned = outline.accept(outline_task(shape, (1, 5)), _reply("st-1", shape=shape, same=BOTH))
    assert isinstance(planned, Outline)
    (row,) = (row for row in planned.sections if row.kind == "story")
    assert (row.story, row.articles) == ("st-1", ("S1", "S2", "S3"))


def test_two_sections_of_one_event_are_a_problem_that_a_rescue_takes_for_two_stories_after_all() -> None:
    reply = _reply("st-1", "st-2", same=BOTH)
    assert _names(outline.accept(outline_task(), reply)) == ["count", "story-twice"]
    planned = outline.rescue(outline_task(), reply)
    assert isinstance(planned, Outline)
    assert [row.articles for row in planned.sections if row.kind == "story"] == [("S1", "S2"), ("S3",)]


def test_a_week_of_two_stories_that_are_one_needs_one_section_and_a_pin_on_either_is_kept() -> None:
    task = outline_task(sizes=(3, 5))
    assert _names(outline.accept(task, _reply("st-1"))) == ["count"]
    pinned = replace(task, stories=(task.stories[0], replace(task.stories[1], pinned=True)))
    for one in (task, pinned):
        for taken in (outline.accept, outline.rescue):
            assert isinstance(taken(one, _reply("st-1", same=BOTH)), Outline)


@pytest.mark.parametrize(
    "same",
    [
        [["st-1", "st-9"]],
        [["st-1"]],
        [["st-1", "st-1"]],
        [["st-2", "st-1", 3]],
        "st-1+st-2",
        {"st-1": "st-2"},
        None,
    ],
)
def test_what_is_no_group_of_stories_on_offer_puts_none_together(same: object) -> None:
    planned = outline.accept(outline_task(), _reply("st-1", same=same))
    assert isinstance(planned, Outline)
    assert planned.sections[1].articles == ("S1", "S2")


def test_stories_that_the_editor_told_apart_stay_two_whatever_the_model_says() -> None:
    task = replace(outline_task(), apart={frozenset(("st-1", "st-2"))})
    planned = outline.accept(task, _reply("st-1", "st-2", same=BOTH))
    assert isinstance(planned, Outline)
    assert [row.articles for row in planned.sections if row.kind == "story"] == [("S1", "S2"), ("S3",)]


def test_a_heading_an_angle_and_a_title_with_a_name_that_no_source_has_give_way() -> None:
    task = replace(outline_task(), ordered=named_without_source)
    made = json.loads(_reply("st-1", "st-2", heading="페렌달(Ferrendal), 값을 내렸어요"))
    made |= {"title": "📉 페렌달(Ferrendal)의 새 값"}
    made["sections"][0]["angle"] = "Ferrendal부터"
    planned = outline.accept(task, json.dumps(made))
    assert isinstance(planned, Outline)
    rows = [row for row in planned.sections if row.kind == "story"]
    assert [(row.heading, row.angle) for row in rows] == [
        (task.stories[0].title, ""),
        (task.stories[1].title, "값부터"),
    ]
    assert planned.title == rows[0].heading


def test_headings_of_the_sources_own_names_stand() -> None:
    task = replace(outline_task(), ordered=named_without_source)
    planned = outline.accept(task, _reply("st-1", "st-2", heading="루멘(Lumen), 값을 84% 내렸어요"))
    assert isinstance(planned, Outline)
    assert {row.heading for row in planned.sections if row.kind == "story"} == {"루멘(Lumen), 값을 84% 내렸어요"}
