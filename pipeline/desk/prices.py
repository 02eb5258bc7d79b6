"""What a rewrite costs, as the page shows it beside its buttons."""

from pipeline.desk.frame import Shown, money, word
from pipeline.errors import ModelUnavailableError, PipelineError
from pipeline.messages import say
from pipeline.run import drafting, regenerate, titling


def estimate(shown: Shown) -> str:
    """Return about what a rewrite costs; nothing where it cannot be had, which the asking then says: without a key it has no price."""
    try:
        cost = shown.desk.kept(f"estimate {shown.name}", lambda: _cost_of(shown))
    except PipelineError:
        return ""
    return word("rewrite.about", cost=money(cost))


def _cost_of(shown: Shown) -> float:
    context, issue, wish = shown.desk.context, shown.desk.issue, regenerate.Wish()
    if drafting.desk(context, issue).model is None:
        raise ModelUnavailableError(say("run.regenerate.nomodel"))
    if shown.name == regenerate.TITLE:
        return titling.estimate(context, issue, wish)
    return regenerate.estimate(context, issue, shown.name, wish)
