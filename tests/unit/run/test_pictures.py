"""The pictures of an issue come from its own folder and from nowhere else."""

import io
import os
import unicodedata
from pathlib import Path

import pytest
from PIL import Image

from pipeline.records import Section
from pipeline.run import pictures


def png(colour: str = "red") -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (30, 20), colour).save(stream, "PNG")
    return stream.getvalue()


@pytest.fixture
def images(tmp_path: Path) -> Path:
    folder = tmp_path / "issue" / "images"
    folder.mkdir(parents=True)
    return folder


def note(*names: str) -> list[Section]:
    return [Section("n1", "note", "\n\n".join(f'![값](images/{name} "출처: 루멘")' for name in names))]


def test_the_pictures_that_sections_name_are_read_and_only_these(images: Path) -> None:
    (images / "a.png").write_bytes(png())
    (images / "b.png").write_bytes(b"never looked at")
    found = pictures.read(images.parent, note("a.png", "missing.png"))
    assert list(found) == ["a.png"]
    assert (found["a.png"].media_type, found["a.png"].width, found["a.png"].trouble) == ("image/png", 30, "")


def test_a_hangul_name_is_found_however_its_letters_are_kept(images: Path) -> None:
    (images / unicodedata.normalize("NFD", "값 비교 (1).png")).write_bytes(png())
    assert pictures.read(images.parent, note("값 비교 (1).png"))["값 비교 (1).png"].content


def test_a_changed_file_is_read_again(images: Path) -> None:
    (images / "a.png").write_bytes(png())
    first = pictures.read(images.parent, note("a.png"))["a.png"]
    (images / "a.png").write_bytes(png("blue") + b"longer")
    assert pictures.read(images.parent, note("a.png"))["a.png"] != first


@pytest.mark.parametrize(
    "name", ["../secret.png", "sub/a.png", "..\\secret.png", ".hidden.png", "a.txt", "%2e%2e/secret.png"]
)
def test_a_name_that_leads_elsewhere_is_refused(images: Path, name: str) -> None:
    (images.parent / "secret.png").write_bytes(png())
    (images / ".hidden.png").write_bytes(png())
    (images / "a.txt").write_bytes(png())
    (images / "sub").mkdir()
    (images / "sub" / "a.png").write_bytes(png())
    (one,) = pictures.read(images.parent, note(name)).values()
    assert one.content == b""
    assert "images/" in one.trouble


def test_a_link_out_of_the_folder_is_not_followed(images: Path) -> None:
    outside = images.parent / "secret.png"
    outside.write_bytes(png())
    (images / "a.png").symlink_to(outside)
    (images / "b.png").symlink_to("c.png")
    (images / "c.png").write_bytes(png())
    found = pictures.read(images.parent, note("a.png", "b.png"))
    assert (found["a.png"].content, bool(found["b.png"].content)) == (b"", True)
    assert "밖" in found["a.png"].trouble


def test_a_folder_that_is_a_link_out_gives_nothing(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "a.png").write_bytes(png())
    (tmp_path / "issue").mkdir()
    (tmp_path / "issue" / "images").symlink_to(tmp_path / "elsewhere")
    assert pictures.read(tmp_path / "issue", note("a.png"))["a.png"].content == b""


def test_what_is_no_file_is_not_opened(images: Path) -> None:
    os.mkfifo(images / "pipe.png")
    (images / "folder.png").mkdir()
    found = pictures.read(images.parent, note("pipe.png", "folder.png"))
    assert all(one.trouble for one in found.values())
