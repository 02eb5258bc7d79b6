"""Right passages that were blocked, by the class of what they say, each with a twin that is wrong and stays found."""

import pytest

from pipeline.check import lint_pair

NAMES = [
    (  # a Korean name with a word of respect is held to how Latin writes it
        "Founder Pi Ha-neul keeps 41% after the listing.",
        "창업자 피하늘 씨는 상장 뒤에도 지분 41%를 쥐어요.",
        "창업자 피가온 씨는 상장 뒤에도 지분 41%를 쥐어요.",
    ),
    (
        "Founder Do Woong-bae keeps 12% of the dairy.",
        "창업자 도웅배 씨는 유가공 회사 지분 12%를 지켜요.",
        "창업자 도웅철 씨는 유가공 회사 지분 12%를 지켜요.",
    ),
    (
        "Spokeswoman Gil Sae-byeok said the line would open in June.",
        "대변인 길새벽 씨는 노선이 6월에 열린다고 말했어요.",
        "대변인 길초롱 씨는 노선이 6월에 열린다고 말했어요.",
    ),
    (  # the market's leader is the first of it
        "Morvel and Istane, the third and fourth largest grocers in Portugal, plan to merge. The group would overtake the market leader, Pradeiro, which has 380 shops.",
        "지금 1위인 프라데이루의 매장은 380곳이에요.",
        "지금 1위인 모르벨의 매장은 380곳이에요.",
    ),
    (
        "Kestrin came second with 31% of the market. Dolmo, the industry leader, opened a plant in Lyon.",
        "업계 1위인 돌모는 리옹에 공장을 열었어요.",
        "업계 1위인 케스트린은 리옹에 공장을 열었어요.",
    ),
    (
        "Tavira Air ranked third on punctuality. Its rival Nordwing remains the market leader with 22 million passengers.",
        "승객 2,200만 명인 노르드윙이 시장 1위를 지켰어요.",
        "타비라 에어가 승객 2,200만 명으로 시장 1위예요.",
    ),
    (  # an institution told by one that the reader knows
        "An appeals court in The Hague ruled against the port, which will go to the Hoge Raad.",
        "항만은 대법원에 상고하겠다고 했어요.",
        "항만은 헌법재판소에 상고하겠다고 했어요.",
    ),
    (
        "An appeals court in Madrid sided with the union. The airline plans to go to the Tribunal Supremo.",
        "항공사는 대법원까지 갈 계획이에요.",
        "항공사는 헌법재판소까지 갈 계획이에요.",
    ),
]
WORDS = [
    (  # what is taken out of a whole, or put into it, leaves another figure
        "Varnholm agreed to buy the ferry line in a deal worth €6.3bn, including €1.4bn of debt.",
        "거래는 63억 유로예요. 빚 14억 유로를 빼고 보면 49억 유로고요.",
        "빚 14억 유로를 빼고 63억 유로짜리 거래예요.",
    ),
    (
        "The museum spent £48m on the wing, including £5m of art.",
        "미술관은 별관에 4,800만 파운드를 썼는데, 미술품 500만 파운드를 빼고 보면 4,300만 파운드예요.",
        "미술관은 미술품 500만 파운드를 빼고 별관에 4,800만 파운드를 썼어요.",
    ),
    (
        "Oslo sold the hall in a deal worth €9.1bn, including €2.6bn of debt.",
        "홀을 판 값은 91억 유로예요. 빚 26억 유로를 빼고 보면 65억 유로고요.",
        "홀을 판 값은 빚 26억 유로를 빼고 91억 유로예요.",
    ),
    (  # what one earned stays apart from what another lost
        "Ferrow earned 3.1 billion won on sales of 52 billion won last year, while its larger rival Mosant lost 1.8 billion on 77 billion.",
        "페로는 지난해 520억 원어치를 팔아 31억 원을 남겼어요.",
        "모산트는 지난해 18억 원을 남겼어요.",
    ),
    (
        "Brackley earned $6 million on sales of $90 million last year, while bigger rival Tolmer lost $2 million on $130 million.",
        "브래클리는 지난해 9,000만 달러어치를 팔아 600만 달러를 남겼어요.",
        "톨머는 지난해 200만 달러를 남겼어요.",
    ),
    (
        "Calder made a profit of $40 million in the spring, but Unwin lost $12 million on sales of $300 million.",
        "칼더는 봄에 4,000만 달러를 남겼어요.",
        "언윈은 봄에 1,200만 달러를 남겼어요.",
    ),
    (  # a quotation in another form of an irregular verb
        '"This is a remedy for few, so nobody should throw away their usual tablets," said Maren Holt, the physician.',
        '의사 마렌 홀트는 "소수를 위한 것이니 지금 먹는 약을 버려서는 안 된다"고 말했어요.',
        '의사 마렌 홀트는 "소수를 위한 것이니 마시던 물을 버려서는 안 된다"고 말했어요.',
    ),
    (  # a verb that both groups have stands crosswise by no figure
        "After 16 weeks, the 64 patients given the highest dose of KM-77 had gained 48 metres of walking distance on average, while the 66 on placebo had lost 21. Four dropped out.",
        "16주 뒤 KM-77을 가장 많이 투약받은 64명은 걷는 거리가 평균 48m 늘었는데, 가짜 약을 받은 66명은 21m 줄었어요.",
        "16주 뒤 KM-77을 가장 많이 투약받은 64명은 걷는 거리가 평균 21m 늘었는데, 가짜 약을 받은 66명은 48m 줄었어요.",
    ),
    (
        "After 20 weeks, the 60 patients given the highest dose of RB-204 had gained 55 millilitres of lung capacity on average, while the 61 on placebo had lost 39. The most common side effect was nausea.",
        "20주 뒤 RB-204를 가장 많이 투여받은 60명은 폐활량이 평균 55㎖ 늘었는데, 가짜 약을 받은 61명은 39㎖ 줄었어요.",
        "20주 뒤 RB-204를 가장 많이 투여받은 60명은 폐활량이 평균 39㎖ 늘었는데, 가짜 약을 받은 61명은 55㎖ 줄었어요.",
    ),
]
BOUNDS_AND_SHARES = [
    (  # the others of a bound are told by their own figure
        "From 3 March, a parking permit will cost €40 a month for cars shorter than 450 centimetres and €65 for longer ones; until now everyone has paid €50.",
        "450cm 이상인 차는 3월부터 한 달에 65유로를 내요.",
        "450cm 이상인 차는 3월부터 한 달에 40유로를 내요.",
    ),
    (
        "On Monday the city said clubs with fewer than 80 members would pay $200 a year and bigger ones $350.",
        "시는 회원이 80명 이상인 클럽은 한 해 350달러를 낸다고 월요일에 밝혔어요.",
        "시는 회원이 80명 이상인 클럽은 한 해 200달러를 낸다고 월요일에 밝혔어요.",
    ),
    (
        "From January, parcels under 5 kilograms cost €6 a piece and heavier ones €11.",
        "1월부터 5kg 이상인 소포는 하나에 11유로예요.",
        "1월부터 5kg 이상인 소포는 하나에 6유로예요.",
    ),
    (  # who is outside of a share
        "The city expects about 9,300 shops, or 43 per cent of the total, to be covered by the levy.",
        "뒤집어 보면 가게 절반 넘게는 부담금 바깥에 있어요.",
        "가게 절반 넘게가 부담금을 내요.",
    ),
    (
        "The ministry says 46 percent of schools will get the grant.",
        "학교 절반 넘게는 지원 대상이 아니에요.",
        "학교 절반 넘게가 지원을 받아요.",
    ),
    (
        "The new rule applies to 41% of the country's dairy farms.",
        "낙농가 절반 넘게는 새 규정 바깥에 있어요.",
        "낙농가 절반 넘게가 새 규정을 따라야 해요.",
    ),
    (  # so many of one size, as a share of the whole
        "The campus needs 900 megawatts. It will come from three gas plants of 170 megawatts each and, for the rest, from wind farms.",
        "단지에 들어갈 전력 900MW 가운데 절반 넘게를 가스로 만들어요.",
        "단지에 들어갈 전력 900MW 가운데 절반 넘게를 풍력으로 만들어요.",
    ),
    (
        "The dam will cost $800 million. Four banks of $120 million each will lend a part, and the state pays the rest.",
        "댐 값 8억 달러의 60%는 은행이 빌려줘요.",
        "댐 값 8억 달러의 70%는 은행이 빌려줘요.",
    ),
    (
        "The farm needs 600 tonnes of water a day. Two wells of 160 tonnes each supply a part, and a river the rest.",
        "하루 600톤 가운데 절반 넘게를 우물에서 끌어와요.",
        "하루 600톤 가운데 절반 넘게를 강에서 끌어와요.",
    ),
    (  # a change is no part of what is left
        "Of the 84 shops in the study, 42 raised prices by 12%, and the other 42 kept them.",
        "가게 84곳의 절반은 값을 12% 올렸고 나머지 절반은 그대로 뒀어요.",
        "가게 84곳의 3분의 2는 값을 12% 올렸고 나머지 3분의 1은 그대로 뒀어요.",
    ),
    (  # a majority of two together
        "Her Reform bloc holds only 52 of the 150 seats in the assembly, so she will need the Farmers, who have 17, and at least one single member to pass a budget.",
        "농민당과 손을 잡아도 69석이라, 과반이 되려면 7석이 더 있어야 해요.",
        "농민당과 손을 잡아도 69석이라, 과반이 되려면 9석이 더 있어야 해요.",
    ),
    (
        "The Greens won 41 of the 130 seats and the Liberals 20, so they will need a smaller group.",
        "녹색당 41석과 자유당 20석을 더해도 과반까지는 5석이 모자라요.",
        "녹색당 41석과 자유당 20석을 더해도 과반까지는 8석이 모자라요.",
    ),
    (
        "The union has 33 of the 90 votes on the council and its allies 9.",
        "노조 33표에 동맹의 9표를 얹어도 과반을 넘기려면 4표가 더 필요해요.",
        "노조 33표에 동맹의 9표를 얹어도 과반을 넘기려면 7표가 더 필요해요.",
    ),
    (  # so many more than another one
        "Not everyone was impressed. Rohan Mehta, who runs the testing outfit Plainview, said Osk 4 got 61 of 140 questions right in his tests, only three more than its predecessor. Running the suite cost him $31.",
        "전작이 맞힌 건 140문제 중 58개였어요.",
        "전작이 맞힌 건 140문제 중 55개였어요.",
    ),
    (
        "The audit was brief. Ana Ferreira, who runs the testing outfit Kelder, said Brack 2 got 33 of 80 maps right in her tests, only five more than its predecessor, even though the maker had promised a leap.",
        "전작이 맞힌 건 지도 80장 중 28장이었어요.",
        "전작이 맞힌 건 지도 80장 중 26장이었어요.",
    ),
    (
        "The audit was brief. Ana Ferreira said Brack 2 read 33 of 80 scans rightly in her tests, four fewer than its predecessor, even though it costs more.",
        "전작은 80장 중 37장을 맞게 읽었어요.",
        "전작은 80장 중 35장을 맞게 읽었어요.",
    ),
    (  # fewer than one of a round number
        "In a two-week trial with 6 carts, the system sorted 58,000 letters and misplaced 41.",
        "편지 5만 8,000통을 나눠 41통을 잘못 넣었어요. 1,000통에 한 통도 안 되는 셈이에요.",
        "편지 5만 8,000통을 나눠 41통을 잘못 넣었어요. 1만 통에 한 통도 안 되는 셈이에요.",
    ),
    (
        "In a month with 4 ovens, the bakery baked 72,000 rolls and burned 50.",
        "빵 7만 2,000개를 구워 50개를 태웠어요. 1,000개에 한 개도 안 돼요.",
        "빵 7만 2,000개를 구워 50개를 태웠어요. 1,000개에 두 개꼴이에요.",
    ),
    (
        "Over a season with 9 guides, the park led 26,000 walks and called off 18.",
        "산책을 2만 6,000번 이끌고 18번을 취소했어요. 1,000번에 한 번도 안 되는 셈이에요.",
        "산책을 2만 6,000번 이끌고 18번을 취소했어요. 1,000번에 세 번꼴이에요.",
    ),
]
UNITS_AND_TIMES = [
    (  # the age of a child in months
        "The trial enrolled 900 children aged 6 to 36 months at four clinics in Kenya.",
        "생후 6개월부터 세 살까지의 아이들이 참여했어요.",
        "생후 6개월부터 네 살까지의 아이들이 참여했어요.",
    ),
    (
        "Babies under 24 months travel free.",
        "두 살이 안 된 아기는 공짜로 타요.",
        "세 살이 안 된 아기는 공짜로 타요.",
    ),
    (
        "The study followed 400 infants aged 3 to 48 months.",
        "생후 3개월부터 네 살까지의 아이 400명을 살펴봤어요.",
        "생후 3개월부터 다섯 살까지의 아이 400명을 살펴봤어요.",
    ),
    (  # cents without their name
        'She said that for every euro of milk it sold, the dairy had "a euro thirty of feed costs".',
        "우유를 1유로어치 팔 때마다 사룟값이 1.3유로 든다고 말했어요.",
        "우유를 1유로어치 팔 때마다 사룟값이 1.4유로 든다고 말했어요.",
    ),
    (
        "A coffee costs two pounds fifty at the stall and three pounds at the cafe.",
        "노점 커피는 2.5파운드, 카페는 3파운드예요.",
        "노점 커피는 2.6파운드, 카페는 3파운드예요.",
    ),
    (
        'A ride costs "a dollar sixty-five", the driver said.',
        "한 번 타는 데 1.65달러라고 기사는 말했어요.",
        "한 번 타는 데 1.75달러라고 기사는 말했어요.",
    ),
    (  # a part in the unit of its whole
        "The quarry had asked for 8,000 tonnes of gravel a day but settled for 5,500, of which at least 3,000 must be crushed rubble.",
        "하루 5,500톤 가운데 3,000톤 이상은 부순 잔해여야 해요.",
        "하루 5,500톤 가운데 4,000톤 이상은 부순 잔해여야 해요.",
    ),
    (
        "Water was the sticking point. The brewery had asked for up to 700 tonnes a day but settled for 480, of which at least 300 must be rainwater.",
        "하루 480톤 가운데 300톤 이상은 빗물이어야 해요.",
        "하루 480톤 가운데 350톤 이상은 빗물이어야 해요.",
    ),
    (
        "The cannery had wanted 60 tonnes of cod but took 45, of which nearly 30 must be frozen.",
        "대구 45톤 가운데 30톤 가까이는 얼려야 해요.",
        "대구 45톤 가운데 20톤 가까이는 얼려야 해요.",
    ),
    (  # so much a year over some years
        "The developer has promised 120 jobs and 2.5 billion won a year for a school fund over 12 years.",
        "학교 기금에 12년 동안 해마다 25억 원씩 내겠다니, 다 더하면 300억 원이에요.",
        "학교 기금에 12년 동안 해마다 25억 원씩 내겠다니, 다 더하면 320억 원이에요.",
    ),
    (
        "The port will give 40 flats and $3 million a year to a housing trust over eight years.",
        "항만은 주택 신탁에 8년 동안 해마다 300만 달러씩 내니, 모두 2,400만 달러예요.",
        "항만은 주택 신탁에 8년 동안 해마다 300만 달러씩 내니, 모두 2,700만 달러예요.",
    ),
    (
        "The quarry offered 15 trucks and €200,000 a month to the village over 20 months.",
        "채석장은 마을에 20개월 동안 다달이 20만 유로씩, 모두 400만 유로를 내겠대요.",
        "채석장은 마을에 20개월 동안 다달이 20만 유로씩, 모두 500만 유로를 내겠대요.",
    ),
    (  # how long until it pays
        "The firm expects to book a charge of $210 million this quarter and to save $600 million a year from 2027.",
        "계산대로라면 반년도 안 돼 본전을 뽑는 셈이에요.",
        "석 달도 안 돼 본전을 뽑는 셈이에요.",
    ),
    (
        "The panels cost €9,000 and save €1,500 a year.",
        "패널은 7년이 안 돼 본전을 뽑아요.",
        "패널은 5년이 안 돼 본전을 뽑아요.",
    ),
    (
        "The kiln cost $14,000 and saves $8,000 a year.",
        "가마는 2년이 안 돼 값을 다 뽑아요.",
        "가마는 1년이 안 돼 값을 다 뽑아요.",
    ),
]


def _blocks(source: str, draft: str) -> list[str]:
    return [one.message for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "right", "wrong"), NAMES + WORDS + BOUNDS_AND_SHARES + UNITS_AND_TIMES)
def test_a_right_passage_passes_and_its_wrong_twin_is_found(source: str, right: str, wrong: str) -> None:
    assert _blocks(source, right) == []
    assert _blocks(source, wrong)


@pytest.mark.parametrize(
    ("source", "right"),
    [
        (
            "An appeals court in Lyon ordered the firm to pay €9 million. It said it would take the case to the Cour de Cassation.",
            "회사는 대법원 격인 파기원에 상고하겠다고 했어요.",
        ),
        (
            "The appeals court in Turin upheld the fine. The company will go to the Corte di Cassazione.",
            "회사는 우리 대법원에 해당하는 파기원까지 가겠다고 해요.",
        ),
        ("The toddler was 30 months old.", "아이는 두 살 반이었어요."),
        ("The senate has 100 members.", "과반이 되려면 51석이 필요해요."),
        ("A dollar forty years ago bought a meal.", "40년 전에는 1달러로 한 끼를 먹었어요."),
        (
            "Halden left its heirs debts of €6 million and lost €14 million last year.",
            "할덴은 상속인에게 빚 600만 유로를 남겼어요.",
        ),
    ],
)
def test_what_only_looks_like_another_figure_or_name_passes(source: str, right: str) -> None:
    assert _blocks(source, right) == []


def test_groups_of_one_size_are_halves_of_what_they_make_together() -> None:
    source = (
        "In a test seen by the paper Ward Weekly, 150 nurses worked for five weeks with the app while 150 others did "
        "without. Those with it spent 40 minutes a day on notes, but they also attended 9% more meetings."
    )
    assert _blocks(source, "병원이 간호사 300명을 절반씩 나눠 5주 동안 시험했어요.") == []
    assert _blocks(source, "병원이 간호사 340명을 절반씩 나눠 5주 동안 시험했어요.")
