"""Past issues from their Markdown: many shapes, each read whole or named; twice is once; novelty knows them."""

from datetime import date
from pathlib import Path

import pytest

from pipeline import select as selecting
from pipeline.errors import UsageError
from pipeline.records import Entry, Selection, Steering
from pipeline.run.context import Context
from pipeline.run.past import import_issues, parse
from pipeline.run.site import build_site
from tests.unit.run.sample import DAY

OWN = """# 📉 루멘 2, 입력 값을 84% 내렸어요

안녕하세요!

### 루멘, 값을 84% 내렸어요

루멘이 18일에 루멘 2의 값을 정했어요. 100만 토큰당 값은 이래요.

**한 줄 정리** 캐시 할인까지 넣고 비교해 보세요.

### 구독 서비스 값이 올랐어요

다온AI가 구독 값을 한 달에 3만 원으로 올렸어요.

**구독자님들이 주목해야 할 포인트:**

- 날짜를 적어 두세요.

**참고 자료:**

- [Signal Post: Lumen cuts the price (영어)](https://s1.example/news/s1)
- [새벽테크: 값 올려](https://s2.example/news/s2)
"""
FRONT = """---
title: "41호 | 루멘의 값"
date: 2026-11-11T07:00:00+09:00
tags:
  - ai
---

## 루멘, 값을 84% 내렸어요

루멘이 [루멘 2의 값](https://s1.example/1)을 정했어요. 자세한 값은 여기 있어요.

## 참고

1. [다른 글](https://s9.example/9)
"""
SETEXT = """루멘의 값이 내렸어요
==================

2026년 11월 11일

루멘, 값을 84% 내렸어요
-----------------------

루멘이 루멘 2의 값을 정했어요. 자세한 값은 https://s1.example/1 에 있어요.
"""
BOLD = """AI 소식 41호

**루멘, 값을 84% 내렸어요**

루멘이 루멘 2의 값을 정했어요. [1] 자세한 값은 여기 있어요.

**오르카도 내렸어요**

오르카가 오르카 4의 값을 내렸어요. [2] 자세한 값은 여기 있어요.

**참고 자료**

[가](https://s1.example/1)
[나](https://s2.example/2)
"""
ONE = "# 루멘의 값 (2026.11.11)\n\n루멘이 루멘 2의 값을 정했어요. [값](https://s1.example/1)은 여기 있어요.\n"
NESTED = "# 소식 2026-11-11\n\n## 오늘의 소식\n\n### 루멘\n\n루멘이 루멘 2의 값을 84% 내렸어요. 놀라워요.\n\n### 오르카\n\n오르카가 오르카 4의 값을 내렸어요. 놀라워요.\n"


def _parsed(text: str, name: str = "letter.md") -> tuple[str, str, int, list[tuple[str, tuple[str, ...]]]]:
    found = parse(text, Path(name))
    return found.day.isoformat(), found.title, found.number, [(one.heading, one.urls) for one in found.stories]


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        (
            "2026-11-11.md",
            OWN,
            (
                "📉 루멘 2, 입력 값을 84% 내렸어요",
                0,
                [
                    ("루멘, 값을 84% 내렸어요", ("https://s1.example/news/s1", "https://s2.example/news/s2")),
                    ("구독 서비스 값이 올랐어요", ("https://s1.example/news/s1", "https://s2.example/news/s2")),
                ],
            ),
        ),
        ("post.md", FRONT, ("41호 | 루멘의 값", 41, [("루멘, 값을 84% 내렸어요", ("https://s1.example/1",))])),
        ("post.md", SETEXT, ("루멘의 값이 내렸어요", 0, [("루멘, 값을 84% 내렸어요", ("https://s1.example/1",))])),
        (
            "20261111-letter.md",
            BOLD,
            (
                "AI 소식 41호",
                41,
                [
                    ("루멘, 값을 84% 내렸어요", ("https://s1.example/1",)),
                    ("오르카도 내렸어요", ("https://s2.example/2",)),
                ],
            ),
        ),
        ("x.md", ONE, ("루멘의 값 (2026.11.11)", 0, [("루멘의 값 (2026.11.11)", ("https://s1.example/1",))])),
        ("x.md", NESTED, ("소식 2026-11-11", 0, [("루멘", ()), ("오르카", ())])),
        ("2026_11_11.md", "# 제목\n\n## 하나\n\n글이 조금 있어요. 이만큼이에요.\n", ("제목", 0, [("하나", ())])),
    ],
)
def test_many_shapes_are_read(name: str, text: str, expected: tuple[object, ...]) -> None:
    day, *rest = _parsed(text, name)
    assert (day, tuple(rest)) == ("2026-11-11", expected)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("undated.md", "# 제목\n\n글이 조금 있어요. 이만큼이에요.\n".encode()),
        ("2026-13-45.md", "# 제목\n\n글이 조금 있어요. 이만큼이에요.\n".encode()),
        ("2026-11-11.md", "제목이 없어요".encode()),
        ("2026-11-11.md", b"# \xea\xb0\n\n\xff\xfe\xfd\n"),
        ("2026-11-11.md", b"PK\x03\x04\0\0\0"),
        ("2026-11-11.md", "# 제목만\n".encode()),
        ("2026-11-11.md", b""),
    ],
)
def test_what_cannot_be_read_is_named_and_nothing_of_the_call_is_taken(
    context: Context, tmp_path: Path, name: str, content: bytes
) -> None:
    before = context.state.sent_issues()
    good, bad = tmp_path / "2026-11-04.md", tmp_path / name
    good.write_text(OWN)
    bad.write_bytes(content)
    with pytest.raises(UsageError, match=name.replace(".", r"\.")):
        import_issues(context, [good, bad])
    assert context.state.sent_issues() == before
    assert [one for one in context.state.past_stories(date(2026, 11, 12)) if one.date == "2026-11-04"] == []


_TEXT = "# {title}\n\n## 소식 하나\n\n루멘이 새 모델을 냈어요. [글]({link})\n\n{more} 값이 내렸어요. 자세한 값은 여기 있어요.\n"


@pytest.mark.parametrize(
    ("name", "title", "front", "link", "more"),
    [
        ("newsletter-2026-11.md", "주간 소식 41호", "", "https://a.example/x", ""),
        ("a.md", "2026년 11월호", "", "https://a.example/x", ""),
        ("a.md", "주간 소식", "", "https://a.example/2026/11/big-news", ""),
        ("a.md", "주간 소식", "", "https://a.example/2026/11/25/big-news", ""),
        ("a.md", "주간 소식", "", "https://a.example/x", "https://a.example/20261125 에 있어요."),
        ("a.md", "주간 소식", "date: 2026-11", "https://a.example/x", ""),
        ("a.md", "주간 소식 2026년 12월 2주차", "", "https://a.example/x", ""),
        ("a.md", "2026년 12월 2호", "", "https://a.example/x", ""),
        ("a.md", "GPT-5와 2026 12가지", "", "https://a.example/x", ""),
        ("a.md", "2026년 11월호", "", "https://a.example/x", "2026년 10월 3일에"),
    ],
)
def test_a_month_without_a_day_is_no_date_and_a_link_tells_none(
    context: Context, tmp_path: Path, name: str, title: str, front: str, link: str, more: str
) -> None:
    path = tmp_path / name
    head = f"---\ntitle: {title}\n{front}\n---\n" if front else ""
    path.write_text(head + _TEXT.format(title=title, link=link, more=more))
    with pytest.raises(UsageError, match="--date 2026-11-18"):
        import_issues(context, [path])
    assert context.state.sent_issues() == {}
    [one] = import_issues(context, [path], date(2026, 11, 4))
    assert one.day == date(2026, 11, 4)


@pytest.mark.parametrize(
    ("name", "title", "front", "day"),
    [
        ("2026-1104.md", "주간", "", "2026-11-04"),
        ("2026-11-04.md", "2025년 12월 돌아보기", "", "2026-11-04"),
        ("a.md", "2026.11.4호", "", "2026-11-04"),
        ("a.md", "주간", "date: 2026년 3월 4일 (수)", "2026-03-04"),
        ("a.md", "주간", "published: 2026. 3. 4.", "2026-03-04"),
        ("a.md", "주간", "date: 2026-11-03T22:00:00Z", "2026-11-04"),  # in Seoul
        ("a.md", "주간", "date: 2026-11-03 22:00:00", "2026-11-03"),
    ],
)
def test_a_whole_date_is_read_where_the_readers_are(
    context: Context, tmp_path: Path, name: str, title: str, front: str, day: str
) -> None:
    path = tmp_path / name
    head = f"---\ntitle: {title}\n{front}\n---\n" if front else ""
    path.write_text(head + _TEXT.format(title=title, link="https://a.example/x", more=""))
    assert [one.day.isoformat() for one in import_issues(context, [path])] == [day]


def test_one_date_is_for_one_file(context: Context, tmp_path: Path) -> None:
    paths = [tmp_path / "a.md", tmp_path / "b.md"]
    for path in paths:
        path.write_text(OWN)
    with pytest.raises(UsageError, match="--date"):
        import_issues(context, paths, date(2026, 11, 4))
    assert context.state.sent_issues() == {}


def test_twice_is_once_and_a_mended_file_counts(context: Context, tmp_path: Path) -> None:
    path = tmp_path / "2026-11-04.md"
    path.write_text(OWN)
    [first] = import_issues(context, [path])
    path.write_bytes(OWN.replace("루멘, 값을 84% 내렸어요", "루멘이 값을 내렸어요").encode("cp949", "ignore"))
    [again] = import_issues(context, [path])
    assert (first.again, again.again) == (False, True)
    told = [one.heading for one in context.state.past_stories(date(2026, 11, 5)) if one.date == "2026-11-04"]
    assert told == ["루멘이 값을 내렸어요", "구독 서비스 값이 올랐어요"]
    assert list(context.state.sent_issues()).count("2026-11-04") == 1


def test_two_files_of_one_date_are_a_mistake(context: Context, tmp_path: Path) -> None:
    paths = [tmp_path / "a-2026-11-04.md", tmp_path / "b-2026-11-04.md"]
    for path in paths:
        path.write_text(OWN)
    with pytest.raises(UsageError, match="2026-11-04"):
        import_issues(context, paths)
    assert "2026-11-04" not in context.state.sent_issues()


def test_an_issue_that_was_made_here_is_left_as_it_is(context: Context, tmp_path: Path) -> None:
    context.state.mark_sent(DAY, 42, "여기에서 보낸 호", context.now(), "maily")
    path = tmp_path / f"{DAY}.md"
    path.write_text(OWN)
    [one] = import_issues(context, [path])
    assert one.kept
    assert context.state.sent_issues()[DAY.isoformat()][1] == "여기에서 보낸 호"
    assert [one for one in context.state.past_stories(date(2027, 1, 1)) if one.date == DAY.isoformat()] == []


def test_the_issues_own_number_stands(context: Context, tmp_path: Path) -> None:
    path = tmp_path / "post.md"
    path.write_text(FRONT)
    import_issues(context, [path])
    assert context.state.sent_issues()["2026-11-11"][0] == 41


def test_novelty_knows_what_an_imported_issue_told(context: Context, tmp_path: Path) -> None:
    issue = context.issue(DAY)
    entries, stored = issue.entries(), issue.stories()
    assert stored is not None
    told = next(story for story in stored.stories if story.novelty == "new" and len(story.entries) > 1)
    whole = [entry for entry in entries if entry.id in told.entries]

    def chosen(known: list[Entry]) -> Selection:
        path = tmp_path / "2026-11-18.md"
        lines = [f"{one.title}. {one.summary}\n[{one.outlet}: {one.title}]({one.url})" for one in known]
        path.write_text("\n\n".join(["# 지난 호", "## 이 소식", *lines]))
        import_issues(context, [path])
        past, settings = context.state.past_stories(DAY), context.settings
        return selecting.select(entries, settings.newsletter, settings.sources, past, Steering(), context.now())

    followed = next(story for story in chosen(whole[:1]).stories if whole[0].id in story.entries)
    assert followed.novelty == "follow-up"
    assert followed.earlier is not None
    assert (followed.earlier.date, followed.earlier.heading) == ("2026-11-18", "이 소식")
    repeated = {one.entry: one.reason for one in chosen(whole).left_out}
    assert all("2026-11-18" in repeated[entry.id] for entry in whole)


def test_the_archive_lists_an_imported_issue_without_a_page(context: Context, tmp_path: Path) -> None:
    path = tmp_path / "2026-11-04.md"
    path.write_text(OWN)
    import_issues(context, [path])
    archive = build_site(context)
    assert "2026-11-04" in archive.without
    index = (archive.folder / "index.html").read_text()
    assert "📉 루멘 2, 입력 값을 84% 내렸어요" in index
    assert 'href="2026-11-04/"' not in index
    assert not (archive.folder / "2026-11-04").exists()


def test_a_date_that_is_still_to_come_is_no_past_issue(context: Context, tmp_path: Path) -> None:
    path = tmp_path / "2099-01-07.md"
    path.write_text(OWN)
    with pytest.raises(UsageError, match=r"아직 오지 않은 날이에요\(2099-01-07\)"):
        import_issues(context, [path])
    assert context.state.sent_issues() == {}


def test_an_unsent_draft_is_not_marked_as_sent_by_an_import(context: Context, tmp_path: Path) -> None:
    draft = context.issue(date(2026, 11, 18))
    draft.path.mkdir()
    (draft.path / "outline.yaml").write_bytes((context.issue(DAY).path / "outline.yaml").read_bytes())
    path = tmp_path / "2026-11-18.md"
    path.write_text(OWN)
    with pytest.raises(UsageError, match="newsletter sent --where"):
        import_issues(context, [path])
    assert context.state.sent_issues() == {}
    context.state.mark_sent(draft.day, 41, "보낸 호", context.now(), "maily")
    assert import_issues(context, [path])[0].kept
