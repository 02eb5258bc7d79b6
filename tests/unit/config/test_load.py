"""Settings that are wrong: every problem at once, each with its line and what was probably meant."""

import pickle
import re
import time
from pathlib import Path

import pytest

from pipeline.config import find_workspace, load, load_text
from pipeline.errors import USAGE, ConfigError

GOOD = """\
newsletter:
  name: 주간 AI 소식
sources:
  - {name: Gaon AI, url: "https://gaon.example/rss"}
"""


def problems(text: str) -> list[str]:
    """Return the problems of a text, as `line: message`."""
    with pytest.raises(ConfigError) as caught:
        load_text(text)
    return [f"{problem.line}: {problem.message}" for problem in caught.value.problems]


def test_what_is_not_said_has_the_defaults_of_the_design() -> None:
    newsletter = load_text(GOOD).newsletter
    assert (newsletter.weekday, newsletter.time, newsletter.timezone) == ("wednesday", "07:00", "Asia/Seoul")
    assert (newsletter.sections.min, newsletter.sections.max, newsletter.sections.words) == (3, 5, (60, 120))
    assert (newsletter.model.name, newsletter.model.budget_usd) == ("claude-sonnet-5-5", 0.50)
    assert newsletter.day == 2
    assert newsletter.hour.hour == 7


def test_sources_can_be_handed_to_another_process() -> None:
    sources = load_text(GOOD).sources
    assert pickle.loads(pickle.dumps(sources)) == sources  # noqa: S301 - our own bytes


def test_a_source_that_is_switched_off_is_kept_but_not_read() -> None:
    settings = load_text(GOOD + '  - {name: B, url: "https://b.example/rss", enabled: false}\n')
    assert [source.name for source in settings.sources] == ["Gaon AI", "B"]
    assert [source.name for source in settings.enabled] == ["Gaon AI"]


def test_all_problems_come_at_once_with_their_lines_and_what_was_meant() -> None:
    found = problems(
        """\
newsletter:
  name: 42
  weekday: wensday
  time: 7:00
  window_dayz: 7
  mail:
    form: a@b.example
    smtp: {prot: 25}
  sections: {min: 9, max: 2}
  checks: {off: [joas]}
sources:
  - name: A
    url: ftp://a.example
  - name: B
    url: https://b.example
    wieght: 1
    weight: high
  - {name: B, url: https://b.example/, timezone: Seoul}
  - just words
"""
    )
    expected = [
        ("2: `newsletter.name`", "따옴표"),
        ("3: `newsletter.weekday` 값 `wensday`", "혹시 `wednesday`인가요?"),
        ("4: `newsletter.time`", '"07:00"'),
        ("5: `newsletter.window_dayz`", "혹시 `window_days`인가요?"),
        ("7: `newsletter.mail.form`", "혹시 `from`인가요?"),
        ("8: `newsletter.mail.smtp.prot`", "혹시 `port`인가요?"),
        ("9: `newsletter.sections`", "`min`"),
        ("10: `newsletter.checks.off`", "혹시 `josa`인가요?"),
        ("13: `sources[A].url`", "https://"),
        ("16: `sources[B].wieght`", "혹시 `weight`인가요?"),
        ("17: `sources[B].weight`", "숫자"),
        ("18: `sources[B].timezone`", "Asia/Seoul"),
        ("18: 이름 `B`", "14줄"),
        ("18: 같은 주소가", "14줄"),
        ("19: `sources[4]`", "`키: 값`"),
    ]
    for start, part in expected:
        assert any(line.startswith(start) and part in line for line in found), (start, found)
    assert len(found) == len(expected), found


def test_problems_are_told_with_the_file_and_end_with_exit_code_2() -> None:
    with pytest.raises(ConfigError) as caught:
        load_text("newsletter: {name: a, lnag: ko}\nsources: []\n")
    assert str(caught.value).splitlines()[0].startswith("sources.yaml:1: ")
    assert caught.value.exit_code == USAGE


@pytest.mark.parametrize(
    ("text", "line", "part"),
    [
        ("newsletter:\n\tname: a\n", 2, "탭"),
        ("newsletter:\n  name: a\n  name: b\n", 3, "`name` 항목이 두 번"),
        ("newsletter:\n  name: a: b\n", 2, "따옴표"),
        ("newsletter:\n  name: a\n just words\n", 3, ""),
        ("newsletter:\n  name: a\n   time: b\n", 3, ""),
        ("newsletter: {name: a\nsources: []\n", 2, "괄호"),
        ("newsletter:\n  name: a\n  lang: k\x07\n", 3, "제어 문자"),
        ("newsletter:\n  name: *star*\n", 2, "`*`"),
        ('newsletter:\n  name: "a\n  lang: ko\n', 2, "따옴표"),
        ("newsletter: " + "[" * 1200, 1, "깊어요"),
        ("newsletter:\n  first_number: !!int x\n", 1, "YAML"),
    ],
)
def test_broken_yaml_is_told_with_its_line_in_plain_words(text: str, line: int, part: str) -> None:
    with pytest.raises(ConfigError) as caught:
        load_text(text)
    (problem,) = caught.value.problems
    assert abs(problem.line - line) <= 1, problem
    assert part in problem.message


@pytest.mark.parametrize("text", ["", "- a\n", "just words\n", "# only a comment\n"])
def test_a_file_without_the_two_parts_says_which_they_are(text: str) -> None:
    (found,) = problems(text)
    assert "newsletter:" in found
    assert "sources:" in found


@pytest.mark.parametrize("sources", ["sources:\n", "sources: []\n"])
def test_no_source_at_all_is_one_problem_that_says_how_to_add_one(sources: str) -> None:
    (found,) = problems("newsletter: {name: a}\n" + sources)
    assert found.startswith("2: ")
    assert "sources add" in found


def test_two_sources_on_one_line_with_one_name_are_found() -> None:
    found = problems(
        "newsletter: {name: a}\nsources: [{name: b, url: 'https://b.kr'}, {name: b, url: 'https://c.kr'}]\n"
    )
    assert len(found) == 1


@pytest.mark.parametrize("value", [".nan", ".inf", "-1", "99"])
def test_a_weight_that_is_no_sensible_number_is_refused(value: str) -> None:
    assert len(problems(GOOD + f'  - {{name: B, url: "https://b.example", weight: {value}}}\n')) == 1


def test_numbers_as_keys_are_told_as_such() -> None:
    assert "글자" in problems(GOOD + "7: 8\n")[0]


def test_a_missing_file_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="newsletter init") as caught:
        load(tmp_path)
    assert caught.value.exit_code == USAGE
    with pytest.raises(ConfigError, match="newsletter init"):
        find_workspace(tmp_path)


def test_the_workspace_is_found_upwards_from_a_relative_folder_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sources.yaml").write_text(GOOD, encoding="utf-8")
    inner = tmp_path / "output" / "2026-12-02"
    inner.mkdir(parents=True)
    monkeypatch.chdir(inner)
    assert find_workspace(Path()).resolve() == tmp_path.resolve()
    assert find_workspace(inner) == tmp_path


def test_a_file_saved_in_another_encoding_says_so_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "sources.yaml").write_bytes(GOOD.encode("cp949"))
    with pytest.raises(ConfigError, match="UTF-8") as caught:
        load(tmp_path)
    assert caught.value.problems[0].line == 2


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "sources.yaml").write_text(GOOD, encoding="utf-8-sig")
    assert load(tmp_path).newsletter.name == "주간 AI 소식"


def test_a_folder_in_place_of_the_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "sources.yaml").mkdir()
    with pytest.raises(ConfigError, match=r"sources\.yaml"):
        load(tmp_path)


@pytest.mark.parametrize("text", ["{y,{:[]}}\n: a", "? [a, b]\n: {c: [d]}", "{[a]: {[]: b}, [a]: c}", "a: !!float ''"])
def test_what_yaml_cannot_hold_is_a_problem_with_its_file(text: str) -> None:
    with pytest.raises(ConfigError, match=r"sources\.yaml:\d"):
        load_text(text)


@pytest.mark.parametrize(
    "text", ["? " * 40, "\n".join(" " * depth + "?" for depth in range(40)), "{? " * 40 + "}" * 40]
)
def test_keys_in_keys_are_refused_before_they_cost_anything(text: str) -> None:
    started = time.process_time()
    with pytest.raises(ConfigError, match=re.escape("`?`로 시작하는 키")):
        load_text(f"newsletter: {{name: 시험}}\n{text}")
    assert time.process_time() - started < 2  # each key more used to cost three times as much: hours


@pytest.mark.parametrize("name", ["''", "' '", "claude sonnet"])
def test_a_model_without_a_name_is_said_before_anything_is_asked(name: str) -> None:
    (found,) = problems(GOOD.replace("sources:", f"  model: {{name: {name}}}\nsources:"))
    assert found.startswith("3: `newsletter.model.name`")
    assert "모델 이름" in found
