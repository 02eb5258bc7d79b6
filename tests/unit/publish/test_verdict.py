"""What the sentence for readers below an issue counts as open."""

import pytest

from pipeline.config import CHECK_KINDS
from pipeline.messages import say
from pipeline.publish import verdict
from pipeline.records import Finding, Severity
from tests.unit.publish.sample_issue import issue, newsletter

NO_FACTS = {
    *("register", "josa", "spelling", "repetition", "long-sentence", "style", "echo"),
    *(
        "event-past",
        "front-matter",
        "missing-section",
        "missing-sentence",
        "picture",
        "sponsor",
        "told-twice",
        "two-files",
        "source-changed",
    ),
}


def _said(*kinds: str, severity: Severity = "block") -> str:
    found = [Finding(f"f-{kind}", "s1", (0, 1), "글", kind, severity, "봐 주세요.") for kind in kinds]
    return verdict.said(issue(), newsletter(), found)


@pytest.mark.parametrize("kind", sorted(NO_FACTS))
def test_what_is_no_fact_is_not_open_for_readers(kind: str) -> None:
    assert _said(kind) == _said()
    assert _said(kind).startswith(say("publish.disclosure.drafted"))


@pytest.mark.parametrize("kind", sorted(set(CHECK_KINDS) - NO_FACTS))
def test_every_fact_that_is_open_is_told(kind: str) -> None:
    assert _said(kind, "picture") == say("publish.disclosure.open", count=1)


@pytest.mark.parametrize("kind", sorted(set(CHECK_KINDS) - NO_FACTS))
def test_with_a_hint_about_facts_nothing_is_said_to_have_been_compared_and_no_reader_is_told_of_it(kind: str) -> None:
    assert _said(kind, severity="warn") == say("publish.disclosure.drafted")
    found = [Finding("f-1", "s1", (0, 1), "글", kind, "warn", "봐 주세요.")]
    assert [one.kind for one in verdict.advice(found)] == [kind]
