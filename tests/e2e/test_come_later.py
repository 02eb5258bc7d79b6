"""A section that failed in the night and came later: lede, takeaways and titles see it too, or the editor is told how they can."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from tests.e2e import newsroom
from tests.e2e.conftest import Claude, Left, call, held, messages_api, shot
from tests.e2e.test_batches import add_fault
from tests.e2e.test_costs import issue, paid, section

FIRST = "\nplace: 1/4"


class Counting(newsroom.Writer):
    """A model whose closings say whether they are the first; `prompts` are the questions they answered."""

    def __init__(self) -> None:
        super().__init__()
        self.prompts: list[str] = []

    def closing(self, text: str) -> dict[str, object]:
        self.prompts.append(text)
        told = "소식이 항구에 왔어요" if len(self.prompts) > 1 else "소식을 먼저 전해요"
        made = super().closing(text)
        angles = ("number", "who", "so-what")
        words = ("값을 내린", "회사가 낸", "우리가 볼")
        titles = [{"angle": angle, "text": f"📌 {word} {told}"} for angle, word in zip(angles, words, strict=True)]
        if "instruction: " in text:
            words = ("이번에는", "천천히", "마지막으로")
            points = [newsroom.sentence(f"{word} 야간 작업을 옮겨 보세요.", "", 1, "item") for word in words]
            made = {**made, "takeaways": points}
        return {**made, "titles": titles}


@contextmanager
def first_failed(model: Counting, press: newsroom.Press, claude: Claude, where: Path) -> Iterator[Path]:
    """An issue of this model's whose first section did not come in the night; the server is well again."""
    claude.server.chosen = model
    with held():
        made = newsroom.make(where, press)
        add_fault(claude, {"match": {"path": "/v1/messages", "contains": FIRST.strip()}, "fault": "529"})
        assert call(made, "run").code == 3
        claude.server.faults.planned.clear()
        yield made


@pytest.fixture(scope="module")
def failed_once(press: newsroom.Press, tmp_path_factory: pytest.TempPathFactory) -> tuple[Left, list[str]]:
    """What such a night leaves, made once, and what its model was asked."""
    model = Counting()
    with (
        messages_api() as claude,
        first_failed(model, press, claude, tmp_path_factory.mktemp("night") / "weekly") as made,
    ):
        return Left.by(claude, made), model.prompts


@pytest.fixture
def folder(failed_once: tuple[Left, list[str]], claude: Claude, tmp_path: Path) -> Iterator[Path]:
    """An issue whose first section did not come in the night."""
    left, prompts = failed_once
    claude.server.chosen = model = Counting()
    model.prompts += prompts
    with held():
        yield left.again(claude, tmp_path / "weekly")


def seen(claude: Claude) -> list[int]:
    """Return how many sections each closing saw."""
    return [text.count("새로 전하는 소식이에요") for text in claude.server.chosen.prompts]


def title(folder: Path) -> str:
    return str(json.loads((issue(folder) / "issue.json").read_text())["title"])


def test_what_is_edited_while_it_is_written_again_stays(
    folder: Path, claude: Claude, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, head = section(folder, "lede"), (issue(folder) / "outline.yaml").read_text()
    edited = path.read_text().rstrip("\n") + " 제가 보탠 말이에요.\n"
    write = Counting.closing

    def meanwhile(model: Counting, text: str) -> dict[str, object]:
        path.write_text(edited)
        return write(model, text)

    monkeypatch.setattr(Counting, "closing", meanwhile)
    ended = call(folder, "run")
    assert path.read_text() == edited
    assert (issue(folder) / "outline.yaml").read_text() == head
    assert "`newsletter regenerate takeaways`" in ended.out


def test_what_comes_last_is_written_again_with_the_section_that_came(folder: Path, claude: Claude) -> None:
    before = title(folder)
    ended = call(folder, "run")
    assert ended.code == 0, ended.text
    first, last = seen(claude)
    assert first < last
    assert "s1 꼭지가 와서" in ended.err
    assert title(folder) != before
    assert "오기 전에" not in ended.out
    assert paid(folder) == pytest.approx(claude.totals["cost"])
    assert call(folder, "replay", "--date", newsroom.DAY).code == 0
    asked, files = claude.totals["requests"], shot(folder)
    assert call(folder, "run").code == 0
    assert (claude.totals["requests"], shot(folder)) == (asked, files)


def test_what_the_editor_changed_is_left_and_offered_at_its_price(folder: Path, claude: Claude) -> None:
    path = section(folder, "lede")
    path.write_text(path.read_text().replace("이번 주에는", "이번 주 항구에서는"))
    heads = (issue(folder) / "outline.yaml").read_bytes(), section(folder, "takeaways").read_bytes(), path.read_bytes()
    ended = call(folder, "run")
    assert heads == (
        (issue(folder) / "outline.yaml").read_bytes(),
        section(folder, "takeaways").read_bytes(),
        path.read_bytes(),
    )
    assert len(seen(claude)) == 1
    assert "s1 꼭지가 왔어요" in ended.out
    assert "`newsletter regenerate lede`, `newsletter regenerate takeaways`, `newsletter regenerate title`" in ended.out
    assert "하나에 $0.0" in ended.out
    path.write_text(path.read_text().replace("항구에서는", "항구 소식에서는"))  # dealt with by hand
    assert call(folder, "regenerate", "takeaways", "--take", "all", "--instruction", "짧게").code == 0
    left = call(folder, "build").out
    assert "regenerate title" in left
    assert "regenerate lede" not in left
    assert "regenerate takeaways" not in left
    call(folder, "regenerate", "title")
    assert "꼭지가 왔어요" not in call(folder, "run").out


def test_a_title_that_was_chosen_is_left(folder: Path, claude: Claude) -> None:
    call(folder, "title", "2")
    chosen = title(folder)
    assert "regenerate title" in call(folder, "run").out
    assert title(folder) == chosen
    assert len(seen(claude)) == 1


def test_where_it_cannot_be_written_again_the_issue_stays_whole_and_the_next_run_tries_again(
    folder: Path, claude: Claude
) -> None:
    before = section(folder, "lede").read_bytes()
    add_fault(claude, {"match": {"path": "/v1/messages", "contains": "titles: 각도"}, "fault": "529"})
    ended = call(folder, "run")
    assert ended.code == 0
    assert "다시 쓰지 못했어요" in ended.out
    assert section(folder, "lede").read_bytes() == before
    claude.server.faults.planned.clear()
    ended = call(folder, "run")
    assert "다시 쓰지 못했어요" not in ended.out
    assert len(seen(claude)) == 2
    assert paid(folder) == pytest.approx(claude.totals["cost"])


def test_a_run_that_dies_before_it_has_written_it_pays_nothing_twice(
    folder: Path, claude: Claude, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dies(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("pipeline.run.without.write", dies)
        call(folder, "run")
    cost = claude.totals["cost"]
    assert call(folder, "run").code == 0
    assert claude.totals["cost"] == cost
    assert len(seen(claude)) == 2


def test_a_section_that_a_person_had_written_is_said_to_be_missing_above(folder: Path, claude: Claude) -> None:
    ended = call(folder, "regenerate", "s1", "--take", "all")
    assert ended.code == 0, ended.text
    assert "s1 꼭지가 오기 전에 썼어요" in call(folder, "build").out
    assert call(folder, "run").code == 0
    assert len(seen(claude)) == 2


class Held(newsroom.Writer):
    """A model whose first section is not begun before two others are answered."""

    def __init__(self) -> None:
        super().__init__()
        self.others = Event()
        self.answered = 0
        self.waited = False

    def section(self, text: str) -> dict[str, object]:
        if FIRST in text:
            self.waited = self.others.wait(60)
        else:
            self.answered += 1
            if self.answered == 2:
                self.others.set()
        return super().section(text)


def test_the_others_do_not_wait_for_a_first_section_that_keeps_silent(
    press: newsroom.Press, claude: Claude, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pipeline.run.drafting.AHEAD_S", 0.01)
    claude.server.chosen = writer = Held()
    with held():
        assert call(newsroom.make(tmp_path / "weekly", press), "run").code == 0
    assert writer.waited


def test_the_others_do_not_wait_while_the_first_section_is_asked_again(
    press: newsroom.Press, claude: Claude, tmp_path: Path
) -> None:
    begun: list[Any] = []

    class Patient(newsroom.StillClock):
        """A clock on which the wait before another try lasts until the other sections are asked."""

        def sleep(self, seconds: float) -> None:
            if seconds >= 60:
                others.wait(60)
                begun.append(others.is_set())
            super().sleep(seconds)

    class Announcing(newsroom.Writer):
        def section(self, text: str) -> dict[str, object]:
            if FIRST not in text:
                others.set()
            return super().section(text)

    others = Event()
    claude.server.chosen = Announcing()
    add_fault(
        claude,
        {
            "match": {"path": "/v1/messages", "contains": FIRST.strip()},
            "fault": {"kind": "429", "retry_after": 60},
            "times": 1,
        },
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("pipeline.cli.world.SystemClock", Patient)
        assert call(newsroom.make(tmp_path / "weekly", press), "run").code == 0
    assert begun == [True]


@pytest.fixture
def lacking(press: newsroom.Press, claude: Claude, tmp_path: Path) -> Iterator[Path]:
    """An issue whose first section did not come in the night, and whose takeaways could not be used either."""
    with first_failed(Pointless(), press, claude, tmp_path / "weekly") as made:
        yield made


class Pointless(Counting):
    """A model that gives too few takeaways as long as a section is lacking."""

    def closing(self, text: str) -> dict[str, object]:
        made = super().closing(text)
        return {**made, "takeaways": made["takeaways"][:1]} if len(self.prompts) < 3 else made  # type: ignore[index]


def test_where_takeaways_lacked_too_all_is_asked_once_over_the_section_that_came(lacking: Path, claude: Claude) -> None:
    assert not list(issue(lacking).glob("sections/*-takeaways.md"))
    asked = len(seen(claude))
    ended = call(lacking, "run")
    assert ended.code == 0, ended.text
    assert len(seen(claude)) == asked + 1
    first, *_, last = seen(claude)
    assert first < last
    assert section(lacking, "takeaways").is_file()
    assert paid(lacking) == pytest.approx(claude.totals["cost"])
    assert call(lacking, "replay", "--date", newsroom.DAY).code == 0


def test_takeaways_that_come_alone_leave_word_of_what_the_lede_did_not_see(lacking: Path, claude: Claude) -> None:
    path = section(lacking, "lede")
    path.write_text(path.read_text().replace("이번 주에는", "이번 주 항구에서는"))
    lede = path.read_bytes()
    ended = call(lacking, "run")
    assert path.read_bytes() == lede
    assert section(lacking, "takeaways").is_file()
    assert "s1 꼭지가 왔어요" in ended.out
    assert "`newsletter regenerate lede`" in ended.out
