"""Korean texts that write foreign names in Hangul only, as the press does: every Latin name of the table is written in Hangul."""

import random
import re
from collections.abc import Mapping
from dataclasses import replace

import pytest

from pipeline.config.schema import Newsletter
from pipeline.records import Entry, Steering
from pipeline.select import lexicon, select
from pipeline.select.aliases import KNOWN_NAMES
from tests.eval import sampled
from tests.eval.test_stories import SHARED, Labelled, entries_of, figures, labelled, show

HANGUL = {
    latin: spelling for spelling, latin in reversed(list(KNOWN_NAMES.items())) if re.fullmatch("[가-힣]+", spelling)
}


@pytest.fixture(scope="module")
def rewritten() -> Labelled:
    if not SHARED.exists():
        pytest.skip("the labelled press articles are not here: ../shared/data/stories/articles.jsonl")
    week = labelled(SHARED)
    return replace(week, entries=tuple(in_hangul(entry) for entry in entries_of(SHARED)))


def in_hangul(entry: Entry) -> Entry:
    if not re.search("[가-힣]", entry.title):
        return entry

    def spelt(text: str) -> str:
        return re.sub(r"[A-Za-z][A-Za-z.]+", lambda match: HANGUL.get(match.group().lower(), match.group()), text)

    return replace(entry, title=spelt(entry.title), summary=spelt(entry.summary))


def across(week: Labelled, name: str, known: Mapping[str, str], monkeypatch: pytest.MonkeyPatch) -> float:
    monkeypatch.setattr(lexicon, "KNOWN_NAMES", known)
    monkeypatch.setattr(lexicon, "_written_in_texts", dict)
    now = max(entry.published for entry in week.entries if entry.published)
    found = figures(replace(week, selection=select(week.entries, Newsletter(name="eval"), [], [], Steering(), now)))
    show(name, found)
    return found.across


def test_names_in_hangul_are_met_by_the_table_and_by_their_sound(
    rewritten: Labelled, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert across(rewritten, "all known", KNOWN_NAMES, monkeypatch) >= 0.80
    half = frozenset(random.Random(2).sample(sorted(set(KNOWN_NAMES.values())), len(set(KNOWN_NAMES.values())) // 2))
    some = {spelling: latin for spelling, latin in KNOWN_NAMES.items() if latin in half}
    for name, known, least in sampled.part([("none known", {}, 0.50), ("half known", some, 0.70)], 2):
        assert across(rewritten, name, known, monkeypatch) >= least


def test_the_names_of_the_checks_are_known_here_too(rewritten: Labelled, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lexicon, "KNOWN_NAMES", {})
    now = max(entry.published for entry in rewritten.entries if entry.published)
    selection = select(rewritten.entries, Newsletter(name="eval"), [], [], Steering(), now)
    found = figures(replace(rewritten, selection=selection))
    show("the other table", found)
    assert found.across >= 0.70
