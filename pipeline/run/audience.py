"""Who gets the issue: the CSV that the settings name, less those who left and those whose mailbox is gone."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline.errors import UsageError
from pipeline.messages import say
from pipeline.publish import audience as audience_rules
from pipeline.publish import sheet
from pipeline.publish.audience import key
from pipeline.publish.mail import name_and_address
from pipeline.run.context import Context
from pipeline.state.readers import Bounce, Readers
from pipeline.workspace import hold
from pipeline.workspace.files import telling, write_bytes

BOUNCES = 2
"""From so many issues in a row that came back for good, a reader gets no more mail until a person adds the address again."""


@dataclass(frozen=True, slots=True)
class Added:
    """What became of the rows of an import: new readers, those who were there, those who left, the rows that cannot be.

    `back`: the one who had left, or whose mail came back, and gets mail again.
    """

    new: tuple[str, ...]
    known: int
    left: tuple[str, ...]
    bad: tuple[audience_rules.Row, ...]
    back: str = ""


def audience(context: Context) -> audience_rules.Audience:
    """Return who gets the issue. Who is marked as gone in the CSV is remembered: the next CSV may not say so."""
    found = look(context)
    readers = Readers(context.state)
    marked = {key(row.text) for row in found.left_out if row.left} - set(readers.left())
    if marked:
        readers.leave(sorted(marked), context.now().date().isoformat())
    return found


def look(context: Context) -> audience_rules.Audience:
    """Return who gets the issue, and remember nothing."""
    text, _ = _stored(context)
    readers = Readers(context.state)
    bounced = {
        address: say("send.row.bounced", times=bounce.times, detail=bounce.detail)
        for address, bounce in readers.bounces().items()
        if bounce.times >= BOUNCES
    }
    return audience_rules.read_audience(text, readers.left(), bounced)


def path_of(context: Context) -> Path:
    """Return where the CSV lies."""
    return context.workspace / context.settings.newsletter.mail.audience


def _stored(context: Context) -> tuple[str, str]:
    """Return the CSV's text and its encoding; no file is no reader."""
    path = path_of(context)
    return csv_text(path) if path.exists() else ("", "utf-8")


def csv_text(path: Path) -> tuple[str, str]:
    """Return the text of a CSV file and its encoding ("" where it holds what cannot be read); UsageError for what is no CSV."""
    with telling(path):
        raw = path.read_bytes()
    why = sheet.why_not_text(raw)
    if why:
        raise UsageError(f"{path}: {why}")
    return sheet.decode(raw)


# --- coming and going


def left(context: Context) -> dict[str, str]:
    """Return who left, each with the day that is known."""
    return dict(Readers(context.state).left())


def bounces(context: Context) -> dict[str, Bounce]:
    """Return whose last mails came back for good."""
    return dict(Readers(context.state).bounces())


def unsubscribe(context: Context, *given: str) -> tuple[list[tuple[str, bool]], list[str]]:
    """Note that these left; it outlives the CSV. Returns each address with whether the CSV has it at all, and what is no address."""
    addresses, bad = [], []
    for one in given:
        try:
            addresses.append(_address(one))
        except UsageError as error:
            bad.append(str(error))
    Readers(context.state).leave([key(one) for one in addresses], context.now().date().isoformat())
    text, _ = _stored(context)
    there = {key(record.address) for record in sheet.read(text).records}
    return [(one, key(one) in there) for one in addresses], bad


def add(context: Context, given: str, name: str = "", *, again: bool = False) -> Added:
    """Add one reader. Mail that came back before is forgotten; one who left comes back only with `again`."""
    own_name, _ = name_and_address(given)
    address, readers = _address(given), Readers(context.state)
    text, _ = _stored(context)
    marked = [record.line for record in sheet.read(text).records if record.left and key(record.address) == key(address)]
    if again and marked:
        raise UsageError(say("audience.marked", path=path_of(context), line=marked[0], address=address))
    name_of, gone = key(address), key(address) in readers.left()
    back = address if (gone and again) or (not gone and name_of in readers.bounces()) else ""
    if again or not gone:
        readers.come_back(name_of)
    return replace(_add(context, [sheet.Record(1, address, name or own_name)]), back=back)


def import_file(context: Context, path: Path) -> Added:
    """Add the readers of a CSV file; rows that it marks as gone are remembered as such."""
    text, _ = csv_text(path)
    records = sheet.read(text).records
    if not records:
        raise UsageError(say("audience.import.empty", path=path))
    return _add(context, records)


def _add(context: Context, records: Sequence[sheet.Record]) -> Added:
    """Add what is new to the CSV, in its own shape and encoding."""
    gone = {
        key(record.address): None for record in records if record.left and not audience_rules.checked(record.address)[1]
    }
    readers = Readers(context.state)
    readers.leave(gone, context.now().date().isoformat())
    left = readers.left()
    unclear = {key(record.address): record.unclear for record in records if record.unclear}
    with hold(context.output / ".audience.lock"):
        text, encoding = _stored(context)
        there = sheet.read(text)
        known = {key(record.address) for record in there.records}
        new: dict[str, tuple[str, str]] = {}
        bad, told_left, seen = [], [], 0
        for record in records:
            valid, problem = audience_rules.checked(record.address)
            if problem:
                bad.append(audience_rules.Row(record.line, record.address, problem))
            elif key(valid) in left:
                told_left.append(valid)
            elif key(valid) in unclear:
                bad.append(audience_rules.Row(record.line, record.address, record.unclear or unclear[key(valid)]))
            elif key(valid) in known or key(valid) in new:
                seen += 1
            else:
                new[key(valid)] = (valid, record.name)
        if new:
            _write(context, sheet.appended(text, there, list(new.values())), encoding)
    return Added(tuple(address for address, _ in new.values()), seen, tuple(told_left), tuple(bad))


def _write(context: Context, text: str, encoding: str) -> None:
    """Write the CSV as it was encoded, or as UTF-8 that Excel reads where a new name cannot be written so."""
    path = path_of(context)
    if not encoding:
        raise UsageError(say("audience.encoding", path=path))
    try:
        content = text.encode(encoding)
    except UnicodeEncodeError:
        content = text.encode("utf-8-sig")
    write_bytes(path, content)


def _address(given: str) -> str:
    valid, problem = audience_rules.checked(name_and_address(given)[1])
    if problem:
        raise UsageError(f"{given}: {problem}")
    return valid
