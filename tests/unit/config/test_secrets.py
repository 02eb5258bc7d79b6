"""Secrets: where they come from, and that they show up nowhere."""

import traceback
from pathlib import Path

import pytest

from pipeline.config import Secrets, load_secrets
from pipeline.errors import ConfigError

KEY = "sk-test-0123456789"


def test_a_secret_comes_from_the_file_beside_the_settings(tmp_path: Path) -> None:
    (tmp_path / "newsletter.env").write_text(
        f"# 열쇠\n\nexport ANTHROPIC_API_KEY={KEY}\nNEWSLETTER_SMTP_PASSWORD = 'a b#c'\n", encoding="utf-8"
    )
    secrets = load_secrets(tmp_path, {})
    assert secrets.api_key == KEY
    assert secrets.get("NEWSLETTER_SMTP_PASSWORD") == "a b#c"
    assert secrets.get("NEWSLETTER_SMTP_HOST") is None


def test_the_environment_stands_before_the_file(tmp_path: Path) -> None:
    (tmp_path / "newsletter.env").write_text("ANTHROPIC_API_KEY=old\n", encoding="utf-8")
    assert load_secrets(tmp_path, {"ANTHROPIC_API_KEY": "new", "HOME": "/"}).api_key == "new"


def test_nothing_but_our_own_names_is_taken_from_the_environment(tmp_path: Path) -> None:
    assert dict(load_secrets(tmp_path, {"HOME": "/", "AWS_SECRET_ACCESS_KEY": "x"}).values) == {}


def test_without_a_file_there_are_no_secrets(tmp_path: Path) -> None:
    assert load_secrets(tmp_path, {}).api_key is None


def test_a_secret_is_in_no_repr(tmp_path: Path) -> None:
    secrets = load_secrets(tmp_path, {"ANTHROPIC_API_KEY": KEY})
    assert KEY not in repr(secrets) + str(secrets) + f"{secrets}"


@pytest.mark.parametrize("value", [f"{KEY}\nmore", f"{KEY} x", f"{KEY}한글", f"{KEY}\x7f"])
def test_a_key_with_foreign_characters_is_refused_and_not_shown(value: str) -> None:
    with pytest.raises(ConfigError, match="ANTHROPIC_API_KEY") as caught:
        _ = Secrets({"ANTHROPIC_API_KEY": value}).api_key
    assert KEY not in "".join(traceback.format_exception(caught.value))


def test_blanks_and_newlines_around_a_key_do_no_harm() -> None:
    assert Secrets({"ANTHROPIC_API_KEY": f" {KEY}\r\n"}).api_key == KEY


def test_a_password_may_have_blanks_and_hangul_but_no_control_characters() -> None:
    assert Secrets({"NEWSLETTER_SMTP_PASSWORD": "비밀 번호"}).get("NEWSLETTER_SMTP_PASSWORD") == "비밀 번호"
    with pytest.raises(ConfigError, match="NEWSLETTER_SMTP_PASSWORD"):
        Secrets({"NEWSLETTER_SMTP_PASSWORD": "a\nb"}).get("NEWSLETTER_SMTP_PASSWORD")


@pytest.mark.parametrize(("line", "value"), [("'a'", "a"), ('"a"', "a"), ("a'", "a'"), ("'", "'"), ("\"a'", "\"a'")])
def test_only_a_pair_of_quotes_is_taken_off(line: str, value: str, tmp_path: Path) -> None:
    (tmp_path / "newsletter.env").write_text(f"NEWSLETTER_SMTP_PASSWORD={line}\n", encoding="utf-8")
    assert load_secrets(tmp_path, {}).get("NEWSLETTER_SMTP_PASSWORD") == value


def test_all_broken_lines_of_the_file_are_told_without_their_values(tmp_path: Path) -> None:
    (tmp_path / "newsletter.env").write_text(
        f"ANTHROPIC_API_KEY {KEY}\nNEWSLETTER_SMTP_PASSWORD=a\nSMTP_PASSWORD={KEY}\n", encoding="utf-8"
    )
    with pytest.raises(ConfigError) as caught:
        load_secrets(tmp_path, {})
    assert [problem.line for problem in caught.value.problems] == [1, 3]
    assert KEY not in str(caught.value)
    assert str(caught.value).count("newsletter.env:1") == 1


def test_a_file_in_another_encoding_is_told_without_its_bytes(tmp_path: Path) -> None:
    (tmp_path / "newsletter.env").write_bytes(f"# 열쇠\nANTHROPIC_API_KEY={KEY}\n".encode("cp949"))
    with pytest.raises(ConfigError, match="UTF-8") as caught:
        load_secrets(tmp_path, {})
    assert KEY not in "".join(traceback.format_exception(caught.value))
