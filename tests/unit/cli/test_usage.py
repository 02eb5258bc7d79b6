"""A command that was typed wrongly is answered in the reader's language, with what was probably meant."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline.cli import main
from pipeline.messages import use

HERE = Path(__file__).parent


@pytest.fixture(autouse=True)
def korean() -> Iterator[None]:
    """The language of the settings is not known yet when a command is read."""
    use("ko")
    yield
    use("ko")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("chek",), "`chek`: 그런 명령은 없어요. 혹시 이것인가요? check"),
        (("--loud", "check"), "`--loud`: 이 명령에 그런 옵션은 없어요."),
        (("check", "--jsn"), "`--jsn`: 이 명령에 그런 옵션은 없어요. 혹시 이것인가요? --json"),
        (("dismiss",), "`FINDING` 자리에 값을 적어 주세요."),
        (("section", "add", "note"), "`--after` 자리에 값을 적어 주세요."),
        (("section", "ad"), "`ad`: 그런 명령은 없어요. 혹시 이것인가요? add"),
        (("undo", "s1", "s2"), "`s2`: 받을 자리가 없는 말이에요.\n"),
        (("lint", __file__, "source.txt"), "원문이라면 앞에 `--source`를 적어 주세요: --source source.txt"),
        (("lint", "nothing.md"), "nothing.md: 없는 파일이에요."),
        (("lint", str(HERE)), f"{HERE}: 파일이 아니라 폴더예요."),
        (("lint", "--pairs", str(HERE)), f"{HERE}: 파일이 아니라 폴더예요."),
        (("lint", "--pairs", "nothing.jsonl"), "nothing.jsonl: 없는 파일이에요."),
        (("lint", "--source"), "`--source` 뒤에 값을 적어 주세요."),
        (("lint", "--json=1"), "`--json` 옵션에는 값을 적지 않아요."),
        (("run", "--all", "nowhere"), "nowhere: 없는 폴더예요."),
        (("run", "--all", __file__), "폴더가 아니라 파일이에요."),
        (("desk", "--port", "many"), "--port: `many` 대신 수를 적어 주세요."),
        (("regenerate", "s1", "--take", "some"), "--take: `some` 대신 이 가운데 하나를 적어 주세요: all, none"),
    ],
)
def test_what_is_wrong_is_said_in_korean(words: tuple[str, ...], said: str) -> None:
    ended = CliRunner().invoke(main, words)
    assert ended.exit_code == 2
    assert said in ended.output
    assert not {"Error", "Usage", "Invalid", "Missing"} & set(ended.output.replace(":", " ").split())


def test_in_english_where_that_is_asked_for() -> None:
    ended = CliRunner().invoke(main, ["--lang", "en", "check", "--jsn"])
    assert ended.exit_code == 2
    assert ended.output.startswith("This command has no option `--jsn`. Did you mean: --json?\nUsage: ")


def test_the_way_to_its_help_stands_below() -> None:
    assert CliRunner().invoke(main, ["undo"]).output.endswith("자세히: main undo --help\n")


def test_a_family_of_commands_shows_what_it_has() -> None:
    ended = CliRunner().invoke(main, ["section"])
    assert ended.exit_code == 2
    assert "remove" in ended.output
    assert "자세히" not in ended.output
