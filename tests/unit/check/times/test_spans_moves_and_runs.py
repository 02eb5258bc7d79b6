"""Hours between two days, terms that may be extended, dates before a move, when a run began, the end of this year and speeds: right sentences and their wrong twins."""

import pytest

from pipeline.check import lint_pair

S1 = "위탁 운영은 2028년 말 끝나며 최대 5년까지 연장할 수 있다."
S2 = "해커는 9일 밤 11시 30분께 서버에 들어와 5시간 머물렀다. 회사는 11일 오전 9시에 침입을 알아챘다. 신고는 12일 했다."
S3 = "The outage began at 10 p.m. on 4 May, and service came back at 6 a.m. on 6 May. Some 2,000 shops were hit."
S4 = "강원도는 무인 셔틀 4대를 12월 3일부터 춘천역 주변 9㎞에서 운행한다. 요금은 1500원이지만 연말까지 받지 않는다. 지난해 시험 운행은 5400㎞였다."
S5 = "배달앱 바로온은 연내 증권신고서를 내고 내년 1분기 상장한다. 상반기 거래액은 3조2000억원으로 전년 동기보다 21% 늘었다."
S6 = "탄소세는 2028년 1월 시행된다. 시민당이 요구한 것보다 반년 늦다. 세율은 톤당 3만원이다."
S7 = "A carbon tax of 30 euros a tonne will start in January 2028, half a year later than the Liberals had wanted."
S8 = "통계처가 12일 발표한 '8월 고용동향'에 따르면 건설업 취업자는 4만2000명 줄어 9개월 연속 감소했다. 전체 취업자는 15만 명 늘었다."
S9 = "Factory output fell 0.4 percent in March, the sixth consecutive monthly decline, the statistics office said. Exports rose 2 percent."
S10 = "The carmaker lost $90m in the third quarter, its fourth straight quarterly loss."
S11 = "드론은 여수에서 거문도까지 84㎞를 70분에 난다. 요금은 건당 2500원이다."
S12 = "기차는 두 도시 사이 315㎞를 1시간 45분 만에 달린다."
S13 = "공급계약 기간은 2027년 7월부터 2032년 6월까지 5년이다. 고객사 요청에 따라 최대 2년까지 연장할 수 있는 조항이 있다. 금액은 2조1000억원이다."
S14 = "환전 수수료는 연말까지 무료다. 지난해에는 1.5%였다."
RIGHT = [
    (S1, "연장하면 2033년 말까지 맡을 수 있어요."),
    (S2, "회사는 해커가 들어온 지 33시간 반이 지나서야 알아챘어요."),
    (S2, "33시간 30분 동안 몰랐어요."),
    (S3, "가게들은 32시간 동안 불편을 겪었어요."),
    (S4, "올해 말까지는 셔틀을 공짜로 탈 수 있어요."),
    (S5, "바로온은 올해 안에 증권신고서를 내고 내년 1분기에 상장할 계획이에요."),
    (S6, "탄소세는 2028년 1월에 시행돼요. 시민당은 2027년 7월을 바랐어요."),
    (S6, "시민당은 2027년 여름을 요구했어요."),
    (S7, "탄소세는 2028년 1월에 시작돼요. 자유당은 2027년 여름을 바랐지만 반년 미뤄졌어요."),
    (S8, "건설업 취업자는 지난해 12월부터 한 달도 빠짐없이 줄었어요."),
    (S8, "건설업 취업자는 작년 12월부터 줄곧 줄고 있어요."),
    (S9, "공장 생산은 지난해 10월부터 내리 줄고 있어요."),
    (S10, "이 회사는 지난해 4분기부터 내리 적자예요."),
    (S11, "여수에서 거문도까지 시속 72㎞로 나는 셈이에요."),
    (S11, "84㎞를 1시간 10분 만에 날아요. 시속 72㎞예요."),
    (S12, "평균 시속 180㎞로 달리는 셈이에요."),
    (S13, "2032년 6월에 끝나지만 고객사가 원하면 길게는 2034년 6월까지 이어질 수 있어요."),
    (S13, "길면 2034년까지 공급해요."),
    (S14, "올해 말까지는 환전 수수료가 없어요."),
]
WRONG = [
    (S1, "연장하면 2034년 말까지 맡을 수 있어요.", "2034년"),
    (S2, "회사는 해커가 들어온 지 43시간 반이 지나서야 알아챘어요.", "43시간"),
    (S3, "가게들은 42시간 동안 불편을 겪었어요.", "42시간"),
    (S4, "내년 말까지는 셔틀을 공짜로 탈 수 있어요.", "내년"),
    (S6, "탄소세는 2028년 1월에 시행돼요. 시민당은 2026년 7월을 바랐어요.", "2026년"),
    (S7, "탄소세는 2028년 1월에 시작돼요. 자유당은 2026년 여름을 바랐어요.", "2026년"),
    (S8, "건설업 취업자는 지난해 10월부터 한 달도 빠짐없이 줄었어요.", "10월"),
    (S9, "공장 생산은 지난해 9월부터 내리 줄고 있어요.", "9월"),
    (S10, "이 회사는 지난해 2분기부터 내리 적자예요.", "2분기"),
    (S11, "여수에서 거문도까지 시속 92㎞로 나는 셈이에요.", "92㎞"),
    (S12, "평균 시속 160㎞로 달리는 셈이에요.", "160㎞"),
    (S13, "고객사가 원하면 길게는 2035년 6월까지 이어질 수 있어요.", "2035년"),
    (S14, "내년 말까지는 환전 수수료가 없어요.", "내년"),
]


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_the_source_comes_to_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_value_blocks(source: str, draft: str, wrong: str) -> None:
    assert any(wrong in one or one in wrong for one in _blocked(source, draft))
