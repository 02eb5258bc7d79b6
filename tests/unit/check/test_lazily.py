"""Patterns of the checks are made once, and those made of a text's own words are kept for no other text."""

from collections.abc import Callable

import pytest

from pipeline.check import lint_pair
from pipeline.text import made
from tests.unit.check.building import article, issue, section, title_findings

Sources = list[str]


@pytest.fixture
def sources(monkeypatch: pytest.MonkeyPatch) -> Sources:
    """The texts of the patterns that are made from now on, each as often as it is made."""
    found: Sources = []
    make = made.pattern_and_conditions

    def noted(source: str, flags: int = 0) -> object:
        found.append(source)
        return make(source, flags)

    monkeypatch.setattr(made, "pattern_and_conditions", noted)
    return found


def titled(title: str, body: str) -> Callable[[], object]:
    """Return the look at a title over a section."""
    return lambda: title_findings(issue([section(body)], [article("S1", "Nothing was said.")], title), "upstream")


def paired(source: str, draft: str) -> Callable[[], object]:
    """Return the look at a sentence against a source."""
    return lambda: lint_pair(source, draft)


@pytest.mark.parametrize(
    ("look", "words"),
    [
        (
            paired(
                "벼루상사가 노을랩을 상대로 소송을 냈다. 노을랩은 답하지 않았다.",
                "노을랩이 벼루상사를 상대로 소송을 냈어요.",
            ),
            ("벼루", "노을"),
        ),
        (
            paired(
                "꽃두레가 갯버들에 창고를 팔았다. 갯버들은 값을 밝히지 않았다.", "갯버들이 꽃두레에 창고를 팔았어요."
            ),
            ("꽃두레", "갯버들"),
        ),
        (
            titled(
                "물안개컴퍼니가 새 요금을 발표",
                "이슬비가 새 요금을 발표했어요.[^S1.1] 물안개컴퍼니는 답하지 않았다고 말했어요.[^S1.1]\n",
            ),
            ("물안개", "이슬비"),
        ),
        (
            titled("창고 쪽방세 인상", "창고 쪽방세는 그대로예요.[^S1.1] 배송비는 올랐어요.[^S1.1]\n"),
            ("쪽방세",),
        ),
        (
            titled("실개천 3.7 공개", "실개천 3.8이 나왔어요.[^S1.1] 3.8은 메모리를 덜 써요.[^S1.1]\n"),
            ("실개천", "3.7", r"3\.7"),
        ),
    ],
)
def test_no_pattern_of_a_texts_own_words_is_kept(
    sources: Sources, look: Callable[[], object], words: tuple[str, ...]
) -> None:
    look()
    assert [one for one in sources if any(word in one for word in words)] == []


def sued(number: int) -> Callable[[], object]:
    """Return the look at a pair of sentences that no other number has."""
    return paired(
        f"Rowan Mills sued Alder Works over {number} looms. The company said it would appeal.",
        f"앨더 웍스가 직기 {number}대를 두고 로언 밀스를 고소했어요.",
    )


def bought(number: int) -> Callable[[], object]:
    """Return the look at another pair."""
    return paired(
        f"Birch Foods bought {number} mills from Larch Grain, which lost to Elm Holdings.",
        f"라치 그레인이 버치 푸즈에서 제분소 {number}곳을 샀어요.",
    )


def led(number: int) -> Callable[[], object]:
    """Return the look at a third pair."""
    return paired(
        f"Osier Labs raised ${number} million in a round led by Hazel Capital.",
        f"오지어 랩스가 라운드를 이끈 로완 벤처스에서 {number}00만 달러를 유치했어요.",
    )


@pytest.mark.parametrize("look", [sued, bought, led])
def test_no_pattern_is_made_at_each_question(sources: Sources, look: Callable[[int], Callable[[], object]]) -> None:
    look(41)()
    sources.clear()
    for number in (43, 47):
        look(number)()
    assert sorted({one for one in sources if sources.count(one) > 1}) == []
