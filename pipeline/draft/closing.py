"""What is written last, from the finished sections: lede, takeaways, three titles and the mail's envelope."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import reduce
from typing import Literal

from pipeline.draft import (
    amounts,
    astray,
    blocks,
    found,
    holes,
    names,
    offered,
    points,
    repeats,
    replies,
    strangers,
    written,
)
from pipeline.draft.prompts import Prompts, asked
from pipeline.draft.units import spoken
from pipeline.records import Article, ClosingDraft, Figure, Outline, Problem, Request, Section
from pipeline.text import citations, sections, table_rows

Part = Literal["", "lede", "takeaways", "title"]
Outcome = written.Printed | tuple[Problem, ...]
LEDE_WORDS = (10, 140)  # 어절; the voice asks for 30 to 70
POINTS = (3, 5)
_FEWEST = 2  # that stand where others had to be left out, each of them named by a finding
_PLACES: Mapping[Part, frozenset[str]] = {
    "lede": frozenset(("paragraph", "same")),
    "takeaways": frozenset(("item", "same")),
}


@dataclass(frozen=True, slots=True)
class ClosingTask:
    """The finished sections in the issue's order and the articles that they cite.

    `part` names what alone is written again (nothing: all of it); `fixed` are the editor's sentences of that part in order,
    `deleted` those they took out of it, `stands` the rows of their tables and quotations in it, `now` its sentences as they stand, `findings` what the checks found in them. `turned_down` are titles that the editor did not want: none of them comes back; `lede` is the lede that new titles stand over.
    `last_chance` says that a faulty sum is left to the checks; `named` tells which names of a sentence no text has, `ordered` which no honest sentence has, whatever it rests on.
    """

    outline: Outline
    sections: tuple[Section, ...]
    articles: tuple[Article, ...]
    instruction: str = ""
    turned_down: tuple[str, ...] = ()
    part: Part = ""
    fixed: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    now: tuple[str, ...] = ()
    findings: found.Found = ()
    lede: str = ""
    last_chance: bool = False
    named: names.Named = names.nobody
    ordered: names.Ordered = names.none_ordered
    stands: tuple[str, ...] = ()

    @property
    def cited(self) -> frozenset[str]:
        """The source sentences that the sections rest on, and the headers of their tables: nothing else may be named in what comes last."""
        found = {source for section in self.sections for one in citations.find(section.body) for source in one.sources}
        found.update(name for one in self.articles for name in table_rows.headers(one.numbered(), found))
        return frozenset(found) - blocks.withheld(self.articles)

    @property
    def said(self) -> tuple[str, ...]:
        """What titles and envelope may say again: the sections, what they rest on, and the articles' own addresses."""
        bodies = (section.body for section in self.sections)
        wanted = self.cited
        texts = (text for article in self.articles for name, text in article.numbered() if name in wanted)
        return (*bodies, *texts, *(article.url for article in self.articles))


def request(task: ClosingTask, prompts: Prompts) -> Request:
    """Return the question for what is written last. Titles cite nothing: for them alone the sections are enough."""
    sources = blocks.render(task.articles, only=task.cited, zone=prompts.newsletter.zone)
    bodies = "\n".join(section.body for section in task.sections)
    prompt = prompts.render(
        "closing.md",
        shape=task.outline.shape,
        working_title=blocks.line(task.outline.title),
        number=task.outline.number,
        sections=[{"id": section.id, "rows": _rows(section)} for section in task.sections],
        part=task.part,
        fixed=[blocks.line(text) for text in task.fixed],
        deleted=[blocks.line(text) for text in task.deleted],
        stands=[blocks.line(text) for text in task.stands],
        now=[blocks.line(text) for text in task.now],
        found=[found.under(text, task.findings) for text in task.now],
        instruction=blocks.line(task.instruction),
        names=names.told(task.outline.names, prompts.newsletter.glossary, bodies),
        turned_down=[blocks.line(title) for title in task.turned_down],
        lede=blocks.line(task.lede),
        subject=blocks.line(task.outline.subject),
        sources="" if task.part == "title" else sources,
    )
    return Request("closing", "closing", prompts.newsletter.model.name, prompts.system(), "", prompt, replies.CLOSING)


def _rows(section: Section) -> list[str]:
    return [blocks.line(row) for row in spoken(section.body).splitlines() if row.strip()]


def accept(task: ClosingTask, text: str) -> ClosingDraft | tuple[Problem, ...]:
    """Return what a reply holds, or what is wrong with it; where one part is written again, the others are not looked at."""
    reply = replies.read(replies.ClosingReply, text)
    if isinstance(reply, tuple):
        return reply
    return _made(task, reply, _head_problems(task, reply))


def _made(
    task: ClosingTask, reply: replies.ClosingReply, head: list[Problem], spared: int = 0
) -> ClosingDraft | tuple[Problem, ...]:
    """Return what a reply holds, or what is wrong with it; `head` is what is wrong with its titles and envelope.

    So many points fewer are enough as are `spared`: those of the editor's beside them, and one left out. Where an editor asks for less one is.
    """
    lede, takeaways = _printed(task, reply, spared)
    wrong: dict[Part, list[Problem]] = {
        "title": head,
        "lede": _in("lede", lede),
        "takeaways": _in("takeaways", takeaways),
    }
    problems = [one for part, found in wrong.items() if task.part in ("", part) for one in found]
    return tuple(problems) if problems else _draft(reply, lede, takeaways)


def _printed(task: ClosingTask, reply: replies.ClosingReply, spared: int = 0) -> tuple[Outcome, Outcome]:
    """Return lede and takeaways, each as it is printed or as what is wrong with it."""
    lede = _accepted(task, reply, "lede")
    takeaways = _accepted(task, reply, "takeaways")
    count = _point_problems(reply, POINTS[0] - 1 if task.part == "takeaways" and asked(task.instruction) else spared)
    return lede, (*count, *(takeaways if isinstance(takeaways, tuple) else ())) if count else takeaways


def _accepted(task: ClosingTask, reply: replies.ClosingReply, part: Part) -> Outcome:
    rules, sentences = _rules(task, part, reply), reply.lede if part == "lede" else reply.takeaways
    printed = written.accept("", sentences, rules)
    problems = printed if isinstance(printed, tuple) else ()
    problems = (*problems, *strangers.problems(sentences, rules))
    if rules.strict:
        problems = (*problems, *repeats.copied(sentences, (section.body for section in task.sections)))
        problems = (
            *problems,
            *(points.problems(sentences) if part == "takeaways" and not asked(task.instruction) else ()),
        )
        problems = (*problems, *astray.problems(sentences, rules.known, rules.said, again=bool(problems)))
    return problems or printed


def _draft(reply: replies.ClosingReply, lede: Outcome, takeaways: Outcome) -> ClosingDraft:
    """Return a draft of a reply's head and of those of its parts that can be printed."""
    return ClosingDraft(
        titles=tuple(" ".join(title.text.split()) for title in reply.titles),
        subject=" ".join(reply.subject.split()),
        preheader=" ".join(reply.preheader.split()),
        lede=_body(lede),
        takeaways=_body(takeaways),
        figures={**_figures(lede), **_figures(takeaways)},
    )


def rescue(task: ClosingTask, *answers: str) -> ClosingDraft | tuple[Problem, ...]:
    """Return what is good in answers that `accept` refuses, the first of them before the others; see `section.rescue`.

    Where all was asked for, each part stands or falls alone: lede, takeaways, those titles and lines of the envelope that hold. What is
    empty then could not be had. Of titles alone the good ones of all answers come together, three at most. Takeaways may be two where no
    answer has more and what was left out of them is known (`left_out`).
    """
    made = [_rescued(task, text, fewer=fewer) for fewer in (False, True) for text in answers]
    drafts = [one for one in made if isinstance(one, ClosingDraft)]
    return reduce(_filled, drafts) if drafts else made[-1]


def _rescued(task: ClosingTask, text: str, *, fewer: bool) -> ClosingDraft | tuple[Problem, ...]:
    reply = replies.read(replies.ClosingReply, text)
    if isinstance(reply, tuple):
        return reply
    opens = holes.good(reply.lede, _rules(task, "lede", reply))
    kept = holes.good(reply.takeaways, _rules(task, "takeaways", reply))
    lost = sum(not one.fixed for one in reply.takeaways) - len(kept)
    spared = min(lost, POINTS[0] - _FEWEST) if fewer else 0
    own = sum(not sentence.startswith("#") for sentence in task.fixed) if task.part == "takeaways" else 0
    reply = reply.model_copy(update={"lede": opens, "takeaways": kept})
    task = replace(task, fixed=(), last_chance=True)
    head = _head_problems(task, reply)
    if task.part == "title" and (good := offered.good(reply, _over(task, reply)))["titles"]:
        reply, head = reply.model_copy(update=good), []
    if task.part:
        return _made(task, reply, head, own + spared)
    lede, takeaways = _printed(task, reply, spared)
    made = _draft(reply.model_copy(update=offered.good(reply, _over(task, reply))), lede, takeaways)
    if made.lede or made.takeaways or made.titles:
        return made
    return (*head, *_in("lede", lede), *_in("takeaways", takeaways))


def left_out(task: ClosingTask, *answers: str) -> tuple[holes.Hole, ...]:
    """Return the holes of lede and takeaways as refused answers give them, each part by the first answer that has it.

    Takeaways are read without one of them.
    """
    tried = [(text, fewer) for fewer in (False, True) for text in answers]
    lede, listed = (
        next((rows for text, fewer in tried if (rows := _holes(task, part, text, fewer=fewer)) is not None), ())
        for part in _PLACES
    )
    return (*lede, *(replace(one, gapes=False) for one in listed))


def _holes(task: ClosingTask, part: Part, text: str, *, fewer: bool) -> tuple[holes.Hole, ...] | None:
    """Return the holes that an answer leaves in a part; None where it gives none of it."""
    reply, made = replies.read(replies.ClosingReply, text), _rescued(task, text, fewer=fewer)
    if isinstance(reply, tuple) or isinstance(made, tuple) or task.part not in ("", part):
        return None
    body, sentences = (made.lede, reply.lede) if part == "lede" else (made.takeaways, reply.takeaways)
    return holes.found(part, sentences, _rules(task, part, reply)) if body else None


def _filled(one: ClosingDraft, other: ClosingDraft) -> ClosingDraft:
    """Return a draft with what it lacks from another one."""
    bodies = (one.lede or other.lede, one.takeaways or other.takeaways)
    said = {part.digest for body in bodies for part in sections.placed(body)}
    figures = {name: rows for name, rows in {**other.figures, **one.figures}.items() if name in said}
    return ClosingDraft(
        titles=offered.together(one.titles, other.titles),
        subject=one.subject or other.subject,
        preheader=one.preheader or other.preheader,
        lede=bodies[0],
        takeaways=bodies[1],
        figures=figures,
    )


def _rules(task: ClosingTask, part: Part, reply: replies.ClosingReply) -> written.Rules:
    """Return what the sentences of a part may name; the editor's own are those of the part that is written again."""
    most = written.ANY_LENGTH[1] if task.last_chance else LEDE_WORDS[1]
    return written.Rules(
        known=task.cited,
        said=amounts.said(task.articles),
        days=amounts.days(task.articles),
        links=tuple(article.url for article in task.articles),
        fixed=task.fixed if task.part == part else (),
        places=_PLACES[part],
        words=(LEDE_WORDS[0], most) if part == "lede" else written.ANY_LENGTH,
        strict=not task.last_chance,
        named=task.named,
        lent=names.lent(task.articles, task.outline.names),
        ordered=_planted(task, reply),
    )


def _planted(task: ClosingTask, reply: replies.ClosingReply) -> names.Planted:
    """Return what tells the names that only an order has: the sections and what the editor wrote and asks for may have any."""
    own = (task.instruction, *(section.body for section in task.sections), *task.fixed, *task.stands, task.lede)
    own += tuple(row.heading for row in task.outline.sections)
    return names.planted(task.ordered, task.articles, reply.addressed_to_writer, own)


def _over(task: ClosingTask, reply: replies.ClosingReply) -> offered.Over:
    return offered.Over(task.said, task.turned_down, _planted(task, reply))


def _body(printed: Outcome) -> str:
    return "" if isinstance(printed, tuple) else printed.body


def _figures(printed: Outcome) -> Mapping[str, tuple[Figure, ...]]:
    return {} if isinstance(printed, tuple) else printed.figures


def _in(part: Part, outcome: Outcome) -> list[Problem]:
    problems = outcome if isinstance(outcome, tuple) else ()
    return [one if one.name == "points" else replace(one, detail=f"{part}: {one.detail}") for one in problems]


def _head_problems(task: ClosingTask, reply: replies.ClosingReply) -> list[Problem]:
    return offered.problems(reply, _over(task, reply), enveloped=not task.part)


def _point_problems(reply: replies.ClosingReply, spared: int) -> list[Problem]:
    count = sum(sentence.place == "item" for sentence in reply.takeaways)
    if POINTS[0] - spared <= count <= POINTS[1]:
        return []
    return [replies.problem("points", count=count, least=POINTS[0], most=POINTS[1])]
