"""Figures that have changed places across sentences, where a draft tells its source sentence by sentence."""

from pipeline.check.lint import lint_pair

SOURCE = "El Lago is the fastest machine, with a score of 1.742 exaflops. It has 11 million cores. Harbor, now second, managed 1.353 exaflops."
RIGHT = "엘라고는 1.742엑사플롭스를 기록한 가장 빠른 컴퓨터예요. 코어는 1,100만 개예요. 이제 2위인 하버는 1.353엑사플롭스를 기록했어요."
SWAPPED = "엘라고는 1.353엑사플롭스를 기록한 가장 빠른 컴퓨터예요. 코어는 1,100만 개예요. 이제 2위인 하버는 1.742엑사플롭스를 기록했어요."
PLANS = "The 2-terabyte plan will cost 14,000 won from July 8. The 200-gigabyte plan stays at 4,400 won."
TURNED_ROUND = "200GB 요금제는 4,400원 그대로예요. 오르는 건 2TB 요금제예요."


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


def test_figures_in_each_others_sentence_block() -> None:
    assert _blocked(SOURCE, SWAPPED) == ["1.353엑사플롭스", "1.742엑사플롭스"]


def test_figures_in_their_own_sentence_stand() -> None:
    assert _blocked(SOURCE, RIGHT) == []


def test_sentences_in_another_order_are_no_exchange() -> None:
    assert _blocked(PLANS, TURNED_ROUND) == []
