"""Whether the budget can lead from the outline to a section: where it cannot, nothing is asked and nothing is spent."""

from collections.abc import Sequence

from pipeline.draft import batch, prices
from pipeline.draft.batch import BatchModel
from pipeline.draft.model import ClaudeModel
from pipeline.errors import BudgetExceededError
from pipeline.messages import say
from pipeline.records import Request
from pipeline.run.context import Context
from pipeline.run.means import Desk


def need_section(context: Context, means: Desk, outline: float, whole: float, sections: Sequence[Request]) -> None:
    """BudgetExceededError where after the outline not one of the likely sections could be sent.

    The outline is reckoned at the little that it costs where a model thinks little, so that no issue is refused that might have had a
    section; the `whole` issue's cost is told with it.
    """
    model = means.model
    live = model.live if isinstance(model, BatchModel) else model
    if not isinstance(live, ClaudeModel) or not sections:
        return
    left = live.purse.left() - outline
    least = min(sections, key=prices.most_tokens)
    if isinstance(model, BatchModel) and not model.at_once(least):
        output = prices.plausible(least.kind, live.purse.known(least.model))
        needed = batch.expected(least, live.counted, output)
    else:
        needed = live.needed(least, left)
    if not needed or needed <= left:
        return
    budget = context.settings.newsletter.model.budget_usd
    spent = budget - live.purse.left()
    told = prices.at_least(spent + outline + needed)
    section = float(told) - round(spent, 4) - round(outline, 4)  # told so that the figures add up
    figures = {"spent": f"{spent:.4f}", "outline": f"{outline:.4f}", "section": f"{section:.4f}", "sum": told}
    raise BudgetExceededError(
        say("run.budget.none", None, whole=f"{spent + whole:.3f}", budget=prices.limit(budget), **figures)
    )
