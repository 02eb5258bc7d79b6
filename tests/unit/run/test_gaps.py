"""A sentence of the model's that could not be used goes in no silence: a finding stands at its place until a person settled it."""

import json

import pytest

from pipeline import codec
from pipeline.draft.holes import Hole
from pipeline.records import Finding, Section
from pipeline.run import dismissals, editing, finishing, gaps, regenerate, replay
from pipeline.run.context import Context
from pipeline.run.regenerate import Wish
from pipeline.text import sections
from pipeline.workspace import IssueFolder
from tests.unit.check import building
from tests.unit.run.sample import DAY
from tests.unit.run.test_regenerate import SAID, _row, edit, path_of, watched

LOST = "루멘은 몇 해 동안 병원에 기록 도구를 팔아 왔어요."


def _proposed(context: Context, at: int, **values: object) -> tuple[Context, IssueFolder]:
    """Return the sample issue with a proposal for s1 by an answer that tells one thing on nothing, twice."""
    issue = context.issue(DAY)
    found = issue.section("s1")
    assert found is not None
    source = sections.placed(found[0].body)[1].sources[0]
    rows = [_row(f"루멘이 새 모델의 값을 크게 내렸다고 {word}에 밝혔어요.", source) for word in SAID]
    rows.insert(at, {**_row(LOST), **values})
    said = json.dumps({"heading": "새로 붙인 제목이에요", "sentences": rows})
    context, model = watched(context, said=said)
    regenerate.propose(context, issue, "s1", Wish("더 짧게"))
    assert len(model.asked) == 2
    return context, issue


def _rewritten(context: Context, at: int, **values: object) -> tuple[Context, IssueFolder]:
    """Return the sample issue with that proposal taken."""
    context, issue = _proposed(context, at, **values)
    regenerate.take(context, issue, "s1")
    return context, issue


def _gaps(issue: IssueFolder) -> list[Finding]:
    return [one for one in issue.findings() if one.kind == gaps.KIND and one.status == "open"]


@pytest.mark.parametrize(
    ("place", "values", "severity"),
    [(0, {}, "block"), (3, {"place": "step"}, "block"), (3, {}, "warn"), (6, {}, "warn")],
)
def test_what_was_left_out_is_a_finding_that_names_it_and_a_line_of_the_summary(
    context: Context, place: int, values: dict[str, object], severity: str
) -> None:
    context, issue = _rewritten(context, place, **values)
    assert LOST not in path_of(issue, "s1").read_text("utf-8")
    (found,) = _gaps(issue)
    assert (found.section, found.severity) == ("s1", severity)
    assert LOST in found.message
    assert SAID[min(place, 5)] in found.sentence
    done = finishing.finish(context, issue)
    assert [one for one in done.warnings if LOST in one] == gaps.lines(issue.findings())
    assert replay.replay(context, issue).differences == ()


def test_a_proposal_that_nobody_took_and_had_to_be_repaired_leaves_the_issue_as_it_was_made(context: Context) -> None:
    context, issue = _proposed(context, 3)
    before = issue.text("issue.json")
    assert replay.replay(context, issue).differences == ()
    assert issue.text("issue.json") == before
    finishing.finish(context, issue)
    assert issue.text("issue.json") != before  # now it is known, and made again
    assert replay.replay(context, issue).differences == ()


def test_a_proposal_tells_what_of_its_answer_could_not_be_used_and_a_stored_one_too(context: Context) -> None:
    context, issue = _proposed(context, 3)
    left = regenerate.pending(issue, "s1")
    assert left is not None
    assert left.lost == ((LOST, "uncited"),)
    assert regenerate.propose(context, issue, "s1", Wish("더 짧게")).lost == left.lost
    regenerate.take(context, issue, "s1", ())
    inner, model = watched(context, said=said_well(issue))
    assert regenerate.propose(inner, issue, "s1", Wish("더 쉽게")).lost == ()
    assert len(model.asked) == 1


def said_well(issue: IssueFolder) -> str:
    found = issue.section("s1")
    assert found is not None
    source = sections.placed(found[0].body)[1].sources[0]
    rows = [_row(f"루멘이 새 모델의 값을 크게 내렸다고 {word}에 밝혔어요.", source) for word in SAID]
    return json.dumps({"heading": "새로 붙인 제목이에요", "sentences": rows})


def test_it_is_settled_where_the_sentence_is_put_in_or_what_stood_around_it_is_changed_or_it_is_dismissed(
    context: Context,
) -> None:
    context, issue = _rewritten(context, 3)
    second = f"{SAID[2]}에 밝혔어요."
    edit(issue, "s1", second, f"{SAID[2]}에 말했어요.")
    finishing.finish(context, issue)
    assert _gaps(issue) == []
    editing.step_back(context, issue, "s1", by=-1)
    finishing.finish(context, issue)
    (found,) = _gaps(issue)
    body = path_of(issue, "s1").read_text("utf-8")
    path_of(issue, "s1").write_text(
        body.replace(found.sentence, f"병원에서 먼저 쓰던 도구예요. {found.sentence}"), "utf-8"
    )
    finishing.finish(context, issue)
    assert _gaps(issue) == []
    editing.step_back(context, issue, "s1", by=-1)
    finishing.finish(context, issue)
    dismissals.dismiss(context, issue, _gaps(issue)[0].id, "없어도 읽혀요")
    done = finishing.finish(context, issue)
    assert _gaps(issue) == []
    assert not any(LOST in one for one in done.warnings)


def test_it_outlives_the_replies_and_comes_back_from_them(context: Context) -> None:
    context, issue = _rewritten(context, 3)
    tree = issue.journal()
    issue.put_journal({name: value for name, value in tree.items() if name != gaps.KEY})
    finishing.finish(context, issue)
    assert len(_gaps(issue)) == 1
    for path in (issue.path / "replies").glob("*.json"):
        path.unlink()
    finishing.finish(context, issue)
    assert len(_gaps(issue)) == 1


@pytest.mark.parametrize(("points", "told"), [(2, True), (3, False)])
def test_fewer_takeaways_than_were_asked_for_are_counted(context: Context, points: int, told: bool) -> None:
    rows = [f"정산 도구를 고를 때 볼 {word} 기준을 적어 두세요." for word in ("첫째", "둘째", "셋째")[:points]]
    hole = Hole("takeaways", LOST, "uncited", rows[0], rows[1])
    issue = context.issue(DAY)
    issue.put_journal({**issue.journal(), gaps.KEY: {"a": [codec.encode(hole)]}})
    whole = building.issue([Section("takeaways", "takeaways", "\n".join(f"- {row}" for row in rows) + "\n")])
    (found,) = gaps.findings(issue, whole, {})
    assert LOST in found.message
    assert ("포인트가 2개만 남았어요" in found.message) == told


@pytest.mark.parametrize(
    ("kept", "rows", "told"),
    [
        ("첫째 둘째", "첫째 내", True),
        ("첫째 둘째", "첫째", True),
        ("첫째 둘째", "첫째 내 넷째", False),
        ("첫째 둘째", "내 넷째", False),
        ("첫째 둘째 셋째", "첫째 내", False),
    ],
)
def test_a_point_that_left_too_few_is_told_where_another_is_the_persons_now(
    context: Context, kept: str, rows: str, told: bool
) -> None:
    said = {
        word: f"정산 도구를 고를 때 볼 {word} 기준을 적어 두세요." for word in ["첫째", "둘째", "셋째", "넷째", "내"]
    }
    stand = [said[word] for word in kept.split()]
    hole = Hole("takeaways", LOST, "uncited", stand[-1], "", kept=tuple(stand))
    issue = context.issue(DAY)
    issue.put_journal({**issue.journal(), gaps.KEY: {"a": [codec.encode(hole)]}})
    body = "\n".join(f"- {said[word]}" for word in rows.split()) + "\n"
    found = gaps.findings(issue, building.issue([Section("takeaways", "takeaways", body)]), {})
    assert [LOST in one.message and "개만 남았어요" in one.message for one in found] == [True] * told
