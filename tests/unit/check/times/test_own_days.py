"""The day that an article was published on stands for a day only where the cited sentences name none of their own about it."""

from datetime import UTC, datetime

import pytest

from tests.unit.check.building import article, findings, issue, section

PUBLISHED = datetime(2026, 11, 19, 3, tzinfo=UTC)
REPORTED = "한 일간지는 새벽물산이 제빵 공장을 넘기는 협상을 시작했다고 18일 전했다."
ABROAD = "새벽물산은 18일(현지 시간) 성명을 내고 제빵 공장을 넘긴다고 발표했다."
DENIED = "16일에는 새벽물산이 제빵 공장을 넘긴다는 보도가 나왔고, 회사는 이를 부인했다."
ENGLISH = "Dawn Goods said on Nov. 18 that it would sell the bakery."
UNDATED = "새벽물산은 제빵 공장을 넘긴다고 밝혔다."
AHEAD = "새벽물산은 이달 24일에 제빵 공장을 넘긴다고 밝혔다."

RIGHT = [
    (REPORTED, "한 일간지는 새벽물산이 제빵 공장을 넘기는 협상을 시작했다고 18일 전했어요."),
    (ABROAD, "새벽물산은 18일 제빵 공장을 넘긴다고 발표했어요."),
    (ABROAD, "새벽물산은 19일 제빵 공장을 넘긴다고 발표했어요."),
    (ENGLISH, "새벽물산은 한국 시각으로 19일 제빵 공장을 팔겠다고 밝혔어요."),
    (UNDATED, "새벽물산은 19일 제빵 공장을 넘긴다고 밝혔어요."),
    (AHEAD, "새벽물산은 19일 제빵 공장을 24일에 넘긴다고 밝혔어요."),
    (AHEAD, "새벽물산은 19일 제빵 공장을 이달 안에 넘긴다고 밝혔어요."),
    (DENIED, "16일 보도가 나왔지만 새벽물산은 19일 이를 부인했어요."),
    (REPORTED, "한 일간지가 수요일에 전한 소식이에요."),
    (DENIED, "제빵 공장을 넘긴다는 보도는 월요일에 나왔어요."),
    (ABROAD, "새벽물산은 현지 시각 수요일에 제빵 공장을 넘긴다고 발표했어요."),
]
WRONG = [
    (REPORTED, "한 일간지는 새벽물산이 제빵 공장을 넘기는 협상을 시작했다고 19일 전했어요.", "19일"),
    (REPORTED, "한 일간지는 새벽물산이 제빵 공장을 넘기는 협상을 시작했다고 20일 전했어요.", "20일"),
    (ABROAD, "새벽물산은 20일 제빵 공장을 넘긴다고 발표했어요.", "20일"),
    (ENGLISH, "새벽물산은 20일 제빵 공장을 팔겠다고 밝혔어요.", "20일"),
    (DENIED, "제빵 공장을 넘긴다는 보도는 18일에 나왔어요.", "18일"),
    (DENIED, "제빵 공장을 넘긴다는 보도는 19일에 나왔어요.", "19일"),
]
OTHER_WEEKDAYS = [
    (REPORTED, "한 일간지가 금요일에 전한 소식이에요.", "금요일"),
    (DENIED, "제빵 공장을 넘긴다는 보도는 수요일에 나왔어요.", "수요일"),
    (ABROAD, "새벽물산은 현지 시각 월요일에 제빵 공장을 넘긴다고 발표했어요.", "월요일"),
]


def _blocked(source: str, draft: str) -> list[str]:
    whole = issue([section(f"### 소식\n\n{draft}[^S1.1]\n")], [article("S1", source, at=PUBLISHED)])
    return [
        one.message
        for kind in ("number-contradicted", "number-unsupported")
        for one in findings(whole, kind)
        if one.section == "s1" and one.severity == "block"
    ]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_day_that_a_source_tells_stands(source: str, draft: str) -> None:
    assert not _blocked(source, draft)


@pytest.mark.parametrize(("source", "draft", "words"), WRONG + OTHER_WEEKDAYS)
def test_the_day_of_publication_stands_in_the_place_of_no_other(source: str, draft: str, words: str) -> None:
    assert any(words in one for one in _blocked(source, draft))
