"""The send screen's own promises, without a browser: one send at a time, also while the page builds the issue; broken settings send nothing."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.desk import sending_view
from pipeline.desk.issue_desk import IssueDesk
from pipeline.desk.jobs import Job, Jobs
from pipeline.desk.look import Json
from pipeline.desk.renewal import Renewal
from pipeline.desk.sending_view import Sending
from pipeline.errors import ConfigError, LockedError, NotReadyError, PipelineError, UsageError
from pipeline.publish.send import Sent
from pipeline.run import sending
from tests.unit.desk.small_issue import DAY, SETTINGS, make


def said(error: PipelineError) -> Json:
    return {"error": "failed", "message": str(error)}


@pytest.fixture
def screen(tmp_path: Path) -> tuple[Sending, Jobs, IssueDesk]:
    (tmp_path / "sources.yaml").write_text(SETTINGS, "utf-8")
    desk, jobs = IssueDesk(make(tmp_path), DAY), Jobs(said)
    return Sending(desk, jobs, Renewal(desk)), jobs, desk


def ended(jobs: Jobs) -> object:
    """Wait for the work that is under way and return what came of it."""
    return jobs.wait(20)["done"]


def test_one_piece_of_work_at_a_time(screen: tuple[Sending, Jobs, IssueDesk]) -> None:
    _, jobs, _ = screen
    may_end = threading.Event()

    def waits(job: Job) -> Json:
        may_end.wait(20)
        return {}

    jobs.begin("send", "", waits)
    with pytest.raises(LockedError):
        jobs.begin("send", "", lambda job: {})
    may_end.set()
    assert ended(jobs) == {}
    jobs.begin("links", "", lambda job: {"message": "다음"})
    assert ended(jobs) == {"message": "다음"}


def test_a_send_waits_for_the_page_that_builds_the_issue(
    screen: tuple[Sending, Jobs, IssueDesk], monkeypatch: pytest.MonkeyPatch
) -> None:
    view, _, desk = screen
    tried: list[str] = []

    def held(context: object, issue: object, name: str, told: Callable[[object], None]) -> Sent:
        tried.append(name)
        try:
            with desk.context.locked(DAY):
                return Sent(())
        except LockedError:
            refused.set()
            raise

    monkeypatch.setattr(sending, "send_held", held)
    building, begun, refused = threading.Event(), threading.Event(), threading.Event()

    def build() -> None:
        with desk.write():
            begun.set()
            building.wait(20)

    page = threading.Thread(target=build)
    page.start()
    begun.wait(20)
    found: list[Sent] = []
    sender = threading.Thread(target=lambda: found.append(view._sent("mail", Job("send", "", 1))))
    sender.start()
    assert refused.wait(20)
    building.set()
    page.join(20)
    sender.join(20)
    assert found == [Sent(())]
    assert len(tried) >= 2


def test_broken_settings_send_and_approve_nothing(screen: tuple[Sending, Jobs, IssueDesk]) -> None:
    view, _, desk = screen
    (desk.context.workspace / "sources.yaml").write_text("newsletter: [", "utf-8")
    body = {"name": "x", "number": "42", "at": "07:00"}
    for action in (view.send, view.approve):
        with pytest.raises(ConfigError):
            action("", body)
    (desk.context.workspace / "sources.yaml").write_text(SETTINGS, "utf-8")
    with pytest.raises(UsageError, match="42"):
        view.send("", {**body, "number": "41"})


def test_no_files_are_left_to_paste_while_something_blocks(screen: tuple[Sending, Jobs, IssueDesk]) -> None:
    view, _, desk = screen
    with pytest.raises(NotReadyError):
        view.files("", {})
    assert not (desk.issue.path / "send").exists()


def test_dead_links_and_untried_ones_are_told_apart() -> None:
    assert sending_view._DEAD.search("S1 매체: 서버가 HTTP 404로 답했어요.")
    assert sending_view._DEAD.search("S1 매체: the server says it is gone (HTTP 410).")
    assert not sending_view._DEAD.search("S1 매체: 서버가 HTTP 503로 답했어요.")
