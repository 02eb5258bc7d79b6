"""Earlier told as later by the same length, in every form of the verbs; and what is told from the other side."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    ('The airline will bring forward the first flights of its new hub in Aydin by five months.', '항공사는 아이든 새 거점의 첫 비행을 다섯 달 앞당긴대요.'),
    ('The bridge will open on June 3, two weeks later than first planned.', '다리는 처음 계획보다 두 주 늦은 6월 3일에 열려요.'),
    ('Chief engineer Rosa Lind said construction was four months behind schedule.', '로사 린드 수석 엔지니어는 공사가 넉 달 늦어졌다고 했어요.'),
    ('The satellite was launched a year ahead of schedule, the agency said.', '위성은 예정보다 1년 일찍 발사됐대요.'),
    ('Shipments of the headset begin in March, about six weeks later than promised.', '헤드셋은 약속보다 6주쯤 늦어져 3월에 배송을 시작해요.'),
    ('The factory started production three weeks earlier than planned.', '공장은 계획보다 3주 앞서 생산을 시작했어요.'),
    ('The ministry delayed the new exam by two years.', '교육부는 새 시험을 2년 미루기로 했어요.'),
    ('The company brought its retirement date for coal forward by five years.', '회사는 석탄을 그만 쓰는 때를 5년 앞당겼어요.'),
    ('The film will reach cinemas one month sooner than expected.', '영화는 예상보다 한 달 빨리 극장에 걸려요.'),
    ('The dam was finished 11 months late, auditors found.', '댐은 11개월 늦게 완공됐다고 감사원이 밝혔어요.'),
    ('Patients left hospital two days earlier than those in the other group.', '환자들은 다른 집단보다 이틀 일찍 퇴원했어요.'),
    ('The tram line is running half a year behind plan.', '트램 노선 공사는 계획보다 반년 늦어지고 있고요.'),
    ('The airline pushed back its order of 40 jets by 18 months.', '항공사는 비행기 40대 주문을 18개월 뒤로 미뤘어요.'),
    ('Rada finished the course nine minutes later than Ines.', '이네스는 라다보다 9분 먼저 들어왔어요.'),
    ('The comet was seen in May, two months after the first report in March.', '혜성은 5월에 보였어요. 첫 보고는 그보다 두 달 앞선 3월이었죠.'),
    ('The ministry cut the delay to the project by four months.', '정부는 늦어지던 사업을 넉 달 앞당겼어요.'),
    ('The port opened on time, though a strike had delayed work by three weeks.', '파업으로 공사가 3주 늦어졌지만 항구는 제때 문을 열었어요.'),
    ("The update comes a week earlier than first announced and two weeks later than the rival's.", '업데이트는 처음 공지보다 한 주 일찍, 경쟁사보다 두 주 늦게 나와요.'),
    ('It will not be delayed by two years, the minister said.', '장관은 2년 늦어지는 일은 없다고 했어요.'),
    ('The court postponed the hearing by ten days at the request of the defence.', '법원은 변호인 요청으로 재판을 열흘 뒤로 미뤘어요.'),
    ('Lunch was moved up by half an hour.', '점심시간이 30분 앞당겨졌어요.'),
    ('The ship arrived five hours late because of fog.', '배는 안개 때문에 5시간 늦게 들어왔어요.'),
    ('The crew landed two days ahead of the storm.', '승무원은 폭풍보다 이틀 먼저 내려왔어요.'),
    ('Nokra shipped its phone three months ahead of Sulin.', '술린은 노크라보다 석 달 늦게 전화기를 내놨어요.'),
    ('The road took 14 months, two months longer than planned.', '도로는 계획보다 두 달 늦어져 14개월 걸렸어요.'),
    ('The accelerators will be delayed by about a month, the maker said.', '가속기가 한 달쯤 늦어진다고 제조사가 말했어요.'),
]  # fmt: skip
WRONG = [
    ('The airline will bring forward the first flights of its new hub in Aydin by five months.', '항공사는 아이든 새 거점의 첫 비행을 다섯 달 늦춘대요.', '다섯 달 늦춘'),
    ('The accelerators will be delayed by about a month, the maker said.', '가속기가 한 달쯤 앞당겨진다고 제조사가 말했어요.', '앞당'),
    ('The bridge will open on June 3, two weeks later than first planned.', '다리는 처음 계획보다 두 주 앞당겨 6월 3일에 열려요.', '앞당겨'),
    ('Chief engineer Rosa Lind said construction was four months behind schedule.', '로사 린드 수석 엔지니어는 공사가 예정보다 넉 달 빠르다고 했어요.', '빠르다고'),
    ('The satellite was launched a year ahead of schedule, the agency said.', '위성은 예정보다 1년 늦게 발사됐대요.', '늦게'),
    ('Shipments of the headset begin in March, about six weeks later than promised.', '헤드셋은 약속보다 6주쯤 당겨져 3월에 배송을 시작해요.', '당겨져'),
    ('The factory started production three weeks earlier than planned.', '공장은 계획보다 3주 미뤄져서야 생산을 시작했어요.', '미뤄져서야'),
    ('The company brought its retirement date for coal forward by five years.', '회사는 석탄을 그만 쓰는 때를 5년 늦췄대요.', '늦췄대요'),
    ('The film will reach cinemas one month sooner than expected.', '영화는 예상보다 한 달 늦게 극장에 걸려요.', '늦게'),
    ('The dam was finished 11 months late, auditors found.', '댐은 11개월 일찍 완공됐다고 감사원이 밝혔어요.', '일찍'),
    ('The tram line is running half a year behind plan.', '트램 노선 공사는 계획보다 반년 앞서 있고요.', '앞서'),
    ('The airline pushed back its order of 40 jets by 18 months.', '항공사는 비행기 40대 주문을 18개월 앞당겼고요.', '앞당겼고요'),
    ('The opera postponed its opening night by ten days.', '오페라는 첫 공연을 열흘 앞당긴대요.', '앞당긴대요'),
    ('The census office published results six weeks early.', '통계청은 결과를 6주 늦게 내놨고요.', '늦게'),
    ('The reactor restart is running about two months ahead of the timetable.', '원자로 재가동은 일정보다 두 달쯤 뒤처져 있어요.', '뒤처져'),
    ('A strike set the project back by four months.', '파업 때문에 사업이 넉 달 빨라졌어요.', '빨라졌어요'),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_same_way_stands(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_the_other_way_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)


_LATER = "택배사 번개손은 경쟁사 도담택배보다 하루 늦게 새벽배송을 시작했지만 한 달 만에 앞섰다."


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("새벽배송은 도담택배가 하루 먼저 열었지만 번개손이 곧 앞섰어요.", "새벽배송은 번개손이 하루 먼저 열었지만 도담택배가 곧 앞섰어요."),
        ("도담택배는 하루 일찍 새벽배송을 열었어요.", "번개손은 하루 일찍 새벽배송을 열었어요."),
        ("번개손은 도담택배보다 하루 늦게 새벽배송을 열었어요.", "번개손은 도담택배보다 하루 먼저 새벽배송을 열었어요."),
    ],
)  # fmt: skip
def test_who_was_earlier_is_whom_a_korean_source_holds_the_later_one_against(right: str, wrong: str) -> None:
    assert not [one for one in lint_pair(_LATER, right) if one.severity == "block"]
    assert [one for one in lint_pair(_LATER, wrong) if one.severity == "block"]
