"""Stories that the whole texts show to be one event are joined before the outline is asked for."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from pipeline import read as reading
from pipeline import select as selecting
from pipeline.read.shortlist import SEATS
from pipeline.records import Entry, Issue, OutlineSection, ReadResult, Shown, Story
from pipeline.run import finishing, judging, second_look, steering, weekly
from pipeline.run.context import Context
from pipeline.run.editing import load_articles
from pipeline.run.told_twice import told_twice
from pipeline.workspace import IssueFolder
from tests.unit.run.sample import DAY

_RAISED = (
    "Quillon, a Lisbon start-up, has raised $310 million. The company is worth $2.9 billion, up from $740 million in 2024.",
    "It reads 4,200 forms an hour for 61 customs brokers, and 2.4% of them go back to a person at Quillon.",
    "Beatriz Louro, who founded Quillon, keeps 18% of it. Of the money, $45 million goes to an office in Busan.",
    "The European Quay Bank lends Quillon $44 million of it until 2031.",
)
_LOAN = (
    "At nine in the morning the lift is full of brokers with umbrellas, and nobody on the third floor wants to speak of interest rates before coffee.",
    "A man from the bank across the river has brought cake. He says that banks which lend to software people used to be called brave, and that this one would rather be called early, since it has seen what early is worth when the others arrive with their own cake and their own forms and wait in the corridor for somebody to open.",
    "Beatriz Louro keeps 18%, but a loan is part of what she counts: $44 million of Quillon's round comes from the European Quay Bank.",
    "At $2.9 billion the start-up from Lisbon is worth four times the $740 million of 2024, all of the $310 million counted.",
    "Customs brokers pay by the form. At 61 of them Quillon reads 4,200 an hour and hands 2.4% back.",
    "For Busan, where Quillon opens, $45 million is set aside.",
)
_OTHER = (
    "A choir in Lund rehearses with a voice that only hums. Its 34 singers meet on Mondays in a chapel of 1780.",
    "The hum follows the conductor's left hand with a delay of 80 milliseconds, and it forgets what it heard after each evening.",
    "Two sopranos left in protest. The others have given nine concerts with it since spring, and the tenth will be broadcast.",
)
_NAMELESS = (
    "정부가 인공지능 심사관을 시범으로 두기로 했다.",
    "심사관은 서류의 빠진 칸을 찾아 사람에게 돌려보내고, 판단은 하지 않는다.",
    "노조는 일이 줄기보다 되묻는 전화가 늘어난다고 맞섰다.",
    "담당 부처는 전화 응대를 맡을 사람을 따로 뽑겠다고 답했다.",
    "야당은 예산이 어디에서 나오는지 밝히라고 요구했다.",
    "시범 사업은 봄에 시작해 여름에 평가를 받는다.",
)
_LATE = (
    "The photographer came by ferry and was late, so the founders stood on the quay with wet hair and spoke of football, of the price of sardines "
    "and of a cousin who had once repaired the clock of the customs house, until somebody found a dry wall, a lamp and a chair for each of them, "
    "and the picture that hangs over the stairs now was taken in the last minute of daylight, with a dog in it that belongs to nobody"
)
_HABITS = ("hums", "knits", "rows", "weeds")
_LENGTH = 640  # of a feed's text that needs no page


def _entry(name: str, outlet: str, title: str, body: tuple[str, ...], hours: int) -> Entry:
    address = f"https://{outlet.lower()}.example/{name}"
    published = datetime(2026, 11, 20, 9, tzinfo=UTC) + timedelta(hours=hours)
    return Entry(
        name, outlet, outlet, title, address, address, published, "en", body="\n".join(body).ljust(_LENGTH, ".")
    )


@pytest.fixture
def issue(context: Context) -> IssueFolder:
    """An issue before its outline, with three articles that the feeds gave whole: two tell one event under other titles."""
    issue = context.issue(DAY)
    for path in (issue.path / "outline.yaml", issue.path / "stood.json", *(issue.path / "articles").glob("*.md")):
        path.unlink()
    issue.put_entries(
        [
            _entry("e-a", "Harbour", "AI start-up that reads shipping papers takes in new money", _RAISED, 0),
            _entry("e-b", "Lantern", "Part of the AI round is a loan, and Lisbon shrugs", _LOAN, 20),
            _entry("e-c", "Field", "A choir sings with an AI", _OTHER, 4),
        ]
    )
    return issue


def _homes(issue: IssueFolder) -> dict[str, Story]:
    stored = issue.stories()
    assert stored is not None
    return {name: story for story in stored.stories for name in story.entries}


def test_stories_of_one_event_are_joined_when_their_texts_are_read_and_it_is_said_why(
    context: Context, issue: IssueFolder
) -> None:
    before = weekly.select(context, issue, read=False)
    assert len(before.stories) == 3
    weekly.read(context, issue, before)
    homes = _homes(issue)
    assert homes["e-a"] == homes["e-b"] != homes["e-c"]
    reason = next(reason for reason in homes["e-a"].reasons if reason.name == "whole_text")
    assert "$" in reason.because
    assert {article.entry for article in load_articles(issue).values()} == {"e-a", "e-b", "e-c"}
    link, one, other = steering.why(context, issue, "e-a", "e-b")
    assert reason.because in steering.verdict(context, issue, link, one, other)


def test_a_list_that_is_made_again_after_reading_has_the_same_stories_and_articles(
    context: Context, issue: IssueFolder
) -> None:
    weekly.read(context, issue, weekly.select(context, issue, read=False))
    first, articles = issue.stories(), load_articles(issue)
    weekly.read(context, issue, weekly.select(context, issue))
    assert issue.stories() == first
    weekly.read(context, issue, weekly.select(context, issue, read=False))
    assert issue.stories() == first
    assert load_articles(issue) == articles


def test_what_the_editor_took_apart_or_decided_on_one_by_one_is_not_joined(
    context: Context, issue: IssueFolder
) -> None:
    weekly.read(context, issue, weekly.select(context, issue, read=False))
    steering.split(context, issue, _homes(issue)["e-a"].id, ["e-b"])
    weekly.read(context, issue, weekly.select(context, issue))
    homes = _homes(issue)
    assert homes["e-a"] != homes["e-b"]
    assert steering.undo(context, issue, "split", ["e-b"])
    assert _homes(issue)["e-a"] == _homes(issue)["e-b"]


def test_what_is_split_off_leaves_the_rest_of_what_the_texts_joined(context: Context, issue: IssueFolder) -> None:
    again = _entry("e-d", "Pilot", "AI start-up that reads shipping papers takes in new money", _RAISED, 1)
    issue.put_entries([*issue.entries(), again])
    weekly.read(context, issue, weekly.select(context, issue, read=False))
    whole = _homes(issue)["e-a"]
    assert set(whole.entries) == {"e-a", "e-b", "e-d"}
    steering.split(context, issue, whole.id, ["e-d"])
    homes = _homes(issue)
    assert homes["e-a"] == homes["e-b"] != homes["e-d"]
    assert homes["e-a"].id == whole.id


def test_no_page_is_fetched_for_a_story_that_the_editor_took_off_the_short_list(
    context: Context, issue: IssueFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    weekly.read(context, issue, weekly.select(context, issue, read=False))
    steering.split(context, issue, _homes(issue)["e-a"].id, ["e-b"])
    homes = _homes(issue)
    listed = [homes["e-a"], homes["e-b"]]
    monkeypatch.setattr(second_look, "short_list", lambda context: 1)
    asked: list[Story] = []

    def read(near: list[Story], *others: object) -> ReadResult:
        asked.extend(near)
        return ReadResult((), ())

    monkeypatch.setattr(reading, "read", read)
    assert not second_look.look_again(context, issue, listed, lambda: (), {})
    assert asked == []


def test_a_story_that_the_editor_dropped_takes_no_other_with_it(context: Context, issue: IssueFolder) -> None:
    weekly.select(context, issue, read=False)
    context.state.steer("drop", steering.keys_of(issue, ["e-a"]), "")
    weekly.read(context, issue, weekly.select(context, issue))
    homes = _homes(issue)
    assert "e-a" not in homes
    assert homes["e-b"].entries == ("e-b",)


def test_a_story_below_the_short_list_is_read_and_kept_where_it_joins_and_only_there(
    context: Context, issue: IssueFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(second_look, "short_list", lambda context: 2)
    before = weekly.select(context, issue, read=False)
    last, others = before.stories[-1], before.stories[:2]
    weekly.read(context, issue, replace(before, stories=(*others, last)))
    homes = _homes(issue)
    assert homes["e-a"] == homes["e-b"]
    monkeypatch.setattr(second_look, "short_list", lambda context: 1)
    for path in (issue.path / "articles").glob("*.md"):
        path.unlink()
    weekly.read(context, issue, weekly.select(context, issue, read=False))
    assert {article.entry for article in load_articles(issue).values()} <= {"e-a", "e-b"} | set(others[0].entries)


def _told_by(context: Context, first: tuple[str, ...], second: tuple[str, ...]) -> Issue:
    """The sample issue, with two texts as those of its first two story sections."""
    whole = finishing.load(context, context.issue(DAY))
    sections = [row for row in whole.outline.sections if row.kind == "story"][:2]
    texts = {row.articles[0]: text for row, text in zip(sections, (first, second), strict=True)}
    at = datetime(2026, 11, 20, 9, tzinfo=UTC)
    same = {name: replace(whole.articles[name], title="", published=at, sentences=text) for name, text in texts.items()}
    rows = tuple(replace(row, articles=row.articles[:1]) if row in sections else row for row in whole.outline.sections)
    return replace(whole, articles={**whole.articles, **same}, outline=replace(whole.outline, sections=rows))


def _two(issue: Issue) -> list[OutlineSection]:
    return [row for row in issue.outline.sections if row.kind == "story"][:2]


def test_an_event_that_two_sections_tell_is_a_warning_on_the_second(context: Context) -> None:
    issue = context.issue(DAY)
    assert told_twice(context, issue, finishing.load(context, issue), {}) == []
    twice = _told_by(context, _RAISED, _LOAN)
    first, second = _two(twice)
    found = told_twice(context, issue, twice, {})
    assert [(one.section, one.kind, one.severity) for one in found] == [(second.id, "told-twice", "warn")]
    assert first.id in found[0].message
    deep = replace(twice, outline=replace(twice.outline, shape="deep-dive"))
    assert told_twice(context, issue, deep, {}) == []
    off = {one.digest: "둘로 나눠 써요" for one in found}
    assert [one.status for one in told_twice(context, issue, twice, off)] == ["dismissed"]


def test_a_pin_on_one_of_two_sections_silences_nothing_and_one_on_each_or_a_split_does(context: Context) -> None:
    issue = context.issue(DAY)
    twice = _told_by(context, _RAISED, _LOAN)
    keys = [steering.keys_of(issue, [twice.articles[row.articles[0]].entry]) for row in _two(twice)]
    context.state.steer("pin", keys[0], "")
    assert len(told_twice(context, issue, twice, {})) == 1
    context.state.steer("pin", keys[1], "")
    assert told_twice(context, issue, twice, {}) == []
    assert context.state.unsteer("pin", set(keys[0]))
    context.state.steer("split", keys[0], "")
    assert told_twice(context, issue, twice, {}) == []


def test_two_sections_of_one_story_are_compared_also_where_they_cite_one_article(context: Context) -> None:
    issue = context.issue(DAY)
    twice = _told_by(context, _RAISED, _LOAN)
    first, second = _two(twice)
    for changed in (replace(second, story=first.story), replace(second, story=first.story, articles=first.articles)):
        rows = tuple(changed if row.id == second.id else row for row in twice.outline.sections)
        found = told_twice(context, issue, replace(twice, outline=replace(twice.outline, sections=rows)), {})
        assert [one.section for one in found] == [second.id]


def test_two_pages_of_one_text_without_names_and_figures_are_told_as_nearly_the_same(context: Context) -> None:
    twice = _told_by(context, _NAMELESS, _NAMELESS)
    found = told_twice(context, context.issue(DAY), twice, {})
    assert [one.section for one in found] == [_two(twice)[1].id]
    assert "거의 같아요" in found[0].message
    assert ": )" not in found[0].message


def test_what_was_compared_once_is_not_compared_again_for_a_note_or_a_drop(
    context: Context, issue: IssueFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    weekly.read(context, issue, weekly.select(context, issue, read=False))
    first = issue.stories()
    monkeypatch.setattr(selecting, "shown", None)  # calling it would fail
    weekly.select(context, issue)
    assert issue.stories() == first


def test_of_one_story_no_more_texts_are_compared_than_are_read_of_it(
    context: Context, issue: IssueFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = [_entry(f"e-{number}", f"Outlet{number}", "A choir sings with an AI", _OTHER, 4) for number in range(9)]
    whole = [replace(one, body="\n".join([one.body.rstrip(".") + "."] * 2)) for one in (*issue.entries(), *many)]
    issue.put_entries(whole)
    compared: list[int] = []

    def shown(stories: object, texts: dict[str, object], *others: object, **named: object) -> tuple[Shown, ...]:
        compared.append(len(texts))
        return ()

    monkeypatch.setattr(selecting, "shown", shown)
    weekly.select(context, issue)
    assert compared == [2 + SEATS]


def test_what_a_join_moves_up_into_the_short_list_is_read_and_compared_in_the_same_run(
    context: Context, issue: IssueFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(second_look, "short_list", lambda context: 2)
    monkeypatch.setattr(judging, "unsure", lambda context, issue: ())
    others = [
        _entry("e-d", "Pilot", "Why an AI needs a photographer", (_LATE, *reversed(_RAISED), "..."), -8),
        *(_entry(f"e-{name}", name, f"An AI that {name}", (f"It {name} all day. " * 40,), -150) for name in _HABITS),
    ]
    told = [one for one in issue.entries() if one.id != "e-c"]
    issue.put_entries([*told, *others])
    before = weekly.select(context, issue, read=False)
    assert [set(story.entries) for story in before.stories[:3]] == [{"e-b"}, {"e-a"}, {"e-d"}]
    weekly.read(context, issue, before)
    homes, articles = _homes(issue), load_articles(issue)
    assert set(homes["e-a"].entries) == {"e-a", "e-b", "e-d"}
    weekly.read(context, issue, weekly.select(context, issue))
    assert (_homes(issue), load_articles(issue)) == (homes, articles)
