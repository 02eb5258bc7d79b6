"""What there was before a change that a source adds in a word, or without it."""

import pytest

from pipeline.check.sums_beside import before_a_cut
from tests.unit.check.building import blocks, worked_out


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("Growers will get 62 cents a kilo from 3 May, a cut of 5 cents, after prices fell by 11%.", "킬로그램에 67센트를 받던 농가들은 이제 62센트를 받아요.", "킬로그램에 57센트를 받던 농가들은 이제 62센트를 받아요."),
        ("The ferry will charge €14 a trip, a rise of €2.50, after fuel costs climbed by 18%.", "뱃삯은 이전에는 11.5유로였어요.", "뱃삯은 이전에는 16.5유로였어요."),
        ("Members pay $31 a month, an increase of $4, since costs rose by 9% and wages by 6%.", "한 달에 27달러를 내던 회원들은 이제 31달러를 내요.", "한 달에 35달러를 내던 회원들은 이제 31달러를 내요."),
        ("The fine comes to $36 million. The agency said it had cut it by a quarter because the firm cooperated, and by 2% of sales of $1.9 billion it could have gone further.", "회사가 협조해서 깎아 준 금액이에요. 그러지 않았다면 4,800만 달러였을 거예요.", "회사가 협조해서 깎아 준 금액이에요. 그러지 않았다면 4,500만 달러였을 거예요."),
        ("The penalty was £21 million. Judges lowered it by 30% since the bank had confessed, against a profit of £640 million.", "은행이 자백해서 낮춘 벌금이에요. 그러지 않았다면 3천만 파운드였을 거예요.", "은행이 자백해서 낮춘 벌금이에요. 그러지 않았다면 2,730만 파운드였을 거예요."),
        ("Its fee is now €8.40. The club reduced it by a third after protests, though a day out costs €55.", "항의가 이어져 회비를 내렸어요. 내리지 않았다면 12.6유로였을 거예요.", "항의가 이어져 회비를 내렸어요. 내리지 않았다면 11.2유로였을 거예요."),
    ],
)  # fmt: skip
def test_what_there_was_before_is_the_other_end_of_the_change(source: str, right: str, wrong: str) -> None:
    assert any(one.holds for one in worked_out(before_a_cut.reckoned, source, right))
    assert blocks(source, right) == []
    assert blocks(source, wrong)
