"""A change as a terminal shows it: what goes and what comes, and in words what no line can show."""

import pytest

from pipeline.cli.asking import show_change


@pytest.mark.parametrize(
    ("was", "now", "told"),
    [
        (" 둘째 공장도 문을 열었어요.", "\n\n둘째 공장도 문을 열었어요.", "나뉘어요"),
        ("첫 배가 떠났어요. 짐은 열 상자예요.", "첫 배가 떠났어요.\n\n짐은 열 상자예요.", "나뉘어요"),
        ("\n\n값은 그대로예요.\n", " 값은 그대로예요.\n", "합쳐져요"),
        ("\n \t\n값은 그대로예요.", " 값은 그대로예요.", "합쳐져요"),
        ("다리를  건너요.", "다리를 건너요.", "띄운 곳만"),
        ("\n다리를 건너요.", " 다리를 건너요.", "띄운 곳만"),
    ],
)
def test_a_change_of_paragraphs_alone_is_told_in_words(
    capsys: pytest.CaptureFixture[str], was: str, now: str, told: str
) -> None:
    show_change(was, now)
    shown = capsys.readouterr().out
    assert told in shown
    assert not any(line.startswith(("-", "+")) for line in shown.splitlines())
    assert all(shown.count(line.strip()) == 1 for line in now.splitlines() if line.strip())


@pytest.mark.parametrize(
    ("was", "now"),
    [
        (" 둘째 공장도 문을 열었어요.", "\n\n셋째 공장도 문을 열었어요."),
        ("다리를 건너 요.", "다리를 건너요."),
        ("", "\n\n새 문단이에요."),
        ("\n\n빠지는 문단이에요.", ""),
    ],
)
def test_a_change_of_words_is_shown_by_lines(capsys: pytest.CaptureFixture[str], was: str, now: str) -> None:
    show_change(was, now)
    shown = capsys.readouterr().out.splitlines()
    assert [line[0] for line in shown] == [*"-" * bool(was), *"+" * bool(now)]
