"""The four outputs of two small issues, whole: read the diff when one changes."""

from dataclasses import asdict

import pytest

from pipeline.records import Issue
from tests.golden.conftest import Compare
from tests.unit.publish.sample_issue import built, deep_dive, issue

_NAMES = {"markdown": "issue.md", "html": "issue.html", "web": "web.html", "text": "issue.txt"}


@pytest.mark.parametrize(("name", "one"), [("digest", issue()), ("deep_dive", deep_dive(sample=True))])
def test_an_issue_looks_as_it_did(golden: Compare, name: str, one: Issue) -> None:
    outputs = asdict(built(one))
    for field, file in _NAMES.items():
        golden(f"publish/{name}/{file}", outputs[field])
