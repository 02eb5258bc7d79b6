"""The titles of an issue: three on offer, one chosen or typed. What was turned down is remembered and never offered again."""

from dataclasses import dataclass, replace
from functools import partial

from pipeline import check as checking
from pipeline.draft import closing
from pipeline.draft.ask import Followed, ask_again
from pipeline.draft.closing import ClosingTask
from pipeline.draft.titles import ENVELOPE, title_problems
from pipeline.draft.units import spoken
from pipeline.errors import ModelUnavailableError, UsageError
from pipeline.messages import say
from pipeline.records import Finding, Outline, Request
from pipeline.run import costs, drafting, finishing, heads, record
from pipeline.run.context import Context
from pipeline.run.editing import load_sections, need_outline
from pipeline.run.regenerate import TITLE, Wish
from pipeline.run.renaming import follows, renamed, without_emoji
from pipeline.run.same_news import tell_the_same
from pipeline.run.taking import forget_failure
from pipeline.text import sections as section_text
from pipeline.workspace import IssueFolder


@dataclass(frozen=True, slots=True)
class Offered:
    """Three new titles (fewer where an answer and its repair had no three good ones), those that were turned down with the asking, and the preheader that was written with them."""

    titles: tuple[str, ...]
    turned_down: tuple[str, ...]
    preheader: str = ""


def estimate(context: Context, issue: IssueFolder, wish: Wish) -> float:
    """Return about what three new titles will cost, in dollars, without asking anyone."""
    return costs.roughly(context, issue, _asked(context, issue, _task(context, issue, need_outline(issue), wish)))


def price(context: Context, issue: IssueFolder, wish: Wish) -> float:
    """Return what three new titles will cost, in dollars, the prompt counted by the server where there is one."""
    request = _asked(context, issue, _task(context, issue, need_outline(issue), wish))
    return costs.price(context, drafting.desk(context, issue), request)


def propose(context: Context, issue: IssueFolder, wish: Wish) -> tuple[str, ...]:
    """Have three new titles written; none of those that were ever turned down comes back. The chosen title stays until `take`."""
    return offer(issue, write_again(context, issue, wish))


def write_again(context: Context, issue: IssueFolder, wish: Wish) -> Offered:
    """Have three new titles written; nothing has changed yet but what is known of the cost."""
    plan = need_outline(issue)
    means = drafting.desk(context, issue)
    if means.model is None:
        raise ModelUnavailableError(say("run.regenerate.nomodel"))
    task = _task(context, issue, plan, wish)
    model = Followed(means.model, wish.heard, wish.cancelled)
    accept, rescue = partial(closing.accept, task), partial(closing.rescue, task)
    made, _ = ask_again(_asked(context, issue, task), accept, model, means.store, rescue)
    wrong = title_problems("preheader", made.preheader, ENVELOPE, task.said)
    return Offered(made.titles, task.turned_down, "" if wrong else made.preheader)


def waiting(issue: IssueFolder, wish: Wish) -> Offered | None:
    """Return the titles that were asked for with these very words and that nobody was shown: the command was stopped right before it."""
    words, titles = record.unseen_titles(issue)
    if not titles or words != wish.instruction or titles != need_outline(issue).titles:
        return None
    return Offered(titles, (), record.offered_preheader(issue))


def shown(issue: IssueFolder) -> None:
    """Note that a person has seen the titles on offer: to ask again is to turn them down."""
    record.note_seen_titles(issue)


def offer(issue: IssueFolder, made: Offered, unseen: Wish | None = None) -> tuple[str, ...]:
    """Put new titles on offer; those that were on offer are remembered as turned down, and come back with `undo title`.

    Until `shown` is called, those that are `unseen` count as an answer to the wish that they were asked for with.
    """
    with heads.changing(issue, "draft"):
        record.turn_down(issue, made.turned_down)
        record.offer_preheader(issue, made.preheader)
        if unseen is not None:
            record.note_unseen_titles(issue, unseen.instruction, made.titles)
        forget_failure(issue, TITLE)
        issue.put_outline(replace(need_outline(issue), titles=made.titles))
    return made.titles


def doubts(context: Context, issue: IssueFolder) -> dict[str, list[Finding]]:
    """Return what the checks would find in each title on offer; nothing is blocked by it."""
    whole = finishing.load(context, issue)
    return checking.offered(whole, context.settings.newsletter, finishing.dismissed(issue))


def _task(context: Context, issue: IssueFolder, plan: Outline, wish: Wish) -> ClosingTask:
    """Return what new titles are asked with: to ask is to turn down those on offer; the issue's own is not offered again.

    They are written over lede and subject as these stand; a subject that follows the title is no reason to lead with anything.
    """
    down = dict.fromkeys((*record.turned_down(issue), *plan.titles, plan.title))
    ledes = (one.body for one in load_sections(issue, plan) if one.kind == "lede")
    told = replace(plan, subject="" if follows(plan) else plan.subject)
    return replace(
        drafting.closing_task(issue, told, context.settings.newsletter),
        instruction=wish.instruction or say("run.again.title", lang="ko"),
        part="title",
        turned_down=tuple(down),
        lede=section_text.plain(spoken(next(ledes, ""))),
    )


def _asked(context: Context, issue: IssueFolder, task: ClosingTask) -> Request:
    return replace(closing.request(task, drafting.prompts(context, issue)), subject=TITLE)


def take(context: Context, issue: IssueFolder, title: str) -> None:
    """Give the issue another title: one that was offered, or the person's own. A subject that repeats the old one follows."""
    plan = need_outline(issue)
    text = " ".join(title.split())
    if text.isdigit():
        if not 1 <= int(text) <= len(plan.titles):
            raise UsageError(say("run.notitle", number=text, count=len(plan.titles)))
        text = plan.titles[int(text) - 1]
    forget_failure(issue, TITLE)
    with heads.changing(issue):
        issue.put_outline(renamed(plan, text))
    finishing.finish(context, issue)


def take_subject(context: Context, issue: IssueFolder, text: str) -> None:
    """Give the issue's mail a subject of its own; an empty one is the title again, which it follows from then on."""
    plan = need_outline(issue)
    with heads.changing(issue):
        issue.put_outline(replace(plan, subject=" ".join(text.split()) or without_emoji(plan.title)))
    finishing.finish(context, issue)


def subject_apart(issue: IssueFolder) -> str:
    """Return the mail's subject where it does not follow the title: another title leaves it as it is; else nothing."""
    plan = need_outline(issue)
    return "" if follows(plan) else plan.subject


def preheader_on_offer(issue: IssueFolder) -> str:
    """Return the preheader that was written with the last titles, where the issue has another; else nothing."""
    offered = record.offered_preheader(issue)
    return offered if offered != need_outline(issue).preheader else ""


def preheader_holds(issue: IssueFolder) -> bool:
    """Whether nothing is open against the issue's own preheader."""
    return not any(one.section == "preheader" and one.status == "open" for one in issue.findings())


@dataclass(frozen=True, slots=True)
class Repeated:
    """A preheader that tells the news of the title again, and the one on offer where that tells another."""

    preheader: str
    instead: str = ""


def repeated(issue: IssueFolder) -> Repeated | None:
    """Return the issue's preheader where it tells the news of its title again."""
    plan = need_outline(issue)
    sections = load_sections(issue, plan)
    if not plan.preheader or not tell_the_same(plan.title, plan.preheader, sections):
        return None
    offered = preheader_on_offer(issue)
    return Repeated(plan.preheader, "" if tell_the_same(plan.title, offered, sections) else offered)


def take_preheader(context: Context, issue: IssueFolder, text: str = "") -> str:
    """Give the issue another preheader, the person's own or the one on offer, and return it."""
    line = " ".join(text.split()) or record.offered_preheader(issue)
    if not line:
        raise UsageError(say("run.nopreheader"))
    with heads.changing(issue):
        issue.put_outline(replace(need_outline(issue), preheader=line))
    finishing.finish(context, issue)
    return line
