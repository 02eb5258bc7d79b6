"""The weekly job on a newsletter of its own, over HTTP and the Messages API: every file true, nothing paid twice."""

import json
import re
import signal
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from pipeline.read import parse_article
from pipeline.text import citations
from pipeline.workspace import IssueFolder
from pipeline.workspace.files import digest
from pipeline.workspace.issue import OUTPUTS
from tests.e2e import newsroom
from tests.e2e.conftest import KEY, Claude, Ended, call, held, messages_api, shot, started

ADDRESS = re.compile(r"https?://[^\s)\"'<>\]]+")
NAMESPACES = ("http://www.w3.org/", "https://www.w3.org/")


@dataclass
class Made:
    """A finished issue and the world it was made in."""

    shape: str
    workspace: Path
    claude: Claude
    ended: Ended

    @property
    def issue(self) -> IssueFolder:
        return IssueFolder(self.workspace / "output", date.fromisoformat(newsroom.DAY))

    def json(self, name: str) -> Any:
        return json.loads((self.issue.path / name).read_text(encoding="utf-8"))

    def outputs(self) -> dict[str, str]:
        return {name: (self.issue.path / name).read_text(encoding="utf-8") for name in OUTPUTS.values()}


@pytest.fixture(scope="module", params=["digest", "deep-dive"])
def made(
    request: pytest.FixtureRequest, press: newsroom.Press, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Made]:
    """An issue of each shape, made once: look, do not touch."""
    with messages_api() as claude, held():
        workspace = newsroom.make(tmp_path_factory.mktemp("own") / "weekly", press, shape=request.param)
        yield Made(request.param, workspace, claude, call(workspace, "run"))


def test_the_run_ends_well_and_says_what_came_and_what_is_next(made: Made) -> None:
    assert made.ended.code == 0, made.ended.text
    for word in (newsroom.DAY, "6/6", "$", "desk", str(made.issue.path)):
        assert word in made.ended.out


def test_every_file_of_an_issue_is_there(made: Made) -> None:
    names = {path.relative_to(made.issue.path).as_posix() for path in made.issue.path.rglob("*") if path.is_file()}
    wanted = {
        "entries.jsonl",
        "stories.json",
        "outline.yaml",
        "ledger.json",
        "findings.json",
        "issue.json",
        *OUTPUTS.values(),
    }
    assert wanted <= names
    plan = made.issue.outline()
    assert plan is not None
    assert plan.shape == made.shape
    assert [row.kind for row in plan.sections if row.kind != "story"] == ["lede", "takeaways", "closing"]
    sections = {f"sections/{number:02}-{row.id}.md" for number, row in enumerate(plan.sections, start=1)}
    assert sections == {name for name in names if name.startswith("sections/")}
    assert {f"history/{row.id}/0001.md" for row in plan.sections} <= names
    assert len(made.json("issue.json")["runs"]) == 1


def test_every_entry_of_the_window_stands_in_exactly_one_place(made: Made) -> None:
    entries = [entry.id for entry in made.issue.entries()]
    stories = made.issue.stories()
    assert stories is not None
    placed = [entry for story in stories.stories for entry in story.entries] + [one.entry for one in stories.left_out]
    assert len(entries) == len(newsroom.PIECES)
    assert sorted(placed) == sorted(entries)
    assert all(one.reason for one in stories.left_out)
    assert all(story.reasons and story.outlets for story in stories.stories)


def test_what_two_languages_told_is_one_story(made: Made) -> None:
    stories = made.issue.stories()
    assert stories is not None
    assert {"Kestrel Labs Blog", "The Harbor"} <= set(stories.stories[0].outlets)


def test_articles_hold_the_pages_by_the_sentence_without_what_stands_around(made: Made) -> None:
    articles = [parse_article(text) for _, text in made.issue.article_texts()]
    assert [article.id for article in articles] == [f"S{number}" for number in range(1, len(articles) + 1)]
    pieces = {piece.title: piece for piece in newsroom.PIECES}
    for article in articles:
        text = " ".join(article.sentences)
        assert all(part in text for part in pieces[article.title].paragraphs)
        assert "Read more" not in text
        assert article.origin == "page"


def test_every_citation_resolves_and_every_reference_was_cited(made: Made) -> None:
    articles = {article.id: article for article in (parse_article(text) for _, text in made.issue.article_texts())}
    plan = made.issue.outline()
    assert plan is not None
    cited: list[str] = []
    for row in plan.sections:
        found = made.issue.section(row.id)
        assert found is not None
        for one in citations.find(found[0].body):
            for name in one.sources:
                article, _, number = name.partition(".")
                assert 1 <= int(number) <= len(articles[article].sentences)
                cited.append(articles[article].url)
    text = made.outputs()["issue.md"]
    assert "[^" not in text
    references = re.findall(r"^- \[.*\]\((.*)\)$", text.partition("**참고 자료:**")[2], re.MULTILINE)
    assert references == list(dict.fromkeys(cited))
    assert len(references) >= 2


def test_no_address_comes_from_anywhere_but_a_feed(made: Made, press: newsroom.Press) -> None:
    for name, text in made.outputs().items():
        found = {one.rstrip(".,;") for one in ADDRESS.findall(text) if not one.startswith(NAMESPACES)}
        assert found <= press.urls, name
    assert "elsewhere.invalid" not in "".join(made.outputs().values())


def test_the_shape_is_that_of_a_korean_newsletter(made: Made) -> None:
    text = made.outputs()["issue.md"]
    assert text.startswith("# 📌 ")
    order = [
        "안녕하세요, 항구 구독자님!",
        "### ",
        "**구독자님들이 주목해야 할 포인트:**",
        "다음 주에 다시 만나요.",
        "**참고 자료:**",
    ]
    places = [text.index(part) for part in order]
    assert places == sorted(places)
    assert text.count("\n### ") == {"digest": 4, "deep-dive": 3}[made.shape]
    for other in ("issue.html", "web.html", "issue.txt"):
        assert "다음 주에 다시 만나요." in made.outputs()[other]
        assert "1호" in made.outputs()[other]


def test_what_was_booked_is_what_the_server_billed(made: Made) -> None:
    booked = json.loads(call(made.workspace, "cost", "--json").out)
    assert len(booked) == len(made.claude.writer.asked)
    assert sum(row["usd"] for row in booked) == pytest.approx(made.claude.totals["cost"])
    assert made.json("issue.json")["cost_usd"] == pytest.approx(made.claude.totals["cost"], abs=1e-6)
    replies = [json.loads(path.read_text()) for path in made.issue.path.glob("replies/*.json")]
    assert sum(reply["cost_usd"] for reply in replies) == pytest.approx(made.claude.totals["cost"])


def test_the_journal_tells_the_truth(made: Made) -> None:
    tree = made.json("issue.json")
    assert tree["drafter"] == "claude"
    assert [row["state"] for row in tree["sources"]] == ["ok"] * 6
    assert tree["outputs"] == {name: digest(text) for name, text in made.outputs().items()}
    assert tree["counts"]["findings"] == sum(finding.status == "open" for finding in made.issue.findings())
    assert tree["counts"]["entries"] == len(newsroom.PIECES) == tree["counts"]["new"]


def test_run_again_asks_the_model_nothing_says_what_came_since_and_changes_nothing(made: Made) -> None:
    before, asked = shot(made.workspace), made.claude.totals["requests"]
    stamps = {path: path.stat().st_mtime_ns for path in made.issue.path.rglob("*") if path.is_file()}

    ended = call(made.workspace, "run")

    assert ended.code == made.ended.code
    assert shot(made.workspace) == before
    assert {path: path.stat().st_mtime_ns for path in stamps} == stamps
    assert made.claude.totals["requests"] == asked
    assert "구성한 뒤에 온 글도, 바뀐 원문도 없어요" in ended.out


def test_run_again_without_network_asks_nobody(made: Made, press: newsroom.Press) -> None:
    before, asked, seen = shot(made.workspace), made.claude.totals["requests"], len(press.asked)
    ended = call(made.workspace, "run", "--offline")
    assert ended.code == made.ended.code
    assert shot(made.workspace) == before
    assert (made.claude.totals["requests"], len(press.asked)) == (asked, seen)


def test_the_key_is_in_no_file_and_no_line(made: Made) -> None:
    assert KEY not in made.ended.text
    assert all(KEY.encode() not in path.read_bytes() for path in made.workspace.rglob("*") if path.is_file())


def test_files_are_private(made: Made) -> None:
    assert [
        path for path in (made.workspace / "output").rglob("*") if path.is_file() and path.stat().st_mode & 0o077
    ] == []


@pytest.mark.parametrize("made", ["deep-dive"], indirect=True)  # `test_kills.py` kills a digest
def test_a_run_that_was_killed_pays_no_stored_reply_twice_and_ends_the_same(
    made: Made, press: newsroom.Press, claude: Claude, tmp_path: Path
) -> None:
    workspace = newsroom.make(tmp_path / "killed", press, shape=made.shape)
    process = started(workspace, "run")

    def killing(body: dict[str, Any]) -> str:
        text = claude.writer(body)
        if len(claude.writer.asked) == 3:
            process.kill()
            process.wait()
        return text

    claude.server.chosen = killing
    said, _ = process.communicate()
    assert process.returncode == -signal.SIGKILL, said
    stored = len(list((workspace / "output" / newsroom.DAY / "replies").glob("*.json")))
    assert stored >= 1
    claude.server.chosen = claude.writer
    claude.writer.asked.clear()
    with held():
        ended = call(workspace, "run")

    assert ended.code == made.ended.code, ended.text
    whole = len(made.claude.writer.asked)
    assert len(claude.writer.asked) == whole - stored
    one, other = shot(made.workspace / "output"), shot(workspace / "output")
    assert one.keys() == other.keys()
    counted = ("issue.json", "/replies/")  # these hold what the server's cache saved, which depends on the moment
    assert [name for name in one if one[name] != other[name] and not any(part in name for part in counted)] == []
    paid = [row for row in json.loads(call(workspace, "cost", "--json").out) if row["state"] == "paid"]
    assert len(paid) == whole


def test_one_issue_may_have_another_shape_than_the_settings_say(press: newsroom.Press, tmp_path: Path) -> None:
    with messages_api(), held():
        workspace = newsroom.make(tmp_path / "weekly", press, shape="digest")
        assert call(workspace, "collect").code == 0
        assert call(workspace, "outline", "--shape", "deep-dive").code == 0
        plan = IssueFolder(workspace / "output", date.fromisoformat(newsroom.DAY)).outline()
        listed = call(workspace, "stories").out
        refused = call(workspace, "run", "--shape", "digest")
    assert plan is not None
    assert plan.shape == "deep-dive"
    assert "깊이 읽기(`--shape`로 정했어요)" in listed
    assert refused.code == 2
    assert "이미 다른 모양으로 구성했어요" in refused.text
