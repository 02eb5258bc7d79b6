"""What is a rumour and what is none: reports of unnamed sources beside announced facts that are told in the same words."""

import pytest

from pipeline.select.hearsay import hearsay

RUMOURS = (
    (
        "Quillon in talks to buy speech start-up Odelay for $900 million",
        "Quillon is in talks to acquire Odelay, the maker of a speech model, people familiar with the matter said.",
    ),
    (
        "Odelay weighs sale of its chip unit",
        "Odelay is weighing a sale of the unit that designs its inference chips. No decision has been made, and Odelay declined to comment.",
    ),
    (
        "Tessel reportedly plans a phone without a screen",
        "Tessel's first phone will have no screen, according to a person briefed on the plans.",
    ),
    ("Sources: Brackwater is raising $400M at a $6B valuation", ""),
    (
        "Marrow Labs may soon open its weights",
        "Marrow Labs may soon release the weights of its largest model, two former employees said.",
    ),
    (
        "Tessel 9 is expected in spring",
        "The next version of Tessel's assistant is expected to arrive in spring with a longer memory. Tessel has said nothing of it.",
    ),
    (
        "Quillon could soon drop its cheapest plan",
        "A line in the beta of Quillon's app hints that the cheapest plan could soon be gone.",
    ),
    (
        "Leak of Odelay app suggests a video model",
        "Leaks from the beta of the Odelay app suggest that a video model is near.",
    ),
    (
        "Brackwater is considering a second headquarters in Lisbon",
        "The maker of legal assistants is considering an office for 600 people in Lisbon.",
    ),
    (
        "Chipmaker Varo is said to be close to a deal with Tessel",
        "Varo would supply 40,000 accelerators. Neither company would comment.",
    ),
    (
        "퀼론, 음성 AI 오델레이 인수 협상 중",
        "퀼론이 음성 인식 스타트업 오델레이를 사들이는 방안을 놓고 협상 중이다. 두 회사는 확인해 주지 않았다.",
    ),
    ("테셀, 화면 없는 전화기 낸다", "테셀이 화면 없는 전화기를 내년에 내놓을 것으로 알려졌다."),
    (
        "브래크워터, 6조 원 가치로 투자 유치 추진",
        "브래크워터가 4,000억 원을 새로 조달하는 방안을 논의 중이라고 이 매체는 보도했다.",
    ),
    ("마로랩스 대표 물러날 듯", "마로랩스의 창업자가 연말에 대표직을 내려놓을 듯하다."),
    (
        "오델레이, 반도체 부문 매각 검토 중",
        "오델레이가 추론 칩을 설계하는 부문을 파는 방안을 검토 중이다. 회사는 답하지 않았다.",
    ),
    ("바로, 테셀에 가속기 4만 개 공급", "소식통은 두 회사가 이번 주에 계약서에 서명한다고 전했다."),
    ("퀼론 요금제 개편 임박", "가장 싼 요금제가 사라진다는 소문이 개발자들 사이에 돌고 있다."),
    ("테셀, 국내 데이터센터 터 물색", "업계 관계자에 따르면 테셀은 전남 두 곳을 둘러봤다."),
    ("오델레이 인수전에 세 곳 참여", "예비 입찰에 세 곳이 참여한 것으로 전해졌다."),
    ("마로랩스 모델 공개 앞당기나", "경쟁사 출시를 앞두고 공개를 앞당길 가능성이 제기됐다."),
    (
        "Meller eyes Lisbon listing",
        "Meller, the maker of tutoring software, is considering a listing in Lisbon next year, the Wall Street Journal reported.",
    ),
    (
        "Chip start-up Onda is in talks with three carmakers",
        "The start-up would deliver 2 million chips a year. Onda said it does not comment on customers.",
    ),
    ("Rook said to be weighing a bid for Meller", "Rook's board met twice this month."),
    ("Onda's second chip is expected to cost $90", "Listings at two shops name the price."),
    ("Meller chief may soon leave", "Investors said she wants to teach again."),
    (
        "Rook considering layoffs of up to 900",
        "Rook is considering cuts of up to 900 jobs in its support teams, two managers said.",
    ),
    ("Sources close to Onda expect a delay", ""),
    (
        "Meller has been in early talks to buy Rook's search unit",
        "Bloomberg reported on Tuesday that the price could reach $1.1 billion.",
    ),
    (
        "Rook tests ads in its assistant",
        "Screenshots that people shared suggest so. Rook is reportedly testing ads in five countries.",
    ),
    ("Onda is exploring a sale to a fund, The Information says", ""),
    ("멜러, 리스본 상장 검토 중", "멜러가 내년 리스본 증시 상장을 검토 중이라고 월스트리트저널이 전했다."),
    ("온다, 완성차 3사와 칩 공급 논의 중", "온다는 고객사에 대해 말하지 않는다고 밝혔다."),
    ("루크, 멜러 검색 부문 인수 추진설", "루크 이사회가 이달 두 번 열렸다."),
    ("온다 두 번째 칩 늦어질 듯", "양산이 석 달 늦어질 듯하다."),
    ("루크, 상담 인력 900명 줄이나", "소식통은 이달 안에 통보가 나간다고 말했다."),
)
FACTS = (
    (
        "제주어를 받아 적는 음성 인식 나왔다",
        "인터넷 없이 제주어를 받아 적는 프로그램이 나왔다. 자원봉사자들이 만든다. 개발진은 언어를 27개로 늘렸다. 제주어를 하는 사람은 5,000명이 안 되는 것으로 알려졌다.",
    ),
    (
        "Upper house passes bill on machine voices",
        "Deputies voted 88 to 41 on Tuesday for a bill that bans cloned voices in advertising. It now goes to the president, who is expected to sign it within ten days.",
    ),
    (
        "Quillon buys speech start-up Odelay for $900 million",
        "Quillon said on Monday that it has agreed to buy Odelay. The deal is expected to close in the second quarter.",
    ),
    (
        "Court hears publishers' case against Tessel",
        "Lawyers for five publishers and Tessel argued for two hours on Thursday. A ruling is expected in March.",
    ),
    (
        "Brackwater raises $400 million",
        "Brackwater announced a round of $400 million led by Copper Lane. Revenue is expected to double next year.",
    ),
    (
        "Regulator says it is considering a rule on training data",
        "The data regulator said it is considering a rule that would make companies list what they train on. It takes comments until May 2.",
    ),
    (
        "Marrow Labs opens the weights of its largest model",
        "Marrow Labs released the weights of Marrow 70 on Friday. Support for phones is expected in June, the company wrote.",
    ),
    (
        "Odelay confirms that it is in talks with Quillon",
        "Odelay confirmed on Wednesday that it is in talks with Quillon about a sale. Its board will meet on Friday.",
    ),
    (
        "Union and studios return to talks on AI",
        "Writers and studios resumed their negotiations on Monday, both sides announced. They have been in talks since April.",
    ),
    (
        "Senate committee to vote on chip exports on Thursday",
        "The committee is expected to vote on the bill on Thursday, its chair, Dana Holm, said.",
    ),
    (
        "Data centres could use a tenth of the country's power, agency finds",
        "The grid agency published a forecast on Monday. Demand is expected to reach 41 terawatt hours in 2030.",
    ),
    (
        "Tessel delays its phone to 2028",
        "Tessel said its first phone will be late by a year. A test with 500 users is expected to begin in May.",
    ),
    (
        "City of Arle exploring AI for bus timetables, mayor says",
        "Mayor Ines Roth said the city is exploring software that plans timetables. A trial costs 80,000 euros.",
    ),
    (
        "국회, AI 음성 표시법 통과",
        "국회가 19일 본회의에서 AI 음성 표시법을 의결했다. 정부는 시행령에 담을 예외를 검토 중이라고 밝혔다.",
    ),
    (
        "퀼론, 음성 AI 오델레이 9억 달러에 인수",
        "퀼론이 오델레이를 인수한다고 17일 발표했다. 두 회사는 인력 배치를 논의 중이라고 설명했다.",
    ),
    (
        "개인정보위, 학습 데이터 공개 의무 검토 중",
        "개인정보보호위원회는 학습 데이터 목록을 공개하게 하는 방안을 검토 중이라고 20일 밝혔다.",
    ),
    ("테셀 노사, AI 도입 놓고 협상 중", "테셀 노조는 18일 회사와 AI 도입 조건을 협상 중이라고 발표했다."),
    ("입소문 탄 AI 일기장, 이용자 100만 명", "마로랩스는 일기 앱 이용자가 100만 명을 넘었다고 21일 밝혔다."),
    (
        "브래크워터, 4,000억 원 투자 유치",
        "브래크워터는 24일 4,000억 원 규모의 투자를 유치했다고 밝혔다. 김도연 대표는 “상장도 검토 중”이라고 말했다.",
    ),
    ("Open source: Marrow's tokenizer now under MIT", "Marrow Labs put its tokenizer under the MIT licence on Monday."),
    (
        "Varo opens chip plant in Arle",
        "Varo opened its second plant on Friday. It is said to be the quietest in Europe, and it employs 900 people.",
    ),
    (
        "Parliament adopts rules for AI in hiring",
        "Parliament adopted the rules by 402 votes to 188. The council is expected to approve them in June.",
    ),
    (
        "Onda ships its second chip",
        "Onda began to ship its second chip on Monday for $90. A version for cars is expected in the autumn.",
    ),
    (
        "Rook to cut 900 jobs",
        "Rook said it will cut 900 jobs and is considering more, its finance chief told investors.",
    ),
    (
        "Judge lets case against Meller go ahead",
        "A judge in Arle let most of the claims stand. Trial is expected to begin in September.",
    ),
    (
        "AI could soon read all mail of the tax office, minister says",
        "Finance minister Ola Brandt said that an assistant could soon sort every letter.",
    ),
    (
        "Vote on AI levy is expected on Thursday",
        "The upper house debates a levy of 2% on data centres, the speaker's office said.",
    ),
    ("Onda's revenue is expected to rise 40%, company says", "Onda raised its forecast for the year."),
    (
        "Meller and teachers' union in talks on homework tool",
        "Meller and the union said on Monday that they are in talks about limits for the homework tool.",
    ),
    (
        "Study: chatbots calm fewer patients than nurses do",
        "The trial followed 900 patients. A larger one is expected to report in 2028.",
    ),
    ("Open source: how Rook gave away its router", "Rook put the router on a public server in May."),
    ("멜러, 리스본 증시 상장", "멜러가 23일 리스본 증시에 상장했다. 두 번째 상장지로 서울을 검토 중이다."),
    (
        "방통위 “AI 광고 표시 의무 검토 중”",
        "방송통신위원회는 AI로 만든 광고에 표시를 붙이게 하는 방안을 검토 중이라고 25일 밝혔다.",
    ),
    ("온다, 두 번째 칩 양산 시작", "온다는 두 번째 칩을 양산하기 시작했다고 발표했다. 자동차용은 내년에 나올 듯하다."),
    ("입소문으로 큰 받아쓰기 앱, 1년 만에 유료화", "앱을 만든 한 사람 회사 소리결은 다음 달부터 월 3,000원을 받는다."),
    ("루크 노조, 회사와 AI 상담사 도입 협상 중", "노조는 26일 기자회견에서 협상 중인 조건을 설명했다."),
)


@pytest.mark.parametrize(
    ("title", "rumour"),
    [
        ("Source: Rook buys Meller", True),
        ("Filing: Onda forms a fund; sources: it seeks $90M", True),
        ("Rook buys Meller (Source: ledger.example)", False),
        ("Open source: Rook's router", False),
    ],
)
def test_a_source_before_the_news_is_unnamed_and_one_behind_it_is_a_credit(title: str, *, rumour: bool) -> None:
    assert hearsay(title, "Source: a photo by Ina Roth.") is rumour


@pytest.mark.parametrize(("title", "text"), RUMOURS)
def test_a_report_of_unnamed_sources_is_a_rumour(title: str, text: str) -> None:
    assert hearsay(title, text)


@pytest.mark.parametrize(("title", "text"), FACTS)
def test_what_someone_named_announces_is_none_whatever_is_expected_of_it(title: str, text: str) -> None:
    assert not hearsay(title, text)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Reports: Tessel could seek a buyer for its map unit", ""),
        (
            "Tessel told to sell its map unit",
            "The agency told Tessel to sell its map unit, according to several reports.",
        ),
        ("Odelay drops its bid", "Odelay dropped its bid, the Courier wrote, citing three unnamed people."),
        ("Odelay drops its bid", "People with direct knowledge of the talks described the end of Odelay's bid."),
    ],
)
def test_a_story_that_only_reports_tell_is_a_rumour(title: str, text: str) -> None:
    assert hearsay(title, text)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Tessel reports: profit up 4%", "Tessel earned 40 million in May, it said."),
        ("Rents rise 4%", "Rents rose 4% in May, according to reports by the city's housing office."),
        ("Court upholds the fine", "The court upheld the fine, citing people's right to know."),
    ],
)
def test_a_report_with_an_author_is_none(title: str, text: str) -> None:
    assert not hearsay(title, text)


@pytest.mark.parametrize(
    ("text", "rumour"),
    [
        ("솔타가 창원 공장의 매각을 추진하고 있다고 블룸버그통신이 7일 보도했다.", True),
        ("솔타가 투자자들과 협의를 시작했다고 파이낸셜타임스(FT)가 7일 전했다.", True),
        ("Soltar plans a second plant in Porto, the Financial Times reported.", True),
        ("솔타는 창원 공장의 매각을 추진한다고 밝혔다고 블룸버그통신이 보도했다.", False),
        ("Soltar opened a second plant in Porto, the Financial Times reported.", False),
        ("Soltar said it plans a second plant in Porto, the Financial Times reported.", False),
    ],
)
def test_talks_and_plans_that_an_outlet_alone_reports_are_a_rumour(text: str, *, rumour: bool) -> None:
    assert hearsay("Soltar", text) is rumour
