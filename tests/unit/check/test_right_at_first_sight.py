"""Right sentences of a kind that unread weeks showed to be taken for wrong, each with a twin that is wrong and stays found."""

import pytest

from pipeline.check import lint_pair

RIGHT_AND_WRONG = [
    (  # what is told of the rest is no part of a whole
        "Rowan's advertising arm kept a margin of 34%. The rest of the group, mainly delivery, had a margin of 6%.",
        "로완의 광고 부문은 마진 34%를 지켰어요. 배달이 대부분인 나머지 부문은 6%였고요.",
        "로완의 광고 부문은 마진 6%를 지켰어요. 배달이 대부분인 나머지 부문은 34%였고요.",
    ),
    (
        "Bookings from abroad fell 12% last quarter, while bookings from all others rose 9%.",
        "해외 예약은 지난 분기 12% 줄었어요. 나머지 예약은 9% 늘었고요.",
        "해외 예약은 지난 분기 12% 줄었어요. 나머지 예약은 12% 늘었고요.",
    ),
    (  # and what shares leave may be reckoned
        "모은 돈의 절반은 새 공장에, 20%는 연구에 쓴다. 나머지는 해외 지사를 여는 데 들어간다.",
        "모은 돈의 절반은 새 공장에, 20%는 연구에 쓴대요. 나머지 30%로는 해외 지사를 열어요.",
        "모은 돈의 절반은 새 공장에, 20%는 연구에 쓴대요. 나머지 40%로는 해외 지사를 열어요.",
    ),
    (
        "Hospitals bring in 55 percent of its sales, insurers 25 percent, and the rest comes from clinics.",
        "매출의 55%는 병원, 25%는 보험사에서 나와요. 나머지 5분의 1은 의원 몫이에요.",
        "매출의 55%는 병원, 25%는 보험사에서 나와요. 나머지 3분의 1은 의원 몫이에요.",
    ),
    (  # a number that ends a name is no side of a multiple
        "Both Fennel 5 models read up to 512,000 tokens, up from 128,000 in last year's Fennel 4.",
        "한 번에 읽는 길이는 51만 2000토큰으로, 작년 펜넬 4의 네 배가 됐어요.",
        "한 번에 읽는 길이는 51만 2000토큰으로, 12만 8000토큰의 세 배가 됐어요.",
    ),
    (  # who both figures are told of may be described beside either
        "Cassia Grid said it raised $210 million in Series B funding, valuing the energy software startup at $1.4 billion.",
        "에너지 소프트웨어 스타트업 카시아 그리드가 시리즈 B로 2억 1000만 달러를 모았어요. 투자 후 기업가치는 14억 달러예요.",
        "에너지 소프트웨어 스타트업 카시아 그리드가 시리즈 B로 14억 달러를 모았어요. 투자 후 기업가치는 2억 1000만 달러예요.",
    ),
    (  # `2월엔` says when it changed, not when it was so
        "The speaker went on sale for $199. Orrin cut the price to $129 in May and dropped its $12 monthly plan to $7 in August.",
        "스피커는 199달러에 나왔어요. 5월에 129달러로 내렸고, 8월엔 12달러이던 월 요금도 7달러로 낮췄어요.",
        "스피커는 199달러에 나왔어요. 5월에 129달러로 내렸고, 8월엔 12달러이던 월 요금도 9달러로 낮췄어요.",
    ),
    (  # two figures that a third is held against are not held against each other
        "Brisk says its vans had 0.4 injuries per million miles this year, compared with 0.6 last year and 2.9 for human drivers.",
        "브리스크가 밝힌 올해 부상은 100만 마일당 0.4건이에요. 작년(0.6건)보다 줄었고, 사람 운전자(2.9건)와 비교하면 7분의 1 수준이에요.",
        "브리스크가 밝힌 올해 부상은 100만 마일당 0.6건이에요. 작년(0.4건)보다 줄었고, 사람 운전자(2.9건)와 비교하면 7분의 1 수준이에요.",
    ),
    (  # two of a list of three
        "Labs will open in Leeds, Cardiff and Perth. They will create 900 jobs, 400 of them in Leeds.",
        "연구소 세 곳에서 일자리 900개가 생겨요. 400개는 리즈, 500개는 나머지 두 곳이에요.",
        "연구소 네 곳에서 일자리 900개가 생겨요.",
    ),
    (  # a pair that works together is no sum of money
        "The machines moved 640 boxes an hour, compared with about 390 for a human crew of two.",
        "기계는 한 시간에 640상자를 옮겼어요. 2인 1조 작업자(390상자가량)보다 빨라요.",
        "기계는 한 시간에 460상자를 옮겼어요. 2인 1조 작업자(390상자가량)보다 빨라요.",
    ),
    (  # names by their French and by their homely sound
        '"We stopped in May," said Odette Desgranges, who leads the team.',
        "팀을 이끄는 오데트 데그랑주는 5월에 멈췄다고 말해요.",
        "팀을 이끄는 오데트 마르샹은 5월에 멈췄다고 말해요.",
    ),
    (
        "Dr. Leila Novak read the scans with the program. Her reading time fell by 44 percent.",
        "그런데도 노바크 박사의 판독 시간은 44% 줄었어요.",
        "그런데도 노바크 박사의 판독 시간은 54% 줄었어요.",
    ),
]


def _blocks(source: str, draft: str) -> list[str]:
    return [one.message for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "right", "wrong"), RIGHT_AND_WRONG)
def test_a_right_sentence_stands_and_its_wrong_twin_is_found(source: str, right: str, wrong: str) -> None:
    assert _blocks(source, right) == []
    assert _blocks(source, wrong)


def test_a_time_that_closes_a_sentence_dates_both_of_its_figures() -> None:
    source = (
        "Alder was valued at $3.1 billion when it raised $450 million in June 2025. "
        "It is in talks to raise $180 million at a valuation of $1.5 billion."
    )
    draft = "올더는 2025년 6월 31억 달러로 평가받았는데, 지금은 15억 달러에 1억 8000만 달러를 투자받는 방안을 논의해요."
    assert _blocks(source, draft) == []
