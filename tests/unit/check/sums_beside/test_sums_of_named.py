"""A sum is of the parts that the draft names, a share in money no whole, a figure that of its own time."""

import pytest

from pipeline.check import lint_pair


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


_UNITS = (
    "Its AI cloud unit brought in $3.51 billion, while its web-hosting business shrank 11 percent to $640 million. "
    "The remaining $470 million came from networking services."
)
_SPENT = "The three took in 84 percent of spending on AI apps, which Appetite puts at $3.6 billion."
_STAKE = "The fund sold 15 percent of its stake in Marlin, or $420 million, in June."
_SALES = "Corvane reported revenue of $3.1 billion in 2025, up from $1.4 billion in 2024."
_POWER = "A prompt took 0.28 watt-hours in December, down from 0.9 watt-hours in January."


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (_UNITS, "AI 클라우드와 웹호스팅 매출을 더하면 41억 5,000만 달러예요.", []),
        (_UNITS, "AI 클라우드와 웹호스팅 매출을 더하면 39억 8,000만 달러예요.", ["39억 8,000만 달러"]),
        (_SPENT, "셋이 AI 앱 지출의 84%를 가져갔어요. 금액으로는 30억 달러쯤이에요.", []),
        (_SPENT, "셋이 AI 앱 지출의 84%를 가져갔어요. 금액으로는 36억 달러예요.", ["36억 달러"]),
        (_STAKE, "펀드는 말린 지분의 15%를 팔았어요. 금액으로는 4억 2,000만 달러예요.", []),
        (_SALES, "코베인이 2024년에 올린 매출은 14억 달러예요.", []),
        (_SALES, "코베인 매출은 2024년 14억 달러에서 2025년 31억 달러가 됐어요.", []),
        (_SALES, "코베인이 2025년에 올린 매출은 14억 달러예요.", ["14억 달러"]),
        (_POWER, "프롬프트 하나에 드는 전기가 0.28Wh래요. 1월엔 0.9Wh였으니 3분의 1쯤으로 줄었어요.", []),
        (_POWER, "프롬프트 하나에 드는 전기가 0.28Wh래요. 1월엔 0.9Wh였으니 절반쯤으로 줄었어요.", ["절반"]),
    ],
)
def test_what_a_draft_names_is_reckoned(source: str, draft: str, wrong: list[str]) -> None:
    assert _blocked(source, draft) == wrong


def test_a_multiple_that_is_not_reached_is_not_over_it() -> None:
    source = "Revenue is running at $170 million a year, up from $45 million last October."
    assert _blocked(source, "매출이 4,500만 달러에서 1억 7,000만 달러가 됐어요. 네 배 넘게 컸어요.") == ["네 배"]
    assert _blocked(source, "매출이 4,500만 달러에서 1억 7,000만 달러가 됐어요. 네 배 가까이 컸어요.") == []
