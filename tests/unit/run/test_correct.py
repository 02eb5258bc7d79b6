import re
import shutil
from dataclasses import replace
from datetime import timedelta

import pytest

from pipeline.errors import IssueNotFoundError, NotReadyError, UsageError
from pipeline.run import correct as correcting
from pipeline.run import correction_mail, dismissals, finishing, unsent, upkeep
from pipeline.run.context import Context
from pipeline.run.correct import correct, newest_sent
from pipeline.run.corrections import FILE, corrections, spelt_out, untold
from pipeline.run.site import build_site
from pipeline.run.still_wrong import still
from pipeline.text.replacing import put_right
from pipeline.workspace import IssueFolder
from pipeline.workspace.issue import OUTPUTS
from tests.unit.run.sample import DAY


@pytest.fixture
def sent(context: Context) -> IssueFolder:
    issue = context.issue(DAY)
    upkeep.remember_sent(context, issue, "maily")
    return issue


def body(issue: IssueFolder, section: str) -> str:
    found = issue.section(section)
    assert found is not None
    return found[0].body


def test_what_was_wrong_is_put_right_in_all_outputs_and_noted(context: Context, sent: IssueFolder) -> None:
    made = correct(context, sent, "s1", ("84%", "83%"))

    assert [(one.section, one.was, one.now) for one in made] == [("s1", "84%", "83%")]
    assert "84%" not in body(sent, "s1")
    assert "83%" in body(sent, "s1")
    assert corrections(sent) == tuple(made)
    assert made[0].heading in body(sent, "s1").splitlines()[0]
    web = sent.text("web.html")
    assert web is not None
    assert "83%" in web.text
    assert "84% → <b>83%</b>" in web.text
    step = sent.history("s1").step(-1)
    assert step is not None
    assert "84%" in step[1]


def test_without_words_the_edit_of_the_file_is_the_correction(context: Context, sent: IssueFolder) -> None:
    path = sent.section_path("s1")
    assert path is not None
    path.write_text(path.read_text("utf-8").replace("84%", "83%", 1), "utf-8")

    (one,) = correct(context, sent, "s1", None)

    assert "84%" in one.was
    assert one.now == one.was.replace("84%", "83%")
    assert "[^" not in one.was + one.now


@pytest.mark.parametrize("change", [None, ("84%", "83%")])
def test_what_else_was_edited_since_the_send_is_noted_too_and_never_built_in_silence(
    context: Context, sent: IssueFolder, change: tuple[str, str] | None
) -> None:
    for name in ("s1", "s3") if change is None else ("s3",):
        path = sent.section_path(name)
        assert path is not None
        path.write_text(f"{path.read_text('utf-8').rstrip()}\n\n{name}에 보탠 말이에요.\n", "utf-8")
    stored = sent.text("issue.md")
    assert stored is not None
    closing = body(sent, "closing").strip()
    assert stored.text.count(closing) == 1
    sent.put("issue.md", stored.text.replace(closing, f"{closing} 고마워요."))

    made = correct(context, sent, "s1", change)

    assert {one.section for one in made} == {"s1", "s3", "closing"}
    assert any(one.now == "s3에 보탠 말이에요." for one in made)
    assert corrections(sent) == tuple(made)
    with pytest.raises(UsageError):
        correct(context, sent, "s3", None)


def edit_built(issue: IssueFolder, was: str, now: str) -> None:
    """Edit `issue.md` as a person does."""
    assert was in text(issue, "issue.md")
    (issue.path / "issue.md").write_text(text(issue, "issue.md").replace(was, now), "utf-8")


def test_a_refused_correction_leaves_what_was_edited_since_the_send_to_be_seen(
    context: Context, sent: IssueFolder
) -> None:
    edit_built(sent, "84%", "83%")
    edited = correcting.edited(context, sent)
    assert edited[0] == "title"
    assert "s1" in edited

    refused(context, sent, "preheader", "no such words", "x")

    assert "84%" in body(sent, "s1")
    assert correcting.edited(context, sent) == edited
    made = correct(context, sent, "s1", None)
    assert {one.section for one in made} == set(edited)
    assert "83%" in body(sent, "s1")


@pytest.mark.parametrize("where", ["file", "issue.md"])
def test_what_else_was_edited_in_the_named_place_is_noted_as_readers_had_read_it(
    context: Context, sent: IssueFolder, where: str
) -> None:
    if where == "issue.md":
        edit_built(sent, "놓아 봤어요", "놓았어요")
    else:
        path = sent.section_path("s1")
        assert path is not None
        path.write_text(path.read_text("utf-8").replace("놓아 봤어요", "놓았어요").replace("84%", "83%", 1), "utf-8")
    assert correcting.edited(context, sent) == ["s1"]

    first, *others = correct(context, sent, "s1", ("84%", "83%"))

    assert (first.was, first.now) == ("84%", "83%")
    (other,) = others
    assert other.now == other.was.replace("놓아 봤어요", "놓았어요") != other.was
    assert "놓았어요" in body(sent, "s1")
    assert correcting.edited(context, sent) == []
    unsent.need_noted(context, sent)


def test_a_correction_that_was_killed_before_it_took_over_an_edit_of_issue_md_notes_it_once(
    context: Context, sent: IssueFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit_built(sent, "놓아 봤어요", "놓았어요")

    def killed(context: Context, issue: IssueFolder) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(finishing, "finish", killed)
        with pytest.raises(KeyboardInterrupt):
            correct(context, sent, "s1", ("84%", "83%"))
    noted = corrections(sent)

    assert correct(context, sent, "s1", ("84%", "83%")) == []
    assert corrections(sent) == noted
    assert len(noted) == 2
    assert "놓았어요" in body(sent, "s1")
    assert "84%" not in body(sent, "s1")


def test_an_edit_of_issue_md_stops_a_build_and_names_a_place_that_it_changed(
    context: Context, sent: IssueFolder
) -> None:
    unsent.need_noted(context, sent)
    edit_built(sent, "놓아 봤어요", "놓았어요")
    with pytest.raises(NotReadyError, match=f"`newsletter correct s1 --date {DAY}`"):
        unsent.need_noted(context, sent)
    finishing.finish(context, sent)
    (sent.path / "issue.md").write_text(text(sent, "issue.md") + "\n어느 꼭지도 아닌 글이에요.\n", "utf-8")
    with pytest.raises(NotReadyError):
        unsent.need_noted(context, sent)


def test_a_preheader_that_was_typed_anew_in_the_outline_is_a_correction_too(
    context: Context, sent: IssueFolder
) -> None:
    outline = sent.outline()
    assert outline is not None
    sent.put_outline(replace(outline, preheader="새 미리보기예요"))
    with pytest.raises(NotReadyError, match="newsletter correct preheader "):
        unsent.need_noted(context, sent)

    (made,) = correct(context, sent, "preheader", None)

    assert (made.was, made.now) == (outline.preheader, "새 미리보기예요")
    unsent.need_noted(context, sent)
    with pytest.raises(UsageError):
        correct(context, sent, "preheader", None)


def test_a_change_that_is_known_is_new_where_something_else_was_edited(context: Context, sent: IssueFolder) -> None:
    correct(context, sent, "s1", ("84%", "83%"))
    assert not correcting.is_new(context, sent, "s1", ("84%", "83%"))
    path = sent.section_path("s3")
    assert path is not None
    path.write_text(f"{path.read_text('utf-8').rstrip()}\n\n보탠 말이에요.\n", "utf-8")
    assert correcting.is_new(context, sent, "s1", ("84%", "83%"))
    assert [one.section for one in correct(context, sent, "s1", ("84%", "83%"))] == ["s3"]


def test_a_section_put_right_by_hand_is_only_noted(context: Context, sent: IssueFolder) -> None:
    path = sent.section_path("s1")
    assert path is not None
    path.write_text(path.read_text("utf-8").replace("84%", "83%"), "utf-8")

    correct(context, sent, "s1", ("84%", "83%"))

    assert len(corrections(sent)) == 1


@pytest.mark.parametrize("change", [None, ("99.9%", "1%"), ("", "1%"), ("84%", "84%")])
def test_what_cannot_be_a_correction_changes_nothing(
    context: Context, sent: IssueFolder, change: tuple[str, str] | None
) -> None:
    before = body(sent, "s1")

    with pytest.raises(UsageError):
        correct(context, sent, "s1", change)

    assert body(sent, "s1") == before
    assert corrections(sent) == ()


def test_an_issue_that_was_not_sent_is_edited_and_not_corrected(context: Context) -> None:
    with pytest.raises(UsageError):
        correct(context, context.issue(DAY), "s1", ("84%", "83%"))
    with pytest.raises(IssueNotFoundError):
        newest_sent(context)


def test_the_next_issue_tells_what_was_put_right_since_the_last_one_went_out(
    context: Context, sent: IssueFolder
) -> None:
    correct(context, sent, "s1", ("84%", "83%"))
    following = DAY + timedelta(weeks=1)

    assert [(one.issue, one.number, one.now) for one in untold(context, following)] == [(DAY.isoformat(), 41, "83%")]
    assert newest_sent(context) == DAY

    context.state.mark_sent(following, 43, "다음 호", context.now() + timedelta(weeks=1), "maily")
    assert untold(context, following + timedelta(weeks=1)) == ()
    assert [one.now for one in untold(context, following)] == ["83%"]


def test_an_issue_that_went_out_before_the_correction_never_tells_it(context: Context, sent: IssueFolder) -> None:
    following = DAY + timedelta(weeks=1)
    context.state.mark_sent(following, 43, "다음 호", context.now() - timedelta(seconds=1), "maily")
    correct(context, sent, "s1", ("84%", "83%"))
    assert untold(context, following) == ()


@pytest.fixture
def following(context: Context, sent: IssueFolder) -> IssueFolder:
    """The issue of the week after, with the same texts."""
    folder = context.issue(DAY + timedelta(weeks=1))
    shutil.copytree(sent.path, folder.path)
    return folder


def text(issue: IssueFolder, name: str) -> str:
    stored = issue.text(name)
    assert stored is not None
    return stored.text


def test_the_next_issue_opens_with_the_correction_in_all_four_outputs(
    context: Context, sent: IssueFolder, following: IssueFolder
) -> None:
    correct(context, sent, "s1", ("84%", "83%"))
    finishing.finish(context, following)

    for name in OUTPUTS.values():
        head = text(following, name).partition("</style>")[2] or text(following, name)
        assert "[바로잡습니다]" in head[: head.index("안녕하세요")], name
        assert "84% → " in re.sub(r"<[^>]+>", "", head), name
    assert "바로잡습니다" not in text(sent, "issue.md")


def test_an_edit_of_the_next_issue_md_survives_a_correction_that_came_after_its_build(
    context: Context, sent: IssueFolder, following: IssueFolder
) -> None:
    finishing.finish(context, following)
    path = following.path / "issue.md"
    assert "루멘이" in body(following, "s1")
    path.write_text(text(following, "issue.md").replace("루멘이", "루멘 연구소가", 1), "utf-8")
    correct(context, sent, "s1", ("84%", "83%"))

    done = finishing.finish(context, following)

    assert not done.leftovers
    assert not (following.path / "issue.edited.md").exists()
    assert "루멘 연구소가" in text(following, "issue.md")
    assert "[바로잡습니다]" in text(following, "issue.md")


def test_the_same_correction_is_noted_once(context: Context, sent: IssueFolder) -> None:
    correct(context, sent, "s1", ("84%", "83%"))
    with pytest.raises(UsageError):
        correct(context, sent, "s1", ("84%", "83%"))
    assert len(corrections(sent)) == 1


def test_only_a_whole_value_is_put_right_and_no_citation_changes(context: Context, sent: IssueFolder) -> None:
    assert put_right("112개 가운데 2개, 1,204개와 2.5배예요.[^S2.12 S1.2]", "2개", "3개") == (
        "112개 가운데 3개, 1,204개와 2.5배예요.[^S2.12 S1.2]"
    )
    with pytest.raises(UsageError):
        correct(context, sent, "s1", ("4%", "5%"))


def refused(context: Context, issue: IssueFolder, place: str, *change: str) -> str:
    """Return why a correction is refused; nothing may have changed by it."""
    before = {path: path.read_bytes() for path in issue.path.rglob("*") if path.is_file()}
    with pytest.raises(UsageError) as raised:
        correct(context, issue, place, (change[0], change[1]))
    now = {path: path.read_bytes() for path in issue.path.rglob("*") if path.is_file()}
    changed = {path.name for path in {*before, *now} if before.get(path) != now.get(path)}
    assert changed <= {"issue.json"}
    return str(raised.value)


def test_a_value_that_never_stood_there_is_no_correction_though_the_right_one_does(
    context: Context, sent: IssueFolder
) -> None:
    said = refused(context, sent, "s1", "99.9%", "84%")
    assert "`s1`" in said
    assert "99.9%" in said
    assert "84%" in said.partition("비슷한 글")[2]
    assert "부정행위가" in body(sent, "s2")
    assert "`s2`" in refused(context, sent, "s1", "부정행위가", "84%")
    assert "84%" in refused(context, sent, "s1", "4%", "84%").partition("비슷한 글")[2]


def test_what_was_taken_out_by_hand_needs_the_right_value_in_its_place(context: Context, sent: IssueFolder) -> None:
    path = sent.section_path("s1")
    assert path is not None
    path.write_text(path.read_text("utf-8").replace("84%", "82%"), "utf-8")
    finishing.finish(context, sent)

    assert "82%" in refused(context, sent, "s1", "84%", "83%")
    (made,) = correct(context, sent, "s1", ("84%", "82%"))
    assert (made.was, made.now) == ("84%", "82%")


def test_a_replaced_name_takes_its_particles(context: Context, sent: IssueFolder) -> None:
    assert "루멘이 " in body(sent, "s1")
    correct(context, sent, "s1", ("루멘", "테라"))
    assert "테라가 " in body(sent, "s1")
    assert "테라이 " not in body(sent, "s1")


def test_the_title_is_put_right_on_the_page_in_the_archive_and_in_the_feed(context: Context, sent: IssueFolder) -> None:
    outline = sent.outline()
    assert outline is not None
    assert "84%" in outline.title
    (made,) = correct(context, sent, "title", ("84%", "83%"))

    after = sent.outline()
    assert after is not None
    assert after.title == outline.title.replace("84%", "83%")
    assert after.subject == outline.subject
    assert "제목<br>84% → <b>83%</b>" in text(sent, "web.html")
    page = (build_site(context).folder / "index.html").read_text("utf-8")
    assert after.title in page
    assert outline.title not in page
    (spelt,) = spelt_out(context, DAY + timedelta(weeks=1))
    assert (spelt.was, spelt.now) == (outline.title, after.title)
    assert corrections(sent) == (made,)
    assert "이미" in refused(context, sent, "title", "84%", "83%")
    assert "newsletter correct title" in refused(context, sent, "subject", "84%", "83%")
    with pytest.raises(UsageError):
        correct(context, sent, "title", None)


def test_a_title_that_was_typed_anew_in_the_outline_is_a_correction_of_the_sent_one(
    context: Context, sent: IssueFolder
) -> None:
    path = sent.path / "outline.yaml"
    path.write_text(path.read_text("utf-8").replace("title: 📉 루멘 2", "title: 📉 루멘 3"), "utf-8")
    (made,) = correct(context, sent, "title", None)
    assert made.was.startswith("📉 루멘 2 ")
    assert made.now.startswith("📉 루멘 3 ")


def test_what_still_says_the_wrong_value_is_named_with_its_command(
    context: Context, sent: IssueFolder, following: IssueFolder
) -> None:
    lede = next(sent.path.glob("sections/*lede*.md"))
    lede.write_text(f"{lede.read_text('utf-8').rstrip()} 84%면 6분의 1 값이에요.\n", "utf-8")
    made = correct(context, sent, "s1", ("84%", "83%"))
    found = {one.id: one for one in still(context, sent, made)}

    assert found["title"].mend == f"newsletter correct title --date {DAY} --was 84% --is 83%"
    assert "84%" in found["lede"].sentence
    later = f"{following.day} s1"
    assert f"newsletter build --date {following.day}" in found[later].mend
    context.state.mark_sent(following.day, 43, "다음 호", context.now(), "maily")
    (again,) = [one for one in still(context, sent, made) if one.id == later][:1]
    assert again.mend.startswith(f"newsletter correct s1 --date {following.day} --was ")

    correct(context, sent, "title", ("84%", "83%"))
    assert "title" not in {one.id for one in still(context, sent, made)}


def test_a_correction_that_was_killed_goes_on_and_is_noted_once(context: Context, sent: IssueFolder) -> None:
    made = correct(context, sent, "s1", ("84%", "83%"))
    written = {name: text(sent, name) for name in (FILE, "web.html")}
    section = sent.section_path("s1")
    assert section is not None

    section.write_text(sent.history("s1").text(1), "utf-8")  # killed after the note
    assert correct(context, sent, "s1", ("84%", "83%")) == []
    assert {name: text(sent, name) for name in written} == written
    assert "84%" not in body(sent, "s1")

    (sent.path / "web.html").write_text("alt", "utf-8")  # killed before the build
    assert correct(context, sent, "s1", ("84%", "83%")) == []
    assert {name: text(sent, name) for name in written} == written
    assert corrections(sent) == tuple(made)


def test_what_was_turned_back_may_be_put_right_again(context: Context, sent: IssueFolder) -> None:
    for change in (("84%", "83%"), ("83%", "84%"), ("84%", "83%")):
        correct(context, sent, "s1", change)
    assert [one.now for one in corrections(sent)] == ["83%", "84%", "83%"]
    assert "84%" not in body(sent, "s1")


def test_an_edit_of_issue_md_that_waits_does_not_take_a_correction_back(context: Context, sent: IssueFolder) -> None:
    path = sent.path / "issue.md"
    path.write_text(text(sent, "issue.md").replace("나란히 놓아 봤어요", "나란히 놓았어요"), "utf-8")
    correct(context, sent, "s1", ("84%", "83%"))
    assert "84%" not in body(sent, "s1")
    assert "나란히 놓았어요" in body(sent, "s1")

    path.write_text(text(sent, "issue.md").replace("나란히 놓았어요", "나란히 놓아 봅니다"), "utf-8")
    assert correcting.is_new(context, sent, "s1", None)
    (made,) = correct(context, sent, "s1", None)
    assert "놓아 봅니다" in made.now


def test_a_heading_that_was_put_right_is_what_later_issues_call_it(context: Context, sent: IssueFolder) -> None:
    correct(context, sent, "s1", ("84%", "83%"))
    told = [one for one in context.state.past_stories(DAY + timedelta(weeks=1)) if one.date == DAY.isoformat()]
    outline = sent.outline()
    assert outline is not None
    assert "83%" in next(row.heading for row in outline.sections if row.id == "s1")
    assert any("83% 내렸어요" in one.heading and "83%" in one.text for one in told)
    assert not any("84%" in one.heading for one in told)


def test_blanks_and_line_ends_around_what_was_typed_are_no_text(context: Context, sent: IssueFolder) -> None:
    assert "84% 내렸어요" in body(sent, "s1")
    (made,) = correct(context, sent, "s1", (" 84% ", "\n83%\n"))
    assert (made.was, made.now) == ("84%", "83%")
    assert "83% 내렸어요" in body(sent, "s1")
    assert not correcting.is_new(context, sent, "s1", ("84% ", "83%"))


def test_a_sentence_as_a_reader_reads_it_is_found_under_its_marks(context: Context, sent: IssueFolder) -> None:
    assert "- **루멘 2:** 입력" in body(sent, "s1")
    correct(context, sent, "s1", ("루멘 2 입력 $1.75에서", "루멘 2 입력 $1.85에서"))
    assert "- **루멘 2:** 입력 $1.85에서" in body(sent, "s1")
    before = body(sent, "s1").count("[^")
    correct(context, sent, "s1", ("한국어 서비스라면 이 차이부터 직접 재 볼 만해요.", ""))
    assert body(sent, "s1").count("[^") == before
    assert "한국어 서비스라면" not in body(sent, "s1")


def test_a_place_that_says_it_often_is_named_once(context: Context, sent: IssueFolder) -> None:
    made = correct(context, sent, "s1", ("루멘", "테라"))
    (sent.section_path("lede") or sent.path).write_text("---\nid: lede\nkind: lede\n---\n루멘이 왔어요. 루멘은 싸요.\n")
    assert [one.id for one in still(context, sent, made)].count("lede") == 1


def test_a_part_of_a_value_and_a_value_with_an_ending_are_refused_for_their_true_reasons(
    context: Context, sent: IssueFolder
) -> None:
    part = refused(context, sent, "s1", "84", "83")
    assert "84%" in part
    assert "값의 일부로만 나와요(‘84’)" in part
    correct(context, sent, "s1", ("84%", "1,284원이라고"))
    rest = refused(context, sent, "s1", "1,284원", "")
    assert "이 말만 빼면(‘1,284원’)" in rest
    assert "‘이라고’만" in rest
    assert "일부로만" not in rest


def test_a_correction_that_nobody_can_get_from_here_names_the_place_as_people_read_it(
    context: Context, sent: IssueFolder
) -> None:
    correct(context, sent, "s1", ("84%", "83%"))
    for finding in [one for one in sent.findings() if finishing.is_open_block(one)]:
        dismissals.dismiss(context, sent, finding.id, "확인했어요")
    with pytest.raises(NotReadyError, match="보낸 곳: 메일리"):
        correction_mail.send(replace(context, sample=False), sent)
