"""Figures that the sentence's own words say how to reckon: lists counted, places told off, two dates held apart, parts of a whole, how often.

Each source tells the wrong number of another thing: that it stands there must not excuse it.
"""

import pytest

from pipeline.check import lint_pair


def _found(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


def _fixed(source: str, draft: str) -> str:
    for one in lint_pair(source, draft):
        if one.severity == "block" and one.fix:
            return draft.replace(one.fix.find, one.fix.replace)
    return ""


_LISTS_AND_PLACES = [
    (
        "Only Lund had less rain than Skara in April, which measured 14 millimetres. The normal amount is 38.",
        ["스카라는 4월에 비가 두 번째로 적게 온 곳이에요."],
        ["스카라는 4월에 비가 네 번째로 적게 온 곳이에요."],
    ),
    (
        "Only two players have scored more points for Zadar than Luka Perić, who reached 6,410 on Friday. He is 33 and joined the club in 2009.",
        ["루카 페리치는 구단 역사상 세 번째로 많은 점수를 올린 선수예요."],
        [
            "루카 페리치는 구단 역사상 두 번째로 많은 점수를 올린 선수예요.",
            "루카 페리치가 통산 6,410점으로 역대 득점 2위에 올랐어요.",
        ],
    ),
    (
        "Behind only Brazil and Vietnam, Ethiopia shipped 4.1 million bags of coffee. It has 25 regions.",
        ["에티오피아는 커피 수출 3위예요."],
        ["에티오피아는 커피 수출 2위예요."],
    ),
    (
        "With 312 stores the chain trails only Marlow. It employs 2,400 people in 2 countries.",
        ["이 체인은 매장 수 2위예요."],
        ["이 체인은 매장 수 3위예요."],
    ),
    (
        "Three teams have won more titles: only Boca, River and Racing have more cups than San Telmo, which won 4 in 2003.",
        ["산텔모는 우승 횟수로 4위예요."],
        ["산텔모는 우승 횟수로 3위예요."],
    ),
    (
        "Sales came to 910 cars at Halden, 640 at Westmark, 715 at Corvo and 380 at Brenner last month. Prices rose 2%.",
        ["코르보는 지난달 715대를 팔아 2위에 올랐어요.", "네 회사 중 웨스트마크는 두 번째로 적게 팔았어요."],
        ["코르보는 지난달 715대를 팔아 3위에 올랐어요.", "네 회사 중 웨스트마크는 두 번째로 많이 팔았어요."],
    ),
    (
        "The team grows tomatoes, beans, peppers and corn on two fields. Five workers help.",
        ["밭에서는 작물 네 가지를 길러요."],
        ["밭에서는 작물 다섯 가지를 길러요."],
    ),
    (
        "The airline will fly to Oslo, Riga and Vilnius from May. It has four jets and 30 pilots.",
        ["항공사는 5월부터 새 도시 세 곳에 취항해요.", "오슬로를 비롯한 도시 세 곳에 취항해요."],
        ["항공사는 5월부터 새 도시 네 곳에 취항해요."],
    ),
    (
        "The choir won the prize in 1998, 2004 and 2011. It has 44 singers, two of them founders.",
        ["합창단은 상을 세 번 받았어요."],
        ["합창단은 상을 두 번 받았어요.", "합창단은 상을 네 차례 받았어요."],
    ),
    (
        "The company opened shops in Paris, Lyon, Nice and Lille last year, including two in stations.",
        ["지난해 네 도시에 가게를 열었어요."],
        ["지난해 두 도시에 가게를 열었어요."],
    ),
]

_DATES = [
    (
        "The takeover of Merle Paints was signed on 10 January and closed on 10 August. The buyer paid 5.4 times earnings. Merle has five plants.",
        [
            "멀 페인트 인수는 계약서에 서명한 지 일곱 달 만에 마무리됐어요.",
            "멀 페인트 인수는 서명 7개월 만에 마무리됐어요.",
        ],
        ["멀 페인트 인수는 서명 5개월 만에 마무리됐어요.", "인수가 여섯 달 만에 끝났어요."],
    ),
    (
        "The bridge opened in 1931 and was closed to cars in 2004. It carried 27 million people. A new one was built in 2011 for $80 million.",
        ["다리는 73년 만에 문을 닫았어요.", "다리는 73년 동안 쓰이다 문을 닫았어요."],
        ["다리는 80년 동안 쓰이다 문을 닫았어요.", "다리는 27년 만에 문을 닫았어요."],
    ),
    (
        "Marta Quiles, born on 4 May 1951, died on 12 November 2023. She wrote 14 novels and 71 stories.",
        ["작가 마르타 킬레스가 일흔두 살에 세상을 떠났어요.", "작가 마르타 킬레스가 향년 72세로 별세했어요."],
        ["작가 마르타 킬레스가 향년 71세로 별세했어요.", "작가 마르타 킬레스가 일흔세 살을 일기로 세상을 떠났어요."],
    ),
    (
        "Brothers Jan, 41, and Piet, 29, run the farm. It has 12 barns and 290 cows and was founded in 1958.",
        ["형 얀은 피트보다 열두 살 많아요."],
        ["형 얀은 피트보다 열네 살 많아요.", "형 얀은 피트보다 스물아홉 살 위예요."],
    ),
    (
        "The Turner show opens on 3 June and closes on 28 July. It brings together 86 watercolours from four museums.",
        [
            "터너 전시는 두 달 가까이 열려요.",
            "터너 전시는 두 달 동안 열려요.",
            "터너 전시는 8주 동안 열려요.",
            "터너 전시는 56일 동안 열려요.",
        ],
        ["터너 전시는 석 달 동안 열려요.", "터너 전시는 86일 동안 열려요."],
    ),
    (
        "The method was first described in a 1986 paper. It was put to use only in 2024, when Pinecrest built it into a chip.",
        ["38년 만에 칩이 되어 나왔어요."],
        ["48년 만에 칩이 되어 나왔어요.", "반세기 만에 칩이 되어 나왔어요.", "사반세기 만에 칩이 되어 나왔어요."],
    ),
    (
        "The factory was founded in 1973 and went bankrupt in 2023. It had 50 workers.",
        ["공장은 반세기 만에 사라졌어요."],
        [],
    ),
    (
        "The lighthouse was first lit in 1889 and has been without a keeper since 1974.",
        ["등대는 19세기 말에 처음 불을 밝혔어요.", "등대는 19세기 후반에 처음 불을 밝혔어요."],
        ["등대는 18세기 말에 처음 불을 밝혔어요."],
    ),
    (
        "The strike began on Monday 3 March and ended on 21 March. The union has 18 locals.",
        ["파업은 18일 만에 끝났어요."],
        ["파업은 28일 만에 끝났어요."],
    ),
    (
        "Work started in March 2019 and was completed in November 2023. It cost 58 million euros.",
        ["공사는 4년 8개월 만에 끝났어요.", "공사는 4년 넘게 걸려 끝났어요.", "공사는 56개월 만에 끝났어요."],
        ["공사는 58개월 만에 끝났어요."],
    ),
]

_PORTIONS = [
    (
        "Of the 360 people at Tarn Insurance, 120 work from home full time. Another 50 come in four days a week. The company gave up half of its office space in 2022.",
        [
            "탄 보험에서는 직원 3분의 1이 한 주 내내 집에서만 일해요.",
            "직원 세 명 중 한 명은 집에서만 일해요.",
            "직원 절반 가까이가 집에서 일하거나 나흘만 나와요.",
            "사무실 절반을 비웠어요.",
            "360명 가운데 3분의 2는 집에서만 일하지는 않아요.",
        ],
        ["탄 보험에서는 직원 절반이 한 주 내내 집에서만 일해요.", "직원 네 명 중 한 명은 집에서만 일해요."],
    ),
    (
        "Of the 24 clubs in the league, 18 made a profit last season and six lost money. Wages ate up 63% of income.",
        ["네 곳 중 한 곳은 적자를 냈어요.", "구단 네 곳 중 세 곳은 흑자였어요."],
        ["구단 세 곳 중 한 곳은 적자를 냈어요.", "구단 두 곳 중 한 곳은 적자를 냈어요."],
    ),
    (
        "About 400 shops trade in the old town of Notre. Only 100 of them take the new local coin, which is pegged at 2 to the euro.",
        ["가게 네 곳 중 한 곳만 새 화폐를 받아요.", "가게 네 곳 중 세 곳은 새 화폐를 안 받아요."],
        ["가게 두 곳 중 한 곳이 새 화폐를 받아요."],
    ),
    (
        "Of the 1,500 nurses polled, 900 said they were thinking of leaving. Pay rose 5% and 300 posts are open. One in four hospitals has closed a ward.",
        [
            "간호사 다섯 명 중 세 명이 이직을 생각해요.",
            "간호사 열 명 중 여섯이 떠날 생각을 해요.",
            "병원 네 곳 중 한 곳은 병동을 닫았어요.",
        ],
        ["간호사 다섯 명 중 네 명이 이직을 생각해요."],
    ),
    (
        "The city has 80 schools. Twelve of them have no library, and 20 of the 80 heads are new. Half of the budget goes on heating.",
        ["학교 스무 곳 중 세 곳은 도서관이 없어요."],
        ["학교 세 곳 중 한 곳은 도서관이 없어요."],
    ),
]

_FREQUENCIES = [
    (
        "From Monday, trams to the harbour will leave every 15 minutes, all day long. Line 6 gets eight new cars worth €24 million. About 9,000 people ride it daily.",
        ["항구로 가는 트램이 한 시간에 네 대씩 다녀요.", "트램이 15분마다 다녀요."],
        ["항구로 가는 트램이 한 시간에 여섯 대씩 다녀요.", "트램이 한 시간에 여덟 대꼴로 다녀요."],
    ),
    (
        "A ferry crosses every two hours. It has 12 crew and room for 400 cars.",
        ["배는 하루 열두 번 오가요."],
        ["배는 하루 여섯 번 오가요."],
    ),
    (
        "The satellite circles the Earth every 90 minutes. It has 6 cameras.",
        ["위성은 하루에 지구를 열여섯 번 돌아요."],
        ["위성은 하루에 지구를 여섯 번 돌아요."],
    ),
    (
        "Buses leave every 20 minutes between 6 a.m. and 10 p.m. on 12 routes.",
        ["버스는 한 시간에 세 번 떠나요."],
        [],
    ),
    (
        "The review is held every four months. It has 8 members.",
        ["심사는 1년에 세 번 열려요."],
        ["심사는 1년에 네 번 열려요.", "심사는 1년에 여덟 번 열려요."],
    ),
]

_TOGETHER = [
    (
        "Leila Okafor scored 14 points in the first half and 19 in the second as the Comets beat the Rams 88-81. A crowd of 6,200 watched. It was the Comets' fifth straight win.",
        ["오카포르가 혼자 33점을 몰아넣었어요."],
        ["오카포르가 혼자 34점을 몰아넣었어요."],
    ),
    (
        "The shop sold 210 bikes in May and 340 in June, up from 190 a year before.",
        ["가게는 두 달 동안 자전거 550대를 팔았어요."],
        [],
    ),
    (
        "In Fraser the thermometer stood at minus 4 degrees Celsius at dawn and at 17 degrees in mid-afternoon on 3 March. Winds reached 55 km/h.",
        ["새벽과 한낮의 기온이 21도나 벌어졌어요.", "일교차가 21도였어요."],
        ["새벽과 한낮의 기온이 13도나 벌어졌어요.", "일교차가 17도였어요."],
    ),
    (
        "The club is 44% owned by its fans and 35% by a carmaker. A bank holds whatever is left. It was founded in 1909 and has 68,000 members.",
        ["이 구단은 팬이 44%, 자동차 회사가 35%를 갖고 있어요. 은행 몫은 21%고요."],
        ["이 구단은 팬이 44%, 자동차 회사가 35%를 갖고 있어요. 은행 몫은 31%고요."],
    ),
    (
        "In its three runs, the robot dog needed 7.8, 8.6 and 7.9 seconds for the course. It weighs 33 kilograms. The record is 7.2.",
        ["로봇 개는 세 번 달려 평균 8.1초를 기록했어요."],
        ["로봇 개는 세 번 달려 평균 8.6초를 기록했어요.", "로봇 개는 세 번 달려 평균 7.9초를 기록했어요."],
    ),
    (
        "The cellar took $2,100 on Friday, $1,500 on Saturday and $1,800 on Sunday. Tickets cost $15.",
        ["사흘 동안 하룻밤 평균 1,800달러를 벌었어요."],
        ["사흘 동안 하룻밤 평균 2,100달러를 벌었어요."],
    ),
    (
        "The Alba can carry 2.4 million barrels of oil, the older Berta 1.2 million. Both sail under the flag of Malta with crews of 25.",
        ["알바호에는 구형 베르타호의 두 배나 되는 기름을 실을 수 있어요."],
        [
            "알바호에는 구형 베르타호의 세 배나 되는 기름을 실을 수 있어요.",
            "알바호는 베르타의 네 배를 실어요.",
            "베르타는 알바호의 두 배를 실어요.",
        ],
    ),
    (
        "Enrolment has dropped from 1,200 pupils to 900 since 2016. Two of the nine schools have closed, and 74 teachers remain.",
        ["학교는 일곱 곳만 남았고요."],
        ["학교는 두 곳만 남았고요.", "학교는 아홉 곳만 남았고요."],
    ),
    (
        "Of the crew nobody spoke. Three of its 14 ships were sold in May, and 5 ports remain open.",
        ["배는 열한 척이 남았어요."],
        ["배는 열네 척이 남았어요.", "배는 세 척이 남았어요."],
    ),
]
_ROWS_IN_TIME = [
    (
        "A panel of seven experts rated 24 olive oils; just five passed.",
        ["전문가 일곱 명의 평가에서 올리브유 24종 중 다섯 종만 합격점을 받았어요."],
        [],
    ),
    (
        "The institute rejected 41 of 312 grant applications this year because the samples were mainly machine output, up from nine last year.",
        ["올해 지원 신청 312건 가운데 41건을 떨어뜨렸어요.", "신청 여덟 건 중 한 건꼴로 떨어졌어요."],
        ["신청 세 건 중 한 건꼴로 떨어졌어요."],
    ),
    (
        "The machine-vision congress has been held every two years since 2008 without a gap. The 2024 meeting, in Milan, drew 6,800 people and 2,300 papers.",
        ["밀라노 행사는 2008년 첫 모임부터 쳐서 아홉 번째예요."],
        ["밀라노 행사는 2008년 첫 모임부터 쳐서 여덟 번째예요.", "밀라노 행사가 열여섯 번째 모임이에요."],
    ),
    (
        "The festival, held annually since 1998, drew 40,000 people in 2023. It has 12 stages.",
        ["2023년 축제가 스물여섯 번째였어요."],
        ["2023년 축제가 스물다섯 번째였어요."],
    ),
    (
        "The monthly has been published without a gap from January 1990 to December 2024, and all of it was used to train the model. The publisher, which has 85 staff, wants $2 million.",
        ["학습에 쓰인 잡지는 420권이에요."],
        ["학습에 쓰인 잡지는 340권이에요."],
    ),
    (
        "The leak exposed the chats of 370,000 people. The company learned of it on June 2nd and told users on June 30th; the law allows 72 hours.",
        ["회사는 알고도 4주 동안 입을 다물었죠."],
        ["회사는 알고도 6주 동안 입을 다물었죠."],
    ),
    (
        "After the failed coup, five of the nine directors were replaced and two seats were added. The chief executive was back in 4 days.",
        ["자리를 지킨 이사는 네 명뿐이에요."],
        ["자리를 지킨 이사는 다섯 명뿐이에요."],
    ),
    (
        "Estonia, with 1.3 million people, will give an AI tutor to 26,000 pupils this autumn. The scheme costs 6 million euros a year and covers 154 schools.",
        ["에스토니아 국민 쉰 명 가운데 한 명이 AI 과외를 받게 돼요."],
        ["에스토니아 국민 다섯 명 가운데 한 명이 AI 과외를 받게 돼요."],
    ),
    (
        "On the chatbot leaderboard Sable-4 has 1,310 points, Onyx Pro 1,285 and Marlin 1,240. More than 2.8 million votes have been cast.",
        ["순위표 맨 위와 3위의 격차는 70점이에요.", "1위와 2위의 차이는 25점이에요."],
        ["순위표 맨 위와 3위의 격차는 고작 25점이에요.", "1위와 2위의 차이는 45점이에요."],
    ),
    (
        "In a poll of 1,500 managers... Of the 640 nurses surveyed, 160 plan to quit. It had 4 parts.",
        [],
        ["간호사 두 명 중 한 명이 그만둘 생각이에요."],
    ),
]
_ALL = [*_ROWS_IN_TIME, *_LISTS_AND_PLACES, *_DATES, *_PORTIONS, *_FREQUENCIES, *_TOGETHER]


@pytest.mark.parametrize(("source", "draft"), [(source, draft) for source, right, _ in _ALL for draft in right])
def test_what_the_source_comes_to_stands(source: str, draft: str) -> None:
    assert _found(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), [(source, draft) for source, _, wrong in _ALL for draft in wrong])
def test_another_value_is_blocked(source: str, draft: str) -> None:
    assert _found(source, draft)


@pytest.mark.parametrize(
    ("source", "draft", "fixed"),
    [
        (_LISTS_AND_PLACES[0][0], "스카라는 4월에 비가 네 번째로 적게 온 곳이에요.", "스카라는 4월에 비가 두 번째로 적게 온 곳이에요."),
        (_LISTS_AND_PLACES[6][0], "밭에서는 작물 다섯 가지를 길러요.", "밭에서는 작물 네 가지를 길러요."),
        (_DATES[0][0], "인수가 여섯 달 만에 끝났어요.", "인수가 일곱 달 만에 끝났어요."),
        (_DATES[0][0], "멀 페인트 인수는 서명 5개월 만에 마무리됐어요.", "멀 페인트 인수는 서명 7개월 만에 마무리됐어요."),
        (_DATES[2][0], "작가 마르타 킬레스가 향년 71세로 별세했어요.", "작가 마르타 킬레스가 향년 72세로 별세했어요."),
        (_PORTIONS[1][0], "구단 세 곳 중 한 곳은 적자를 냈어요.", "구단 네 곳 중 한 곳은 적자를 냈어요."),
        (_FREQUENCIES[0][0], "항구로 가는 트램이 한 시간에 여섯 대씩 다녀요.", "항구로 가는 트램이 한 시간에 네 대씩 다녀요."),
    ],
)  # fmt: skip
def test_the_right_value_is_the_fix(source: str, draft: str, fixed: str) -> None:
    assert _fixed(source, draft) == fixed
