"""A noun that stands in a translated quotation for quite another one is asked about, with both; a free translation is not."""

import pytest

from pipeline.check import lint_pair


def _asked(said: str, korean: str, marks: str) -> list[str]:
    found = lint_pair(f'"{said}," the founder said.', f"창업자는 {marks[0]}{korean}{marks[1]}고 말했어요.")
    return [one.message for one in found if one.kind == "quote"]


@pytest.mark.parametrize("marks", ["“”", "‘’"])
@pytest.mark.parametrize(
    ("said", "korean", "word", "meant"),
    [
        ("Nobody should need a credit card to be understood", "누구도 자기 말을 이해받으려고 인터넷이 필요해선 안 된다", "인터넷이", "credit"),
        ("The machine took the dull calls and the salaries", "기계가 지루한 통화와 휴가를 가져갔다", "휴가를", "salaries"),
        ("We negotiated for retraining and got a brochure", "우리는 재교육을 놓고 협상했고 약속을 받아 냈다", "약속을", "brochure"),
    ],
)  # fmt: skip
def test_a_noun_in_the_place_of_another_is_asked_about(
    said: str, korean: str, word: str, meant: str, marks: str
) -> None:
    assert any(word in one and meant in one for one in _asked(said, korean, marks))


@pytest.mark.parametrize(
    ("said", "korean"),
    [
        ("Nobody should need a credit card to be understood", "누구도 자기 말을 이해받으려고 신용카드가 필요해선 안 된다"),
        ("A promise with an expiry date is a countdown", "유효 기간이 있는 약속은 초읽기"),
        ("People got a better deal at the hearing", "주민들이 공청회에서 더 나은 조건을 얻었다"),
        ("The machine took the dull calls and the salaries", "기계가 지루한 통화와 봉급을 가져갔다"),
        ("We sell shovels in a gold rush", "골드러시에 삽을 파는 셈"),
    ],
)  # fmt: skip
def test_a_noun_that_may_be_told_so_is_not_asked_about(said: str, korean: str) -> None:
    assert _asked(said, korean, "“”") == []
