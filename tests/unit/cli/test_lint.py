"""`newsletter lint` on files that people really have."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pipeline.cli import main
from pipeline.config.check_kinds import CHECK_KINDS
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


@pytest.mark.parametrize("wrong", [b"", b" \n\t\n", b"\xef\xbb\xbf", "\u200b\n---\n".encode()])
@pytest.mark.parametrize("which", ["draft.md", "source.txt"])
def test_a_file_with_nothing_in_it_is_named_and_not_called_checked(tmp_path: Path, which: str, wrong: bytes) -> None:
    for name, text in (("draft.md", DRAFT), ("source.txt", SOURCE)):
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / which).write_bytes(wrong)
    words = ["lint", str(tmp_path / "draft.md"), "--source", str(tmp_path / "source.txt")]
    ended = CliRunner().invoke(main, words)
    assert ended.exit_code == 2
    assert which in ended.output
    assert "빈 파일" in ended.output


@pytest.mark.parametrize(("content", "said"), [(b"%PDF-1.7 ...", "PDF"), (b"PK\x03\x04....", "워드")])
def test_a_document_that_is_no_text_is_told_by_what_it_is(tmp_path: Path, content: bytes, said: str) -> None:
    ended = _lint(tmp_path, content)
    assert ended.exit_code == 2
    assert said in ended.output


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8", "cp949"])
def test_places_are_those_of_the_draft_as_it_is_typed(tmp_path: Path, encoding: str) -> None:
    draft = f"머리말이에요.\r\n\r\n{DRAFT}"
    (found,) = json.loads(_lint(tmp_path, draft.encode(encoding), "--json").output)
    assert draft[slice(*found["span"])] == "$0.38"


SETTINGS = """newsletter:
  name: 시험
  weekday: wednesday
  aliases: {나들목: Crossgate}
  checks: {off: [number-unsupported]}
sources:
  - {name: 테크파도, url: "https://wave.example/feed"}
"""
PAIR = {
    "id": 1,
    "source": "Crossgate cut its price to $3.",
    "draft": "나들목(Crossgate)은 값을 내렸어요. 직원은 5,123명이에요.",
}


@pytest.mark.parametrize("given", ["--settings", "folder", "workspace"])
@pytest.mark.parametrize("pairs", [True, False])
def test_the_settings_turn_kinds_off_for_drafts_and_pairs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: str, pairs: bool
) -> None:
    (tmp_path / "draft.md").write_text(PAIR["draft"], "utf-8")  # type: ignore[arg-type] # a text
    (tmp_path / "source.txt").write_text(PAIR["source"], "utf-8")  # type: ignore[arg-type] # a text
    (tmp_path / "apart").mkdir()
    monkeypatch.chdir(tmp_path / "apart")

    def kinds(*words: str, before: tuple[str, ...] = ()) -> set[str]:
        files = ["--pairs", "-"] if pairs else ["../draft.md", "--source", "../source.txt", "--json"]
        ended = CliRunner().invoke(main, [*before, "lint", *files, *words], input=json.dumps(PAIR))
        assert ended.exit_code in (0, 3), ended.output
        told = json.loads(ended.output)
        return {one["kind"] for one in (told["findings"] if pairs else told)}

    assert "number-unsupported" in kinds()
    name = "mine.yaml" if given == "--settings" else "sources.yaml"
    (tmp_path / ("apart" if given == "folder" else ".") / name).write_text(SETTINGS, "utf-8")
    words = ("--settings", "../mine.yaml") if given == "--settings" else ()
    assert "number-unsupported" not in kinds(*words, before=("-w", "..") if given == "workspace" else ())


def test_settings_that_cannot_be_read_are_told_with_their_line(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(SETTINGS.replace("aliases", "alliases"), "utf-8")
    ended = _lint(tmp_path, DRAFT.encode(), "--settings", str(tmp_path / "mine.yaml"))
    assert ended.exit_code == 2
    assert "mine.yaml:4" in ended.output
    assert "aliases" in ended.output


def test_an_alias_of_the_settings_is_known_to_pairs(tmp_path: Path) -> None:
    row = {"id": 1, "source": "Crossgate cut its price to $3.", "draft": "오픈AI는 값을 3달러로 내렸어요."}
    settings = tmp_path / "mine.yaml"
    settings.write_text(SETTINGS.replace("나들목", "오픈AI"), "utf-8")

    def kinds(*words: str) -> list[str]:
        ended = CliRunner().invoke(main, ["lint", "--pairs", "-", *words], input=json.dumps(row))
        return [one["kind"] for one in json.loads(ended.output)["findings"]]

    assert "name" in kinds()
    assert "name" not in kinds("--settings", str(settings))


def test_pairs_take_no_draft_beside_them(tmp_path: Path) -> None:
    ended = _lint(tmp_path, DRAFT.encode(), "--pairs", "-")
    assert ended.exit_code == 2
    assert "--pairs" in ended.output


def test_a_draft_without_a_source_is_said_to_be_half_checked(tmp_path: Path) -> None:
    (tmp_path / "draft.md").write_text(DRAFT, "utf-8")
    ended = CliRunner().invoke(main, ["lint", str(tmp_path / "draft.md")])
    assert (ended.exit_code, ended.stdout) == (0, "확인할 곳이 없어요.\n")
    assert "--source" in ended.stderr


def test_two_sources_of_one_name_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "draft.md").write_text(DRAFT, "utf-8")
    sources = [tmp_path / name / "a.txt" for name in ("one", "two")]
    for path, text in zip(sources, ("A ferry sank.", SOURCE), strict=True):
        path.parent.mkdir()
        path.write_text(text, "utf-8")
    words = [word for path in sources for word in ("--source", str(path))]
    (found,) = json.loads(CliRunner().invoke(main, ["lint", str(tmp_path / "draft.md"), *words, "--json"]).stdout)
    assert found["evidence"] == [f"{sources[1]}:1"]


@pytest.mark.parametrize("pairs", [True, False])
def test_a_sentence_too_long_to_be_looked_at_is_told(tmp_path: Path, pairs: bool) -> None:
    draft = "루멘은 값을 0.38달러로 내렸고 " * 200 + "했어요."
    row = json.dumps({"id": 1, "source": SOURCE, "draft": draft})
    if pairs:
        found = json.loads(CliRunner().invoke(main, ["lint", "--pairs", "-"], input=row).output)["findings"]
    else:
        found = json.loads(_lint(tmp_path, draft.encode(), "--json").output)
    assert [(one["kind"], one["severity"]) for one in found] == [("long-sentence", "warn")]
    assert "확인하지 못했어요" in found[0]["message"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("루멘은 값을 내렸어요.".encode(), "JSON이 아니에요(1째 글자부터)"),
        (json.dumps(PAIR, ensure_ascii=False).encode("cp949"), "UTF-8이 아니에요"),
        (b'{"id": NaN, "source": "a", "draft": "b"}', "JSON에는 NaN 값이 없어요"),
    ],
)
def test_a_line_that_is_no_json_is_told_by_its_place(line: bytes, said: str) -> None:
    ended = CliRunner().invoke(main, ["lint", "--pairs", "-"], input=line + b"\n")
    assert ended.exit_code == 2
    assert json.loads(ended.output)["error"].startswith(f"1째 줄: {said}")


def test_nothing_piped_in_is_told_by_where_it_came_from() -> None:
    ended = CliRunner().invoke(main, ["lint", "-"], input="")
    assert ended.exit_code == 2
    assert ended.output.startswith("표준 입력")


@pytest.mark.parametrize(
    "settings",
    [
        "checks:\n  off: [number-contradicted]\n",
        "newsletter:\n  checks:\n    off: [number-contradicted]\n",
    ],
)
def test_settings_for_lint_need_no_name_and_no_sources(tmp_path: Path, settings: str) -> None:
    (tmp_path / "mine.yaml").write_text(settings, "utf-8")
    ended = _lint(tmp_path, DRAFT.encode(), "--settings", str(tmp_path / "mine.yaml"), "--json")
    assert ended.exit_code == 0, ended.output
    assert json.loads(ended.output) == []


@pytest.mark.parametrize(
    ("settings", "line"),
    [
        ("aliases: {}\nchecks:\n  off: [number-contradictd]\n", 3),
        ("newsletter:\n  chekcs:\n    off: [name]\n", 2),
    ],
)
def test_what_is_wrong_in_a_part_of_the_settings_has_its_line(tmp_path: Path, settings: str, line: int) -> None:
    (tmp_path / "mine.yaml").write_text(settings, "utf-8")
    ended = _lint(tmp_path, DRAFT.encode(), "--settings", str(tmp_path / "mine.yaml"))
    assert ended.exit_code == 2
    assert f"mine.yaml:{line}" in ended.output
