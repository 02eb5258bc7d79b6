"""How long lies between two months, quarters or halves that a draft tells by the year of the article."""

import pytest

from pipeline.check import lint_pair


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


_RAISED = "It raised $240 million in January at a valuation of $1.9 billion, four times the $475 million of May 2025."
_FROZEN = "The court froze the merger in October 2024. It lifted the order in January of the following year."
_TRIAL = "The trial began in the second half of 2024 and ended in the first half of 2026."
_ORDERS = "Orders fell to 1,100 in the first quarter of 2026 from 2,900 in the second quarter of 2025."
_CLICKS = "Searches without a click rose to 38 percent now, from 29 percent in August 2024, Webgauge said on September 14, 2026."


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (_RAISED, "작년 5월에 4억 7,500만 달러였던 몸값이 올해 1월엔 19억 달러가 됐어요. 여덟 달 만에 네 배예요.", []),
        (
            _RAISED,
            "작년 5월에 4억 7,500만 달러였던 몸값이 올해 1월엔 19억 달러가 됐어요. 다섯 달 만에 네 배예요.",
            ["다섯 달"],
        ),
        (_FROZEN, "법원은 2024년 10월에 합병을 멈췄다가 이듬해 1월에 풀어 줬어요. 석 달 만이죠.", []),
        (_FROZEN, "법원은 2024년 10월에 합병을 멈췄다가 이듬해 1월에 풀어 줬어요. 아홉 달 만이죠.", ["아홉 달"]),
        (_TRIAL, "재작년 하반기에 시작한 임상이 올해 상반기에 끝났어요. 1년 반 만이에요.", []),
        (_TRIAL, "재작년 하반기에 시작한 임상이 올해 상반기에 끝났어요. 3년 반 만이에요.", ["3년 반"]),
        (_ORDERS, "지난해 2분기 2,900건이던 주문이 아홉 달 뒤인 올해 1분기엔 1,100건이었어요.", []),
        (_CLICKS, "클릭 없이 끝난 검색이 29%에서 38%로 늘었어요. 2년 만이에요.", []),
        (_CLICKS, "클릭 없이 끝난 검색이 29%에서 38%로 늘었어요. 1년 만이에요.", ["1년"]),
    ],
)
def test_a_length_is_the_one_between_the_two_points(source: str, draft: str, wrong: list[str]) -> None:
    assert _blocked(source, draft) == wrong
