"""The traps that earlier work fell into: what reads like a figure and is none, and what is one in another form."""

from time import process_time

import pytest

from pipeline.check import lint_pair
from pipeline.text import quantities
from tests.eval.sampled import part


def _kinds(source: str, draft: str) -> list[str]:
    return [one.kind for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The tool builds on open code.", "도구는 공개 코드를 기반으로 해요."),  # 반 in 기반
        ("It works under one trillion conditions.", "조건은 1조 개예요."),  # 조 in 조건
        ("GPT-5.2 and Claude answer.", "GPT-5.2와 클로드가 답해요."),  # Hangul after a Latin name
        ("It answers in sub-100ms time.", "100ms 안에 답해요."),
        ("A 100-person team made it.", "100명이 만들었어요."),
        ("Prices were cut by 80% to $0.40.", "값을 80% 내려 0.40달러가 됐어요."),  # no range
        ("The models have 7-8B parameters.", "매개변수는 70억~80억 개예요."),  # the first end takes the scale
        ("It has 55 million users.", "이용자는 5천 5백만 명이에요."),
        ("It has one million users.", "이용자는 백만 명이에요."),
        ("It has 12,500 paying teams.", "유료 팀은 1만2500개예요."),
        ("The round was $1-1.2 trillion.", "규모는 1조~1조 2,000억 달러예요."),
        ("It is a first-party source and a third party wrote it.", "1차 출처이고 제3자가 썼어요."),
        ("Support is 24/7.", "24시간 지원해요."),
        ("Output is 512K tokens.", "출력은 512K에서 멈춰요."),  # 에서 is no range mark
        ("More than a gigawatt comes online by 2030, they said.", "2030년까지 1GW 넘게 늘어요."),
        ("Seven in ten would pay.", "10명 중 7명이 돈을 낼 뜻이 있어요. 70%예요."),
        ("Sales grew for the 20th consecutive quarter.", "20분기 연속 늘었어요."),
        ("It rose in the second week.", "2주차에 올랐어요."),
        ("Sales rose 25 basis points.", "매출이 0.25%포인트 올랐어요."),
        ("It needs more than one channel.", "채널이 2개 이상 있어야 해요."),
        ("It sells in Canada, France, Italy and Japan.", "캐나다를 비롯한 4개국에서 팔아요."),
        ("They gave it 60 working days.", "기한은 60일이에요."),
        ("지난해 같은 기간보다 23% 늘었다.", "1년 전보다 23% 늘었어요."),
        ("A gain by a factor of 3 came.", "3배 나아졌어요."),
    ],
)
def test_what_is_right_is_not_flagged(source: str, draft: str) -> None:
    assert _kinds(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("They trained on four GPUs.", "GPU 세 장으로 학습했어요."),
        ("It hit customers in six countries.", "일곱 나라 고객이 피해를 봤어요."),
        ("The context window takes one million tokens.", "컨텍스트 창은 100만 단어예요."),
        ("The cut hits at least 600 workers.", "최소 직원 600개가 영향을 받아요."),
        ("It will launch in the second half of next year.", "내년 상반기에 나와요."),
        ("Its revenue passed $300 million.", "매출이 3억 달러에 못 미쳤어요."),
        ("Fees went from $3.00 to $1.20.", "요금을 3달러에서 1.80달러로 내렸어요."),
        ("In July 2026 it was hacked.", "2024년 7월에 해킹당했어요."),
        ("A third of it is done.", "3분의 5가 끝났어요."),
    ],
)
def test_what_is_wrong_is_flagged(source: str, draft: str) -> None:
    assert _kinds(source, draft)


@pytest.mark.parametrize("draft", ["두 마리 토끼를 잡았어요.", "한 번 더 세 사람이 만났어요.", "두 손을 들었어요."])
def test_spelled_counts_of_idioms_are_left_alone(draft: str) -> None:
    assert _kinds("Four engineers built the chip with care.", draft) == []


def test_the_bold_key_of_an_item_is_held_against_the_source_too() -> None:
    source, draft = "On June 15 the winners are announced.", "- **6월 {day}일**: 수상자를 발표해요.\n"
    assert _kinds(source, draft.format(day=15)) == []
    (finding,) = lint_pair(source, draft.format(day=17))
    assert draft.format(day=17)[slice(*finding.span)] == "6월 17일"


@pytest.mark.parametrize(
    "unit", part(["매출 1달러, ", "Kestrel 12% ", "입력 3달러와 ", "A, B and C 4 ", "가나 ", "1월 2일 "], 3)
)
def test_a_long_line_is_held_against_a_long_source_in_time(unit: str) -> None:
    started = process_time()
    lint_pair(unit * (200_000 // len(unit)), unit * (1_900 // len(unit)))
    assert process_time() - started < 9.0


def test_two_figures_for_one_fact_in_one_source_are_both_accepted() -> None:
    source = "The round was $4.7 billion, the filing says. Other papers put the round at $4.65 billion."
    assert _kinds(source, "투자금은 47억 달러예요.") == []
    assert _kinds(source, "투자금은 46억 5,000만 달러예요.") == []


@pytest.mark.parametrize("text", ["(1) 첫째 이유", "(38)점을", "배포 분야의 점유율은", "16진수로 적어요", "제3자 물류"])
def test_marks_and_words_are_no_figures(text: str) -> None:
    found = quantities.find(text, "ko")
    assert [one.text for one in found if not one.words] in ([], ["38"])
