"""What a Korean paper leaves to its reader: parts by a ratio, a year that is this one, who came second, a price by the year; and what is none."""

import pytest

from pipeline.check import lint_pair

SPLIT = "도와 시군은 사업비 80억원을 6대 4 비율로 분담한다. 공사는 3년 걸린다."
HIRING = "하반기에 사람을 뽑겠다는 기업은 210곳으로 52.5%였다. 지난해 조사(58.0%)보다 낮다."
PHASES = "1단계는 수전 용량 40메가와트 규모다. 2단계까지 마치면 전체 용량은 120메가와트로 는다."
VISITORS = "나루미술관이 41만2000명을 모아 1위에 올랐고 솔숲박물관이 36만5000명으로 뒤를 이었다."
BY_THE_YEAR = "요금은 월 3만원이며 연 단위로 결제하면 10%를 깎아 준다. 시험판은 석 달 동안 열었다."
GRANT = "학생은 4년간 등록금과 학기당 생활비 150만원을 받는다."
UNSIGNED = "인근 창고의 직원 160명이 재계약을 하지 못했다. 회사는 이 가운데 90명에게 다른 일자리를 제안했다."
SURVEY = "10~60대 2000명에게 물은 조사에서 책을 읽었다는 응답은 71.6%였다. 10대가 82.4%로 가장 높았다."
CARS = "국내에서 5만1000대, 해외에서 24만9000대 등 모두 30만대를 팔았다. 친환경차는 국내 판매의 절반을 웃돌았다."
TWO = "가동률은 58%로 한 해 전(64%)보다 낮아졌다. 반면 저장장치 매출은 2400억원으로 1.6배로 불었다."

RANKED = "평가에서 87.4점을 받아 국내 모델 가운데 가장 높았고, 2위인 다온의 '미르'(85.1점)를 2.3점 앞섰다."
FREE = "시의회는 찬성 11명으로 조례안을 가결했다. 만 13세 미만 어린이는 내지 않아도 된다."

RIGHT = [
    ("찬성 6명, 반대 3명으로 인상안을 의결했다. 등록금은 4.8% 오른다.", "위원 아홉 명 중 여섯 명이 찬성했어요."),
    (RANKED, "87.4점으로 국내 1위에 올랐어요."),
    (FREE, "만 12세 이하 어린이는 내지 않아도 돼요."),
    ("The firm was later joined by 31 other developers.", "나중에 31곳이 힘을 보태 모두 32곳이 됐어요."),
    (SPLIT, "80억원 가운데 48억원은 도가, 32억원은 시군이 내요."),
    (SPLIT, "사업비의 60%는 도가 내요."),
    ("The two firms will split the cost of $90 million two to one.", "9,000만 달러 가운데 6,000만 달러를 한쪽이 내요."),
    (HIRING, "올 하반기에 사람을 뽑겠다는 기업은 210곳이에요."),
    (HIRING, "올해 뽑겠다는 곳은 52.5%예요."),
    (PHASES, "2단계까지 다 지으면 용량이 1단계의 세 배가 돼요."),
    (VISITORS, "솔숲박물관은 36만5000명으로 2위였어요."),
    (BY_THE_YEAR, "1년 치를 한꺼번에 결제하면 한 달에 2만7000원이에요."),
    ("The plan costs $30 a month, with 10% off when billed annually.", "1년 치를 미리 내면 한 달에 27달러예요."),
    (GRANT, "4년 여덟 학기를 채우면 1200만원이에요."),
    (UNSIGNED, "재계약을 못 한 사람 가운데 70명은 다른 자리를 제안받지 못한 셈이에요."),
    (SURVEY, "열 명 중 일곱 명은 책을 읽었어요."),
    (CARS, "30만대 가운데 다섯 대 중 네 대 넘게 해외에서 팔렸어요."),
    (TWO, "저장장치 매출은 1년 전 1500억원에서 2400억원으로 불어났어요."),
]
WRONG = [
    (
        "찬성 6명, 반대 3명으로 인상안을 의결했다. 등록금은 4.8% 오른다.",
        "위원 아홉 명 중 일곱 명이 찬성했어요.",
        "아홉 명 중 일곱 명",
    ),
    (RANKED, "87.4점으로 국내 3위에 올랐어요.", "3위"),
    (FREE, "만 13세 이하 어린이는 내지 않아도 돼요.", "13세 이하"),
    ("The firm was later joined by 31 other developers.", "나중에 31곳이 힘을 보태 모두 34곳이 됐어요.", "34곳"),
    (SPLIT, "80억원 가운데 50억원은 도가 내요.", "50억원"),
    (SPLIT, "사업비의 65%는 도가 내요.", "65%"),
    (
        "Its share of sales rose from 2 to 1 in ten months, and it shares $90 million.",
        "9,000만 달러 가운데 6,000만 달러예요.",
        "6,000만 달러",
    ),
    ("지난해 매출은 84억원이었다. 회사는 직원을 30명 뽑는다.", "올해 매출은 84억원이에요.", "올해"),
    (PHASES, "2단계까지 다 지으면 용량이 1단계의 네 배가 돼요.", "네 배"),
    (VISITORS, "솔숲박물관은 36만5000명으로 3위였어요.", "3위"),
    (BY_THE_YEAR, "1년 치를 한꺼번에 결제하면 한 달에 2만4000원이에요.", "2만4000원"),
    (BY_THE_YEAR, "시험판은 1년 동안 열었어요.", "1년"),
    (GRANT, "4년 여덟 학기를 채우면 1350만원이에요.", "1350만원"),
    (UNSIGNED, "재계약을 못 한 사람은 260명이에요.", "260명"),
    (SURVEY, "열 명 중 여섯 명은 책을 읽었어요.", "열 명 중 여섯 명"),
    (CARS, "30만대 가운데 다섯 대 중 세 대만 해외에서 팔렸어요.", "다섯 대 중 세 대"),
    ("저장장치 매출은 2400억원으로 1.6배로 불었다.", "저장장치 매출은 2400억원으로 줄었어요.", "줄었어요"),
]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_a_paper_leaves_to_its_reader_is_not_blocked(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_what_it_does_not_say_is_blocked_at_its_place(source: str, draft: str, wrong: str) -> None:
    start = draft.index(wrong)
    places = [one.span for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(first < start + len(wrong) and start < last for first, last in places)
