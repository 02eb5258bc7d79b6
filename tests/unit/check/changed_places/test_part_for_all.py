"""A part told as all of it, and active parameters as those of the whole model."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

INVESTED = "Sources: Orvane invested $500M, including $400M this week, into Pell Foundry"
LOST = "The fund lost $70 million, including $45 million in May, the filing says."
GRANTS = "The state paid $84 million in grants, of which $31 million went to schools."
NIMBUS = "Lumo releases Nimbus 4: A 30B Open MoE with 3B Active Parameters"
TOKENS = "The model has 120B total parameters and activates 9B per token."
CORDA = "Corda 2 is a 480B mixture-of-experts model with 35B active parameters."
WRONG = [
    (INVESTED, "오르베인이 펠 파운드리에 모두 4억 달러를 투자했고, 이번 주에 넣은 돈만 5억 달러라고 해요.", "4억 달러"),
    (LOST, "펀드는 총 4500만 달러를 잃었고 5월 한 달에만 7000만 달러를 날렸어요.", "4500만 달러"),
    (GRANTS, "주는 보조금으로 모두 3100만 달러를 썼고 학교에는 8400만 달러를 줬어요.", "3100만 달러"),
    (NIMBUS, "Nimbus 4는 전체 파라미터 30억 개, 활성 파라미터 300억 개짜리 모델이에요.", "300억 개"),
    (TOKENS, "이 모델은 파라미터가 모두 90억 개고, 활성 파라미터는 1,200억 개예요.", "1,200억 개"),
    (CORDA, "코르다 2의 활성 매개변수는 4,800억 개예요.", "4,800억 개"),
]  # fmt: skip
RIGHT = [
    (INVESTED, "오르베인이 펠 파운드리에 모두 5억 달러를 투자했고, 이번 주에 넣은 돈만 4억 달러라고 해요."),
    (LOST, "펀드는 5월 한 달에 총 4500만 달러, 모두 합쳐서는 7000만 달러를 잃었어요."),
    (GRANTS, "주는 보조금으로 모두 8400만 달러를 썼고 그중 3100만 달러를 학교에 줬어요."),
    (NIMBUS, "Nimbus 4는 전체 파라미터 300억 개, 활성 파라미터 30억 개짜리 모델이에요."),
    (TOKENS, "이 모델은 파라미터가 모두 1,200억 개고, 활성 파라미터는 90억 개예요."),
    (CORDA, "코르다 2의 활성 매개변수는 350억 개예요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft", "words"), WRONG, ids=[row[1] for row in WRONG])
def test_a_part_that_is_told_as_all_is_found(source: str, draft: str, words: str) -> None:
    assert blocked_at(source, draft, words)


@pytest.mark.parametrize(("source", "draft"), RIGHT, ids=[row[1] for row in RIGHT])
def test_a_part_and_all_in_their_places_stand(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []
