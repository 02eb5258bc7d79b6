"""The source kind and the check that docs/extending.md adds as examples: put where the page says, they do what it says."""

import inspect
import json
import re
import textwrap
from dataclasses import replace
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from pipeline.check import remembered, room
from pipeline.config import Newsletter
from pipeline.records import Issue, Outline, OutlineSection, Section, Source

PAGE = (Path(__file__).parents[3] / "docs" / "extending.md").read_text(encoding="utf-8")
NOW = datetime(2026, 11, 25, 7, tzinfo=UTC)


def blocks(heading: str) -> list[str]:
    """Return the code of one part of the page."""
    part = PAGE.partition(f"### {heading}\n")[2].partition("\n### ")[0]
    found = re.findall(r"^( *)```python\n(.*?)^\1```", part, re.MULTILINE | re.DOTALL)
    return [textwrap.dedent(code) for _, code in found]


def with_line(module: ModuleType, function: str, line: str, before: str, names: dict[str, Any]) -> dict[str, Any]:
    """Return the module's names with a line put into one of its functions, as the page tells people to."""
    source = inspect.getsource(getattr(module, function))
    assert before in source
    indented = textwrap.indent(line.strip("\n") + "\n", "    ")
    changed = source.replace(before, f"{indented}{before}", 1)
    whole = inspect.getsource(module).replace(source, changed)
    made: dict[str, Any] = {**names, "__name__": module.__name__, "__file__": module.__file__}
    exec(compile(whole, str(module.__file__), "exec"), made)  # noqa: S102  # our own module with a line of our own page
    return made


def defined(code: str) -> dict[str, Any]:
    """Return what an example defines."""
    names: dict[str, Any] = {}
    exec(compile(code, "docs/extending.md", "exec"), names)  # noqa: S102  # the example of our own page
    return names


RELEASES = [
    {
        "id": 7,
        "name": "Lumen 2.1",
        "tag_name": "v2.1",
        "html_url": "https://code.example/lumen/releases/v2.1",
        "published_at": "2026-11-24T03:00:00Z",
        "body": "Twice as fast.\n\nWorks offline.",
    },
    {"id": 8, "tag_name": "v2.2-rc1", "html_url": "https://code.example/lumen/releases/v2.2-rc1", "draft": True},
    {"id": 6, "tag_name": "v2.0", "html_url": "https://code.example/lumen/releases/v2.0", "published_at": "bad"},
]


def test_the_source_kind_of_the_page_becomes_entries() -> None:
    code, line = blocks("소스의 종류를 더하려면")
    made = with_line(import_module("pipeline.collect.parse"), "_read", line, "    if is_json(text):\n", defined(code))
    source = Source("Lumen", "https://code.example/lumen/releases")
    parsed = made["parse"](json.dumps(RELEASES).encode(), "application/json", source.url, source, NOW)
    assert [entry.title for entry in parsed.entries] == ["Lumen 2.1", "v2.0"]
    first = parsed.entries[0]
    assert first.url == "https://code.example/lumen/releases/v2.1"
    assert first.published == datetime(2026, 11, 24, 3, tzinfo=UTC)
    assert "Works offline." in first.body
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "F", "items": [{"id": "1", "title": "A feed item"}]}
    still = made["parse"](json.dumps(feed).encode(), "application/feed+json", source.url, source, NOW)
    assert [entry.title for entry in still.entries] == ["A feed item"]


def issue(body: str) -> Issue:
    """Return an issue of one section."""
    outline = Outline(1, ("소식",), "소식", "소식", "소식", "digest", (OutlineSection("s1", "story"),))
    section = Section("s1", "story", body, "st-1", ())
    return Issue(
        date=date(2026, 11, 25), number=1, outline=outline, sections=(section,), articles={}, stories={}, window=None
    )


def test_the_check_of_the_page_finds_loud_sentences_and_mends_them() -> None:
    code, line = blocks("검사를 더하려면")
    made = with_line(room, "_reads", line, "    yield from korean.style(claim)\n", defined(code))
    loud = issue("### 값을 내렸어요\n\n오늘부터 써 볼 수 있어요!\n")
    (found,) = (one for one in made["check"](loud, Newsletter(name="문서"), {}, NOW) if one.kind == "exclamation")
    assert found.sentence == "오늘부터 써 볼 수 있어요!"
    assert found.fix is not None
    assert found.sentence.replace(found.fix.find, found.fix.replace) == "오늘부터 써 볼 수 있어요."
    for calm in ("오늘부터 써 볼 수 있어요.", "그는 “됐다!”라고 말했어요."):
        quiet = replace(loud, sections=(replace(loud.sections[0], body=f"### 값을 내렸어요\n\n{calm}\n"),))
        kinds = {one.kind for one in made["check"](quiet, Newsletter(name="문서"), {}, NOW)}
        assert "exclamation" not in kinds
    remembered._LAST.clear()  # what the changed program found is nothing that this one remembers
    assert not [one for one in room.check(loud, Newsletter(name="문서"), {}, NOW) if one.kind == "exclamation"]
