"""What an issue's list showed before: kept beside it, so that news that comes late moves no story and takes no id."""

from dataclasses import dataclass

from pipeline import codec
from pipeline.errors import IssueError
from pipeline.messages import say
from pipeline.run.context import Context
from pipeline.workspace import IssueFolder

FILE = "stood.json"
Stood = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class _Kept:
    """What `stood.json` holds: the groups by entries, and the settings that they hang on; with others the week is gone through anew."""

    semantic: bool
    aliases: tuple[tuple[str, str], ...]
    groups: Stood


def remembered(context: Context, issue: IssueFolder) -> Stood:
    """Return the groups that the issue's last list had, as the evidence alone had them; none where the settings are others now."""
    stored = issue.text(FILE)
    if stored is None:
        return ()
    try:
        kept = codec.load(_Kept, stored.text)
    except codec.CodecError as error:
        raise IssueError(say("workspace.broken", path=issue.path / FILE, detail=error)) from error
    return kept.groups if kept == _kept(context, kept.groups) else ()


def keep(context: Context, issue: IssueFolder, groups: Stood) -> None:
    """Remember the groups of the issue's list for its next one."""
    issue.put(FILE, codec.dump(_kept(context, groups)) + "\n")


def _kept(context: Context, groups: Stood) -> _Kept:
    newsletter = context.settings.newsletter
    return _Kept(newsletter.semantic, tuple(sorted(newsletter.aliases.items())), groups)
