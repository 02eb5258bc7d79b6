"""Words of broad news that two languages share tell which figure is said of what."""

import pytest

from pipeline.check import lint_pair
from pipeline.check.anchors import shared
from pipeline.check.vocabulary.lexicon import LONGEST, english, korean


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft, []))


@pytest.mark.parametrize(
    ("source", "right", "swapped"),
    [
        (
            "Hail damage reached $70 million and flood damage $240 million.",
            "홍수 피해는 2억 4000만 달러, 우박 피해는 7000만 달러예요.",
            "홍수 피해는 7000만 달러, 우박 피해는 2억 4000만 달러예요.",
        ),
        (
            "The choir drew 640 people on the first day and 910 on the third day.",
            "합창단 공연에는 사흘째에 910명, 첫날에 640명이 왔어요.",
            "합창단 공연에는 사흘째에 640명, 첫날에 910명이 왔어요.",
        ),
        (
            "Buckwheat fields cover 300 hectares, barley fields 1,200 hectares and rice fields 5,000 hectares.",
            "메밀 말고도 쌀을 5000헥타르, 보리를 1200헥타르에 심어요.",
            "메밀 말고도 쌀을 1200헥타르, 보리를 5000헥타르에 심어요.",
        ),
    ],
)
def test_figures_of_everyday_nouns_have_changed_places(source: str, right: str, swapped: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, swapped)


def test_two_sums_that_only_nearness_tells_apart_are_blocked_without_a_fix() -> None:
    source = "Tailors asked for $18 an hour and were offered $15."
    assert lint_pair(source, "재단사들이 제안받은 시급은 15달러로, 요구한 18달러에 못 미쳐요.") == []
    found = lint_pair(source, "재단사들이 제안받은 시급은 18달러로, 요구한 15달러에 못 미쳐요.")
    assert [(one.kind, one.severity, one.fix) for one in found] == [("number-contradicted", "block", None)]


def test_an_ordinal_in_digits_is_a_word() -> None:
    found = shared("The second round drew 40 bids.", "en", "2차 입찰에는 40곳이 나섰어요.")
    assert any((0, 2) in one.draft for one in found)


def test_digits_that_are_no_ordinal_are_no_word() -> None:
    found = shared("The second round drew 40 bids.", "en", "길은 2차선이고 12차 모임에 40곳이 왔어요.")
    assert not any(one.key.endswith(":first") or one.key.endswith(":second") for one in found)


def test_a_syllable_within_another_word_is_no_word() -> None:
    found = shared("Crews cleared the door of snow in 40 minutes.", "en", "눈부신 소문은 40분 만에 퍼졌어요.")
    assert not any(one.key.endswith((":snow", ":door")) for one in found)


def test_no_korean_word_is_longer_than_what_is_read() -> None:
    assert not [word for word in korean() if len(word) > LONGEST and word not in english()]
