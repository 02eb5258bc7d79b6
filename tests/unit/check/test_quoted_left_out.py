"""Words left out of the midst of a Korean quotation are asked for."""

import pytest

from pipeline.check import lint_pair
from pipeline.records import Finding


def _quotes(source: str, draft: str) -> list[Finding]:
    return [one for one in lint_pair(source, draft) if one.kind == "quote"]


@pytest.mark.parametrize(
    ("source", "draft", "missing"),
    [
        (
            "정 사장은 “가을에는 꼭 새 오븐을 들이겠다”고 말했다.",
            "정 사장은 “가을에는 새 오븐을 들이겠다”고 말했어요.",
            "꼭",
        ),
        (
            "정 사장은 “우리는 좋은 빵을 매일 새벽에 굽는다”고 말했다.",
            "정 사장은 “우리는 좋은 빵을 매일 굽는다”고 말했어요.",
            "새벽에",
        ),
        (
            "정 사장은 “봄에는 제주 매장도 검토하겠다”고 말했다.",
            "정 사장은 “봄에는 제주 매장도 하겠다”고 말했어요.",
            "검토하겠다",
        ),
    ],
)
def test_a_word_left_out_of_the_midst_is_told(source: str, draft: str, missing: str) -> None:
    (told,) = _quotes(source, draft)

    assert told.severity == "warn"
    assert f"‘{missing}’" in told.message


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (
            "정 사장은 “가을에는 꼭 새 오븐을 들이겠다”고 말했다.",
            "정 사장은 “가을에는 꼭 새 오븐을 들이겠다”고 말했어요.",
        ),
        ("정 사장은 “가을에는 꼭 새 오븐을 들이겠다”고 말했다.", "정 사장은 “새 오븐을 들이겠다”고 말했어요."),
        (
            "정 사장은 “우리는 정말 좋은 빵을 매일 굽는다”고 말했다.",
            "정 사장은 “우리는 좋은 빵을 매일 굽는다”고 말했어요.",
        ),
        (
            "정 사장은 “빵은, 손님이 알다시피, 매일 새로 굽는다”고 말했다.",
            "정 사장은 “빵은 매일 새로 굽는다”고 말했어요.",
        ),
    ],
)
def test_ends_small_words_and_what_stands_between_commas_may_be_left_out(source: str, draft: str) -> None:
    assert _quotes(source, draft) == []
