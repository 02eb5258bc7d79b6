"""What the desk keeps between keys changes no answer: checks of a typed text are those of `check`, a preview is of its own text."""

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.check import remembered
from pipeline.desk import views
from pipeline.desk.issue_desk import IssueDesk
from pipeline.messages import speaking
from pipeline.records import Finding
from pipeline.run import editing, finishing
from pipeline.run.context import Context
from tests.asked import asked
from tests.unit.desk.small_issue import DAY, LOCAL, POINTS, PRICE, make

TWICE = "보통 회사 서버 한 대로는 모자라는 크기예요."
TYPED = (
    PRICE.replace("95%", "84%"),
    PRICE.replace("### 가격표부터", "### 값부터 다시, 가격표부터"),
    PRICE.replace("다만 이건", "참고로 다만 이건"),
    PRICE.replace("줍니다", "줘요").replace("$1.75", "$1.57"),
    PRICE.replace("- **오차드 4**", "- **오차드 4 Pro**"),
    PRICE + f"\n{TWICE}\n",
    PRICE,
)


@pytest.fixture
def context(tmp_path: Path) -> Context:
    """The small issue."""
    return make(tmp_path)


def save(context: Context, name: str, body: str) -> None:
    """Save a section's text and check the issue, as the command line does."""
    with context.locked(DAY) as issue:
        found = issue.section(name)
        assert found is not None
        editing.save(issue, name, body, found[1].digest)
        finishing.finish(context, issue)


def typed(desk: IssueDesk, name: str, body: str) -> list[Finding]:
    """Return the findings of a text that is being typed."""
    whole = desk.whole(name, body)
    return desk.check(whole, next(one for one in whole.sections if one.id == name))


def stored(context: Context, name: str) -> list[Finding]:
    """Return the findings of a section by the last check."""
    return [one for one in context.issue(DAY).findings() if one.section == name]


def test_a_typed_text_has_the_findings_that_its_check_has(context: Context) -> None:
    desk = IssueDesk(context, DAY)
    for body in TYPED:
        found = typed(desk, "s1", body)
        save(context, "s1", body)
        assert found == stored(context, "s1"), body


def test_a_desk_that_opens_knows_what_the_last_check_found(context: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    save(context, "s1", PRICE)
    remembered._LAST.clear()
    looked_at = asked(monkeypatch)
    assert typed(IssueDesk(context, DAY), "s1", PRICE) == stored(context, "s1")
    assert looked_at == []
    typed(IssueDesk(context, DAY), "s1", PRICE.replace("다만 이건", "참고로 다만 이건"))
    assert 0 < len(set(looked_at)) <= 3  # the sentence and those beside it


def test_what_was_looked_at_before_is_told_in_the_language_of_the_page(context: Context) -> None:
    desk = IssueDesk(context, DAY)
    typed(desk, "s1", PRICE)
    with speaking("en"):
        fresh = typed(IssueDesk(context, DAY), "s1", PRICE)
        assert typed(desk, "s1", PRICE) == fresh
    assert [one.message for one in typed(desk, "s1", PRICE)] != [one.message for one in fresh]


def test_what_only_the_whole_issue_shows_stays_while_one_types_elsewhere(context: Context) -> None:
    save(context, "s1", f"{PRICE}\n{TWICE}\n")
    save(context, "s2", f"{LOCAL}\n{TWICE}\n")
    desk = IssueDesk(context, DAY)
    again = [one for one in stored(context, "s2") if one.kind == "repetition"]
    assert len(again) == 1
    found = typed(desk, "s2", f"{LOCAL.replace('그래서', '그래서 참,')}\n{TWICE}\n")
    assert [replace(one, span=(0, 0)) for one in found if one.kind == "repetition"] == [replace(again[0], span=(0, 0))]
    assert [one.span[0] for one in found if one.kind == "repetition"] == [again[0].span[0] + 3]
    assert not [one for one in typed(desk, "s2", LOCAL) if one.kind == "repetition"]


def test_an_article_that_changes_is_read_again(context: Context) -> None:
    desk = IssueDesk(context, DAY)
    before = typed(desk, "s2", LOCAL)
    path = next(context.issue(DAY).path.glob("articles/S1.md"))
    path.write_text(path.read_text("utf-8").replace("412 GB", "530 GB"), "utf-8")
    now = typed(desk, "s2", LOCAL)
    assert now != before
    assert now == typed(IssueDesk(context, DAY), "s2", LOCAL)


def test_a_preview_is_of_the_text_that_it_was_asked_for(context: Context) -> None:
    desk = IssueDesk(context, DAY)
    first = views.preview_view(desk, "takeaways", f"{POINTS}- 첫 번째 창에서 적었어요.\n")["number"]
    second = views.preview_view(desk, "takeaways", f"{POINTS}- 두 번째 창에서 적었어요.\n")["number"]
    assert isinstance(first, int)
    assert isinstance(second, int)
    for form in ("mail", "web", "text"):
        assert "첫 번째 창에서" in views.preview_page(desk, form, first)[0]
        assert "두 번째 창에서" in views.preview_page(desk, form, second)[0]
