"""The threat model names its tests: each of them must be there."""

import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[2]
PAGE = (TESTS.parent / "docs" / "security.md").read_text(encoding="utf-8")
_NAMED = re.compile(r"`(?P<file>[\w/]+\.py)::(?P<test>test_\w+)`")
NAMED = sorted({(found["file"], found["test"]) for found in _NAMED.finditer(PAGE)})


@pytest.mark.parametrize(("file", "test"), NAMED, ids=[test for _, test in NAMED])
def test_a_test_that_the_threat_model_names_is_there(file: str, test: str) -> None:
    assert re.search(rf"^ *(?:async )?def {test}\(", (TESTS / file).read_text(encoding="utf-8"), re.MULTILINE)


def test_every_threat_has_what_stops_it_and_a_test() -> None:
    table = PAGE.partition("## 누가 무엇을 하려 하나요")[2].partition("\n## ")[0]
    rows = [line.strip("|").split("|") for line in table.splitlines() if line.startswith("|")][2:]
    assert len(rows) >= 15
    assert [row[0] for row in rows if len(row) != 3 or not row[1].strip() or not _NAMED.search(row[2])] == []
