"""A title in which no line breaks an amount."""

import pytest

from pipeline.publish.joins import whole


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("GPU 26만 장, 81%는 기업 몫", "GPU 26만\u00a0장, 81%는 기업 몫"),
        ("1조 4,000억 달러를 쓰는 곳", "1조\u00a04,000억\u00a0달러를 쓰는 곳"),
        ("값 내린 루멘 2 소식", "값 내린 루멘 2 소식"),
    ],
)
def test_no_line_of_a_title_breaks_an_amount(title: str, shown: str) -> None:
    assert whole(title) == shown
