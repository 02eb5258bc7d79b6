"""What is forked for a start is a process as any other: its words, environment, output, signals and exit code."""

import os
import signal
import subprocess
import sys
import time

import pytest

from pipeline import __version__
from tests.e2e.forked import Forked, ended


def tells() -> None:
    """Tell of itself, and end with 3."""
    print(os.getpid(), sys.argv[1:], os.environ["SAID"], flush=True)
    print("beside", file=sys.stderr)
    sys.exit(3)


def waits() -> None:
    """Wait for somebody to end it."""
    print("waits", flush=True)
    time.sleep(60)


def start(program: str, *words: str, **environment: str) -> Forked:
    return Forked(f"{__name__}:{program}", words, {**os.environ, **environment})


def test_it_has_its_own_number_words_environment_and_exit_code() -> None:
    process = start("tells", "a", "b c", SAID="x=1")
    told, _ = process.communicate()
    assert told == f"{process.pid} ['a', 'b c'] x=1\nbeside\n"
    assert (process.returncode, process.poll()) == (3, 3)
    assert "SAID" not in os.environ


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_and_is_told_as_of_any_process(number: signal.Signals) -> None:
    with start("waits") as process:
        assert process.stdout.readline() == "waits\n"
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(0.01)
        assert process.poll() is None
        process.send_signal(number)
        assert process.wait(10) == -number
    process.kill()


def test_one_start_leaves_nothing_to_the_next() -> None:
    first, second = start("tells", "a", SAID="x"), start("tells", SAID="y")
    assert second.communicate()[0].partition(" ")[2] == "[] y\nbeside\n"
    assert first.communicate()[0].partition(" ")[2] == "['a'] x\nbeside\n"
    assert first.pid != second.pid


def test_the_program_starts_so() -> None:
    process = Forked("tests.e2e.forked:newsletter", ("--version",), os.environ)
    assert process.communicate() == (f"newsletter {__version__}\n", None)


@pytest.mark.parametrize(
    ("code", "told", "said"), [(None, 0, ""), (2, 2, ""), (-1, 255, ""), ("no disk", 1, "no disk\n")]
)
def test_an_exit_is_told_as_the_interpreter_tells_it(
    code: object, told: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    def program() -> None:
        raise SystemExit(code)

    assert ended(program) == told
    assert capsys.readouterr().err == said


def test_an_error_is_told_with_its_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    def program() -> None:
        raise ValueError("why")

    assert ended(program) == 1
    assert "ValueError: why" in capsys.readouterr().err
