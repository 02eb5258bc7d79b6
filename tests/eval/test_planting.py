"""The mutation script plants what it says, where it says, and nothing else."""

import pytest

from tests.eval.planting import Planted, plant
from tests.eval.sites import KINDS

SOURCE = (
    "On June 3, 2026 Lumen said that Lumen-2 costs $1,250 million, over 40% less than Google's model. "
    "It doubled to 84.7% accuracy while the old model had 61.2%. At least 300 people took 12 hours."
)
DRAFT = (
    "루멘은 2026년 6월 3일에 Lumen-2 값이 12억 5,000만 달러라고 했어요. 구글 모델보다 40% 이상 싸요. "
    "정확도는 84.7%로 두 배가 됐고 옛 모델은 61.2%였어요. 300명 이상이 12시간을 썼어요."
)


def _all() -> list[Planted]:
    return plant(DRAFT, SOURCE, "seed")


def test_every_kind_finds_a_place_in_a_text_that_has_one() -> None:
    assert {one.kind for one in _all()} == set(KINDS)


@pytest.mark.parametrize("one", _all(), ids=lambda one: one.kind)
def test_the_span_holds_the_planted_words_and_the_text_is_wrong(one: Planted) -> None:
    assert one.draft != DRAFT
    assert " / ".join(one.draft[slice(*span)] for span in one.spans) == one.after


def test_the_same_seed_plants_the_same_errors_and_another_seed_others() -> None:
    assert _all() == _all()
    assert any(plant(DRAFT, SOURCE, f"other {number}") != _all() for number in range(4))


def test_a_particle_fits_the_planted_word() -> None:
    assert _by_kind("300억 달러를 썼어요.", "It spent $30 billion.", "currency").draft == "300억 원을 썼어요."


def test_a_value_that_stands_elsewhere_is_not_planted() -> None:
    planted = [
        one for seed in range(20) for one in plant("5개예요.", "Five, not eight, seven, nine or six.", str(seed))
    ]
    assert not any(one.kind == "digit" for one in planted)


def test_two_figures_of_one_sentence_change_places() -> None:
    swapped = _by_kind("A는 84%이고 B는 61%예요.", "A has 84%, B has 61%.", "swap")
    assert swapped.draft == "A는 61%이고 B는 84%예요."
    assert [swapped.draft[slice(*span)] for span in swapped.spans] == ["61", "84"]


def test_code_and_links_are_left_alone() -> None:
    text = "값은 `x = 30`이고 [여기](https://example.org/30)에 있어요."
    assert [one.kind for one in plant(text, "See here.", "seed")] == ["invented"]


def _by_kind(draft: str, source: str, kind: str) -> Planted:
    return next(one for one in plant(draft, source, "seed") if one.kind == kind)
