"""What readers know the size of, and a figure held up against it: 아파트 20층, 한반도 여든다섯 개, 롯데월드타워(555m), 원전 두 기."""

import pytest

from pipeline.check import lint_pair

SOURCES = (
    "New Glenn's 57-metre first stage landed on a barge nine minutes later.",
    'The lander collected 2.8 kilograms of soil and rock.',
    'The ozone hole averaged 18.7 million square kilometers at the height of the season.',
    'The system is designed for aircraft with 10 to 20 seats and a range of about 480 kilometres.',
    'It filmed the squid at a depth of 720 metres. Adults can weigh 500 kilograms.',
    'The comet may be more than seven billion years old. It is only the third such object.',
    'The Sun hurled a cloud of plasma toward Earth at roughly 1,700 kilometers per second.',
    "The site can scale to 1 gigawatt and is the company's 29th data center.",
    'A 4-bit version runs in 20 gigabytes of memory.',
    'The iceberg is about 40 meters thick and covers 3,600 square kilometers.',
    'The tunnel boring machine weighs 1,200 tonnes and is 120 metres long.',
    'The film is 40 nanometers thick.',
    'The enclosure holds 5 million litres of water.',
    'The city of 4.7 million people will be covered.',
    'The reservoir holds 2 billion litres and the dam is 74 metres high.',
    'The asteroid, about 160 meters wide, will pass 5.9 million kilometers from Earth.',
    'The spacecraft has traveled 1.2 million kilometers so far.',
    'The pen is 11 grams, and the drone weighs 249 grams.',
    'Data centers in the region will use 2 gigawatts by 2030.',
    'The subscription costs $4 a month.',
    'The fiber is 50 micrometers thick.',
    'The cut will affect 93,000 workers.',
    'The chip has a die of 800 square millimeters.',
    'The forest lost an area of 6,700 square kilometers last year.',
    'The model was trained on 15 trillion tokens.',
    'The battery stores 100 megawatt-hours.',
    'The lander will sample soil two meters below the surface, where it is minus 170 degrees Celsius.',
    'The disk holds 360 terabytes.',
    'The bill adds 1.5 trillion dollars to the deficit over ten years.',
    'A mile of track costs $12 million. It takes 20 acres and burns 400 barrels a day.',
    'It handles 2.5 billion requests a day from 180 countries.',
    'Its debt stands at 3 trillion won, a filing shows.',
    'The cable is 1,100 kilometers long and 3 centimeters thick.',
    'A single query uses 0.34 watt-hours, the company said.',
    'The center will draw 300 megawatts and use 5 million gallons of water a day.',
    'The drone climbed to 9,000 meters.',
    'The rover covered 42.5 kilometers in 14 years.',
    'The new law applies to babies born after 2027; the test costs $30.',
    'Water sampled at 6,800 metres contained 13,500 particles per cubic metre. They could make up 5% of the carbon at 2,000 metres.',
    'The quake lifted the seabed by as much as 9 metres along a 500-kilometre stretch. More than two million people in Japan had been told to evacuate.',
    'Engineers fly the satellites 150 metres apart, producing six-hour artificial eclipses. It has made 57 of them.',
    'Heat contributed to an estimated 62,775 deaths in Europe last summer.',
    'HBM4 will account for over half of HBM revenue in the second half.',
    'The fire burned 290 acres near the town.',
    'The train runs at 600 kilometers per hour.',
)  # fmt: skip
RIGHT = (
    (0, '20층 아파트쯤 되는 높이(57m)의 1단이 9분 만에 바지선에 내려앉았어요.'),
    (1, '착륙선이 흙과 돌 2.8kg을 담았어요. 2리터 생수병 하나보다 무거운 양이죠.'),
    (2, '오존 구멍은 한창때 한반도의 85배쯤 되는 넓이였어요.'),
    (3, '서울에서 제주까지(약 450km) 날 만한 거리를 가는 10~20인승 비행기용이에요.'),
    (4, '수심 720m, 롯데월드타워(555m)를 통째로 담그고도 남는 깊이에서 찍었어요.'),
    (5, '나이는 70억 살을 넘을 수도 있어서, 46억 살인 태양계의 한참 형님뻘이죠.'),
    (6, '서울에서 부산까지 0.2초 만에 갈 속도, 초속 약 1,700km로 플라스마 구름이 오고 있어요.'),
    (7, '원전 1기와 맞먹는 1기가와트까지 키울 수 있어요.'),
    (8, '4비트 버전은 메모리 20GB면 돌아가니 24GB짜리 그래픽카드 한 장으로도 해 볼 만해요.'),
    (9, '빙산은 서울의 여섯 배 넓이이고 두께는 아파트 13층 높이인 40m쯤이에요.'),
    (10, '굴착기는 길이 120m로 축구장보다 길고, 무게는 1,200톤이에요.'),
    (11, '막의 두께는 40나노미터로 머리카락 굵기의 2,000분의 1쯤이에요.'),
    (12, '수조에는 물 500만 리터, 올림픽 수영장 두 개를 채울 양이 들어가요.'),
    (13, '서울 인구의 절반쯤 되는 470만 명이 사는 도시예요.'),
    (14, '댐 높이는 74m로 25층 아파트와 맞먹어요.'),
    (14, '물 20억 리터는 올림픽 규격 수영장 800개를 가득 채우고도 남는 양이에요.'),
    (15, '지름 160m쯤으로 축구장보다 큰 소행성이 지구에서 590만 km 떨어진 곳을 지나가요. 지구에서 달까지 거리의 15배쯤이에요.'),
    (16, '탐사선은 지금까지 120만 km, 지구를 서른 바퀴 돈 거리를 날았어요.'),
    (17, '드론은 249g으로 스마트폰 한 대쯤 되는 무게예요.'),
    (18, '2030년이면 2기가와트, 원전 두 기가 만드는 전기를 쓰게 돼요.'),
    (19, '구독료는 월 4달러, 커피 한 잔 값이에요.'),
    (20, '섬유는 두께 50마이크로미터로 머리카락만큼 가늘어요.'),
    (21, '9만 3,000명이면 잠실야구장 네 개를 가득 채울 사람 수예요.'),
    (22, '칩 넓이는 800㎟, 우표 한 장만 한 크기예요.'),
    (23, '지난해 사라진 숲은 6,700㎢로 서울의 11배예요.'),
    (23, '지난해 1분에 축구장 두 개꼴로 숲이 사라진 셈이에요.'),
    (24, '학습에 쓴 15조 토큰은 책으로 치면 1억 권이 넘는 분량이에요.'),
    (25, '배터리에는 100MWh가 들어가요. 4인 가구 300곳이 한 달 쓸 전기예요.'),
    (26, '어른 키보다 깊은 2m 아래, 영하 170도인 곳의 흙을 파내요.'),
    (27, '디스크 한 장에 360TB, 영화 7만 편이 들어가요.'),
    (28, '재정 적자가 10년 동안 1조 5,000억 달러 늘어요. 한국의 1년 예산 세 배에 가까운 돈이에요.'),
    (29, '1에이커는 약 1,224평이에요. 20에이커가 들고, 하루 400배럴을 태워요.'),
    (30, '하루 25억 건이면 우리나라 사람 한 명이 날마다 50번 가까이 쓰는 셈이에요.'),
    (30, '하루 25억 건이에요. 1초에 하나씩 세면 79년이 걸려요.'),
    (31, '빚이 3조 원, 국민 한 사람당 6만 원쯤 되는 돈이에요.'),
    (32, '케이블 길이는 1,100km로 서울에서 부산을 세 번 가까이 잇고도 남아요. 굵기는 500원짜리 동전 지름(약 2.6cm)보다 조금 굵은 3cm예요.'),
    (33, '질문 한 번에 0.34Wh, LED 전구를 2분 켜는 정도예요.'),
    (34, '전기 300MW는 4인 가구 70만 곳이 쓰는 양과 비슷해요.'),
    (35, '드론은 9,000m까지 올라갔어요. 에베레스트(8,848m)보다 높은 곳이에요.'),
    (36, '탐사차는 14년 동안 42.5km를 달렸어요. 마라톤 풀코스(42.195km)를 뛴 셈이에요.'),
    (37, '검사비 30달러는 최저임금(시간당 1만 320원)으로 네 시간 일해야 버는 돈이에요.'),
)  # fmt: skip
WRONG = (
    (0, '60층 아파트쯤 되는 높이(57m)의 1단이 9분 만에 바지선에 내려앉았어요.'),
    (0, '20층 아파트쯤 되는 높이(75m)의 1단이 9분 만에 바지선에 내려앉았어요.'),
    (1, '착륙선이 흙과 돌 3.8kg을 담았어요. 2리터 생수병 하나보다 무거운 양이죠.'),
    (2, '오존 구멍은 한창때 한반도의 18배쯤 되는 넓이였어요.'),
    (38, '에베레스트산의 3분의 1 되는 깊이인 6,800m에서도 물 1㎥에 미세 플라스틱이 1만 3,500개 들어 있었어요.'),
    (3, '서울에서 제주까지(약 850km) 날 만한 거리를 가는 10~20인승 비행기용이에요.'),
    (3, '약 450km를 날 만한 10~20인승 비행기용이에요.'),
    (39, '서울~부산보다 긴 500km에 걸쳐 바다 밑바닥이 최대 9m, 건물 13층 높이만큼 솟았어요.'),
    (4, '수심 720m, 롯데월드타워(655m)를 통째로 담그고도 남는 깊이에서 찍었어요.'),
    (4, '수심 520m, 롯데월드타워(555m)를 거의 담글 만한 깊이에서 찍었어요.'),
    (40, '자연의 개기일식은 길어야 40분 남짓인데 이쪽은 6시간이나 이어지죠.'),
    (41, '지난여름 더위 탓에 숨진 사람이 6만 7,275명. 서울 월드컵경기장(6만 6,000여 석)을 거의 채울 숫자예요.'),
    (6, '서울에서 부산까지 20초 만에 갈 속도, 초속 약 1,700km로 플라스마 구름이 오고 있어요.'),
    (42, '하반기에는 HBM 매출의 절반 넘는 몫을 5세대인 HBM4가 책임질 전망이에요.'),
    (7, '원전 5기와 맞먹는 1기가와트까지 키울 수 있어요.'),
    (8, '4비트 버전은 메모리 24GB면 돌아가요.'),
    (43, '산불로 축구장 1,600개 넓이가 탔어요.'),
    (9, '빙산은 서울의 열여섯 배 넓이이고 두께는 40m쯤이에요.'),
    (10, '굴착기는 1,200톤으로 코끼리 2만 마리 무게예요.'),
    (11, '막의 두께는 40나노미터로 머리카락 굵기의 20분의 1쯤이에요.'),
    (13, '부산(약 525만 명)과 비슷한, 470만 명이 사는 도시예요.'),
    (14, '댐은 아파트 250층 높이예요.'),
    (15, '소행성은 590만 km 떨어진 곳, 지구에서 달까지 거리의 50배쯤 되는 곳을 지나가요.'),
    (16, '탐사선은 지금까지 지구 300바퀴에 해당하는 120만 km를 날았어요.'),
    (18, '2030년이면 2GW, 원전 20기 분량의 전기를 쓰게 돼요.'),
    (23, '지난해 서울 면적의 31배나 되는 숲이 사라졌어요.'),
    (44, '서울에서 부산까지 4분이면 닿는 시속 600km로 달려요.'),
    (29, '1마일은 2.6km예요. 1마일을 까는 데 1,200만 달러가 들어요.'),
    (35, '드론은 에베레스트(8,848m)보다 높은 9,500m까지 올라갔어요.'),
    (35, '드론은 한라산(2,947m)의 세 배가 넘는 9,000m까지 올라갔어요.'),
)  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_writers_own_likeness_does_not_block(source: int, draft: str) -> None:
    assert not [one for one in lint_pair(SOURCES[source], draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_a_likeness_that_comes_to_something_else_blocks(source: int, draft: str) -> None:
    assert [one for one in lint_pair(SOURCES[source], draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The flight left Oslo with 214 passengers.", "비행기는 217명의 승객을 태우고 오슬로를 떠났어요."),
        ("The flight left Oslo with 214 passengers.", "비행기는 약 250명을 태우고 오슬로를 떠났어요."),
        ("The train carried 520 people to safety.", "KTX 570명을 안전한 곳으로 옮겼어요."),
    ],
)
def test_a_count_in_the_place_of_the_sources_is_no_likeness(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The flight left Oslo with 214 passengers.", "비행기는 214명의 승객을 태우고 오슬로를 떠났어요."),
        ("The app has 13 million users.", "앱 이용자가 1,300만 명이에요. 서울 인구 940만 명보다 많아요."),
        ("The hall seats 16,400 people.", "1만 6,400명이 들어가는 공연장이에요. 고척돔 1만 6,700명과 비슷해요."),
        ("The outage hit 1.4 million users.", "이용자 140만 명이 불편을 겪었어요. 대전(144만 명) 인구와 맞먹어요."),
    ],
)
def test_a_count_of_something_known_beside_the_sources_stands(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]
