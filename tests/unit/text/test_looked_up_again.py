"""What is asked of the same text again and again is looked for once, and answers as it did."""

from datetime import UTC, datetime, timedelta, timezone
from fractions import Fraction

from pipeline.config import Newsletter
from pipeline.publish import joins
from pipeline.publish.edition import spoken_day
from pipeline.publish.evidence import _with_marks
from pipeline.text import contacts
from pipeline.text.quantities import Quantity


def test_a_text_is_read_for_addresses_once() -> None:
    first = contacts.every("메일은 lena\u200b@harbor.example, 전화는 02-1234-5678이에요.")
    assert [one.kind for one in first] == ["mail", "phone"]
    assert contacts.every("메일은 lena\u200b@harbor.example, 전화는 02-1234-5678이에요.") is first


def test_a_block_is_held_together_once_for_the_names_that_stay_whole() -> None:
    markup = "<p>루멘 2를 써요.</p>"
    assert joins.hold(markup) is joins.hold(markup)
    assert joins.hold(markup, ("루멘 2",)) != joins.hold(markup)


def test_the_numbers_of_a_sentence_are_marked_for_the_words_around_it() -> None:
    assert _with_marks("It cost $30 in 2026.", "30달러") == "It cost <mark>$30</mark> in 2026."
    assert _with_marks("It cost $30 in 2026.", "2026년") == "It cost $30 in <mark>2026</mark>."


def test_one_moment_is_told_in_the_zone_of_each_newsletter() -> None:
    at = datetime(2026, 11, 25, 16, 30, tzinfo=UTC)
    here, there = (Newsletter(name="항구", timezone=zone) for zone in ("Asia/Seoul", "Europe/London"))
    told = [spoken_day(at, one, "time") for one in (here, there, here)]
    assert told[0] == told[2] != told[1]
    assert spoken_day(at.astimezone(timezone(timedelta(hours=-5))), here, "time") == told[0]


def test_figures_that_are_equal_are_one_figure_however_their_hash_is_made() -> None:
    one, same, other = (Quantity(value, "count", (0, 2), "30", "명") for value in (Fraction(30), Fraction(60, 2), Fraction(31)))  # fmt: skip
    assert hash(one) == hash(same)
    assert hash(one) == hash(other)  # not of the value: the sets of many figures would take their time
    assert len({one, same, other}) == 2
