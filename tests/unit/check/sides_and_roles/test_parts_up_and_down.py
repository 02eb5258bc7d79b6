"""A part in words that rose told as one that fell."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    ('The site pays 4 cents a view to authors, double the old rate.', '이 사이트는 작가에게 한 번 볼 때마다 4센트를 줘요. 전보다 두 배로 올린 거예요.'),
    ('Ticket prices are now half what they were last year.', '표값은 이제 작년의 절반이에요.'),
    ('The number of volunteers doubled to 640.', '자원봉사자가 두 배로 늘어 640명이 됐어요.'),
    ('Charging time was halved to 20 minutes.', '충전 시간이 절반으로 줄어 20분이 됐어요.'),
    ('The fine was 300 euros, twice the previous one.', '벌금은 300유로로 지난번의 두 배였어요.'),
    ('The robot weighs half as much as the earlier model.', '로봇은 이전 모델 무게의 절반이에요.'),
    ('The fund doubled its stake to 8%.', '펀드는 지분을 8%로 두 배 늘렸어요.'),
    ('Its dose is double that of the older vaccine.', '이 백신의 용량은 옛 백신의 두 배예요.'),
    ('Complaints halved after the change, the council said.', '바꾼 뒤로 민원이 절반이 됐다고 시의회가 말했어요.'),
    ('Waiting lists also fell, by about a third.', '대기자도 3분의 1쯤 줄었고요.'),
    ('Cancellations also rose, by nearly half.', '취소도 절반 가까이 늘었대요.'),
    ('Refunds climbed too, by roughly a quarter.', '환불도 4분의 1쯤 많아졌고요.'),
    ('Complaints fell by half, but refunds doubled.', '민원은 절반 줄었지만 환불은 두 배가 됐어요.'),
    ('Sick days also fell, by about a third, after rising by a third in 2024.', '병가도 3분의 1쯤 줄었어요. 2024년엔 3분의 1 늘었거든요.'),
    ('Use of coal shrank by almost two thirds.', '석탄 사용이 3분의 2 가까이 줄었대요.'),
]  # fmt: skip
WRONG = [
    ('Waiting lists also fell, by about a third.', '대기자는 오히려 3분의 1쯤 늘었고요.', '늘었고요'),
    ('Cancellations also rose, by nearly half.', '취소는 오히려 절반 가까이 줄었대요.', '줄었대요'),
    ('Refunds climbed too, by roughly a quarter.', '환불은 4분의 1쯤 적어졌고요.', '적어졌고요'),
    ('Overtime also dropped, by nearly a third.', '야근은 3분의 1 가까이 늘었대요.', '늘었대요'),
    ('Thefts rose by about a quarter.', '도난은 4분의 1쯤 줄었고요.', '줄었고요'),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_same_way_stands(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_the_other_way_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
