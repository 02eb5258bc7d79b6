"""Korean messages put no fixed particle behind a word that is filled in: `‘루멘’라고`, `section remove s4`을."""

import re

import pytest

from pipeline.messages import FAMILIES, table

FIXED = re.compile(
    r"\{\w+\}[’`](?:라고|이라고)|\{section\}[’`](?:을|를|은|는|이|가|으로|로)\b|\{was\}’(?:은|는|이|가|을|를)(?!\()"
)


@pytest.mark.parametrize("family", FAMILIES)
def test_no_particle_is_fixed_behind_a_word_that_changes(family: str) -> None:
    found = {key: match.group() for key, (korean, _) in table(family).items() if (match := FIXED.search(korean))}
    assert found == {}
