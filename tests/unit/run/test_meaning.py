"""The store of vectors: each text is given to the model once, and a store that cannot be used costs nothing but time."""

import sqlite3
import stat
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pipeline.run import meaning
from pipeline.run.meaning import remembered
from pipeline.select.meaning import Meaning, Vector


@dataclass
class Counting:
    """A model that notes what it is asked."""

    asked: list[str] = field(default_factory=list)

    def embed(self, texts: Sequence[str]) -> list[Vector]:
        self.asked += texts
        return [(len(text), -len(text)) for text in texts]

    def model(self, name: str = "counting 1") -> Meaning:
        return Meaning(name, self.embed, (0, 0), (0, 0))


def vectors(counting: Counting, path: Path, texts: Sequence[str], name: str = "counting 1") -> list[list[int]]:
    return [list(vector) for vector in remembered(counting.model(name), path)(texts)]


def test_a_text_is_given_to_the_model_once(tmp_path: Path) -> None:
    counting, path = Counting(), tmp_path / "vectors.sqlite"
    assert vectors(counting, path, ["a", "bb", "a"]) == [[1, -1], [2, -2], [1, -1]]
    assert vectors(counting, path, ["bb", "ccc"]) == [[2, -2], [3, -3]]
    assert counting.asked == ["a", "bb", "ccc"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_another_version_of_the_model_is_asked_anew(tmp_path: Path) -> None:
    counting, path = Counting(), tmp_path / "vectors.sqlite"
    vectors(counting, path, ["a"])
    vectors(counting, path, ["a"], "counting 2")
    assert counting.asked == ["a", "a"]


def test_the_oldest_texts_are_forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(meaning, "KEPT", 2)
    counting, path = Counting(), tmp_path / "vectors.sqlite"
    vectors(counting, path, ["a", "bb", "ccc"])
    vectors(counting, path, ["a", "bb", "ccc"])
    assert counting.asked == ["a", "bb", "ccc", "a"]


def test_a_damaged_store_is_begun_anew(tmp_path: Path) -> None:
    counting, path = Counting(), tmp_path / "vectors.sqlite"
    path.write_bytes(b"not a database, " * 100)
    assert vectors(counting, path, ["a"]) == [[1, -1]]
    assert vectors(counting, path, ["a"]) == [[1, -1]]
    assert vectors(counting, path, ["a"]) == [[1, -1]]
    assert counting.asked == ["a", "a"]


def test_a_vector_of_another_length_is_made_anew(tmp_path: Path) -> None:
    counting, path = Counting(), tmp_path / "vectors.sqlite"
    vectors(counting, path, ["a", "bb", "ccc"])
    with closing(sqlite3.connect(path)) as store, store:
        store.execute("UPDATE vectors SET vector = x'010203' WHERE n = 1")
        store.execute("UPDATE vectors SET vector = x'0102' WHERE n = 2")
    assert vectors(counting, path, ["a", "bb", "ccc"]) == [[1, -1], [2, -2], [3, -3]]
    assert vectors(counting, path, ["a", "bb", "ccc"]) == [[1, -1], [2, -2], [3, -3]]
    assert counting.asked == ["a", "bb", "ccc", "a", "bb"]


def test_where_nothing_can_be_kept_the_model_is_asked(tmp_path: Path) -> None:
    counting, path = Counting(), tmp_path / "nowhere" / "vectors.sqlite"
    assert vectors(counting, path, ["a"]) == [[1, -1]]
    assert counting.asked == ["a"]
