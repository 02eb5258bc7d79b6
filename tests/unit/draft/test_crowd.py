"""Calls beside and behind one another share what each learned of a crowded server."""

from datetime import timedelta

from pipeline.draft.crowd import HOLDS, Crowd
from pipeline.draft.patience import MOST_WAITS, Patience
from pipeline.draft.trouble import Trouble
from tests.unit.draft.material import Clock

CROWDED = Trouble("overloaded")
DEADLINE = timedelta(minutes=10)


def test_five_calls_of_one_round_are_one_refusal_and_wait_on_one_clock() -> None:
    clock, others = Clock(), [Patience(f"s{number}") for number in range(5)]
    crowd = Crowd(clock)
    sent = clock.now()
    clock.time += timedelta(seconds=1)
    for one in others:
        crowd.note(CROWDED, sent)
        crowd.wait(one, CROWDED)
    assert crowd.count == 1
    assert 0 < crowd.left() < 2


def test_who_wakes_and_finds_a_later_hour_waits_on() -> None:
    clock = Clock()
    crowd, patience = Crowd(clock), Patience("s1")
    held: list[float] = []
    crowd.note(CROWDED, clock.now())
    crowd.wait(patience, CROWDED)
    for seconds in crowd.held(clock.now() + DEADLINE):
        held.append(seconds)
        clock.sleep(seconds)
        if len(held) == 1:
            crowd.note(CROWDED, clock.now())
            crowd.wait(patience, CROWDED)
    assert len(held) == 2
    assert held[1] > held[0]


def test_a_clock_that_stands_still_holds_nobody_for_ever() -> None:
    clock = Clock()
    crowd = Crowd(clock)
    crowd.note(CROWDED, clock.now())
    crowd.wait(Patience("s1"), CROWDED)
    assert len(list(crowd.held(clock.now() + DEADLINE))) == HOLDS
    assert not list(crowd.held(clock.now() + DEADLINE / 6_000))


def test_a_crowd_that_lasts_is_asked_once_by_each_call_to_come() -> None:
    clock = Clock()
    crowd, first = Crowd(clock), Patience("s1")
    asked = 0
    while True:
        asked += 1
        crowd.note(CROWDED, clock.now())
        seconds = crowd.wait(first, CROWDED)
        if seconds is None:
            break
        clock.sleep(seconds)
    assert asked <= MOST_WAITS + 1
    crowd.note(CROWDED, clock.now())
    assert crowd.wait(Patience("s2"), CROWDED) is None


def test_an_answer_ends_the_crowd_for_all() -> None:
    clock = Clock()
    crowd = Crowd(clock)
    for _ in range(MOST_WAITS + 2):
        crowd.note(CROWDED, clock.now())
        crowd.wait(Patience("s1"), CROWDED)
    crowd.note("an answer", clock.now())
    assert (crowd.count, crowd.left()) == (0, 0.0)
    crowd.note(CROWDED, clock.now())
    assert crowd.wait(Patience("s2"), CROWDED) is not None


def test_other_trouble_is_waited_for_by_its_own_call_alone() -> None:
    crowd = Crowd(Clock())
    for last in (Trouble("connection"), Trouble("rate-limit", retry_after=60.0)):
        crowd.note(last, Clock().now())
        assert crowd.wait(Patience("s1"), last) is not None
        assert crowd.left() == 0
