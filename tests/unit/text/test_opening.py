"""What a match begins with is told wherever it is known, and a program that says so finds what Python's own finds."""

import re
from re import _parser  # type: ignore[attr-defined]

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.text import made
from pipeline.text.opening import opening, same

PATTERNS = (
    (r"\b(?:raise[sd]?|cuts?) prices?\b", 0),
    (r"(?<![가-힣])(?:\d{1,3}|스물)(?P<unit>명|곳)", 0),
    (r"(?:about |some )?(?P<share>half|[1-9]/\d)", 0),
    (r"(?i:strait|ßen)|[À-Ö]\w", 0),
    (r"(?=\d)(?:[^a-z ]+)%", 0),
    (r"(?:ΣΑΣ|пока|kelvin|istanbul)\b", re.IGNORECASE),
    (r"(?>co-)?(?:led|run)(?: by)?+", 0),
    (r"^\s*(?:[-*]|\d\.) \S", re.MULTILINE),
    (r"(?<=per )(?:ton|barrel)s?", re.IGNORECASE | re.ASCII),
)
OPEN = (
    r".+x",
    r"[^a-z]x",
    r"(?:a|\w)x",
    r"(?:ab)?",
    r"\b(?!x)",
    r"(a)?(?:\1b|c)d?",
)
TEXTS = (
    "They cut prices, RAISED PRICES and cuts price.",
    "스물명과 12곳, 넷째 3명",
    "some 1/4, half of it, about half",
    "STRAIT straßen ßEN Ö1 ſtrait",
    "94% 5,5% x%",
    "σας ΣΑΣ ςας Пока K\u0130 \u212aELVIN \u0130stanbul ISTANBUL",
    "co-led by, run led",
    "- a\n1. b\n * c",
    "per Ton, per BARRELS",
    "",
    "x",
)


def _opening(source: str, flags: int) -> list[tuple[str, object]] | None:
    parsed = _parser.parse(source, flags)
    return opening(parsed, flags | parsed.state.flags)


def _holds(found: list[tuple[str, object]], letter: str) -> bool:
    return any(
        value == ord(letter)
        if name == "LITERAL"
        else value[0] <= ord(letter) <= value[1]  # type: ignore[index]
        if name == "RANGE"
        else letter.isdecimal()
        for name, value in found
    )


@pytest.mark.parametrize(("source", "flags"), PATTERNS)
@settings(max_examples=25)
@given(data=st.data())
def test_what_a_pattern_finds_begins_as_it_is_told(source: str, flags: int, data: st.DataObject) -> None:
    text = data.draw(st.from_regex(re.compile(source, flags)))
    found = _opening(source, flags)
    if found is not None:
        assert all(_holds(found, match.group()[0]) for match in re.finditer(source, text, flags))


@pytest.mark.parametrize(("source", "flags"), PATTERNS)
@pytest.mark.parametrize("text", TEXTS)
def test_a_program_that_says_so_finds_the_same(source: str, flags: int, text: str) -> None:
    own = made.Made(None).pattern(source, flags)
    whole = re.compile(source, flags)
    for start in (0, 3):
        assert [one.span() for one in own.finditer(text, start)] == [one.span() for one in whole.finditer(text, start)]
    assert own.sub("-", text) == whole.sub("-", text)
    assert [bool(own.match(text)), bool(own.fullmatch(text))] == [bool(whole.match(text)), bool(whole.fullmatch(text))]


def test_the_letters_of_most_patterns_are_told() -> None:
    told = [source for source, flags in PATTERNS if _opening(source, flags) is not None]
    assert len(told) >= len(PATTERNS) - 3


@pytest.mark.parametrize("source", OPEN)
def test_what_may_begin_with_anything_or_be_empty_is_not_told(source: str) -> None:
    assert _opening(source, 0) is None


def test_a_look_ahead_says_what_follows() -> None:
    assert _opening(r"(?=[ab])\b(?:apple|berry|cherry)", 0) == [("LITERAL", ord("a")), ("LITERAL", ord("b"))]
    assert _opening(r"(?=[a-z])(?:x|y)", 0) == [("LITERAL", ord("x")), ("LITERAL", ord("y"))]


def test_all_that_is_taken_for_a_letter_without_regard_to_case_is_the_same() -> None:
    everything = "".join(map(chr, range(0x20, 0xD800)))
    for letter in "kKsiIåÅßµσωžЖდ가1é":
        taken = re.findall(re.escape(letter), everything, re.IGNORECASE)
        assert set(map(ord, taken)) <= same(ord(letter))


def test_no_letter_far_behind_has_two_forms() -> None:
    assert not any(chr(one).lower() != chr(one).upper() for one in range(0x20000, 0x110000))
