"""A day that a length leads to stands for what came then; told of what the length starts from it is a slip in the year."""

import pytest

from pipeline.check import lint_pair

ROWS = [
    ("The law was adopted on March 8, 2026, and applies 24 months later.", "법은 2028년 3월 8일부터 적용돼요.", "법은 2028년 3월 8일에 채택됐어요."),
    ("The permit takes effect on May 1, 2027 and lasts two years.", "허가는 2029년 4월 30일까지예요.", "허가는 2029년 5월 1일에 효력이 생겨요."),
    ("The truce started on Jan. 19, 2025 and broke down exactly one year later.", "휴전은 2026년 1월 19일에 깨졌어요.", "휴전은 2026년 1월 19일에 시작됐어요."),
    ("Stadium work began on April 20, 2023; the first match was played two years later.", "첫 경기는 2025년 4월 20일에 치러졌어요.", "공사는 2025년 4월 20일에 시작됐어요."),
    ("The domain was registered on Oct. 4, 2024 for a period of three years.", "도메인 등록은 2027년 10월 3일까지 유효해요.", "도메인은 2027년 10월 4일에 등록됐어요."),
    ("이 제도는 2026년 7월 1일부터 2년 동안 시행된다.", "제도는 2028년 6월 말에 끝나요.", "제도는 2028년 7월 1일부터 시행돼요."),
    ("The vaccine is given twice, 21 days apart; the first doses were given on March 2.", "두 번째 접종은 3월 23일이에요.", "두 번째 접종은 3월 24일이에요."),
    ("The queen was born in 1952 and took the throne at 38.", "여왕은 1990년에 즉위했어요.", "여왕은 1998년에 즉위했어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), ROWS)
def test_a_day_is_of_what_came_then(source: str, right: str, wrong: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, wrong)


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft))
