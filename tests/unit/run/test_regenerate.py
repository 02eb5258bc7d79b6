"""A section, lede, takeaways or title again: around the person's words, from its own sources, and given up without a trace."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.draft.fingerprint import fingerprint
from pipeline.errors import ModelCancelledError, ReplyError, UsageError
from pipeline.messages import say
from pipeline.records import Finding, Model, Reply, Request
from pipeline.run import drafting, editing, finishing, own_sections, record, regenerate, titling
from pipeline.run.context import Context
from pipeline.run.editing import need_outline
from pipeline.run.proposals import taken_before
from pipeline.run.regenerate import Wish
from pipeline.text import sections
from pipeline.workspace import IssueFolder
from tests.unit.run.sample import DAY, shot


class Watched(Model):
    """The sample's model with every question kept; it may be given up at the first piece of an answer."""

    def __init__(self, inner: Model, *, said: str = "") -> None:
        self._inner = inner
        self._said = said
        self.asked: list[Request] = []

    def answer(
        self,
        request: Request,
        *,
        heard: Callable[[str], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        **_: object,
    ) -> Reply:
        """Answer as the sample does, or with the one text."""
        self.asked.append(request)
        if heard is not None:
            heard("")
        if cancelled is not None and cancelled():
            raise ModelCancelledError("s1")
        if not self._said:
            return self._inner.answer(request)
        name = fingerprint(request)
        return Reply(name, request.kind, request.subject, request.attempt, request.model, self._said)


def watched(context: Context, *, said: str = "") -> tuple[Context, Watched]:
    inner = context.model(context, DAY.isoformat())
    assert inner is not None
    model = Watched(inner, said=said)
    return replace(context, model=lambda context, issue: model), model


def path_of(issue: IssueFolder, name: str) -> Path:
    found = issue.section_path(name)
    assert found is not None
    return found


def edit(issue: IssueFolder, name: str, old: str, new: str) -> None:
    path = path_of(issue, name)
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), "utf-8")


def texts(issue: IssueFolder, name: str) -> list[str]:
    body = sections.read(path_of(issue, name).read_text("utf-8")).body
    return [part.plain for part in sections.placed(body) if part.place != "heading"]


@pytest.mark.parametrize("name", ["lede", "takeaways", "s1"])
def test_what_the_person_wrote_and_took_out_goes_into_the_question_and_stays(context: Context, name: str) -> None:
    issue = context.issue(DAY)
    before = texts(issue, name)
    body = sections.read(path_of(issue, name).read_text("utf-8")).body
    parts = [part for part in sections.placed(body) if part.place != "heading"]
    changed = f"제가 고쳐 쓴 말이에요{parts[0].text[len(parts[0].plain) :]}."
    edit(issue, name, parts[0].text, changed)
    edit(issue, name, parts[-1].text, "")
    if parts[-1].place == "item":
        edit(issue, name, path_of(issue, name).read_text("utf-8")[-4:], "\n")
    context, model = watched(context)

    regenerate.propose(context, issue, name, Wish("더 짧게"))
    regenerate.take(context, issue, name)

    (asked,) = model.asked
    assert f"독자는 {DAY.isoformat()} (" in asked.system
    assert "\nE1 제가 고쳐 쓴 말이에요" in asked.prompt
    assert f"\nnow: {'- ' if parts[0].place == 'item' else ''}E1\n" in asked.prompt
    rests = f" ({', '.join(parts[1].sources)})" if parts[1].sources else ""
    assert f"{parts[1].plain}{rests}\n" in asked.prompt
    assert f"\ndeleted: {before[-1]}\n" in f"{asked.prompt}\n"
    assert "instruction: 더 짧게" in asked.prompt
    after = texts(issue, name)
    assert sum(text.startswith("제가 고쳐 쓴 말이에요") for text in after) == 1
    assert before[-1] not in after
    assert before[0] not in after


def test_only_the_section_changes_and_the_history_leads_back(context: Context) -> None:
    issue = context.issue(DAY)
    old = path_of(issue, "lede").read_text("utf-8")
    before = shot(issue.path)
    regenerate.propose(context, issue, "lede", Wish("더 짧게"))
    regenerate.take(context, issue, "lede")
    new = path_of(issue, "lede").read_text("utf-8")
    assert new != old
    after = shot(issue.path)
    same = [name for name in before if name.startswith(("sections/", "articles/", "outline", "stories", "entries"))]
    assert [name for name in same if after[name] != before[name]] == [f"sections/{path_of(issue, 'lede').name}"]
    editing.step_back(context, issue, "lede", by=-1)
    assert path_of(issue, "lede").read_text("utf-8") == old
    editing.step_back(context, issue, "lede", by=1)
    assert path_of(issue, "lede").read_text("utf-8") == new


@pytest.mark.parametrize("name", ["s1", "lede", "title"])
def test_given_up_halfway_nothing_has_changed(context: Context, name: str) -> None:
    issue = context.issue(DAY)
    finishing.finish(context, issue)
    before = shot(issue.path)
    context, model = watched(context)
    wish = Wish("더 짧게", heard=lambda text: None, cancelled=lambda: True)
    if name == "title":
        with pytest.raises(ModelCancelledError):
            titling.propose(context, issue, wish)
    else:
        with pytest.raises(ModelCancelledError):
            regenerate.propose(context, issue, name, wish)
    assert len(model.asked) == 1
    assert shot(issue.path) == before


def test_another_story_takes_the_place_only_when_it_is_taken(context: Context) -> None:
    issue = context.issue(DAY)
    plan = need_outline(issue)
    rows = [row for row in plan.sections if row.kind == "story"]
    stored = issue.stories()
    assert stored is not None
    told = {row.story for row in rows}
    articles = {article.entry for article in editing.load_articles(issue).values()}
    other = next(story for story in stored.stories if story.id not in told and articles.issuperset(story.entries[:1]))
    before = shot(issue.path)
    context, model = watched(context)

    proposal = regenerate.propose(context, issue, "s2", Wish(story=other.id))
    changed = {name for name, content in shot(issue.path).items() if before.get(name) != content}
    assert {name.partition("/")[0] for name in changed} == {"proposals", "replies"}
    assert proposal.story == other.id
    asked = model.asked[0].prompt
    assert f"\nstory: {other.id}\n" in asked
    for left_out in ("\nheading:", "\nangle:", "\ninstruction:", "지금 글과 다른", "# 고쳐 쓰기"):
        assert left_out not in asked
    assert "`heading`은 본문에 쓴 가장 새로운 사실로 지어요" in asked
    assert "이렇게 읽히면" in asked

    regenerate.take(context, issue, "s2")
    after = need_outline(issue)
    assert [row.id for row in after.sections] == [row.id for row in plan.sections]
    row = next(row for row in after.sections if row.id == "s2")
    assert (row.story, row.heading) == (other.id, sections.heading(proposal.theirs))
    written = issue.section("s2")
    assert written is not None
    assert (written[0].story, written[0].articles) == (other.id, row.articles)
    assert set(sections.cited([written[0].body])) <= set(row.articles)

    assert taken_before(issue, "s2", "", other.id) == issue.history("s2").latest()
    assert taken_before(issue, "s2", "", "") is None  # the question for this story in its turn is another one

    editing.step_back(context, issue, "s2", by=-1)
    assert path_of(issue, "s2").read_bytes() == before[f"sections/{path_of(issue, 's2').name}"]

    old, back = ({row.id: row for row in one.sections}["s2"] for one in (plan, need_outline(issue)))
    assert old.angle
    assert back == old
    editing.step_back(context, issue, "s2", by=1)
    assert next(row for row in need_outline(issue).sections if row.id == "s2").story == other.id


def test_the_same_words_for_another_story_are_another_question(context: Context) -> None:
    issue = context.issue(DAY)
    story = next(row.story for row in need_outline(issue).sections if row.id == "s1")
    regenerate.propose(context, issue, "s1", Wish("더 짧게"))
    regenerate.take(context, issue, "s1")
    kept = issue.history("s1").latest()
    assert taken_before(issue, "s1", "더 짧게", "") == kept
    assert taken_before(issue, "s1", "", "") is None
    assert taken_before(issue, "s1", "더 짧게", "st-other") is None
    path = path_of(issue, "s1")
    path.write_text(path.read_text("utf-8").replace(f"story: {story}", "story: st-other"), "utf-8")
    assert taken_before(issue, "s1", "더 짧게", "") is None


def test_a_section_of_a_digest_is_rewritten_beside_the_other_headings_as_they_stand_now(context: Context) -> None:
    issue = context.issue(DAY)
    old = sections.heading(sections.read(path_of(issue, "s1").read_text("utf-8")).body)
    edit(issue, "s1", f"### {old}\n", "### 제가 새로 붙인 제목이에요\n")
    context, model = watched(context)
    regenerate.propose(context, issue, "s2", Wish("더 짧게"))
    asked = model.asked[0].prompt.partition("쓰는 법:")[0].rpartition("# 할 일")[2]
    assert "- 1. 제가 새로 붙인 제목이에요\n" in asked
    assert old not in asked


def test_after_an_undo_the_text_that_came_back_is_no_edit(context: Context) -> None:
    issue = context.issue(DAY)
    old = path_of(issue, "s1").read_text("utf-8")
    regenerate.propose(context, issue, "s1", Wish("더 짧게"))
    regenerate.take(context, issue, "s1")
    editing.step_back(context, issue, "s1", by=-1)
    assert path_of(issue, "s1").read_text("utf-8") == old

    context, model = watched(context)
    proposal = regenerate.propose(context, issue, "s1", Wish("가격 위주로"))
    assert "\nE1 " not in model.asked[0].prompt
    assert proposal.merged == proposal.theirs
    assert not proposal.conflicts


def _closing(*titles: str) -> str:
    angles = ("number", "who", "so-what")
    offered = [{"angle": angle, "text": text} for angle, text in zip(angles, titles, strict=True)]
    return json.dumps({"titles": offered, "subject": "", "preheader": "", "lede": [], "takeaways": []})


def test_no_title_that_was_turned_down_is_ever_offered_again(context: Context) -> None:
    issue = context.issue(DAY)
    first = need_outline(issue).titles
    again, model = watched(context)
    second = titling.propose(again, issue, Wish())
    assert not set(first) & set(second)
    assert record.turned_down(issue) == first
    assert all(f"- {title}\n" in model.asked[0].prompt for title in first)
    chosen = need_outline(issue).title
    assert chosen == first[0]

    stubborn, _ = watched(context, said=_closing(*(f"🙂{title[1:]}" for title in first)))
    before = shot(issue.path / "sections") | {"outline": (issue.path / "outline.yaml").read_bytes()}
    with pytest.raises(ReplyError, match="물린 제목"):
        titling.propose(stubborn, issue, Wish())
    assert shot(issue.path / "sections") | {"outline": (issue.path / "outline.yaml").read_bytes()} == before

    half, twice = watched(context, said=_closing(f"🙂{first[1][1:]}", "🧭 새 제목 하나예요", "🧭 다른 제목이에요"))
    assert titling.propose(half, issue, Wish("더 곱게")) == ("🧭 새 제목 하나예요", "🧭 다른 제목이에요")
    assert [one.repair for one in twice.asked] == [False, True]

    willing, asked = watched(
        context, said=_closing("📉 처음 보는 제목이에요", "🧭 새로 붙인 제목 둘", "🧮 또 다른 제목 셋")
    )
    third = titling.propose(willing, issue, Wish("짧게"))
    assert all(f"- {title}\n" in asked.asked[0].prompt for title in (*first, *second))
    assert not set(third) & {*first, *second}
    titling.take(willing, issue, "3")
    assert need_outline(issue).title == third[2]


def test_what_the_editor_added_is_never_written_moved_or_summarised_by_the_model(context: Context) -> None:
    issue = context.issue(DAY)
    canary = "노란손수건행사"
    for kind in own_sections.KINDS:
        own_sections.add(context, issue, kind, "s1", f"### {canary} {kind}\n\n{canary} 이야기예요.\n")
    finishing.finish(context, issue)
    own = {row.id for row in need_outline(issue).sections if row.id.startswith("n")}
    order = [row.id for row in need_outline(issue).sections]
    before = {name: path_of(issue, name).read_bytes() for name in own}
    context, model = watched(context)
    for name in ("s1", "s2", "lede", "takeaways"):
        regenerate.propose(context, issue, name, Wish("더 짧게"))
        regenerate.take(context, issue, name)
    titling.propose(context, issue, Wish())
    with pytest.raises(UsageError):
        regenerate.propose(context, issue, "n1", Wish("더 짧게"))
    assert len(model.asked) == 5
    assert not any(canary in request.system + request.stable + request.prompt for request in model.asked)
    assert [row.id for row in need_outline(issue).sections] == order
    assert {name: path_of(issue, name).read_bytes() for name in own} == before


SAID = ("이번 주", "회사 블로그", "개발자 모임", "한 인터뷰", "투자 설명회", "직원 회의")


@pytest.mark.parametrize("given", [[], ["E2", "E1"], ["E1", "E2", "E1"]], ids=["forgotten", "reordered", "repeated"])
def test_a_model_that_cannot_place_the_persons_sentences_does_not_lose_them(context: Context, given: list[str]) -> None:
    issue = context.issue(DAY)
    path = path_of(issue, "s1")
    body = path.read_text("utf-8").rstrip("\n")
    path.write_text(f"{body}\n\n제 문장 하나예요.\n\n제 문장 둘이에요.\n", "utf-8")
    found = issue.section("s1")
    assert found is not None
    source = sections.placed(found[0].body)[1].sources[0]
    rows = [_row(f"루멘이 새 모델의 값을 크게 내렸다고 {word}에 밝혔어요.", source) for word in SAID]
    rows[3:3] = [_row("", fixed=name) for name in given]
    said = json.dumps({"heading": "새로 붙인 제목이에요", "sentences": rows})
    context, model = watched(context, said=said)
    regenerate.propose(context, issue, "s1", Wish("더 짧게"))
    regenerate.take(context, issue, "s1")
    assert len(model.asked) == 2
    after = texts(issue, "s1")
    mine = [text for text in after if text.startswith("제 문장")]
    assert mine == ["제 문장 하나예요.", "제 문장 둘이에요."]
    assert len(after) == 8


def _row(text: str, *sources: str, fixed: str = "") -> dict[str, object]:
    return {"place": "paragraph", "fixed": fixed, "key": "", "text": text, "sources": list(sources), "figures": []}


def test_a_section_that_could_not_be_drafted_is_written_by_the_same_command(context: Context) -> None:
    issue = context.issue(DAY)
    path = path_of(issue, "s2")
    place = path.name
    path.unlink()
    finishing.finish(context, issue)
    assert "missing-section" in {one.kind for one in issue.findings()}
    regenerate.propose(context, issue, "s2", Wish())
    assert issue.section_path("s2") is None
    regenerate.take(context, issue, "s2")
    assert path_of(issue, "s2").name == place
    assert "missing-section" not in {one.kind for one in issue.findings()}


@pytest.mark.parametrize("name", ["lede", "takeaways", "s1"])
def test_what_the_person_wrote_and_took_out_holds_in_the_second_rewrite_too(context: Context, name: str) -> None:
    issue = context.issue(DAY)
    body = sections.read(path_of(issue, name).read_text("utf-8")).body
    parts = [part for part in sections.placed(body) if part.place != "heading"]
    edit(issue, name, parts[0].text, f"제가 고쳐 쓴 말이에요{parts[0].text[len(parts[0].plain) :]}.")
    edit(issue, name, parts[-1].text, "")
    if parts[-1].place == "item":
        edit(issue, name, path_of(issue, name).read_text("utf-8")[-4:], "\n")
    for wish in ("더 짧게", "가격 위주로", "한 번 더"):
        again, model = watched(context)
        regenerate.propose(again, issue, name, Wish(wish))
        regenerate.take(again, issue, name)
        assert "\nE1 제가 고쳐 쓴 말이에요" in model.asked[0].prompt
        assert f"\ndeleted: {parts[-1].plain}\n" in f"{model.asked[0].prompt}\n"
        after = texts(issue, name)
        assert sum(text.startswith("제가 고쳐 쓴 말이에요") for text in after) == 1
        assert parts[-1].plain not in after


def test_the_same_words_after_an_answer_was_turned_down_ask_for_another(context: Context) -> None:
    issue, wish = context.issue(DAY), Wish("더 짧게")
    watching, model = watched(context)
    assert regenerate.outlook(watching, issue, "s1", wish) == regenerate.Outlook(0.0)
    regenerate.propose(watching, issue, "s1", wish)
    assert regenerate.outlook(
        watching, issue, "s1", wish
    ).stored  # it waits: whoever was killed or broke off sees it again
    regenerate.propose(watching, issue, "s1", wish)
    assert len(model.asked) == 1

    for times in (2, 3):
        regenerate.take(watching, issue, "s1", ())
        assert regenerate.outlook(watching, issue, "s1", wish) == regenerate.Outlook(0.0, again=True)
        regenerate.propose(watching, issue, "s1", wish)
        assert len(model.asked) == times
    first, *others = [fingerprint(asked) for asked in model.asked]
    assert len({first, *others}) == 3
    assert len({asked.prompt for asked in model.asked}) == 1


def test_an_answer_of_a_command_that_was_killed_is_not_paid_again(
    context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    issue, wish = context.issue(DAY), Wish("더 짧게")
    watching, model = watched(context)

    def dies(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("pipeline.run.regenerate.leave", dies)
        with pytest.raises(KeyboardInterrupt):
            regenerate.propose(watching, issue, "s1", wish)
    assert regenerate.outlook(watching, issue, "s1", wish) == regenerate.Outlook(0.0, stored=True)
    regenerate.propose(watching, issue, "s1", wish)
    assert len(model.asked) == 1


def test_an_answer_that_holds_a_deleted_sentence_to_the_letter_loses_that_alone(context: Context) -> None:
    issue = context.issue(DAY)
    body = sections.read(path_of(issue, "s1").read_text("utf-8")).body
    plain = [part for part in sections.placed(body) if part.place != "heading" and not re.search(r"\d", part.plain)]
    gone = plain[-1]
    edit(issue, "s1", gone.text, "")
    inner = context.model(context, DAY.isoformat())
    assert inner is not None

    class Stubborn(Watched):
        def answer(self, request: Request, **_: object) -> Reply:
            reply = super().answer(request)
            tree = json.loads(reply.text)
            tree["sentences"].append(_row(gone.plain, *gone.sources))
            return replace(reply, text=json.dumps(tree))

    model = Stubborn(inner)
    stubborn = replace(context, model=lambda context, issue: model)
    left = regenerate.propose(stubborn, issue, "s1", Wish("더 짧게"))
    regenerate.take(stubborn, issue, "s1")
    assert len(model.asked) == 1
    assert gone.plain not in texts(issue, "s1")
    assert any(gone.plain == sections.plain(text) for text in left.kept_out)


class Forgetful(Watched):
    """The sample's model, which leaves the person's sentences out of its answer and of the repair."""

    def answer(self, request: Request, **_: object) -> Reply:
        """Answer without them."""
        reply = super().answer(request)
        tree = json.loads(reply.text)
        for name in ("sentences", "lede", "takeaways"):
            tree[name] = [row for row in tree.get(name, ()) if not row["fixed"]]
        return replace(reply, text=json.dumps({name: rows for name, rows in tree.items() if rows != []}))


def forgetful(context: Context) -> Context:
    inner = context.model(context, DAY.isoformat())
    assert inner is not None
    model = Forgetful(inner)
    return replace(context, model=lambda context, issue: model)


@pytest.mark.parametrize("places", [(0,), (1,), (0, -1)])
def test_sentences_of_the_person_that_an_answer_forgot_are_put_back_and_named(
    context: Context, places: tuple[int, ...]
) -> None:
    issue = context.issue(DAY)
    body = sections.read(path_of(issue, "s1").read_text("utf-8")).body
    parts = [part for part in sections.placed(body) if part.place != "heading"]
    for place in places:
        edit(issue, "s1", parts[place].plain, f"제가 {place}번째로 고쳐 쓴 말이에요.")
    left = regenerate.propose(forgetful(context), issue, "s1", Wish("더 짧게"))
    assert [sections.plain(text) for text in left.put_back] == [
        f"제가 {place}번째로 고쳐 쓴 말이에요." for place in places
    ]
    regenerate.take(context, issue, "s1")
    assert all(sections.plain(text) in texts(issue, "s1") for text in left.put_back)


def test_nothing_is_said_of_sentences_that_an_answer_kept_or_was_not_told_of(context: Context) -> None:
    issue = context.issue(DAY)
    before = texts(issue, "s1")
    edit(issue, "s1", before[0], "제가 고쳐 쓴 말이에요.")
    watching, _ = watched(context)
    assert regenerate.propose(watching, issue, "s1", Wish("더 짧게")).put_back == ()
    made = regenerate.write_again(forgetful(context), issue, "s2", Wish("더 짧게"))
    edit(issue, "s2", texts(issue, "s2")[0], "쓰는 사이에 제가 고친 말이에요.")
    assert regenerate.leave(issue, made).put_back == ()


@pytest.mark.parametrize("name", ["s1", "lede"])
def test_words_whose_answers_could_not_be_used_are_told_apart_from_those_that_were_settled(
    context: Context, name: str
) -> None:
    issue, wish = context.issue(DAY), Wish("더 짧게")
    refused, _ = watched(context, said="{}")
    with pytest.raises(ReplyError):
        regenerate.propose(refused, issue, name, wish)
    watching, _ = watched(context)
    assert regenerate.outlook(watching, issue, name, wish) == regenerate.Outlook(0.0, refused=True)
    assert regenerate.outlook(watching, issue, name, Wish("더 길게")) == regenerate.Outlook(0.0)
    with pytest.raises(ReplyError):
        regenerate.propose(refused, issue, name, wish)
    assert regenerate.outlook(watching, issue, name, wish) == regenerate.Outlook(0.0, refused=True)
    regenerate.propose(watching, issue, name, Wish("더 길게"))
    regenerate.take(watching, issue, name, ())
    assert regenerate.outlook(watching, issue, name, wish) == regenerate.Outlook(0.0, refused=True)
    regenerate.propose(watching, issue, name, wish)
    regenerate.take(watching, issue, name, ())
    assert regenerate.outlook(watching, issue, name, wish) == regenerate.Outlook(0.0, again=True)


def test_an_answer_that_was_taken_and_undone_does_not_come_back_for_the_same_words(context: Context) -> None:
    issue, wish = context.issue(DAY), Wish("더 짧게")
    refused, model = watched(context, said="{}")
    with pytest.raises(ReplyError):
        regenerate.propose(refused, issue, "s1", wish)  # the next attempt is one above the refused one
    watching, model = watched(context)
    regenerate.propose(watching, issue, "s1", wish)
    regenerate.take(watching, issue, "s1")
    editing.step_back(context, issue, "s1", by=-1)
    regenerate.propose(watching, issue, "s1", wish)
    assert len(model.asked) == 2


def test_a_section_whose_file_is_gone_comes_back_as_the_person_left_it(context: Context) -> None:
    issue = context.issue(DAY)
    name = own_sections.add(context, issue, "note", "s1", "### 편집자의 메모\n\n제가 쓴 글이에요.\n")
    edit(issue, "s1", "### ", "### 제가 고친 ")
    for one in ("s2", "lede"):
        regenerate.propose(context, issue, one, Wish("더 짧게"))
        regenerate.take(context, issue, one)
    finishing.finish(context, issue)
    kept = {one: path_of(issue, one).read_bytes() for one in (name, "s1", "s2", "s3", "lede")}
    places = {one: path_of(issue, one).name for one in kept}
    for one in kept:
        path_of(issue, one).unlink()
    outcome = finishing.finish(context, issue)
    told = [found.message for found in issue.findings() if found.kind == "missing-section"]
    assert all(any(f"undo {one}" in message for message in told) for one in kept)
    assert not any("regenerate" in message for message in (*told, *outcome.warnings))

    editing.step_back(context, issue, name, by=-1)
    drafting.fill(context, issue)
    assert {one: path_of(issue, one).read_bytes() for one in kept} == kept
    assert {one: path_of(issue, one).name for one in kept} == places
    finishing.finish(context, issue)
    assert "missing-section" not in {one.kind for one in issue.findings()}


def test_the_price_that_a_page_shows_is_reckoned_without_asking_the_server(
    context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    def asks(*_: object) -> float:
        raise AssertionError

    monkeypatch.setattr("pipeline.run.costs.price", asks)
    issue, real = context.issue(DAY), replace(context, sample=False)
    for name in ("s1", "lede", "takeaways"):
        assert 0 < regenerate.estimate(real, issue, name, Wish()) < 0.1
    assert 0 < titling.estimate(real, issue, Wish()) < 0.1
    with pytest.raises(AssertionError):
        titling.price(real, issue, Wish())


def test_what_is_open_in_a_section_goes_into_the_question_and_what_was_settled_does_not(context: Context) -> None:
    issue = context.issue(DAY)
    body = sections.read(path_of(issue, "s1").read_text("utf-8")).body
    part = next(part for part in sections.placed(body) if part.place == "paragraph")
    open_one = Finding("f-1", "s1", part.span, part.text, "number", "block", "원문은 50이에요.", ("S1.2",))
    others = (
        replace(open_one, id="f-2", status="dismissed", message="넘긴 것"),
        replace(open_one, id="f-3", severity="note", message="참고"),
        replace(open_one, id="f-4", kind="conflict", message="부딪힌 것"),
        replace(open_one, id="f-5", section="s2", message="다른 꼭지"),
    )
    issue.put_findings([open_one, *others])
    context, model = watched(context)
    regenerate.propose(context, issue, "s1", Wish("더 짧게"))
    assert f"{part.plain} (" in model.asked[0].prompt
    assert re.findall(r"^finding: (.*)$", model.asked[0].prompt, re.MULTILINE) == ["원문은 50이에요."]


def test_what_is_wrong_with_the_editors_own_sentences_takes_no_place_of_what_a_rewrite_can_mend(
    context: Context,
) -> None:
    issue = context.issue(DAY)
    body = sections.read(path_of(issue, "s1").read_text("utf-8")).body
    own, other = [part for part in sections.placed(body) if part.place == "paragraph"][:2]
    editing.lock(issue, "s1", own.plain, locked=True)
    mine = Finding("f-1", "s1", own.span, own.text, "number", "block", "내 문장", ("S1.2",))
    asking = say("check.quote.words", lang="ko")
    theirs = replace(mine, id="f-9", span=other.span, sentence=other.text, message=asking, sure=0.5)
    doubt = replace(theirs, id="f-8", severity="warn", message="조심스러운 말", sure=1.0)
    issue.put_findings(
        [*(replace(mine, id=f"f-{number}", message=f"내 문장 {number}") for number in range(4)), doubt, theirs]
    )
    context, model = watched(context)
    regenerate.propose(context, issue, "s1", Wish("더 짧게"))
    assert re.findall(r"^finding: (.*)$", model.asked[0].prompt, re.MULTILINE) == [asking, "조심스러운 말"]


def test_the_line_ends_of_an_editor_make_no_heading_theirs(context: Context) -> None:
    issue = context.issue(DAY)
    path = path_of(issue, "s1")
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    found = issue.section("s1")
    assert found is not None
    source = sections.placed(found[0].body)[1].sources[0]
    rows = [_row(f"루멘이 새 모델의 값을 크게 내렸다고 {word}에 밝혔어요.", source) for word in SAID]
    context, model = watched(context, said=json.dumps({"heading": "새로 붙인 제목이에요", "sentences": rows}))
    regenerate.propose(context, issue, "s1", Wish("더 짧게"))
    regenerate.take(context, issue, "s1")
    assert "`heading`은 편집자가 쓴 거예요" not in model.asked[0].prompt
    after = issue.section("s1")
    assert after is not None
    assert sections.heading(after[0].body) == "새로 붙인 제목이에요"


def test_what_a_rewrite_cost_is_what_was_asked_for_its_own_section(context: Context) -> None:
    issue = context.issue(DAY)
    paid = Reply("a" * 32, "section", "s2", 11, "claude-sonnet-5-5", "", cost_usd=0.02)
    context, model = watched(context)
    wish = Wish("더 짧게", heard=lambda _: context.state.book(DAY.isoformat(), paid, context.now()))
    assert regenerate.propose(context, issue, "s1", wish).cost_usd < 0.02
    assert model.asked
    assert context.state.spent(DAY.isoformat(), "s2") >= 0.02
