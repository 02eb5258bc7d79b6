"""Points and second places of others than the one of whom a source speaks."""

import pytest

from pipeline.check.sums_beside import standings
from tests.unit.check.building import blocks, worked_out


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("Dunford Rangers are third with 52 points from 27 matches, five behind Millgate, and play again on Sunday.", "던퍼드는 27경기에서 승점 52를 쌓았어요. 밀게이트의 승점은 57이고요.", "던퍼드는 27경기에서 승점 52를 쌓았어요. 밀게이트의 승점은 47이고요."),
        ("Velaro have 33 points from 14 games, four ahead of Bandera, who lost at home.", "벨라로는 33점이에요. 반데라는 29점이고요.", "벨라로는 33점이에요. 반데라는 37점이고요."),
        ("Norrtal lead the table on 61 points after 30 games, three clear of Sundby.", "노르탈의 승점은 61이에요. 순드뷔의 승점은 58이고요.", "노르탈의 승점은 61이에요. 순드뷔의 승점은 64고요."),
        ("Marta Keller was elected mayor of Obernau with 9,310 votes, beating Jonas Brandt by 402. Petra Vogel came third with 5,120.", "마르타 켈러가 시장으로 뽑혔어요. 2위인 요나스 브란트와는 402표 차이예요.", "마르타 켈러가 시장으로 뽑혔어요. 2위는 페트라 포겔이었어요."),
        ("Ana Torres won the race in Lugo, edging out Mireia Solà by a second. Helga Brandt finished third.", "아나 토레스가 우승했어요. 2위는 미레이아 솔라예요.", "아나 토레스가 우승했어요. 2위는 헬가 브란트예요."),
        ("Colin Drummond won the seat, defeating Fiona Baxter by 88 votes. Iain Murdoch was third with 2,204.", "콜린 드러먼드가 당선됐어요. 2위 피오나 백스터와는 88표 차였어요.", "콜린 드러먼드가 당선됐어요. 2위 이언 머독은 2,204표를 얻었어요."),
    ],
)  # fmt: skip
def test_the_points_and_the_place_of_the_other_one_follow_from_the_gap(source: str, right: str, wrong: str) -> None:
    assert any(one.holds for one in worked_out(standings.reckoned, source, right))
    assert blocks(source, right) == []
    assert blocks(source, wrong)
