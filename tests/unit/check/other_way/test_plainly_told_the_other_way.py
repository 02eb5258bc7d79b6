"""What a draft tells plainly the other way: opposite words, the way from one to another, so much more or less, who pays; each beside its right twin."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

PLAINLY_OPPOSED = [
    ('Villagers blocked the quarry road, and the regional governor backed the villagers.', '주지사는 마을 주민들 편을 들었어요.', '주지사는 마을 주민들에게 등을 돌렸어요.', '등을 돌렸'),
    ('Deputies softened the penalty clause before the vote.', '의원들은 표결 전에 처벌 조항을 부드럽게 고쳤어요.', '의원들은 표결 전에 처벌 조항을 더 세게 고쳤어요.', '더 세게'),
    ('The survey found that the ferries were idle for most of the winter.', '조사해 보니 여객선은 겨울 대부분을 놀고 있었어요.', '조사해 보니 여객선은 겨울 대부분 가동됐어요.', '가동됐'),
    ('Pressure in the pipes did not differ between the two villages.', '두 마을의 수도관 압력은 다르지 않았어요.', '두 마을 중 한쪽의 수도관 압력이 더 낮았어요.', '더 낮았'),
    ('The union of drivers, which had no say in the timetable for winter, learned of it from the press.', '운전사 노조는 겨울 시간표를 짜는 데 참여하지 못했어요.', '운전사 노조는 겨울 시간표를 짜는 데 참여했어요.', '참여했'),
    ('Most of the weavers have taken the jobs that the museum offered.', '직조공 대부분은 박물관이 제안한 일자리를 받아들였어요.', '직조공 대부분은 박물관이 제안한 일자리를 마다했어요.', '마다했'),
    ('The change would have freed small bakeries from the rules on labels.', '그렇게 바뀌었다면 작은 빵집은 라벨 규제에서 벗어났을 거예요.', '그렇게 바뀌었다면 작은 빵집이 라벨 규제를 받게 됐을 거예요.', '규제를 받'),
    ('The minister praised the inspectors for their patience.', '장관은 점검원들의 인내를 칭찬했어요.', '장관은 점검원들의 인내를 깎아내렸어요.', '깎아내렸'),
    ('The mine lies in the northern hills of the island.', '광산은 섬 북쪽 언덕에 있어요.', '광산은 섬 남쪽 언덕에 있어요.', '남쪽'),
    ('Forecasters have been wrong about the river every spring.', '예보관들은 봄마다 강 예측이 빗나갔어요.', '예보관들은 봄마다 강 예측이 들어맞았어요.', '들어맞'),
]  # fmt: skip
FROM_TO = [
    ('The choir will move its archive from Bergen to Trieste next year.', '합창단은 내년에 기록실을 베르겐에서 트리에스테로 옮겨요.', '합창단은 내년에 기록실을 트리에스테에서 베르겐으로 옮겨요.'),
    ('The ferry company is switching its fleet from diesel to hydrogen.', '선사는 배를 디젤에서 수소로 바꾸고 있어요.', '선사는 배를 수소에서 디젤로 바꾸고 있어요.'),
    ('The trial was moved from Dublin to Galway.', '재판은 더블린에서 골웨이로 옮겨졌어요.', '재판은 골웨이에서 더블린으로 옮겨졌어요.'),
]  # fmt: skip
SO_MUCH_MORE = [
    ('Bakers reported spending 40 minutes less a day on orders.', '빵집 주인들은 주문 받는 데 하루 40분을 덜 쓴다고 했어요.', '빵집 주인들은 주문 받는 데 하루 40분을 더 쓴다고 했어요.'),
    ('The new kiln needs 12 litres more per firing than the old one.', '새 가마는 한 번 구울 때 예전 가마보다 12리터를 더 써요.', '새 가마는 한 번 구울 때 예전 가마보다 12리터를 덜 써요.'),
    ('Members pay €15 less for a season ticket.', '회원은 시즌권에 15유로를 덜 내요.', '회원은 시즌권에 15유로를 더 내요.'),
]  # fmt: skip
WHO_PAYS = [
    ('The app charges landlords 2% of the rent and tenants nothing.', '집주인은 월세의 2%를 내고 세입자는 한 푼도 내지 않아요.', '세입자가 월세의 2%를 내고 집주인은 한 푼도 내지 않아요.'),
    ('The fair charges publishers €400 a stand and readers nothing.', '출판사는 부스 하나에 400유로를 내고 독자는 무료예요.', '독자가 400유로를 내고 출판사는 무료예요.'),
    ('The bridge costs drivers £3 and cyclists nothing.', '운전자는 3파운드를 내고 자전거는 공짜예요.', '자전거가 3파운드를 내고 운전자는 공짜예요.'),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong", "words"), PLAINLY_OPPOSED)
def test_an_opposite_word_is_found_and_its_own_is_not(source: str, right: str, wrong: str, words: str) -> None:
    assert blocked_at(source, wrong, words)
    assert not any(one.severity == "block" for one in lint_pair(source, right))


@pytest.mark.parametrize(("source", "right", "wrong"), [*FROM_TO, *SO_MUCH_MORE, *WHO_PAYS])
def test_the_other_way_is_found_and_the_own_way_is_not(source: str, right: str, wrong: str) -> None:
    assert any(one.severity == "block" for one in lint_pair(source, wrong))
    assert not any(one.severity == "block" for one in lint_pair(source, right))


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ('An analyst says 64% of the fleet is in use.', '애널리스트는 배의 36%가 놀고 있다고 봐요.'),
        ('Kettle is cheaper than Pavo, at $6 a month against $14.', '파보는 케틀보다 두 배 넘게 비싸요.'),
        ('Those with a tutor scored 1 point lower than those with a coach.', '코치가 있는 쪽은 1점을 더 받았어요.'),
        ('The train runs from Basel to Milan and back.', '기차는 밀라노에서 바젤로 돌아와요.'),
        ('The bridge costs drivers £3 and cyclists nothing.', '운전자는 3파운드를 내요.'),
    ],
)  # fmt: skip
def test_what_is_told_from_the_other_side_stands(source: str, draft: str) -> None:
    assert not any(one.severity == "block" for one in lint_pair(source, draft))
