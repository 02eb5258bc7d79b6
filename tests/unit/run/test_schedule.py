import re
import shlex
import shutil
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from ruamel.yaml import YAML

from pipeline.config import Newsletter
from pipeline.run.schedule import Place, cron_times, crontab, due_service, due_timer, service, starts, timer, workflow

NOW = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
SEOUL = ZoneInfo("Asia/Seoul")
PLACE = Place("/opt/my news/.venv/bin/newsletter", "/srv/주간 AI/100% $mine")


def newsletter(**changed: object) -> Newsletter:
    return Newsletter.model_validate({"name": "주간", "weekday": "wednesday", "time": "07:00", **changed})


def test_the_run_starts_on_tuesday_evening_before_a_wednesday_morning_issue() -> None:
    assert starts(newsletter(), NOW) == [datetime(2026, 11, 24, 21, 0, tzinfo=SEOUL)]
    assert cron_times(newsletter(), NOW, SEOUL) == ["0 21 * * 2"]


def test_a_machine_in_another_zone_gets_its_own_times() -> None:
    assert cron_times(newsletter(), NOW, ZoneInfo("UTC")) == ["0 12 * * 2"]
    assert cron_times(newsletter(), NOW, ZoneInfo("America/Los_Angeles")) == ["0 4 * * 2"]
    assert cron_times(newsletter(weekday="monday", time="09:30"), NOW, SEOUL) == ["30 23 * * 0"]


def test_batched_replies_are_picked_up_every_hour_until_the_issue() -> None:
    batched = newsletter(model={"batch": True})

    assert cron_times(batched, NOW, SEOUL) == ["0 21,22,23 * * 2", "0 0,1,2,3,4,5,6 * * 3"]
    assert timer(batched, NOW).count("OnCalendar=") == 10


def fields_are_cron(fields: str) -> bool:
    bounds = ((0, 59), (0, 23), (1, 31), (1, 12), (0, 7))
    parts = fields.split()
    return len(parts) == 5 and all(
        part == "*" or all(low <= int(number) <= high for number in part.split(","))
        for part, (low, high) in zip(parts, bounds, strict=True)
    )


@pytest.mark.parametrize("weekday", ["monday", "thursday", "sunday"])
@pytest.mark.parametrize("time", ["00:00", "09:59", "23:30"])
@pytest.mark.parametrize("zone", ["UTC", "Asia/Seoul", "Asia/Kathmandu", "America/St_Johns"])
def test_every_time_gives_cron_fields_that_fire_ten_hours_before(weekday: str, time: str, zone: str) -> None:
    settings = newsletter(weekday=weekday, time=time)
    (fields,) = cron_times(settings, NOW, ZoneInfo(zone))
    assert fields_are_cron(fields)

    minute, hour, _, _, day = fields.split()
    moment = starts(settings, NOW)[0].astimezone(ZoneInfo(zone))
    assert (moment.minute, moment.hour, moment.isoweekday() % 7) == (int(minute), int(hour), int(day))
    due = starts(settings, NOW)[0] + timedelta(hours=10)
    assert (due.weekday(), f"{due:%H:%M}") == (settings.day, time)


def test_a_crontab_line_is_the_command_whatever_the_folder_is_called() -> None:
    lines = crontab(newsletter(), PLACE, NOW, SEOUL).splitlines()
    run, due = [line for line in lines if not line.startswith("#")]
    assert fields_are_cron(" ".join(run.split(" ", 5)[:5]))
    assert due.startswith("*/5 * * * * ")

    for line, words in ((run, PLACE.command), (due, PLACE.due)):
        command = line.split(" ", 5)[5]
        assert not re.search(r"(?<!\\)%", command)
        assert shlex.split(command.replace("\\%", "%")) == list(words)


@pytest.mark.parametrize("target", ["smtp", "file"])
def test_cron_itself_takes_the_lines(target: str, tmp_path: Path) -> None:
    program = shutil.which("crontab")
    if program is None:
        pytest.skip("cron is not here")
    lines, broken = tmp_path / "lines", tmp_path / "broken"
    lines.write_text(crontab(newsletter(mail={"target": target}), PLACE, NOW, SEOUL), "utf-8")
    broken.write_text("0 25 * * 3 true\n", "utf-8")
    taken, refused = (
        subprocess.run([program, "-n", str(path)], capture_output=True, text=True, check=False)
        for path in (lines, broken)
    )
    if "nrecognized" in refused.stderr or "invalid option" in refused.stderr:
        pytest.skip("this crontab has no dry run")
    assert taken.returncode == 0, taken.stderr
    assert refused.returncode != 0


def test_who_sends_elsewhere_gets_no_line_for_the_send() -> None:
    lines = crontab(newsletter(mail={"target": "file"}), PLACE, NOW, SEOUL).splitlines()
    assert len([line for line in lines if not line.startswith("#")]) == 1


def test_the_units_are_what_systemd_takes(tmp_path: Path) -> None:
    unit, clock = service(PLACE), timer(newsletter(), NOW)

    assert 'ExecStart="/opt/my news/.venv/bin/newsletter" -w "/srv/주간 AI/100%% $$mine" run' in unit
    assert "SuccessExitStatus=3" in unit
    assert "OnCalendar=Tue *-*-* 21:00:00 Asia/Seoul" in clock
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("systemd-analyze is not here")
    program = tmp_path / "my news" / "newsletter"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n", "utf-8")
    program.chmod(0o700)
    place = Place(str(program), PLACE.workspace)
    texts = {
        "newsletter.service": service(place),
        "newsletter.timer": clock,
        "newsletter-send.service": due_service(place),
        "newsletter-send.timer": due_timer(),
    }
    units = [tmp_path / name for name in texts]
    for unit_path, text in zip(units, texts.values(), strict=True):
        unit_path.write_text(text, "utf-8")
    found = subprocess.run(
        [analyze, "verify", "--man=no", *map(str, units)], capture_output=True, text=True, check=False
    )
    own = [line for line in found.stderr.splitlines() if "newsletter" in line]
    assert own == []
    when = subprocess.run(
        [analyze, "calendar", "Tue *-*-* 21:00:00 Asia/Seoul"], capture_output=True, text=True, check=False
    )
    assert when.returncode == 0, when.stderr


def test_the_workflow_is_yaml_that_runs_the_newsletter_at_its_time() -> None:
    tree = YAML(typ="safe", pure=True).load(workflow(newsletter(), "letters/my ai", NOW))

    assert tree["on"]["schedule"] == [{"cron": "0 12 * * 2"}]
    assert "workflow_dispatch" in tree["on"]
    steps = tree["jobs"]["run"]["steps"]
    runs = [step["run"] for step in steps if "run" in step]
    assert runs == ["make install", ".venv/bin/newsletter -w 'letters/my ai' run || [ $? -eq 3 ]"]


def test_the_workflow_keeps_what_a_failed_run_paid_for() -> None:
    tree = YAML(typ="safe", pure=True).load(workflow(newsletter(), "letters/my ai", NOW))
    steps = tree["jobs"]["run"]["steps"]
    caches = [step for step in steps if str(step.get("uses")).startswith("actions/cache")]

    assert [step["uses"] for step in caches] == ["actions/cache/restore@v4", "actions/cache/save@v4"]
    assert caches[1]["if"] == "always()"
    assert {step["with"]["path"] for step in caches} == {"letters/my ai/output"}
    assert {step["with"]["key"] for step in caches} == {"newsletter-${{ github.run_id }}-${{ github.run_attempt }}"}
    assert steps.index(caches[0]) < next(i for i, step in enumerate(steps) if "run" in step) < steps.index(caches[1])
