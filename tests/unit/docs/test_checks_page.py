"""The page on checks: a heading a kind, and examples that do what they say."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from pipeline.check import check, lint, lint_pair
from pipeline.config import Newsletter
from pipeline.config.check_kinds import CHECK_KINDS
from pipeline.records import (
    Article,
    Correction,
    Issue,
    Outline,
    OutlineSection,
    Picture,
    Section,
    SectionKind,
    Story,
)
from pipeline.text.sentences import sentences

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


_BLOCK = re.compile(r"```text\n(?P<lines>(?:(?!```)[^\n]*\n)+?)(?P<verdict>걸림|안 걸림)\n```")
_LINE = re.compile(r"(?P<key>[가-힣]+)(?:\((?P<month>\d+)월 (?P<day>\d+)일\))?: (?P<value>.*)")
_BODIES: dict[str, SectionKind] = {"꼭지": "story", "행사": "event", "광고": "sponsor"}
DAY = datetime(2026, 11, 25, 7, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class IssueExample:
    """One example of the page that needs an issue around it: its lines, and what must come of them."""

    kind: str
    lines: tuple[tuple[str, str, datetime], ...]
    fires: bool

    def values(self, key: str) -> list[str]:
        """The lines under one key."""
        return [value for name, value, _ in self.lines if name == key]

    @property
    def kinds(self) -> set[str]:
        """The kinds that the checks find in the issue; its stories are single sentences, that they have no heading is no matter."""
        found = {finding.kind for finding in check(self._issue(), Newsletter(name="문서"), {}, DAY)}
        return found - {"missing-section"}

    def _issue(self) -> Issue:
        kind = next(_BODIES[name] for name, _, _ in self.lines if name in _BODIES)
        articles = self._articles()
        read = tuple(name for name, one in articles.items() if one.outlet != "다시")
        body = "\n".join(value for name, value, _ in self.lines if name in _BODIES) + "\n"
        title = (self.values("제목") or ["소식"])[0]
        outline = Outline(1, (title,), title, "소식", "소식", "digest", (OutlineSection("s1", kind),))
        origin = (self.values("출처") or [""])[0]
        return Issue(
            date=date(2026, 11, 25),
            number=1,
            outline=outline,
            sections=(Section("s1", kind, body, "st-1", read),),
            articles=articles,
            stories={"st-1": Story("st-1", "소식", (), (), origin=origin)},
            window=(DAY - timedelta(days=7), DAY),
            corrected=tuple(self._corrections()),
            pictures={name: Picture(name, "image/png", 1, 1, b"x") for name in self.values("그림")},
        )

    def _articles(self) -> dict[str, Article]:
        found = {}
        told = [line for line in self.lines if line[0] in ("원문", "지금")]
        for number, (key, text, at) in enumerate(told, start=1):
            outlet, url = (
                ("다시", "https://1.example/") if key == "지금" else (f"매체{number}", f"https://{number}.example/")
            )
            language = "ko" if re.search("[가-힣]{4}", text) else "en"
            found[f"S{number}"] = Article(
                f"S{number}", f"e{number}", url, outlet, "", at, language, "", at, "x", "page", tuple(sentences(text))
            )
        return found

    def _corrections(self) -> list[Correction]:
        pairs = [value.split(" → ") for value in self.values("바로잡음")]
        return [Correction(DAY, "s1", was, now, "2026-11-18") for was, now in pairs]


def _line(text: str) -> tuple[str, str, datetime]:
    match = _LINE.fullmatch(text)
    assert match, text
    at = DAY - timedelta(days=2)
    return (
        match["key"],
        match["value"],
        at.replace(month=int(match["month"]), day=int(match["day"])) if match["month"] else at,
    )


def _issue_examples() -> list[IssueExample]:
    return [
        IssueExample(kind, tuple(_line(line) for line in found["lines"].splitlines()), found["verdict"] == "걸림")
        for kind, text in _kinds().items()
        for found in _BLOCK.finditer(text)
        if not _EXAMPLE.match(found.group())
    ]


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


def test_every_block_of_the_page_with_a_verdict_is_an_example() -> None:
    assert len(_examples()) == PAGE.count("\n초안: ")
    assert len(_examples()) + len(_issue_examples()) == len(re.findall(r"^(?:걸림|안 걸림)$", PAGE, re.MULTILINE))


@pytest.mark.parametrize(
    "kind",
    sorted(set(CHECK_KINDS) - {"missing-section", "missing-sentence", "front-matter", "told-twice", "two-files"}),
)
def test_a_kind_has_an_example_of_both(kind: str) -> None:
    """A missing section, the head of a file and a story are no text: what finds them are tests of `run`."""
    examples: list[Example | IssueExample] = [*_examples(), *_issue_examples()]
    assert {example.fires for example in examples if example.kind == kind} == {True, False}


@pytest.mark.parametrize("kind", ["missing-section", "missing-sentence", "front-matter", "told-twice", "two-files"])
def test_a_kind_that_is_no_text_shows_in_a_table_what_is_found_and_what_is_not(kind: str) -> None:
    rows = [line for line in _kinds()[kind].splitlines() if line.startswith("| ")]
    assert any("걸림" in row and "안 걸림" not in row for row in rows)
    assert any("안 걸림" in row for row in rows)


@pytest.mark.parametrize("example", _examples(), ids=lambda example: f"{example.kind}: {example.draft[:24]}")
def test_an_example_does_what_the_page_says(example: Example) -> None:
    if example.fires:
        assert example.kind in example.kinds
    else:
        assert example.kinds == set()


@pytest.mark.parametrize(
    "example", _issue_examples(), ids=lambda example: f"{example.kind}: {example.lines[-1][1][:24]}"
)
def test_an_example_of_an_issue_does_what_the_page_says(example: IssueExample) -> None:
    if example.fires:
        assert example.kind in example.kinds
    else:
        assert example.kinds == set()
