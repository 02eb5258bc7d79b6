"""Rises, falls and comparisons that go the right way and were blocked, each with a twin that is wrong."""

import pytest

from pipeline.check import lint_pair

PAIRS = [
    (
        "Oracle grew 12.4%, slower than Azure's 33% and Google Cloud's 29%.",
        "오라클은 12.4% 성장했어요. 애저의 33%, 구글 클라우드의 29%에는 못 미치는 속도예요.",
        "오라클은 12.4% 성장했어요. 애저의 23%, 구글 클라우드의 29%에는 못 미치는 속도예요.",
    ),
    (
        "Mika Sato hit two home runs in six scoreless innings as the Toronto Blue Jays beat Seattle 6-1 on Friday to complete a four-game sweep.",
        "사토 미카가 금요일 홈런 2개로 토론토 블루제이스의 시애틀전 6-1 승리를 이끌었어요. 블루제이스는 4경기를 모두 이겼어요.",
        "사토 미카가 금요일 홈런 2개로 토론토 블루제이스의 시애틀전 6-1 승리를 이끌었어요. 블루제이스는 5경기를 모두 이겼어요.",
    ),
    (
        "Inflation in the country slowed to 18.8% in June from 21.3% in May, the statistics office said, its lowest in a year. Food prices, however, were still a third higher than a year earlier.",
        "통계청은 이 나라의 물가 상승률이 5월 21.3%에서 6월 18.8%로 둔화했다고 밝혔어요. 다만 식품 가격은 여전히 1년 전보다 3분의 1이 높았어요.",
        "통계청은 이 나라의 물가 상승률이 5월 21.3%에서 6월 18.8%로 둔화했다고 밝혔어요. 다만 식품 가격은 여전히 1년 전보다 3분의 1이 낮았어요.",
    ),
    (
        "Dell grew 9.8%, slower than Lenovo's 14% and Apple's 12%.",
        "델은 9.8% 성장했어요. 레노버의 14%, 애플의 12%에는 못 미치는 속도예요.",
        "델은 9.8% 성장했어요. 레노버의 24%, 애플의 12%에는 못 미치는 속도예요.",
    ),
    (
        "Snowflake grew 21.3%, slower than Azure's 39% and Google Cloud's 34%.",
        "스노플레이크는 21.3% 성장했어요. 애저의 39%, 구글 클라우드의 34%에는 못 미치는 속도예요.",
        "스노플레이크는 21.3% 성장했어요. 애저의 39%, 구글 클라우드의 44%에는 못 미치는 속도예요.",
    ),
    (
        "Aaron Judge hit three home runs and drove in 8 in nine innings as the New York Yankees beat Tampa Bay 7-1 on Sunday to complete a four-game sweep.",
        "에런 저지가 일요일 홈런 3개로 뉴욕 양키스의 탬파베이전 7-1 승리를 이끌었어요. 양키스는 4경기를 모두 이겼어요.",
        "에런 저지가 일요일 홈런 3개로 뉴욕 양키스의 탬파베이전 7-1 승리를 이끌었어요. 양키스는 5경기를 모두 이겼어요.",
    ),
    (
        "The ministry ordered 63 clips removed, up from 21 in the previous year.",
        "부처는 영상 63건을 내리라고 명령했어요. 전년에는 21건이었어요.",
        "부처는 영상 63건을 내리라고 명령했어요. 전년에는 31건이었어요.",
    ),
    (
        "The trial found that nurses finished rounds 9% faster, reversing the 14% slowdown measured in 2024.",
        "간호사는 회진을 9% 빨리 끝냈어요. 2024년에는 14% 느려졌는데 결과가 뒤집혔어요.",
        "간호사는 회진을 9% 느리게 끝냈어요. 2024년에는 14% 빨라졌는데 결과가 뒤집혔어요.",
    ),
    (
        "시는 내년 신입 교사를 820명 뽑는다. 지난해에는 310명이 더 늘어난 1130명을 뽑았다.",
        "내년 신입 교사는 820명이에요. 1130명을 뽑았던 지난해보다 310명 적은 숫자예요.",
        "내년 신입 교사는 820명이에요. 1130명을 뽑았던 지난해보다 310명 많은 숫자예요.",
    ),
    (
        "Gartner expects sales to slip 2.1% next year as chip shortages push the average price to $512.",
        "가트너는 칩 부족으로 평균 가격이 512달러까지 오르면서 내년 판매가 2.1% 줄 것으로 봐요.",
        "가트너는 칩 부족으로 평균 가격이 512달러까지 오르면서 내년 판매가 2.1% 늘 것으로 봐요.",
    ),
    (
        "Broadcaster NRK will shed 140 positions after its budget was squeezed by inflation.",
        "방송사 NRK가 물가 상승으로 예산이 빠듯해지자 일자리 140개를 줄여요.",
        "방송사 NRK가 물가 하락으로 예산이 넉넉해지자 일자리 140개를 늘려요.",
    ),
    (
        "Drivers who can't hear reacted at up to 30 signals a minute.",
        "듣지 못하는 운전자들은 분당 최대 30개 신호에 반응했어요.",
        "듣지 못하는 운전자들은 분당 최소 30개 신호에 반응했어요.",
    ),
    (
        "Lake ice peaked at 3.1 million hectares in March, the third-smallest maximum in 30 years.",
        "호수 얼음이 3월에 310만 헥타르로 정점을 찍었어요. 30년 사이 세 번째로 작은 최대치예요.",
        "호수 얼음이 3월에 310만 헥타르로 정점을 찍었어요. 30년 사이 세 번째로 큰 최대치예요.",
    ),
    (
        "A jaw found in Kenya is 90,000 years old. It pushes back the arrival of people on the coast by some 15,000 years.",
        "케냐에서 나온 턱뼈는 9만 년 전 것이에요. 사람이 해안에 도착한 시기가 약 1만 5천 년 앞당겨져요.",
        "케냐에서 나온 턱뼈는 9만 년 전 것이에요. 사람이 해안에 도착한 시기가 약 1만 5천 년 늦춰져요.",
    ),
    (
        "이 모델은 수학 시험에서 91.5점으로 큐원 4 맥스(88.2점)보다 높은 점수를 받았다.",
        "수학 시험에서 91.5점을 받아 88.2점인 큐원 4 맥스보다 높았어요.",
        "수학 시험에서 91.5점을 받아 89.2점인 큐원 4 맥스보다 높았어요.",
    ),
    (
        "The clinic now works in 57 towns across 11 provinces, up from 34 towns a year ago.",
        "병원은 11개 주 57개 마을에서 일해요. 1년 전 34곳에서 23곳이 늘었어요.",
        "병원은 11개 주 57개 마을에서 일해요. 1년 전 34곳에서 33곳이 늘었어요.",
    ),
    (
        "도넛 가게 모리는 지난달 말 점포가 1,240개라고 밝혔다. 올해 순증 점포는 약 60개로 지난해보다 줄었다.",
        "올해 늘어난 점포는 60개가량으로 지난해보다 적어요.",
        "올해 늘어난 점포는 60개가량으로 지난해보다 많아요.",
    ),
    (
        "빵집 무아는 가게가 320곳이라고 밝혔다. 상반기 순증 가게는 약 15곳으로 작년보다 감소했다.",
        "상반기에 늘어난 가게는 15곳가량으로 작년보다 적어요.",
        "상반기에 늘어난 가게는 15곳가량으로 작년보다 많아요.",
    ),
    (
        "A railway strike cut output at the smelter. Its owner Norsk will shed 310 jobs after its budget was squeezed by inflation.",
        "소유주 노르스크는 물가 상승으로 예산이 빠듯해지자 일자리 310개를 줄여요.",
        "소유주 노르스크는 물가 상승으로 예산이 빠듯해지자 일자리 410개를 줄여요.",
    ),
    (
        "Snow cover peaked at 12.4 million square kilometres in February, the second-smallest maximum in 40 years of records.",
        "눈 덮인 면적이 2월에 1240만 ㎢로 정점을 찍었어요. 40년 관측 사상 두 번째로 작은 최대치예요.",
        "눈 덮인 면적이 2월에 1240만 ㎢로 정점을 찍었어요. 40년 관측 사상 두 번째로 큰 최대치예요.",
    ),
    (
        "Tools found in Spain are between 41,000 and 52,000 years old. They push back the arrival of painters in the region by some 6,000 years.",
        "스페인에서 나온 도구는 4만 1천~5만 2천 년 전의 것이에요. 화가들이 이 지역에 도착한 시기가 약 6천 년 앞당겨지는 셈이에요.",
        "스페인에서 나온 도구는 4만 1천~5만 2천 년 전의 것이에요. 화가들이 이 지역에 도착한 시기가 약 6천 년 늦춰지는 셈이에요.",
    ),
    (
        "Editors ordered 52 posts removed in the week before the vote, up from 18 in the last election.",
        "편집진은 투표 전 일주일 동안 게시물 52건을 내리라고 했어요. 지난 선거 때는 18건이었어요.",
        "편집진은 투표 전 일주일 동안 게시물 62건을 내리라고 했어요. 지난 선거 때는 18건이었어요.",
    ),
    (
        "A randomised trial found that clerks finished forms 8% faster with the tool, reversing the 12% slowdown the group measured in 2025.",
        "직원들은 이 도구로 서류를 8% 빨리 끝냈어요. 2025년 실험에서는 오히려 12% 느려졌는데, 이번엔 결과가 뒤집혔어요.",
        "직원들은 이 도구로 서류를 8% 빨리 끝냈어요. 2025년 실험에서는 오히려 22% 느려졌는데, 이번엔 결과가 뒤집혔어요.",
    ),
]


@pytest.mark.parametrize(("source", "right", "wrong"), PAIRS)
def test_the_right_one_stands_and_its_twin_blocks(source: str, right: str, wrong: str) -> None:
    assert [one.message for one in lint_pair(source, right) if one.severity == "block"] == []
    assert any(one.severity == "block" for one in lint_pair(source, wrong))
