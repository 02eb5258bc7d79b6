"""A bound that a draft lost is a warning; one told in other words, one that says nothing and one that rounds are none."""

import pytest

from pipeline.check import lint_pair

LOST = [
    ("The battery lasts up to 20 hours.", "배터리는 20시간 가요."),
    ("The company says the new model is up to 40% faster.", "회사는 새 모델이 40% 빠르다고 밝혔어요."),
    ("Corvex claims up to 2.1 times the speed of its first chip.", "코벡스는 첫 칩보다 2.1배 빠르다고 밝혔어요."),
    ("The company said fewer than 2% of its customers had turned the setting off.", "회사는 고객의 2%가 그 설정을 껐다고 밝혔어요."),
    ("The round could value the company at as much as $38 billion, people familiar said.", "오비톤의 기업가치는 380억 달러로 알려졌어요."),
    ("At least 45 people were injured in the fire.", "불로 45명이 다쳤어요."),
    ("The plant will employ at least 1,200 workers.", "공장은 1,200명을 고용해요."),
    ("The fund has raised more than $500 million.", "펀드는 5억 달러를 모았어요."),
    ("More than 300 hospitals use the tool.", "병원 300곳이 이 도구를 써요."),
    ("The update takes less than 15 minutes.", "업데이트는 15분 걸려요."),
    ("Fewer than 400 of the chips were sold.", "칩은 400개 팔렸어요."),
    ("The fine could be as much as 6% of revenue.", "벌금은 매출의 6%예요."),
    ("Users can upload files of up to 250 MB.", "이용자는 250MB 파일을 올려요."),
    ("The company will pay up to $90 million in retention bonuses.", "회사는 남는 직원에게 9,000만 달러를 줘요."),
    ("The tool cut review time by up to 70%.", "이 도구로 검토 시간이 70% 줄었어요."),
    ("The outage hit at least 30,000 customers.", "장애로 고객 3만 명이 피해를 봤어요."),
    ("The agency expects at least 12 launches this year.", "기관은 올해 발사가 12번 있을 것으로 봐요."),
    ("The data center will draw more than 80 megawatts.", "데이터센터는 80메가와트를 써요."),
    ("Sales grew more than 25% in the quarter.", "분기 매출이 25% 늘었어요."),
    ("The model costs less than $0.30 per million tokens.", "이 모델은 100만 토큰에 0.30달러예요."),
    ("Fewer than 150 people attended.", "150명이 참석했어요."),
    ("The drug reduced deaths by as much as 35%.", "이 약은 사망을 35% 줄였어요."),
    ("As many as 60,000 jobs may be cut.", "일자리 6만 개가 사라져요."),
    ("The phone can be charged to 80% in less than 25 minutes.", "이 휴대폰은 25분이면 80%까지 충전돼요."),
    ("The contract is worth up to $4.7 billion over six years.", "계약은 6년 동안 47억 달러예요."),
    ("The system detected at least 92% of the attacks.", "시스템은 공격의 92%를 알아챘어요."),
    ("The robot can lift up to 25 kilograms.", "로봇은 25kg을 들어요."),
    ("Investors will receive at least 90% of their money.", "투자자는 돈의 90%를 돌려받아요."),
    ("The chip uses up to 45% less power.", "칩은 전력을 45% 덜 써요."),
    ("The company employs fewer than 60 people.", "이 회사 직원은 60명이에요."),
    ("The study followed more than 18,000 adults.", "연구는 어른 1만 8,000명을 지켜봤어요."),
    ("Less than 10% of the traffic came from search.", "방문의 10%가 검색에서 왔어요."),
    ("The court ordered it to pay no more than $12 million.", "법원은 1,200만 달러를 내라고 했어요."),
    ("The fleet covers at least 40 cities.", "차량은 도시 40곳을 다녀요."),
    ("Prices rose as much as 18% in some states.", "일부 주에서는 값이 18% 올랐어요."),
    ("The startup has more than 2 million users.", "이 스타트업의 이용자는 200만 명이에요."),
    ("It will hire up to 350 engineers.", "회사는 엔지니어 350명을 뽑아요."),
    ("The battery keeps at least 70% of its capacity after ten years.", "배터리는 10년 뒤에도 용량의 70%를 지켜요."),
    ("Fewer than 5% of the answers were wrong.", "답의 5%가 틀렸어요."),
    ("The law covers companies with more than 250 employees.", "이 법은 직원 250명인 회사에 적용돼요."),
    ("The loan is for up to 15 years.", "대출 기간은 15년이에요."),
    ("The models were trained for at least 21 days.", "모델은 21일 동안 학습했어요."),
    ("It took less than 48 hours to fix.", "고치는 데 48시간이 걸렸어요."),
    ("The subsidy covers up to 30% of the cost.", "보조금은 비용의 30%를 대 줘요."),
    ("At least 17 states have sued.", "17개 주가 소송을 냈어요."),
    ("Google will invest as much as $25 billion in the project.", "구글은 이 사업에 250억 달러를 투자해요."),
    ("The new plan includes up to 500 GB of storage.", "새 요금제에는 저장 공간 500GB가 들어 있어요."),
    ("배터리는 최대 20시간 간다.", "배터리는 20시간 가요."),
    ("이 병원에서는 최소 35명이 감염됐다.", "이 병원에서는 35명이 감염됐어요."),
    ("회사는 최대 300억 원을 지원한다.", "회사는 300억 원을 지원해요."),
    ("응답자의 60% 이상이 찬성했다.", "응답자의 60%가 찬성했어요."),
    ("불량률은 2% 미만이다.", "불량률은 2%예요."),
    ("정부는 많게는 4,000장을 나눠 준다.", "정부는 4,000장을 나눠 줘요."),
    ("적어도 1,500명이 대피했다.", "1,500명이 대피했어요."),
    ("In Corvex's own tests, an X2 server delivers up to 2.1 times the tokens per second of an X1 server on Llama-class models of 70 billion parameters, at 30% lower power per token.", "코벡스는 자체 시험에서 X2 서버가 X1 서버보다 초당 토큰을 2.1배 많이 냈다고 밝혔어요."),
    ("The company raised at least $2 million from its own staff.", "회사는 직원들에게서 200만 달러를 모았어요."),
    ("The camera records up to 120 frames a second.", "카메라는 1초에 120장을 찍어요."),
    ("Analysts polled by FactSet expect more than 9% growth.", "애널리스트들은 9% 성장할 것으로 봐요."),
    ("The treatment lasted more than 14 weeks.", "치료는 14주 동안 이어졌어요."),
]  # fmt: skip
KEPT = [
    ("The battery lasts up to 20 hours.", "배터리는 최대 20시간 가요."),
    ("The company says the new model is up to 40% faster.", "회사는 새 모델이 최대 40% 빠르다고 밝혔어요."),
    ("Corvex claims up to 2.1 times the speed of its first chip.", "코벡스는 첫 칩보다 2.1배까지 빠르다고 밝혔어요."),
    ("The company said fewer than 2% of its customers had turned the setting off.", "회사는 그 설정을 끈 고객이 2%도 안 된다고 밝혔어요."),
    ("The round could value the company at as much as $38 billion, people familiar said.", "오비톤의 기업가치는 많게는 380억 달러로 알려졌어요."),
    ("At least 45 people were injured in the fire.", "불로 적어도 45명이 다쳤어요."),
    ("The plant will employ at least 1,200 workers.", "공장은 1,200명 넘게 고용해요."),
    ("The fund has raised more than $500 million.", "펀드는 5억 달러가 넘는 돈을 모았어요."),
    ("More than 300 hospitals use the tool.", "병원 300여 곳이 이 도구를 써요."),
    ("The update takes less than 15 minutes.", "업데이트는 15분이 채 안 걸려요."),
    ("Fewer than 400 of the chips were sold.", "칩은 400개도 안 팔렸어요."),
    ("The fine could be as much as 6% of revenue.", "벌금은 매출의 6%까지 될 수 있어요."),
    ("Users can upload files of up to 250 MB.", "이용자는 250MB까지 올릴 수 있어요."),
    ("The company will pay up to $90 million in retention bonuses.", "회사는 남는 직원에게 최대 9,000만 달러를 줘요."),
    ("The tool cut review time by up to 70%.", "이 도구로 검토 시간이 많게는 70% 줄었어요."),
    ("The outage hit at least 30,000 customers.", "장애로 고객이 최소 3만 명 피해를 봤어요."),
    ("The agency expects at least 12 launches this year.", "기관은 올해 발사가 12번 이상 있을 것으로 봐요."),
    ("The data center will draw more than 80 megawatts.", "데이터센터는 80메가와트를 넘게 써요."),
    ("Sales grew more than 25% in the quarter.", "분기 매출이 25% 넘게 늘었어요."),
    ("The model costs less than $0.30 per million tokens.", "이 모델은 100만 토큰에 0.30달러도 안 해요."),
    ("Fewer than 150 people attended.", "참석한 사람은 150명에 못 미쳤어요."),
    ("The drug reduced deaths by as much as 35%.", "이 약은 사망을 많게는 35% 줄였어요."),
    ("As many as 60,000 jobs may be cut.", "일자리가 6만 개까지 줄 수 있다고 해요."),
    ("The phone can be charged to 80% in less than 25 minutes.", "이 휴대폰은 25분이 안 돼 80%까지 충전돼요."),
    ("The contract is worth up to $4.7 billion over six years.", "계약은 6년 동안 최대 47억 달러예요."),
    ("Norrland lost more than 3,200 bookings.", "노를란드는 예약을 3,200건 넘게 잃었어요."),
    ("The system detected at least 92% of the attacks.", "시스템은 공격의 92% 이상을 알아챘어요."),
    ("The robot can lift up to 25 kilograms.", "로봇은 25kg까지 들어요."),
    ("Investors will receive at least 90% of their money.", "투자자는 적어도 돈의 90%를 돌려받아요."),
    ("The chip uses up to 45% less power.", "칩은 전력을 최대 45% 덜 써요."),
    ("The company employs fewer than 60 people.", "이 회사 직원은 60명이 안 돼요."),
    ("The study followed more than 18,000 adults.", "연구는 어른 1만 8,000여 명을 지켜봤어요."),
    ("Less than 10% of the traffic came from search.", "방문 가운데 검색에서 온 것은 10%가 안 됐어요."),
    ("The court ordered it to pay no more than $12 million.", "법원은 많아야 1,200만 달러를 내라고 했어요."),
    ("The fleet covers at least 40 cities.", "차량은 도시 40곳 이상을 다녀요."),
    ("Prices rose as much as 18% in some states.", "일부 주에서는 값이 최대 18% 올랐어요."),
    ("The startup has more than 2 million users.", "이 스타트업의 이용자는 200만 명을 넘어요."),
    ("It will hire up to 350 engineers.", "회사는 엔지니어를 350명까지 뽑아요."),
    ("The battery keeps at least 70% of its capacity after ten years.", "배터리는 10년 뒤에도 용량의 70% 이상을 지켜요."),
    ("Fewer than 5% of the answers were wrong.", "틀린 답은 5%에 못 미쳤어요."),
    ("The law covers companies with more than 250 employees.", "이 법은 직원이 250명을 넘는 회사에 적용돼요."),
    ("The loan is for up to 15 years.", "대출 기간은 길게는 15년이에요."),
    ("The models were trained for at least 21 days.", "모델은 적어도 21일 동안 학습했어요."),
    ("It took less than 48 hours to fix.", "고치는 데 48시간이 안 걸렸어요."),
    ("The subsidy covers up to 30% of the cost.", "보조금은 비용의 30%까지 대 줘요."),
    ("At least 17 states have sued.", "17개 주 이상이 소송을 냈어요."),
    ("Google will invest as much as $25 billion in the project.", "구글은 이 사업에 최대 250억 달러를 투자해요."),
    ("The new plan includes up to 500 GB of storage.", "새 요금제에는 저장 공간이 최대 500GB 들어 있어요."),
    ("배터리는 최대 20시간 간다.", "배터리는 길게는 20시간 가요."),
    ("이 병원에서는 최소 35명이 감염됐다.", "이 병원에서는 적어도 35명이 감염됐어요."),
    ("회사는 최대 300억 원을 지원한다.", "회사는 300억 원까지 지원해요."),
    ("이용자가 500만 명을 넘었다.", "이용자가 500만 명을 넘었어요."),
    ("응답자의 60% 이상이 찬성했다.", "응답자의 60% 넘게 찬성했어요."),
    ("불량률은 2% 미만이다.", "불량률은 2%가 안 돼요."),
    ("정부는 많게는 4,000장을 나눠 준다.", "정부는 최대 4,000장을 나눠 줘요."),
    ("적어도 1,500명이 대피했다.", "1,500명 넘게 대피했어요."),
    ("직원 수는 100명에 못 미친다.", "직원은 100명이 채 안 돼요."),
    ("In Corvex's own tests, an X2 server delivers up to 2.1 times the tokens per second of an X1 server on Llama-class models of 70 billion parameters, at 30% lower power per token.", "코벡스는 자체 시험에서 X2 서버가 X1 서버보다 초당 토큰을 최대 2.1배 많이 냈다고 밝혔어요."),
    ("The company raised at least $2 million from its own staff.", "회사는 직원들에게서 200만 달러 이상을 모았어요."),
    ("The camera records up to 120 frames a second.", "카메라는 1초에 120장까지 찍어요."),
    ("Analysts polled by FactSet expect more than 9% growth.", "애널리스트들은 9% 넘게 성장할 것으로 봐요."),
    ("The treatment lasted more than 14 weeks.", "치료는 14주 넘게 이어졌어요."),
]  # fmt: skip
FREE = [
    ("The camera weighs about 250 grams.", "카메라는 250g이에요."),
    ("Nearly 400 people came.", "400명이 왔어요."),
    ("Around 30% of the staff left.", "직원 30%가 떠났어요."),
    ("The site had more than 1,200,345 visits.", "사이트 방문은 120만 345번이었어요."),
    ("The unemployment rate went up to 7.2% from 7%.", "실업률은 7%에서 7.2%로 올랐어요."),
    ("The share edged up to 29.4%, a record.", "비중은 29.4%로 사상 최고예요."),
    ("Shares fell as much as 9.4% in early trading.", "주가가 장 초반 9.4% 떨어졌어요."),
    ("Waymo lost $1.3 billion in the quarter, less than the $1.6 billion of a year ago.", "분기 손실이 16억 달러에서 13억 달러로 줄었어요."),
    ("Revenue was 19% more than a year ago.", "매출은 1년 전보다 19% 늘었어요."),
    ("The reactor will draw about as much as 750,000 homes use.", "75만 가구가 쓰는 만큼 써요."),
    ("Cars need at least 8,000 hours.", "자동차에 쓰려면 8,000시간은 버텨야 해요."),
    ("The plan covers up to five people in one household.", "한집에 사는 다섯 명이 함께 쓸 수 있는 요금제예요."),
    ("Fewer than one in five schools used the textbooks.", "이 교과서를 쓰는 학교는 다섯 곳 중 한 곳도 안 돼요."),
    ("The vaccine costs less than $4 a dose.", "백신은 한 번 값이 4달러, 우리 돈 6,000원도 안 해요."),
    ("More than 300 hospitals use the tool. The 300 hospitals are in 12 states.", "병원 300곳은 12개 주에 있어요."),
]  # fmt: skip


def _bounds(source: str, draft: str) -> list[str]:
    return [one.severity for one in lint_pair(source, draft) if one.kind == "hedge" and "만 있어요" in one.message]


@pytest.mark.parametrize(("source", "draft"), LOST)
def test_a_lost_bound_is_a_warning(source: str, draft: str) -> None:
    assert _bounds(source, draft) == ["warn"]


@pytest.mark.parametrize(("source", "draft"), KEPT)
def test_a_bound_in_other_words_is_kept(source: str, draft: str) -> None:
    assert not _bounds(source, draft)


@pytest.mark.parametrize(("source", "draft"), FREE)
def test_what_rounds_and_what_compares_is_no_lost_bound(source: str, draft: str) -> None:
    assert not _bounds(source, draft)


AVERAGES = [
    ("창구에서 기다리는 시간은 평균 42분에서 17분으로 줄었다.", "대기가 평균 42분에서 17분으로 줄었어요.", "대기가 최대 42분에서 17분으로 줄었어요."),
    ("Owners pay $260 a month on average.", "주인은 한 달에 260달러를 내요.", "주인은 한 달에 최대 260달러를 내요."),
    ("Guests stayed an average of 12 nights.", "손님은 보통 12박을 했어요.", "손님은 적어도 12박을 했어요."),
    ("The maximum average speed is 210 km/h.", "속도는 최대 시속 210km예요.", ""),
    ("The bus holds up to 44 riders.", "버스에는 최대 44명이 타요.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), AVERAGES)
def test_an_average_is_neither_the_most_nor_the_least(source: str, right: str, wrong: str) -> None:
    assert not any(one.kind == "hedge" for one in lint_pair(source, right))
    assert not wrong or any(one.kind == "hedge" for one in lint_pair(source, wrong))


TRIAL = "In May bus riders waited 7 minutes on average, and a tram ride took an average of 19 minutes."
FREE_MAP = "The map is free for schools until June 2028."


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (TRIAL, "5월 버스 승객은 늘 7분을 기다렸어요."),
        (TRIAL, "전차를 타면 언제나 19분이 걸렸어요."),
        (TRIAL, "어느 역에서도 대기가 7분을 넘지 않았어요."),
        ("5월 창구 대기는 평균 8분이었다.", "5월 창구 대기는 항상 8분이었어요."),
        (FREE_MAP, "학교는 이 지도를 평생 무료로 써요."),
        ("회사는 6개월 동안 지도를 무료로 제공한다.", "회사는 지도를 영구 무료로 제공해요."),
    ],
)
def test_an_average_does_not_always_hold_and_a_term_ends(source: str, draft: str) -> None:
    assert [one.severity for one in lint_pair(source, draft) if one.severity == "block"] == ["block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (TRIAL, "5월 버스 승객은 평균 7분을 기다렸어요."),
        ("The bus always waits 7 minutes; the tram, on average, 19.", "버스는 늘 7분을 기다려요."),
        ("The bus waited 7 minutes on average and never longer.", "버스는 어느 역에서도 7분을 넘지 않았어요."),
        (FREE_MAP, "학교는 2028년 6월까지 이 지도를 무료로 써요."),
        ("The map is free until June for trial users and free for life for schools.", "학교는 이 지도를 평생 무료로 써요."),
    ],
)  # fmt: skip
def test_what_always_holds_in_the_source_may_be_told_so(source: str, draft: str) -> None:
    assert not any(one.severity == "block" for one in lint_pair(source, draft))
