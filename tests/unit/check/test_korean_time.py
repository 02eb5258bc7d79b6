"""Times of other zones told in Korean time: zones behind both ends, named a sentence before, days that open a run, and what ends so long after."""

import pytest

from pipeline.check import lint_pair

_RIGHT = [
    ("Between 14:07 and 16:52 UTC on 9 October, requests to the Claude API returned errors.", "10월 9일 밤 11시 7분부터 이튿날 새벽 1시 52분까지(한국시간) 클로드 API가 불안정했어요."),
    ("Between 14:07 and 16:52 UTC on 9 October, requests to the Claude API returned errors.", "한국시간으로 10월 9일 밤 11시 7분부터 10일 새벽 1시 52분까지 클로드 API가 불안정했어요."),
    ("DeepSeek will introduce peak-hour pricing on November 15. Between 9 a.m. and 6 p.m. Beijing time, output tokens will cost $0.84 per million, double the off-peak rate of $0.42.", "딥시크는 11월 15일부터 한국시간으로 오전 10시에서 저녁 7시 사이에 100만 토큰당 0.84달러를 받아요."),
    ("DeepSeek will introduce peak-hour pricing on November 15. Between 9 a.m. and 6 p.m. Beijing time, output tokens will cost $0.84 per million, double the off-peak rate of $0.42.", "딥시크는 11월 15일부터 우리 시간 오전 10시~오후 7시에 100만 토큰당 0.84달러를 받아요."),
    ("A file that doubled in size caused Tuesday's outage, which took X and other sites offline from 11:20 UTC. Core traffic was largely flowing by 14:30 and all systems were normal at 17:06.", "화요일 저녁 8시 20분(한국시간)부터 X가 먹통이 됐어요. 밤 11시 30분쯤 큰 불은 껐고 완전히 정상으로 돌아온 건 이튿날 새벽 2시 6분이었어요."),
    ("A file that doubled in size caused Tuesday's outage, which took X and other sites offline from 11:20 UTC. Core traffic was largely flowing by 14:30 and all systems were normal at 17:06.", "한국시간 화요일 저녁 8시 20분부터 X가 먹통이 됐고, 트래픽은 밤 11시 30분께, 전체는 수요일 새벽 2시 6분에 정상이 됐어요."),
    ("Apple will hold its annual developers conference online from June 8 to 12, with an in-person day at Apple Park on the 8th. The keynote starts at 10 a.m. Pacific time.", "애플 개발자 행사 WWDC가 6월 8일부터 12일까지 온라인으로 열려요. 기조연설은 우리 시간으로 6월 9일 새벽 2시."),
    ("Apple will hold its annual developers conference online from June 8 to 12, with an in-person day at Apple Park on the 8th. The keynote starts at 10 a.m. Pacific time.", "애플 개발자 행사가 6월 8일부터 12일까지 열려요. 기조연설은 한국시간 9일 오전 2시에 시작해요."),
    ("India's Chandrayaan-4 lander touched down at 6:42 p.m. Indian time on Wednesday and collected soil over the following nine hours.", "인도의 찬드라얀 4호가 한국 시각으로 수요일 밤 10시 12분 내려앉았어요."),
    ("India's Chandrayaan-4 lander touched down at 6:42 p.m. Indian time on Wednesday and collected soil over the following nine hours.", "인도의 찬드라얀 4호가 우리 시간 수요일 밤 10시 12분에 착륙했어요."),
    ("The outage of five hours and 40 minutes on Tuesday was triggered by a certificate that expired at midnight UTC.", "5시간 40분간 멈춘 원인은 만료된 인증서였다. 인증서는 협정세계시 자정, 한국시간 오전 9시에 만료됐다."),
    ("The outage of five hours and 40 minutes on Tuesday was triggered by a certificate that expired at midnight UTC.", "5시간 40분간 멈춘 원인은 한국시간 오전 9시에 만료된 인증서였다."),
    ("The launch is set for 11:30 p.m. ET on Dec. 31, the agency said.", "발사는 한국시간 1월 1일 오후 1시 30분이에요."),
    ("The launch is set for 11:30 p.m. ET on Dec. 31, the agency said.", "발사는 한국시간으로 새해 첫날 오후 1시 30분이에요."),
    ("The event begins at 1 p.m. PT on July 14 and lasts two hours.", "행사는 한국시간 7월 15일 새벽 5시에 시작해 두 시간 이어져요."),
    ("The event begins at 1 p.m. PT on July 14 and lasts two hours.", "행사는 한국시간 7월 15일 새벽 5시부터 7시까지 열려요."),
    ("Trading opens at 9:30 a.m. in New York and closes at 4 p.m., the exchange said on Friday, January 9.", "뉴욕 증시는 한국시간 밤 11시 30분에 열려 이튿날 새벽 6시에 닫아요."),
    ("The livestream starts at 18:00 CEST on 3 June.", "생중계는 한국시간 6월 4일 새벽 1시에 시작해요."),
    ("The livestream starts at 18:00 CEST on 3 June.", "생중계는 우리 시간으로 4일 오전 1시예요."),
    ("Voting closes at 8 p.m. London time on Thursday.", "투표는 한국시간 금요일 새벽에 끝나요."),
    ("The crew will splash down at 5:07 a.m. Eastern on Aug. 9.", "승무원은 한국시간 8월 9일 저녁 6시 7분에 바다에 내려요."),
    ("The crew will splash down at 5:07 a.m. Eastern on Aug. 9.", "승무원은 한국시간 8월 9일 오후 6시 7분에 바다에 내려요."),
    ("Service was down from 02:15 to 05:45 GMT on Monday, Cloudflare said.", "한국시간 월요일 오전 11시 15분부터 오후 2시 45분까지 서비스가 멈췄어요."),
    ("Service was down from 02:15 to 05:45 GMT on Monday, Cloudflare said.", "한국시간으로 월요일 오전 11시 15분부터 세 시간 반 동안 서비스가 멈췄어요."),
    ("The rover landed at 20:55 UTC on February 18.", "로버는 한국시간 2월 19일 오전 5시 55분에 내려앉았어요."),
    ("The rover landed at 20:55 UTC on February 18.", "로버는 한국시간 19일 새벽 6시쯤 내려앉았어요."),
    ("The keynote starts at 9 a.m. Eastern time on Tuesday, March 3, and will be streamed on YouTube for 90 minutes.", "기조연설은 현지 시각 3월 3일 오전 9시(한국시간 밤 11시)에 시작해요."),
    ("The keynote starts at 9 a.m. Eastern time on Tuesday, March 3, and will be streamed on YouTube for 90 minutes.", "기조연설은 미 동부시간 3월 3일 오전 9시, 한국시간으로는 같은 날 밤 11시에 시작해요."),
    ("Trading in the shares was halted at 10:42 a.m. Tokyo time and resumed at 1 p.m.", "주식 거래가 오전 10시 42분 멈췄다가 오후 1시에 다시 시작됐어요."),
    ("Trading in the shares was halted at 10:42 a.m. Tokyo time and resumed at 1 p.m.", "한국시간으로도 같은 오전 10시 42분에 거래가 멈췄어요."),
    ("The vote began at 7:00 in Brussels on Sunday and polls close at 20:00.", "투표는 한국시간 일요일 오후 2시나 3시에 시작됐어요."),
    ("The vote began at 7:00 in Brussels on Sunday and polls close at 20:00.", "투표는 브뤼셀에서 일요일 오전 7시에 시작돼 저녁 8시에 끝나요."),
    ("The bug hit at 00:00 UTC on January 1, when a counter overflowed. Engineers shipped a fix at 03:10.", "버그는 한국시간 1월 1일 오전 9시에 터졌고, 낮 12시 10분에 고친 판이 나왔어요."),
    ("The bug hit at 00:00 UTC on January 1, when a counter overflowed. Engineers shipped a fix at 03:10.", "버그는 우리 시간 새해 첫날 아침 9시에 터졌어요. 고친 판은 12시 10분에 나왔고요."),
    ("Flights were grounded at 4:30 a.m. on Wednesday, the airline said in New Delhi. They resumed six hours later.", "수요일 오전 4시 30분에 비행기가 멈췄다가 여섯 시간 뒤 다시 떴어요."),
    ("Flights were grounded at 4:30 a.m. on Wednesday, the airline said in New Delhi. They resumed six hours later.", "수요일 새벽 4시 반에 멈춘 비행기가 오전 10시 30분에 다시 떴어요."),
    ("Preorders open on Friday at 5 a.m. PDT for $799.", "예약은 한국시간 금요일 밤 9시부터 799달러에 받아요."),
    ("Preorders open on Friday at 5 a.m. PDT for $799.", "예약은 우리 시간으로 금요일 밤 9시에 열려요. 값은 799달러예요."),
    ("The probe is due to enter orbit at about 2:10 p.m. Beijing time on November 30.", "탐사선은 한국시간 11월 30일 오후 3시 10분쯤 궤도에 들어가요."),
    ("The probe is due to enter orbit at about 2:10 p.m. Beijing time on November 30.", "탐사선은 11월 30일 오후 3시 10분께(한국시간) 궤도에 들어가요."),
    ("Dubai's airport closed for four hours from 11 p.m. local time on Tuesday, when it was 3 a.m. on Wednesday in Singapore.", "두바이 공항은 현지 시각 화요일 밤 11시부터 네 시간 문을 닫았어요."),
    ("Dubai's airport closed for four hours from 11 p.m. local time on Tuesday, when it was 3 a.m. on Wednesday in Singapore.", "두바이 공항은 한국시간 수요일 새벽 4시부터 네 시간 문을 닫았어요."),
]  # fmt: skip
_WRONG = [
    ("Between 14:07 and 16:52 UTC on 9 October, requests to the Claude API returned errors.", "10월 9일 밤 10시 7분부터 이튿날 새벽 1시 52분까지(한국시간) 클로드 API가 불안정했어요."),
    ("DeepSeek will introduce peak-hour pricing on November 15. Between 9 a.m. and 6 p.m. Beijing time, output tokens will cost $0.84 per million, double the off-peak rate of $0.42.", "딥시크는 11월 15일부터 한국시간으로 오전 11시에서 저녁 7시 사이에 100만 토큰당 0.84달러를 받아요."),
    ("A file that doubled in size caused Tuesday's outage, which took X and other sites offline from 11:20 UTC. Core traffic was largely flowing by 14:30 and all systems were normal at 17:06.", "화요일 저녁 7시 20분(한국시간)부터 X가 먹통이 됐어요. 밤 11시 30분쯤 큰 불은 껐고 완전히 정상으로 돌아온 건 이튿날 새벽 2시 6분이었어요."),
    ("Apple will hold its annual developers conference online from June 8 to 12, with an in-person day at Apple Park on the 8th. The keynote starts at 10 a.m. Pacific time.", "애플 개발자 행사 WWDC가 6월 8일부터 12일까지 온라인으로 열려요. 기조연설은 우리 시간으로 6월 9일 새벽 3시."),
    ("India's Chandrayaan-4 lander touched down at 6:42 p.m. Indian time on Wednesday and collected soil over the following nine hours.", "인도의 찬드라얀 4호가 한국 시각으로 수요일 밤 9시 42분 내려앉았어요."),
    ("The outage of five hours and 40 minutes on Tuesday was triggered by a certificate that expired at midnight UTC.", "5시간 40분간 멈춘 원인은 한국시간 오전 8시에 만료된 인증서였다."),
    ("The launch is set for 11:30 p.m. ET on Dec. 31, the agency said.", "발사는 한국시간 12월 31일 오후 1시 30분이에요."),
    ("The event begins at 1 p.m. PT on July 14 and lasts two hours.", "행사는 한국시간 7월 15일 새벽 6시에 시작해 두 시간 이어져요."),
    ("Trading opens at 9:30 a.m. in New York and closes at 4 p.m., the exchange said on Friday, January 9.", "뉴욕 증시는 한국시간 밤 10시 30분에 열려 이튿날 새벽 6시에 닫아요."),
    ("The livestream starts at 18:00 CEST on 3 June.", "생중계는 한국시간 6월 4일 새벽 2시에 시작해요."),
    ("Voting closes at 8 p.m. London time on Thursday.", "투표는 한국시간 금요일 낮 12시에 끝나요."),
    ("The crew will splash down at 5:07 a.m. Eastern on Aug. 9.", "승무원은 한국시간 8월 10일 오후 6시 7분에 바다에 내려요."),
    ("Service was down from 02:15 to 05:45 GMT on Monday, Cloudflare said.", "한국시간 월요일 오전 11시 15분부터 오후 3시 45분까지 서비스가 멈췄어요."),
    ("The rover landed at 20:55 UTC on February 18.", "로버는 한국시간 2월 18일 오전 5시 55분에 내려앉았어요."),
    ("The keynote starts at 9 a.m. Eastern time on Tuesday, March 3, and will be streamed on YouTube for 90 minutes.", "기조연설은 현지 시각 3월 3일 오전 9시(한국시간 밤 10시)에 시작해요."),
    ("Trading in the shares was halted at 10:42 a.m. Tokyo time and resumed at 1 p.m.", "한국시간 오전 11시 42분에 거래가 멈췄어요."),
    ("The vote began at 7:00 in Brussels on Sunday and polls close at 20:00.", "투표는 브뤼셀에서 일요일 오전 8시에 시작돼 저녁 8시에 끝나요."),
    ("The bug hit at 00:00 UTC on January 1, when a counter overflowed. Engineers shipped a fix at 03:10.", "버그는 한국시간 1월 1일 오전 9시에 터졌고, 낮 1시 10분에 고친 판이 나왔어요."),
    ("Flights were grounded at 4:30 a.m. on Wednesday, the airline said in New Delhi. They resumed six hours later.", "수요일 오전 5시 30분에 비행기가 멈췄다가 여섯 시간 뒤 다시 떴어요."),
    ("Preorders open on Friday at 5 a.m. PDT for $799.", "예약은 한국시간 금요일 밤 10시부터 799달러에 받아요."),
    ("The probe is due to enter orbit at about 2:10 p.m. Beijing time on November 30.", "탐사선은 한국시간 11월 30일 오후 1시 10분쯤 궤도에 들어가요."),
    ("Dubai's airport closed for four hours from 11 p.m. local time on Tuesday, when it was 3 a.m. on Wednesday in Singapore.", "두바이 공항은 한국시간 수요일 새벽 3시부터 네 시간 문을 닫았어요."),
]  # fmt: skip


def _found(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), _RIGHT)
def test_time_in_korean_time_stands(source: str, draft: str) -> None:
    assert _found(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), _WRONG)
def test_another_time_in_korean_time_is_blocked(source: str, draft: str) -> None:
    assert _found(source, draft)


_SHUT = "The old interface shuts down on March 30 at 17:00 UTC, the company said."
_OPENS = "Orders open on June 30 at 10:30 p.m. ET."


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_SHUT, "옛 인터페이스는 3월 31일 새벽에 꺼져요."),
        (_SHUT, "옛 인터페이스는 3월 31일 이른 새벽부터 쓸 수 없어요."),
        (_SHUT, "옛 인터페이스는 3월 31일에 꺼져요."),
        (_SHUT, "옛 인터페이스는 3월 30일에 꺼져요."),
        (_OPENS, "주문은 7월 1일 오전에 열려요."),
        (_OPENS, "주문은 7월 1일 오전부터 받아요. 미국에서는 6월 30일이에요."),
    ],
)
def test_the_day_of_an_hour_in_a_zone_is_that_of_the_readers_too(source: str, draft: str) -> None:
    assert _found(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_SHUT, "옛 인터페이스는 3월 31일 저녁에 꺼져요."),
        (_SHUT, "옛 인터페이스는 4월 1일 새벽에 꺼져요."),
        (_SHUT, "옛 인터페이스는 3월 29일 새벽에 꺼져요."),
        (_OPENS, "주문은 7월 2일 오전에 열려요."),
        (_OPENS, "주문은 7월 1일 밤에 열려요."),
        ("The old interface shuts down on March 30.", "옛 인터페이스는 3월 31일 새벽에 꺼져요."),
    ],
)
def test_another_day_or_another_part_of_it_blocks(source: str, draft: str) -> None:
    assert _found(source, draft)
