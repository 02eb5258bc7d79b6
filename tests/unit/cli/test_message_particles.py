"""Korean messages put no fixed particle behind a word that is filled in: `‘루멘’라고`, `section remove s4`을."""

import re

import pytest

from pipeline.messages import FAMILIES, say, table

FIXED = re.compile(
    r"\{\w+\}[’`](?:라고|이라고)|\{section\}[’`](?:을|를|은|는|이|가|으로|로)\b|\{was\}’(?:은|는|이|가|을|를)(?!\()"
)

BOTH = re.compile(r"[은는이가을를과와]\([은는이가을를과와]\)|\((?:이|으)\)(?:라고|라|나|로|며)")


@pytest.mark.parametrize("family", FAMILIES)
def test_no_particle_is_fixed_behind_a_word_that_changes(family: str) -> None:
    found = {key: match.group() for key, (korean, _) in table(family).items() if (match := FIXED.search(korean))}
    assert found == {}


@pytest.mark.parametrize("family", FAMILIES)
def test_no_message_writes_both_particles(family: str) -> None:
    assert {key: korean for key, (korean, _) in table(family).items() if BOTH.search(korean)} == {}


def test_korean_texts_name_the_mailing_services_in_one_way() -> None:
    texts = {key: korean for family in FAMILIES for key, (korean, _) in table(family).items()}
    named = {
        key: text
        for key, text in texts.items()
        if re.search(r"Stibee|Maily|(?<!--where )(?<!--target )\bstibee\b", text)
    }
    assert named.keys() <= {"cli.sent.where"}  # the words that `--where` takes


def test_a_value_with_a_full_stop_gets_no_second_one() -> None:
    assert say("send.lost", detail="451 try later.") == say("send.lost", detail="451 try later")
    assert say("send.tls.bad", host="h", detail="expired.").count("..") == 0
    assert "후…)." in say("send.lost", detail="후…")
