"""Whether an issue's subject carries (광고): settings say it for every issue, a person for one that has a sponsor section.

정보통신망법 제50조 제4항 wants an advertising mail to be marked at the start of its subject. Whether a newsletter with one paid
section is such a mail is not for a program to say, so it asks, and sends nothing before it has an answer.
"""

from pipeline.publish.sponsor import has_sponsor
from pipeline.records import Issue
from pipeline.run.context import Context
from pipeline.workspace import IssueFolder


def chosen(context: Context, issue: IssueFolder) -> bool | None:
    """Return what a person chose for this issue, None where nobody did yet."""
    return {"yes": True, "no": False}.get(context.state.remark(_name(issue)))


def choose(context: Context, issue: IssueFolder, *, ad: bool) -> None:
    """Remember for this issue whether its subject carries (광고); a later choice takes its place."""
    context.state.note(_name(issue), "yes" if ad else "no")


def _name(issue: IssueFolder) -> str:
    return f"advertises {issue.day}"


def advertises(context: Context, issue: IssueFolder) -> bool:
    """Whether the subject carries (광고)."""
    return context.settings.newsletter.mail.advertises or chosen(context, issue) is True


def is_open(context: Context, issue: IssueFolder, whole: Issue) -> bool:
    """Whether somebody must still decide: the issue has a sponsor section, settings are silent, and nobody chose."""
    settled = context.settings.newsletter.mail.advertises or chosen(context, issue) is not None
    return has_sponsor(whole.sections) and not settled
