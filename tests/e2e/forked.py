"""Processes of the program that need not import it: one that has imported all, and looked at a few sentences, is forked for each start.

To import the program takes longer than most of what these tests ask of it. What is started is a process as any other: with its own
environment, words and output, killed by signals, its exit code its own. Tests of the start itself start Python as a user does.
"""

import atexit
import gc
import importlib
import json
import os
import pkgutil
import signal
import socket
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import NoReturn, Self, TextIO, TypedDict

ROOT = Path(__file__).parents[2]
Program = Callable[[], object]
_LONGEST_ORDER = 1 << 16
_ALSO = ("structlog", "rich.console", "ruamel.yaml", "trafilatura", "css_inline", "markdown", "jinja2", "smtplib")


class Order(TypedDict):
    """What is to be started: a function as `module:name`, its words and its environment."""

    program: str
    words: Sequence[str]
    environment: Mapping[str, str]


def newsletter() -> None:
    """Be `newsletter`, its clock held at the eve of the issue."""
    from pipeline.cli import main, world
    from tests.e2e.newsroom import StillClock

    world.SystemClock = StillClock  # type: ignore[assignment,misc]  # the tests' own
    main()


class Forked:
    """A started process, as `subprocess.Popen` tells of one: its output and errors come together."""

    def __init__(self, program: str, words: Sequence[str], environment: Mapping[str, str]) -> None:
        """Call `program`, a module and a function without arguments, in this process's place."""
        order: Order = {"program": program, "words": [*words], "environment": dict(environment)}
        told, other_end = socket.socketpair()
        out, written = os.pipe()
        with other_end:
            try:
                socket.send_fds(_server()[0], [json.dumps(order).encode()], [written, other_end.fileno()])
            finally:
                os.close(written)
        self.stdout = os.fdopen(out, encoding="utf-8")
        self.returncode: int | None = None
        self._ended = threading.Event()
        lines = told.makefile("r", encoding="ascii")
        self.pid = int(lines.readline())
        threading.Thread(target=self._watch, args=(told, lines), daemon=True).start()

    def _watch(self, told: socket.socket, lines: TextIO) -> None:
        with told, lines:
            self.returncode = int(lines.readline())
        self._ended.set()

    def poll(self) -> int | None:
        """Return the exit code, as soon as there is one."""
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Return the exit code; `subprocess.TimeoutExpired` where there is none in time."""
        if not self._ended.wait(timeout):
            raise subprocess.TimeoutExpired("newsletter", timeout or 0)
        assert self.returncode is not None
        return self.returncode

    def communicate(self, timeout: float | None = None) -> tuple[str, None]:
        """Return what was told until the end, as `Popen` does: with the errors there is nothing beside it."""
        late = None if timeout is None else time.monotonic() + timeout
        read: list[str] = []
        reader = threading.Thread(target=lambda: read.append("" if self.stdout.closed else self.stdout.read()))
        reader.start()
        reader.join(timeout)
        if reader.is_alive():
            raise subprocess.TimeoutExpired("newsletter", timeout or 0)
        self.wait(None if late is None else max(0, late - time.monotonic()))
        self.stdout.close()
        return "".join(read), None

    def send_signal(self, number: int) -> None:
        """Send a signal to a process that did not end yet."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """Kill it."""
        self.send_signal(signal.SIGKILL)

    def terminate(self) -> None:
        """Ask it to end."""
        self.send_signal(signal.SIGTERM)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stdout.close()
        self.wait()


@cache
def _server() -> tuple[socket.socket, subprocess.Popen[bytes]]:
    """Start what is forked, once, and return who takes orders; it ends with us."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with theirs:
        process = subprocess.Popen(
            [sys.executable, "-c", f"from tests.e2e.forked import serve; serve({theirs.fileno()})"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            pass_fds=[theirs.fileno()],
            cwd=ROOT,
        )
    return ours, process


# --- what is forked


def serve(number: int) -> None:
    """Fork for each order that comes on a socket until nobody holds its other end."""
    warm()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for who waits
    with socket.socket(fileno=number) as orders:
        while True:
            told, descriptors, _, _ = socket.recv_fds(orders, _LONGEST_ORDER, 2)
            if not told:
                return
            order = json.loads(told)
            module, _, name = order["program"].partition(":")
            program = getattr(importlib.import_module(module), name)
            if os.fork() == 0:
                orders.close()
                _watched(program, order, *descriptors)
            for one in descriptors:
                os.close(one)


def warm() -> None:
    """Import all of the program, and make the patterns and tables that most texts need."""
    import pipeline
    from pipeline.check import lint_pair
    from tests.e2e import newsroom

    for found in pkgutil.walk_packages(pipeline.__path__, "pipeline."):
        if not found.name.endswith("__main__"):
            importlib.import_module(found.name)
    for name in _ALSO:
        importlib.import_module(name)
    for piece in newsroom.PIECES:
        lint_pair(" ".join(piece.paragraphs), " ".join([*newsroom._SAID, "값을 80% 내려 0.40달러가 됐어요."]))
    gc.freeze()


def _watched(program: Program, order: Order, out: int, told: int) -> NoReturn:
    """Fork once more, tell the number of that process and how it ended."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a Ctrl-C is for what is watched
    number = os.fork()
    if number == 0:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        os.close(told)
        _run(program, order, out)
    os.close(out)
    os.write(told, f"{number}\n".encode())
    _, status = os.waitpid(number, 0)
    with socket.socket(fileno=told) as line, suppress(OSError):  # who asked is gone
        line.sendall(f"{os.waitstatus_to_exitcode(status)}\n".encode())
    os._exit(0)


def _run(program: Program, order: Order, out: int) -> NoReturn:
    """Be the program, from its words to its end."""
    os.dup2(out, 1)
    os.dup2(out, 2)
    os.close(out)
    os.environ.clear()
    os.environ.update(order["environment"])
    sys.argv = ["-c", *order["words"]]
    code = ended(program)
    threading._shutdown()  # type: ignore[attr-defined]  # what the interpreter does at its end
    atexit._run_exitfuncs()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        code = 120
    os._exit(code)


def ended(program: Program) -> int:
    """Return the exit code of what the interpreter would call."""
    try:
        program()
    except SystemExit as ended:
        if ended.code is None or isinstance(ended.code, int):
            return (ended.code or 0) & 0xFF
        print(ended.code, file=sys.stderr)  # as the interpreter does
        return 1
    except KeyboardInterrupt:
        sys.stdout.flush()
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGINT)
    except BaseException:  # noqa: BLE001  # told as the interpreter would
        traceback.print_exc()
        return 1
    return 0
