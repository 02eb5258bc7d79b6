"""The stories screen's own promises, without a browser."""

from pathlib import Path

from pipeline.desk.issue_desk import IssueDesk
from pipeline.desk.jobs import Jobs
from pipeline.desk.look import Json
from pipeline.desk.renewal import Renewal
from pipeline.desk.steer import Steering
from pipeline.errors import PipelineError
from pipeline.run import finishing
from tests.unit.desk.small_issue import DAY, SETTINGS, make


def _said(error: PipelineError) -> Json:
    return {"error": "failed", "message": str(error)}


def test_a_section_whose_file_is_gone_comes_back_as_it_stood(tmp_path: Path) -> None:
    (tmp_path / "sources.yaml").write_text(SETTINGS, "utf-8")
    context = make(tmp_path)
    issue = context.issue(DAY)
    path = issue.section_path("s1")
    assert path is not None
    before = path.read_bytes()
    issue.history("s1").add(before.decode(), "draft")
    issue.remove_section("s1")
    finishing.finish(context, issue)
    desk, jobs = IssueDesk(context, DAY), Jobs(_said)
    Steering(desk, jobs, Renewal(desk)).section("s1", {})
    assert jobs.wait(20)["done"] == {"section": "s1"}
    assert path.read_bytes() == before
