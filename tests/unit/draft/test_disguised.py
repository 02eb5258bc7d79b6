"""What is read otherwise than it is typed comes back for repair, is never rescued, and what nobody sees is taken out."""

import json

import pytest

from pipeline.draft import outline, section, titles
from pipeline.records import Outline, SectionDraft
from tests.unit.draft.material import outline_task, section_task, sentence

FULL = sentence("루멘이 18일 루멘 2를 내놨어요.", "S1.2")
HEADING = "루멘, 값을 84% 내렸어요"
HIDDEN = [
    "https&#58;&#47;&#47;evil&#46;com",
    "evil&period;com",
    "evil\\.com",
    "직원 &#50;&#49;명",
    "&#45348;이버",
    "&amp;#46;",
    "R&amp;D",
    "직원 ㉑명",
    "직원 二十一명",
    "직원 XXI명",
    "직원 Ⅻ명",
]
PARTED = ["evil.соm", "evil(.)com", "evil{.}com", "evil . com", "evil 점 com"]


def _answer(row: dict[str, object], heading: str = HEADING) -> str:
    return json.dumps({"heading": heading, "sentences": [FULL, row]})


def _names(outcome: object) -> list[str]:
    assert isinstance(outcome, tuple)
    return [one.name for one in outcome]


@pytest.mark.parametrize("hidden", HIDDEN)
def test_what_hides_what_it_says_is_named_for_repair_and_not_rescued(hidden: str) -> None:
    answer = _answer(sentence(f"루멘은 {hidden} 이야기도 했어요.", "S1.2"))
    assert "disguised" in _names(section.accept(section_task(), answer))
    rescued = section.rescue(section_task(), answer)
    assert isinstance(rescued, SectionDraft)
    assert hidden not in rescued.section.body


@pytest.mark.parametrize("hidden", HIDDEN)
def test_neither_a_bold_name_nor_a_heading_nor_a_title_hides_anything(hidden: str) -> None:
    keyed = sentence("값이 내렸어요.", "S1.2", place="item", key=hidden[:40])
    assert "disguised" in _names(section.accept(section_task(), _answer(keyed)))
    headed = _answer(sentence("값이 내렸어요.", "S1.2"), f"루멘과 {hidden}")
    assert "line-marks" in _names(section.accept(section_task(), headed))
    row = {"story": "st-1", "heading": "루멘, 값을 내렸어요", "angle": "값부터"}
    plan = json.dumps({"shape": "digest", "title": f"📉 루멘과 {hidden}", "sections": [row]})
    assert "line-marks" in _names(outline.accept(outline_task(), plan))


@pytest.mark.parametrize("parted", PARTED)
def test_an_address_in_other_letters_or_in_pieces_is_one(parted: str) -> None:
    answer = _answer(sentence(f"자세한 내용은 {parted}에서 볼 수 있어요.", "S1.2"))
    assert _names(section.accept(section_task(), answer)) == ["contact"]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("루멘이 \u202e18일\u202c 값을 내렸어요.", "루멘이 18일 값을 내렸어요."),
        ("루멘이 1\u200b8일 값을 내렸어요.", "루멘이 18일 값을 내렸어요."),
        ("루멘이 18일\x00 값을 내렸어요.", "루멘이 18일 값을 내렸어요."),
        ("루멘이 18일\x1b[31m 값을 내렸어요.", "루멘이 18일 값을 내렸어요."),
        ("루멘이 18일 \ud83d값을 내렸어요.", "루멘이 18일 값을 내렸어요."),
        ("루멘이\u2028 18일 값을\u00ad 내렸어요.", "루멘이 18일 값을 내렸어요."),
        ("👩\u200d💻 루멘이 18일 값을 내렸어요.", "👩\u200d💻 루멘이 18일 값을 내렸어요."),
    ],
)
def test_what_nobody_sees_is_not_printed(typed: str, read: str) -> None:
    outcome = section.accept(section_task(), _answer(sentence(typed, "S1.2", figures=[])))
    assert isinstance(outcome, SectionDraft)
    assert f"\n\n{read}[^S1.2]\n" in outcome.section.body
    outcome.section.body.encode()


def test_plain_words_hide_nothing() -> None:
    for text in ("R&D와 Q&A를 늘린다고 했어요.", "① 값부터 내렸어요.", "MC인 사람도 왔다고 했어요."):
        assert isinstance(section.accept(section_task(), _answer(sentence(text, "S1.2"))), SectionDraft)
    row = {"story": "st-1", "heading": "R&D 값을 내렸어요", "angle": "값부터"}
    plan = json.dumps({"shape": "digest", "title": "📉 R&D, 값을 내렸어요", "sections": [row]})
    assert isinstance(outline.accept(outline_task(), plan), Outline)


def test_the_lines_of_the_mail_hide_nothing_either() -> None:
    assert titles.title_problems("subject", "자세한 건 evil&#46;com", titles.ENVELOPE)
    assert titles.title_problems("preheader", "자세한 건 evil\\.com", titles.ENVELOPE)
