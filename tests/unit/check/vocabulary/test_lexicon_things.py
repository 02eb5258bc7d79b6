"""Words of things, as both languages say them, tell which figure is said of which thing."""

import pytest

from pipeline.check import lint_pair
from pipeline.check.anchors import shared
from pipeline.check.vocabulary.lexicon import english, korean


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft, []))


@pytest.mark.parametrize(
    ("source", "right", "swapped"),
    [
        (
            "Rescuers counted 340 gulls and 1,210 herons on the lagoon.",
            "왜가리 1210마리와 갈매기 340마리가 석호에서 확인됐어요.",
            "왜가리 340마리와 갈매기 1210마리가 석호에서 확인됐어요.",
        ),
        (
            "Titanium output reached 4,200 tons and zinc output 9,800 tons.",
            "아연 생산량은 9800톤, 티타늄 생산량은 4200톤이에요.",
            "아연 생산량은 4200톤, 티타늄 생산량은 9800톤이에요.",
        ),
        (
            "Sweet potatoes sold for $3 a kilo and cucumbers for $7.",
            "오이는 킬로그램당 7달러, 고구마는 3달러에 팔렸어요.",
            "오이는 킬로그램당 3달러, 고구마는 7달러에 팔렸어요.",
        ),
        (
            "The fast charger costs $410 and the slow charger $95.",
            "완속 충전기는 95달러, 급속 충전기는 410달러예요.",
            "완속 충전기는 410달러, 급속 충전기는 95달러예요.",
        ),
        (
            "Lung cancer killed 1,800 people and stomach cancer 950.",
            "위암으로 950명, 폐암으로 1800명이 숨졌어요.",
            "위암으로 1800명, 폐암으로 950명이 숨졌어요.",
        ),
        (
            "The coast guard has 14 helicopters and the finance ministry 2.",
            "기획재정부에는 헬기 2대, 해경에는 14대가 있어요.",
            "기획재정부에는 헬기 14대, 해경에는 2대가 있어요.",
        ),
    ],
)
def test_figures_of_named_things_have_changed_places(source: str, right: str, swapped: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, swapped)


def test_a_compound_still_says_what_its_part_says() -> None:
    found = shared("Of the trees, 40 were felled.", "en", "느티나무 40그루를 베었어요.")
    assert any(one.key.endswith(":tree") for one in found)


def test_a_phrase_still_says_what_its_word_says() -> None:
    found = shared("Lung cancer took 40 lives.", "en", "암으로 40명이 숨졌어요.")
    assert any((0, 1) in one.draft for one in found)


@pytest.mark.parametrize(
    ("source", "draft", "word"),
    [
        ("The average age was 40.", "제미나이는 40점을 받았어요.", "age"),
        ("The chess club has 40 players.", "맨체스터에는 40명이 있어요.", "chess"),
        ("Forty dumplings cost $40.", "회사를 그만두는 데 40달러가 들었어요.", "dumpling"),
        ("The tile costs $40.", "새 스타일은 40달러예요.", "tile"),
    ],
)
def test_a_word_within_another_is_hidden(source: str, draft: str, word: str) -> None:
    assert word in english()
    assert not any(one.key.endswith(f":{word}") for one in shared(source, "en", draft))


def test_a_word_that_only_hides_has_no_key() -> None:
    assert korean()["제미나이"] == korean()["맨체스터"] == ()
