"""What an amount over a year, a half, a quarter is for a day, an hour, a minute: reckoned rightly it stands, wrongly it blocks."""

import pytest

from pipeline.check import lint_pair

RIGHT = (
    ("Meta earned $16 billion from scam ads in 2024.", "2024년에 160억 달러를 벌었어요. 하루 4400만 달러꼴이죠."),
    ("Meta earned $16 billion from scam ads in 2024.", "2024년에 160억 달러, 하루에 4400만 달러꼴로 벌었어요."),
    ("Meta earned $16 billion from scam ads in 2024.", "2024년에 160억 달러를 벌었어요. 하루로 치면 4400만 달러예요."),
    ("Meta earned $16 billion from scam ads in 2024.", "2024년에 160억 달러를 벌었어요. 한 시간에 180만 달러 넘게 번 셈이에요."),
    ("Meta earned $16 billion from scam ads in 2024.", "2024년에 160억 달러를 벌었어요. 매달 13억 달러 넘게 번 셈이죠."),
    ("Meta earned $16 billion from scam ads in 2024.", "2024년에 160억 달러를 벌었어요. 1초에 500달러꼴이에요."),
    ("Meta earned $16 billion from scam ads last year.", "지난해 160억 달러를 벌었어요. 매일 4400만 달러를 번 셈이에요."),
    ("Nvidia reported third-quarter revenue of $60.0 billion.", "3분기 매출은 600억 달러예요. 하루에 6억5000만 달러꼴이에요."),
    ("The 50,000 staff sent 18 million prompts last year.", "직원 5만 명이 지난해 1800만 번 물었어요. 한 사람이 한 달에 30번씩 물은 거죠."),
    ("The 50,000 staff sent 18 million prompts in 2024.", "직원 5만 명이 2024년에 1800만 번 물었어요. 1인당 매달 30번꼴이에요."),
    ("Nvidia reported revenue of $60.0 billion for the three months to October.", "석 달 매출은 600억 달러예요. 하루 6억5000만 달러가 들어온 셈이죠."),
    ("The port handled 1.2 million boxes in the first six months, and 240,000 in July.", "항구가 7월에 상자 24만 개를 다뤘어요. 여섯 달 평균인 20만 개보다 4만 개 많아요."),
    ("The mill reported July sales of 418 million euros. Sales for the first ten months came to 3.5 billion euros.", "올해 열 달 평균인 3억 5,000만 유로예요."),
)  # fmt: skip
WRONG = (
    ("Meta earned $16 billion from scam ads in 2024.", "2024년에 160억 달러를 벌었어요. 하루 5400만 달러꼴이죠."),
    ("Meta earned $16 billion from scam ads in 2024.", "2024년에 160억 달러를 벌었어요. 하루 440만 달러꼴이죠."),
    ("Meta earned $16 billion from scam ads in 2024.", "2024년에 160억 달러를 벌었어요. 매달 16억 달러 넘게 번 셈이죠."),
    ("The 50,000 staff sent 18 million prompts last year.", "직원 5만 명이 지난해 1800만 번 물었어요. 한 사람이 한 달에 60번씩 물은 거죠."),
    ("Meta earned $16 billion in 2024, of it $4 million a day from abroad.", "해외에서는 하루 4400만 달러를 벌었어요."),
    ("Nvidia reported third-quarter revenue of $60.0 billion.", "3분기 매출은 600억 달러예요. 하루에 7억5000만 달러꼴이에요."),
    ("The port handled 1.2 million boxes in the first six months, and 240,000 in July.", "항구가 7월에 상자 24만 개를 다뤘어요. 여섯 달 평균인 22만 개보다 2만 개 많아요."),
    ("The mill reported July sales of 418 million euros. Sales for the first ten months came to 3.5 billion euros.", "올해 열 달 평균인 3억 9,000만 유로예요."),
    ("The mill reported July sales of 418 million euros. Sales for the first ten months came to 3.5 billion euros.", "올해 아홉 달 평균인 3억 5,000만 유로예요."),
)  # fmt: skip


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_an_amount_over_a_time_is_for_a_shorter_one_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_what_no_amount_over_a_time_comes_to_blocks(source: str, draft: str) -> None:
    assert _blocked(source, draft)
