"""Who gets the issue: the CSV that the settings name, less those who left."""

from pipeline.publish import audience as audience_rules
from pipeline.run.context import Context
from pipeline.workspace.files import read_text, write_text

UNSUBSCRIBED = "unsubscribed"


def audience(context: Context) -> audience_rules.Audience:
    """Return who gets the issue; the unsubscribed stay so whatever the CSV says."""
    path = context.workspace / context.settings.newsletter.mail.audience
    stored = read_text(path)
    return audience_rules.read_audience(stored.text if stored else "", unsubscribed(context))


def unsubscribed(context: Context) -> tuple[str, ...]:
    """Return who left."""
    return tuple(line for line in context.state.remark(UNSUBSCRIBED).split("\n") if line)


def unsubscribe(context: Context, address: str) -> None:
    """Note that somebody left; it outlives the CSV."""
    known = unsubscribed(context)
    if audience_rules.key(address) not in known:
        context.state.note(UNSUBSCRIBED, "\n".join((*known, audience_rules.key(address))))


def add_subscribers(context: Context, text: str) -> audience_rules.Audience:
    """Add the rows of a CSV text to the audience file, each address once; returns what the text held."""
    given = audience_rules.read_audience(text, unsubscribed(context))
    path = context.workspace / context.settings.newsletter.mail.audience
    stored = read_text(path)
    known = {audience_rules.key(one.address) for one in audience(context).subscribers}
    new = [one for one in given.subscribers if audience_rules.key(one.address) not in known]
    head = stored.text if stored else "email,name\n"
    if head and not head.endswith("\n"):
        head += "\n"
    rows = "".join(f"{one.address},{_cell(one.name)}\n" for one in new)
    write_text(path, head + rows, expected=stored.digest if stored else "")
    return audience_rules.Audience(tuple(new), given.left_out)


def _cell(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if any(mark in text for mark in ',"\n') else text
