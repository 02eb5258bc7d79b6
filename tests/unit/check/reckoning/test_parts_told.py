"""Parts in words, ceilings, what is kept and lost, and measures that are another: right, no block; wrong, a block."""

import pytest

from pipeline.check import lint_pair

CACHE = (
    "Pages now open in 1.3 seconds on average, down from 3.4 seconds in the previous version. Memory use drops from 1.9 gigabytes to 1.5. "
    "About 165 million people use the browser, 21 million of them on phones."
)
GRAB = "Grab cut the price of its plan in Indonesia to 29,000 rupiah a month from 39,000. Fewer than 4% of riders subscribe."
NAVER = "네이버는 'AI 탭' 이용자가 넉 달 만에 900만 명을 넘었다고 밝혔다. 네이버 앱의 월간 이용자는 4,420만 명이다. 네이버 주가는 이날 1.9% 올랐다."
COFFEE = "Coffee futures have fallen by more than a third since April, to about $2.60 a pound."
OIL = "Olive oil prices have dropped by more than half from last year's record, to about €4.20 a kilogram."
DRONE = "The cheetah drone flies at 45 meters per second."
COATING = "The coating retains 92 percent of its strength after 600 washes."
CELLS = "The new cells lose 15 percent of their charge over a winter."
FORECAST = "The model draws a 10-day forecast in 52 seconds on one GPU. The grid shrank from 12 kilometers to 3. It is free for 25 countries."
PARCELS = "Pickups take 6 minutes and 35 seconds on average. Its vans carry 240 parcels."
POWER = "Oracle will pay $98 per megawatt-hour, above the regional price of $61."
LAND = "부지는 15만㎡(약 4만 5천 평)이며 2027년 12월 가동이 목표다."
AUDIT = "Answers were right 71% of the time, compared with 48% in early 2024. Replies now take 4 seconds, down from 11."
TABLETS = "Nigeria will give tablets to 9,800 schools in four stages. One in five of the schools has no power."
APPEAL = "Murmur has 45 days to appeal. Jurors sat for six days."
TRENCH = "Firefighters freed a labourer from a collapsed trench in Leicester after four hours of digging."


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (CACHE, "페이지를 여는 시간이 평균 3.4초에서 1.3초로 절반 넘게 짧아졌어요.", "메모리 사용량은 1.9GB에서 1.5GB로 3분의 1 넘게 줄었어요."),
        (CACHE, "이용자 1억 6,500만 명 중 휴대전화로 쓰는 사람은 2,100만 명이에요. 여덟 명 중 한 명꼴이에요.", "이용자 1억 6,500만 명 중 휴대전화로 쓰는 사람은 2,100만 명이에요. 다섯 명 중 한 명꼴이에요."),
        (GRAB, "요금이 월 3만 9,000루피아에서 2만 9,000루피아로, 4분의 1가량 싸졌어요.", "요금이 월 3만 9,000루피아에서 2만 9,000루피아로, 3분의 1가량 싸졌어요."),
        (NAVER, "AI 탭을 쓴 사람이 900만 명을 넘어, 네이버 앱 월간 이용자의 5분의 1을 넘겼어요.", "AI 탭을 쓴 사람이 900만 명을 넘어, 네이버 앱 월간 이용자의 3분의 1을 넘겼어요."),
        (COFFEE, "커피 선물 가격이 4월의 3분의 2 밑으로 내려갔어요.", "커피 선물 가격이 4월의 5분의 2 밑으로 내려갔어요."),
        (OIL, "올리브유 가격이 사상 최고치의 절반 밑으로 떨어졌어요.", "올리브유 가격이 절반 밑으로 떨어지지는 않았고, 내린 폭이 절반 이하예요."),
        (DRONE, "치타 드론은 시속으로 치면 160km쯤 되는 속도로 날아요.", "치타 드론은 시속으로 치면 145km쯤 되는 속도로 날아요."),
        (COATING, "600번을 빨아도 잃는 강도는 8%예요.", "600번을 빨아도 잃는 강도는 12%예요."),
        (CELLS, "새 전지는 겨울을 나도 85%를 지켜요.", "새 전지는 겨울을 나도 80%를 지켜요."),
        (FORECAST, "열흘 치 예보를 내는 데 1분이 채 걸리지 않아요.", "열흘 치 예보를 내는 데 30초도 안 걸려요."),
        (FORECAST, "격자 간격은 12km에서 3km로, 4분의 1로 줄었어요.", "격자 간격은 12km에서 3km로, 3분의 1로 줄었어요."),
        (PARCELS, "소포를 찾는 데 평균 7분이 채 안 걸려요.", "소포를 찾는 데 평균 6분이 채 안 걸려요."),
        (POWER, "오라클은 MWh당 98달러를 내요.", "오라클은 kWh당 98달러를 내요."),
        (LAND, "땅은 15만㎡로 4만 5천 평쯤이에요.", "데이터센터가 들어설 땅은 15만 평이에요."),
        (AUDIT, "정답률이 2024년 초보다 23%포인트 올라 71%가 됐어요.", "정답률이 2024년 초보다 23% 올라 71%가 됐어요."),
        (TABLETS, "보급은 네 단계로 나뉘어요.", "보급은 세 단계로 나뉘어요."),
        (APPEAL, "머머가 항소할 수 있는 기한은 45일이에요.", "머머가 항소할 수 있는 기한은 서른 날이에요."),
        (TRENCH, "소방관들이 네 시간 동안 땅을 파서 인부를 구해 냈어요.", "소방관 세 명이 네 시간 동안 땅을 파서 인부를 구해 냈어요."),
    ],
)  # fmt: skip
def test_what_is_told_in_other_words_stands_and_what_is_not_so_is_blocked(source: str, right: str, wrong: str) -> None:
    assert [one for one in lint_pair(source, right) if one.severity == "block"] == []
    assert any(one.severity == "block" for one in lint_pair(source, wrong))
