"""What a rewrite is asked and what comes of it, round after round: what a person saw, emptied, took singly or keeps for themselves."""

import re
from dataclasses import replace

import pytest

from pipeline import codec
from pipeline.draft import merge
from pipeline.errors import EditConflictError, UsageError
from pipeline.run import authorship, choices, editing, finishing, proposals, regenerate
from pipeline.run.context import Context
from pipeline.run.regenerate import Wish
from pipeline.run.replay import replay
from pipeline.text import sections
from pipeline.workspace import IssueFolder
from tests.unit.run.sample import DAY
from tests.unit.run.test_regenerate import Watched, edit, path_of, texts, watched


def _parts(issue: IssueFolder, name: str) -> list[sections.Placed]:
    body = sections.read(path_of(issue, name).read_text("utf-8")).body
    return [part for part in sections.placed(body) if part.place != "heading"]


def _rewritten(context: Context, issue: IssueFolder, name: str, wish: str = "더 짧게") -> str:
    """Have a section written again and taken whole; return what was asked."""
    again, model = watched(context)
    regenerate.propose(again, issue, name, Wish(wish))
    regenerate.take(again, issue, name)
    return model.asked[-1].prompt


def _body(issue: IssueFolder, name: str) -> str:
    return sections.read(path_of(issue, name).read_text("utf-8")).body


def _same_again(context: Context, issue: IssueFolder) -> bool:
    finishing.finish(context, issue)
    return replay(context, issue).differences == ()


@pytest.mark.parametrize("name", ["s1", "lede"])
@pytest.mark.parametrize("taken", [True, False])
def test_a_section_whose_file_is_gone_is_written_again_from_how_it_stood(
    context: Context, name: str, taken: bool
) -> None:
    issue = context.issue(DAY)
    edit(issue, name, _parts(issue, name)[0].text, "제가 고쳐 쓴 말이에요.")
    finishing.finish(context, issue)
    editing.note_edits(issue, editing.need_outline(issue))
    path, before = path_of(issue, name), path_of(issue, name).read_text("utf-8")
    path.unlink()
    again, model = watched(context)
    regenerate.propose(again, issue, name, Wish())
    regenerate.take(again, issue, name, None if taken else ())

    assert "\nE1 제가 고쳐 쓴 말이에요." in model.asked[0].prompt
    if taken:
        assert path.read_text("utf-8") != before
        assert "제가 고쳐 쓴 말이에요." in texts(issue, name)
        assert len(texts(issue, name)) > 1
        editing.step_back(context, issue, name, by=-1)
    assert path.read_text("utf-8") == before
    assert _same_again(context, issue)


@pytest.mark.parametrize("name", ["s1", "lede", "takeaways"])
def test_an_emptied_section_gets_the_new_draft_whole(context: Context, name: str) -> None:
    issue = context.issue(DAY)
    path = path_of(issue, name)
    body = _body(issue, name)
    path.write_text(path.read_text("utf-8").removesuffix(body), "utf-8")
    again, model = watched(context)
    proposal = regenerate.propose(again, issue, name, Wish())
    assert proposal.merged == proposal.theirs
    regenerate.take(again, issue, name)
    assert "deleted:" not in model.asked[0].prompt
    assert _body(issue, name) == proposal.theirs
    assert merge.said(proposal.theirs)
    assert _same_again(context, issue)
    editing.step_back(context, issue, name, by=-1)
    assert _body(issue, name) == ""


def test_only_what_the_person_took_out_of_a_text_they_saw_is_told_as_deleted(context: Context) -> None:
    issue = context.issue(DAY)
    parts = _parts(issue, "s1")
    edit(issue, "s1", parts[0].text, f"제가 고쳐 쓴 말이에요{parts[0].text[len(parts[0].plain) :]}.")
    edit(issue, "s1", parts[-1].text, "")
    editing.lock(issue, "s1", parts[1].plain, locked=True)
    for wish in ("더 짧게", "가격 위주로", "한 번 더"):
        asked = _rewritten(context, issue, "s1", wish)
        assert re.findall(r"^deleted: (.*)$", asked, re.MULTILINE) == [parts[-1].plain]
        assert re.findall(r"^E\d+ (.*)$", asked, re.MULTILINE)[0].startswith("제가 고쳐 쓴 말이에요")
        assert parts[1].plain in texts(issue, "s1")


def test_old_sentences_that_stand_beside_a_single_one_that_was_taken_are_not_the_persons(context: Context) -> None:
    issue = context.issue(DAY)
    before = texts(issue, "s1")
    again, _ = watched(context)
    proposal = regenerate.propose(again, issue, "s1", Wish("더 짧게"))
    assert len(proposal.hunks) > 1
    regenerate.take(again, issue, "s1", (proposal.hunks[-1].number,))
    assert texts(issue, "s1") != before
    assert set(before) & set(texts(issue, "s1"))

    asked = _rewritten(context, issue, "s1", "가격 위주로")
    assert "\nE1 " not in asked
    assert "\ndeleted: " not in asked
    assert _same_again(context, issue)


def test_what_was_deleted_or_replaced_does_not_return_in_any_later_round(context: Context) -> None:
    issue = context.issue(DAY)
    parts = _parts(issue, "s1")
    edit(issue, "s1", parts[0].text, "제가 고쳐 쓴 말이에요.")
    edit(issue, "s1", parts[-1].text, "")
    asked = _rewritten(context, issue, "s1", "더 짧게")
    assert (
        asked.count(parts[0].plain) == asked.count(f"\ndeleted: {parts[0].plain}\n") == 1
    )  # theirs says another thing
    for wish in ("가격 위주로", "한 번 더"):
        row = next(row for row in editing.need_outline(issue).sections if row.id == "s1")
        whose = authorship.of(issue.history("s1"), row)
        gave = {one.text: one.by for one in whose.gave}
        assert gave[parts[0].text] == gave[parts[-1].text] == ()  # as the question names both as deleted
        back = f"{_body(issue, 's1').rstrip()} {parts[0].text}\n\n새로 이은 말이에요. {parts[-1].text}\n"
        before = _body(issue, "s1")
        made = regenerate.Written(row, Wish(wish), whose, back, {}, 0.0)
        merged = regenerate.leave(issue, made).merged
        assert parts[0].text not in merged
        assert parts[-1].text not in merged
        assert "새로 이은 말이에요." in merged
        assert before == _body(issue, "s1")
        _rewritten(context, issue, "s1", wish)


def test_words_typed_into_a_place_of_a_rewrite_cannot_leave_out_a_locked_sentence(context: Context) -> None:
    issue = context.issue(DAY)
    first = _parts(issue, "s1")[0]
    path = path_of(issue, "s1")
    path.write_text(path.read_text("utf-8").replace(first.text, f"제가 여는 말이에요.\n\n- {first.text}"), "utf-8")
    editing.lock(issue, "s1", first.plain, locked=True)
    again, _ = watched(context)
    proposal = regenerate.propose(again, issue, "s1", Wish("더 짧게"))
    before = path.read_text("utf-8")
    typed = replace(proposal.hunks[0], span=(0, len(proposal.mine)), mine=proposal.mine, merged="새로 적은 말이에요.\n")
    issue.put("proposals/s1.json", codec.dump(replace(proposal, hunks=(typed,)), indent=2) + "\n")
    with pytest.raises(UsageError, match=re.escape(first.plain)):
        choices.take_texts(again, issue, "s1", {typed.number: "새로 적은 말이에요.\n"})
    assert path.read_text("utf-8") == before
    choices.take_texts(again, issue, "s1", {typed.number: f"새로 적은 말이에요. {first.text}\n"})
    assert texts(issue, "s1") == ["새로 적은 말이에요.", first.plain]


def test_what_an_editor_keeps_for_themselves_is_asked_of_nobody_and_stays(context: Context) -> None:
    issue = context.issue(DAY)
    first = _parts(issue, "s1")[0]
    kept = (
        "<!-- 혼자만 볼 메모. 둘째 줄 -->\n\n---\n\n| 모델 | 값표 |\n|---|---|\n| 루멘 | 1 |\n\n> 손으로 옮긴 말이에요.\n\n"
        "![손수 붙인 그림](images/a.png)\n\n"
    )
    edit(issue, "s1", first.text, f"{kept}제가 고쳐 쓴 말이에요. <!-- 옆 메모 -->")
    for wish in ("더 짧게", "가격 위주로"):
        asked = _rewritten(context, issue, "s1", wish)
        assert "\nE1 제가 고쳐 쓴 말이에요.\n" in asked
        told = asked[asked.index("# 고쳐 쓰기") :]
        assert "\nstands: | 모델 | 값표 |\nstands: | 루멘 | 1 |\nstands: > 손으로 옮긴 말이에요.\n" in told
        for private in ("메모", "---", "손수", "둘째 줄"):
            assert private not in told
        assert "메모" not in asked
        assert kept in _body(issue, "s1")
        assert "제가 고쳐 쓴 말이에요. <!-- 옆 메모 -->" in _body(issue, "s1")
    for name in ("lede", "takeaways"):
        assert "메모" not in _rewritten(context, issue, name)


def _asked(model: Watched) -> int:
    return len(model.asked)


def test_a_rewrite_that_waits_is_merged_anew_for_nothing_whatever_changed_since(context: Context) -> None:
    issue = context.issue(DAY)
    again, model = watched(context)
    first = regenerate.propose(again, issue, "s1", Wish("더 짧게"))
    parts = _parts(issue, "s1")
    edit(issue, "s1", parts[0].text, "기다리는 사이에 제가 고친 말이에요.")
    editing.lock(issue, "s1", parts[1].plain, locked=True)
    heading = sections.heading(_body(issue, "s2"))
    edit(issue, "s2", f"### {heading}", "### 그사이 고친 제목이에요")

    assert regenerate.outlook(again, issue, "s1", Wish("더 짧게")).stored
    now = regenerate.propose(again, issue, "s1", Wish("더 짧게"))
    assert (_asked(model), now.theirs, now.cost_usd) == (1, first.theirs, 0.0)
    assert regenerate.outlook(again, issue, "s1", Wish("길게")).stored is False
    regenerate.take(again, issue, "s1")
    assert "기다리는 사이에 제가 고친 말이에요." in texts(issue, "s1")
    assert parts[1].plain in texts(issue, "s1")
    assert parts[0].plain not in texts(issue, "s1")
    assert _asked(model) == 1
    assert _same_again(context, issue)


@pytest.mark.parametrize("asked_again", [True, False])
def test_what_was_taken_out_while_a_rewrite_came_stays_out_however_often_it_is_merged_anew(
    context: Context, *, asked_again: bool
) -> None:
    issue = context.issue(DAY)
    mine = "저는 등대 옆 온실에서 국수를 말렸어요."
    edit(issue, "s1", _parts(issue, "s1")[1].text, mine)
    made = regenerate.write_again(context, issue, "s1", Wish("더 짧게"))
    assert mine in made.body
    edit(issue, "s1", mine, "")
    waits = regenerate.offer(context, issue, made)
    edit(issue, "s1", _parts(issue, "s1")[0].text, "기다리는 사이에 제가 고친 말이에요.")
    if asked_again:
        waits = regenerate.propose(context, issue, "s1", Wish("더 짧게"))
    assert mine not in proposals.renewed(issue, waits).merged
    regenerate.take(context, issue, "s1")
    assert mine not in _body(issue, "s1")
    assert "기다리는 사이에 제가 고친 말이에요." in texts(issue, "s1")


def test_all_of_a_rewrite_can_be_taken_after_the_text_changed_and_single_places_are_shown_again(
    context: Context,
) -> None:
    issue = context.issue(DAY)
    again, model = watched(context)
    proposal = regenerate.propose(again, issue, "s1", Wish("더 짧게"))
    digest = proposal.digest
    edit(issue, "s1", _parts(issue, "s1")[0].text, "기다리는 사이에 제가 고친 말이에요.")
    with pytest.raises(EditConflictError, match="더 짧게"):
        regenerate.take(again, issue, "s1", (1,))
    with pytest.raises(EditConflictError):
        choices.take_texts(again, issue, "s1", {1: proposal.hunks[0].merged}, digest)
    shown = proposals.renewed(issue, proposal)
    assert "기다리는 사이에 제가 고친 말이에요." in shown.merged
    choices.take_texts(again, issue, "s1", {one.number: one.merged for one in shown.hunks}, shown.digest)
    assert _body(issue, "s1") == shown.merged
    assert _asked(model) == 1


def test_a_section_locked_whole_takes_no_rewrite_that_waits_and_the_answer_is_kept(context: Context) -> None:
    issue = context.issue(DAY)
    again, model = watched(context)
    regenerate.propose(again, issue, "s1", Wish("더 짧게"))
    before = _body(issue, "s1")
    editing.lock(issue, "s1", None, locked=True)
    with pytest.raises(UsageError, match="unlock"):
        regenerate.take(again, issue, "s1")
    assert _body(issue, "s1") == before
    editing.lock(issue, "s1", None, locked=False)
    regenerate.take(again, issue, "s1")
    assert _body(issue, "s1") != before
    assert _asked(model) == 1


def test_the_same_words_after_a_rewrite_was_turned_down_ask_for_another(context: Context) -> None:
    issue = context.issue(DAY)
    again, model = watched(context)
    for _ in range(2):
        regenerate.propose(again, issue, "s1", Wish("더 짧게"))
        regenerate.take(again, issue, "s1", ())
    assert _asked(model) == 2
