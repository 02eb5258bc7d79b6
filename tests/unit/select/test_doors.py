"""The doors of select: every entry in one place, ids that last, reasons that add up, and the editor's word."""

from dataclasses import replace
from datetime import timedelta

import pytest

from pipeline.records import Article, Entry, Reason, Selection, Source, Steering
from pipeline.select import select, settle, shape, unsure, why
from pipeline.select.explain import reasons, recomputed
from tests.unit.select.week import (
    BOUGHT,
    LONE,
    NOW,
    OPENED,
    SOURCES,
    START,
    WEEK,
    entry,
    newsletter,
    reason_for,
    selected,
    story_with,
)


def test_one_event_in_two_languages_is_one_story() -> None:
    story = story_with(selected(), "b1")
    assert set(story.entries) == {"b1", "b2", "b3"}
    assert set(story.outlets) == {"Ledger & Lane", "Fernway Tech", "솔잎일보"}


def test_every_entry_stands_in_exactly_one_place() -> None:
    off_topic = entry("x1", "Fernway Tech", "Ferries replace paper tickets", "Passengers pay with a coin.")
    selection = selected((*WEEK, off_topic))
    places = [name for story in selection.stories for name in story.entries] + [
        left.entry for left in selection.left_out
    ]
    assert sorted(places) == sorted(each.id for each in (*WEEK, off_topic))


def test_a_score_is_the_sum_of_its_reasons() -> None:
    ranking = set(newsletter().ranking.model_dump())
    for story in selected().stories:
        assert story.score == round(sum(reason.points for reason in story.reasons), 3)
        assert {reason.name for reason in story.reasons} <= ranking
        assert all(reason.because and reason.points for reason in story.reasons)


def test_a_story_of_several_outlets_says_who_told_it_first() -> None:
    story = story_with(selected(), "b1")
    because = next(reason.because for reason in story.reasons if reason.name == "outlets")
    assert because.endswith("처음은 Ledger & Lane")


def test_stories_stand_best_first_and_more_outlets_win() -> None:
    scores = [story.score for story in selected().stories]
    assert scores == sorted(scores, reverse=True)
    assert "b1" in selected().stories[0].entries


def test_an_id_comes_from_the_first_entry_and_survives_what_comes_later() -> None:
    late = entry("b9", "The Copper Wire", "Quillon's $620 million deal for Odelay, explained", "AI speech.", hours=50)
    assert story_with(selected((*WEEK, late)), "b1").id == story_with(selected(), "b1").id
    assert story_with(selected(BOUGHT), "b1").id == story_with(selected(), "b1").id


def test_the_order_of_arrival_changes_nothing() -> None:
    assert selected(WEEK[::-1]) == selected(WEEK)


def test_a_first_hand_account_leads_its_story() -> None:
    assert story_with(selected(), "o2").entries[0] == "o1"


def test_each_link_has_its_reasons_and_repeats_its_score() -> None:
    links = selected().links
    assert {(link.one, link.other) for link in links} >= {("b1", "b2"), ("o1", "o2")}
    for link in links:
        assert recomputed(link.shared) == link.score
        assert len(reasons(link)) > 1


def test_why_tells_of_two_entries_that_are_apart() -> None:
    link = why(BOUGHT[0], OPENED[0], WEEK)
    assert link.score < 0.1
    assert link.hours == 19


def test_why_says_what_two_entries_of_one_story_share() -> None:
    link = why(BOUGHT[0], BOUGHT[1], WEEK)
    assert link.score > 0.5
    assert {"Odelay", "Quillon"} <= {term for term, _ in reasons(link)}


def test_a_pinned_story_leads_and_says_so() -> None:
    first = selected(steering=Steering(pinned=(LONE[0].canonical,))).stories[0]
    assert first.pinned
    assert "pinned" in {reason.name for reason in first.reasons}
    assert first.entries == ("l1",)


def test_a_dropped_story_is_left_out_with_all_its_entries() -> None:
    selection = selected(steering=Steering(dropped=(BOUGHT[1].canonical,)))
    assert {left.entry for left in selection.left_out} == {"b1", "b2", "b3"}
    assert "편집자" in reason_for(selection, "b1")


def test_a_story_put_off_is_left_out_with_its_note() -> None:
    selection = selected(steering=Steering(later=((LONE[1].canonical, "다음 주에 자세히"),)))
    assert "다음 주에 자세히" in reason_for(selection, "l2")


def test_merged_entries_stand_together_and_split_ones_apart() -> None:
    steering = Steering(merged=((LONE[0].canonical, LONE[1].canonical),), split=((BOUGHT[2].canonical,),))
    selection = selected(steering=steering)
    assert set(story_with(selection, "l1").entries) == {"l1", "l2"}
    assert story_with(selection, "b3").entries == ("b3",)
    assert set(story_with(selection, "b1").entries) == {"b1", "b2"}


PLAIN = (
    entry("p1", "Ledger & Lane", "Quillon to acquire AI speech start-up Odelay for $620 million", hours=1),
    entry("p2", "Fernway Tech", "Odelay is being bought by Quillon in a $620M deal", hours=3),
    entry("p3", "The Copper Wire", "Quillon buys Odelay for $620 million", "Cash and shares.", hours=5),
)


@pytest.mark.parametrize("taken", ["p1", "p2", "p3"])
def test_no_half_of_a_split_is_left_out_as_off_topic(taken: str) -> None:
    keys = tuple(each.canonical for each in PLAIN if each.id == taken)
    selection = selected(PLAIN, steering=Steering(split=(keys,)))
    assert len(story_with(selected(PLAIN), "p1").entries) == 3
    assert story_with(selection, taken).entries == (taken,)
    assert {name for story in selection.stories for name in story.entries} == {"p1", "p2", "p3"}
    assert selection.left_out == ()


def test_a_story_is_held_as_it_stood_when_it_was_decided_on() -> None:
    keys = tuple(each.canonical for each in LONE)
    assert story_with(selected(), "l1").entries == ("l1",)
    assert set(story_with(selected(steering=Steering(pinned=keys, held=(keys,))), "l1").entries) == {"l1", "l2"}
    gone = selected(steering=Steering(dropped=keys, held=(keys,))).left_out
    assert {each.entry for each in gone} == {"l1", "l2"}


def test_a_pinned_story_keeps_its_id_whatever_older_entry_comes_late() -> None:
    keys = tuple(each.canonical for each in BOUGHT[1:])
    before = story_with(selected(BOUGHT[1:]), "b2")
    after = story_with(selected(steering=Steering(pinned=keys, held=(keys,))), "b1")
    assert set(after.entries) == {"b1", "b2", "b3"}
    assert after.id == before.id != story_with(selected(), "b1").id


@pytest.mark.parametrize("taken", [0, 1, 2])
def test_the_half_of_a_pinned_story_with_the_leading_entry_keeps_its_id(taken: int) -> None:
    keys = tuple(each.canonical for each in BOUGHT)
    whole = story_with(selected(steering=Steering(pinned=keys, held=(keys,))), "b1")
    left = tuple(key for key in keys if key != keys[taken])
    halves = selected(steering=Steering(pinned=keys, held=(left,), split=((keys[taken],),)))
    assert story_with(halves, whole.entries[0]).id == whole.id
    assert len({story.id for story in halves.stories}) == len(halves.stories)


def test_two_stories_that_were_decided_on_one_by_one_stay_two_whatever_comes_late() -> None:
    one, other = (each.canonical for each in BOUGHT[:2])
    before = {story.id for story in selected(BOUGHT[:1]).stories} | {
        story.id for story in selected(BOUGHT[1:2]).stories
    }
    found = selected(BOUGHT, steering=Steering(pinned=(one, other), held=((one,), (other,))))
    assert {story.id for story in found.stories} == before
    assert all(story.pinned for story in found.stories)
    merged = selected(BOUGHT, steering=Steering(pinned=(one, other), held=((one,), (other,)), merged=((one, other),)))
    assert len(merged.stories) == 1
    dropped = selected(BOUGHT, steering=Steering(pinned=(one,), dropped=(other,), held=((one,), (other,))))
    assert [story.entries for story in dropped.stories] in ([("b1",)], [("b1", "b3")])


def test_the_model_makes_no_one_story_of_two_that_the_editor_decided_on_one_by_one() -> None:
    keys = tuple(each.canonical for each in LONE[:2])
    held = tuple((key,) for key in keys)
    assert story_with(selected(steering=Steering(judged=(keys,))), "l1").entries != ("l1",)
    assert story_with(selected(steering=Steering(judged=(keys,), held=held[:1])), "l1").entries != ("l1",)
    assert story_with(selected(steering=Steering(judged=(keys,), held=held)), "l1").entries == ("l1",)


def test_what_the_editor_merged_is_not_left_out_as_off_topic() -> None:
    ferry = entry("x1", "Fernway Tech", "Ferries replace paper tickets", "Passengers pay with a coin.")
    piano = entry("x2", "The Copper Wire", "A piano for the waiting room", "Anyone may play.")
    steering = Steering(merged=((ferry.canonical, piano.canonical),))
    assert set(story_with(selected((ferry, piano), steering=steering), "x1").entries) == {"x1", "x2"}


@pytest.mark.parametrize("entries", [BOUGHT, OPENED], ids=["bought", "opened"])
def test_the_half_of_a_split_with_the_leading_entry_keeps_the_storys_id(entries: tuple[Entry, ...]) -> None:
    whole = story_with(selected(), entries[0].id)
    for each in entries:
        selection = selected(steering=Steering(split=((each.canonical,),)))
        assert story_with(selection, whole.entries[0]).id == whole.id
        assert len({story.id for story in selection.stories}) == len(selection.stories)


def test_a_leading_entry_that_came_later_keeps_the_id_when_the_first_one_is_split_off() -> None:
    late = replace(OPENED[0], id="o3", canonical="https://tessel.example/o3", published=START + timedelta(hours=23))
    week = (OPENED[1], late)
    whole = story_with(selected(week), "o2")
    assert whole.entries == ("o3", "o2")
    selection = selected(week, steering=Steering(split=((OPENED[1].canonical,),)))
    assert story_with(selection, "o3").id == whole.id
    assert story_with(selection, "o2").id != whole.id


def test_off_topic_entries_are_left_out_with_the_topics_named() -> None:
    ferry = entry("x1", "Fernway Tech", "Ferries replace paper tickets", "Passengers pay with a coin.")
    assert "ai" in reason_for(selected((*WEEK, ferry)), "x1")


def fed(topics: tuple[str, ...]) -> Selection:
    """Return what becomes of an entry without a word of the topics, when its source has these ones."""
    plain = entry("f1", "Fernway Tech", "Odelay hires a new head of sales", "She starts in May.")
    source = Source("Fernway Tech", "https://fernway.example/feed", topics=topics)
    return select((plain,), newsletter("ai", "llm"), (source,), (), Steering(), NOW)


@pytest.mark.parametrize("topics", [("ai",), ("AI", "llm"), ("인공지능",)])
def test_an_entry_of_a_source_with_the_newsletters_topics_alone_is_on_topic_and_says_why(
    topics: tuple[str, ...],
) -> None:
    story = story_with(fed(topics), "f1")
    reason = next(reason for reason in story.reasons if reason.name == "topics")
    assert reason.points == 0.3
    assert reason.because == f"{', '.join(topics)} 소식을 다루는 매체예요: Fernway Tech"


@pytest.mark.parametrize("topics", [(), ("business",), ("ai", "gadgets")])
def test_an_entry_of_a_source_with_other_topics_too_is_judged_by_its_words(topics: tuple[str, ...]) -> None:
    assert "ai" in reason_for(fed(topics), "f1")


def test_words_that_fit_better_than_the_source_give_the_reason() -> None:
    sources = [replace(source, topics=("ai",)) for source in SOURCES]
    story = story_with(select(WEEK, newsletter("ai"), sources, (), Steering(), NOW), "b1")
    assert next(reason for reason in story.reasons if reason.name == "topics") == Reason(
        "topics", 0.6, "뉴스레터의 주제와 100% 맞아요"
    )


def test_without_topics_nothing_is_off_topic() -> None:
    ferry = entry("x1", "Fernway Tech", "Ferries replace paper tickets", "Passengers pay with a coin.")
    assert story_with(selected((*WEEK, ferry), topics=()), "x1")


def test_an_entry_without_any_date_still_has_its_place() -> None:
    undated = replace(LONE[0], published=None, first_seen=None)
    assert story_with(selected((*BOUGHT, undated)), "l1")


def test_no_entries_give_an_empty_selection() -> None:
    assert selected(()).stories == ()


def test_settling_may_find_a_single_origin_but_never_changes_ids() -> None:
    selection = selected()
    texts = {
        "b1": ("Quillon buys Odelay.", "It will cost $620 million."),
        "b2": ("Quillon buys Odelay, Ledger & Lane reported.",),
        "b3": ("Ledger & Lane에 따르면 퀼론이 오델레이를 인수한다.",),
    }
    articles = {
        name: Article(
            f"S{number}",
            name,
            "https://x.example/",
            "",
            "",
            None,
            "en",
            "",
            START + timedelta(days=1),
            "",
            "page",
            lines,
        )
        for number, (name, lines) in enumerate(texts.items(), start=1)
    }
    settled = settle(selection, articles, WEEK, SOURCES)
    story = story_with(settled, "b1")
    assert {each.id for each in settled.stories} == {each.id for each in selection.stories}
    assert story.origin == "Ledger & Lane"
    assert "single_origin" in {reason.name for reason in story.reasons}
    assert story.score < story_with(selection, "b1").score


def test_the_settings_decide_the_shape_and_auto_asks_whether_one_story_outweighs_the_week() -> None:
    selection = selected()
    assert shape(selection, newsletter()) == "digest"
    wide = replace(selection.stories[0], outlets=("a", "b", "c", "d", "e"))
    assert shape(replace(selection, stories=(wide, *selection.stories[1:])), newsletter()) == "deep-dive"
    chosen = newsletter().model_copy(update={"shape": "deep-dive"})
    assert shape(selection, chosen) == "deep-dive"


@pytest.mark.parametrize(("shared", "said"), [("$44 million", "$44 million"), ("", "거의 같아서")])
def test_stories_joined_by_their_whole_texts_say_so_also_where_nothing_of_it_has_a_name(shared: str, said: str) -> None:
    keys = tuple(one.canonical for one in WEEK if one.id in ("b1", "l1"))
    story = story_with(selected(steering=Steering(shown=((keys, shared),))), "b1")
    assert "l1" in story.entries
    assert said in next(reason.because for reason in story.reasons if reason.name == "whole_text")


CORVANE = (
    entry(
        "c1",
        "Ledger & Lane",
        "Corvane sales rise 34% on AI chips, but shares fall as growth slows",
        "Corvane reported record sales on Friday, and its shares fell 7% in late trading.",
        hours=50,
    ),
    entry(
        "c2",
        "Fernway Tech",
        "Corvane beats forecasts, then loses $38bn of market value in an evening",
        "Corvane's stock dropped 7.4% in after-hours trading on Friday.",
        hours=61,
    ),
)
"""One event; only the first report names a topic of the newsletter in its feed."""


def test_another_report_of_an_event_on_topic_is_on_topic_and_says_of_which() -> None:
    selection = selected((*WEEK, *CORVANE))
    story = story_with(selection, "c2")
    assert story.entries == ("c2",)
    reason = next(reason for reason in story.reasons if reason.name == "topics")
    assert reason.points == 0.3
    assert reason.because == f"주제에 맞는 이야기 ‘{CORVANE[0].title}’의 다른 보도일 수 있어요"
    pairs = unsure((*WEEK, *CORVANE), newsletter("ai"), Steering(), NOW)
    assert (story.id, story_with(selection, "c1").id) in {(pair.one, pair.other) for pair in pairs} | {
        (pair.other, pair.one) for pair in pairs
    }


def test_another_report_of_what_is_left_out_itself_is_left_out() -> None:
    plain = replace(CORVANE[0], title="Corvane sales rise 34%, but shares fall as growth slows")
    assert "ai" in reason_for(selected((*WEEK, plain, CORVANE[1])), "c2")
    dropped = Steering(dropped=(CORVANE[0].canonical,))
    assert "ai" in reason_for(selected((*WEEK, *CORVANE), steering=dropped), "c2")


def test_what_was_put_off_to_this_issue_comes_whatever_it_tells_of() -> None:
    ferry = entry("x1", "Fernway Tech", "Ferries replace paper tickets", "Passengers pay with a coin.")
    assert story_with(selected((*WEEK, ferry), steering=Steering(due=((ferry.canonical, ""),))), "x1")
    assert story_with(selected((*WEEK, ferry), steering=Steering(pinned=(ferry.canonical,))), "x1")
