"""A pattern that was kept finds what a new one finds, and a file that is broken, old or missing costs nothing but time."""

import importlib.util
import os
import re
import sys
from collections.abc import Mapping
from errno import ENOSPC
from pathlib import Path

import pytest

from pipeline.text import made
from pipeline.text.made import Made
from pipeline.text.patterns import longest_first

PATTERNS = (
    (r"(?P<word>[a-z]+)-(\d)", re.IGNORECASE),
    (r"(?<![가-힣])(?:개월|개)(?P<tail>[은는이가]?)|[^\s가-힣A-Z]{2,}+", 0),
    (r"^(?i:straße|ǆ)\b(?(1)a|b)?(x)?", re.MULTILINE),
    (r"(?x) \d{1,3} (?: , \d{3} )*  # thousands", 0),
)
MANY = tuple((rf"word{number}", 0) for number in range(40))


@pytest.fixture(autouse=True)
def _written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a file that holds patterns already."""
    file = tmp_path / "cache" / "patterns.bin"
    first = Made(file)
    for source, flags in (*PATTERNS, *MANY):
        first.pattern(source, flags)
    first.keep()
    return file


def test_this_python_lets_its_patterns_be_kept() -> None:
    assert made._made is not None


@pytest.mark.parametrize(("source", "flags"), PATTERNS)
def test_a_kept_pattern_is_the_pattern(path: Path, monkeypatch: pytest.MonkeyPatch, source: str, flags: int) -> None:
    later, new = Made(path), re.compile(source, flags)
    anew = Made(None).pattern(source, flags)
    monkeypatch.setattr(made, "_program", None)  # nothing is made anew
    kept = later.pattern(source, flags)
    assert kept == anew
    assert (kept.groups, kept.groupindex, kept.flags, kept.pattern) == (new.groups, new.groupindex, new.flags, source)
    for text in ("Cd-2 ab-1", "3개월은 12개가", "straße\nǆ b", "1,200 x"):
        assert [(one.span(), one.groupdict()) for one in kept.finditer(text)] == [
            (one.span(), one.groupdict()) for one in new.finditer(text)
        ]


def test_bytes_and_text_of_the_same_letters_are_two_patterns(path: Path) -> None:
    later = Made(path)
    assert later.pattern(b"word1").search(b"word1")
    assert later.pattern("word1").search("word1")


def test_a_faulty_pattern_is_told_as_ever(path: Path) -> None:
    with pytest.raises(re.error, match="missing"):
        Made(path).pattern("(", 0)


@pytest.mark.parametrize("cut", [0, 3, 40, -30])
def test_a_broken_file_is_no_file(path: Path, cut: int) -> None:
    path.write_bytes(path.read_bytes()[:cut])
    assert Made(path).pattern(*PATTERNS[0]).search("ab-1")


def test_a_file_with_other_bytes_is_refused_or_found_out(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    whole[-200:] = bytes(200)
    path.write_bytes(whole)
    later = Made(path)
    assert all(later.pattern(*one) == Made(None).pattern(*one) for one in (*PATTERNS, *MANY))


def test_what_was_made_since_is_added_to_what_is_there(path: Path) -> None:
    later = Made(path)
    for number in range(100, 140):
        later.pattern(f"word{number}")
    later.keep()
    assert len(made._read(path).places) == len(PATTERNS) + len(MANY) + 40
    assert path.stat().st_mode & 0o777 == 0o644
    assert list(path.parent.iterdir()) == [path]


def test_a_few_new_ones_are_no_reason_to_write(path: Path) -> None:
    before = path.stat().st_mtime_ns, path.stat().st_size
    later = Made(path)
    later.pattern("another")
    later.keep()
    assert (path.stat().st_mtime_ns, path.stat().st_size) == before


def test_many_new_ones_are_written_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(made, "_MANY", 20)
    file = tmp_path / "patterns.bin"
    running = Made(file)
    for source, flags in MANY[:39]:
        running.pattern(source, flags)
    assert len(made._read(file).places) == 20


def test_what_another_process_made_meanwhile_is_taken(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    running, other = Made(path), Made(path)
    for one in (running, other):
        assert one.pattern(*MANY[0])  # both know the file as it is
    for number in range(100, 140):
        other.pattern(f"word{number}")
    other.keep()
    monkeypatch.setattr(made, "_program", None)  # nothing is made anew
    assert running.pattern("word120").search("word120")


def test_where_nothing_can_be_written_it_is_seldom_tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(made, "_MANY", 20)
    monkeypatch.setattr(made, "_MOST", 40)
    tried: list[Path] = []

    def full(path: Path, kept: Mapping[bytes, bytes]) -> None:
        tried.append(path)
        raise OSError(ENOSPC, "no room")

    monkeypatch.setattr(made, "_write", full)
    one = Made(tmp_path / "patterns.bin")
    assert all(one.pattern(f"other{number}").search(f"other{number}") for number in range(50))
    assert len(tried) == 2


def test_a_file_that_grew_beyond_measure_begins_anew(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(made, "_MOST", 50)
    later = Made(path)
    for number in range(100, 120):
        later.pattern(f"word{number}")
    later.keep()
    assert len(made._read(path).places) == 20


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_where_nothing_can_be_written_patterns_are_made_as_ever(path: Path) -> None:
    path.parent.chmod(0o500)
    later = Made(path)
    assert all(later.pattern(f"other{number}").search(f"other{number}") for number in range(40))
    later.keep()


def test_where_python_keeps_no_modules_no_patterns_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    one = Made(tmp_path / "patterns.bin")
    for source, flags in MANY:
        assert one.pattern(source, flags).search(source)
    one.keep()
    assert list(tmp_path.iterdir()) == []

    def nowhere(path: str) -> str:
        raise NotImplementedError(path)

    monkeypatch.setattr(importlib.util, "cache_from_source", nowhere)
    assert made._file() is None
    assert Made(None).pattern("a").search("a")


def test_another_python_makes_them_as_ever(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(made, "_made", None)
    assert Made(path).pattern(*PATTERNS[0]) == re.compile(*PATTERNS[0])


def test_words_of_one_length_stand_in_one_order() -> None:
    assert longest_first({"개", "달", "개월", "주"}) == ["개월", "개", "달", "주"]
