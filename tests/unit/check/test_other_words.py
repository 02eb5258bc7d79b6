"""One of a unit behind an article, a unit carried over a sentence, quarters by their months, bounds in idiom, comparatives: right and wrong."""

import pytest

from pipeline.check import lint_pair
from pipeline.text import quantities

RIGHT = [
    ("A gigawatt of data-centre capacity now costs about $50 billion.", "데이터센터 1기가와트를 짓는 데 이제 약 500억 달러가 들어요."),
    ("An hour of audio costs $0.36 to transcribe.", "오디오 1시간을 받아 적는 데 0.36달러가 들어요."),
    ("A kilowatt-hour of power costs 14 cents in the state.", "이 주에서는 전기 1킬로와트시에 14센트가 들어요."),
    ("A tonne of copper now fetches $11,000.", "구리 1톤 값이 이제 1만 1,000달러예요."),
    ("A gram of the powder is enough, researchers said.", "연구진은 이 가루 1그램이면 충분하다고 했어요."),
    ("A megawatt of solar takes about five acres.", "태양광 1메가와트에 땅이 약 5에이커 들어요."),
    ("It can store a terabyte of logs.", "로그를 1테라바이트까지 저장할 수 있어요."),
    ("The robot walked a kilometre without falling.", "로봇이 1킬로미터를 넘어지지 않고 걸었어요."),
    ("A litre of water cools the rack for a minute.", "물 1리터로 랙을 1분 동안 식혀요."),
    ("Training used an exaflop cluster that draws a gigawatt.", "훈련 클러스터는 1기가와트를 써요."),
    ("Of 1,000 volunteers, 640 preferred the human translation.", "자원자 1,000명 중 64%가 사람이 한 번역을 더 좋아했어요."),
    ("Of 250 firms surveyed, 150 said they had cut hiring.", "조사한 250개 기업 가운데 60%가 채용을 줄였다고 답했어요."),
    ("설문에 응한 500명 중 350명이 매일 쓴다고 답했다.", "응답자 500명 중 70%가 매일 쓴다고 답했어요."),
    ("Out of 80 models tested, 20 failed.", "시험한 모델 80개 중 25%가 탈락했어요."),
    ("Among 2,000 patients, 300 dropped out.", "환자 2,000명 중 15%가 중도에 그만뒀어요."),
    ("Cold starts used to take 9.8 seconds. They now take under 2.", "콜드 스타트에 9.8초 걸리던 것이 이제 2초도 안 걸려요."),
    ("A build took 14 minutes in spring. It now takes 6.", "봄에 14분 걸리던 빌드가 이제 6분이면 끝나요."),
    ("Answers cost 12 cents last year. Now they cost 3.", "답 하나에 지난해 12센트가 들었는데 이제 3센트면 돼요."),
    ("빌드는 예전에 14분 걸렸다. 이제는 6이면 된다.", "예전에 14분 걸리던 빌드가 6분이면 끝나요."),
    ("The old battery lasted 11 hours. The new one lasts 18.", "옛 배터리는 11시간 갔지만 새 배터리는 18시간 가요."),
    ("The old model needed 80 GB of memory. The new one needs only 24.", "옛 모델은 메모리 80GB가 필요했는데 새 모델은 24GB면 돼요."),
    ("Latency was 340 ms at launch. It is about 90 now.", "출시 때 340ms이던 지연이 이제 약 90ms예요."),
    ("서울시 자율주행택시는 지난달 3대에서 이달 7대로 늘었다.", "서울시 자율주행택시가 이달 일곱 대로, 지난달보다 네 대 많아졌어요."),
    ("매장이 12곳에서 9곳으로 줄었다.", "매장이 아홉 곳으로, 세 곳 적어졌어요."),
    ("The team grew from 5 people to 8.", "팀이 여덟 명으로 세 명 늘어났어요."),
    ("직원은 지난해 40명에서 올해 52명이 됐다.", "직원이 올해 52명으로 지난해보다 12명 더 많아졌어요."),
    ("The fleet went from 10 cars to 16 this month.", "차량이 이달 16대로 여섯 대 늘었어요."),
    ("The plant has 9 lines, down from 14.", "공장 라인은 9개로, 전보다 다섯 개 줄었어요."),
    ("Samsung posted an operating profit of 12.17 trillion won in the July-September period.", "삼성전자가 3분기에 영업이익을 12조 원 넘게 올렸어요."),
    ("Sales fell 3% in the April–June period.", "2분기 매출이 3% 줄었어요."),
    ("Profit doubled in the three months to March.", "1분기 이익이 두 배로 늘었어요."),
    ("4~6월 매출은 5% 늘었다.", "2분기 매출이 5% 늘었어요."),
    ("1∼6월 수출은 8% 늘었다.", "상반기 수출이 8% 늘었어요."),
    ("Exports rose 8% in the first six months of 2026.", "2026년 상반기 수출이 8% 늘었어요."),
    ("The company lost 3 billion yen in October to December.", "회사는 4분기에 30억 엔을 잃었어요."),
    ("Sales rose 6% in the January-to-June period.", "상반기 매출이 6% 늘었어요."),
    ("2분기 매출은 5% 늘었다.", "4~6월 매출이 5% 늘었어요."),
    ("Shipments fell 9% in the third quarter.", "7~9월 출하량이 9% 줄었어요."),
    ("Profit rose 4% in the July-December half.", "하반기 이익이 4% 늘었어요."),
    ("The court capped damages at $150 million.", "법원이 배상액을 최대 1억 5천만 달러로 묶었어요."),
    ("이용자는 늦어도 6월 15일까지 동의 여부를 선택해야 한다.", "이용자는 6월 15일까지 동의 여부를 골라야 해요."),
    ("새 요금제는 월 1만9000원부터 시작한다.", "새 요금제는 적어도 월 1만 9천 원은 내야 해요."),
    ("Plans start at $20 a month.", "요금제는 월 20달러부터예요."),
    ("Prices start at $20 a month and go up to $200.", "요금은 아무리 비싸도 월 200달러예요."),
    ("The app now starts slower on older phones, but loads pages faster.", "구형 폰에서 앱이 느리게 켜지지만 페이지는 더 빨리 열려요."),
    ("Cloud revenue declined 4% to $812 million, while ad revenue rose 4%.", "광고 매출은 4% 늘었고 클라우드 매출은 8억 1,200만 달러로 줄었어요."),
    ("Users now spend less time with chatbots and more time on video.", "이용자는 챗봇 대신 영상에 쓰는 시간이 길어졌어요."),
    ("The chip costs less to make, so the phone is cheaper.", "칩을 만드는 비용이 줄어 폰이 싸졌어요."),
    ("Each request is limited to 4,000 tokens.", "요청마다 최대 4,000토큰까지 쓸 수 있어요."),
    ("The device must arrive by June 3.", "기기는 늦어도 6월 3일까지 와야 해요."),
    ("The test took no more than 5 minutes.", "시험은 길어도 5분이면 끝났어요."),
    ("Support starts no earlier than May 2.", "지원은 빨라도 5월 2일에 시작해요."),
]  # fmt: skip
WRONG = [
    ("Cloud revenue declined 4% from a year earlier to $812 million at Orbiton.", "오비턴의 클라우드 매출이 1년 전보다 4% 늘어 8억 1,200만 달러가 됐어요.", "늘어"),
    ("Shipments climbed 7% to 12 million units.", "출하량이 7% 줄어 1,200만 대가 됐어요.", "줄어"),
    ("Sales slid 9% to 3.1 billion euros.", "매출이 9% 뛰어 31억 유로가 됐어요.", "뛰어"),
    ("매출은 6% 감소한 312억 원이었다.", "매출이 6% 늘어난 312억 원이었어요.", "늘어난"),
    ("영업이익은 11% 급증해 90억 원이 됐다.", "영업이익이 11% 급감해 90억 원이 됐어요.", "급감"),
    ("Traffic tumbled 30% in a week.", "트래픽이 일주일 새 30% 치솟았어요.", "치솟"),
    ("Prices crept up 2% in May.", "5월 가격이 2% 빠졌어요.", "빠졌"),
    ("The stock rallied 5% on Monday.", "주가가 월요일 5% 밀렸어요.", "밀렸"),
    ("The update makes the app start slower on older phones, Tessaly admitted.", "테살리는 업데이트 뒤 구형 폰에서 앱이 더 빨리 켜진다고 인정했어요.", "더 빨리"),
    ("Users under 25 now spend less time with chatbots than they did in spring, the survey found.", "조사해 보니 25세 미만 이용자가 챗봇에 쓰는 시간이 봄보다 길어졌어요.", "길어졌어요"),
    ("The new chip is cheaper than the old one, Hanto said.", "한토는 새 칩이 옛 칩보다 비싸졌다고 했어요.", "비싸졌"),
    ("새 앱은 구형 폰에서 더 느리게 켜진다.", "새 앱은 구형 폰에서 더 빨리 켜져요.", "더 빨리"),
    ("이용자가 챗봇에 쓰는 시간이 봄보다 짧아졌다.", "이용자가 챗봇에 쓰는 시간이 봄보다 길어졌어요.", "길어졌어요"),
    ("Replies now arrive faster on old phones.", "구형 폰에서 답이 더 느리게 와요.", "느리게"),
    ("Workers spend more time checking code than in spring.", "직원들이 코드 확인에 쓰는 시간이 봄보다 줄었어요.", "줄었어요"),
    ("The court capped damages at $150 million, far below what the publishers sought.", "법원이 배상액을 최소 1억 5천만 달러로 못 박았는데, 출판사들이 요구한 액수에는 크게 못 미쳐요.", "최소 1억 5천만 달러"),
    ("Each request is limited to 4,000 tokens.", "요청마다 최소 4,000토큰을 써야 해요.", "최소 4,000토큰"),
    ("Uploads are restricted to 2 GB per file.", "파일 하나에 2GB 이상 올려야 해요.", "2GB 이상"),
    ("이용자는 늦어도 6월 15일까지 동의 여부를 선택해야 한다.", "이용자는 빨라도 6월 15일은 돼야 동의 여부를 고를 수 있어요.", "빨라도 6월 15일은 돼야"),
    ("새 요금제는 월 1만9000원부터 시작한다. 기업용은 별도 협의다.", "새 요금제는 아무리 비싸도 월 1만 9천 원이에요.", "아무리 비싸도 월 1만 9천 원"),
    ("Plans start at $20 a month.", "요금제는 비싸도 월 20달러예요.", "20달러"),
    ("Prices start from 900 euros.", "값은 최대 900유로예요.", "최대 900유로"),
    ("Fines run up to 3% of sales.", "과징금은 적어도 매출의 3%예요.", "적어도"),
    ("The trial takes at least 40 minutes.", "시험은 길어도 40분이면 끝나요.", "40분"),
    ("Users must choose by June 15.", "이용자는 6월 15일 이후에 골라야 해요.", "6월 15일 이후"),
    ("The wait is no more than 5 minutes.", "기다리는 시간은 짧아도 5분이에요.", "5분"),
    ("요금은 아무리 싸도 월 3만 원이다.", "요금은 아무리 비싸도 월 3만 원이에요.", "3만 원"),
    ("Deliveries will start no earlier than May 2.", "배송은 늦어도 5월 2일에 시작해요.", "5월 2일"),
    ("Of 1,000 volunteers, 640 preferred it.", "자원자 1,000명 중 46%가 더 좋아했어요.", "46%"),
    ("Of 1,000 volunteers, 640 preferred it.", "자원자 1,200명 중 64%가 더 좋아했어요.", "1,200명"),
    ("A gigawatt of capacity costs $50 billion.", "2기가와트를 짓는 데 500억 달러가 들어요.", "2기가와트"),
    ("서울시 택시는 3대에서 7대로 늘었다.", "서울시 택시가 일곱 대로 다섯 대 많아졌어요.", "다섯 대"),
    ("Samsung posted a profit in the July-September period.", "삼성전자가 2분기에 이익을 냈어요.", "2분기"),
    ("4~6월 매출은 5% 늘었다.", "3분기 매출이 5% 늘었어요.", "3분기"),
    ("Cold starts used to take 9.8 seconds. They now take under 2.", "콜드 스타트에 9.8초 걸리던 것이 이제 3초도 안 걸려요.", "3초"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_the_source_says_in_other_words_is_not_blocked(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_what_it_says_otherwise_is_blocked(source: str, draft: str, wrong: str) -> None:
    start = draft.index(wrong)
    spans = [one.span for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(span[0] < start + len(wrong) and start < span[1] for span in spans)


@pytest.mark.parametrize(
    ("text", "language", "unit", "number"),
    [
        ("in the July-September period", "en", "", 3),
        ("the three months to March 31", "en", "", 1),
        ("from October through December", "en", "", 4),
        ("January, February and March", "en", "", 1),
        ("the six months ended June", "en", "half", 1),
        ("the last three months of 2026", "en", "", 4),
        ("7~12월 실적", "ko", "half", 2),
        ("4월부터 6월까지", "ko", "", 2),
        ("3월까지 석 달", "ko", "", 1),
    ],
)
def test_a_span_of_months_is_a_quarter_or_a_half(text: str, language: str, unit: str, number: int) -> None:
    assert [(one.unit, one.value) for one in quantities.periods(text, language)] == [(unit, number)]


@pytest.mark.parametrize("text", ["from May to July", "August-September", "the three months to May", "5~8월"])
def test_other_spans_of_months_are_none(text: str) -> None:
    assert quantities.periods(text, "ko" if text.startswith("5") else "en") == []
