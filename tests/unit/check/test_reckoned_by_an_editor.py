"""What an editor reckons from a sentence of the press: the other part of a whole, a peak before a fall, a rate over two years, nine of 22 years."""

import pytest

from pipeline.check import lint_pair

RIGHT = [
    (
        "Mistral said its data center would draw 44 megawatts at first and 200 by 2028.",
        "전력 사용량이 네 배 반으로 늘어나요.",
    ),
    (
        "The chip plant near Dresden will receive €920 million in subsidies, a third of the total cost.",
        "나머지 18억 4,000만 유로는 회사가 내요.",
    ),
    (
        "The chip plant near Dresden will receive €920 million in subsidies, a third of the total cost.",
        "회사가 댈 돈은 18억 유로가 조금 넘어요.",
    ),
    ("Shares closed at $84, down 12% from their record on Tuesday.", "화요일에 세운 최고가는 95달러쯤이에요."),
    ("A grid operator asked for rates to rise 4% a year.", "2년이면 8% 넘게 오르는 셈이에요."),
    ("Its subscribers grow 5% a month.", "석 달이면 15% 남짓 늘어나는 셈이에요."),
    ("They keep 15% between them.", "둘이 나누면 한 사람 몫은 7.5%예요."),
    ("Tellus will close its plant on March 31.", "공장은 1분기를 끝으로 문을 닫아요."),
    ("The factory opens on August 9.", "공장은 3분기에 문을 열어요."),
    ("Operating profit slipped to 380 million kroner from 410 million.", "영업이익은 7%쯤 뒷걸음쳤어요."),
    ("The trial predicted 37 of 41 engine faults.", "적중률이 90%를 웃돌아요."),
    (
        "Elena Marsh spent nine of her 22 years at Intel running its foundry.",
        "인텔에서 22년을 일했고, 그중 9년은 파운드리를 맡았어요.",
    ),
    (
        "Elena Marsh spent nine of her 22 years at Intel running its foundry.",
        "인텔 경력의 40%가량을 파운드리에서 보냈고, 나머지 13년은 다른 일을 했어요.",
    ),
    (
        "The model took 2.9 million GPU hours, about a fifth of what a comparable model took in 2024.",
        "2024년 모델보다 시간을 80% 아낀 셈이에요.",
    ),
    (
        "Each bank needs capital of at least 5 billion baht, rising to 10 billion within five years.",
        "자본금은 50억 바트에서 5년 안에 100억 바트로 늘려야 해요.",
    ),
    ("Nurses were half as likely as surgeons to use the tool.", "외과의가 간호사보다 두 배 많이 써요."),
    ("ASML shipped 72 machines in the quarter, 12 fewer than a year earlier.", "판매 대수는 14% 줄었고요."),
    ("Europe's share halved to 20%.", "40%이던 유럽 비중은 20%로 반 토막 났어요."),
    ("Sales tripled to $90 million.", "지난해 3,000만 달러이던 매출이 세 배로 늘어 9,000만 달러가 됐어요."),
    (
        "Sierra said its agents resolve 71% of calls without a human, up from 54% a year ago.",
        "사람 손이 필요한 전화는 46%에서 29%로 줄었어요.",
    ),
    (
        "Half of the 900 songs were made with AI; only 12 of those reached the last round of 40.",
        "결선에서는 열 곡 중 세 곡만 AI 곡이었어요.",
    ),
    ("ASML shipped 72 machines in the quarter, 12 fewer than a year earlier.", "판매 대수는 7분의 1 줄었고요."),
    ("Profit was $66 million, up $6 million from a year ago.", "이익이 10% 늘었어요."),
]
WRONG = [
    (
        "Mistral said its data center would draw 44 megawatts at first and 200 by 2028.",
        "전력 사용량이 세 배 반으로 늘어나요.",
        "세 배 반",
    ),
    (
        "The chip plant near Dresden will receive €920 million in subsidies, a third of the total cost.",
        "나머지 19억 4,000만 유로는 회사가 내요.",
        "19억 4,000만",
    ),
    (
        "Shares closed at $84, down 12% from their record on Tuesday.",
        "화요일에 세운 최고가는 99달러쯤이에요.",
        "99달러",
    ),
    ("A grid operator asked for rates to rise 4% a year.", "2년이면 9% 넘게 오르는 셈이에요.", "9%"),
    ("They keep 15% between them.", "둘이 나누면 한 사람 몫은 8.5%예요.", "8.5%"),
    ("The factory opens on August 9.", "공장은 2분기에 문을 열어요.", "2분기"),
    ("Operating profit slipped to 380 million kroner from 410 million.", "영업이익은 9%쯤 뒷걸음쳤어요.", "9%"),
    (
        "Elena Marsh spent nine of her 22 years at Intel running its foundry.",
        "인텔에서 22년을 일했고, 그중 8년은 파운드리를 맡았어요.",
        "8년",
    ),
    (
        "The model took 2.9 million GPU hours, about a fifth of what a comparable model took in 2024.",
        "2024년 모델보다 시간을 70% 아낀 셈이에요.",
        "70%",
    ),
    (
        "Sierra said its agents resolve 71% of calls without a human, up from 54% a year ago.",
        "사람 손이 필요한 전화는 44%에서 29%로 줄었어요.",
        "44%",
    ),
    (
        "Half of the 900 songs were made with AI; only 12 of those reached the last round of 40.",
        "결선에서는 열 곡 중 네 곡만 AI 곡이었어요.",
        "네 곡",
    ),
    ("ASML shipped 72 machines in the quarter, 12 fewer than a year earlier.", "판매 대수는 17% 줄었고요.", "17%"),
]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_is_reckoned_rightly_is_not_blocked(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft, []) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_what_is_reckoned_wrongly_is(source: str, draft: str, wrong: str) -> None:
    blocks = [one for one in lint_pair(source, draft, []) if one.severity == "block" and one.span is not None]
    assert any(wrong in draft[slice(*one.span)] or draft[slice(*one.span)] in wrong for one in blocks)
