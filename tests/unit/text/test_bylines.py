"""Bylines at the ends of titles."""

import pytest

from pipeline.text import bylines

WITH = [
    ("Kiln lays off 40 people (Marit Olsen/The Ledger)", "(Marit Olsen/The Ledger)"),
    ("Kiln hires (Mary Ann Oduya/Crunchbase News)", "(Mary Ann Oduya/Crunchbase News)"),
    ("Kiln hires (Tom Brankovic and Maya Oduya/9to5Mac)", "(Tom Brankovic and Maya Oduya/9to5Mac)"),
    ("Kiln hires (Ana-Lucia de Ferro, T. J. Mensah/@ferro)", "(Ana-Lucia de Ferro, T. J. Mensah/@ferro)"),
]
WITHOUT = [
    "Kiln hires 40 people (AI/ML)",
    "Kiln hires (London/Paris) soon",
    "It costs $3 (input/output)",
    "(Marit Olsen/The Ledger)",
    "Kiln's chief (Marit Olsen/The Ledger) resigns",
    "Kiln hires 40 people (Financial Times)",
]


@pytest.mark.parametrize(("text", "written_by"), WITH)
def test_a_byline_stands_apart(text: str, written_by: str) -> None:
    assert bylines.apart(text) == (text.removesuffix(f" {written_by}"), written_by)


@pytest.mark.parametrize("text", WITHOUT)
def test_what_is_no_byline_stays(text: str) -> None:
    assert bylines.apart(text) == (text, "")
