"""The lines that make the weekly run happen by itself: cron, systemd, a CI workflow. Pure: places and times are arguments.

The run starts ten hours before the issue is due, the evening before a morning issue, so that a person reads it first.
Where replies come in batches, it starts again every hour until then and picks up what has come. Every five minutes another line looks
for a mail that was approved for a time.
"""

import json
import shlex
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from itertools import groupby
from zoneinfo import ZoneInfo

from pipeline.config import Newsletter
from pipeline.messages import say

AHEAD = timedelta(hours=10)
EVERY_MINUTES = 5
"""How often what is due is looked for: it divides the hour, so that 07:00 is met to the minute."""

UTC = ZoneInfo("UTC")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the program and the newsletter are, as the machine that runs them sees it."""

    program: str
    workspace: str

    @property
    def command(self) -> tuple[str, ...]:
        """The weekly run's words."""
        return (self.program, "-w", self.workspace, "run")

    @property
    def due(self) -> tuple[str, ...]:
        """The words of what sends an approved mail at its time."""
        return (self.program, "-w", self.workspace, "send", "--due")


def starts(newsletter: Newsletter, now: datetime) -> list[datetime]:
    """Return when the next run starts, in the newsletter's zone: once, or every hour until the issue where replies are batched."""
    local = now.astimezone(newsletter.zone)
    day = local.date() + timedelta(days=(newsletter.day - local.weekday()) % 7)
    due = datetime.combine(day, newsletter.hour, newsletter.zone)
    hours = range(int(AHEAD.total_seconds()) // 3600) if newsletter.model.batch else range(1)
    return [due - AHEAD + timedelta(hours=hour) for hour in hours]


def cron_times(newsletter: Newsletter, now: datetime, zone: tzinfo) -> list[str]:
    """Return the five fields of each crontab line, in the zone of the machine that reads them."""
    local = sorted(start.astimezone(zone) for start in starts(newsletter, now))
    lines = []
    for (day, minute), group in groupby(local, lambda start: (start.isoweekday() % 7, start.minute)):
        hours = ",".join(str(start.hour) for start in group)
        lines.append(f"{minute} {hours} * * {day}")
    return lines


def crontab(newsletter: Newsletter, place: Place, now: datetime, zone: tzinfo) -> str:
    """Return the lines for `crontab -e`: one for the run, one that sends what was approved for a time."""
    head = say("housekeeping.schedule.cron", when=_when(newsletter), zone=_zone_name(zone, now))
    lines = [*_comments(head), *(f"{fields} {_escaped(place.command)}" for fields in cron_times(newsletter, now, zone))]
    if newsletter.mail.target == "smtp":
        lines += [*_comments(say("housekeeping.schedule.due")), f"*/{EVERY_MINUTES} * * * * {_escaped(place.due)}"]
    return "\n".join([*lines, ""])


def _escaped(words: Iterable[str]) -> str:
    """Return a command for a crontab, where `%` would end it."""
    return shlex.join(words).replace("%", "\\%")


def _when(newsletter: Newsletter) -> str:
    return f"{say(f'housekeeping.day.{newsletter.weekday}')} {newsletter.time} {newsletter.timezone}"


def _zone_name(zone: tzinfo, now: datetime) -> str:
    return getattr(zone, "key", None) or now.astimezone(zone).strftime("%Z (UTC%z)")


def _comments(text: str) -> list[str]:
    return [f"# {line}" for line in text.splitlines()]


# --- systemd


def service(place: Place) -> str:
    """Return the unit that runs once, and again a few times where the network was not there yet.

    Exit code 3 asks for a person and 2 for other settings: neither is mended by running again.
    """
    words = " ".join(_unit_word(word) for word in place.command)
    return (
        f"[Unit]\nDescription={say('housekeeping.schedule.unit')}\n"
        "StartLimitIntervalSec=3h\nStartLimitBurst=6\n\n"
        f"[Service]\nType=oneshot\nExecStart={words}\nSuccessExitStatus=3\n"
        "Restart=on-failure\nRestartSec=15min\nRestartPreventExitStatus=2\nUMask=0077\nTimeoutStartSec=2h\n"
    )


def due_service(place: Place) -> str:
    """Return the unit that sends what was approved for a time; it may take as long as the mails do, and 3 asks for a person."""
    words = " ".join(_unit_word(word) for word in place.due)
    return (
        f"[Unit]\nDescription={say('housekeeping.schedule.unit.due')}\n\n"
        f"[Service]\nType=oneshot\nExecStart={words}\nSuccessExitStatus=3\nUMask=0077\nTimeoutStopSec=10\n"
    )


def due_timer() -> str:
    """Return the timer that looks for what is due."""
    description = say("housekeeping.schedule.unit.due")
    return (
        f"[Unit]\nDescription={description}\n\n[Timer]\nOnCalendar=*:0/{EVERY_MINUTES}\nAccuracySec=1s\n\n"
        "[Install]\nWantedBy=timers.target\n"
    )


def timer(newsletter: Newsletter, now: datetime) -> str:
    """Return the timer in the newsletter's own zone; a start that was missed is made up for."""
    each = [
        f"OnCalendar={_DAYS[start.weekday()]} *-*-* {start:%H:%M}:00 {newsletter.timezone}"
        for start in starts(newsletter, now)
    ]
    return "\n".join(
        [
            "[Unit]",
            f"Description={say('housekeeping.schedule.unit')}",
            "",
            "[Timer]",
            *each,
            "Persistent=true",
            "",
            "[Install]",
            "WantedBy=timers.target",
            "",
        ]
    )


def _unit_word(word: str) -> str:
    """Return a word as systemd reads it: quoted where it must be, `%` and `$` doubled."""
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{escaped}"' if any(mark in word for mark in " \t'\"\\;") else escaped


# --- a CI workflow

_REMEMBERED = "newsletter-${{ github.run_id }}-${{ github.run_attempt }}"
"""A kept cache is never written again, so each attempt of a run has its own."""


def workflow(newsletter: Newsletter, folder: str, now: datetime) -> str:
    """Return a GitHub Actions workflow; `folder` is the newsletter's inside the repository.

    What the runs remember goes from one to the next in the cache; the issue can be fetched from the run's page. The cache is kept of a run
    that failed, too: the replies that it paid for are in it.
    """
    inside = folder.strip("/") or "."
    place = Place(".venv/bin/newsletter", inside)
    lines = [
        *_comments(say("housekeeping.schedule.ci", when=_when(newsletter))),
        "name: newsletter",
        "on:",
        "  workflow_dispatch:",
        "  schedule:",
        *(f'    - cron: "{fields}"' for fields in cron_times(newsletter, now, UTC)),
        "permissions:",
        "  contents: read",
        "concurrency:",
        "  group: newsletter",
        "  cancel-in-progress: false",
        "jobs:",
        "  run:",
        "    runs-on: ubuntu-latest",
        "    timeout-minutes: 120",
        "    steps:",
        *_indented(_steps(place, inside)),
    ]
    return "\n".join(lines) + "\n"


def _steps(place: Place, inside: str) -> list[str]:
    output = json.dumps(f"{inside}/output", ensure_ascii=False)
    pages = json.dumps(f"{inside}/output/20*/**", ensure_ascii=False)
    run = f"{shlex.join(place.command)} || [ $? -eq 3 ]"
    return [
        "- uses: actions/checkout@v4",
        "- uses: actions/setup-python@v5",
        '  with: {python-version: "3.12"}',
        "- uses: actions/cache/restore@v4",
        "  with:",
        f"    path: {output}",
        f"    key: {_REMEMBERED}",
        "    restore-keys: newsletter-",
        "- run: make install",
        f"- run: {json.dumps(run, ensure_ascii=False)}",
        "  env:",
        "    ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}",
        "- uses: actions/cache/save@v4",
        "  if: always()",
        "  with:",
        f"    path: {output}",
        f"    key: {_REMEMBERED}",
        "- uses: actions/upload-artifact@v4",
        "  if: always()",
        "  with:",
        "    name: issue",
        f"    path: {pages}",
    ]


def _indented(lines: Iterable[str]) -> Sequence[str]:
    return [f"      {line}" for line in lines]
