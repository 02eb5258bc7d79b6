"""A person edits sections while what comes last is asked for: the answer that is back is used once, and what it did not see is told."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e import newsroom
from tests.e2e.conftest import Claude, call, held

HOUR = 3600.0


@pytest.fixture
def night(claude: Claude) -> Iterator[Claude]:
    claude.server.scenario["batch_s"] = HOUR
    with held():
        yield claude


def issue(folder: Path) -> Path:
    return folder / "output" / newsroom.DAY


def path_of(folder: Path, section: str) -> Path:
    return next(issue(folder).glob(f"sections/*-{section}.md"))


def edit(folder: Path, text: str) -> None:
    path = path_of(folder, "s1")
    path.write_text(f"{path.read_text().rstrip()}\n\n{text}\n")


def asked_last(claude: Claude) -> int:
    return claude.writer.asked.count("closing")


@pytest.fixture
def handed_in(press: newsroom.Press, night: Claude, tmp_path: Path) -> Path:
    """An issue whose sections are there and whose last round is under way."""
    folder = newsroom.make(tmp_path / "night", press, model={"batch": True})
    for _ in range(3):
        assert call(folder, "run").code == 0
        night.server.advance(HOUR + 1)
    assert len(list(issue(folder).glob("sections/*.md"))) == 4
    return folder


def test_an_edit_an_hour_pays_what_comes_last_once_and_gets_it(night: Claude, handed_in: Path) -> None:
    for word in ("먼저", "다음에", "끝에"):
        edit(handed_in, f"{word} 고친 문장이에요.")
        ended = call(handed_in, "run")
        assert ended.code == 0, ended.text
        night.server.advance(HOUR + 1)
    assert asked_last(night) == 1
    assert "값을 내린" in path_of(handed_in, "lede").read_text()
    assert len(list(issue(handed_in).glob("sections/*.md"))) == 7
    assert "바뀐 꼭지(s1)를 보지 못하고" in ended.text
    assert "`newsletter regenerate lede`" in ended.text
    assert "끝에 고친 문장" in path_of(handed_in, "s1").read_text()
    assert call(handed_in, "replay", "--date", newsroom.DAY).code == 0


def test_it_is_told_no_more_once_what_comes_last_is_written_again(night: Claude, handed_in: Path) -> None:
    edit(handed_in, "덧붙인 말이에요.")
    assert "보지 못하고" in call(handed_in, "run").text
    for part in ("lede", "takeaways"):
        assert call(handed_in, "regenerate", part, "--instruction", "더 짧게", "--take", "all").code == 0
    assert "보지 못하고" not in call(handed_in, "run").text


def test_an_answer_that_cites_what_nobody_cites_any_more_is_mended_over_the_sections_as_they_stand(
    night: Claude, handed_in: Path
) -> None:
    path = path_of(handed_in, "s1")
    head, _, body = path.read_text().partition("---\n### ")
    path.write_text(f"{head}---\n### {body.splitlines()[0]}\n\n이 소식은 제가 직접 써요.[^직접: 전화]\n")
    ended = call(handed_in, "run")
    assert ended.code == 0, ended.text
    assert asked_last(night) == 2  # the round, and its repair
    assert len(list(issue(handed_in).glob("sections/*.md"))) == 7
    assert "보지 못하고" in ended.text


def test_a_run_that_died_before_it_used_the_answer_uses_it_after_an_edit(
    press: newsroom.Press, claude: Claude, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = newsroom.make(tmp_path / "day", press)
    with held():
        with monkeypatch.context() as patch:
            patch.setattr("pipeline.run.ending._put", dies)
            call(folder, "run")
        edit(folder, "덧붙인 말이에요.")
        paid = asked_last(claude)
        assert paid == 1
        ended = call(folder, "run")
        assert ended.code == 0, ended.text
        assert asked_last(claude) == paid
        assert "바뀐 꼭지(s1)를 보지 못하고" in ended.text


def dies(*_: object) -> None:
    raise KeyboardInterrupt


def test_a_part_that_no_answer_could_give_takes_nothing_else_down_and_is_asked_for_alone(
    press: newsroom.Press, claude: Claude, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = newsroom.Writer.closing

    def uncited(self: newsroom.Writer, text: str) -> dict[str, object]:
        made = whole(self, text)
        return {**made, "lede": [newsroom.sentence("루멘이 12월 1일에 값을 84% 내렸어요.", "")]}

    folder = newsroom.make(tmp_path / "day", press)
    with held():
        with monkeypatch.context() as patch:
            patch.setattr(newsroom.Writer, "closing", uncited)
            ended = call(folder, "run")
        assert "lede" in ended.text
        assert asked_last(claude) == 2
        plan = (issue(folder) / "outline.yaml").read_text()
        assert "📌 회사가 낸 소식을 전해요" in plan
        assert "회사의 답도 있어요" in plan
        assert path_of(folder, "takeaways").exists()
        assert not list(issue(folder).glob("sections/*-lede.md"))
        assert call(folder, "replay", "--date", newsroom.DAY).code == 0

        edit(folder, "덧붙인 말이에요.")
        ended = call(folder, "run")
        assert "값을 내린" in path_of(folder, "lede").read_text()
        assert asked_last(claude) == 3
        assert (issue(folder) / "outline.yaml").read_text() == plan
        assert call(folder, "run").code == 0
        assert asked_last(claude) == 3
        assert call(folder, "replay", "--date", newsroom.DAY).code == 0


def test_two_parts_that_no_answer_could_give_are_asked_for_together(
    press: newsroom.Press, claude: Claude, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = newsroom.Writer.closing

    def bare(self: newsroom.Writer, text: str) -> dict[str, object]:
        return {**whole(self, text), "lede": [], "takeaways": []}

    folder = newsroom.make(tmp_path / "day", press)
    with held():
        with monkeypatch.context() as patch:
            patch.setattr(newsroom.Writer, "closing", bare)
            call(folder, "run")
            assert asked_last(claude) == 2
            call(folder, "run")
            assert asked_last(claude) == 4
        assert "📌 회사가 낸 소식을 전해요" in (issue(folder) / "outline.yaml").read_text()
        call(folder, "run")
        assert asked_last(claude) == 5
        assert len(list(issue(folder).glob("sections/*.md"))) == 7
        assert call(folder, "replay", "--date", newsroom.DAY).code == 0
