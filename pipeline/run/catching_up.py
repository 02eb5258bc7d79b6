"""Write lede, takeaways and titles again where a section that they did not see has come since, and nobody has changed them."""

from pipeline.draft.offered import ANGLES
from pipeline.errors import ModelError
from pipeline.messages import say
from pipeline.run import costs, drafting, ending, record, without
from pipeline.run.context import Context
from pipeline.workspace import IssueFolder


def catch_up(context: Context, issue: IssueFolder) -> None:
    """Write what comes last again; what a person has changed of it is left to them, with the commands and their price.

    It is asked at once: a round of a batch more would leave the issue as it is for another hour. Where it cannot be had the issue stays
    as it is, and the next run tries again.
    """
    plan = issue.outline()
    sections = without.come(issue, plan) if plan else ()
    if plan is None or not sections or without.left(issue):
        return
    means = drafting.desk(context, issue)
    if means.model is None:
        return
    task = drafting.closing_task(issue, plan, means.prompts.newsletter)
    asked = drafting.closing_request(task, means)
    cost = 0.0 if drafting.stored(asked, means) else costs.price(context, means, asked)
    if without.touched(issue, plan):
        without.leave(issue, plan, cost)
        return
    context.progress("draft", say("run.without.again", sections=", ".join(sections), cost=cost))
    made = drafting.draft_closing(task, means)
    if isinstance(made, ModelError):
        without.failed(issue, made)
        lacking = {row.id: str(made) for row in ending.missing(issue, plan)}
        record.note(issue, failed={**record.failed(issue), **lacking})
        return
    plan = issue.outline() or plan
    if without.touched(issue, plan):  # while it was asked: what the person wrote stays, and the answer is stored
        without.leave(issue, plan, cost)
        return
    failed = {name: why for name, why in record.failed(issue).items() if name != "title"}
    if len(made.titles) < len(ANGLES):
        failed["title"] = say("run.untitled")
    with issue.together():
        headed = without.write(issue, plan, made)
        failed |= {row.id: say("run.part.unusable") for row in ending.missing(issue, plan)}
        record.note(issue, failed=failed)
        without.note(issue, without.missing(issue, headed), headed)
