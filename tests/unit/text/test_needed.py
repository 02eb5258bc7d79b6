"""What a pattern needs is never more than it needs: where it finds something, its conditions are met."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.text.grams import folded, grams
from pipeline.text.made import pattern_and_conditions
from pipeline.text.needed import met
from pipeline.text.patterns import deferred

PATTERNS = (
    (r"\b(?:raise[sd]?|cuts?) prices?\b", 0),
    (r"(?P<who>users?|[Hh]uman)\s*:[^:]{1,20}\?\s*(?:assistant|ai|(?i:model|bot))\s*:", 0),
    (r"(?:asks?|kiss(?:es)?|skis?)\s(?:in|on)?side(?=$|\s)", re.IGNORECASE),
    (r"(?:가격|요금)\s?(?:인상|인하)|올[렸랐]다|(?:내려|낮춰)+(?:갔|왔)다?$", 0),
    (r"(?<=per )(?:ton|barrel)s?(?! of)|x{2,3}(?>yy|y)z*+w", 0),
    (r"^(?:a(?P<mark>[\"'])b(?P=mark)|(?(mark)c|dd))+e??f", re.MULTILINE),
    (r"straße|ǅungla|Σίσυφος", re.IGNORECASE),
    (r"(?:Ångström|Жуковский|ÉTÉ) (?i:ça|где)", 0),
)
WORDED = (
    ("cuts? prices", "It CUTS PRICES of all that it sells", re.IGNORECASE),
    ("ask in", "they A\u017fK \u0130N the evening, as they did", re.IGNORECASE),
    ("\u212aelvin", "of some 300 kelvin or so, they say", re.IGNORECASE),
    ("[\u0130\u0131]s", "a line of letters IS what it is here", re.IGNORECASE),
    ("ångström", "of some 300 \u212bNGSTRÖM or so, they say", re.IGNORECASE),
    ("пересказ", "так и надо: ПЕРЕСКАЗ этой статьи", re.IGNORECASE),
    ("σας", "ΟΔΥΣΣΕΑΣ ΣΑΣ ΠΕΡΙΜΕΝΕΙ ΑΠΟΨΕ", re.IGNORECASE),
)


@pytest.mark.parametrize(("source", "flags"), PATTERNS)
@settings(max_examples=25)
@given(data=st.data())
def test_what_a_pattern_finds_meets_its_conditions(source: str, flags: int, data: st.DataObject) -> None:
    pattern, conditions = pattern_and_conditions(source, flags)
    text = data.draw(st.from_regex(re.compile(source, flags)))
    assert pattern.search(text)
    assert met(conditions, grams(text))


@pytest.mark.parametrize(("source", "text", "flags"), WORDED)
def test_a_pattern_without_regard_to_case_finds_letters_of_any_kind(source: str, text: str, flags: int) -> None:
    found = re.compile(source, flags).search(text)
    again = deferred(source, flags).search(text)
    assert (found and found.span()) == (again and again.span())


def test_all_that_a_pattern_takes_for_a_letter_is_folded_to_the_same() -> None:
    everything = "".join(map(chr, range(0x20, 0xD800)))
    for letter in map(chr, range(0x20, 0x7F)):
        taken = re.findall(re.escape(letter), everything, re.IGNORECASE)
        assert set(map(folded, taken)) == {folded(letter)}


@pytest.mark.parametrize(
    ("source", "flags", "lacking"),
    [
        (r"(?<=[a-z])\+(?![\w+])", 0, "A sentence of letters alone, and without a sign."),
        (r"[\w.]+@[\w.]+", 0, "Nobody is told where to write to in this sentence."),
        (r"\b(?:пересказ|сокращ)\w+", re.IGNORECASE, "A sentence of letters that are none of those."),
    ],
)
def test_a_sign_or_a_letter_that_few_texts_hold_is_needed(source: str, flags: int, lacking: str) -> None:
    conditions = pattern_and_conditions(source, flags)[1]
    assert conditions
    assert not met(conditions, grams(lacking))


def test_what_cannot_be_found_is_not_looked_for() -> None:
    _, conditions = pattern_and_conditions(r"\b(?:raise[sd]?|cuts?) prices?\b")
    assert not met(conditions, grams("The company raised what it asks of each of its users."))
    assert not met(conditions, grams("Prices of chips fell again last week, as they did before."))
    assert met(conditions, grams("A cut that nobody had expected: oil at lower prices."))


@pytest.mark.parametrize("digit", ["7", "\uff17", "\u0667"])
def test_a_digit_of_any_script_is_a_digit(digit: str) -> None:
    _, conditions = pattern_and_conditions(r"(?<!\d)\d{1,3}(?:\.\d)?%")
    assert met(conditions, grams(f"some {digit}% of all of them"))
    assert not met(conditions, grams("some % of all of them"))


def test_a_pattern_that_may_find_something_anywhere_has_no_conditions() -> None:
    assert pattern_and_conditions(r"[가-힣]+|\d*|(?:word)?")[1] == ()


@pytest.mark.parametrize(
    "text", ["no such thing stands in this line of words", "the cut of prices and a cut price of it"]
)
def test_a_waiting_pattern_does_all_that_the_pattern_does(text: str) -> None:
    pattern, waiting = re.compile(r"cut (p|q)\w+"), deferred(r"cut (p|q)\w+")
    assert waiting.findall(text) == pattern.findall(text)
    assert waiting.sub("-", text, count=1) == pattern.sub("-", text, count=1)
    assert [one.span() for one in waiting.finditer(text, 4)] == [one.span() for one in pattern.finditer(text, 4)]
    assert bool(waiting.search(text, 4, 39)) == bool(pattern.search(text, 4, 39))
