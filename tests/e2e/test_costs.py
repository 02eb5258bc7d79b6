"""What is paid is booked, before and after: sections drafted afresh, calls that were lost, what the next run costs, the cache."""

import contextlib
import json
import re
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from pipeline.records import Request, Usage
from pipeline.run import record
from pipeline.state import Calls, State, book_trial
from pipeline.state.calls import REMEMBERED
from pipeline.workspace import IssueFolder
from tests.e2e import newsroom
from tests.e2e.conftest import Claude, call, held, shot, started
from tests.e2e.newsroom import StillClock


@pytest.fixture
def folder(press: newsroom.Press, claude: Claude, tmp_path: Path) -> Iterator[Path]:
    with held():
        yield newsroom.make(tmp_path / "weekly", press)


def issue(folder: Path) -> Path:
    return folder / "output" / newsroom.DAY


def section(folder: Path, identifier: str) -> Path:
    return next(issue(folder).glob(f"sections/*-{identifier}.md"))


def costs(folder: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(call(folder, "cost", "--json").out)
    return rows


def paid(folder: Path) -> float:
    return float(sum(row["usd"] for row in costs(folder) if row["state"] == "paid"))


class Changing(newsroom.Writer):
    """A model that never says the same twice."""

    def section(self, text: str) -> dict[str, object]:
        made = super().section(text)
        return {**made, "heading": f"{len(self.asked)}번째로 전하는 소식이에요"}

    def closing(self, text: str) -> dict[str, object]:
        made = super().closing(text)
        return {**made, "subject": f"{len(self.asked)}번째 소식"}


def test_a_section_drafted_afresh_is_paid_and_booked_each_time(drafted: Path, claude: Claude) -> None:
    claude.server.chosen = Changing()
    first, before = section(drafted, "s1").read_text(), shot(drafted)
    for time in (1, 2):
        assert call(drafted, "run", "--fresh", "s1").code == 0
        assert paid(drafted) == pytest.approx(claude.totals["cost"])
        assert sum(row["subject"] == "s1" for row in costs(drafted)) == 1 + time
    assert section(drafted, "s1").read_text() != first
    changed = {name for name, text in shot(drafted).items() if before.get(name) != text}
    assert not any("sections/" in name and "-s1." not in name for name in changed)
    assert call(drafted, "replay", "--date", newsroom.DAY).code == 0
    asked = claude.totals["requests"]
    assert call(drafted, "run").code == 0
    assert claude.totals["requests"] == asked


def test_a_section_file_that_is_gone_comes_back_as_it_was_drafted_last(drafted: Path, claude: Claude) -> None:
    claude.server.chosen = Changing()
    call(drafted, "run", "--fresh", "s1")
    text, asked = section(drafted, "s1").read_text(), claude.totals["requests"]
    section(drafted, "s1").unlink()
    assert call(drafted, "run").code == 0
    assert section(drafted, "s1").read_text() == text
    assert claude.totals["requests"] == asked


def test_what_a_fresh_draft_costs_is_told_before_it_is_asked_and_a_no_changes_nothing(
    drafted: Path, claude: Claude, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, spent = shot(drafted), claude.totals["cost"]
    monkeypatch.setattr("pipeline.cli.weekly.on_a_terminal", lambda: True)
    told = call(drafted, "run", "--fresh", "s1", stdin="n\n")
    assert told.code == 0
    assert "새로 쓰지 않았어요" in told.out
    price = float(re.findall(r"s1: 예상 비용 약 \$([\d.]+)", told.err)[0])
    assert shot(drafted) == before
    assert claude.totals["cost"] == spent
    assert call(drafted, "run", "--fresh", "s1", stdin="y\n").code == 0
    assert 0.2 < (claude.totals["cost"] - spent) / price <= 1


def test_a_fresh_draft_over_the_budget_is_not_begun(drafted: Path, claude: Claude) -> None:
    sources = drafted / "sources.yaml"
    tree = json.loads(sources.read_text())
    tree["newsletter"]["model"]["budget_usd"] = claude.totals["cost"] + 0.001
    sources.write_text(json.dumps(tree))
    before, asked = shot(drafted), len(claude.writer.asked)
    ended = call(drafted, "run", "--fresh", "s1")
    assert ended.code == 1
    assert "budget_usd" in ended.err
    assert "꼭지 수" not in ended.err  # of one section there is none to leave out
    assert shot(drafted) == before
    assert len(claude.writer.asked) == asked


class Steady(newsroom.Writer):
    """A model that writes two times as much as the others, and a rewrite as long as the first draft."""

    def section(self, text: str) -> dict[str, object]:
        made = super().section(text.replace("instruction: ", ""))
        rows = made["sentences"]
        assert isinstance(rows, list)
        again = [
            {**row, "text": f"이튿날에도 그곳에서는 {row['text'].partition(' ')[2]}"}
            for row in rows
            if not row["fixed"]
        ]
        return {**made, "sentences": [*rows, *again]}


@pytest.fixture(scope="module")
def wordy_press() -> Iterator[newsroom.Press]:
    """The outlets with articles of about 800 words."""
    with newsroom.Press() as press:
        press.pieces = [replace(one, paragraphs=(*one.paragraphs, *_more(one))) for one in newsroom.PIECES]
        yield press


def _more(piece: newsroom.Piece) -> list[str]:
    told = f"people who work with the tool told us in {piece.slug} what they do with it from morning to evening in their office"
    return [f"On day {number} of our visit, {told}." for number in range(1, 31)]


@pytest.mark.parametrize("minutes", [0, 10])
def test_one_section_again_costs_at_most_a_fifth_more_than_at_first(
    wordy_press: newsroom.Press, claude: Claude, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, minutes: int
) -> None:
    claude.server.chosen = Steady()
    folder, still = newsroom.make(tmp_path / "weekly", wordy_press), newsroom.StillClock()
    monkeypatch.setattr("pipeline.cli.world.SystemClock", lambda: still)
    assert call(folder, "run").code == 0
    first = {row["subject"]: row["usd"] for row in costs(folder)}
    if minutes == 2:  # the cache is gone, and what is asked without it leaves nothing there for the next one
        still.time += timedelta(minutes=10)
        claude.server.advance(600)
    for identifier in ("s2", "s3", "s4"):
        still.time += timedelta(minutes=minutes)
        claude.server.advance(60 * minutes)
        before = claude.totals["cost"]
        assert call(folder, "regenerate", identifier, "--instruction", "같은 길이로").code == 0
        assert claude.totals["cost"] - before <= 1.2 * first[identifier], identifier
    used = [row["usage"] for row in claude.server.ledger()["requests"] if row.get("usage")][-3:]
    assert all((usage["cache_read_input_tokens"] > 0) == (minutes == 0) for usage in used)
    assert not any(usage["cache_creation_input_tokens"] for usage in used)


def test_what_is_written_last_can_be_drafted_afresh(drafted: Path, claude: Claude) -> None:
    asked = len(claude.writer.asked)
    assert call(drafted, "run", "--fresh", "lede").code == 0
    assert claude.writer.asked[asked:] == ["closing"]
    assert paid(drafted) == pytest.approx(claude.totals["cost"])


def counted(claude: Claude) -> int:
    """Return how often the server was asked to count a prompt."""
    return sum(row["path"].endswith("/count_tokens") for row in claude.server.ledger()["requests"])


def test_the_same_words_after_a_no_are_told_as_another_answer_with_its_price(drafted: Path, claude: Claude) -> None:
    words = ("regenerate", "s1", "--instruction", "더 짧게")
    before = counted(claude)
    first, spent = call(drafted, *words), claude.totals["cost"]
    assert "s1: 예상 비용 약 $0.0" in first.out
    assert counted(claude) == before + 1
    assert "돈이 들지 않아요" in call(drafted, *words).out
    assert claude.totals["cost"] == spent
    call(drafted, "regenerate", "s1", "--take", "none")
    asked = call(drafted, *words).out
    assert "새로 물어요. 예상 비용 약 $0.0" in asked
    assert "남아 있어요" not in asked  # what was turned down is in no history
    assert claude.totals["cost"] > spent
    call(drafted, *words, "--take", "all")
    told = call(drafted, *words, "--take", "all").out
    kept = re.search(r"앞 글은 (history/s1/\d{4}\.md)에 남아 있어요", told)
    assert kept, told
    assert (issue(drafted) / kept[1]).is_file()
    assert "newsletter undo s1" in told


def test_an_editors_own_section_cannot_be_drafted_afresh(drafted: Path) -> None:
    before = shot(drafted)
    ended = call(drafted, "run", "--fresh", "closing")
    assert ended.code == 2
    assert "s1" in ended.err
    assert shot(drafted) == before


def test_a_section_that_cannot_be_drafted_afresh_stays_and_the_run_says_so(drafted: Path, claude: Claude) -> None:
    before = section(drafted, "s1").read_text()
    claude.server.chosen = lambda body: "{}"
    ended = call(drafted, "run", "--fresh", "s1")
    assert ended.code == 1
    assert "s1" in ended.err
    assert section(drafted, "s1").read_text() == before
    claude.server.chosen = claude.writer
    assert call(drafted, "run", "--fresh", "s1").code == 0
    assert paid(drafted) == pytest.approx(claude.totals["cost"])


@pytest.mark.parametrize("when", ["before", "after"])
def test_drafting_afresh_goes_on_after_a_kill_and_is_paid_once(
    folder: Path, claude: Claude, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    claude.server.chosen = Changing()
    call(folder, "run")
    file = section(folder, "s1")
    file.write_text(file.read_text().rstrip("\n") + "\n\n편집자가 손으로 쓴 문장이에요.\n")
    point = (
        "pipeline.workspace.history.History.add" if when == "before" else "pipeline.workspace.IssueFolder.put_ledger"
    )

    def dies(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        call(folder, "check")  # the edit is seen
        patch.setattr(point, dies)
        call(folder, "run", "--fresh", "s1")
    asked = claude.totals["requests"]
    assert call(folder, "run").code == 0
    assert claude.totals["requests"] == asked
    assert "편집자가 손으로 쓴 문장이에요." in file.read_text()
    assert "번째로 전하는" in file.read_text()
    assert paid(folder) == pytest.approx(claude.totals["cost"])


def test_a_call_that_is_lost_with_its_process_may_have_been_billed(folder: Path, claude: Claude) -> None:
    process = started(folder, "run")

    def killing(body: dict[str, Any]) -> str:
        process.kill()
        process.wait()
        return claude.writer(body)

    claude.server.chosen = killing
    process.communicate()
    lost = [row for row in costs(folder) if row["state"] == "possibly"]
    assert [row["subject"] for row in lost] == ["outline"]
    assert lost[0]["usd"] > 0
    claude.server.chosen = claude.writer
    ended = call(folder, "run")
    assert ended.code == 0
    assert "요청 1개가 청구됐을 수 있어요(넉넉히 잡아 $" in ended.out
    told = call(folder, "cost").out
    assert "넉넉히 잡아 $" in told
    assert "그 가운데 넉넉히 잡은 $" in told
    assert [row["subject"] for row in costs(folder) if row["state"] == "possibly"] == ["outline"]
    assert len([row for row in costs(folder) if row["state"] == "paid"]) == 6


def test_an_answer_that_the_server_counted_is_paid_though_it_cannot_be_used(folder: Path, claude: Claude) -> None:
    from tests.e2e.test_batches import add_fault

    add_fault(claude, {"match": {"contains": '"sentences"'}, "fault": "max_tokens", "times": 2})
    ended = call(folder, "run")
    assert ended.code == 0, ended.text
    assert "청구됐을 수 있어요" not in ended.text
    assert {row["state"] for row in costs(folder)} == {"paid"}
    assert len(costs(folder)) == 8
    assert paid(folder) == pytest.approx(claude.totals["cost"])


def test_lost_calls_count_towards_the_budget(folder: Path, claude: Claude) -> None:
    from tests.e2e.test_batches import add_fault

    sources = folder / "sources.yaml"
    tree = json.loads(sources.read_text())
    tree["newsletter"]["model"]["budget_usd"] = 0.2
    sources.write_text(json.dumps(tree))
    add_fault(claude, {"match": {"path": "/v1/messages"}, "fault": {"kind": "truncate"}, "times": 90})
    ended = call(folder, "run")
    assert ended.code == 1
    assert claude.totals["cost"] <= 0.2


def test_costs_are_told_by_section_issue_and_month_and_before_they_are_spent(folder: Path, claude: Claude) -> None:
    from tests.e2e.test_batches import add_fault

    add_fault(claude, {"match": {"contains": '"sentences"'}, "fault": "400"})
    ended = call(folder, "run")
    assert "꼭지 4개와 여는 글, 제목을 쓰는 데 $" in ended.err
    spent = claude.totals["cost"]
    forecast = json.loads(call(folder, "cost", "--next", "--json").out)
    assert [row["subject"] for row in forecast] == ["s1", "s2", "s3", "s4", "closing"]
    assert claude.totals["cost"] == spent
    assert all(not row["written"] and 0.005 < row["usd"] < 0.1 for row in forecast)
    claude.server.faults.planned.clear()
    call(folder, "run")
    told = call(folder, "cost").out
    for part in ("outline", "s4", "closing", f"{newsroom.DAY} 호: $", "2026-03: $"):
        assert part in told
    assert f"${claude.totals['cost']:.4f}" in told
    after = json.loads(call(folder, "cost", "--next", "--json").out)
    assert all(row["written"] and row["usd"] == 0 for row in after)


def test_a_run_that_died_before_the_titles_gives_them_in_the_next_one(
    folder: Path, claude: Claude, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dies(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("pipeline.run.ending._headed", dies)
        call(folder, "run")
    asked = claude.totals["requests"]
    assert call(folder, "run").code == 0
    assert claude.totals["requests"] == asked
    assert sum(line[:2] in ("1.", "2.", "3.") for line in call(folder, "title").out.splitlines()) == 3


@pytest.mark.parametrize(
    ("fault", "mend"), [("401", "ANTHROPIC_API_KEY"), ("402", "잔액"), ("400", "model.name"), ("413", "`articles`")]
)
def test_what_no_waiting_mends_ends_the_run_at_once_with_the_mend(
    folder: Path, claude: Claude, fault: str, mend: str
) -> None:
    from tests.e2e.test_batches import add_fault

    add_fault(claude, {"match": {"contains": '"sentences"'}, "fault": fault})
    ended = call(folder, "run")
    assert ended.code == 1
    assert mend in ended.err
    paths = [row["path"] for row in claude.server.ledger()["requests"]]
    assert paths.count("/v1/messages") == 2  # the outline, and one section


def test_a_section_that_is_too_large_is_mended_as_the_error_says(folder: Path, claude: Claude) -> None:
    from tests.e2e.test_batches import add_fault

    add_fault(claude, {"match": {"contains": "place: 1/"}, "fault": "413"})
    ended = call(folder, "run")
    found = re.search(r"`newsletter (section remove (s\d))`", ended.err)
    assert found is not None, ended.text
    assert f"`{found[2]}`의 `articles`" in ended.err
    assert call(folder, *found[1].split()).code == 0
    claude.server.faults.planned.clear()
    again = call(folder, "run")
    assert again.code in (0, 3), again.text
    assert not list(issue(folder).glob(f"sections/*-{found[2]}.md"))
    assert list(issue(folder).glob("sections/*-s*.md"))


def test_a_section_whose_own_question_is_not_taken_does_not_stop_the_others_twice(folder: Path, claude: Claude) -> None:
    from tests.e2e.test_batches import add_fault

    add_fault(claude, {"match": {"contains": "place: 1/"}, "fault": "400"})
    assert call(folder, "run").code == 1
    assert not list(issue(folder).glob("sections/*-s*.md"))
    assert call(folder, "run").code == 3
    assert [path.name[3:5] for path in sorted(issue(folder).glob("sections/*-s*.md"))] == ["s2", "s3", "s4"]
    assert (issue(folder) / "issue.md").exists()


def test_a_section_that_fails_does_not_take_the_others_down(folder: Path, claude: Claude) -> None:
    from tests.e2e.test_batches import add_fault

    refused = {"match": {"contains": '"sentences"'}, "fault": "refusal", "times": 1}
    add_fault(claude, refused)
    ended = call(folder, "run")
    assert "답하지 않겠다고" in ended.out
    add_fault(claude, refused)
    ended = call(folder, "draft")
    assert ended.code == 3
    assert "답하지 않겠다고" in ended.out
    assert len(list(issue(folder).glob("sections/*-s*.md"))) == 3
    assert (issue(folder) / "issue.md").exists()
    assert call(folder, "run").code == 0
    assert len(list(issue(folder).glob("sections/*-s*.md"))) == 4


def test_a_run_that_died_after_the_last_section_file_leaves_the_same_journal(
    folder: Path, press: newsroom.Press, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dies(place: IssueFolder, **found: Any) -> None:
        if "failed" in found:
            raise KeyboardInterrupt
        note(place, **found)

    note = record.note
    with monkeypatch.context() as patch:
        patch.setattr("pipeline.run.record.note", dies)
        call(folder, "run")
    assert call(folder, "run").code == 0
    other = newsroom.make(tmp_path / "other", press)
    call(other, "run")
    one, two = (json.loads(shot(issue(place))["issue.json"]) for place in (folder, other))
    assert {**one, "cost_usd": 0} == {**two, "cost_usd": 0}  # the second one read the cache of the first


def test_the_sections_after_the_first_read_the_cache_in_a_run(folder: Path, claude: Claude) -> None:
    ended = call(folder, "run")
    assert ended.code == 0
    whole, left = (
        float(dollars) for dollars in re.findall(r"쓰는 데 \$([\d.]+)쯤", ended.err)
    )  # the newsletter's first ones
    paid = [row["usd"] for row in costs(folder)]
    outline = next(row["usd"] for row in costs(folder) if row["subject"] == "outline")
    assert 0.9 <= whole / sum(paid) <= 1.5
    assert 0.9 <= left / (sum(paid) - outline) <= 1.5
    rows = [row["usage"] for row in claude.server.ledger()["requests"] if row.get("usage")]
    reads = sorted(usage["cache_read_input_tokens"] for usage in rows)
    writes = sorted(usage["cache_creation_input_tokens"] for usage in rows)
    assert reads[:3] == [0, 0, 0]
    assert reads[3] > 512
    assert writes[:-1] == [0] * 5
    assert reads[3:] == [writes[-1]] * 3


def test_the_others_start_when_the_first_answer_begins(folder: Path, claude: Claude) -> None:
    claude.server.scenario["stream_delay_s"] = 0.02
    assert call(folder, "run").code == 0
    rows = [row for row in claude.server.ledger()["requests"] if row["path"] == "/v1/messages"][1:-1]
    assert [row["stream"] for row in rows] == [True, False, False, False]
    assert all(rows[0]["start"] < row["start"] < rows[0]["end"] for row in rows[1:])


MINE = "이 문장은 편집자가 손으로 고쳐 썼어요."


def test_undoing_a_fresh_draft_gives_back_what_the_person_wrote_and_locked(drafted: Path, claude: Claude) -> None:
    claude.server.chosen = Changing()
    path = section(drafted, "s1")
    path.write_text(path.read_text().rstrip("\n") + f"\n\n{MINE}\n")
    assert call(drafted, "lock", "s1", MINE).code == 0
    mine = path.read_text()
    assert call(drafted, "run", "--fresh", "s1").code == 0
    fresh = path.read_text()
    assert fresh != mine
    assert MINE in fresh
    assert call(drafted, "undo", "s1").code == 0
    assert path.read_text() == mine
    assert call(drafted, "redo", "s1").code == 0
    assert path.read_text() == fresh
    assert call(drafted, "replay", "--date", newsroom.DAY).code == 0


def test_a_section_that_the_person_wrote_alone_is_theirs_in_every_rewrite(folder: Path, claude: Claude) -> None:
    whole = newsroom.Writer().section
    claude.writer.section = lambda text: {**whole(text), "sentences": []} if "S6.1" in text else whole(text)  # type: ignore[method-assign]  # one section fails
    assert call(folder, "run").code == 3
    assert not list(issue(folder).glob("sections/*-s3.md"))
    claude.writer.section = whole  # type: ignore[method-assign]  # well again
    path = issue(folder) / "sections/04-s3.md"
    path.write_text(f"### 내가 쓴 소식\n\n{MINE}[^S6.1] 둘째 문장도 편집자가 썼어요.[^S6.2]\n")
    for words in (("regenerate", "s3", "--take", "all"), ("run", "--fresh", "s3")):
        assert call(folder, *words).code == 0
        text = path.read_text()
        assert f"{MINE}[^S6.1]" in text
        assert "둘째 문장도 편집자가 썼어요.[^S6.2]" in text
        assert text.count("### ") == 1
        assert "### 내가 쓴 소식" in text
    assert "다만 아직은" in path.read_text()
    assert call(folder, "replay", "--date", newsroom.DAY).code == 0


def test_nothing_is_asked_for_where_the_answer_could_not_be_used(drafted: Path, claude: Claude) -> None:
    asked, before = claude.totals["requests"], shot(drafted)
    assert call(drafted, "regenerate", "s1", "--take", "none").code == 2
    assert shot(drafted) == before
    assert call(drafted, "lock", "s1").code == 0
    before = shot(drafted)
    ended = call(drafted, "run", "--fresh", "s1")
    assert (ended.code, claude.totals["requests"]) == (2, asked), ended.text
    assert shot(drafted) == before


@pytest.mark.parametrize("name", ["s1", "title"])
def test_a_rewrite_whose_answers_were_refused_is_a_new_question_when_it_is_asked_again(
    drafted: Path, claude: Claude, name: str
) -> None:
    well = claude.writer
    claude.server.chosen = lambda body: "{}"
    assert call(drafted, "regenerate", name, "--instruction", "더 짧게").code == 1
    claude.server.chosen = well
    asked = len(well.asked)
    ended = call(drafted, "regenerate", name, "--instruction", "더 짧게")
    assert ended.code == 0, ended.text
    assert len(well.asked) == asked + 1
    assert "정리하셨으니" not in ended.text
    assert ("고치게 한 것까지 쓸 수 없어서 새로 물어요" in ended.text) == (name == "s1")
    assert paid(drafted) == pytest.approx(claude.totals["cost"])


def test_each_line_says_whether_it_was_the_first_answer_a_repair_or_a_rewrite(drafted: Path, claude: Claude) -> None:
    claude.server.chosen = Changing()
    refused = ["s1"]

    def once(body: dict[str, Any]) -> str:
        return "{}" if refused and refused.pop() else claude.writer(body)

    claude.server.chosen = once
    assert call(drafted, "regenerate", "s1", "--instruction", "더 짧게").code == 0
    assert call(drafted, "regenerate", "title").code == 0
    hows = [(row["subject"], row["how"]) for row in costs(drafted)]
    assert hows[0] == ("outline", "first")
    assert ("s1", "first") in hows
    assert hows[-3:] == [("s1", "again"), ("s1", "again-repair"), ("title", "again")]
    told = call(drafted, "cost").out.splitlines()
    assert [row.rpartition("  ")[2] for row in told if " s1 " in row] == [
        "처음 쓰기",
        "다시 물음",
        "다시 물은 답을 고치게 함",
    ]


def test_a_repair_of_a_first_answer_is_told_and_an_older_program_noted_nothing(folder: Path, claude: Claude) -> None:
    refused = ["outline"]

    def once(body: dict[str, Any]) -> str:
        return "{}" if refused and refused.pop() else claude.writer(body)

    claude.server.chosen = once
    call(folder, "run")
    assert [row["how"] for row in costs(folder) if row["subject"] == "outline"] == ["first", "repair"]
    state = sqlite3.connect(folder / "output" / "state.sqlite")
    state.execute("UPDATE spending SET attempt = 0")
    state.commit()
    state.close()
    assert {row["how"] for row in costs(folder)} == {""}
    assert not any(row.endswith(" ") for row in call(folder, "cost").out.splitlines())


def test_what_a_trial_of_the_server_cost_is_booked_for_its_month_and_for_no_issue(
    drafted: Path, claude: Claude
) -> None:
    before, asked = json.loads(call(drafted, "cost", "--json").out), claude.totals["cost"]
    ahead = call(drafted, "cost", "--next").out
    for _ in range(2):
        ended = call(drafted, "doctor", "--online")
    trials = [row for row in costs(drafted) if row not in before]
    assert f"시험하는 데 ${trials[-1]['usd']:.4f}쯤 들었어요. `newsletter cost`" in ended.out
    assert [(row["subject"], row["kind"], row["how"]) for row in trials] == [("doctor", "trial", "trial")] * 2
    assert {row["issue"] for row in trials} == {newsroom.DAY[:7]}
    assert sum(row["usd"] for row in trials) == pytest.approx(claude.totals["cost"] - asked)
    assert paid(drafted) == pytest.approx(claude.totals["cost"])
    told = call(drafted, "cost").out
    assert f"{newsroom.DAY[:7]}: ${claude.totals['cost']:.4f}" in told
    assert f"{newsroom.DAY[:7]} 호" not in told
    assert "모델 서버를 시험함" in told
    assert call(drafted, "cost", "--next").out == ahead
    assert json.loads(call(drafted, "cost", "--json", "--date", newsroom.DAY).out) == before
    assert call(drafted, "replay", "--date", newsroom.DAY).code == 0


def test_a_trial_that_has_nowhere_to_be_booked_says_what_it_cost(folder: Path, claude: Claude) -> None:
    ended = call(folder, "doctor", "--json")
    assert not (folder / "output").exists()
    (told,) = (row for row in json.loads(ended.out) if row["name"] == "trial")
    assert f"${claude.totals['cost']:.4f}" in told["text"]
    assert "나오지 않아요" in told["text"]


def test_the_first_trial_of_a_new_newsletter_is_booked_too(folder: Path, claude: Claude) -> None:
    call(folder, "doctor", "--online")
    assert claude.totals["cost"] > 0
    assert paid(folder) == pytest.approx(claude.totals["cost"])


def test_the_short_answers_of_trials_do_not_tell_how_long_those_of_the_model_are(tmp_path: Path) -> None:
    with contextlib.closing(State(tmp_path / "state.sqlite")) as state:
        calls = Calls(state, newsroom.DAY, StillClock())
        number = calls.begin(Request("section", "s1", "model", "", "", "", {}), "name", 1.0)
        calls.pay(number, "model", Usage(900, 300), 0.01)
        for _ in range(REMEMBERED):
            book_trial(state, newsroom.NOW, "model", 0.01)
        assert calls.outputs("model") == [("section", 300)]
        assert calls.spent() == pytest.approx(0.01)
