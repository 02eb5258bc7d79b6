import errno
import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

from pipeline.config import load, load_secrets
from pipeline.demo.world import SampleWorld
from pipeline.messages import say
from pipeline.records import Collected, SourceState
from pipeline.run import doctor_machine
from pipeline.run.context import template_texts
from pipeline.run.doctor import Line, Setup, examine
from pipeline.run.doctor_content import online
from pipeline.run.doctor_machine import Fonts, installed_fonts, unmet
from pipeline.run.doctor_mail import login
from pipeline.state import State
from tests.e2e.smtp_server import Box, smtp_server
from tests.unit.run import sample

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
SETTINGS = """newsletter:
  name: 주간 AI
  model: {drafter: auto}
  mail:
    from: 주간 AI <me@example.com>
    address: 서울
    smtp: {host: mail.example.com, user: me}
sources:
  - {name: One, url: "https://one.example/feed"}
"""
FAINT = template_texts(Path())["theme.yaml"].replace("#5A5D63", "#AAAAAA")
GOOD = {"ANTHROPIC_API_KEY": "sk-ant-good", "NEWSLETTER_SMTP_PASSWORD": "long secret"}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(doctor_machine, "installed_fonts", lambda: Fonts(korean=True, emoji=True))
    (tmp_path / "sources.yaml").write_text(SETTINGS, "utf-8")
    (tmp_path / "subscribers.csv").write_text("email\nreader@example.com\n", "utf-8")
    (tmp_path / "subscribers.csv").chmod(0o600)
    (tmp_path / "output").mkdir(mode=0o700)
    State(tmp_path / "output" / "state.sqlite").close()
    return tmp_path


def lines(folder: Path, environment: Mapping[str, str] = GOOD) -> dict[str, Line]:
    return {one.name: one for one in examine(folder, NOW, UTC, environment)}


def change(folder: Path, old: str, new: str) -> None:
    path = folder / "sources.yaml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_a_good_set_up_is_ok_in_every_line_and_nothing_is_written(folder: Path) -> None:
    before = sample.shot(folder)

    found = lines(folder)

    assert {name: one.text for name, one in found.items() if one.state != "ok" and name != "disk"} == {}
    assert set(found) == {
        "settings",
        "secrets",
        "key",
        "model",
        "semantic",
        "sources",
        "output",
        "disk",
        "zone",
        "mail",
        "audience",
        "voice",
        "templates",
        "version",
        "state",
        "fonts",
        "permissions",
    }
    assert sample.shot(folder) == before


def test_pictures_from_an_https_site_are_fine(folder: Path) -> None:
    change(folder, "  mail:\n", "  site: {url: 'https://a.example'}\n  mail:\n    pictures: site\n")
    assert "pictures" not in lines(folder)


def test_every_name_and_state_has_its_word(folder: Path) -> None:
    for name in [*lines(folder), "pictures", "online.sources", "login"]:
        assert say(f"doctor.name.{name}")
    for state in ("ok", "warning", "wrong"):
        assert say(f"doctor.mark.{state}")


def write(name: str, text: str, mode: int = 0o600) -> Callable[[Path], None]:
    def apply(folder: Path) -> None:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text.encode("utf-8", "surrogateescape"))
        (folder / name).chmod(mode)

    return apply


def replaced(old: str, new: str) -> Callable[[Path], None]:
    return lambda folder: change(folder, old, new)


@pytest.mark.parametrize(
    ("break_it", "name", "state"),
    [
        (replaced("name: 주간", "nam: 주간"), "settings", "wrong"),
        (write("newsletter.env", "ANTHROPIC_API_KEY=sk-ant-x\n", 0o644), "secrets", "wrong"),
        (write("newsletter.env", "no name\n"), "secrets", "wrong"),
        (replaced("drafter: auto", "name: gpt-5"), "model", "wrong"),
        (replaced("drafter: auto", "name: claude-haiku-9"), "model", "warning"),
        (replaced("drafter: auto", "budget_usd: 0"), "model", "wrong"),
        (replaced('feed"}', 'feed", enabled: false}'), "sources", "wrong"),
        (replaced("me@example.com", "me"), "settings", "wrong"),
        (replaced("me@example.com", "나@example.com"), "mail", "wrong"),
        (replaced("user: me", "security: none"), "mail", "wrong"),
        (replaced("address: 서울", "reply_to: me@example.com"), "mail", "warning"),
        (replaced("host: mail.example.com, ", ""), "mail", "warning"),
        (replaced("address: 서울", "pictures: site"), "pictures", "warning"),
        (
            replaced("  mail:\n", "  site: {url: 'http://a.example'}\n  mail:\n    pictures: site\n"),
            "pictures",
            "warning",
        ),
        (write("subscribers.csv", "email\nno address\n"), "audience", "warning"),
        (lambda folder: (folder / "subscribers.csv").unlink(), "audience", "warning"),
        (write("voice.md", "\udcff\udcfe"), "voice", "wrong"),
        (write("templates/issue.md.j2", "one\n{% if %}\n"), "templates", "wrong"),
        (write("templates/prompts/section.md", "{{ words"), "templates", "wrong"),
        (write("templates/prompts/section.md", "{{ words.least }}\n{{ wrods }}\n"), "templates", "warning"),
        (write("templates/issue.md.j2", "one\n\udcff\n"), "templates", "wrong"),
        (write("templates/issue.md.j2", "{{ page.title|centre }}"), "templates", "wrong"),
        (write("templates/site.html.j2", f"{{{{ {'(' * 3000}1{')' * 3000} }}}}"), "templates", "wrong"),
        (write("templates/theme.yaml", FAINT), "templates", "warning"),
        (write("templates/theme.yaml", "light: {ink: blue}\n"), "templates", "wrong"),
        (write("output/state.sqlite", "no database at all, but long enough to be one"), "state", "wrong"),
        (lambda folder: (folder / "output").chmod(0o755), "output", "warning"),
        (lambda folder: (folder / "output/state.sqlite").chmod(0o644), "permissions", "warning"),
        (lambda folder: (folder / "subscribers.csv").chmod(0o640), "permissions", "warning"),
        (lambda folder: (folder / "output/2026-11-25").mkdir(mode=0o755), "permissions", "warning"),
    ],
)
def test_what_is_wrong_is_named_with_its_mend(
    folder: Path, break_it: Callable[[Path], None], name: str, state: str
) -> None:
    break_it(folder)

    line = lines(folder)[name]

    assert line.state == state, line
    assert line.text
    assert line.mend, line


def test_a_folder_that_lets_nobody_in_is_told_and_the_rest_is_looked_over(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output, stat, listed = folder / "output", os.stat, os.listdir
    shut = PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    def closed_stat(path: Path | str, **named: bool) -> os.stat_result:
        if output in Path(path).parents:
            raise shut
        return stat(path, **named)

    def closed_list(path: Path | str) -> list[str]:
        if Path(path) == output:
            raise shut
        return listed(path)

    monkeypatch.setattr(os, "stat", closed_stat)
    monkeypatch.setattr(os, "listdir", closed_list)
    found = lines(folder)

    assert found["state"].state == "wrong"
    assert str(output) in found["state"].text
    assert found["state"].mend
    assert "disk" in found


def test_with_broken_settings_what_does_not_depend_on_them_is_told_all_the_same(folder: Path) -> None:
    replaced("name: 주간", "nam: 주간")(folder)
    (folder / "output" / "state.sqlite").chmod(0o644)

    found = lines(folder)

    assert set(found) == {"settings", "secrets", "state", "version", "output", "disk", "fonts", "permissions"}
    assert found["permissions"].state == "warning"
    assert set(lines(folder / "nowhere")) == {"settings", "secrets", "state", "version"}


@pytest.mark.parametrize(
    ("environment", "drafter", "state"),
    [
        ({}, "auto", "warning"),
        ({}, "claude", "wrong"),
        ({}, "extractive", "ok"),
        ({"ANTHROPIC_API_KEY": "my key"}, "auto", "wrong"),
        ({"ANTHROPIC_API_KEY": "abc"}, "auto", "warning"),
        ({"ANTHROPIC_API_KEY": "abc", "ANTHROPIC_BASE_URL": "http://127.0.0.1:1"}, "auto", "ok"),
    ],
)
def test_the_key_is_judged_by_who_drafts(folder: Path, environment: dict[str, str], drafter: str, state: str) -> None:
    change(folder, "drafter: auto", f"drafter: {drafter}")

    line = lines(folder, environment)["key"]

    assert line.state == state
    assert "my key" not in line.text + line.mend


def test_a_server_that_the_environment_names_is_named(folder: Path) -> None:
    change(folder, "drafter: auto", "name: qwen3")
    found = lines(folder, {"ANTHROPIC_API_KEY": "abc", "ANTHROPIC_BASE_URL": "http://127.0.0.1:1"})["model"]
    assert found.state == "ok"
    assert "(http://127.0.0.1:1)" in found.text


def test_a_key_that_the_last_issue_had_and_that_is_gone_is_wrong(folder: Path) -> None:
    state = State(folder / "output" / "state.sqlite")
    state.note("drafter", "claude")
    state.close()

    assert lines(folder, {})["key"].state == "wrong"


def test_silent_and_gone_sources_are_named_after_two_weeks(folder: Path) -> None:
    state = State(folder / "output" / "state.sqlite")
    url = "https://one.example/feed"
    for days, expected in ((3, "ok"), (20, "warning")):
        failing = SourceState(url, failures=days, failing_since=NOW - timedelta(days=days))
        state.store(Collected((), (), (failing,)), "2026-11-18", NOW - timedelta(days=1))
        assert lines(folder)["sources"].state == expected
    assert "One" in lines(folder)["sources"].text
    state.close()


def test_a_clock_set_back_and_a_newer_state_are_wrong(folder: Path) -> None:
    path = folder / "output" / "state.sqlite"
    state = State(path)
    state.store(Collected((), (), ()), "2026-11-25", NOW + timedelta(days=2))
    state.close()
    assert lines(folder)["zone"].state == "wrong"

    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    assert lines(folder)["state"].state == "wrong"
    assert "restore" not in lines(folder)["state"].mend  # going back would forget what was sent


def test_asked_to_the_sources_are_tried_and_nothing_is_stored(workspace: Path, world: SampleWorld) -> None:
    with sample.opened(workspace, world) as context:
        before = context.state.source_states()
        found = online(context)
        assert context.state.source_states() == before

    assert [(one.name, one.state) for one in found] == [("online.sources", "ok")]


# --- the machine


@pytest.mark.parametrize(
    ("korean", "emoji", "state"), [(True, True, "ok"), (False, True, "warning"), (True, False, "warning")]
)
def test_what_a_browser_here_could_not_show_is_said(
    folder: Path, korean: bool, emoji: bool, state: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor_machine, "installed_fonts", lambda: Fonts(korean, emoji))
    found = lines(folder)["fonts"]
    assert found.state == state
    assert bool(found.mend) == (state == "warning")


def test_without_fontconfig_the_fonts_are_looked_for_in_their_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    monkeypatch.setattr(doctor_machine, "_FONT_FOLDERS", (tmp_path,))
    assert installed_fonts() == Fonts(korean=False, emoji=False)
    for name in ("NotoSansCJK-Regular.ttc", "NotoColorEmoji.ttf"):
        (tmp_path / "truetype").mkdir(exist_ok=True)
        (tmp_path / "truetype" / name).touch()
    assert installed_fonts() == Fonts(korean=True, emoji=True)


def test_a_package_that_is_missing_or_too_old_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def found(name: str) -> str:
        if name == "nh3":
            raise PackageNotFoundError(name)
        return "1.0" if name == "lxml" else "9999.1.dev0"

    assert list(unmet()) == []
    assert list(unmet(found)) == ["lxml 1.0 < 5.3", "nh3 (-)"]
    monkeypatch.setattr(doctor_machine, "unmet", lambda: unmet(found))
    assert lines(folder)["version"].state == "wrong"
    assert "nh3" in lines(folder)["version"].text


# --- the mail server, tried


@pytest.fixture
def box() -> Iterator[Box]:
    """A mail server without TLS, on this machine."""
    with smtp_server() as running:
        yield running


def tried(folder: Path, port: int, environment: Mapping[str, str] = GOOD) -> list[Line]:
    change(folder, "host: mail.example.com, user: me", f"host: 127.0.0.1, port: {port}, security: none")
    return list(login(Setup(folder, load(folder), load_secrets(folder, environment), None, NOW)))


def test_a_mail_server_is_tried_and_gets_no_mail(folder: Path, box: Box) -> None:
    (found,) = tried(folder, box.port)
    assert (found.name, found.state) == ("login", "ok")
    assert [line.partition(" ")[0] for line in box.lines] == ["ehlo", "quit"]


def test_a_mail_server_that_is_not_there_or_turns_us_away_is_wrong_with_its_mend(folder: Path, box: Box) -> None:
    box.tell("CONNECT", "*", "554 go away", "421 too busy")
    for word in ("554", "421"):
        (found,) = list(
            login(Setup(folder, load(folder), load_secrets(folder, GOOD), None, NOW))
            if word == "421"
            else tried(folder, box.port)
        )
        assert found.state == "wrong"
        assert word in found.text
        assert found.mend


def test_no_server_is_tried_without_a_password_or_a_sender(folder: Path) -> None:
    for environment in ({}, {"ANTHROPIC_API_KEY": "x"}):
        setup = Setup(folder, load(folder), load_secrets(folder, environment), None, NOW)
        assert list(login(setup)) == []
    change(folder, "from: 주간 AI <me@example.com>", "reply_to: null")
    assert list(login(Setup(folder, load(folder), load_secrets(folder, GOOD), None, NOW))) == []
