"""Sentences of a source that stand together: their figures are those of the whole, whether it is read at once or one by one."""

from itertools import combinations, permutations

import pytest

from pipeline.check.claims import Evidence
from pipeline.check.figures.carried import carried
from pipeline.check.nearness.grounds import grounds
from pipeline.text import quantities

SENTENCES = (
    "The grid had 31 gigawatts of requests in its queue.",
    "A year ago the figure was 22.",
    "The fund raised 9 billion euros, up from 4 billion in 2024.",
    "So far 12 billion has been paid.",
    "The bank set aside C$190 million for bad loans.",
    "It raised its dividend by two cents to 44 cents.",
    "Some 32 percent of firms use it, and Cedar is at 20.",
    "Bugs per thousand lines fell to 6.9 from 5.7 within three weeks.",
    "About 592 people at 37 companies had access to the tools.",
    "Its director, Hanna Virtanen, declined to comment.",
    "It used to take 9.8 seconds.",
    "They now take under 2.",
    "Chile raised it to 9.5% and Peru to 7%, respectively.",
)


def _evidence(texts: tuple[str, ...]) -> list[Evidence]:
    return [Evidence(f"S1.{place}", text, "en") for place, text in enumerate(texts, start=1)]


@pytest.mark.parametrize("texts", [*permutations(SENTENCES, 2), *combinations(SENTENCES, 3)])
def test_sentences_have_the_figures_that_they_have_as_one_text(texts: tuple[str, ...]) -> None:
    (ground,) = grounds(_evidence(texts))
    assert list(ground.figures) == quantities.find(ground.text, "en")


@pytest.mark.parametrize("texts", list(permutations(SENTENCES, 2)))
def test_a_figure_that_is_read_otherwise_behind_a_sentence_is_carried(texts: tuple[str, str]) -> None:
    before, after = texts
    alone = {(one.kind, one.unit, one.value, one.text) for one in quantities.find(after, "en")}
    kinds = ("duration", "size", "percent", "points", "times", "money")
    behind = {
        (one.kind, one.unit, one.value, one.text)
        for one in quantities.find(f"{before} {after}", "en")
        if one.span[0] > len(before) and one.kind in kinds
    }
    found = {(one.kind, one.unit, one.value, one.text) for _, one in carried(_evidence(texts))}
    assert behind - alone <= found
