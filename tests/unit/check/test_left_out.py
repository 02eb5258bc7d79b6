"""What a source leaves out, or says another way, and a Korean sentence says: a unit, the quarter before, the days of a span, a remainder."""

import pytest

from pipeline.check.lint import lint_pair

RIGHT = [
    ("The city had 31 straight days of heat, beating a record of 18 set in 1974.", "31일 연속 폭염으로 1974년의 18일 기록을 깼어요."),
    ("Scanning takes fifteen years. The gift should cut that to six.", "스캔에 15년이 걸려요. 기부금 덕분에 6년으로 줄어요."),
    ("Holders receive one new share for every 4.83 they own.", "주주는 4.83주당 신주 1주를 받아요."),
    ("By the end of October 18 of the 27 states had named an authority.", "10월 말까지 27개 나라 가운데 18곳이 기관을 정했어요."),
    ("The result has a significance of three sigma.", "통계적 유의성은 3시그마예요."),
    ("The laptop is less than half an inch thick.", "노트북 두께는 0.5인치가 채 안 돼요."),
    ("The screen refreshes 120 times a second.", "화면 주사율은 120Hz예요."),
    ("The operating system turned 30 on August 24.", "8월 24일은 운영체제가 나온 지 30년 되는 날이에요."),
    ("The limit shrinks week by week.", "한도는 매주 줄어요."),
    ("The yield rose from 22% in the spring to 41% in the autumn.", "수율이 봄 22%에서 가을 41%로 올랐어요."),
    ("3분기 이익률은 47%로 전 분기보다 6%포인트 높아졌다.", "이익률은 47%로, 2분기보다 6%포인트 올랐어요."),
    ("수요예측은 2월 9일부터 13일까지 진행한다.", "수요예측은 2월 9일부터 닷새 동안 진행해요."),
    ("영업이익은 640억 원이다.", "영업이익은 640억 원뿐이에요."),
    ("Its server made 31,400 tokens a second, against 26,900 for the rival.", "이 서버는 경쟁 제품보다 약 17% 빨랐어요."),
    ("Its share is 58 percent. The next two have 16 percent and 9 percent.", "점유율은 58%예요. 2위(16%)와 3위(9%)를 합친 것보다 두 배 넘게 커요."),
    ("It sold a million copies in 52 hours.", "100만 장을 파는 데 52시간, 이틀하고 네 시간이 걸렸어요."),
    ("The pill is taken for 14 days; women felt better as early as day three.", "약은 14일 복용하고, 이르면 사흘째부터 나아졌어요."),
    ("The climb features twice on consecutive days. The race is next year.", "이 오르막은 이틀 연속 나와요."),
    ("The firm will take on 900 graduates next autumn, down from 2,400 this year.", "내년 가을에 뽑는 신입은 900명이에요. 올해는 2,400명이에요."),
    ("Its operations are slower by a factor of about one thousand.", "연산이 1,000배쯤 느려요."),
    ("Each robot worked ten-hour shifts, five days a week.", "로봇은 하루 10시간씩 주 5일 일했어요. 일주일이면 50시간이에요."),
    ("구글은 3년 동안 반년마다 이행 보고서를 내야 한다.", "보고서는 3년간 6개월마다 내야 하니 모두 여섯 번인 셈이에요."),
    ("Primary care doctors managed only 61%. The patients were 74 years old.", "1차 진료 의사는 61%에 그쳤어요."),
    ("The vaccine costs less than $4 per dose. Four doses are required.", "백신은 1회분에 4달러가 채 안 돼요. 네 번 맞아야 해요."),
    ("The payload must not exceed 32 MB.", "페이로드는 32MB를 넘어서는 안 돼요."),
    ("She won in 26 minutes 41.3 seconds, 8.2 seconds ahead.", "26분 41초 3의 기록으로, 8초 2 차이로 이겼어요."),
    ("It is the second-largest fine, after the 207.4 billion won imposed in 2021.", "두 번째로 큰 과징금이에요. 1위는 2021년의 2,074억 원이에요."),
    ("Batteries discharged 1,290 megawatts on Tuesday. Two years ago the figure was 330.", "배터리가 1,290메가와트를 내보냈어요. 2년 전에는 330메가와트였어요."),
    ("He attacked 104 kilometres from the finish and rode the last 66 alone.", "결승선 104km 앞에서 치고 나가 마지막 66km를 홀로 달렸어요."),
    ("It cuts water use from 4.5 to 2.7 million litres per day.", "하루 물 사용량이 450만 리터에서 270만 리터로 줄어요."),
    ("It takes 5 litres of milk to make a half-kilo of cheese.", "치즈 500g을 만들려면 우유 5리터가 들어요."),
    ("It ordered 60 double-decker trains, with an option for 40 more.", "2층 열차 60편을 주문했고 40편을 더 살 수 있어요."),
    ("Fares are halved on the first of January.", "운임이 1월 1일 절반으로 내려가요."),
    ("Lead author Nadja Brunner, 31, leads the team.", "제1 저자인 나디아 브루너(31)가 팀을 이끌어요."),
    ("None of the 26 models solved more than 9 of the 30 problems.", "26개 모델 가운데 문제 30개 중 9개 넘게 푼 모델은 없었어요."),
    ("The chatbot settles 7 in 10 queries without a person.", "챗봇은 문의 열 건 중 일곱 건을 사람 없이 해결해요."),
    ("A ride costs $18.40, against $15.20 for Lyft. The gap was six dollars.", "요금 차이는 6달러였는데 지금은 3.2달러로 좁혀졌어요."),
    ("투자 기간은 2027년 1월부터 2030년 6월까지다.", "투자는 2027년 1월부터 2030년 6월까지 3년 6개월에 걸쳐 이뤄져요."),
    ("The IPO was priced at $31, above the range of $26 to $29.", "공모가는 희망 범위인 26~29달러를 웃도는 31달러예요."),
    ("It put €1.3 billion into the rival's €1.7 billion round.", "이 회사는 경쟁사의 17억 유로 투자 유치에 13억 유로를 넣었어요."),
]  # fmt: skip
WRONG = [
    ("The city had 31 straight days of heat, beating a record of 18 set in 1974.", "31일 연속 폭염으로 1974년의 19일 기록을 깼어요.", "19일"),
    ("Scanning takes fifteen years. The gift should cut that to six.", "스캔에 15년이 걸려요. 기부금 덕분에 16년으로 줄어요.", "16년"),
    ("Holders receive one new share for every 4.83 they own.", "주주는 4.38주당 신주 1주를 받아요.", "4.38주"),
    ("The laptop is less than half an inch thick.", "노트북 두께는 5인치가 채 안 돼요.", "5인치"),
    ("The screen refreshes 120 times a second.", "화면 주사율은 90Hz예요.", "90Hz"),
    ("3분기 이익률은 47%로 전 분기보다 6%포인트 높아졌다.", "이익률은 47%로, 1분기보다 6%포인트 올랐어요.", "1분기"),
    ("수요예측은 2월 9일부터 13일까지 진행한다.", "수요예측은 2월 9일부터 이레 동안 진행해요.", "이레"),
    ("영업이익은 640억 원이다.", "영업이익은 460억 원뿐이에요.", "460억"),
    ("Paper tickets fell from nine in ten journeys to one in eight.", "종이 승차권은 열 번 중 아홉 번에서 다섯 번 중 한 번꼴로 줄었어요.", "다섯 번"),
    ("The hash rate passed one zettahash per second.", "해시레이트는 초당 1제타해시에 못 미쳤어요.", "1제타해시에 못 미쳤"),
    ("The chip contains 156 qubits. It is five times faster for two-qubit gates.", "칩에는 166개의 큐비트가 있어요. 2큐비트 게이트는 다섯 배 빨라요.", "166개"),
    ("The vaccine is safe from day three.", "백신은 나흘째부터 안전해요.", "나흘"),
    ("Each robot worked ten-hour shifts, five days a week.", "로봇은 하루 10시간씩 주 5일 일했어요. 일주일이면 60시간이에요.", "60시간"),
    ("구글은 3년 동안 반년마다 이행 보고서를 내야 한다.", "보고서는 3년간 6개월마다 내야 하니 모두 여덟 번인 셈이에요.", "여덟 번"),
    ("Platforms with more than 10 million users must remove illegal posts.", "이용자가 1,000만 명이 안 되는 플랫폼은 불법 게시물을 지워야 해요.", "1,000만 명이 안 되는"),
    ("The drone may fly no more than 10 miles from its base.", "드론은 기지에서 10마일 밖까지 날 수 있어요.", "10마일 밖"),
    ("Batteries discharged 1,290 megawatts on Tuesday. Two years ago the figure was 330.", "배터리가 1,290메가와트를 내보냈어요. 2년 전에는 303메가와트였어요.", "303메가와트"),
    ("Fares are halved on the first of January.", "운임이 1월 2일 절반으로 내려가요.", "1월 2일"),
    ("It takes 5 litres of milk to make a half-kilo of cheese.", "치즈 700g을 만들려면 우유 5리터가 들어요.", "700g"),
    ("The IPO was priced at $31, above the range of $26 to $29.", "공모가는 희망 범위인 26~29달러를 밑도는 31달러예요.", "밑도는"),
    ("노바브릭스는 연구실 동료 다섯 명이 창업했다.", "노바브릭스는 연구실에서 만난 네 명이 세웠어요.", "네 명"),
    ("The first stage landed. It was the booster's 17th flight.", "2단 추진체가 착륙했어요. 17번째 비행이었어요.", "2단"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_the_source_says_in_fewer_words_stands(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_value_blocks(source: str, draft: str, wrong: str) -> None:
    start = draft.index(wrong)
    blocking = [one.span for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(first < start + len(wrong) and start < last for first, last in blocking)


ARTICLE = (
    "The maintainers released version 5.2 on Thursday. It has 97 contributors. The cache is new. It closes three security flaws. "
    "Two cloud companies will host it. The committee has seven people from four companies. Support ends in November. A survey followed."
)


def test_a_count_of_something_else_in_a_long_article_is_no_support() -> None:
    blocked = [one for one in lint_pair(ARTICLE, "이번 판은 보안 결함 네 개를 막았어요.") if one.severity == "block"]
    assert [one.kind for one in blocked] == ["number-contradicted"]
    assert [one for one in lint_pair(ARTICLE, "이번 판은 보안 결함 세 개를 막았어요.") if one.severity == "block"] == []
