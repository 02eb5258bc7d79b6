"""What one of a unit is, told to readers: 1나노미터는 10억분의 1m, 1광년은 약 9조 4,600억 km; and what else they know."""

import pytest

from pipeline.check import lint_pair

SOURCES = (
    'The chip uses a 2-nanometer process and delivers 20 petaflops.',
    'The central bank cut its rate by 25 basis points to 4.25%.',
    'The tape holds 1.5 exabytes.',
    'The galaxy is 13 billion light-years away.',
    'The pulse lasts 10 femtoseconds.',
    'The quake measured magnitude 7.8.',
    'Its result has a significance of five sigma.',
    'The plane flew at Mach 1.1.',
    'It weighs 2 carats and sold for $3 million.',
    'A teaspoon of neutron star weighs a billion tonnes.',
    'The suit seeks $5,000 per violation under a 1988 law.',
    'The Perseverance rover, which landed in 2021, found the rock.',
    'The tower will have 98 floors.',
    'About 4.3 million people watched the final.',
    'The bridge cost 3.2 billion euros.',
    'The average subscriber watches 41 minutes a day.',
    'A kilogram costs 90 euros.',
    'The Swiss franc rose; a coffee costs 5 francs in Zurich.',
    'Sharks have existed for 450 million years.',
    'The vote was 52 to 48.',
    'The dog lived to 31, the owner said.',
    'The chip uses a 2-nanometer process. The bank cut rates by 25 basis points. The galaxy is 13 billion light-years away.',
    'The vote in the 100-seat Senate was 52 to 48.',
    'The company has committed about $1.4 trillion to data centers over eight years.',
)  # fmt: skip
RIGHT = (
    (0, '2나노미터 공정이에요. 1나노미터는 10억분의 1m예요.'),
    (0, '20페타플롭스, 1초에 2경 번 계산하는 성능이에요.'),
    (0, '1페타플롭스는 1초에 1,000조 번 계산하는 성능이고, 이 칩은 20페타플롭스예요.'),
    (0, '1나노미터(10억분의 1m)를 다투는 2나노미터 공정이에요.'),
    (1, '중앙은행이 금리를 0.25%포인트 내려 4.25%로 낮췄어요. 베이시스포인트(bp)는 0.01%포인트예요.'),
    (1, '금리를 25bp(1bp는 0.01%포인트) 내렸어요.'),
    (2, '1.5엑사바이트가 들어가요. 1엑사바이트는 100만 테라바이트예요.'),
    (2, '1.5엑사바이트(150만 TB)가 들어가요.'),
    (3, '130억 광년 떨어진 은하예요. 1광년은 빛이 1년 동안 가는 거리, 약 9조 5,000억 km예요.'),
    (3, '130억 광년(1광년은 약 9조 4,600억 km) 떨어져 있어요.'),
    (4, '펄스 길이는 10펨토초, 1펨토초는 1,000조분의 1초예요.'),
    (5, '규모 7.8이에요. 규모가 1 커지면 에너지는 32배쯤 커져요.'),
    (6, '5시그마, 우연일 확률이 350만분의 1쯤인 수준이에요.'),
    (7, '마하 1.1로 날았어요. 마하 1은 소리의 속도, 시속 약 1,225km예요.'),
    (8, '무게는 2캐럿이에요. 1캐럿은 0.2g이에요.'),
    (9, '중성자별은 찻숟가락 하나가 10억 톤이에요.'),
    (10, '위반 한 건에 5,000달러씩 물어 달라는 소송이에요. 서울올림픽이 열린 1988년에 생긴 법이 근거예요.'),
    (11, '우리로 치면 코로나가 한창이던 2021년에 착륙한 퍼서비어런스가 찾은 돌이에요.'),
    (12, '98층, 롯데월드타워(123층)보다는 낮아요.'),
    (13, '430만 명이 결승을 봤어요. 부산 인구(약 325만 명)보다 100만 명 넘게 많은 수예요.'),
    (14, '다리를 짓는 데 32억 유로(약 5조 2,000억 원)가 들었어요. 인천대교(2조 4,000억 원)를 두 개 지을 돈이에요.'),
    (15, '하루 41분, 미니시리즈 한 편(60분)이 채 안 되는 시간이에요.'),
    (16, '1kg에 90유로, 한우 등심 1kg(약 10만 원)보다 비싸요.'),
    (17, '취리히에서는 커피 한 잔이 5프랑이에요.'),
    (18, '상어는 4억 5,000만 년 전부터 살았어요. 공룡(2억 3,000만 년 전 등장)보다 훨씬 먼저예요.'),
    (19, '표결은 52 대 48. 국회로 치면 156석 대 144석쯤 되는 차이예요.'),
    (20, '서른한 살, 사람 나이로 치면 150살이 넘어요.'),
)  # fmt: skip
WRONG = (
    (2, '1.5엑사바이트(150억 TB)가 들어가요.'),
    (21, '1나노미터는 1억분의 1m예요.'),
    (21, '1bp는 0.1%포인트예요.'),
    (21, '1광년은 약 9조 5,000억 m예요.'),
    (21, '1나노미터는 10억분의 1m예요. 이 칩은 3나노미터 공정이에요.'),
    (22, '100석인 상원 표결은 58 대 48이었어요.'),
    (23, '8년 동안 데이터센터에 1조 4,000억 달러를 쓰기로 했어요. 한 해 평균으로 치면 2,150억 달러예요.'),
)  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_writers_own_likeness_does_not_block(source: int, draft: str) -> None:
    assert not [one for one in lint_pair(SOURCES[source], draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_a_likeness_that_comes_to_something_else_blocks(source: int, draft: str) -> None:
    assert [one for one in lint_pair(SOURCES[source], draft) if one.severity == "block"]
