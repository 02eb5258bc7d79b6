"""Days of another event, bounds of counts in words, parts larger than what was told before them, and shares told right after their two numbers."""

import pytest

from pipeline.check import lint_pair

RIGHT = [
    (
        "Of the 1,600 mapmakers at the Dutch land registry, 400 have moved to checking AI drafts since January. The agency has stopped flying survey planes over three provinces.",
        "네덜란드 토지등기소의 지도 제작자 1,600명 중 400명이 AI 초안을 검토하는 일로 옮겼어요. 넷 중 한 명이 자리를 바꾼 셈이에요. 세 개 주에서는 측량 비행기도 안 띄워요.",
    ),
    (
        "Alphabet's capital spending reached $24 billion in the quarter, against $13 billion in the same period last year.",
        "알파벳이 한 분기에 240억 달러를 설비에 썼어요. 1년 전보다 110억 달러, 비율로는 85% 늘어난 규모예요.",
    ),
    (
        "Leapmotor sold 38,400 vehicles in Europe in the quarter, up from 21,000, its fifth rise in a row.",
        "립모터가 유럽에서 한 분기에 3만 8,400대를 팔았어요. 다섯 분기 연속 증가예요.",
    ),
    (
        "Of 420 hospitals surveyed, 84 use AI scribes and 30 plan to.",
        "조사 대상 병원 420곳 가운데 84곳이 AI 서기를 써요. 다섯 곳 중 한 곳꼴이에요. 30곳은 계획만 있고요.",
    ),
    (
        "Tesla's shareholders will vote on a $2 billion investment in xAI at a meeting on November 19, moved from November 6.",
        "테슬라 주주들이 xAI에 20억 달러를 투자할지 11월 19일 주총에서 표결해요. 원래는 11월 6일이었어요.",
    ),
    (
        "Tesla's shareholders will vote at a meeting on November 19, moved from November 6.",
        "주총 날짜는 11월 19일이에요. 11월 6일에 열릴 예정이던 것을 미뤘어요.",
    ),
    (
        "Tesla's shareholders will vote at a meeting on November 19, moved from November 6.",
        "11월 6일 열기로 했던 주총을 11월 19일로 미뤘어요.",
    ),
    (
        "The launch, originally set for March 2, has been pushed back to April 14.",
        "출시일은 4월 14일이에요. 3월 2일에서 늦춰졌어요.",
    ),
    ("The hearing will take place on Thursday instead of Tuesday.", "청문회는 화요일이 아니라 목요일에 열려요."),
    (
        "India's digital rupee will work offline in 15 cities from February 3. A test in Pune involving 48,000 shoppers ended on October 30.",
        "인도의 디지털 루피를 2월 3일부터 15개 도시에서 인터넷 없이 쓸 수 있어요. 푸네 시험은 10월 30일까지 했어요.",
    ),
    ("The embargo ended on October 30.", "10월 30일부터 보도할 수 있어요."),
    (
        "Applications close on May 15 and the course begins on June 1.",
        "신청은 5월 15일까지 받고 수업은 6월 1일부터예요.",
    ),
    (
        "Uruguay's AI bill obliges developers to keep at least two copies of training logs in the country for five years.",
        "개발사는 학습 기록 사본을 최소 두 부, 5년간 나라 안에 보관해야 해요.",
    ),
    ("Each inspector gets up to three suits.", "조사관은 저마다 방호복을 세 벌까지 받아요."),
    (
        "JPMorgan said its technology budget would rise to about $19.8 billion next year, including roughly $2 billion for AI.",
        "JP모건의 내년 기술 예산은 198억 달러쯤이에요. 그중 AI에 쓰는 돈이 20억 달러 정도라고 합니다.",
    ),
    (
        "The older Delta models will remain available through the console for at least another year.",
        "구형 델타 모델은 콘솔에서 최소 1년은 더 쓸 수 있어요.",
    ),
    (
        "Grants for community colleges will continue through at least 2029.",
        "지역 대학 지원금은 적어도 2029년까지 나와요.",
    ),
    ("Grants for community colleges will continue through 2029.", "지역 대학 지원금은 2029년까지만 나와요."),
    (
        "Support for version 4 will be dropped no earlier than the summer of 2028.",
        "버전 4 지원은 빨라도 2028년 여름에야 끊겨요.",
    ),
    ("Tickets are half price until the end of August.", "8월 말까지 표가 반값이에요."),
    ("Tickets are no longer half price from the end of August.", "표는 8월 말까지 반값이에요."),
    (
        "The Basil model reads up to 200,000 tokens at once, about 150,000 words.",
        "바질은 한 번에 최대 20만 토큰, 단어로는 15만 단어쯤을 읽어요.",
    ),
    ("The Rover 5 starts at $899, up from $749 for last year's Rover 4.", "로버 4는 749달러부터였어요."),
    ("The Rover 5 starts at $899, up from $749 for last year's Rover 4.", "로버 4의 가격은 749달러부터 시작해요."),
    ("Sales rose 12 percent to $560 million from $500 million.", "매출은 1년 전 5억 달러보다 12% 늘었어요."),
    (
        "The Duo reaches a claimed 7,200 lumens at its brightest, against 5,100 for the Duo Lite.",
        "듀오는 최대 밝기가 7,200루멘으로 듀오 라이트를 앞서요.",
    ),
    (
        "Fennmark has raised $210 million, including a $120 million Series C led by Ostrava Partners.",
        "펜마크는 오스트라바 파트너스가 이끈 시리즈 C까지 2억 1,000만 달러를 투자받았어요.",
    ),
    (
        "At a show in Berlin on Tuesday, May 12, 2026, the company unveiled the Nord. Orders open this Thursday, and buyers before June 1 get a case.",
        "주문은 5월 14일 목요일부터 받아요. 6월 1일 전에 사면 케이스를 줘요.",
    ),
    (
        "A rig with eight RTX 5090 cards makes 2.4 million guesses per second against old vaults, versus about 1,900 against the newer ones.",
        "RTX 5090 8장을 단 장비는 오래된 금고에 초당 240만 번, 새 금고에 1,900번 대입해요.",
    ),
    (
        "Tandemo has 1,150 cars, 520 of them in Phoenix and 220 in Tampa. Orca has 300 cars.",
        "탄데모는 1,150대로, 300대를 굴리는 오르카의 네 배에 조금 못 미쳐요.",
    ),
    (
        "Loading used to take 94 seconds and now takes 11. For small models the median is now 1.9 seconds, down from 14 seconds.",
        "큰 모델은 94초에서 11초로, 작은 모델은 14초에서 1.9초로 줄었어요.",
    ),
    (
        "The flaw was in versions 2.3 through 2.7 and was fixed in version 2.7.1.",
        "결함은 2.3 버전부터 2.7 버전까지 있었어요. 2.7.1 버전에서 고쳤어요.",
    ),
    (
        "Bids were open from March 2 through April 30, and were then taken until May 8.",
        "입찰은 3월 2일부터 5월 8일까지 받았어요.",
    ),
]
WRONG = [
    (
        "Alphabet's capital spending reached $24 billion in the quarter, against $13 billion in the same period last year. About 60% went on servers.",
        "알파벳이 한 분기에 240억 달러를 설비에 썼어요. 1년 전보다 110억 달러, 비율로는 65% 늘어난 규모예요.",
        "65%",
    ),
    (
        "Of the 1,600 mapmakers at the Dutch land registry, 400 have moved to checking AI drafts since January. The agency has stopped flying survey planes over three provinces.",
        "네덜란드 토지등기소의 지도 제작자 1,600명 중 400명이 1월 이후 AI 초안을 검토하는 일로 옮겼어요. 셋 중 한 명이 자리를 바꾼 셈이에요. 세 개 주에서는 측량 비행기도 안 띄워요.",
        "셋",
    ),
    (
        "Leapmotor sold 38,400 vehicles in Europe in the quarter, up from 21,000, its fifth rise in a row.",
        "립모터가 유럽에서 한 분기에 3만 8,400대를 팔았어요. 여섯 분기 연속 증가예요.",
        "여섯 분기",
    ),
    (
        "Of 420 hospitals surveyed, 84 use AI scribes and 30 plan to.",
        "조사 대상 병원 420곳 가운데 84곳이 AI 서기를 써요. 열 곳 중 한 곳꼴이에요. 30곳은 계획만 있고요.",
        "열 곳",
    ),
    (
        "Tesla's shareholders will vote on a $2 billion investment in xAI at a meeting on November 19, moved from November 6.",
        "테슬라 주주들이 xAI에 20억 달러를 투자할지 11월 6일 주총에서 표결해요.",
        "11월 6일",
    ),
    ("The launch, originally set for March 2, has been pushed back to April 14.", "출시일은 3월 2일이에요.", "3월 2일"),
    ("The hearing will take place on Thursday instead of Tuesday.", "청문회는 화요일에 열려요.", "화요일"),
    (
        "India's digital rupee will work offline in 15 cities from February 3, the central bank said. A test in Pune involving 48,000 shoppers ended on October 30.",
        "인도의 디지털 루피를 10월 30일부터 15개 도시에서 인터넷 없이 쓸 수 있어요. 앞서 푸네에서는 4만 8,000명이 시험에 참여했어요.",
        "10월 30일",
    ),
    ("Applications close on May 15 and the course begins on April 1.", "신청은 4월 1일까지 받아요.", "4월 1일"),
    (
        "Uruguay's AI bill obliges developers to keep at least two copies of training logs in the country for five years. It takes effect on March 1.",
        "우루과이의 AI법은 3월 1일 시행돼요. 개발사는 학습 기록 사본을 최대 두 부, 5년간 나라 안에 보관해야 해요.",
        "두 부",
    ),
    ("Each inspector gets up to three suits.", "조사관은 저마다 방호복을 세 벌 이상 받아요.", "세 벌"),
    (
        "JPMorgan said its technology budget would rise to about $19.8 billion next year, including roughly $2 billion for AI.",
        "JP모건의 내년 기술 예산은 198억 달러쯤이에요. 그중 AI에 쓰는 돈이 200억 달러 정도라고 합니다.",
        "200억",
    ),
    (
        "The older Delta models will remain available through the console for at least another year.",
        "구형 델타 모델은 콘솔에서 길어야 1년 더 쓸 수 있어요.",
        "길어야 1년",
    ),
    (
        "Grants for community colleges will continue through at least 2029.",
        "지역 대학 지원금은 2029년까지만 나와요.",
        "2029년까지",
    ),
    (
        "Support for version 4 will be dropped no earlier than the summer of 2028.",
        "버전 4 지원은 늦어도 2028년 여름까지는 끊겨요.",
        "늦어도 2028년",
    ),
    ("Tickets are half price until the end of August.", "8월 말부터 표가 반값이에요.", "8월 말부터"),
    (
        "The Basil model reads up to 200,000 tokens at once.",
        "바질은 한 번에 최대 20만 자를 읽어요.",
        "20만 자",
    ),
    ("The Rover 5 starts at $899, up from $749 for last year's Rover 4.", "로버 5는 749달러부터 시작해요.", "749달러"),
    (
        "Sales rose 12 percent to $560 million from $500 million.",
        "매출은 1년 전 5억 6,000만 달러보다 12% 늘었어요.",
        "5억 6,000만 달러",
    ),
    (
        "The Duo reaches a claimed 7,200 lumens at its brightest, against 5,100 for the Duo Lite.",
        "듀오는 최대 밝기가 5,100루멘으로 듀오 라이트를 앞서요.",
        "5,100루멘",
    ),
    (
        "Fennmark has raised $210 million, including a $120 million Series C led by Ostrava Partners.",
        "펜마크는 오스트라바 파트너스가 이끈 시리즈 C에서 2억 1,000만 달러를 투자받았어요.",
        "2억 1,000만 달러",
    ),
    (
        "The board approved another $5 billion in buybacks, bringing the total remaining to $6.8 billion.",
        "이사회는 자사주 매입 50억 달러를 추가로 승인했어요. 이로써 남은 한도는 118억 달러가 됐어요.",
        "118억 달러",
    ),
    (
        "Companies must report a breach within 72 hours, and fines can reach 4 percent of yearly revenue.",
        "기업은 72일 안에 유출을 신고해야 해요.",
        "72일",
    ),
    (
        "Tandemo has 1,150 cars, 520 of them in Phoenix and 220 in Tampa. Orca has 300 cars.",
        "탄데모는 1,150대로, 300대를 굴리는 오르카의 다섯 배가 넘어요.",
        "다섯 배",
    ),
    (
        "Loading used to take 94 seconds and now takes 11. For small models the median is now 1.9 seconds, down from 14 seconds.",
        "큰 모델을 읽는 시간이 94초에서 1.9초로 줄었어요.",
        "1.9초",
    ),
    (
        "The flaw was in versions 2.3 through 2.7 and was fixed in version 2.7.1.",
        "결함은 2.3 버전부터 2.7.1 버전까지 있었어요.",
        "2.7.1",
    ),
]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_day_a_bound_or_a_part_that_is_right_stands(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft, []) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_one_that_is_of_something_else_is_blocked(source: str, draft: str, wrong: str) -> None:
    blocks = [one for one in lint_pair(source, draft, []) if one.severity == "block" and one.span is not None]
    assert any(wrong in draft[slice(*one.span)] or draft[slice(*one.span)] in wrong for one in blocks)
