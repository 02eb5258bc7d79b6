"""The next of a row has so many before it."""

import pytest

from pipeline.check import lint_pair

NTH = "It is the 14th product of the firm to pass one million users."
KOREAN = "이 도시는 전차를 되살린 아홉 번째 도시다."


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (NTH, "이용자 100만 명을 넘긴 이 회사 제품이 열세 개 더 있다는 뜻이에요."),
        (NTH, "먼저 100만 명을 넘긴 제품이 열세 개예요."),
        (KOREAN, "전차를 되살린 도시가 앞서 여덟 곳 있었어요."),
    ],
)
def test_those_before_the_next_one_are_one_less(source: str, draft: str) -> None:
    assert not _blocked(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (NTH, "이용자 100만 명을 넘긴 이 회사 제품이 열두 개 더 있다는 뜻이에요."),
        (NTH, "이 회사에서 100만 명을 넘긴 제품은 열세 개예요."),
    ],
)
def test_another_number_is_wrong(source: str, draft: str) -> None:
    assert _blocked(source, draft)
