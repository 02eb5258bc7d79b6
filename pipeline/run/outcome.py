"""How a run ended, for the summary, the notification and the exit code."""

from dataclasses import dataclass
from datetime import datetime

from pipeline.errors import DONE, PERSON
from pipeline.records import SourceReport


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one run left behind."""

    date: str
    number: int = 0
    title: str = ""
    reports: tuple[SourceReport, ...] = ()
    entries: int = 0
    stories: int = 0
    told: int = 0
    left_out: int = 0
    findings: int = 0
    blocks: int = 0
    cost_usd: float = 0.0
    extractive: bool = False
    leftovers: bool = False
    warnings: tuple[str, ...] = ()
    stopped: str = ""  # why there is no new issue: skipped, sent, handed in with a batch
    until: datetime | None = None  # when a round of replies that is under way must have come
    retry_after: float | None = None  # in how many seconds the server wants to be asked about it
    unanswered: int = 0  # calls without a reply that may have been billed
    unanswered_usd: float = 0.0
    repeats: tuple[tuple[str, str], ...] = ()  # id and title of what was left out as told before

    @property
    def answered(self) -> int:
        """How many sources answered."""
        return sum(report.state in ANSWERED for report in self.reports)

    @property
    def exit_code(self) -> int:
        """3 where a person must act before the issue can be sent, else 0."""
        return PERSON if self.extractive or self.blocks or self.leftovers else DONE


ANSWERED = ("ok", "unchanged", "empty", "moved")
