"""What one command works with: the workspace, its settings, and the doors to the world. Handed in whole, so tests hand in theirs."""

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from pathlib import Path

from pipeline.config import Secrets, Settings
from pipeline.errors import ModelAccountError, ModelUnavailableError, TemplateError
from pipeline.messages import say
from pipeline.records import Clock, Fetched, Http, Model, Transport
from pipeline.run import builtin
from pipeline.state import Calls, State
from pipeline.workspace import IssueFolder, hold

WORKERS = 64  # most wait for a server
BUILTIN_TEMPLATES = builtin.TEMPLATES

Progress = Callable[[str, str], None]


def silent(step: str, text: str) -> None:
    """Tell nobody."""


class NoServices:
    """Where a command talks to no mailing service and no webhook."""

    def call(self, method: str, url: str, *, headers: Mapping[str, str] | None = None, content: bytes = b"") -> Fetched:
        """Ask nothing."""
        return Fetched(url, url, reason="offline", detail=say("web.offline"))


@dataclass(frozen=True, slots=True)
class Context:
    """One workspace and its world.

    `model` makes the model for an issue, or gives None where the newsletter drafts without one (extractive). `progress` is told
    (step, text) as the work goes on. `services` leads to what is told to do something (mailing services, webhooks), and may reach
    only what the settings name for that; `transport` leads to sources and pages.
    """

    workspace: Path
    settings: Settings
    secrets: Secrets
    transport: Transport
    clock: Clock
    state: State
    model: Callable[["Context", str], Model | None]
    sample: bool = False
    progress: Progress = silent
    executor: Executor = field(default_factory=lambda: ThreadPoolExecutor(WORKERS))
    services: Http = field(default_factory=NoServices)
    cluster: Executor | None = None  # reads sources and pages in place of `executor`

    @property
    def readers(self) -> Executor:
        """What reads sources and pages, a host a piece of work: a cluster where one is given."""
        return self.cluster or self.executor

    @property
    def output(self) -> Path:
        """The output folder."""
        return self.workspace / "output"

    def now(self) -> datetime:
        """Return the time in the newsletter's zone."""
        return self.clock.now().astimezone(self.settings.newsletter.zone)

    def issue(self, day: date) -> IssueFolder:
        """Return the folder of an issue."""
        return IssueFolder(self.output, day)

    def templates(self) -> Mapping[str, str]:
        """Return every template text by its path below `templates/`; the workspace's own stand before the built-in ones."""
        return template_texts(self.workspace)

    def voice(self) -> str:
        """Return the editor's own voice rules."""
        path = self.workspace / "voice.md"
        return _utf8(path, "voice.md") if path.is_file() else ""

    @contextmanager
    def locked(self, day: date) -> Iterator[IssueFolder]:
        """Hold the locks of the output folder and of an issue while something is written."""
        issue = self.issue(day)
        with hold(self.output / ".lock"), issue.lock():
            yield issue


def template_texts(workspace: Path) -> dict[str, str]:
    """Return the built-in templates with the workspace's own before them."""
    return _texts(BUILTIN_TEMPLATES, workspace / "templates")


def builtin_texts() -> dict[str, str]:
    """Return the built-in templates alone."""
    return _texts(BUILTIN_TEMPLATES)


def _texts(*roots: Path) -> dict[str, str]:
    texts: dict[str, str] = {}
    for root in roots:
        for path in sorted(root.rglob("*")):
            if path.is_file() and not path.name.startswith("."):
                name = path.relative_to(root).as_posix()
                texts[name] = _utf8(path, f"templates/{name}")
    return texts


def _utf8(path: Path, name: str) -> str:
    """Return a text that a person wrote, line ends as here; TemplateError names the first line that is not UTF-8."""
    content = path.read_bytes()
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        before = content[: error.start]
        values = {"line": before.count(b"\n") + 1, "byte": f"{content[error.start]:02X}", "file": name}
        raise TemplateError(say("publish.template.bytes", None, **values)) from error


def choose_model(context: Context, issue: str) -> Model | None:
    """Return Claude, or None for the extractive drafter; ModelUnavailableError where a key is wanted and gone, ModelAccountError where
    only a server of the newsletter's own can have a model of that name, and none is named."""
    settings = context.settings.newsletter.model
    key = context.secrets.api_key
    if settings.drafter == "extractive":
        return None
    if key is None and settings.drafter == "auto":
        if context.state.remark("drafter") == "claude":
            raise ModelUnavailableError(say("run.keygone"))
        return None
    if key is None:
        raise ModelUnavailableError(say("run.nokey"))
    base_url = settings.base_url or context.secrets.get("ANTHROPIC_BASE_URL")
    if not base_url and not settings.name.startswith("claude-"):
        raise ModelAccountError(say("run.foreign", name=settings.name))
    from pipeline.draft.model import ClaudeModel

    return ClaudeModel(
        key,
        settings.model_copy(update={"base_url": base_url}),
        context.clock,
        calls=Calls(context.state, issue, context.clock),
        waits=partial(_tell_wait, context),
    )


def _tell_wait(context: Context, subject: str, reason: str, until: datetime) -> None:
    """Say why nothing comes, and when the server is asked again."""
    at = until.astimezone(context.settings.newsletter.zone)
    context.progress("draft", say("run.waits", section=subject, reason=reason, at=f"{at:%H:%M:%S}"))
