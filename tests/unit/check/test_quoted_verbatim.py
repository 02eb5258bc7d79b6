"""A quotation of a Korean source is word for word: another word in it blocks, endings, particles and what is left out do not."""

import pytest

from pipeline.check import lint_pair

_ROWS = [
    ("경고는 짧을수록 좋다", "경고는 잦을수록 좋다", "짧을수록"),
    ("다음 분기에는 이익보다 답변 속도를 먼저 알리겠다", "다음 분기에는 이익보다 배당을 먼저 알리겠다", "답변 속도를"),
    ("우리는 병원보다 환자의 시간을 먼저 생각한다", "우리는 병원보다 직원의 시간을 먼저 생각한다", "환자의"),
    ("느린 답이 틀린 답보다 훨씬 낫다", "빠른 답이 틀린 답보다 훨씬 나아요", "느린"),
    ("고객 자료는 한 줄도 학습에 쓰지 않았다", "고객 자료는 한 줄도 광고에 쓰지 않았다", "학습에"),
    ("기계가 오는 길로 사람이 나가게 두지는 않겠다", "기계가 오는 길을 막아 두지는 않겠다", None),
]  # fmt: skip


def _found(said: str, told: str) -> list[tuple[str, str | None]]:
    found = lint_pair(f"배수아 본부장은 “{said}”고 말했다.", f"배수아 본부장은 “{told}”고 했어요.")
    return [(one.severity, one.fix.replace if one.fix else None) for one in found if one.kind == "quote"]


@pytest.mark.parametrize(("said", "told", "fix"), _ROWS)
def test_a_word_in_the_place_of_another_blocks_with_that_as_its_fix(said: str, told: str, fix: str | None) -> None:
    assert _found(said, told) == [("block", fix)]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("경고는 짧을수록 낫다", "경고는 짧을수록 나아요"),
        ("올해는 매출보다 통역 품질을 먼저 보고하겠다", "올해는 통역 품질을 먼저 보고하겠다"),
        ("우리는 병원보다 환자의 시간을 먼저 생각한다", "우린 병원보다 환자 시간을 먼저 생각해요"),
        ("쌓아 두기만 해서는 아무것도 바뀌지 않고, 쓰는 사람이 있어야 비로소 바뀐다", "쌓아 두기만 해서는 바뀌지 않고, 쓰는 사람이 있어야 바뀐다"),
        ("모델을 키우는 일보다 전기를 아끼는 일이 더 급하다", "모델을 키우는 것보다 전기를 아끼는 게 더 급해요"),
    ],
)  # fmt: skip
def test_endings_particles_and_what_is_left_out_do_not_block(said: str, told: str) -> None:
    assert "block" not in [severity for severity, _ in _found(said, told)]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("데이터를 많이 모으는 일보다 바르게 쓰는 일이 어렵다", "데이터를 많이 모으는 일보다 바르게 쓰는 일이 쉽다"),
        ("요금을 올리는 대신 서비스를 넓히겠다", "요금을 내리는 대신 서비스를 넓히겠다"),
        ("좋은 질문과 좋은 답은 다르다", "좋은 질문과 좋은 답은 결국 같다"),
        ("농부가 볼 화면을 먼저 만들었다", "농부가 쓸 화면을 먼저 만들었다"),
        ("기사님이 편한 차를 만들고 싶었다", "사람이 편한 차를 만들고 싶었다"),
        ("낮에는 기계가 지키고 밤에는 경비원이 지킨다", "낮에는 경비원이 지키고 밤에는 기계가 지킨다"),
        ("모델은 빌려 쓰고 데이터는 사서 쓴다", "데이터는 빌려 쓰고 모델은 사서 쓴다"),
        ("느린 정답이 빠른 오답보다 값지다", "빠른 정답이 느린 오답보다 값지다"),
        ("올해는 직원보다 로봇을 더 뽑는다", "올해는 로봇보다 직원을 더 뽑는다"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("marks", ["“”", "‘’"])
def test_an_opposite_and_two_words_in_each_others_place_block_between_any_marks(
    said: str, told: str, marks: str
) -> None:
    found = lint_pair(f"배수아 본부장은 “{said}”고 말했다.", f"배수아 본부장은 {marks[0]}{told}{marks[1]}고 했어요.")
    assert [one.severity for one in found if one.kind == "quote"] == ["block"]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("아이가 기계를 가르치는 교실을 만들겠다", "기계를 아이가 가르치는 교실을 만들겠다"),
        ("검사 결과는 환자에게 먼저 주고 보험사에는 나중에 준다", "검사 결과는 환자에게 먼저 드리고 보험사에는 나중에 드린다"),
        ("쓰시는 분이 편한 차를 만들고 싶었다", "쓰는 사람이 편한 차를 만들고 싶었어요"),
        ("앞바퀴도 늘고 뒷바퀴도 늘었다", "뒷바퀴도 늘고 앞바퀴도 늘었다"),
        ("그것이 우리가 바라던 변화의 시작이다", "이것이 우리가 바라던 변화의 시작이다"),
        ("올해는 직원보다 로봇을 더 뽑는다", "올해는 로봇을 직원보다 더 뽑아요"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("marks", ["“”", "‘’"])
def test_another_order_politeness_and_a_pronoun_do_not_block(said: str, told: str, marks: str) -> None:
    found = lint_pair(f"배수아 본부장은 “{said}”고 말했다.", f"배수아 본부장은 {marks[0]}{told}{marks[1]}고 했어요.")
    assert "block" not in [one.severity for one in found if one.kind == "quote"]
