"""Totals that a draft tells right behind their parts, and a rate of change told by its name: each wrong twin has a right one."""

import pytest

from pipeline.check import lint_pair

_GRANTS = (
    "The fund picked three bids: 900 million euros for a chip plant in Dresden, 350 million euros for a fibre line in Lyon "
    "and 150 million euros for a lab in Porto. About 60% of it is loans."
)
_DEPOTS = (
    "Telmar has opened four of nine planned depots in Ohio. Each depot keeps 2,500 robots. The others open next year."
)
_CUTS = "Hynel cut 1,200 jobs in Seoul, 480 in Austin and 320 in Berlin last quarter. It employs 41,000 people."
_PLAN = "Lumo lifted its family plan from $240 to $300 a year in May. It has 12 million subscribers."
_CARGO = "Cargo prices at Dorel fell to 1,200 euros a box from 1,600 euros. Volumes were up 3%."


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft", "right", "wrong"),
    [
        (
            _GRANTS,
            "드레스덴 공장에 9억 유로, 리옹 광케이블에 3억 5,000만 유로, 포르투 연구소에 1억 5,000만 유로를 넣으니 모두 {}예요.",
            "14억 유로",
            "13억 유로",
        ),
        (
            _GRANTS,
            "드레스덴에 9억 유로, 리옹에 3억 5,000만 유로, 포르투에 1억 5,000만 유로를 줘요. 세 곳을 합치면 {}예요.",
            "14억 유로",
            "15억 유로",
        ),
        (
            _GRANTS,
            "드레스덴에 9억 유로, 리옹에 3억 5,000만 유로, 포르투에 1억 5,000만 유로로, 다 합치면 {}가 들어가요.",
            "14억 유로",
            "12억 유로",
        ),
        (
            _CUTS,
            "하이넬은 서울에서 1,200명, 오스틴에서 480명, 베를린에서 320명을 줄여 모두 {}이 떠났어요.",
            "2,000명",
            "2,200명",
        ),
        (_DEPOTS, "텔마는 창고 네 곳을 열었어요. 창고마다 로봇 2,500대가 있으니 모두 {}예요.", "1만 대", "1만 5,000대"),
        (
            _DEPOTS,
            "텔마가 지을 창고 아홉 곳 중 네 곳을 열었어요. 한 곳에 로봇이 2,500대씩 들어가니 지금 움직이는 로봇만 {}예요.",
            "1만 대",
            "2만 2,500대",
        ),
        (_PLAN, "루모가 가족 요금제를 연 240달러에서 300달러로 올렸어요. 인상률로는 {}예요.", "25%", "20%"),
        (_PLAN, "240달러이던 루모 요금제가 300달러가 됐어요. 오름폭으로 치면 {}예요.", "25%", "20%"),
        (_CARGO, "도렐의 상자당 운임이 1,600유로에서 1,200유로로 내렸어요. 하락률은 {}예요.", "25%", "33%"),
    ],
)
def test_a_total_is_what_its_parts_come_to(source: str, draft: str, right: str, wrong: str) -> None:
    assert not _blocked(source, draft.format(right))
    assert _blocked(source, draft.format(wrong)) == [wrong]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_GRANTS, "드레스덴 공장에 9억 유로, 리옹에 3억 5,000만 유로 등 모두 14억 유로를 넣어요."),
        (_GRANTS, "리옹에 3억 5,000만 유로, 포르투에 1억 5,000만 유로가 가고, 이 둘을 더하면 5억 유로예요."),
        (
            _DEPOTS,
            "텔마가 지을 창고 아홉 곳 중 네 곳을 열었어요. 창고마다 로봇을 2,500대씩 두니 다 열면 2만 2,500대가 돼요.",
        ),
        (
            _DEPOTS,
            "텔마가 지을 창고 아홉 곳 중 네 곳을 열었어요. 한 곳에 2,500대씩이니 남은 다섯 곳까지 열면 1만 2,500대가 더 들어가요.",
        ),
        (
            "Lenn sold 30,000 phones in June and 45,000 in July. It had sold 210,000 by May.",
            "렌의 판매는 6월 3만 대, 7월 4만 5,000대로 모두 5만 대를 밑돌았어요.",
        ),
        (
            "Lenn sold 30,000 phones in June and 45,000 in July. It had sold 210,000 by May.",
            "렌은 6월 3만 대, 7월 4만 5,000대를 팔아 올해 판매량은 모두 28만 5,000대가 됐어요.",
        ),
        (
            "Bexa spent $40 million on labs and $25 million on chips. With staff, who took $45 million, costs came to $110 million.",
            "연구소 4,000만 달러, 칩 2,500만 달러에 사람 쓰는 돈을 더해 1억 1,000만 달러예요.",
        ),
        (
            "Sales grew from 80 to 100 million euros. Analysts had expected growth of 30%.",
            "매출이 8,000만 유로에서 1억 유로로 늘었어요. 시장이 기대한 성장률은 30%였어요.",
        ),
    ],
)
def test_what_is_no_plain_total_stands(source: str, draft: str) -> None:
    assert not _blocked(source, draft)
