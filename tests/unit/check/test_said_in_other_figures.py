"""What a source says in words or by custom, and a draft in a figure: a run of quarters, a final third, the stage of a rocket, a title kept."""

import pytest

from pipeline.check import lint_pair

RIGHT = [
    (
        "Amazon said its millionth-and-a-half warehouse robot went into service at a site near Osaka. Robots now assist with about 75% of its deliveries worldwide.",
        "아마존의 150만 번째 물류 로봇이 오사카 인근 센터에서 일을 시작했어요.",
    ),
    (
        "Rivian built its half-millionth van in Normal, Illinois.",
        "리비안이 일리노이주 노멀에서 50만 번째 밴을 만들었어요.",
    ),
    ("The library lent its two-and-a-half-millionth book on Monday.", "도서관이 월요일에 250만 번째 책을 빌려줬어요."),
    (
        "The app took two years to reach its first million users and 60 days to add its second million.",
        "앱은 첫 100만 명을 모으는 데 2년, 다음 100만 명을 더하는 데 60일이 걸렸어요.",
    ),
    (
        "Waymo has given 20 million rides, its latest ten million in seven months.",
        "웨이모의 누적 운행이 2,000만 번이 됐어요. 최근 1,000만 번을 채우는 데 7개월이 걸렸고요.",
    ),
    (
        "The booster landed for the 26th time after lifting 29 satellites.",
        "위성 29기를 올린 1단 로켓은 26번째 착륙에 성공했어요.",
    ),
    (
        "Rocket Lab's upper stage failed 300 seconds into the flight.",
        "로켓랩의 2단 엔진이 이륙 300초 만에 고장 났어요.",
    ),
    (
        "Leapmotor sold 38,400 vehicles in Europe in the quarter, up from 21,000, its fifth rise in a row.",
        "립모터가 유럽에서 한 분기에 3만 8,400대를 팔았어요. 다섯 분기 연속 증가예요.",
    ),
    ("Monthly exports rose 4.2%, a third straight gain.", "월 수출이 4.2% 늘어 석 달 연속 증가세예요."),
    ("The chipmaker cut its annual dividend for the fourth time in a row.", "칩 회사가 연간 배당을 4년 연속 줄였어요."),
    (
        "It will not be paid the final third unless losses fall by at least 20%.",
        "손실이 20% 이상 줄지 않으면 마지막 3분의 1은 못 받아요.",
    ),
    (
        "The top fifth of earners took 48% of the gains from AI tools, the institute said.",
        "연구소에 따르면 AI 도구로 생긴 이득의 48%를 소득 상위 5분의 1이 가져갔어요.",
    ),
    (
        "A tribunal awarded 184 moderators an average of $7,200 each. They had asked for four times as much.",
        "재판소가 콘텐츠 검수자 184명에게 평균 7,200달러씩 주라고 했어요. 요구한 금액의 4분의 1이에요.",
    ),
    (
        "The startup raised $40 million. Analysts had expected twice that.",
        "스타트업이 4,000만 달러를 모았어요. 예상의 절반이에요.",
    ),
    (
        "Training now takes nine days. It used to take three times as long.",
        "학습에 이제 9일이 걸려요. 예전의 3분의 1이에요.",
    ),
    (
        "Cloudflare blamed a faulty file for the outage, which began around 11:20 UTC and took down services including X.",
        "클라우드플레어 장애는 오전 11시 20분(UTC)쯤 시작돼 X까지 멈췄어요.",
    ),
    (
        "A storm began on Monday and knocked out three data centers in Oregon.",
        "월요일 폭풍이 시작되면서 오리건의 데이터센터 세 곳이 멈췄어요.",
    ),
    (
        "Service was restored after an outage of two hours that hit 1,200 banks.",
        "은행 1,200곳을 덮친 2시간 장애 끝에 서비스를 재개했어요.",
    ),
    (
        "Jannik Sinner beat Carlos Alcaraz 7-6, 7-5 in Turin to defend his ATP Finals title.",
        "시너가 알카라스를 2대 0(7-6, 7-5)으로 누르고 2연패를 달성했어요.",
    ),
    (
        "Korea beat Japan 25-20, 23-25, 25-18, 25-22 to retain the title.",
        "한국이 일본을 3대 1로 꺾고 2연패에 성공했어요.",
    ),
    (
        "서울시교육청은 내년 신규 교사를 307명 선발한다고 밝혔다. 이는 올해(324명)보다 17명 적은 규모다.",
        "내년 서울 새 교사는 307명만 뽑습니다. 올해보다 17명 줄었어요.",
    ),
    (
        "회사는 4분기 점포를 212곳으로 늘린다. 이는 3분기(198곳)보다 14곳 많은 것이다.",
        "4분기 점포는 212곳이 돼요. 3분기보다 14곳 늘었어요.",
    ),
    (
        "The play, which runs for seven hours with two breaks for meals, sold out its 40 performances in Manchester within a day.",
        "두 차례 휴식을 포함해 일곱 시간 동안 이어지는 이 연극은 맨체스터 공연 40회가 하루 만에 매진됐습니다.",
    ),
    (
        "Shiffrin took her 104th World Cup win in Levi by 1.66 seconds, the biggest margin for nine years.",
        "시프린이 통산 104번째 우승을 차지했어요. 2위와의 차이는 1.66초예요.",
    ),
    ("Lee won the tournament by four strokes at 18 under par.", "이 선수는 18언더파로 2위를 4타 차로 제쳤어요."),
    (
        "A ten percent rise in the minimum wage lifted prices by about 0.7 percent and did not reduce employment.",
        "최저임금이 10% 오를 때 가격은 0.7%가량 올랐고 고용은 줄지 않았다.",
    ),
    (
        "The tariff raised steel prices 12% without cutting demand.",
        "관세로 철강 가격이 12% 올랐지만 수요는 줄지 않았어요.",
    ),
    (
        "Italy's antitrust authority will exempt firms with fewer than 50 employees from its new AI disclosure rule.",
        "이탈리아가 새 AI 공시 의무에서 직원 50명 미만 기업은 빼 주기로 했어요.",
    ),
    (
        "Italy's antitrust authority will exempt firms with fewer than 50 employees from its new AI disclosure rule.",
        "이탈리아의 새 AI 공시 의무는 직원 50명 이상 기업에 적용돼요. 더 작은 곳은 빼 줬고요.",
    ),
]
WRONG = [
    (
        "Amazon said its millionth-and-a-half warehouse robot went into service at a site near Osaka.",
        "아마존의 250만 번째 물류 로봇이 오사카 인근 센터에서 일을 시작했어요.",
        "250만",
    ),
    (
        "Starlink has passed 8 million customers, adding its most recent million in just 60 days.",
        "스타링크 가입자가 800만 명을 넘었어요. 가장 최근 200만 명이 느는 데는 60일밖에 안 걸렸어요.",
        "200만",
    ),
    (
        "The booster landed for the 26th time after lifting 29 satellites.",
        "위성 29기를 올린 2단 로켓은 26번째 착륙에 성공했어요.",
        "2단",
    ),
    (
        "Leapmotor sold 38,400 vehicles in Europe in the quarter, up from 21,000, its fifth rise in a row.",
        "립모터가 유럽에서 한 분기에 3만 8,400대를 팔았어요. 여섯 분기 연속 증가예요.",
        "여섯 분기",
    ),
    (
        "It will not be paid the final third unless losses fall by at least 20%.",
        "손실이 20% 이상 줄지 않으면 마지막 4분의 1은 못 받아요.",
        "4분의 1",
    ),
    (
        "A tribunal awarded 184 moderators an average of $7,200 each. They had asked for four times as much.",
        "재판소가 콘텐츠 검수자 184명에게 평균 7,200달러씩 주라고 했어요. 요구한 금액의 3분의 1이에요.",
        "3분의 1",
    ),
    (
        "Jannik Sinner beat Carlos Alcaraz 7-6, 7-5 in Turin to defend his ATP Finals title.",
        "시너가 알카라스를 2대 0으로 누르고 3연패를 달성했어요.",
        "3",
    ),
    (
        "A ten percent rise in the minimum wage lifted prices by about 0.7 percent and did not reduce employment.",
        "최저임금이 10% 오를 때 가격은 0.7%가량 내렸고 고용은 줄지 않았다.",
        "0.7",
    ),
    (
        "Italy's antitrust authority will exempt firms with fewer than 50 employees from its new AI disclosure rule.",
        "이탈리아가 새 AI 공시 의무에서 직원 50명 초과 기업을 빼 주기로 했어요.",
        "50명",
    ),
]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_a_source_says_in_other_words_is_not_blocked(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft, []) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_figure_in_its_place_is(source: str, draft: str, wrong: str) -> None:
    blocks = [one for one in lint_pair(source, draft, []) if one.severity == "block" and one.span is not None]
    assert any(wrong in draft[slice(*one.span)] or draft[slice(*one.span)] in wrong for one in blocks)
