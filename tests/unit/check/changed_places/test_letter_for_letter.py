"""Two figures of two owners that both texts write with the same letters, and a change told from its other end."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

CHIPS = "이번 주 이어지던 매도세가 하루 만에 반전했습니다. 오르셀이 25%, 벤타전자가 20% 넘게 뛰며 지수를 끌어올렸고, 미국에서도 니브와 파토가 급등하고 델린이 20% 올랐습니다."
GENES = "We found that 12% of SA-responsive genes and 69% of the MeJA-responsive genes changed."
PHONES = "The survey says 41% of QV-group users and 17% of the KZr-group users pay."
YEARS = "노르디는 12%, 벨라는 30%를 차지했다. 지난해에는 노르디가 30%, 벨라가 12%였다."
ASSETS = "Assets fell from $45 billion in early July to about $10 billion on Thursday."
FUND = "7월 초 정점 450억달러였던 운용자산이 목요일 기준 약 100억달러로 쪼그라들었고, 주식은 노르가 인수했다."
STAFF = "The lab grew from 40 people to 95 in a year."
WRONG = [
    (CHIPS, "하루 만에 반등했어요. 벤타전자가 25%, 오르셀이 20% 넘게 뛰며 지수를 끌어올렸어요.", "25%"),
    (GENES, "SA 반응 유전자의 69%, MeJA 반응 유전자의 12%가 바뀌었어요.", "69%"),
    (PHONES, "설문에서 QV 집단 이용자의 17%, KZr 집단 이용자의 41%가 돈을 낸대요.", "17%"),
    (ASSETS, "운용자산은 7월 초 약 100억 달러에서 목요일 기준 450억 달러가 됐어요.", "450억 달러"),
    (FUND, "운용자산은 7월 초 약 100억 달러에서 목요일 기준 450억 달러가 됐어요.", "450억 달러"),
    (STAFF, "연구소 인원은 한 해 사이 95명에서 40명이 됐어요.", "40명"),
]  # fmt: skip
RIGHT = [
    (CHIPS, "하루 만에 반등했어요. 오르셀이 25%, 벤타전자가 20% 넘게 뛰며 지수를 끌어올렸어요."),
    (GENES, "SA 반응 유전자의 12%, MeJA 반응 유전자의 69%가 바뀌었어요."),
    (PHONES, "설문에서 QV 집단 이용자의 41%, KZr 집단 이용자의 17%가 돈을 낸대요."),
    (YEARS, "지난해에는 노르디가 30%, 벨라가 12%였어요."),
    (ASSETS, "운용자산은 7월 초 450억 달러에서 목요일에는 약 100억 달러가 됐어요."),
    (STAFF, "연구소 인원은 한 해 사이 40명에서 95명이 됐어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft", "words"), WRONG, ids=[row[1] for row in WRONG])
def test_figures_of_the_other_owner_and_of_the_other_end_are_found(source: str, draft: str, words: str) -> None:
    assert blocked_at(source, draft, words)


@pytest.mark.parametrize(("source", "draft"), RIGHT, ids=[row[1] for row in RIGHT])
def test_figures_in_their_places_stand(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []
