import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, cast

import pytest

from pipeline.demo.drafts import load_drafts
from pipeline.demo.model import SampleModel
from pipeline.demo.week import load_week
from pipeline.draft.blocks import render
from pipeline.draft.fingerprint import fingerprint
from pipeline.errors import ReplyError
from pipeline.records import Article, Request
from tests.unit.demo.small import write_week


@pytest.fixture
def model(tmp_path: Path) -> SampleModel:
    folder = write_week(tmp_path / "week")
    return SampleModel(load_week(folder), partial(load_drafts, folder))


def article(name: str, outlet: str, title: str, *sentences: str) -> Article:
    moment = load_week().articles[0].published
    return Article(name, name, "", outlet, title, moment, "en", "", moment, "", "feed", (title, *sentences))


ONE = article("S1", "One (sample)", "Tulip cuts prices", "Tulip input costs $0.50 now.", "It was $1.00 before.")
TWO = article("S2", "둘 (견본)", "튤립, 값 내려", "튤립의 입력 값은 0.50달러다.", "전에는 1.00달러였다.")
CHIP = article("S3", "Three (sample)", "Moss ships a chip", "Moss shipped 300 boards.")


def request(kind: str, prompt: str, articles: Sequence[Article], **changes: Any) -> Request:
    asked = Request("section", "s1", "m", "", "", f"{prompt}\n\n{render(articles)}", {})
    return replace(asked, kind=cast("Any", kind), **changes)


def answer(model: SampleModel, asked: Request) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", json.loads(model.answer(asked).text))


def test_a_section_cites_the_sentences_it_was_given(model: SampleModel) -> None:
    rows = answer(model, request("section", "angle: 새 값", [ONE, TWO]))["sentences"]
    assert [row["sources"] for row in rows] == [["S1.2", "S2.2"], ["S1.3"]]
    assert rows[1]["figures"] == [{"text": "50%", "subject": "인하율", "sources": ["S1.3"], "step": "(1.00-0.50)/1.00"}]


def test_a_sentence_without_its_articles_goes_and_absent_cites_are_dropped(model: SampleModel) -> None:
    rows = answer(model, request("section", "angle: 새 값", [TWO]))["sentences"]
    assert [(row["text"], row["sources"]) for row in rows] == [("튤립이 입력 값을 $0.50로 내렸어요.", ["S2.2"])]


def test_a_changed_price_still_leads_to_its_sentence(model: SampleModel) -> None:
    changed = replace(ONE, sentences=(ONE.title, "Something else.", "Tulip input costs $0.75 now."))
    rows = answer(model, request("section", "angle: 새 값", [changed]))["sentences"]
    assert rows[0]["sources"] == ["S1.3"]


def test_an_instruction_brings_the_rewrite_with_the_persons_sentences_in_order(model: SampleModel) -> None:
    prompt = "angle: 새 값\ninstruction: 짧게\nE1 입력 값이 $0.50가 됐네요.\nE2 다른 말이에요."
    reply = answer(model, request("section", prompt, [ONE, TWO]))
    assert reply["heading"] == "튤립의 값이 절반이 됐어요"
    assert [row["fixed"] for row in reply["sentences"]] == ["E1", "E2"]


def test_a_deleted_sentence_does_not_come_back(model: SampleModel) -> None:
    reply = answer(model, request("section", "angle: 칩\nE1 새 문장\ndeleted: 300장이 나갔어요.", [CHIP]))
    assert [row["fixed"] for row in reply["sentences"]] == ["E1"]


def test_the_outline_keeps_the_samples_order_and_the_ids_of_code(model: SampleModel) -> None:
    prompt = "shape: digest\nstory: st-9\ntitle: x\narticles: S3\n\nstory: st-4\ntitle: y\narticles: S1, S2\n"
    reply = answer(model, request("outline", prompt, [ONE, TWO, CHIP]))
    assert [row["story"] for row in reply["sections"]] == ["st-4", "st-9"]
    without = answer(model, request("outline", "shape: digest\nstory: st-9\narticles: S3\n", [CHIP]))
    assert [row["story"] for row in without["sections"]] == ["st-9"]


def test_what_is_pinned_stands_in_the_outline_before_what_is_not(tmp_path: Path) -> None:
    folder = write_week(tmp_path / "week")
    model = SampleModel(load_week(folder), lambda: replace(load_drafts(folder), most=1))
    prompt = "shape: digest\nstory: st-4\narticles: S1, S2\npinned: no\n\nstory: st-9\narticles: S3\npinned: {}\n"
    plain = answer(model, request("outline", prompt.format("no"), [ONE, TWO, CHIP]))
    pinned = answer(model, request("outline", prompt.format("yes"), [ONE, TWO, CHIP]))
    assert [row["story"] for row in plain["sections"]] == ["st-4"]
    assert [row["story"] for row in pinned["sections"]] == ["st-9"]


def test_a_pinned_story_without_a_draft_is_named_with_the_way_out(model: SampleModel) -> None:
    wall = article("S4", "Three (sample)", "Behind a wall", "Only this is free.")
    prompt = (
        "shape: digest\nstory: st-4\narticles: S1\n\nstory: st-7\ntitle: Behind a wall\narticles: S4\npinned: yes\n"
    )
    with pytest.raises(ReplyError, match=r"Behind a wall.*newsletter pin st-7 --undo"):
        model.answer(request("outline", prompt, [ONE, wall]))


def test_a_deep_dive_is_answered_by_its_own_outline(model: SampleModel) -> None:
    reply = answer(model, request("outline", "shape: deep-dive\nstory: st-4\narticles: S1\n", [ONE]))
    assert reply["shape"] == "deep-dive"
    assert {row["story"] for row in reply["sections"]} == {"st-4"}


def test_the_closing_says_only_what_rests_on_the_sections(model: SampleModel) -> None:
    reply = answer(model, request("closing", "shape: digest\n### 모스의 칩 300장을 보냈어요", [CHIP]))
    assert [row["text"] for row in reply["lede"]] == ["모스는 칩을 보냈어요."]
    assert [title["angle"] for title in reply["titles"]] == ["number", "who", "so-what"]
    assert not any("튤립" in title["text"] for title in reply["titles"])


def test_a_title_that_was_turned_down_is_not_given_again(model: SampleModel) -> None:
    reply = answer(model, request("closing", "shape: digest\n### 튤립의 값\n- 📉 튤립 값 50% 인하", [ONE, TWO, CHIP]))
    assert reply["titles"][0]["text"] != "📉 튤립 값 50% 인하"


def test_a_takeaway_of_two_sentences_stays_one_point(model: SampleModel) -> None:
    rows = answer(model, request("closing", "shape: digest", [ONE, TWO, CHIP]))["takeaways"]
    assert [row["place"] for row in rows][:3] == ["item", "same", "item"]


def test_a_request_about_nothing_of_the_week_is_refused(model: SampleModel) -> None:
    with pytest.raises(ReplyError, match="s1"):
        model.answer(request("section", "angle: 없는 각도", []))


def test_a_reply_is_named_by_its_request_and_costs_nothing(model: SampleModel) -> None:
    asked = request("section", "angle: 새 값", [ONE, TWO])
    reply = model.answer(asked)
    assert (reply.fingerprint, reply.cost_usd, reply.model) == (fingerprint(asked), 0.0, "sample")
    assert reply == model.answer(asked)
    assert reply.usage.input > 0
    assert reply.usage.output > 0
