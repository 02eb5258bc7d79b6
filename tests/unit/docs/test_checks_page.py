"""The page on checks: a heading a kind, and examples that do what they say."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from pipeline.check import lint, lint_pair
from pipeline.config import Newsletter
from pipeline.config.schema import CHECK_KINDS

PAGE = (Path(__file__).parents[3] / "docs" / "checks.md").read_text(encoding="utf-8")
_EXAMPLE = re.compile(
    r"```text\n(?:원문: (?P<source>[^\n]+)\n)?초안: (?P<draft>[^\n]+)\n(?P<verdict>걸림|안 걸림)\n```"
)


@dataclass(frozen=True, slots=True)
class Example:
    """One example of the page: a draft, the source it was written from if any, and what must come of it."""

    kind: str
    source: str
    draft: str
    fires: bool

    @property
    def kinds(self) -> set[str]:
        """The kinds that the checks find in the draft."""
        if self.source:
            return {finding.kind for finding in lint_pair(self.source, self.draft)}
        return {finding.kind for finding in lint(self.draft, (), Newsletter(name="문서"))}


def _kinds() -> dict[str, str]:
    """Return what the page says of each kind, by its heading."""
    parts = re.split(r"^## (?P<kind>[a-z][a-z-]*)$", PAGE, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def _examples() -> list[Example]:
    return [
        Example(kind, found["source"] or "", found["draft"], found["verdict"] == "걸림")
        for kind, text in _kinds().items()
        for found in _EXAMPLE.finditer(text)
    ]


def test_every_kind_of_finding_has_its_heading_in_order() -> None:
    assert tuple(_kinds()) == CHECK_KINDS


def test_every_block_of_the_page_that_names_a_draft_is_an_example() -> None:
    assert len(_examples()) == PAGE.count("\n초안: ")


@pytest.mark.parametrize("kind", sorted({example.kind for example in _examples()}))
def test_a_kind_has_an_example_of_both(kind: str) -> None:
    assert {example.fires for example in _examples() if example.kind == kind} == {True, False}


@pytest.mark.parametrize("example", _examples(), ids=lambda example: f"{example.kind}: {example.draft[:24]}")
def test_an_example_does_what_the_page_says(example: Example) -> None:
    if example.fires:
        assert example.kind in example.kinds
    else:
        assert example.kinds == set()
