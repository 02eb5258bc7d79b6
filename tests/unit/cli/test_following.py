"""A rewrite that is given up with Ctrl-C: what is said of its answer is what became of it."""

from dataclasses import replace

import pytest

from pipeline.cli.following import _Line, followed
from pipeline.draft.fingerprint import fingerprint
from pipeline.records import Request, Usage
from pipeline.run.context import Context
from pipeline.run.regenerate import Wish
from pipeline.state import Calls
from tests.unit.run.conftest import context, made, workspace, world  # noqa: F401 - the sample issue, as a fixture here too
from tests.unit.run.sample import DAY


def given_up(context: Context, capsys: pytest.CaptureFixture[str], outcome: str) -> str:  # noqa: F811 - the fixture's own
    """Break off a rewrite of s1 whose question is `unasked`, still `out` or `answered`, and return what was said."""

    def writes() -> None:
        calls = Calls(context.state, DAY.isoformat(), context.clock)
        request = Request("section", "s1", "some-model", "규칙", "", outcome, {})
        if outcome != "unasked":
            number = calls.begin(request, fingerprint(request), 0.02)
            if outcome == "answered":
                calls.pay(number, request.model, Usage(100, 100), 0.0123)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), followed(context, DAY, Wish(), "s1"):
        writes()
    return capsys.readouterr().err


def test_who_gives_up_is_told_what_became_of_the_answer(
    context: Context,  # noqa: F811
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert "새로 청구될 것도 없어요" in given_up(context, capsys, "unasked")
    assert "청구될 수 있어서 `newsletter cost`에 따로" in given_up(context, capsys, "out")
    answered = given_up(context, capsys, "answered")  # the one that is out since is another question's
    assert "값을 치렀고($0.0123) 남겨 두었어요" in answered
    assert "따로" not in answered
    assert "아무것도 바뀌지 않았" in answered


def test_a_wait_stands_on_the_line_until_more_of_the_answer_comes(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    line = _Line("s4")
    line.tell("draft", "s4: 서버가 붐벼요. 11:05:12에 다시 물어요")
    waited = capsys.readouterr().err
    line.show('{"text": "값을 내렸어요')
    line.close()
    assert "11:05:12" in waited
    assert "11:05:12" not in capsys.readouterr().err


@pytest.mark.parametrize("on_terminal", [True, False])
def test_a_wait_is_told_on_the_line_of_a_terminal_and_elsewhere_by_a_line_of_its_own(
    context: Context,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
    *,
    on_terminal: bool,
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: on_terminal, raising=False)
    lines: list[str] = []
    elsewhere = replace(context, progress=lambda step, text: lines.append(text))
    with followed(elsewhere, DAY, Wish(), "s4") as (told, _):
        told.progress("draft", "11:05:12에 다시 물어요")
    assert lines == ([] if on_terminal else ["11:05:12에 다시 물어요"])
