"""What a person dismissed, with the reason: kept by content in `issue.json`, so that it outlasts a check in which the sentence was away.

Typing a letter and taking it back, `undo`, or cutting a sentence here to paste it there leaves its finding dismissed; a changed sentence,
or the same one against other evidence, is another finding.
"""

from dataclasses import replace

from pipeline import codec
from pipeline.errors import UsageError
from pipeline.messages import say
from pipeline.records import Finding
from pipeline.run import finishing
from pipeline.run.context import Context
from pipeline.workspace import IssueFolder

LONGEST = 1_000
"""Letters of a reason: more is a text of its own, and the list at the send shows them all."""


def dismiss(context: Context, issue: IssueFolder, identifier: str, reason: str) -> Finding:
    """Dismiss a finding with its reason, on one line; it stays so for the same sentence on the same evidence, not for a changed one."""
    told = " ".join("".join(letter if letter.isprintable() else " " for letter in reason).split())
    if not told:
        raise UsageError(say("run.noreason"))
    if len(told) > LONGEST:
        raise UsageError(say("run.longreason", most=LONGEST, count=len(told)))
    return _decide(context, issue, identifier, told)


def reopen(context: Context, issue: IssueFolder, identifier: str) -> Finding:
    """Open a dismissed finding again."""
    return _decide(context, issue, identifier, "")


def _decide(context: Context, issue: IssueFolder, identifier: str, reason: str) -> Finding:
    findings = issue.findings()
    chosen = next((finding for finding in findings if finding.id == identifier), None)
    if chosen is None:
        raise UsageError(say("run.nofinding", finding=identifier))
    done = replace(chosen, status="dismissed" if reason else "open", reason=reason)
    kept = {name: why for name, why in finishing.dismissed(issue).items() if name != done.digest}
    kept |= {done.digest: reason} if reason else {}
    with issue.together():
        issue.put_findings(
            [replace(one, status=done.status, reason=reason) if one.digest == done.digest else one for one in findings]
        )
        issue.put_journal({**issue.journal(), finishing.DISMISSED: codec.encode(kept)})
    finishing.finish(context, issue)
    return done
