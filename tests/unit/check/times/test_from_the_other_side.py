"""A length between two things may be told from either of them; what is worked out from a source's day to the article's is no other length."""

from datetime import UTC, datetime

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import article, findings, issue, section

NOTICE = "요금 인상이 적용되기 30일 전 안내 편지를 보낸다."
AFTER = "신청서를 내고 20일 뒤 허가증을 받는다."


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (NOTICE, "안내 편지를 받고 30일 뒤에 요금이 올라요."),
        (NOTICE, "요금이 오르기 30일 전에 안내 편지가 와요."),
        (AFTER, "허가증을 받기 20일 전에 신청서를 내야 해요."),
        ("학교는 군청에 책을 보낸다.", "군청이 받는 것은 책이에요."),
    ],
)
def test_the_same_length_from_the_other_side_stands(source: str, draft: str) -> None:
    assert not _blocked(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (NOTICE, "요금이 오르고 30일 뒤에 안내 편지가 와요."),
        ("학교는 군청에 책을 보낸다.", "학교는 군청에서 책을 받아요."),
        (NOTICE, "안내 편지를 받고 20일 뒤에 요금이 올라요."),
    ],
)
def test_another_order_or_length_is_wrong(source: str, draft: str) -> None:
    assert _blocked(source, draft)


@pytest.mark.parametrize(
    ("draft", "wrong"),
    [
        ("9월 1일에 밝힌 수가 9억 명 남짓이었으니 석 달 새 1억 명쯤 불어난 셈이에요.[^S1.1 S2.1 = 1000-900]", False),
        (
            "9월 1일에 밝힌 수가 9억 명 남짓이었으니 여섯 달 새 1억 명쯤 불어난 셈이에요.[^S1.1 S2.1 = 1000-900]",
            True,
        ),
        ("석 달 전 행사에서 자랑한 9억 명보다 약 11% 불었어요.[^S1.1 S2.1 = (1000-900)/900]", False),
        ("여섯 달 전 행사에서 자랑한 9억 명보다 약 11% 불었어요.[^S1.1 S2.1 = (1000-900)/900]", True),
    ],
)
def test_months_from_a_day_of_the_source_to_the_article(draft: str, wrong: bool) -> None:
    told = article(
        "S1",
        "The firm used its show on September 1 to put a number on the app: more than 900 million monthly users.",
        at=datetime(2026, 11, 20, tzinfo=UTC),
    )
    now = article(
        "S2",
        "The app has reached 1 billion monthly active users, the firm said today.",
        at=datetime(2026, 11, 24, tzinfo=UTC),
    )
    body = f"### 이용자가 늘었어요\n\n{draft}"
    found = findings(issue([section(body, articles=("S1", "S2"))], [told, now]), "number-contradicted")
    assert bool(found) is wrong
