"""What is written last, from the finished sections: lede, takeaways, three titles and the mail's envelope."""

from dataclasses import dataclass, replace

from pipeline.draft import amounts, blocks, replies, written
from pipeline.draft.prompts import Prompts
from pipeline.draft.titles import ENVELOPE, title_problems
from pipeline.records import Article, ClosingDraft, Outline, Problem, Request, Section
from pipeline.text import citations

ANGLES = ("number", "who", "so-what")
LEDE_WORDS = (10, 140)  # 어절; the voice asks for 30 to 70
POINTS = (3, 5)


@dataclass(frozen=True, slots=True)
class ClosingTask:
    """The finished sections in the issue's order and the articles that they cite.

    `turned_down` are titles that the editor did not want: none of them comes back.
    """

    outline: Outline
    sections: tuple[Section, ...]
    articles: tuple[Article, ...]
    instruction: str = ""
    turned_down: tuple[str, ...] = ()

    @property
    def cited(self) -> tuple[str, ...]:
        """The source sentences that the sections rest on, in order: nothing else may be named in what comes last."""
        found = (source for section in self.sections for one in citations.find(section.body) for source in one.sources)
        withheld = blocks.withheld(self.articles)
        return tuple(source for source in dict.fromkeys(found) if source not in withheld)


def request(task: ClosingTask, prompts: Prompts) -> Request:
    """Return the question for what is written last."""
    prompt = prompts.render(
        "closing.md",
        shape=task.outline.shape,
        working_title=blocks.line(task.outline.title),
        number=task.outline.number,
        sections=[{"id": section.id, "rows": _rows(section)} for section in task.sections],
        instruction=blocks.line(task.instruction),
        turned_down=[blocks.line(title) for title in task.turned_down],
        sources=blocks.render(task.articles, only=task.cited),
    )
    name = prompts.newsletter.model.name
    return Request("closing", "closing", name, prompts.system(), "", prompt, replies.CLOSING)


def _rows(section: Section) -> list[str]:
    return [blocks.line(row) for row in section.body.splitlines() if row.strip()]


def accept(task: ClosingTask, text: str) -> ClosingDraft | tuple[Problem, ...]:
    """Return what a reply holds, or what is wrong with it."""
    reply = replies.read(replies.ClosingReply, text)
    if isinstance(reply, tuple):
        return reply
    known, said = frozenset(task.cited), amounts.said(task.articles)
    lede = written.accept(
        "", reply.lede, written.Rules(known, said, places=frozenset(("paragraph", "same")), words=LEDE_WORDS)
    )
    takeaways = written.accept("", reply.takeaways, written.Rules(known, said, places=frozenset(("item", "same"))))
    problems = [*_title_problems(task, reply), *_point_problems(reply)]
    if isinstance(lede, tuple):
        problems += _in("lede", lede)
    if isinstance(takeaways, tuple):
        problems += _in("takeaways", takeaways)
    if problems or isinstance(lede, tuple) or isinstance(takeaways, tuple):
        return tuple(problems)
    return ClosingDraft(
        titles=tuple(" ".join(title.text.split()) for title in reply.titles),
        subject=" ".join(reply.subject.split()),
        preheader=" ".join(reply.preheader.split()),
        lede=lede.body,
        takeaways=takeaways.body,
        figures={**lede.figures, **takeaways.figures},
    )


def _in(part: str, problems: tuple[Problem, ...]) -> list[Problem]:
    return [replace(one, detail=f"{part}: {one.detail}") for one in problems]


def _title_problems(task: ClosingTask, reply: replies.ClosingReply) -> list[Problem]:
    found = [] if tuple(title.angle for title in reply.titles) == ANGLES else [replies.problem("angles")]
    for title in reply.titles:
        found += title_problems("titles", title.text)
        if " ".join(title.text.split()) in task.turned_down:
            found.append(replies.problem("turned-down", text=title.text[:60]))
    if len({title.text.strip() for title in reply.titles}) < len(reply.titles):
        found.append(replies.problem("same-titles"))
    found += title_problems("subject", reply.subject, ENVELOPE)
    return found + title_problems("preheader", reply.preheader, ENVELOPE)


def _point_problems(reply: replies.ClosingReply) -> list[Problem]:
    points = sum(sentence.place == "item" for sentence in reply.takeaways)
    if POINTS[0] <= points <= POINTS[1]:
        return []
    return [replies.problem("points", count=points, least=POINTS[0], most=POINTS[1])]
