"""A bound told from its other side."""

import pytest

from tests.unit.check.building import blocks


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("The museum will reopen in the second quarter of next year at the earliest.", "박물관은 빨라야 내년 2분기에 다시 열어요.", "박물관은 늦어도 내년 2분기에는 다시 열어요."),
        ("The grocer will keep its $12 plan until at least the end of the season.", "식료품점은 12달러 요금을 적어도 시즌이 끝날 때까지 유지해요.", "식료품점은 12달러 요금을 길어야 시즌이 끝날 때까지만 유지해요."),
        ("Some 41% of drivers had worked at least one unpaid day in March.", "운전사 41%는 3월에 적어도 하루를 무급으로 일했어요.", "운전사 41%는 3월에 많아야 하루를 무급으로 일했어요."),
        ("Firms face fines of €20 million or 4% of turnover, whichever is greater.", "업체는 2,000만 유로와 매출의 4% 가운데 많은 쪽을 벌금으로 물어요.", "업체는 2,000만 유로와 매출의 4% 가운데 적은 쪽을 벌금으로 물어요."),
        ("Owners get $900 or a tenth of the price, whichever is lower.", "주인은 900달러와 값의 10분의 1 가운데 적은 쪽을 받아요.", "주인은 900달러와 값의 10분의 1 가운데 많은 쪽을 받아요."),
    ],
)  # fmt: skip
def test_a_bound_is_told_from_its_own_side(source: str, right: str, wrong: str) -> None:
    assert blocks(source, right) == []
    assert blocks(source, wrong)
