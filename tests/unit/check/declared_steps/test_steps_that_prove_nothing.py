"""Declared steps that come out and prove nothing: free numbers, sums that nobody makes, the rest told as the part, a speed by the wrong base."""

import pytest

from tests.unit.check.building import blocking

HULLS = "Two of the six hulls sank in the storm. The yard built 31 boats a month, against 27 with hired hands."
NETS = "He has mended nets for 18 years. The inn keeps 40 beds and saves 5 million dollars a year."
BAKERS = "Seven of the 20 bakers closed their shops, and a second fair with 14 stands is planned. The club won 12 of its 30 games."
PRESS = (
    "The press prints 40 pages a minute, compared with 32 for the old one. A page takes 3 seconds, down from 5 seconds."
)
KOREAN = "학교 90곳 가운데 52곳이 오린을 골랐다."
WRONG = [
    (NETS, "그는 25년째 그물을 고쳐요.", "18+7"),
    (NETS, "여관은 침대 52개를 남겨요.", "40+12"),
    (NETS, "여관은 한 해에 약 6,000만 달러를 아껴요.", "5*12"),
    (NETS, "여관은 침대 100개를 남겨요.", "100"),
    (HULLS, "폭풍에 배 여덟 척이 가라앉았어요.", "6+2"),
    (HULLS, "조선소는 한 달에 배 58척을 지었어요.", "31+27"),
    (BAKERS, "다음 장터에는 가판 28개가 나와요.", "14+14"),
    (BAKERS, "빵집 열세 곳이 가게를 닫았어요.", "20-7"),
    (BAKERS, "20곳 가운데 13곳이 가게를 닫았어요.", "20-7"),
    (BAKERS, "그 팀은 30경기에서 18경기를 이겼어요.", "30-12"),
    (KOREAN, "학교 142곳이 오린을 골랐어요.", "90+52"),
    (KOREAN, "오린을 고른 학교는 38곳이에요.", "90-52"),
    (PRESS, "새 인쇄기는 20% 빨라요.", "(40-32)/40"),
    (PRESS, "옛 인쇄기는 25% 느려요.", "(40-32)/32"),
]  # fmt: skip
RIGHT = [
    (NETS, "그는 19년째 그물을 고쳐요.", "18+1"),
    (NETS, "여관은 한 달에 약 42만 달러를 아끼는 셈이에요.", "500/12"),
    (HULLS, "네 척은 폭풍을 견뎠어요.", "6-2"),
    (HULLS, "둘을 합치면 배 58척이에요.", "31+27"),
    (BAKERS, "열세 곳은 가게를 닫지 않았어요.", "20-7"),
    (BAKERS, "나머지 13곳은 가게를 그대로 뒀어요.", "20-7"),
    (BAKERS, "그 팀은 18경기를 이기지 못했어요.", "30-12"),
    (KOREAN, "오린을 고르지 않은 학교는 38곳이에요.", "90-52"),
    (PRESS, "새 인쇄기는 25% 빨라요.", "(40-32)/32"),
    (PRESS, "옛 인쇄기는 20% 느려요.", "(40-32)/40"),
    (PRESS, "한 쪽을 찍는 데 걸리는 시간이 40% 빨라졌어요.", "(5-3)/5"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "sentence", "step"), WRONG)
def test_a_step_that_comes_out_is_no_proof_by_itself(source: str, sentence: str, step: str) -> None:
    assert blocking(source, sentence, step)


@pytest.mark.parametrize(("source", "sentence", "step"), RIGHT)
def test_what_a_step_may_be_told_as_stands(source: str, sentence: str, step: str) -> None:
    assert blocking(source, sentence, step) == []
