"""Why a section is not there, in one line: its name once, and of an answer that was refused the first of what is wrong with it."""

import pytest

from pipeline.errors import ModelError, ReplyError
from pipeline.messages import say
from pipeline.run import lacking, record
from pipeline.run.context import Context
from pipeline.run.finishing import load
from tests.unit.run.sample import DAY

REFUSED = "s2: 모델의 답을 한 번 고치게 했지만 여전히 쓸 수 없어요.\n- 답이 JSON이 아니에요\n`newsletter regenerate s2` 명령으로 새 답을 받아요."
TWO = REFUSED.replace("이 아니에요\n", "이 아니에요\n- 꼭지가 너무 짧아요.\n- 근거가 없어요\n")


@pytest.mark.parametrize(
    ("identifier", "why", "told"),
    [
        ("s2", REFUSED, "모델의 답을 한 번 고치게 했지만 여전히 쓸 수 없어요(답이 JSON이 아니에요)"),
        ("s2", TWO, "모델의 답을 한 번 고치게 했지만 여전히 쓸 수 없어요(답이 JSON이 아니에요, 그 밖에 2가지)"),
        ("s3", "s3 (http://127.0.0.1:8080): 키가 맞지 않아요.", "http://127.0.0.1:8080: 키가 맞지 않아요"),
        ("lede", "closing: 답을 받지 못했어요.", "답을 받지 못했어요"),
        ("s1", "—", "—"),
        ("s1", "", "—"),
    ],
)
def test_a_reason_names_the_section_no_second_time_and_the_first_problem(identifier: str, why: str, told: str) -> None:
    assert lacking.reason(identifier, why) == told


@pytest.mark.parametrize(
    "why",
    ["s12: 서버가 붐벼요", "서버가 말하기를: 지금은 안 돼요", "s1의 답: 너무 길어요", "s12 (s1): 서버가 붐벼요"],
)
def test_a_reason_that_begins_with_something_else_stays_whole(why: str) -> None:
    assert lacking.reason("s1", why) == why


def test_the_line_and_the_finding_of_a_section_that_failed_say_what_is_wrong(context: Context) -> None:
    issue = context.issue(DAY)
    path = issue.section_path("s2")
    assert path is not None
    path.unlink()
    for kept in (issue.path / "history/s2").iterdir():
        kept.unlink()
    error: ModelError = ReplyError(say("draft.reply", subject="s2", problems="- 답이 JSON이 아니에요"))
    record.note(issue, failed={"s2": str(error)})

    [line] = lacking.lines(issue)
    [finding] = lacking.findings(issue, load(context, issue))

    assert "(답이 JSON이 아니에요)" in line
    assert "(답이 JSON이 아니에요)" in finding.message
    assert line.count("s2") == 2  # its name, and the command
    assert "그 뒤에" not in line
