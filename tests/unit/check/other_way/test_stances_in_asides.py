"""What is denied in an aside ends with the aside, or with its clause where no comma closes it."""

from pipeline.check.other_way import stances


def _matter(text: str) -> str:
    (found,) = (one for one in stances.english(text) if one.side == "not")
    return text[slice(*found.matter)].strip()


def test_an_aside_ends_at_its_comma() -> None:
    assert _matter("Two providers, which Redfern did not name, closed 212 accounts.") == "name"


def test_a_comma_of_the_next_clause_is_not_its_end() -> None:
    assert _matter("It uses a vendor, which it did not name; 212 accounts are closed, it said.") == "name"
