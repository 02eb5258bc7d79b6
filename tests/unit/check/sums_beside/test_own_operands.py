"""A value whose step and operands the draft tells itself comes out, or is blocked."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    ('Nordkraft won a $6 billion contract, with 30% paid in advance. It will buy $4.1 billion of turbines from Brandt. Its staff number 900.', '노르드크라프트가 60억 달러짜리 계약을 따냈어요. 30%를 미리 받으니 18억 달러쯤이 앞서 들어와요.'),
    ('Nordkraft won a $6 billion contract, with 30% paid in advance. It will buy $4.1 billion of turbines from Brandt. Its staff number 900.', '노르드크라프트가 60억 달러짜리 계약을 따냈어요. 30%를 미리 받았으니 42억 달러가 남아 있어요.'),
    ('Grid operators received requests for 90 gigawatts. Only 15 gigawatts will be built by 2030. Solar makes up 60% of requests.', '신청은 90기가와트예요. 2030년까지 지어질 건 15기가와트, 그러니까 여섯 가운데 하나예요.'),
    ('Grid operators received requests for 90 gigawatts. Only 15 gigawatts will be built by 2030. Solar makes up 60% of requests.', '신청은 90기가와트예요. 태양광이 60%, 그러니까 다섯에 셋이에요.'),
    ('Arvika holds 8% of the market. Its rival Brandt holds 20%. Cobalt holds 15%.', '아르비카는 시장의 8%를 쥐고 있어서, 20%인 브란트의 절반이 채 안 돼요.'),
    ('Arvika holds 8% of the market. Its rival Brandt holds 20%. Cobalt holds 15%.', '아르비카는 8%로 20%인 브란트의 5분의 2예요.'),
    ('Arvika holds 8% of the market. Its rival Brandt holds 20%. Cobalt holds 15%.', '아르비카는 8%로, 15%인 코발트의 절반을 조금 넘어요.'),
    ('Lanexa will build three plants for $120 million each. Morvik will spend $400 million on one. Both plan to open in 2028.', '라넥사는 1억 2,000만 달러짜리 공장을 세 곳 지어요. 모르빅은 한 곳에 4억 달러를 써요. 두 회사의 돈을 더하면 7억 6,000만 달러예요.'),
    ('Lanexa will build three plants for $120 million each. Morvik will spend $400 million on one. Both plan to open in 2028.', '라넥사는 1억 2,000만 달러짜리 공장을 세 곳 지어요. 공장 하나씩만 더하면 5억 2,000만 달러예요.'),
    ('Lanexa will build three plants for $120 million each and a port for $400 million. Both open in 2028.', '라넥사의 남쪽 공장과 항구를 더하면 5억 2,000만 달러예요.'),
    ('Lanexa will build three plants for $120 million each and a port for $400 million. Both open in 2028.', '첫 공장과 항구, 둘을 합치면 5억 2,000만 달러예요.'),
    ('Lanexa will build three plants for $120 million each and a port for $400 million. Both open in 2028.', '공장 하나에 항구까지 더해 5억 2,000만 달러가 들어요.'),
    ('Arvika holds 8% of the market, its rival Brandt 20%. It earned $10 million, against $60 million at Brandt.', '아르비카는 몫이 8%지만 이익은 20%인 브란트의 6분의 1이에요.'),
    ('Arvika holds 8% of the market, its rival Brandt 20%. It earned $10 million, against $60 million at Brandt.', '아르비카는 몫 8%에 이익까지 20%인 브란트의 6분의 1이에요.'),
    ('Arvika holds 8% of the market, its rival Brandt 20%. It earned a quarter of what its rival did.', '아르비카는 8%로 이익이 20%인 브란트의 4분의 1이에요.'),
    ('Nordkraft has 20,000 workers. It will cut 10% of them this year and 5% next year.', '노르드크라프트는 2만 명에서 10%를 줄이니 1만 8,000명이 남고, 이듬해 5%를 또 줄이니 900명이 더 나가요.'),
    ('Arvika holds 8% of the market, its rival Brandt 20%. It earned a quarter of what its rival did.', '아르비카는 8%를 쥐었고 20%인 브란트의 4분의 1을 벌었어요.'),
]  # fmt: skip
WRONG = [
    ('Arvika holds 8% of the market. It will build in the second half of 2027. Its rival Brandt holds 20%.', '아르비카는 시장의 8%를 쥐고 있어서, 20%인 브란트의 절반을 조금 넘어요.', '절반'),
    ('Arvika holds 8% of the market, its rival Brandt 20%. It earned $10 million, against $60 million at Brandt.', '아르비카는 몫이 8%로, 20%인 브란트의 6분의 1이에요.', '6분의 1'),
    ('Nordkraft has 20,000 workers. It will cut 10% of them this year and 5% next year.', '노르드크라프트는 2만 명에서 10%를 줄이니 3,000명이 나가요.', '3,000명'),
    ('Lanexa will build three plants for $120 million each. Morvik will spend $400 million on one.', '라넥사와 모르빅, 두 나라 회사가 쓰는 돈을 합치면 5억 2,000만 달러예요.', '5억 2,000만 달러'),
    ('Nordkraft won a $6 billion contract, with 30% paid in advance. It will buy $4.1 billion of turbines from Brandt. Its staff number 900.', '노르드크라프트가 60억 달러짜리 계약을 따냈어요. 30%를 미리 받으니 19억 달러쯤이 앞서 들어와요.', '19억 달러'),
    ('Grid operators received requests for 90 gigawatts. Only 15 gigawatts will be built by 2030. Solar makes up 60% of requests.', '신청은 90기가와트예요. 2030년까지 지어질 건 15기가와트, 그러니까 넷 가운데 하나예요.', '넷 가운데 하나'),
    ('Grid operators received requests for 90 gigawatts. Only 15 gigawatts will be built by 2030. Solar makes up 60% of requests.', '신청은 90기가와트예요. 태양광이 60%, 그러니까 열에 넷이에요.', '열에 넷'),
    ('Arvika holds 8% of the market. Its rival Brandt holds 20%. Cobalt holds 15%.', '아르비카는 시장의 8%를 쥐고 있어서, 20%인 브란트의 절반을 조금 넘어요.', '절반'),
    ('Arvika holds 8% of the market. Its rival Brandt holds 20%. Cobalt holds 15%.', '아르비카는 8%로, 15%인 코발트의 3분의 1이에요.', '3분의 1'),
    ('Lanexa will build three plants for $120 million each. Morvik will spend $400 million on one. Both plan to open in 2028.', '라넥사는 1억 2,000만 달러짜리 공장을 세 곳 지어요. 모르빅은 한 곳에 4억 달러를 써요. 두 회사의 돈을 더하면 5억 2,000만 달러예요.', '5억 2,000만 달러'),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_comes_out_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_what_does_not_come_out_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
