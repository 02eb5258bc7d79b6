"""The figures of source sentences are looked for once."""

from pipeline.check.claims import Evidence
from pipeline.check.figures.pool import pool


def test_the_same_sentences_are_read_once_and_others_anew() -> None:
    first, second = Evidence("S1.1", "It sold 40 boats.", "en"), Evidence("S1.2", "It sold 40 boats in May.", "en")
    known = pool([first])
    assert pool((first,)) is known
    assert {name for name, _ in pool([second]).figures} == {"S1.2"}
    assert {name for name, _ in pool([first, second]).figures} == {"S1.1", "S1.2"}
