"""A number that the source has of another class of things supports nothing."""

import pytest

from pipeline.check import lint_pair
from pipeline.check.counts import counted_classes

WRONG = (
    ("The yard built 31 tugs last year. It employs 84 welders and has two docks.", "이 조선소는 작년에 예인선 84척을 만들었어요.", "84척"),
    ("The zoo lost 12 of its penguins to the virus. Its 47 keepers were tested too.", "바이러스로 동물원 펭귄 47마리가 죽었어요.", "47마리"),
    ("Marek Dolny died on Monday. He wrote 68 songs and recorded nine albums.", "마레크 돌니가 월요일에 68세로 세상을 떠났어요.", "68세"),
    ("The festival sold 3,400 tickets and showed 52 films from 19 countries.", "영화제는 52개국 작품을 틀었어요.", "52개국"),
    ("The library lent 14,000 books last month. Its 23 librarians serve six villages.", "도서관은 마을 23곳을 맡고 있어요.", "23곳"),
    ("Rovers have 41 points after 22 matches and have scored 36 goals.", "로버스는 지금까지 41골을 넣었어요.", "41골"),
    ("The firm bought 60 vans, 25 of them electric. Some 33 mechanics look after them.", "회사는 밴 33대를 샀어요.", "33대"),
    ("Voters chose among nine parties; the Greens took 17 seats. The hall has 85 seats and 64 trees stand in its garden.", "공원에는 나무 85그루가 서 있어요.", "85그루"),
    ("The orchestra gave 27 concerts in 12 towns with 80 musicians.", "오케스트라는 연주회를 80번 열었어요.", "80번"),
    ("The ward has 40 beds and 95 nurses.", "이 병동은 95병상이에요.", "95병상"),
    ("A seat costs $35. The theatre has 440 seats and 26 actors.", "표 한 장은 26달러예요.", "26달러"),
    ("The choir of 38 sang in Bonn and in 14 churches.", "합창단은 성당 38곳에서 노래했어요.", "38곳"),
    ("Tickets cost $35 and 26 widgets are on show.", "표는 26달러예요.", "26달러"),
    ("Marek Dolny died on Monday. He drew 68 maps.", "마레크 돌니가 68세로 세상을 떠났어요.", "68세"),
    ("The snow was 40 centimetres deep at the huts; 85 skiers were stranded.", "오두막에는 눈이 85cm 쌓였어요.", "85cm"),
    ("At noon it was 31 degrees in the square, where 44 stalls stood.", "한낮 광장의 기온은 44도였어요.", "44도"),
    ("The test takes 50 minutes and has 65 questions.", "시험은 65분 걸려요.", "65분"),
    ("Turnout was 61%, and 73 stations opened late.", "투표율은 73%였어요.", "73%"),
    ("The tower is 130 metres high and has 420 steps.", "이 탑은 높이가 420m예요.", "420m"),
    ("The firm employs 260 people and has four founders, and will open offices in five cities.", "회사는 도시 네 곳에 사무실을 열어요.", "네 곳"),
    ("The novel sold 120,000 copies. Its author, 34, has won three prizes and has 34,000 followers.", "소설은 3만 4,000권 팔렸어요.", "3만 4,000권"),
    ("The team won 14 of its 22 games and hired 17 scouts.", "이 팀은 17승을 올렸어요.", "17승"),
    ("The estate has 56 houses and 230 residents.", "이 단지에는 집이 230채 있어요.", "230채"),
    ("승무원 39명이 타는 배 12척이 있다.", "배는 모두 39척이에요.", "39척"),
    ("The village lost 18 barns in the fire, and 64 cows died.", "불로 헛간 64채가 탔어요.", "64채"),
    ("The survey covered 15 countries and 4,200 nurses.", "조사는 4,200개국에서 했어요.", "4,200개국"),
    ("The parliament has 120 seats; 66 lawmakers backed the bill in 13 hours of debate.", "법안은 13표 차로 통과됐어요.", "13표"),
    ("The restaurant has 28 tables and 19 waiters, and serves 33 dishes.", "이 식당은 요리를 19가지 내요.", "19가지"),
    ("The exhibition shows 86 paintings lent by 23 collectors.", "전시는 그림 23점을 모았어요.", "23점"),
    ("Police stopped 410 cars and fined 95 drivers.", "경찰은 차 95대를 세웠어요.", "95대"),
    ("Anna Weiss left 11 grandchildren and 83 letters. She died in March.", "안나 바이스는 3월에 83세로 숨졌어요.", "83세"),
    ("From Monday, trams leave every 15 minutes. Line 6 gets eight new cars.", "항구로 가는 트램이 한 시간에 여섯 대씩 다녀요.", "여섯 대"),
    ("Inspectors seized 1,240 fake licences and 86 officers took part.", "단속반은 가짜 면허증 86장을 거뒀어요.", "86장"),
    ("The town gave out 75 permits to 12 stallholders.", "읍내는 허가증 12장을 내줬어요.", "12장"),
    ("The firm signed 33 contracts with 19 hospitals.", "회사는 계약 33명을 맺었어요.", "33명"),
)  # fmt: skip
RIGHT = (
    ("The guild found 87,000 of its members' drawings in the data set.", "길드는 데이터 세트에서 회원 그림 8만 7,000장을 찾았어요."),
    ("Harbourline has 2,310 brokers as customers and employs 140 people.", "하버라인을 쓰는 중개사는 2,310곳이에요."),
    ("It asked 85 auditors and 12 banks.", "감사 회사 85곳에 물었어요."),
    ("The yard built 31 tugs last year. It employs 84 welders and has two docks.", "이 조선소는 작년에 예인선 31척을 만들었고 용접공 84명이 일해요."),
    ("The zoo lost 12 of its penguins to the virus. Its 47 keepers were tested too.", "바이러스로 동물원 펭귄 12마리가 죽었고 사육사 47명도 검사를 받았어요."),
    ("Marek Dolny died on Monday at 68. He wrote 68 songs and recorded nine albums.", "노래 68곡을 쓴 마레크 돌니가 월요일에 68세로 세상을 떠났어요."),
    ("The festival sold 3,400 tickets and showed 52 films from 19 countries.", "영화제는 19개국에서 온 영화 52편을 틀었어요."),
    ("The library lent 14,000 books last month. Its 23 librarians serve six villages.", "도서관 사서 23명이 마을 여섯 곳을 맡고 있어요. 지난달에 빌려준 책은 1만 4,000권이에요."),
    ("Rovers have 41 points after 22 matches and have scored 36 goals.", "로버스는 22경기에서 36골을 넣고 승점 41점을 땄어요."),
    ("The firm bought 60 vans, 25 of them electric. Some 33 mechanics look after them.", "회사는 밴 60대를 샀고 그중 25대가 전기차예요. 정비사 33명이 돌봐요."),
    ("The bill passed by 61 votes to 38.", "법안은 61 대 38로 통과됐어요. 찬성한 의원이 61명이에요."),
    ("The bank will cut 430 jobs at 12 branches.", "은행은 지점 12곳에서 430명을 내보내요."),
    ("The railway ordered 24 trains and 18 locomotives.", "철도 회사는 열차 24편과 기관차 18대를 주문했어요."),
    ("The charity planted 900 trees in 15 parks with 60 volunteers.", "자원봉사자 60명이 공원 15곳에 나무 900그루를 심었어요."),
    ("The team won the cup in 1988, 1997, 2004 and 2016. It has five coaches.", "이 팀은 지금까지 네 번 우승했어요."),
    ("The farm grows barley, oats, flax and rye, and three sons work the land.", "이 농장은 네 가지 작물을 길러요."),
    ("Founders Ada Holm and Bo Lind say that a train has papers in four languages. Eleven operators pay.", "창업자 두 사람은 배차 일을 하다 만났어요."),
    ("A ban for children under 16 covers ten platforms.", "16세 미만 금지 조치는 플랫폼 10곳에 적용돼요."),
    ("Inspectors seized 1,240 fake licences and 86 officers took part.", "단속반은 가짜 면허증 1,240장을 거뒀고 86명이 나섰어요."),
    ("The town gave out 75 permits to 12 stallholders.", "읍내는 허가증 75장을 상인 12명에게 내줬어요."),
    ("The court filed 512 petitions in June for 41 families.", "법원은 6월에 탄원서 512장을 냈어요."),
    ("The firm signed 33 contracts with 19 hospitals.", "회사는 병원 19곳과 쓴 계약서 33장을 냈어요. 계약은 33건이에요."),
    ("The firm offered records of 435,000 patients.", "회사가 내놓은 환자 기록은 43만 5,000건이에요."),
)  # fmt: skip


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_number_of_another_thing_supports_no_figure(source: str, draft: str, wrong: str) -> None:
    start = draft.index(wrong)
    blocked = [one for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(one.span[0] < start + len(wrong) and start < one.span[1] for one in blocked)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_number_of_the_thing_itself_supports_its_figure(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(
    ("text", "number", "classes"),
    [
        ("Each boat needs a crew of 39.", "39", {"person"}),
        ("It checked the age of 9 million patients.", "9 million", {"person"}),
        ("She retired at the age of 62 in May.", "62", {"age"}),
        ("She wrote 71 short stories and won a prize.", "71", {"work", "storey"}),
        ("It looks after 86 children and has 120 more on its list.", "120", {"person"}),
        ("The 12-member board met.", "12", {"person"}),
        ("Two of the nine schools have closed.", "Two", {"site"}),
        ("It ordered 24 gas turbines.", "24", {"machine"}),
        ("It bought 40 aircraft engines.", "40", {"machine"}),
        ("It has 12 fish farms.", "12", {"site"}),
        ("It hired 30 staff members.", "30", {"person"}),
        ("It drew 68 maps.", "68", {"thing"}),
        ("It lifts 52 wagons a day.", "52", {"vehicle"}),
        ("People from birth to 90 shows that it changes.", "90", set()),
        ("It has 18 of them.", "18", set()),
        ("The city, home to 42 million people, will add 240 more.", "240", set()),
    ],
)
def test_the_noun_behind_a_number_names_what_it_counts(text: str, number: str, classes: set[str]) -> None:
    start = text.index(number)
    assert counted_classes.counted_in(text, (start, start + len(number))) == classes
