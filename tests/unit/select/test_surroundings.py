"""The second look: what else is near to a pair."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

import pytest

from pipeline.records import Steering
from pipeline.select import select, why
from pipeline.select.surroundings import Surroundings
from tests.unit.select.week import BOUGHT, LONE, NOW, SOURCES, WEEK, newsletter, selected


def near(scores: Mapping[tuple[int, int], float]) -> Surroundings:
    found = Surroundings()
    for (one, other), score in scores.items():
        found.add(one, other, score)
    return found


WEEK_OF_FIVE = near({(0, 1): 0.6, (0, 2): 0.9, (1, 2): 0.8, (1, 3): 0.5, (0, 4): 0.1})


def test_a_third_near_to_both_counts_as_far_as_it_is_near_to_the_farther() -> None:
    assert WEEK_OF_FIVE.of(0, 1)["third"] == 0.8
    assert WEEK_OF_FIVE.of(1, 3)["third"] == 0
    assert WEEK_OF_FIVE.of(2, 3)["third"] == 0.5  # the two were not compared themselves


def test_neighbours_of_one_alone_hold_a_pair_apart() -> None:
    around = WEEK_OF_FIVE.of(0, 1)  # 2 is near to both, 3 to the second alone, 4 hardly to anything
    assert around["apart"] == pytest.approx(((0.9 - 0.8) + (0.8 - 0.9) + 0.5) / 3)
    assert WEEK_OF_FIVE.of(0, 1)["apart"] == WEEK_OF_FIVE.of(1, 0)["apart"]


def test_a_pair_is_held_against_the_nearest_rival_of_either() -> None:
    assert WEEK_OF_FIVE.of(0, 1)["rival"] == pytest.approx(0.6 / (0.9 + 0.1))
    assert WEEK_OF_FIVE.of(0, 2)["rival"] == pytest.approx(0.9 / (0.8 + 0.1))
    assert near({(0, 1): 0.4}).of(0, 1)["rival"] == 2


def test_an_entry_without_any_neighbour_has_no_surroundings() -> None:
    assert WEEK_OF_FIVE.of(7, 8) == {"third": 0, "apart": 0, "rival": 0}


def test_why_gives_the_very_link_of_the_week() -> None:
    for link in selected().links:
        one, other = (next(each for each in WEEK if each.id == name) for name in (link.one, link.other))
        assert why(one, other, WEEK) == link


def test_what_was_forgotten_of_a_long_archive_changes_no_link() -> None:
    weeks = [
        replace(each, id=f"{each.id}-{days}", published=(each.published or NOW) + timedelta(days=days))
        for days in (0, 4, 8, 30)
        for each in WEEK
    ]
    now = NOW + timedelta(days=30)
    links = select(weeks, newsletter("ai"), SOURCES, (), Steering(), now).links
    by_id = {each.id: each for each in weeks}
    assert {link.one[-2:] for link in links} == {"-0", "-4", "-8", "30"}
    assert [why(by_id[link.one], by_id[link.other], weeks) for link in links] == list(links)


def test_two_of_one_event_have_a_third_and_strangers_do_not() -> None:
    names = {name for name, _ in why(BOUGHT[0], BOUGHT[1], WEEK).shared}
    assert {"=third", "=rival"} <= names
    assert "=third" not in {name for name, _ in why(*LONE, WEEK).shared}
