"""A reply that says the same again to seem long enough is no longer for it."""

import json

import pytest

from pipeline.draft import section
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
