"""At least told as at most, of parts, of one thing, and of the end of a time."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    ('At least half of its users are over 60.', '이용자의 적어도 절반은 60살이 넘어요.'),
    ('At most a third of the seats will be sold.', '자리는 많아야 3분의 1만 팔아요.'),
    ('The discount will last at least until the end of May.', '할인은 적어도 5월 말까지 이어져요.'),
    ('Repairs will take at least three weeks.', '수리는 적어도 3주 걸려요.'),
    ('The decision will come no later than April 10.', '결정은 늦어도 4월 10일에는 나와요.'),
    ('The trial will not start before June.', '재판은 빨라야 6월에 시작해요.'),
    ('No more than two visitors per room are allowed.', '한 방에 많아야 두 명까지 들어갈 수 있어요.'),
    ('Members must attend at least four meetings a year.', '회원은 한 해 최소 네 번 모임에 나와야 해요.'),
    ('The battery lasts up to 11 hours.', '배터리는 최대 11시간 가요.'),
    ('The union wants no more than one robot for every 15 workers.', '노조는 직원 15명에 로봇은 많아야 한 대라고 못 박길 바라요.'),
    ('Analyst Kim Rowe said sales would be flat at best.', '킴 로 애널리스트는 매출이 잘해야 제자리라고 했어요.'),
    ('Spending may not exceed half of the grant.', '쓸 수 있는 돈은 기껏해야 지원금의 절반이에요.'),
    ('The beta will remain open at least through February.', '시험판은 적어도 2월까지는 열려 있어요.'),
    ('Its net margin of 14% beat the guidance of 10% to 12%.', '순이익률 14%는 회사가 제시한 10~12%를 웃돌아요.'),
    ('The ban will last until at least June.', '금지는 적어도 6월까지 이어져요.'),
    ('The sale ends by May 10 at the latest.', '세일은 늦어도 5월 10일에는 끝나요.'),
    ('Entries are open until the end of July.', '접수는 길어야 7월 말까지예요.'),
    ('At most one parent may attend.', '부모는 많아야 한 명만 들어가요.'),
    ('Under one plan, each school gets a bus.', '한 계획에 따르면 학교마다 버스가 적어도 한 대는 생겨요.'),
    ('At least one in five seats stays empty.', '다섯 자리 중 적어도 한 자리는 비어 있어요.'),
    ('The pass is valid at least through August, and entries close in August.', '이용권은 적어도 8월까지 쓸 수 있고, 접수는 늦어도 8월에는 닫혀요.'),
    ('No more than one guard works at night and at least one nurse.', '밤에 경비는 많아야 한 명, 간호사는 적어도 한 명이에요.'),
    ('Fewer than half of the towns replied.', '답한 마을은 절반이 안 돼요.'),
    ('At least a quarter of the ice is gone.', '얼음의 4분의 1 넘게 사라졌어요.'),
    ('The bridge stays shut at least until Friday.', '다리는 적어도 금요일까지 닫혀 있어요.'),
]  # fmt: skip
WRONG = [
    ('At most a third of the seats will be sold.', '자리는 적어도 3분의 1은 팔아요.', '적어도'),
    ('The discount will last at least until the end of May.', '할인은 길어야 5월 말까지래요.', '길어야'),
    ('The union wants no more than one robot for every 15 workers.', '노조는 직원 15명에 로봇이 적어도 한 대는 있길 바라요.', '적어도 한 대'),
    ('The beta will remain open at least through February.', '시험판은 늦어도 2월에는 닫혀요.', '늦어도'),
    ('Under the deal, at most one vessel may enter a day.', '합의에 따르면 하루에 배가 적어도 한 척은 들어가야 해요.', '적어도 한 척'),
    ('At least a quarter of the coral is dead, divers said.', '잠수부들은 죽은 산호가 기껏해야 4분의 1이라고 했어요.', '기껏해야 4분의 1'),
    ('The tunnel will stay closed at least through October.', '터널은 늦어도 10월까지만 닫혀 있어요.', '늦어도 10월'),
    ('Free rides will run at least till the end of April.', '무료 운행은 최대 4월 말까지래요.', '최대 4월 말'),
    ('Not more than one dog is allowed per flat.', '한 집에 개를 최소 한 마리는 키울 수 있어요.', '최소 한 마리'),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_same_bound_stands(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_the_other_bound_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
