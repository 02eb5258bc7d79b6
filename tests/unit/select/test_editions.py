"""Two models of one family are two pieces of news, unless an article tells of both."""

import pytest

from pipeline.select import fitted, why
from pipeline.select.lexicon import lexicon_of
from pipeline.select.pairs import compare
from pipeline.select.terms import terms_of
from pipeline.select.weigh import Timed, Week
from tests.unit.select.week import WEEK, entry, selected, story_with

SMALL = entry("s", "Fernway Tech", "Tessel 7B: open weights for laptops", "Tessel opens a language model.", hours=50)
LARGE = entry("g", "Ledger & Lane", "Tessel 70B: open weights for servers", "Tessel opens a language model.", hours=51)


def clashes(one: str, other: str, said: str = "") -> bool:
    lexicon, week = lexicon_of((), {}), Week()
    both = [entry("a", "X", one, said), entry("b", "Y", other)]
    timed = [Timed(each.id, 0.0, each.outlet, terms_of(each, lexicon)) for each in both]
    for each in timed:
        week.add(each)
    return bool(compare(week.weigh(timed[0]), week.weigh(timed[1])).features["edition_clash"])


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("Tessel 7B opens", "Tessel 70B tops the charts", True),
        ("Tessel-7B opens", "Inside Tessel-70B", True),
        ("테셀 7B 공개", "테셀 70B 공개", True),
        ("Tessel 4 8B opens", "Tessel 4 70B opens", True),
        ("Tessel 3.6 opens", "Tessel 3.7 opens", True),
        ("Tessel 3 opens", "Tessel 3.7 opens", False),
        ("Tessel 7B opens", "Tessel 7B tops the charts", False),
        ("Tessel 7B and 70B open", "Tessel 70B tops the charts", False),
        ("Tessel 7B opens", "Tessel tops the charts", False),
        ("Tessel 7B opens", "Brume 70B opens", False),
        ("Tessel raises $7B", "Tessel raises $70B", False),
        ("Tessel 4 opens", "Tessel 70B opens", False),
    ],
)
def test_titles_name_two_editions_of_one_family(one: str, other: str, *, apart: bool) -> None:
    assert clashes(one, other) is apart
    assert clashes(other, one) is apart


def test_an_article_that_tells_of_both_editions_is_no_clash() -> None:
    assert not clashes("Tessel 7B opens", "Tessel 70B opens", "It comes beside Tessel 70B.")


def test_two_sizes_of_a_model_are_two_stories_and_why_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    week = (*WEEK[:3], *WEEK[5:], SMALL, LARGE)
    assert story_with(selected(week), "s").entries == ("s",)
    assert dict(why(SMALL, LARGE, week).shared)["=edition_clash"] == fitted.EDITION_CLASH
    for weights in (fitted.FIRST[False], fitted.AGAIN[False]):
        monkeypatch.setitem(weights, "edition_clash", 0.0)
    assert set(story_with(selected(week), "s").entries) == {"s", "g"}
