from dataclasses import replace

import pytest

from pipeline.draft import extractive
from pipeline.draft.closing import ClosingTask
from pipeline.draft.section import SectionTask
from pipeline.text import citations, sections
from tests.unit.draft.material import ARTICLES, ENGLISH, KOREAN, NEWSLETTER, STORIES


def _draft(shape: str = "digest") -> str:
    planned = extractive.outline(STORIES, ARTICLES, shape, 1, NEWSLETTER)  # type: ignore[arg-type]  # a literal
    task = SectionTask(planned.sections[1], STORIES[0], ARTICLES["st-1"], planned)
    return extractive.section(task).section.body


def test_every_sentence_is_a_source_sentence_with_its_citation_or_a_mark() -> None:
    known = {f"S{n}.{m}": text for n, one in ((1, ENGLISH), (2, KOREAN)) for m, text in enumerate(one.sentences, 1)}
    for part in sections.placed(_draft()):
        if not part.plain.startswith("[할 일]"):
            assert known[part.sources[0]] == part.plain


def test_korean_sentences_come_first() -> None:
    assert [one.sources[0][:3] for one in citations.find(_draft())][:3] == ["S2.", "S2.", "S2."]


def test_the_headings_of_a_plan_ask_for_a_title() -> None:
    planned = extractive.outline(STORIES, ARTICLES, None, 7, NEWSLETTER)
    assert [row.id for row in planned.sections] == ["lede", "s1", "s2", "takeaways", "closing"]
    assert planned.sections[1].heading == "[할 일] 제목을 붙여 주세요: 루멘 2, 값 내렸다"


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        (
            "Warehouse robot from Petrel learns to fold parcels and grasps with 2.4 million examples",
            "Warehouse robot from Petrel learns to fold parcels and…",
        ),
        ("Lumen " * 8 + "price, " + "and more words", "Lumen " * 8 + "price, and…"),
        ("Lumen " * 8 + "of price, reconsidered", "Lumen " * 8 + "of price…"),
        ("가" * 61, "가" * 59 + "…"),
        ("가나다 " * 14 + "라마바사", "가나다 " * 14 + "라마바사"),
    ],
)
def test_a_long_title_is_cut_between_words_and_shows_it(title: str, kept: str) -> None:
    articles = {"st-1": [replace(KOREAN, title=title)]}
    heading = extractive.outline(STORIES, articles, None, 7, NEWSLETTER).sections[1].heading
    assert heading == f"[할 일] 제목을 붙여 주세요: {kept}"


def test_sections_of_a_deep_dive_do_not_repeat_each_other() -> None:
    planned = extractive.outline(STORIES, ARTICLES, "deep-dive", 1, NEWSLETTER)
    bodies = [
        extractive.section(SectionTask(row, STORIES[0], ARTICLES["st-1"], planned)).section.body
        for row in planned.sections
        if row.kind == "story"
    ]
    named = [source for body in bodies for one in citations.find(body) for source in one.sources]
    assert len(named) == len(set(named)) == 7


def test_the_closing_rests_on_what_the_sections_cite() -> None:
    planned = extractive.outline(STORIES, ARTICLES, None, 1, NEWSLETTER)
    task = SectionTask(planned.sections[1], STORIES[0], ARTICLES["st-1"], planned)
    last = extractive.closing(ClosingTask(planned, (extractive.section(task).section,), ARTICLES["st-1"]))
    assert "[^S2.2]" in last.lede
    assert last.takeaways.startswith("- [할 일]")
    assert len(last.titles) == 3


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("AI ![model](https://evil.example/x.png) out", "AI model out"),
        ("AI [model](javascript:a) out", "AI model out"),
        ("AI <img src=x onerror=a()> model", "AI model"),
        ("2 < 3 and [AI] (new)", "2 < 3 and [AI] (new)"),
    ],
)
def test_a_title_brings_no_markup_into_a_heading(title: str, kept: str) -> None:
    story = replace(STORIES[0], title=title)
    article = replace(ENGLISH, title=title)
    plan = extractive.outline([story], {story.id: [article]}, "digest", 1, NEWSLETTER)
    assert plan.sections[1].heading.endswith(f": {kept}")


def test_a_sentence_that_is_markup_is_left_out() -> None:
    marked = replace(ENGLISH, sentences=("<img src=x onerror=a()> is what the model prints.", *ENGLISH.sentences))
    planned = extractive.outline(STORIES, {"st-1": [marked]}, "digest", 1, NEWSLETTER)
    body = extractive.section(SectionTask(planned.sections[1], STORIES[0], (marked,), planned)).section.body
    assert "onerror" not in body
    assert ENGLISH.sentences[0] in body
