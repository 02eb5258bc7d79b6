"""What a sentence leaves its reader to work out: right, it is at most a warning; wrong, it is blocked."""

import re

import pytest

from pipeline.check import lint_pair
from pipeline.check.claims import Evidence
from pipeline.check.ledger import recomputes
from pipeline.text import quantities

CASES = [
    ("Of the 48 seats, 31 went to startups and the remainder to universities.", "나머지 17석은 대학이 가져갔어요.", "나머지 19석은 대학이 가져갔어요."),
    ("전체 예산 900억 원 중 600억 원은 국비로, 나머지는 지방비로 채운다.", "국비가 600억 원, 지방비가 300억 원이에요.", "국비가 600억 원, 지방비가 200억 원이에요."),
    ("The plan drops from $30 to $22 a month.", "한 달 요금이 8달러 싸져 22달러가 됐어요.", "한 달 요금이 10달러 싸져 22달러가 됐어요."),
    ("The cluster ran for 20 days at $15,000 a day.", "20일 동안 모두 30만 달러가 들었어요.", "20일 동안 모두 35만 달러가 들었어요."),
    ("Each of the 300 volunteers worked 4 hours.", "자원봉사자 300명이 모두 1,200시간을 일했어요.", "자원봉사자 300명이 모두 1,600시간을 일했어요."),
    ("The four founders will split the $2 million equally.", "창업자 네 사람이 50만 달러씩 나눠 가져요.", "창업자 네 사람이 60만 달러씩 나눠 가져요."),
    ("Half of the $12 million goes to one lab; the remaining three split the rest.", "나머지 세 곳은 200만 달러씩 나눠 가져요.", "나머지 세 곳은 300만 달러씩 나눠 가져요."),
    ("지원자는 지난해 150명에서 올해 450명으로 늘었다.", "올해 지원자가 450명으로 지난해의 세 배가 됐어요.", "올해 지원자가 450명으로 지난해의 네 배가 됐어요."),
    ("Open rates fell from 41% to 21%.", "오픈율이 41%에서 21%로 거의 반토막 났어요.", "오픈율이 41%에서 21%로 3분의 1토막이 났어요."),
    ("Of 1,310 developers, 660 use an assistant.", "개발자 1,310명 가운데 절반이 도우미를 써요.", "개발자 1,310명 가운데 3분의 1이 도우미를 써요."),
    ("Of 1,310 developers, 590 use an assistant.", "개발자 1,310명 가운데 절반 가까이가 도우미를 써요.", "개발자 1,310명 가운데 절반이 도우미를 써요."),
    ("방 온도를 19도에서 22도로 올렸다.", "방을 3도 더 따뜻한 22도로 맞췄어요.", "방을 5도 더 따뜻한 22도로 맞췄어요."),
    ("Administrative costs eat 12 cents of every dollar donated.", "기부금의 12%가 관리비로 나가요.", "기부금의 21%가 관리비로 나가요."),
    ("The two universities will share the grant 70-30.", "두 대학이 지원금을 70%와 30%로 나눠요.", "두 대학이 지원금을 60%와 40%로 나눠요."),
    ("The scheme has an outlay of Rs 10,372 crore.", "이 사업에는 1,037억 2,000만 루피가 들어가요.", "이 사업에는 103억 7,200만 루피가 들어가요."),
    ("Ten days after the Oct. 3 launch, the company pulled the feature.", "10월 13일에 기능을 내렸어요.", "10월 15일에 기능을 내렸어요."),
    ("The webinar starts at 2:30 p.m.", "웨비나는 오후 2시 반에 시작해요.", "웨비나는 오후 3시 반에 시작해요."),
    ("She wrote the app in five nights.", "닷새 밤 만에 앱을 썼어요.", "사흘 밤 만에 앱을 썼어요."),
    ("기준금리는 연 2.5%로 동결됐고 수출 증가율은 전달보다 4.3%포인트 높은 25.4%였다.", "수출 증가율이 한 달 전보다 4.3%포인트 올랐어요.", "수출 증가율이 한 달 전보다 5.3%포인트 올랐어요."),
    ("It took 3 hours and 20 minutes, versus 5 hours before.", "예전보다 1시간 40분 덜 걸렸어요.", "예전보다 1시간 50분 덜 걸렸어요."),
    ("Prices start at $9 and the top plan costs ten times that.", "가장 비싼 요금제는 90달러예요.", "가장 비싼 요금제는 80달러예요."),
    ("The company has 1,500 staff after letting 300 go.", "300명을 내보내기 전에는 1,800명이었어요.", "300명을 내보내기 전에는 1,700명이었어요."),
    ("The price was slashed by 40% from $50.", "값이 50달러에서 30달러로 40% 내렸어요.", "값이 50달러에서 35달러로 40% 내렸어요."),
    ("Bandwidth doubled from 1.2 TB/s.", "대역폭이 초당 1.2TB에서 2.4TB로 두 배가 됐어요.", "대역폭이 초당 1.2TB에서 2.8TB로 두 배가 됐어요."),
    ("Two of every five queries now go to the small model.", "질의의 40%가 작은 모델로 가요.", "질의의 45%가 작은 모델로 가요."),
    ("The vent air reached 38 degrees Celsius.", "나오는 공기가 38도였어요.", "나오는 공기가 화씨 38도였어요."),
    ("The pipes carry water at 140 degrees Fahrenheit.", "관에는 섭씨 60도의 물이 흘러요.", "관에는 섭씨 140도의 물이 흘러요."),
    ("The rule applies to models trained with at least 10^26 operations.", "연산량이 10의 26제곱 이상이면 적용돼요.", "연산량이 10의 26제곱 이하면 적용돼요."),
    ("Users under 16 are blocked from the chatbot.", "만 16세 미만은 챗봇을 쓸 수 없어요.", "만 16세 이상은 챗봇을 쓸 수 없어요."),
    ("개인정보위는 만 14세 미만의 기록을 쓰지 못하도록 했다.", "만 14세 미만의 기록을 못 쓰게 막았어요.", "만 14세 이상의 기록을 못 쓰게 막았어요."),
    ("Shipments will reach 90,000 units at most.", "출하량은 많아야 9만 대예요.", "출하량은 적어도 9만 대예요."),
    ("It costs 45% less than the $20 plan.", "20달러 요금제보다 45% 싼 11달러예요.", "20달러 요금제보다 45% 싼 12달러예요."),
    ("이용자는 하루 평균 35분을 쓴다. 한 달 전보다 4분 늘었다.", "한 달 전 31분이던 평균 이용 시간이 35분이 됐어요.", "한 달 전 29분이던 평균 이용 시간이 35분이 됐어요."),
    ("The outage lasted from 9:15 a.m. to 11:45 a.m.", "장애는 2시간 반 이어졌어요.", "장애는 3시간 반 이어졌어요."),
    ("Nearly 30 cents of every ad dollar goes to Google.", "광고비의 30% 가까이가 구글로 가요.", "광고비의 40% 가까이가 구글로 가요."),
    ("The first version needed 80 GB; this one needs a quarter of that.", "이번에는 20GB면 돼요.", "이번에는 40GB면 돼요."),
    ("The ruling came on June 10, three days before the deadline.", "판결은 6월 10일, 마감은 6월 13일이었어요.", "판결은 6월 10일, 마감은 6월 15일이었어요."),
    ("The cable was laid on Nov. 13, two days ahead of schedule.", "케이블은 이틀 빠른 11월 13일에 깔렸어요.", "케이블은 이틀 빠른 11월 15일에 깔렸어요."),
    ("The budget is $48 million, of which $36 million is for chips.", "예산 4,800만 달러의 75%인 3,600만 달러를 칩에 써요.", "예산 4,800만 달러의 65%인 3,600만 달러를 칩에 써요."),
    ("The lab will spend $30 million a year for four years.", "4년 동안 모두 1억 2,000만 달러를 써요.", "4년 동안 모두 1억 5,000만 달러를 써요."),
    ("Snap cut its cost forecast to $1.6 billion from $1.9 billion.", "비용 전망을 19억 달러에서 16억 달러로 낮췄어요.", "비용 전망을 19억 달러에서 16억 달러로 높여 잡았어요."),
    ("The team was expanded to 40 from 25.", "팀이 25명에서 40명으로 불어났어요.", "팀이 25명에서 40명으로 쪼그라들었어요."),
    ("The app was downloaded 1.5 million times in its first three days.", "사흘 동안 하루 평균 50만 번씩 내려받아졌어요.", "사흘 동안 하루 평균 60만 번씩 내려받아졌어요."),
    ("Demand will reach 9 gigawatts by 2030, triple the 2024 level.", "수요는 2024년의 3기가와트보다 세 배 커져요.", "수요는 2024년의 2기가와트보다 세 배 커져요."),
    ("The city has spent 60% of its 40 billion won budget.", "예산 400억 원 가운데 160억 원이 남았어요.", "예산 400억 원 가운데 140억 원이 남았어요."),
    ("It shipped on Sept. 9, a week earlier than planned.", "원래 9월 16일에 나올 예정이었지만 9월 9일에 나왔어요.", "원래 9월 20일에 나올 예정이었지만 9월 9일에 나왔어요."),
    ("The hearing, set for Oct. 14, was pushed back two weeks.", "청문회가 10월 28일로 미뤄졌어요.", "청문회가 10월 21일로 미뤄졌어요."),
    ("The strike began on May 30 and lasted 10 days.", "파업은 6월 8일까지 이어졌어요.", "파업은 6월 18일까지 이어졌어요."),
    ("Between them, Orca and Lumen hold 70% of the market; Orca alone has 45%.", "오르카가 45%, 루멘이 25%를 차지해요.", "오르카가 45%, 루멘이 35%를 차지해요."),
    ("A ticket costs 12,000 won, or 9,000 won for students.", "학생은 어른보다 3,000원 싼 9,000원이에요.", "학생은 어른보다 4,000원 싼 9,000원이에요."),
    ("The engine uses 18% less fuel than the old one, which burned 50 litres an hour.", "새 엔진은 50리터를 쓰던 옛 엔진보다 18% 적은 41리터를 써요.", "새 엔진은 50리터를 쓰던 옛 엔진보다 18% 적은 45리터를 써요."),
    ("The exam has 45 questions; the model missed nine.", "모델은 45문항 중 아홉 문항을 틀려 36문항을 맞혔어요.", "모델은 45문항 중 아홉 문항을 틀려 38문항을 맞혔어요."),
    ("Temperatures rose from 68 to 86 degrees Fahrenheit.", "온도가 섭씨 20도에서 30도로 올랐어요.", "온도가 섭씨 68도에서 86도로 올랐어요."),
]  # fmt: skip


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "right", "wrong"), CASES)
def test_what_the_figures_prove_is_no_block_and_what_they_refute_is_one(source: str, right: str, wrong: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, wrong)


@pytest.mark.parametrize(("source", "right"), [case[:2] for case in CASES if not re.search("거의|가까이", case[1])])
def test_the_declaration_that_is_offered_is_one_that_holds(source: str, right: str) -> None:
    language = "ko" if "가" <= max(source) <= "힣" else "en"
    for one in lint_pair(source, right):
        step = one.message.rpartition("= ")[2] if one.kind == "number-undeclared" and "= " in one.message else ""
        assert not step or recomputes(
            step, quantities.find(right[slice(*one.span)], "ko"), [Evidence("S1.1", source, language)]
        )
