"""Plain figures in ordinary wording: denied bounds, times before and after, what is counted, shares in people, versions, currencies."""

import pytest

from pipeline.check import lint_pair

RIGHT = [
    ("No customer made up more than 10% of sales.", "매출의 10%를 넘는 고객은 한 곳도 없었어요."),
    ("None of the models scored above 40 percent.", "어떤 모델도 40%를 넘기지 못했어요."),
    ("Move at least two weeks before that date.", "늦어도 2주 전에는 옮기라고 해요."),
    ("Videos longer than a minute are not supported.", "1분 이하 영상만 올릴 수 있어요."),
    ("Shares fell 9% the day after the report.", "보고서는 주가가 9% 떨어지기 하루 전에 나왔어요."),
    (
        "Sales were $12 million, up from $3 million a year earlier.",
        "매출은 300만 달러에서 1년 뒤 1,200만 달러가 됐어요.",
    ),
    ("Some 71.8% of students have used it.", "학생 열 명 중 일곱 명이 써 봤어요."),
    ("Turnout was 58.3%.", "유권자 열 명 가운데 네 명 넘게 투표하지 않았어요."),
    ("Sales for the quarter were $1.57 billion.", "4분기 매출은 15억 7,000만 달러예요."),
    ("팀마다 B200 768장이 지원된다.", "팀마다 B200 GPU를 768개 받아요."),
    ("Versions 2.4.0 through 2.7.3 are affected.", "2.4부터 2.7.3까지 버전이 해당해요."),
    ("It raised 1.2 billion kronor.", "12억 스웨덴 크로나를 모았어요."),
    ("Its own trillion-parameter model is due in May.", "매개변수 1조 개급 모델은 5월에 나와요."),
    ("하루 평균 47분을 아끼고, 비용은 월 3만2000원이다.", "하루 평균 47분을 아끼고, 매달 3만 2천 원을 써요."),
    ("The rules exempt firms with fewer than 250 staff.", "직원 250명 이상인 회사만 규칙을 적용받아요."),
    ("행사는 내달 3일부터 이틀간 열린다.", "다음 달 3일과 4일 이틀 동안 열려요."),
    ("It went public in 2021, four years after it was founded.", "상장은 2021년이고, 창업은 그보다 4년 전이에요."),
    ("Two years after leaving Google, she founded Adaline.", "구글을 떠난 건 애덜라인을 세우기 2년 전이에요."),
    ("Some 32 people came.", "서른 명 남짓이 왔어요."),
    ("참가자는 36명이었다.", "30여 명이 참가했어요."),
    ("The error rate was cut by two-thirds, to 1.1%.", "오류율은 3분의 1 수준인 1.1%로 줄었어요."),
    ("Sales in the September quarter rose 8%.", "3분기 매출은 8% 늘었어요."),
    ("He never slept more than four hours.", "네 시간 넘게 자 본 적이 없대요."),
    ("Thousands of moderators were let go.", "관리 인력 수천 명이 일자리를 잃었어요."),
    ("매출은 900억~1,000억 원으로 예상된다.", "매출은 900억에서 1,000억 원 사이로 보여요."),
    ("Business customers bring in about 82% of sales.", "매출의 8할가량이 기업 고객에게서 나와요."),
    ("Revenue for the quarter ended September 30 was $84 billion.", "7~9월 분기 매출은 840억 달러예요."),
    ("Sales were $9 billion in the first nine months of the year.", "올해 1~9월 매출은 90억 달러예요."),
    ("The fleet drove 127 million fully autonomous miles.", "완전 자율주행으로 1억 2,700만 마일을 달렸어요."),
    (
        "Capex will be $118 billion this year, up from $72 billion in 2025.",
        "설비투자는 작년 720억 달러에서 올해 1,180억 달러로 늘어요.",
    ),
    ("SK텔레콤과 KT, LG유플러스가 요금을 내린다.", "통신 3사가 요금을 내려요."),
    ("주당 830원을 배당한다.", "한 주에 830원씩 배당이 나가요."),
    ("Maersk raised its forecast.", "머스크가 전망을 올렸어요."),
    ("Groq raised $750 million.", "그록이 7억 5천만 달러를 조달했어요."),
    ("Meta's AI lab lost a dozen researchers.", "메타 AI 연구소에서 열두 명이 나갔어요."),
    ("Qwen ranked third with 1,442 points, behind Gemini's 1,501.", "1위는 1,501점인 제미나이예요."),
    ("학습에는 73일이 걸렸다.", "두 달 넘게 학습했어요."),
    (
        "Of 9,000 people in eight countries, 97% agreed; it gets 50,000 songs a day.",
        "8개국 9,000명 가운데 97%가 동의했고, 하루 5만 곡이 올라와요.",
    ),
    ("The Times has sued two search firms.", "뉴욕타임스가 검색 업체 두 곳을 고소했어요."),
    ("The deal was first reported by the Journal.", "계약은 월스트리트저널이 먼저 전했어요."),
    ("A few hundred thousand people joined.", "수십만 명이 가입했어요."),
    ("A few hundred thousand people have joined in several weeks.", "몇 주 사이 수십만 명이 가입했어요."),
    ("It raised several hundred million dollars.", "수억 달러를 조달했어요."),
    ("It serves several thousand companies.", "기업 수천 곳이 써요."),
    ("새 칩의 성능은 이전 칩의 120% 수준이다.", "새 칩은 이전 칩보다 성능이 20% 높아요."),
    ("새 칩의 값은 이전 칩의 70% 수준이다.", "새 칩은 이전 칩보다 30% 싸요."),
    ("처리 시간은 평균 50분에서 18분으로 줄었다.", "처리 시간은 50분에서 18분으로, 절반 아래로 줄었어요."),
    ("처리 시간은 평균 60초에서 27초로 줄었다.", "처리 시간은 60초에서 27초로 절반도 안 되게 줄었어요."),
    (
        "A clip of 60 seconds takes 45 seconds, against two minutes before.",
        "2분 걸리던 일이 45초로, 1분 넘게 빨라졌어요.",
    ),
    ("교사의 업무는 주당 평균 1.5시간 줄었다.", "교사의 업무가 일주일에 1시간 30분 줄었어요."),
    ("The team saved 2.5 hours a day.", "팀은 하루에 2시간 30분을 아꼈어요."),
    ("하루 이용료는 5000원이고 월 정액은 4만9000원이다.", "하루 5,000원, 매달 4만 9,000원짜리 정액제도 있어요."),
    ("Temperatures swung from minus 12 degrees to 9 degrees within a week.", "한 주 사이 기온이 21도나 올랐어요."),
    (
        "It is installed in 1.6 million vehicles, of which 640,000 were sold in Europe and 560,000 in China; the others are in America.",
        "나머지 40만 대는 미국을 달려요.",
    ),
    ("Orca has 412 stores. Kyro runs 365 of its own.", "두 회사의 매장은 777곳이에요."),
    (
        "Each bus has 40 seats and makes 18 trips. A depot has 25 buses.",
        "버스 한 대가 하루 720명을 태워요. 차고지 하나로 넓히면 18,000명이에요.",
    ),
]

WRONG = [
    ("No customer made up more than 10% of sales.", "고객마다 매출의 10% 이상을 차지했어요.", "10% 이상"),
    ("It works for tasks that take under an hour.", "한 시간 이상 걸리는 작업에 맞아요.", "한 시간 이상"),
    ("Videos longer than a minute are not supported.", "1분이 안 되는 영상은 지원하지 않아요.", "1분이 안 되는"),
    ("Shares fell 9% the day after the report.", "보고서가 나오기 전날 주가가 9% 떨어졌어요.", "전날"),
    ("It came a week after the rival's launch.", "경쟁사 출시 일주일 전에 나왔어요.", "일주일 전"),
    ("HBM4는 2월 셋째 주부터 출하된다.", "HBM4는 2월 둘째 주부터 출하돼요.", "둘째"),
    ("학생 열 명 중 일곱 명은 써 봤다고 답했다.", "학생 열 명 중 여섯 명이 써 봤대요.", "여섯 명"),
    ("팀마다 B200 768장이 지원된다.", "팀마다 B200 서버 768대를 받아요.", "서버 768대"),
    ("The lab bought 48 servers.", "연구소는 GPU 48장을 샀어요.", "48장"),
    ("Versions 2.4.0 through 2.7.3 are affected.", "2.4.0에서 2.7.5 사이 버전이 해당해요.", "2.7.5"),
    ("Tens of millions of people have tried it.", "수십만 명이 써 봤어요.", "수십만"),
    ("Registration closes at midnight on Friday.", "등록은 금요일 정오에 마감해요.", "정오"),
    ("It was the lab's second outage in a week.", "연구소의 장애는 일주일 사이 세 번째예요.", "세 번째"),
    ("The drug was tested in 214 patients.", "이 약은 병원 214곳에서 시험했어요.", "214곳"),
    ("A decision is expected within 60 days.", "60일이 지나야 결정이 나와요.", "60일이 지나야"),
    ("More than thirty news outlets have signed.", "언론사 스무 곳 넘게 서명했어요.", "스무 곳"),
    ("It posted growth for a sixth quarter.", "다섯 분기째 성장을 이어 갔어요.", "다섯 분기"),
    ("Only 12 robots lasted more than an hour.", "12대는 한 시간도 버티지 못했어요.", "한 시간도"),
    ("The model needs eight H100s to run.", "이 모델을 돌리려면 H100 네 장이 필요해요.", "네 장"),
    ("연 구독료는 19만 원이다.", "구독료는 매달 19만 원이에요.", "매달"),
    ("Sales rose to T$451.2 billion.", "매출은 4,512억 달러로 늘었어요.", "4,512억 달러"),
    ("한국은 7위에서 5위로 두 계단 올라섰다.", "한국은 세 계단 오른 5위예요.", "세 계단"),
    ("Sales for the third quarter were $1.57 billion.", "4분기 매출은 15억 7,000만 달러예요.", "4분기"),
    ("Users are 70% foreign.", "이용자의 8할이 외국인이에요.", "8할"),
    ("더빙에는 성우 일곱 명이 참여했다.", "성우 여덟 명이 더빙에 참여했어요.", "여덟 명"),
    ("조직을 7개 사업부에서 2개 사업부로 줄인다.", "일곱 개이던 사업부가 세 개로 줄어요.", "세 개"),
    ("업무 시간은 주당 평균 1.5시간 줄었다.", "업무 시간은 하루 평균 1.5시간 줄었어요.", "하루"),
    (
        "네이버클라우드가 사우디 사업을 수주했다.",
        "네이버클라우드는 현지 업체 여섯 곳을 제치고 사우디 사업을 따냈어요.",
        "여섯 곳",
    ),
    ("SK텔레콤과 KT, LG유플러스가 요금을 내린다.", "통신 4사가 요금을 내려요.", "4사"),
    (
        "YouTube had 13.4% of viewing and Netflix 8.5%.",
        "시청의 13.4%는 디즈니플러스, 8.5%는 넷플릭스 몫이에요.",
        "디즈니플러스",
    ),
    (
        "“It is neat,” said Terence Tao, a mathematician at UCLA.",
        "UCLA 수학자 페터 숄체는 깔끔하다고 했어요.",
        "페터 숄체",
    ),
    ("The Financial Times sued a search firm.", "뉴욕타임스가 검색 업체를 고소했어요.", "뉴욕타임스"),
    ("It raised several hundred million dollars.", "수십억 달러를 조달했어요.", "수십억"),
    ("It raised several hundred million dollars.", "수천만 달러를 조달했어요.", "수천만"),
    ("새 칩의 성능은 이전 칩의 120% 수준이다.", "새 칩은 이전 칩보다 성능이 30% 높아요.", "30%"),
    ("새 칩의 값은 이전 칩의 70% 수준이다.", "새 칩은 이전 칩보다 40% 싸요.", "40%"),
    ("처리 시간은 평균 50분에서 31분으로 줄었다.", "처리 시간은 50분에서 31분으로, 절반 아래로 줄었어요.", "절반"),
    ("교사의 업무는 주당 평균 1.5시간 줄었다.", "교사의 업무가 일주일에 2시간 30분 줄었어요.", "2시간"),
    ("교사의 업무는 주당 평균 1.5시간 줄었다.", "교사의 업무가 한 달에 1.5시간 줄었어요.", "한 달에"),
    ("하루 사용량은 20만 토큰으로 제한된다.", "하루에 20만 글자까지 쓸 수 있어요.", "20만 글자"),
    (
        "Singapore ranks third, behind the United States; South Korea is eighth.",
        "싱가포르는 3위, 한국은 6위예요.",
        "6위",
    ),
    ("연 구독료는 19만 원이다.", "월 구독료는 19만 원이에요.", "월"),
    ("The service answers within 60 seconds.", "답까지 1분 넘게 빨라졌어요.", "1분 넘게"),
    ("The court hears 73 cases a year.", "나흘에 한 번꼴로 재판이 열려요.", "나흘"),
    (
        "The cycle path is 4.5 kilometres long. It cost 9 million euros to build.",
        "1km에 300만 유로를 쓴 셈이에요.",
        "300만",
    ),
    ("The union asked for $300 million. The firm paid $24 million.", "요구한 액수의 1%도 안 되는 돈이에요.", "1%"),
    (
        "Orca holds 41 percent of the market, six points ahead of Kyro.",
        "오르카 점유율은 41%예요. 키로보다 6%포인트 높으니 키로는 37%인 셈이에요.",
        "37%",
    ),
    ("The three labs needed 12, 15 and 21 days.", "세 연구실은 평균 18일이 걸렸어요.", "18일"),
    ("Rents dropped 20% to 800 euros.", "집세는 떨어지기 전에 960유로였어요.", "960유로"),
    ("The chain had 30 stores in 2024 and 75 in 2025.", "매장이 올해 30곳에서 지난해 75곳으로 늘었어요.", "지난해"),
    (
        "The port handled 410,000 containers in 2025 and 380,000 in 2024.",
        "항구가 2025년에 다룬 컨테이너는 38만 개예요.",
        "38만",
    ),
    (
        "Profit was $80 million in the first quarter and $120 million in the second.",
        "1분기 이익은 1억 2,000만 달러였어요.",
        "1억 2,000만",
    ),
    (
        "Oslo had 61% and Bergen 48%. Oslo then rose by 6 points and Bergen by 5 points.",
        "베르겐은 67%까지 올라요.",
        "67%",
    ),
    ("The city has 38% and a bank 27%, with the rest in the hands of fans.", "나머지 38%는 팬들 몫이에요.", "38%"),
    (
        "Ads bring 71% of sales. The rest comes from devices.",
        "매출의 71%가 광고에서 나오고, 나머지 71%는 기기 몫이에요.",
        "나머지 71%",
    ),
    (
        "The council has 120 seats. The Greens hold 48 and the Liberals 39. Independents hold the rest.",
        "의회 120석 중 녹색당이 48석, 자유당이 39석이에요. 무소속 몫은 나머지 48석이에요.",
        "나머지 48석",
    ),
    ("The staff meeting is held every week.", "직원 회의를 매일 열어요.", "매일"),
    ("Prices fell 30% in a year.", "값은 지난해의 60% 수준으로 떨어졌어요.", "60%"),
    ("Partners include Samsung and LG. The company shares rose.", "삼성전자와 LG, 네이버가 파트너예요.", "네이버"),
]
SILENT = [
    ("Fewer than 40 schools joined. All 40 schools got a robot.", "학교 40곳이 로봇을 받았어요."),
    (
        "She told the Senate Banking Committee that prices would fall.",
        "그는 상원 금융위원회에서 물가가 내릴 거라고 말했어요.",
    ),
    ("The court hears 73 cases a year.", "닷새에 한 번꼴로 재판이 열려요."),
    ("The cycle path is 4.5 kilometres long. It cost 9 million euros to build.", "1km에 200만 유로를 쓴 셈이에요."),
    ("심사는 필기 30점, 면접 25점, 실기 45점이다.", "100점 중 45점이 실기예요."),
    ("Orvo has 81 points, Santelmo 56. Lirio came third in 2020.", "1위와 2위의 점수 차이가 커요."),
    ("Police found a drone near 3 hangars.", "경찰은 드론 1대를 찾았어요."),
    ("It was sold for $9 billion.", "90억 달러는 서울시 1년 예산의 4분의 1이에요."),
    (
        "NAVER sold 300 units of A and 1,200 units of B.",
        "네이버는 A를 300대, B를 1,200대 팔았어요. A가 전체의 5분의 1이에요.",
    ),
    (
        "Revenue was $4.4 million, double the $2.6 million of a year before.",
        "매출은 440만 달러로 한 해 전 260만 달러의 두 배예요.",
    ),
    ("The union asked for $300 million. The firm paid $2.4 million.", "요구한 액수의 1%도 안 되는 돈이에요."),
    (
        "Orca bought 20 planes from Kyro. It has orders for 20 from Boeing and 5 from Airbus.",
        "오르카가 키로에서 비행기 20대를 샀어요. 보잉(20대), 에어버스(5대)에 주문한 것까지 더하면 모두 45대예요.",
    ),
    (
        "Orca holds 41 percent of the market, six points ahead of Kyro.",
        "오르카 점유율은 41%예요. 키로보다 6%포인트 높으니 키로는 35%인 셈이에요.",
    ),
    ("The three labs needed 12, 15 and 21 days.", "세 연구실은 평균 16일이 걸렸어요."),
    ("Rents dropped 20% to 800 euros.", "집세는 떨어지기 전에 1,000유로였어요."),
    ("It opened labs in Toronto, Lagos, Cork and Bengaluru.", "토론토에 이어 도시 세 곳에도 연구소를 열었어요."),
    (
        "The port handled 410,000 containers in 2025 and 380,000 in 2024.",
        "항구가 2025년에 다룬 컨테이너는 41만 개예요.",
    ),
    ("The staff meeting is held every week.", "직원 회의를 매주 열어요."),
    ("Prices fell 30% in a year.", "값은 지난해의 70% 수준으로 떨어졌어요."),
    ("판매가 지난해보다 20% 줄었다.", "판매는 지난해의 80% 수준이에요."),
    (
        "Orca denied that it had copied Kyro's chip design. Its engineers copied the layout of an older Orca chip, it said.",
        "오르카 엔지니어들은 오르카의 옛 칩 배치를 베꼈다고 인정했어요.",
    ),
    (
        "Graymoor's cloud unit grew 27% in the quarter. The rest of the company grew just 3%.",
        "그레이무어의 클라우드 사업이 27% 성장하는 동안 나머지 사업은 3% 성장했어요.",
    ),
    ("A team at Oslo University tested 12 robots.", "오슬로대 연구팀이 로봇 12대를 시험했어요."),
    ("Pokémon is back.", "포켓몬(Pokemon)이 돌아왔어요."),
]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_right_figure_in_other_words_is_not_blocked(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_wrong_figure_is_blocked_at_its_place(source: str, draft: str, wrong: str) -> None:
    start = draft.index(wrong)
    spans = [one.span for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(one[0] < start + len(wrong) and start < one[1] for one in spans)


@pytest.mark.parametrize(("source", "draft"), SILENT)
def test_what_needs_no_second_look_is_no_finding(source: str, draft: str) -> None:
    assert lint_pair(source, draft) == []
