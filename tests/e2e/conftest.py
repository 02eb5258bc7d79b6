"""What the end-to-end tests share: the command in this process, the outlets, the Messages API, one demo."""

import importlib
import json
import os
import shutil
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Self

import pytest
from click.testing import CliRunner

from pipeline import messages
from pipeline.cli import main
from tests.e2e import newsroom
from tests.e2e.forked import Forked
from tests.found_once import found_once


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def text(self) -> str:
        """Everything that was printed."""
        return self.out + self.err


def call(workspace: Path | None, *words: str, stdin: str | None = None) -> Ended:
    """Run `newsletter` in this process and return how it ended; a traceback fails the test."""
    where = ["-w", str(workspace)] if workspace is not None else []
    result = CliRunner().invoke(main, [*where, *words], input=stdin)
    messages.use("ko")
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert "Traceback" not in result.output
    assert "예상하지 못한" not in result.output, result.output
    return Ended(result.exit_code, result.stdout, result.stderr)


def started(workspace: Path, *words: str) -> Forked:
    """Start `newsletter` in a process of its own, its clock held at the eve of the issue."""
    return Forked("tests.e2e.forked:newsletter", ("-w", str(workspace), *words), os.environ)


@pytest.fixture(scope="session", autouse=True)
def bare_environment() -> Iterator[None]:
    """Nobody's own keys, proxies and mail servers reach a test."""
    with pytest.MonkeyPatch.context() as patch:
        for name in list(os.environ):
            if name.startswith(("ANTHROPIC_", "NEWSLETTER_")) or name.lower().endswith("_proxy"):
                patch.delenv(name)
        patch.setenv("NO_PROXY", "127.0.0.1")
        yield


@pytest.fixture(scope="session", autouse=True)
def heard_signals() -> Iterator[None]:
    """Ctrl-C reaches us and our children, though a shell in the background keeps it from its own."""
    before = signal.getsignal(signal.SIGINT)
    if before == signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def clock() -> Iterator[newsroom.StillClock]:
    """The machine's clock, held at the eve of the issue."""
    with held() as still:
        yield still


@contextmanager
def held(now: datetime = newsroom.NOW) -> Iterator[newsroom.StillClock]:
    """Hold the machine's clock, at the eve of the issue if nothing else is said."""
    still = newsroom.StillClock(now)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("pipeline.cli.world.SystemClock", lambda: still)
        yield still


@pytest.fixture(scope="package")
def press() -> Iterator[newsroom.Press]:
    """The six outlets; a test that changes them uses its own."""
    with newsroom.Press() as running:
        yield running


@dataclass
class Claude:
    """The Messages API on loopback and who plays the model."""

    server: Any
    writer: newsroom.Writer

    @property
    def totals(self) -> dict[str, Any]:
        """What the server's ledger says."""
        found: dict[str, Any] = self.server.ledger()["totals"]
        return found


KEY = "sk-ant-test-0123456789"


@contextmanager
def messages_api() -> Iterator[Claude]:
    """Run a strict Messages API server that the environment names, with its key."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(Path(__file__).parents[1]))
        server_class = importlib.import_module("messages_server").MessagesServer
        writer = newsroom.Writer()
        with server_class({"thinking_tokens": 16, "api_keys": [KEY]}, writer) as server:
            patch.setenv("ANTHROPIC_API_KEY", KEY)
            patch.setenv("ANTHROPIC_BASE_URL", server.url)
            yield Claude(server, writer)


@dataclass(frozen=True)
class Left:
    """What commands left that many tests begin with: a workspace, and what the server booked and remembers of it."""

    folder: Path
    rows: tuple[dict[str, Any], ...]
    lives: dict[str, Any]
    asked: tuple[str, ...]
    when: float

    @classmethod
    def by(cls, claude: Claude, folder: Path) -> Self:
        """Return what stands in a workspace and with the server that served it."""
        server = claude.server
        return cls(
            folder, tuple(deepcopy(server.rows)), dict(server.cache.lives), tuple(claude.writer.asked), server.now()
        )

    def again(self, claude: Claude, folder: Path) -> Path:
        """Leave a copy of the workspace before a server that goes on at the same moment, and return it."""
        shutil.copytree(self.folder, folder)
        claude.server.rows[:] = deepcopy(list(self.rows))
        claude.server.cache.lives = dict(self.lives)
        claude.server.offset = self.when - time.time()
        claude.writer.asked[:] = self.asked
        return folder


@pytest.fixture(scope="package")
def drafted_once(press: newsroom.Press, tmp_path_factory: pytest.TempPathFactory, checked_once: None) -> Left:
    """What a plain run leaves, made once: look, do not touch."""
    with messages_api() as claude, held():
        folder = newsroom.make(tmp_path_factory.mktemp("drafted") / "weekly", press)
        ended = call(folder, "run")
        assert ended.code == 0, ended.text
        return Left.by(claude, folder)


@pytest.fixture
def drafted(drafted_once: Left, claude: Claude, tmp_path: Path) -> Iterator[Path]:
    """A workspace after a plain run; its server is the test's own and knows of that run."""
    with held():
        yield drafted_once.again(claude, tmp_path / "weekly")


@pytest.fixture
def claude() -> Iterator[Claude]:
    """A Messages API server of this test's own."""
    with messages_api() as running:
        yield running


def shot(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder that counts for *the same bytes*: not `runs`, locks, logs and the database."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if not path.is_file() or path.name.endswith(".lock") or "state.sqlite" in name or "logs/" in name:
            continue
        content = path.read_bytes()
        if path.name == "issue.json":
            tree = json.loads(content)
            tree.pop("runs", None)
            content = json.dumps(tree, ensure_ascii=False).encode()
        found[name] = content
    return found


@pytest.fixture(scope="package")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A finished demo, made once: look, do not touch."""
    folder = tmp_path_factory.mktemp("sample") / "demo"
    ended = call(None, "demo", str(folder))
    assert ended.code == 0, ended.text
    return folder


@pytest.fixture(scope="package", autouse=True)
def checked_once() -> Iterator[None]:
    """A sentence that was looked at before is not looked at again."""
    with found_once():
        yield
