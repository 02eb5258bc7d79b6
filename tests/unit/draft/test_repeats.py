"""A reply that says the same again to seem long enough is no longer for it."""

import json

import pytest

from pipeline.draft import repeats, section
from pipeline.draft.replies import SentenceReply
from pipeline.records import SectionDraft
from tests.unit.draft.material import section_task, sentence

SAID = [
    "루멘이 18일 새 모델인 루멘 2를 내놨어요.",
    "회사는 값을 내리려고 애썼다고 밝혔어요.",
    "써 본 사람들은 답이 빨라졌다고 했어요.",
    "다만 한국어 답변은 아직 서툴다고 해요.",
    "회사는 다음 모델도 준비하고 있다고 했어요.",
    "경쟁사도 값을 내릴지 살핀다고 했어요.",
]


def _answer(texts: list[str]) -> str:
    rows = [sentence(text, "S1.2") for text in texts]
    return json.dumps({"heading": "루멘, 값을 내렸어요", "sentences": rows})


def _names(outcome: object) -> set[str]:
    assert isinstance(outcome, tuple)
    return {one.name for one in outcome}


@pytest.mark.parametrize(
    "padded",
    [SAID[:4] * 2, SAID[:2] * 4, [*SAID[:4], *(text.replace(" ", "  ") for text in SAID[:4])],
     [*SAID[:4], *(text.replace("요.", "요!") for text in SAID[:4])], [*SAID[:4], *(text.replace("회사는", "회사가") for text in SAID[:4])]],
)  # fmt: skip
def test_padding_is_refused_and_never_rescued(padded: list[str]) -> None:
    task = section_task(words=(60, 120))
    assert "repeated" in _names(section.accept(task, _answer(padded)))
    assert "length" in _names(section.rescue(task, _answer(padded)))


def test_a_section_that_is_long_enough_without_its_repeats_is_rescued_without_them() -> None:
    task = section_task(words=(30, 60))
    assert {"repeated"} <= _names(section.accept(task, _answer(SAID * 5)))
    made = section.rescue(task, _answer(SAID * 5))
    assert isinstance(made, SectionDraft)
    assert all(made.section.body.count(text) == 1 for text in SAID)


def test_one_slip_is_left_out_and_costs_no_call() -> None:
    made = section.accept(section_task(words=(30, 60)), _answer([*SAID, SAID[2]]))
    assert isinstance(made, SectionDraft)
    assert made.section.body.count(SAID[2]) == 1


def test_sentences_of_other_figures_or_few_words_are_no_repeats() -> None:
    rows = ["입력은 100만 토큰에 0.28달러예요.", "입력은 100만 토큰에 0.42달러예요.", "더 싸졌어요.", "더 싸졌어요."]
    outcome = section.accept(section_task(), _answer(rows))
    assert "repeated" not in ([] if isinstance(outcome, SectionDraft) else _names(outcome))


def test_the_same_words_of_other_sentences_are_left_to_the_checks() -> None:
    rows = [*(sentence(text, "S1.2") for text in SAID), *(sentence(text, "S1.3") for text in SAID)]
    answer = json.dumps({"heading": "루멘, 값을 내렸어요", "sentences": rows})
    assert isinstance(section.accept(section_task(words=(60, 120)), answer), SectionDraft)


def _twice(first: str, second: str, sources: tuple[str, str] = ("S1.2", "S1.2")) -> list[str]:
    rows = [
        SentenceReply(place="same", text=text, sources=[name])
        for text, name in zip((first, second), sources, strict=True)
    ]
    return [one.name for one in repeats.told_twice(rows)]


PADDING = [
    ("은하운수는 버스 다섯 대에 졸음 감지기를 달았어요.", "감지기를 단 은하운수 버스는 5대예요."),
    ("상담 대기는 31% 줄었어요.", "대기가 31%나 줄어든 거예요."),
    ("접수는 11월 30일까지예요.", "11월 30일이 접수 마감이에요."),
    ("챗봇은 하루 질문 1,300건에 답해요.", "하루 1,300건의 질문에 챗봇이 답하는 셈이에요."),
    ("개인 회원은 하루 사진 40장까지 올릴 수 있어요.", "하루에 올릴 수 있는 사진은 모두 40장이에요."),
    ("사서의 업무는 절반으로 줄었어요.", "업무가 절반으로 줄었다는 얘기예요."),
    ("네 곳은 예비로 수기 장부를 남겼어요.", "수기 장부를 예비로 남긴 곳은 넷뿐이에요."),
]


@pytest.mark.parametrize(("first", "second"), PADDING)
def test_one_fact_in_other_words_of_the_same_source_is_padding(first: str, second: str) -> None:
    assert _twice(first, second) == ["told-twice"]
    assert _twice(first, second, ("S1.2", "S1.3")) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("입력 요금은 100만 토큰에 0.28달러예요.", "출력 요금은 100만 토큰에 0.28달러의 네 배예요."),
        ("무료 회원은 하루 사진 40장까지 올릴 수 있어요.", "40장을 넘기면 달마다 3,000원을 내야 해요."),
        ("무료 회원은 하루 사진 48장까지 올릴 수 있어요.", "하루 48장이면 한 시간에 2장꼴이에요."),
        ("은하운수는 버스 다섯 대에 졸음 감지기를 달았어요.", "버스 다섯 대는 모두 심야 노선을 달려요."),
        ("상담 대기는 31% 줄었어요.", "31%는 병원이 스스로 잰 수치예요."),
        ("상담 대기는 31% 줄었어요.", "간호사의 일은 31%까지 줄지 않았어요."),
        ("접수는 11월 30일까지예요.", "11월 30일이 지나면 접수할 수 없어요."),
        ("챗봇은 하루 질문 1,300건에 답해요.", "1,300건 가운데 틀린 답은 열에 하나였어요."),
        ("여섯 대 가운데 두 대가 멈췄어요.", "두 대는 이틀 뒤 다시 움직였어요."),
        ("학교 세 곳은 종이 시험을 남겨 뒀어요.", "세 곳은 왜 종이 시험을 남겼을까요?"),
    ],
)
def test_a_sentence_that_tells_more_of_the_same_figure_is_none(first: str, second: str) -> None:
    assert _twice(first, second) == []


def test_a_padded_section_is_asked_for_anew_and_rescued_as_it_is() -> None:
    rows = [*SAID, "다른 회사들은 값을 18일에 함께 내렸어요.", "값을 함께 내린 회사들은 18일에 내렸어요."]
    assert _names(section.accept(section_task(words=(30, 60)), _answer(rows))) == {"told-twice"}
    assert isinstance(section.rescue(section_task(words=(30, 60)), _answer(rows)), SectionDraft)
