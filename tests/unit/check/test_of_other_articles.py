"""Two sentences side by side that cite two articles: what the one tells is nothing to reckon the other one with."""

import pytest

from pipeline.check import check
from pipeline.config import Newsletter
from tests.unit.check.building import NOW, article, issue, section

COURT = "The court said copying 1.1 million recordings was not fair use."
SHARES = "An algorithm at Bridgeford sold 2.1 million shares instead of 2,100."
DRONES = "Tern sold 1,200 drones in May."
ROBOTS = "Bridgeford's plant made 2,400 robots in June against 48 planned."
ENGINEERS = "Tern hired 200 engineers."
MARLOW = "Marlow hired 400 engineers, up from 160 a year before."


def _blocked(first: str, other: str, body: str) -> list[str]:
    whole = issue(
        [section(f"### 소식\n\n{body}\n", articles=("S1", "S2"))], [article("S1", first), article("S2", other)]
    )
    return [one.message for one in check(whole, Newsletter(name="시험"), {}, NOW) if one.severity == "block"]


@pytest.mark.parametrize(
    ("first", "other", "body"),
    [
        (COURT, SHARES, "법원은 녹음 110만 건을 베낀 일을 따졌어요.[^S1.1] 알고리즘이 팔려던 것보다 1,000배 많은 주식을 팔았어요.[^S2.1]"),
        (DRONES, ROBOTS, "턴은 5월에 드론 1,200대를 팔았어요.[^S1.1] 브리지퍼드 공장은 계획보다 50배 많은 로봇을 만들었어요.[^S2.1]"),
        (ENGINEERS, MARLOW, "턴은 엔지니어 200명을 뽑았어요.[^S1.1] 말로는 그 두 배인 400명을 뽑았어요.[^S2.1]"),
    ],
)  # fmt: skip
def test_a_neighbour_of_another_article_makes_nothing_wrong(first: str, other: str, body: str) -> None:
    assert _blocked(first, other, body) == []


@pytest.mark.parametrize(
    ("first", "other", "body"),
    [
        (COURT, SHARES, "법원은 녹음 110만 건을 베낀 일을 따졌어요.[^S1.1] 알고리즘이 팔려던 것보다 100배 많은 주식을 팔았어요.[^S2.1]"),
        (DRONES, ROBOTS, "턴은 5월에 드론 1,200대를 팔았어요.[^S1.1] 브리지퍼드 공장은 로봇 4,200대를 만들었어요.[^S2.1]"),
        (ENGINEERS, MARLOW, "턴은 엔지니어 200명을 뽑았어요.[^S1.1] 말로는 그 세 배인 400명을 뽑았어요.[^S1.1 S2.1]"),
    ],
)  # fmt: skip
def test_what_its_own_articles_do_not_give_blocks(first: str, other: str, body: str) -> None:
    assert _blocked(first, other, body) != []
