"""What a writer compares with and gives a figure of its own in brackets: 태양 중심(약 1,500만 도)보다 열 배, 한 근(600g)보다."""

import pytest

from pipeline.check import lint_pair

SOURCES = (
    "The telescope's mirror is 39 metres wide and the building weighs 3,400 tonnes.",
    'The reactor produced 69 megajoules in five seconds at 150 million degrees Celsius.',
    'The sample was found 10.9 kilometers down in the Mariana Trench.',
    'The fossil is 1.5 meters long and weighed about 30 kilograms.',
    'The engine room hit 49 degrees Celsius.',
    'The sound reached 180 decibels.',
    'The firm pays interns $10,400 a month.',
    'The strike lasted 44 days and cost $9 billion.',
    'The new battery weighs 450 grams and lasts 600 charges.',
    'The tree is 115.9 meters tall.',
    'The wall is 2 millimeters thick and the pipe 1.2 meters in diameter.',
    'The wafer is about 8.5 inches on each side and holds 4 trillion transistors.',
    'The storm dropped 310 millimetres of rain in a day, the most since 1961.',
    'It consumes as much power as 40,000 homes.',
    "The comet's tail is 1.6 million kilometers long, four times the distance to the Moon.",
    'Streaming the song 1,000 times pays the artist $3.',
    'Electric cars made up 23% of new registrations.',
    'The drug cut the risk from 8% to 6%.',
    'A return ticket from London to Paris costs £78, and the trip takes 2 hours 17 minutes.',
    'The sale raised $8.4 million, and the watch weighs 72 grams.',
    'Tickets start at $35.',
    "A blue whale's heart weighs about 180 kilograms.",
    'The device can hear a whisper at 30 meters and costs less than $40 to build.',
    'The satellite is the size of a shoebox and weighs 4 kilograms.',
    'The crater is the size of 20 football fields.',
    'Rents in the city rose 8% to an average of 1,200 euros a month.',
    'The virus has a fatality rate of 0.5%.',
    'It takes 15,000 litres of water to produce one kilogram of beef.',
    'The tank is 22 meters long.',
)  # fmt: skip
RIGHT = (
    (0, '거울 지름은 39m, 농구장 한 면보다 길어요. 건물 무게는 3,400톤으로 승용차 2,000대가 넘는 무게예요.'),
    (1, '1억 5,000만 도, 태양 중심(약 1,500만 도)보다 열 배 뜨거운 온도예요.'),
    (2, '에베레스트(8,848m)를 거꾸로 넣어도 닿지 않는 10.9km 아래예요.'),
    (3, '몸길이 1.5m에 무게 30kg, 초등학교 3학년쯤 되는 덩치였어요.'),
    (4, '실내가 49도까지 올랐어요. 건식 사우나(70~90도)보다는 낮지만 체온(36.5도)보다 12도 넘게 높아요.'),
    (5, '180데시벨이에요. 제트기 이륙 소리(약 140데시벨)보다 커요.'),
    (6, '인턴 월급이 1만 400달러예요. 최저임금(월 215만 원)의 여섯 배가 넘어요.'),
    (7, '90억 달러면 약 12조 원, 서울시 1년 예산의 4분의 1이에요.'),
    (8, '600번 충전할 수 있으니 하루 한 번 충전하면 1년 반 넘게 써요.'),
    (9, '키가 115.9m, 자유의 여신상(받침대 포함 93m)보다 커요.'),
    (10, '벽 두께 2mm는 500원짜리 동전만 해요. 관 지름은 1.2m로 초등학생 키쯤이에요.'),
    (11, '한 변이 8.5인치(약 21.6cm)로 A4 용지 짧은 변(21cm)만 해요.'),
    (12, '하루에 310mm, 서울에 한 해 동안 내리는 비(약 1,400mm)의 4분의 1쯤이 쏟아졌어요. 1961년 이후 최고예요.'),
    (13, '4만 가구가 쓰는 전기와 맞먹는 양을 먹어요.'),
    (14, '꼬리 길이는 160만 km로 지구에서 달까지 거리의 네 배예요.'),
    (15, '노래 한 곡이 1만 번 재생되면 30달러를 받아요.'),
    (16, '새로 등록한 차 100대 중 23대가 전기차였어요. 주차장에 새 차 열 대가 있으면 두 대는 전기차라는 얘기죠.'),
    (17, '위험이 8%에서 6%로 줄었어요. 100명이 약을 먹으면 2명이 병을 피하는 셈이에요.'),
    (18, '런던에서 파리까지 2시간 17분, 서울에서 부산까지 KTX로 가는 시간(2시간 반)보다 짧아요.'),
    (19, '시계 무게는 72g으로 테니스공(58g)보다 무거워요.'),
    (20, '표는 35달러부터예요. 우리나라 영화표(1만 5,000원) 세 장 값이 조금 넘어요.'),
    (21, '대왕고래 심장은 180kg쯤으로 어른 세 명 무게와 비슷해요.'),
    (22, '만드는 데 40달러가 안 돼요. 치킨 두세 마리 값이죠.'),
)  # fmt: skip
WRONG = (
    (0, '거울 지름은 39m로 아파트 33층 높이와 맞먹어요.'),
    (23, '신발 상자만 한 위성으로 무게는 6kg, 고양이 한 마리쯤이에요.'),
    (12, '하루에 410mm, 서울에 한 해 동안 내리는 비(약 1,400mm)의 4분의 1쯤이 쏟아졌어요.'),
    (13, '6만 가구가 쓰는 전기와 맞먹는 양을 먹어요.'),
    (24, '구덩이는 축구장 30개만 한 크기예요.'),
    (14, '꼬리 길이는 160만 km로 지구에서 달까지 거리의 여덟 배예요.'),
    (15, '노래 한 곡이 1만 번 재생되면 300달러를 받아요.'),
    (25, '월세가 8% 올라 평균 1,200유로예요. 한 달에 100만 원을 내던 사람이라면 18만 원을 더 내는 셈이에요.'),
    (26, '치명률은 0.5%로, 1,000명이 걸리면 50명이 숨지는 꼴이에요.'),
    (19, '시계 무게는 92g으로 테니스공(58g)보다 무거워요.'),
    (27, '쇠고기 1kg을 얻는 데 물 1만 5,000리터가 들어요. 200리터짜리 욕조를 750번 채울 양이에요.'),
    (28, '수조 길이는 22m, 시내버스 열 대를 이어 놓은 길이예요.'),
)  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_writers_own_likeness_does_not_block(source: int, draft: str) -> None:
    assert not [one for one in lint_pair(SOURCES[source], draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_a_likeness_that_comes_to_something_else_blocks(source: int, draft: str) -> None:
    assert [one for one in lint_pair(SOURCES[source], draft) if one.severity == "block"]
