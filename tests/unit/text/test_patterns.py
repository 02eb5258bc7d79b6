"""Patterns that wait are the patterns that they will be, and all of them can be made."""

import contextlib
import gc
import importlib
import io
import os
import pickle
import pkgutil
import re
import subprocess
import sys

import pytest

import pipeline.check
import pipeline.text
from pipeline.text.patterns import Deferred, any_of, deferred


def test_a_waiting_pattern_finds_what_the_pattern_finds() -> None:
    waiting = deferred(r"(?P<word>[a-z]+)-(\d)", re.IGNORECASE)
    assert "search" not in vars(waiting)
    found = waiting.search("ab-1 Cd-2")
    assert found is not None
    assert found["word"] == "ab"
    assert [one.group() for one in waiting.finditer("ab-1 Cd-2")] == ["ab-1", "Cd-2"]
    assert waiting.sub("x", "ab-1 Cd-2") == "x x"
    assert waiting.pattern == r"(?P<word>[a-z]+)-(\d)"
    assert waiting.groups == 2
    assert pickle.loads(pickle.dumps(waiting)).fullmatch("ab-1")  # noqa: S301  # our own


def test_what_a_pattern_does_not_have_it_does_not_have_either() -> None:
    with pytest.raises(AttributeError):
        deferred("a").found  # type: ignore[attr-defined]  # noqa: B018


def test_every_pattern_that_waits_can_be_made() -> None:
    for room in (pipeline.check, pipeline.text):
        for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            importlib.import_module(module.name)
    gc.unfreeze()  # what was there before the first test is listed, too
    waiting = [one for one in gc.get_objects() if type(one) is Deferred]
    gc.freeze()
    assert len(waiting) > 1000
    assert all(one.pattern is not None for one in waiting)


_SOURCES = """
import importlib, pkgutil, pipeline.check, pipeline.text
from pipeline.text.patterns import Deferred
for room in (pipeline.check, pipeline.text):
    for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
        for name, one in vars(importlib.import_module(module.name)).items():
            if isinstance(one, Deferred):
                print(module.name, name, ascii(one.__reduce__()[1]))
"""


def test_a_pattern_is_written_the_same_in_every_process() -> None:
    """What is put together of a set is in another order in each process, which then makes it anew and stores it again."""
    with contextlib.redirect_stdout(io.StringIO()) as here:
        exec(_SOURCES, {})  # noqa: S102 - ours, and the very lines that the other process runs
    seeded = {**os.environ, "PYTHONHASHSEED": "1" if os.environ.get("PYTHONHASHSEED") != "1" else "2"}
    there = subprocess.run(
        [sys.executable, "-c", _SOURCES], env=seeded, capture_output=True, text=True, check=True
    ).stdout
    assert sorted(set(here.getvalue().splitlines()) ^ set(there.splitlines())) == []


@pytest.mark.parametrize("text", ["a word (of) many", "no [x|y] here", "the others say so", "nothing", "ab ab", "x|y"])
@pytest.mark.parametrize(
    "source",
    [
        r"\bword\b|(?:of|to)\) many words? that are said|[|)(\]]{1,2}y",
        r"(?:the|those) (?:other|second)s? (?:say|tell)(?: so)?\b|^[^]|]{30,}$|\(of\)",
        r"\bnothing\b(?!\s(?:else|but|more|less)\b[^.!?]{0,40})|x\|y",
        r"(a|b)b \1b|no (?:such|other)",
    ],
)
def test_any_of_its_alternatives_is_found_where_the_pattern_is(source: str, text: str) -> None:
    assert any_of(source).search(text) == bool(re.search(source, text))
    assert any_of(source, re.IGNORECASE).search(text.upper()) == bool(re.search(source, text.upper(), re.IGNORECASE))
