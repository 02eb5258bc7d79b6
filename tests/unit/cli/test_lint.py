"""`newsletter lint` on files that people really have."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pipeline.cli import main
from pipeline.config.schema import CHECK_KINDS
from pipeline.messages import say

DRAFT = "루멘 2의 입력 값은 100만 토큰당 $0.38예요.\n"
SOURCE = "Lumen 2 costs $0.28 per million input tokens.\n"


def _lint(folder: Path, draft: bytes, *words: str) -> Result:
    path, source = folder / "draft.md", folder / "source.txt"
    path.write_bytes(draft)
    source.write_text(SOURCE)
    return CliRunner().invoke(main, ["lint", str(path), "--source", str(source), *words])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949"])
def test_a_draft_is_read_in_the_encodings_that_koreans_use(tmp_path: Path, encoding: str) -> None:
    ended = _lint(tmp_path, DRAFT.encode(encoding))
    assert ended.exit_code == 3, ended.output
    assert "필수 · 숫자 안 맞음" in ended.output
    assert "$0.38예요 → $0.28예요" in ended.output or "$0.38 → $0.28" in ended.output
    assert "source.txt:1" in ended.output


def test_as_json_each_finding_has_kind_place_and_fix(tmp_path: Path) -> None:
    (found,) = json.loads(_lint(tmp_path, DRAFT.encode(), "--json").output)
    assert (found["kind"], found["severity"]) == ("number-contradicted", "block")
    assert DRAFT[slice(*found["span"])] == "$0.38"
    assert found["evidence"] == ["source.txt:1"]


def test_a_draft_comes_from_standard_input_too(tmp_path: Path) -> None:
    source = tmp_path / "source.txt"
    source.write_text(SOURCE)
    ended = CliRunner().invoke(main, ["lint", "-", "--source", str(source), "--json"], input=DRAFT)
    assert ended.exit_code == 3, ended.output
    (found,) = json.loads(ended.output)
    assert found["kind"] == "number-contradicted"


def test_what_is_no_text_is_refused_without_a_traceback(tmp_path: Path) -> None:
    ended = _lint(tmp_path, b"\xff\xfe\x00\x81\xff")
    assert ended.exit_code == 2
    assert "UTF-8" in ended.output


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_every_kind_has_a_name(lang: str) -> None:
    assert all(say(f"desk.kind.{kind}", lang=lang) for kind in CHECK_KINDS)
