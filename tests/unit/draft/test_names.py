"""One spelling for each name: what the outline may decide, what of it a section is told, and that none is lost over it."""

import json
from dataclasses import replace
from typing import Any

import pytest

from pipeline.config import Newsletter
from pipeline.draft import closing, names, outline, section
from pipeline.draft.replies import NameReply
from pipeline.records import Outline, Section, Spelling
from tests.unit.draft.material import ENGLISH, KOREAN, ORCA, article, outline_task, prompts, section_task
from tests.unit.draft.material import outline as planned

WRITTEN = article(
    "S4",
    "Norrland Logistics moves to Corvex",
    "“We lost a booking,” said Ilse Varga of Norrland Logistics 2.",
    "Its Orca AI agent ran on GPT-5.",
    "CorvexTV and LumenAI carry the show; the ChatLM app does not.",
    outlet="The Ledger Wire",
)
LUMEN, ORCA_AI = Spelling("Lumen", "루멘"), Spelling("Orca AI", "오르카AI")


def _decided(*rows: tuple[str, str]) -> tuple[list[str], list[str]]:
    kept, wrong = names.decided([NameReply(latin=one, korean=other) for one, other in rows], [WRITTEN, KOREAN])
    return [one.korean for one in kept], [one.name for one in wrong]


@pytest.mark.parametrize(
    ("latin", "korean"),
    [
        ("Norrland Logistics", "노를란드 로지스틱스"),
        ("Corvex", "Corvex"),
        ("Ilse Varga", "일제 바르가"),
        ("The Ledger Wire", "더 레저 와이어"),
        ("Orca AI", "오르카AI"),
        ("GPT-5", "GPT-5"),
        ("GPT-5", "지피티-5"),
        ("LumenAI", "루멘AI"),
        ("CorvexTV", "코벡스TV"),
        ("ChatLM", "챗LM"),
    ],
)
def test_a_name_of_the_sources_is_spelt_in_hangul_or_as_it_is(latin: str, korean: str) -> None:
    assert _decided((latin, korean)) == ([korean], [])


@pytest.mark.parametrize(
    ("latin", "korean", "wrong"),
    [
        ("Corve", "코르베", "name-latin"),
        ("Lumenetics", "루메네틱스", "name-latin"),
        ("루멘", "루멘", "name-latin"),
        ("", "", "name-latin"),
        ("Corvex", "", "name-korean"),
        ("Corvex", "Korvex", "name-korean"),
        ("Corvex", "コルベックス", "name-korean"),
        ("GPT-5", "지피티-6", "name-korean"),
        ("Corvex", "코벡스(Nimbus)", "name-korean"),
        ("Corvex", "코벡스\n### 새 꼭지", "name-korean"),
        ("Corvex", "코" * 41, "name-korean"),
        ("LumenAI", "루멘AG", "name-korean"),
        ("LumenAI", "루멘I", "name-korean"),
    ],
)
def test_what_the_sources_do_not_bear_out_is_left_out_and_named(latin: str, korean: str, wrong: str) -> None:
    assert _decided((latin, korean)) == ([], [wrong])


def test_the_first_spelling_of_a_name_counts() -> None:
    assert _decided(("Corvex", "코벡스"), ("Corvex", "코르벡스")) == (["코벡스"], [])


def _reply(heading: str = "루멘, 값을 내렸어요", **values: object) -> str:
    row = {"story": "st-1", "heading": heading, "angle": "값부터"}
    return json.dumps({"shape": "digest", "title": "📉 루멘 2, 값 내렸어요", "sections": [row], **values})


def test_a_plan_keeps_the_spellings_that_hold_and_no_repair_is_paid_for_the_others() -> None:
    rows = [{"latin": "Lumen", "korean": "루멘"}, {"latin": "Nobody", "korean": "노바디"}]
    made = outline.accept(outline_task(), _reply(names=rows))
    assert isinstance(made, Outline)
    assert made.names == (LUMEN,)
    refused = outline.accept(outline_task(), _reply(heading="보기 https://evil.example", names=rows))
    assert isinstance(refused, tuple)
    assert [one.name for one in refused] == ["line-marks", "name-latin"]


def test_what_a_former_issue_wrote_is_told_to_the_next_one_and_stands_whatever_the_reply_spells() -> None:
    task = replace(outline_task(), spelt=(Spelling("Lumen", "루멘"), Spelling("Lumen 1", "루멘 1")))
    assert (
        "지난 호의 표기는 그대로 이어 써요: Lumen → 루멘, Lumen 1 → 루멘 1\n" in outline.request(task, prompts()).prompt
    )
    assert "지난 호의 표기" not in outline.request(outline_task(), prompts()).prompt
    for rows in ([{"latin": "Lumen", "korean": "뤼멘"}], []):
        made = outline.accept(task, _reply(names=rows))
        assert isinstance(made, Outline)
        assert made.names == (LUMEN,)


def test_how_korean_articles_write_a_name_is_told_unless_former_issues_spell_it() -> None:
    task = replace(outline_task(), written=(Spelling("Orvane", "오르베인"), Spelling("Lumen", "루멘")))
    line = "한국어 자료는 이렇게 써요(앞부분에 안 보여도): Orvane → 오르베인{}\n"
    assert line.format(", Lumen → 루멘") in outline.request(task, prompts()).prompt
    task = replace(task, spelt=(Spelling("Lumen", "루멘"),))
    assert line.format("") in outline.request(task, prompts()).prompt
    assert "한국어 자료는 이렇게" not in outline.request(outline_task(), prompts()).prompt


def test_only_names_of_this_week_or_other_versions_of_them_are_called_for_and_never_what_the_glossary_spells() -> None:
    former = [
        Spelling("Lumen 1.5", "루멘 1.5"),
        Spelling("Lumen", "루멘"),
        Spelling("lumen", "뤼멘"),
        Spelling("Corvex", "코벡스"),
        Spelling("Orca AI", "오르카AI"),
    ]
    found = names.called_for(former, ["orca ai"], [ENGLISH, ORCA])
    assert [one.korean for one in found] == ["루멘 1.5", "루멘"]


@pytest.mark.parametrize("given", [{}, {"names": None}, {"names": "Lumen"}, {"names": [["Lumen"], {"latin": "Lumen"}]}])
def test_a_reply_without_names_or_with_none_that_can_be_read_is_a_plan_all_the_same(given: dict[str, Any]) -> None:
    made = outline.accept(outline_task(), _reply(**given))
    assert isinstance(made, Outline)
    assert made.names == ()


@pytest.mark.parametrize("names", [[["Lumen", "루멘"]], {"Lumen": "루멘"}])
def test_names_in_another_form_that_a_server_without_schemas_answers_in_are_read(names: object) -> None:
    made = outline.accept(outline_task(), _reply(names=names))
    assert isinstance(made, Outline)
    assert made.names == (LUMEN,)


def test_sections_rewrites_and_what_comes_last_are_told_the_names_that_they_hold() -> None:
    told = replace(planned(), names=(LUMEN, ORCA_AI, Spelling("Corvex", "코벡스")))
    task = replace(section_task(), outline=told, articles=(ENGLISH,))
    again = replace(task, now=("값을 내렸어요. (S1.3)",), instruction="더 짧게")
    for one in (task, again):
        assert "\n표기는 이대로 써요: Lumen → 루멘\n" in section.request(one, prompts()).prompt
    body = Section("s1", "story", "### 오르카AI도 내렸어요\n\n오르카AI가 값을 내렸어요.[^S3.2]\n")
    last = closing.ClosingTask(told, (body,), (ORCA,))
    parts: tuple[closing.Part, ...] = ("", "lede", "title")
    for part in parts:
        prompt = closing.request(replace(last, part=part), prompts()).prompt
        assert "\n표기는 이대로 써요: Orca AI → 오르카AI\n" in prompt


def test_the_newsletters_glossary_stands_above_the_outline_and_an_older_outline_is_asked_with_as_before() -> None:
    task = replace(section_task(), outline=replace(planned(), names=(LUMEN,)))
    glossary = prompts("", Newsletter(name="소식", glossary={"lumen": "뤼멘"}))
    assert "표기는 이대로" not in section.request(task, glossary).prompt
    assert "- lumen → 뤼멘" in section.request(task, glossary).system
    assert "표기는 이대로" not in section.request(section_task(), prompts()).prompt
