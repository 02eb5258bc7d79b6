"""Every error this program raises on purpose, in one tree.

A message says what happened, to which thing, and what to do now. `cli` shows them, in one place.
"""

from collections.abc import Sequence
from dataclasses import dataclass

DONE = 0
FAILED = 1
USAGE = 2
PERSON = 3


class PipelineError(Exception):
    """The root: something failed, and the message says what to do now."""

    exit_code = FAILED


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong in a settings file: where it stands and what was meant."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class ConfigError(PipelineError):
    """The settings cannot be used; carries every problem at once."""

    exit_code = USAGE

    def __init__(self, problems: Sequence[Problem] | str) -> None:
        self.problems: tuple[Problem, ...] = () if isinstance(problems, str) else tuple(problems)
        super().__init__(problems if isinstance(problems, str) else "\n".join(str(problem) for problem in problems))


class UsageError(PipelineError):
    """A command was asked for something that does not exist or makes no sense."""

    exit_code = USAGE


class UnknownStoryError(UsageError):
    """The list that was looked at has no story or article of that name; another issue's may."""

    def __init__(self, message: str, identifier: str) -> None:
        self.identifier = identifier
        super().__init__(message)


class UnreadError(UsageError):
    """No page of a story could be read; `details` says why, a line each."""

    def __init__(self, message: str, details: str) -> None:
        self.details = details
        super().__init__(message)


class ClusterError(PipelineError):
    """The cluster cannot be used: it is not there, has no workers, or runs another program."""


class SourceError(PipelineError):
    """A source could not be read."""


class FetchError(SourceError):
    """An address gave no usable answer; `reason` is a word of `messages` (`timeout`, `too-large`, …)."""

    def __init__(self, message: str, reason: str = "failed") -> None:
        self.reason = reason
        super().__init__(message)


class ParseError(SourceError):
    """A document is not a feed that can be read; `reason` is a word of `messages`."""

    def __init__(self, message: str, reason: str = "broken") -> None:
        self.reason = reason
        super().__init__(message)


class ExtractError(SourceError):
    """A page gave no article text."""

    def __init__(self, message: str, reason: str = "no-text") -> None:
        self.reason = reason
        super().__init__(message)


class ModelError(PipelineError):
    """The model gave nothing that can be used."""


class ModelUnavailableError(ModelError):
    """The model's server cannot be used now, or not with this key."""


class ModelSilentError(ModelUnavailableError):
    """The model's server was asked several times and did not answer; it may later."""


class ModelAccountError(ModelUnavailableError):
    """Key, balance, permission, model name, or a question of a shape that is not taken: no other request would fare better before a person mends it."""


class BudgetExceededError(ModelError):
    """The next request would cost more than `budget_usd` leaves."""


class ModelRefusalError(ModelError):
    """The model declined to answer this request."""


class ModelCancelledError(ModelError):
    """A person gave up an answer while it came; it may have been billed."""


class DeferredError(ModelError):
    """The answer comes in a batch: a later run goes on with it.

    `retry_after` is when the server wants to be asked, in seconds; `batch` says which batch it is without what comes then, and `handed_in`
    that it was handed in just now.
    """

    exit_code = DONE

    def __init__(
        self, message: str, retry_after: float | None = None, *, batch: str = "", handed_in: bool = False
    ) -> None:
        self.retry_after = retry_after
        self.batch = batch
        self.handed_in = handed_in
        super().__init__(message)


class ReplyError(ModelError):
    """A reply came whole but is not what was asked for; `problems` says why, a line for each."""

    def __init__(self, message: str, problems: str = "") -> None:
        self.problems = problems
        super().__init__(message)


class IssueError(PipelineError):
    """Something about an issue's files."""


class IssueNotFoundError(IssueError):
    """There is no issue of that date."""

    exit_code = USAGE


class EditConflictError(IssueError):
    """Someone wrote in the file between our reading and our writing."""

    exit_code = PERSON


class LockedError(IssueError):
    """Another run works on the same output folder or issue; `note` is what it left with its lock."""

    def __init__(self, message: str, note: str = "") -> None:
        self.note = note
        super().__init__(message)


class NotReadyError(IssueError):
    """Done as far as it goes; a person must act first."""

    exit_code = PERSON


class StateError(PipelineError):
    """The state database cannot be used."""


class TemplateError(PipelineError):
    """A template of the user is wrong; names file and line."""

    exit_code = USAGE


class SendError(PipelineError):
    """A mail could not be sent."""


class LoginError(SendError):
    """The mail server did not take user and password: another try with the same does harm only."""


class InDoubtError(SendError):
    """It is not known whether some mails went out; a person must say."""

    exit_code = PERSON
