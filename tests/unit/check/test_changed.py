"""A cited sentence that the newest reading of its page no longer has."""

import pytest

from pipeline.check.changed import fate
from pipeline.records import Finding
from tests.unit.check.building import article, findings, issue, section

BEFORE = (
    "Lumen cuts the price of Lumen 2",
    "Lumen cut the input price by 84% to $0.28 on Tuesday.",
    "The weights can be downloaded from the first of December.",
    "Customers in Seoul are served from a new region.",
)
URL = "https://lumen.example/2"


def _changed(*after: str, cited: str = "S1.2", url: str = URL) -> list[Finding]:
    body = f"### 루멘\n\n루멘이 입력 값을 84% 내렸어요.[^{cited}]\n"
    articles = [article("S1", *BEFORE, url=URL), article("S2", *after, url=url)]
    return findings(issue([section(body)], articles), "source-changed")


def _with(number: int, *lines: str) -> tuple[str, ...]:
    return (*BEFORE[: number - 1], *lines, *BEFORE[number:])


@pytest.mark.parametrize(
    "now",
    [
        "Lumen cut the input price by 80% to $0.35 on Tuesday.",
        "Lumen cut the input price by 84% to $0.28 on Wednesday.",
        "Lumen did not cut the input price by 84% to $0.28 on Tuesday.",
        "Lumen will cut the input price by 84% to $0.28 on Tuesday.",
        "Correction: Lumen cut the input price by 48% to $0.28 on Tuesday.",
        "Lumen cut the output price by 84% to $0.28 on Tuesday.",
        "Lumen cut the input price by 84% to $0.28 on Tuesday, but only for new customers.",
        "Rumours say that Lumen cut the input price by 84% to $0.28 on Tuesday.",
    ],
)
def test_a_changed_sentence_is_a_warning_with_both_texts_and_the_new_one_to_cite(now: str) -> None:
    (found,) = _changed(*_with(2, now))
    assert (found.severity, found.evidence) == ("warn", ("S1.2", "S2.2"))
    assert BEFORE[1] in found.message
    assert now in found.message
    assert found.fix is not None
    assert (found.fix.find, found.fix.replace) == ("[^S1.2]", "[^S2.2]")


def test_a_sentence_that_is_gone_is_a_warning() -> None:
    (found,) = _changed(*_with(2))
    assert (found.severity, found.evidence, found.fix) == ("warn", ("S1.2",), None)


@pytest.mark.parametrize(
    "after",
    [
        BEFORE,
        (*BEFORE, "Update: the price list was printed again."),
        ("A new line above.", *BEFORE),
        _with(2, "LUMEN cut the input price, by 84% to $0.28, on Tuesday!"),
        _with(4, "Customers in Seoul and Busan are served from a new region."),
        (BEFORE[0], " ".join(BEFORE[1:3]), BEFORE[3]),
        ("Please sign in to read on.",),
        ("Subscribe now.", "Lumen cuts the price of Lumen 2"),
    ],
)
def test_a_page_that_still_says_it_or_cannot_be_compared_is_right(after: tuple[str, ...]) -> None:
    assert _changed(*after) == []


def test_another_page_is_no_later_reading() -> None:
    assert _changed(*_with(2, "Lumen cut the input price by 80%."), url="https://other.example/") == []


def test_the_newest_reading_counts_and_citing_it_is_right() -> None:
    first, last = _with(2, "Lumen cut the input price by 80% to $0.35 on Tuesday."), BEFORE
    articles = [article(name, *lines, url=URL) for name, lines in (("S1", BEFORE), ("S2", first), ("S3", last))]
    body = "### 루멘\n\n루멘이 입력 값을 84% 내렸어요.[^S1.2]\n"
    assert findings(issue([section(body)], articles), "source-changed") == []
    assert _changed(*first, cited="S2.2") == []


def test_the_later_reading_of_a_page_of_the_section_may_be_cited_there() -> None:
    later = _with(2, "Lumen cut the input price by 80% to $0.35 on Tuesday.")
    articles = [article("S1", *BEFORE, url=URL), article("S2", *later, url=URL), article("S3", *later)]
    for cited, unlisted in (("S1.2", 0), ("S2.2", 0), ("S3.2", 1)):
        body = f"### 루멘\n\n루멘이 입력 값을 80% 내렸어요.[^{cited}]\n"
        assert len(findings(issue([section(body)], articles), "reference")) == unlisted


def test_a_sentence_without_a_letter_cannot_change() -> None:
    article_ = article("S1", "…", *BEFORE[1:], url=URL)
    assert fate("…", article_, article("S2", *BEFORE, url=URL)).state == "stands"
