"""The tables of names: no writing of two names, nothing owned by nobody, every place in a country."""

from collections import defaultdict

from pipeline.text import aliases, office_table

KEYS = frozenset(writing.key for writing in aliases.writings())


def test_a_writing_stands_for_one_name() -> None:
    keys = defaultdict(set)
    for writing in aliases.writings():
        keys[writing.squeezed].add(writing.key)
    assert {written: found for written, found in keys.items() if len(found) > 1} == {}


def test_what_is_owned_and_who_owns_it_have_rows() -> None:
    pairs = [pair.split() for pair in "|".join(aliases.OWNED).replace("\n", "").split("|")]
    assert {aliases.squeeze(one) for pair in pairs for one in pair} <= KEYS


def test_every_place_lies_in_a_country_of_the_table() -> None:
    assert [key for key in aliases.homes() if not aliases.around(key) & aliases.countries()] == []
    assert aliases.around("paloalto") == {"siliconvalley", "california", "us"}


def test_every_public_body_has_a_row() -> None:
    assert KEYS >= office_table.PUBLIC
    assert aliases.table()["과기정통부"] == aliases.table()["과학기술정보통신부"] == aliases.table()["scienceministry"]


def test_no_row_of_the_tables_has_a_mark_within_a_writing() -> None:
    assert [
        one.text for one in aliases.writings() if any(mark in one.text for mark in "!?+") and one.text != "LGU+"
    ] == []


def test_a_name_of_several_rows_on_a_line_is_known_by_both_writings() -> None:
    table = aliases.table()
    assert table["안도다다오"] == table["andotadao"] == table["tadaoando"]
    assert table["호크아이"] == table["hawkeye"]
    assert {"tadaoando", "mofarah"} <= aliases.people()


def test_writings_beyond_the_table_are_looked_for_too() -> None:
    rows = aliases.known({"루메": "Lume"})
    assert [key for key, _ in aliases.hangul("루메가 구마 겐고를 불렀다.", rows)] == ["lume", "kengokuma"]
