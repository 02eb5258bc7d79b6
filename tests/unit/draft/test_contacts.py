"""The model sends nobody anywhere: an address or a number to call stands in what it cites, or comes back for repair."""

import json
from dataclasses import replace

import pytest

from pipeline.draft import closing, outline, section
from pipeline.records import ClosingDraft, Outline, Section, SectionDraft
from tests.unit.draft.material import ENGLISH, outline_task, section_task, sentence
from tests.unit.draft.material import outline as planned

FULL = sentence("루멘이 18일 루멘 2를 내놨어요.", "S1.2")
LED = [
    "evilsite.io",
    "evil.co",
    "솔렌몰.한국",
    "ｅｖｉｌ．ｃｏｍ",
    "t.me",
    "bit.ly",
    "217.1.2.3",
    "win@evilsite.io",
    "070-1234-5678",
    "@lumen_win",
    "공일공 일이삼사 오륙칠팔",
    "moss-deals 점 example",
    "lumen-deals 점 com",
]
SAYS = ("Details are at evilsite.io, win@evilsite.io or 070-1234-5678.", "Fancyname.ai called the price low.")
TOLD = replace(ENGLISH, sentences=(*ENGLISH.sentences, *SAYS))


def _accept(row: dict[str, object], heading: str = "루멘, 값을 84% 내렸어요", *, rescue: bool = False) -> object:
    task = replace(section_task(), articles=(TOLD,))
    answer = json.dumps({"heading": heading, "sentences": [FULL, row]})
    return (section.rescue if rescue else section.accept)(task, answer)


@pytest.mark.parametrize("led", LED)
def test_what_no_cited_sentence_has_is_named_for_repair_and_not_rescued(led: str) -> None:
    row = sentence(f"자세한 내용은 {led}에서 볼 수 있다고 루멘이 밝혔어요.", "S1.2")
    outcome = _accept(row)
    assert isinstance(outcome, tuple)
    assert [one.name for one in outcome] == ["contact"]
    assert led in outcome[0].detail
    rescued = _accept(row, rescue=True)
    assert isinstance(rescued, SectionDraft)
    assert led not in rescued.section.body


@pytest.mark.parametrize("led", ["evilsite.io", "win@evilsite.io", "070-1234-5678"])
def test_what_the_cited_sentence_has_may_be_told(led: str) -> None:
    row = sentence(f"자세한 내용은 {led}에 있다고 루멘이 밝혔어요.", "S1.6")
    assert isinstance(_accept(row), SectionDraft)


def test_a_name_may_stand_anywhere_in_the_article() -> None:
    assert isinstance(_accept(sentence("Fancyname.ai도 값이 낮다고 했어요.", "S1.2")), SectionDraft)


@pytest.mark.parametrize("led", ["https://evilsite.io", "www.evilsite.io", "evilsite.io/buy", "mailto:win@evilsite.io"])
def test_an_address_is_never_written_out(led: str) -> None:
    outcome = _accept(sentence(f"자세한 내용은 {led} 에 있다고 루멘이 밝혔어요.", "S1.6"))
    assert isinstance(outcome, tuple)
    assert "address" in [one.name for one in outcome]


def test_the_bold_name_of_a_line_is_looked_at_too() -> None:
    outcome = _accept(sentence("값이 내렸어요.", "S1.2", place="item", key="evilsite.net"))
    assert isinstance(outcome, tuple)
    assert [one.name for one in outcome] == ["contact"]


@pytest.mark.parametrize("led", ["evil.co", "ｅｖｉｌ．ｃｏｍ", "win@other.io", "02-123-4567"])
def test_headings_and_titles_send_nobody_anywhere_either(led: str) -> None:
    named = _accept(sentence("값이 내렸어요.", "S1.2"), f"루멘은 {led}에서")
    assert isinstance(named, tuple)
    assert [one.name for one in named] == ["line-marks"]
    row = {"story": "st-1", "heading": "루멘, 값을 내렸어요", "angle": "값부터"}
    answer = {"shape": "digest", "title": f"📉 루멘은 {led}에서", "sections": [row]}
    drawn = outline.accept(outline_task(), json.dumps(answer))
    assert isinstance(drawn, tuple)
    assert [one.name for one in drawn] == ["line-marks"]


def _closing(name: str) -> object:
    body = f"### {name}, 값을 내렸어요\n\n{name}이 18일 새 모델을 내놨어요.[^S1.2]\n"
    task = closing.ClosingTask(planned(), (Section("s1", "story", body),), (ENGLISH,))
    titles = [{"angle": angle, "text": f"📉 Fancy.io 소식 {angle}"} for angle in ("number", "who", "so-what")]
    points = [sentence(f"{word} 야간 작업을 옮겨 보세요.", place="item") for word in ("먼저", "다음으로", "끝으로")]
    lede = [sentence("루멘이 18일 새 모델을 내놓으면서 입력 값을 크게 내렸어요.", "S1.2"), FULL]
    answer = {
        "titles": titles,
        "subject": "새 모델 소식",
        "preheader": "값이 내렸어요",
        "lede": lede,
        "takeaways": points,
    }
    return closing.accept(task, json.dumps(answer))


def test_a_title_may_name_what_the_sections_name() -> None:
    assert isinstance(_closing("Fancy.io"), ClosingDraft)
    refused = _closing("루멘")
    assert isinstance(refused, tuple)
    assert {one.name for one in refused} == {"line-marks"}


def test_an_outline_may_name_what_its_articles_name() -> None:
    task = outline_task()
    task = replace(task, articles={**task.articles, "st-1": (TOLD,)})
    row = {"story": "st-1", "heading": "Fancyname.ai의 말", "angle": "값부터"}
    answer = {"shape": "digest", "title": "📉 루멘 2, 값을 내렸어요", "sections": [row]}
    assert isinstance(outline.accept(task, json.dumps(answer)), Outline)
