"""Ways told before a noun, of what somebody has, of a thing of an earlier time, and of what people feel."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    ('Slack earned $2.1 billion. Zoom, its rival, earned $1.4 billion. Slack has fewer customers than Zoom but charges more.', '슬랙은 고객이 더 적지만 값은 비싸요.'),
    ('Slack earned $2.1 billion. Zoom, its rival, earned $1.4 billion. Slack has fewer customers than Zoom but charges more.', '줌은 고객이 더 많아요.'),
    ('Slack earned $2.1 billion. Zoom, its rival, earned $1.4 billion. Slack has fewer customers than Zoom but charges more.', '슬랙보다 줌이 고객이 더 많아요.'),
    ('Slack earned $2.1 billion. Zoom, its rival, earned $1.4 billion. Slack has fewer customers than Zoom but charges more.', '고객이 더 많은 쪽은 줌이에요.'),
    ('Slack earned $2.1 billion. Zoom, its rival, earned $1.4 billion. Slack has fewer customers than Zoom but charges more.', '슬랙은 고객이 더 많지 않아요.'),
    ('Training cost $7.2 million, compared with $4.1 million for Lumen 2. Lumen 1 had cost $8 million.', '훈련에 720만 달러가 들었는데, 루멘 2 때보다 늘어난 돈이에요.'),
    ('Training cost $7.2 million, compared with $4.1 million for Lumen 2. Lumen 1 had cost $8 million.', '훈련에 720만 달러가 들었는데, 루멘 1 때보다 줄어든 돈이에요.'),
    ('Employment of clerks fell by 12%. Interpreters were less affected, with a decline of 6%.', '통역사는 6% 주는 데 그쳤어요.'),
    ("Some 48% feel that pupils' writing has got worse. The foundation surveyed 8,700 teachers.", '학생들 글솜씨가 나빠졌다고 느끼는 교사가 48%예요.'),
    ("Some 48% feel that pupils' writing has got worse. The foundation surveyed 8,700 teachers.", '글솜씨가 나아졌다고 느끼지 않는 교사가 48%예요.'),
    ('He faces a minimum of three years in prison.', '적어도 징역 3년이에요.'),
    ('He faces up to three years in prison.', '많아야 징역 3년이에요.'),
    ('They tested it for six months. It saved at least a quarter of that.', '여섯 달 동안 시험했고 적어도 4분의 1을 아꼈어요.'),
    ('Sales fell in the third quarter of the year.', '석 달 동안 매출이 줄었어요.'),
    ('Slack has fewer customers than Zoom but more paying customers.', '슬랙은 돈 내는 고객이 더 많아요.'),
    ('Slack has fewer new customers but more customers in all.', '슬랙은 고객이 더 많아요.'),
    ('Slack has fewer customers than Zoom but more large firms.', '슬랙은 큰 회사 고객이 더 많아요.'),
    ('Fees rose to 8 euros from 5 during the strike, and fell from 14 under the previous owner.', '이전 주인 때보다 줄어든 8유로예요.'),
    ('Fees rose to 8 euros from 5 during the strike, and fell from 14 under the previous owner.', '파업 때보다 늘어난 8유로예요.'),
    ('Fees are 8 euros, up from 5 a month earlier and down from 14 a year earlier.', '1년 전보다 줄어든 8유로예요.'),
    ('Fees are 8 euros, up from 5 a month earlier and down from 14 a year earlier.', '한 달 전보다 늘어난 8유로예요.'),
]  # fmt: skip
WRONG = [
    ('Slack earned $2.1 billion. Zoom, its rival, earned $1.4 billion. Slack has fewer customers than Zoom but charges more.', '슬랙은 고객이 더 많아요.', '고객이 더 많'),
    ('Slack earned $2.1 billion. Zoom, its rival, earned $1.4 billion. Slack has fewer customers than Zoom but charges more.', '슬랙은 고객이 더 많은 데다 값도 비싸요.', '고객이 더 많'),
    ('Training cost $7.2 million, compared with $4.1 million for Lumen 2. Lumen 1 had cost $8 million.', '훈련에 720만 달러가 들었는데, 루멘 2 때보다 줄어든 돈이에요.', '줄어든'),
    ('Employment of clerks fell by 12%. Interpreters were less affected, with a decline of 6%.', '통역사는 6% 느는 데 그쳤어요.', '6% 느는'),
    ("Some 48% feel that pupils' writing has got worse. The foundation surveyed 8,700 teachers.", '학생들 글솜씨가 나아졌다고 느끼는 교사가 48%예요.', '나아졌'),
    ('He faces a minimum of three years in prison.', '많아야 징역 3년이에요.', '3년'),
    ('They tested it for six months. It saved at least a quarter of that.', '석 달 동안 시험했고 적어도 4분의 1을 아꼈어요.', '석 달'),
    ('Slack has fewer customers but earns more per office.', '슬랙은 고객이 더 많아요.', '고객이 더 많'),
    ('Slack has fewer customers than Zoom but charges more.', '슬랙은 훨씬 싸지만, 슬랙은 고객이 더 많아요.', '고객이 더 많'),
    ('Fees rose to 8 euros from 5 during the strike, and fell from 14 under the previous owner.', '파업 때보다 줄어든 8유로예요.', '줄어든'),
    ('Fees are 8 euros, down from 14 a year earlier.', '1년 전보다 늘어난 8유로예요.', '늘어난'),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_way_of_the_source_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_the_other_way_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
