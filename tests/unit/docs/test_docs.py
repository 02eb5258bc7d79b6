"""What the documents promise is there: commands, links, dependencies, texts."""

import ast
import re
import shlex
import tomllib
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import click
import pytest

from pipeline.cli import main
from pipeline.config import load_text
from pipeline.messages import FAMILIES, table
from tests.unit.docs.parsed import calls

ROOT = Path(__file__).parents[3]
TEXTS = {key: texts for family in FAMILIES for key, texts in table(family).items()}
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
_FENCE = re.compile(r"^(?P<indent> *)```(?P<kind>\w*)\n(?P<inside>.*?)^(?P=indent)```", re.MULTILINE | re.DOTALL)
_INLINE = re.compile(r"(?<!`)`(?P<text>(?:\S*/)?newsletter [^`\n]+)`")
_CALL = re.compile(r"(?:\S*/)?newsletter\s+(?P<rest>[^#\n]*)")
_SCHEDULE = re.compile(r"(?:\S+ ){5}(?=\S*/newsletter)")
_LINK = re.compile(r"\]\((?P<target>[^)\s]+)\)|(?:src|href)=\"(?P<quoted>[^\"]+)\"")


def _commands(page: Path) -> Iterator[str]:
    """Yield what stands after `newsletter` on a page, in shell blocks and between backquotes."""
    text = page.read_text(encoding="utf-8")
    for block in _FENCE.finditer(text):
        for line in block["inside"].splitlines():
            bare = _SCHEDULE.sub("", line.strip())
            if match := _CALL.match(bare):
                yield match["rest"].partition(" < ")[0].strip()
    for inline in _INLINE.finditer(_FENCE.sub("", text)):
        match = _CALL.match(inline["text"])
        if match and re.match(r"[a-z-]", match["rest"]):
            yield match["rest"].strip()


COMMANDS = sorted({(page.name, command) for page in PAGES for command in _commands(page)})


def _options(command: click.Command) -> dict[str, click.Option]:
    options = [one for one in command.params if isinstance(one, click.Option)]
    return {name: one for one in options for name in (*one.opts, *one.secondary_opts)}


def _take_options(command: click.Command, words: list[str], *, leading: bool) -> list[str]:
    """Return the words that are no options of the command; AssertionError at an option that it lacks.

    With `leading`, only those before the first other word are looked at: the rest belongs to a subcommand.
    """
    known = _options(command)
    left: list[str] = []
    while words:
        word = words.pop(0)
        if word == "-" or not word.startswith("-"):
            left.append(word)
            if leading:
                return left + words
            continue
        name = word.partition("=")[0]
        assert name in known, f"{command.name} has no {name}"
        if getattr(known[name], "_flag_needs_value", False) and (not words or words[0].startswith("-")):
            continue  # its value may be left out
        if not known[name].is_flag and "=" not in word:
            for _ in range(known[name].nargs):
                assert words, f"{name} has no value"
                words.pop(0)
    return left


def _parse(line: str) -> None:
    command: click.Command = main
    words = shlex.split(line)
    while isinstance(command, click.Group):
        words = _take_options(command, words, leading=True)
        if not words:
            return
        name = words.pop(0)
        found = command.get_command(click.Context(command), name)
        assert found is not None, f"no command {name}"
        command = found
    assert_arguments(command, _take_options(command, words, leading=False))


def assert_arguments(command: click.Command, words: list[str]) -> None:
    """Check that no more words are left than the command takes."""
    arguments = [one for one in command.params if isinstance(one, click.Argument)]
    if all(one.nargs > 0 for one in arguments):
        assert len(words) <= sum(one.nargs for one in arguments), f"{command.name} takes no {words}"
    for given, argument in zip(words, arguments, strict=False):
        if isinstance(argument.type, click.Choice):
            assert given in argument.type.choices


@pytest.mark.parametrize(("page", "line"), COMMANDS, ids=[f"{page}: {line}" for page, line in COMMANDS])
def test_every_command_of_the_documents_exists(page: str, line: str) -> None:
    _parse(line)


def test_the_documents_name_commands_and_a_wrong_one_is_seen() -> None:
    assert len(COMMANDS) > 60
    for wrong in ("fly", "run --fresher s1", "section add poem --after s1", "status now", "sources bake"):
        with pytest.raises(AssertionError):
            _parse(wrong)


def test_every_command_is_told_in_the_documents() -> None:
    told = {word for _, line in COMMANDS for word in line.split()}
    pages = " ".join(page.read_text(encoding="utf-8") for page in PAGES)
    assert [
        name for name in main.list_commands(click.Context(main)) if name not in told and f"`{name}`" not in pages
    ] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_between_documents_leads_somewhere(page: Path) -> None:
    text = _FENCE.sub("", page.read_text(encoding="utf-8"))
    text = re.sub(r"`[^`\n]*`", "", text)
    targets = [found["target"] or found["quoted"] for found in _LINK.finditer(text)]
    local = [target.partition("#")[0] for target in targets if not re.match(r"[a-z]+:", target)]
    assert [target for target in local if target and not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_document_names_a_place_on_one_machine(page: Path) -> None:
    assert not re.search(r"(?<![\w.~])/(?:work|tmp|root)/", page.read_text(encoding="utf-8"))


def test_every_make_target_of_the_documents_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    named = {name for page in PAGES for name in re.findall(r"\bmake ([a-z]+)\b", _code(page))}
    assert named
    assert named <= targets


def _code(page: Path) -> str:
    text = page.read_text(encoding="utf-8")
    return "\n".join([*(block["inside"] for block in _FENCE.finditer(text)), *re.findall(r"`([^`\n]+)`", text)])


def test_every_direct_dependency_has_its_row_among_the_decisions() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [
        *project["build-system"]["requires"],
        *project["project"]["dependencies"],
        *(one for extra in project["project"]["optional-dependencies"].values() for one in extra),
    ]
    names = [re.split(r"[<>=!~\[; ]", one)[0] for one in wanted]
    rows = _dependency_rows()
    assert [name for name in names if name not in rows] == []
    assert sorted(rows) == sorted(names)


def test_a_dependency_row_names_the_version_that_is_locked() -> None:
    locked = {
        name: version
        for path in (ROOT / "requirements").glob("*.txt")
        for name, version in re.findall(
            r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", path.read_text(encoding="utf-8"), re.MULTILINE
        )
    }
    wrong = {
        name: locked.get(name.lower().replace("_", "-").replace(".", "-"))
        for name, version in _dependency_rows().items()
        if locked.get(name.lower().replace("_", "-").replace(".", "-")) not in (version, None)
        or name.lower().replace("_", "-").replace(".", "-") not in locked
    }
    assert wrong == {}


def _dependency_rows() -> dict[str, str]:
    """Return the locked version of each package in the tables of dependencies."""
    text = (ROOT / "docs" / "decisions.md").read_text(encoding="utf-8")
    tables = re.findall(r"^\| package \|[^\n]*\n\|[-|]+\n(?P<rows>(?:\|[^\n]*\n)+)", text, re.MULTILINE)
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for table in tables for row in table.splitlines()]
    return {row[0]: row[3] for row in cells}


def _settings() -> list[tuple[str, str]]:
    """Return the settings that the pages show, each made a whole file."""
    source = 'sources:\n  - {name: 매체, url: "https://news.example/feed.xml"}\n'
    found = []
    for page in PAGES:
        for block in _FENCE.finditer(page.read_text(encoding="utf-8")):
            if block["kind"] == "yaml":
                rest = "" if block["inside"].startswith("sources:") else source
                head = "newsletter:\n  name: 문서\n"
                found.append((page.name, f"{head}{block['inside']}{rest}"))
    return found


@pytest.mark.parametrize(("page", "text"), _settings(), ids=[page for page, _ in _settings()])
def test_the_settings_that_a_page_shows_are_taken(page: str, text: str) -> None:
    assert load_text(text).sources


# --- texts for people


def _calls() -> Iterator[tuple[str, ast.Call]]:
    """Yield each call of `say` that has a key, with its module."""
    for path in sorted((ROOT / "pipeline").rglob("*.py")):
        for name, node in calls(path):
            if name == "say" and node.args:
                yield path.relative_to(ROOT).as_posix(), node


def _said() -> Iterator[tuple[str, str]]:
    """Yield each key that is said in so many words, with its module; either of two that an `if` chooses between counts."""
    for module, node in _calls():
        first = node.args[0]
        keys = (first.body, first.orelse) if isinstance(first, ast.IfExp) else (first,)
        for key in keys:
            if isinstance(key, ast.Constant) and isinstance(key.value, str):
                yield module, key.value


def test_every_text_that_the_program_says_is_in_its_table() -> None:
    said = list(_said())
    assert len(said) > 200
    assert [(module, key) for module, key in said if key not in TEXTS] == []


def test_every_family_of_texts_that_the_program_makes_keys_of_is_there() -> None:
    assert [(module, stem) for module, stem in _stems() if not any(key.startswith(stem) for key in TEXTS)] == []


def _stems() -> Iterator[tuple[str, str]]:
    """Yield the fixed beginning of each key that is put together, as in `say(f"cli.help.{command}")`."""
    for module, node in _calls():
        key = node.args[0]
        if isinstance(key, ast.JoinedStr) and key.values and isinstance(key.values[0], ast.Constant):
            yield module, str(key.values[0].value)


def test_every_text_is_there_in_korean_and_in_english_with_the_same_places() -> None:
    assert [key for key, texts in TEXTS.items() if len(texts) != 2 or not all(text.strip() for text in texts)] == []
    assert [key for key, (korean, english) in TEXTS.items() if _places(korean) != _places(english)] == []


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}
