"""Changes one after the other, parts of two wholes, round odds and by how much one of two is more: right sentences and their wrong twins."""

import pytest

from pipeline.check import lint_pair

S1 = "The publisher Wrenfield raised its subscription prices by 6 percent in 2023 and 8 percent in 2024. It has 140 staff."
S2 = "전기요금은 2023년 10%, 2024년 5% 올랐다. 가구당 평균 사용량은 320kWh다."
S3 = "서버 가격은 1분기에 20% 오른 데 이어 2분기에 다시 10% 뛰었다. 출하량은 4만 대였다."
S4 = "The fee was cut by 20 percent in March and by a further 10 percent in June. About 3,000 firms pay it."
S5 = "현재 증권사 30곳 중 12곳, 보험사 20곳 중 9곳이 AI 상담을 쓴다. 도입 비용은 평균 4억원이다."
S6 = "Sixteen of the 24 hospitals and five of the nine clinics in the county use the scribe. It costs $90 a month."
S7 = "초등학교 40개교 가운데 22개교, 중학교 25개교 가운데 18개교가 AI 교과서를 채택했다. 교과서는 권당 9000원이다."
S8 = "청약 경쟁률은 57.3대 1이었다. 84㎡ 30가구에 1719명이 몰렸다."
S9 = "기관 640곳이 참여해 경쟁률이 538대 1이었다. 공모가는 1만2000원이다."
S10 = "두 회사는 2년간 1800억원을 투자하며 나래전자가 1100억원, 노던사가 700억원을 댄다. 첫 제품은 2027년 3월 나온다."
S11 = "1단계 사업비는 1조8000억원이다. 2단계까지 마치면 총사업비는 5조원에 이른다."
RIGHT = [
    (S1, "2023년에 6%, 2024년에 8% 올랐어요. 두 해 만에 14%쯤 비싸진 셈이에요."),
    (S1, "렌필드 구독료는 2년 사이 14.5% 가까이 올랐어요."),
    (S2, "전기요금이 2년 동안 15.5% 오른 거예요."),
    (S2, "두 해를 더하면 16% 가까이 올랐어요."),
    (S3, "상반기에만 서버 값이 32% 뛴 셈이에요."),
    (S4, "두 번의 인하로 수수료는 28% 낮아졌어요."),
    (S5, "증권사와 보험사 50곳 가운데 21곳이 AI 상담을 써요."),
    (S5, "두 업종을 합치면 50곳 중 21곳이 쓰고 있어요."),
    (S5, "증권사와 보험사를 통틀어 아직 안 쓰는 곳은 29곳이에요."),
    (S6, "병원과 의원 33곳 중 21곳이 이 서기를 써요."),
    (S7, "초중학교 65개교 가운데 40개교가 AI 교과서를 골랐어요."),
    (S8, "경쟁률이 60대 1에 조금 못 미쳤어요."),
    (S9, "경쟁률은 500대 1을 넘었어요."),
    (S9, "경쟁률이 500대 1을 웃돌았어요."),
    (S10, "두 회사가 넣는 1800억원 가운데 나래전자의 몫이 61%쯤이에요. 노던사보다 400억원 많아요."),
    (S11, "2단계에는 3조2000억원이 들어가요. 1단계보다 1조4000억원 많아요."),
]
WRONG = [
    (S1, "렌필드 구독료는 2년 사이 19%쯤 올랐어요.", "19%"),
    (S2, "전기요금이 2년 동안 18.5% 오른 거예요.", "18.5%"),
    (S3, "상반기에만 서버 값이 37% 뛴 셈이에요.", "37%"),
    (S4, "두 번의 인하로 수수료는 38% 낮아졌어요.", "38%"),
    (S5, "증권사와 보험사 50곳 가운데 23곳이 AI 상담을 써요.", "23곳"),
    (S7, "초중학교 65개교 가운데 45개교가 AI 교과서를 골랐어요.", "45개교"),
    (S8, "청약 경쟁률이 67대 1을 넘었어요.", "67대"),
    (S9, "경쟁률은 600대 1을 넘었어요.", "600대"),
    (S9, "경쟁률이 500대 1에 못 미쳤어요.", "500대"),
    (S10, "나래전자가 노던사보다 500억원 많이 내요.", "500억원"),
    (S11, "2단계에는 3조2000억원이 들어가요. 1단계보다 2조4000억원 많아요.", "2조4000억원"),
]


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_the_source_comes_to_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_value_blocks(source: str, draft: str, wrong: str) -> None:
    assert any(wrong in one or one in wrong for one in _blocked(source, draft))
