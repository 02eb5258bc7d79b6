"""A whole article as the source: which of its sentences a draft retells, and figures that stand there for another thing."""

import pytest

from pipeline.check import lint_pair
from pipeline.check.claims import Claim, Evidence
from pipeline.check.retold import narrowed
from pipeline.text import sections

ARTICLE = (
    "Salter Robotics raised $340 million in a round led by Northgate Capital on Tuesday. "
    "The company builds arms that pick fruit, and it sold 1,900 of them last year. "
    "Its chief executive, Maren Oduya, said output would reach 5,000 arms in 2028. "
    "Revenue was $78 million in the year to June, compared with $31 million a year before. "
    "The firm employs 290 people, 60 of them in Rotterdam. "
    "Rival Fieldhand raised $220 million in March at a valuation of $1.6 billion. "
    "Fieldhand says that its tool cuts waste by 35%, while Salter claims 48%. "
    "Analysts at Birch expect orchards to spend $9.4 billion on robots in 2030. "
    "The gross margin of Salter narrowed to 52.5% from 61.4%. "
    "Northgate Capital will own 14% of the company, and Oduya will keep 22%."
)


def _blocks(draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(ARTICLE, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    "draft",
    [
        "살터 로보틱스가 노스게이트 캐피털이 이끈 라운드에서 3억 4,000만 달러를 유치했어요.",
        "매출은 6월까지 1년 동안 7,800만 달러로, 그 전해 3,100만 달러의 2.5배예요.",
        "매출총이익률은 61.4%에서 52.5%로 8.9%포인트 낮아졌어요.",
        "경쟁사 필드핸드는 3월에 2억 2,000만 달러를 모았고, 낭비를 35% 줄인다고 해요.",
        "직원 290명 가운데 60명은 로테르담에서 일해요. 지난해에는 로봇 팔을 1,900대 팔았어요.",
    ],
)
def test_what_an_article_says_anywhere_may_be_told(draft: str) -> None:
    assert _blocks(draft) == []


@pytest.mark.parametrize(
    ("draft", "wrong"),
    [
        ("매출총이익률은 61.4%에서 52.5%로 9.8%포인트 낮아졌어요.", "9.8%포인트"),
        ("매출은 7,800만 달러로, 그 전해 3,100만 달러의 세 배가 넘어요.", "세 배"),
        ("필드핸드는 낭비를 48%, 살터는 35% 줄인다고 해요.", "48%"),
        ("경쟁사 필드핸드는 3월에 3억 4,000만 달러를 유치했어요.", "3억 4,000만 달러"),
    ],
)
def test_what_it_says_of_something_else_is_blocked(draft: str, wrong: str) -> None:
    assert any(wrong in found for found in _blocks(draft))


def test_a_claim_rests_on_the_sentences_that_it_retells() -> None:
    evidence = tuple(
        Evidence(f"source:{number}", f"{one.rstrip('.')}.", "en") for number, one in enumerate(ARTICLE.split(". "), 1)
    )
    (placed,) = sections.placed("매출총이익률은 61.4%에서 52.5%로 낮아졌어요.")
    assert [one.id for one in narrowed(Claim("draft", placed, evidence, evidence)).evidence] == ["source:9"]
    short = Claim("draft", placed, evidence[:4], evidence[:4])
    assert narrowed(short) is short
