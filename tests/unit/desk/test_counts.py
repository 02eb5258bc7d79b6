"""What the desk counts is what it says: a name is no number, and a section that is not written yet is no wrong one."""

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.desk import views
from pipeline.desk.issue_desk import IssueDesk
from pipeline.desk.look import tone
from pipeline.desk.readiness import readiness
from pipeline.records import Finding
from pipeline.records.issues import Spelling
from pipeline.run import finishing
from pipeline.run.editing import need_outline
from tests.unit.desk.small_issue import DAY, make


@pytest.fixture
def desk(tmp_path: Path) -> IssueDesk:
    """The desk of the small issue, whose outline says how its names are written."""
    context = make(tmp_path)
    issue = context.issue(DAY)
    issue.put_outline(
        replace(need_outline(issue), names=(Spelling("Mir", "미르"), Spelling("Hanbit Lab", "한빛연구소")))
    )
    finishing.finish(context, issue)
    return IssueDesk(context, DAY)


def _first(desk: IssueDesk, sentence: str) -> dict[str, object]:
    told = views.look_view(desk, "s1", f"### 가격표\n\n{sentence}\n")["sentences"]
    assert isinstance(told, list)
    one = told[1]
    assert isinstance(one, dict)
    return one


def _numbers(one: dict[str, object]) -> dict[str, str]:
    told = one["numbers"]
    assert isinstance(told, list)
    return {row["text"]: row["state"] for row in told}


@pytest.mark.parametrize(
    ("sentence", "right", "counted", "unmatched"),
    [
        ("한빛연구소의 ‘미르 3’는 입력 100만 토큰에 $0.28예요.[^S1.2]", 2, 2, 0),
        ("한빛연구소가 미르를 내놓았어요.[^S1.2]", 0, 0, 0),
        ("한빛연구소의 미르 3예요.[^S1.2]", 0, 0, 0),
        ("미르 3의 입력은 $0.29예요.[^S1.2]", 0, 1, 0),
        ("27일 나온 미르 3의 입력은 $0.28예요.[^S1.2]", 1, 2, 0),
        ("값이 $0.28라고 해요.", 0, 0, 0),
    ],
)
def test_names_are_not_counted_as_numbers(
    desk: IssueDesk, sentence: str, right: int, counted: int, unmatched: int
) -> None:
    one = _first(desk, sentence)
    assert (one["right"], one["counted"], one["unmatched"]) == (right, counted, unmatched)


def test_a_name_with_a_number_is_one_and_a_count_behind_a_name_is_none(desk: IssueDesk) -> None:
    assert _numbers(_first(desk, "미르 3는 $0.28예요.[^S1.2]")) == {"미르 3": "ok", "$0.28": "ok"}
    assert "미르 2" in _numbers(_first(desk, "미르 2는 $0.28예요.[^S1.2]"))
    assert _numbers(_first(desk, "미르 2는 $0.28예요.[^S1.2]"))["미르 2"] != "ok"
    assert {"미르", "2개"} <= set(_numbers(_first(desk, "미르 2개를 $0.28에 내놓았어요.[^S1.2]")))


@pytest.mark.parametrize(
    ("kind", "counted"),
    [
        ("number-contradicted", "숫자·이름 안 맞음 1"),
        ("name", "숫자·이름 안 맞음 1"),
        ("missing-section", "아직 쓸 곳 1"),
        ("extractive", "아직 쓸 곳 1"),
        ("upstream", "꼭지에 없는 내용 1"),
        ("uncited", "근거 없는 문장 1"),
        ("register", "꼭 고칠 말투 1"),
        ("picture", "그 밖에 꼭 고칠 곳 1"),
        ("contact", "그 밖에 꼭 고칠 곳 1"),
    ],
)
def test_a_finding_is_counted_as_what_it_is(desk: IssueDesk, kind: str, counted: str) -> None:
    found = [Finding("f-1", "s1", (0, 1), "글", kind, "block", "봐 주세요.")]
    told = [str(one["text"]) for one in readiness(desk.context, desk.issue, desk.whole(), found, "ko")]
    assert told[0] == counted
    assert (tone(found[0]) == "todo") == (counted == "아직 쓸 곳 1")


def test_a_line_that_is_still_to_be_written_has_no_tick(desk: IssueDesk) -> None:
    plan = replace(
        need_outline(desk.issue), subject="[할 일] 메일 제목을 정해 주세요", title="[할 일] 제목을 정해 주세요"
    )
    desk.issue.put_outline(plan)
    finishing.finish(desk.context, desk.issue)
    shown = {str(one["text"]): one["state"] for one in readiness(desk.context, desk.issue, desk.whole(), (), "ko")}
    assert shown["메일 제목을 아직 안 썼어요"] == "bad"
    assert shown["미리보기 문장 있음"] == "ok"
    assert {one.section for one in desk.findings() if one.kind == "extractive"} == {"title", "subject"}
    assert not [one for one in desk.findings() if one.kind == "repetition" and "[할 일]" in one.sentence]
