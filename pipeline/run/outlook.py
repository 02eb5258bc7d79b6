"""What an issue that is not planned yet will cost: about, from the articles that were read for it."""

from collections.abc import Iterator
from dataclasses import replace

from pipeline import select as selecting
from pipeline.draft import budget, extractive, outline, prices, section
from pipeline.records import Request, Selection
from pipeline.run import drafting, means
from pipeline.run.context import Context
from pipeline.run.editing import load_articles
from pipeline.run.weekly import articles_of
from pipeline.state import Calls
from pipeline.workspace import IssueFolder


def draft(context: Context, issue: IssueFolder) -> float | None:
    """Return about what outline, sections and closing cost together; None where no model is asked or nothing was read yet.

    The outline is the model's own, so the sections are counted as rank would have them. No server is asked.
    """
    if context.sample or drafting.desk(context, issue).model is None:
        return None
    settings = context.settings.newsletter.model
    known = Calls(context.state, issue.day.isoformat(), context.clock).outputs(settings.name)
    lengths = means.lengths(context)

    def cost(request: Request, *, warm: bool = False) -> float:
        output, cache = prices.likely(request.kind, known, lengths), settings.cache and request.kind == "section"
        return budget.estimate(request, cache=cache, batch=settings.batch, output=output, warm=warm)

    requests = list(_requests(context, issue))
    if not requests:
        return None
    longest = max(requests, key=prices.most_tokens)  # what is written last rests on the sections: about one more
    return sum(cost(one, warm=place > 1) for place, one in enumerate((*requests, replace(longest, kind="closing"))))


def _requests(context: Context, issue: IssueFolder) -> Iterator[Request]:
    stored, articles = issue.stories(), load_articles(issue)
    by_entry = {article.entry: article for article in articles.values()}
    by_story = {one.id: found for one in (stored.stories if stored else ()) if (found := articles_of(one, by_entry))}
    told = tuple(one for one in (stored.stories if stored else ()) if one.id in by_story)
    if not told:
        return
    newsletter, prompts = context.settings.newsletter, drafting.prompts(context, issue)
    shape = selecting.shape(Selection(told, ()), newsletter)
    sizes = (newsletter.sections.min, newsletter.sections.max)
    yield outline.request(outline.OutlineTask(told, by_story, 1, shape, sizes), prompts)
    plan = extractive.outline(told, by_story, shape, 1, newsletter)
    for row in plan.sections:
        if row.kind == "story":
            yield section.request(drafting.task_of(context, issue, plan, row, articles), prompts)
