"""One section: the question that has it written from its own sources, and the strict reading of the answer.

A rewrite is written around the person's words: their sentences go in as E1, E2, … and come back by their ids; the text
that is printed is theirs to the letter.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.draft import amounts, astray, blocks, found, holes, names, repeats, replies, strangers, written
from pipeline.draft.prompts import Prompts, asked
from pipeline.draft.titles import heading_problems
from pipeline.draft.units import spoken
from pipeline.records import Article, Outline, OutlineSection, Problem, Request, Section, SectionDraft, Story
from pipeline.text import headings, lengths, sections

_ONE_SENTENCE = 6  # 어절: under it a reply to whoever asks for a shorter section is an answer to nothing


@dataclass(frozen=True, slots=True)
class SectionTask:
    """What is to be written. `fixed` are the editor's sentences in order, `deleted` those they took out, `stands` the rows of their
    tables and quotations, which no reply has a place for.

    `now` are the sentences as they stand, where a section is written again; the fixed ones by their names (E1). `findings` are what
    the checks found in them: a sentence, or the heading, as a reader reads it, and what is wrong. `resting` are lines of lede and
    takeaways that cite what this section cites. `own_heading`
    says that the heading is the editor's, `last_chance` that a faulty sum, and sentences that cite others than they tell, are left to the checks.
    `named` tells which names of a sentence no text has, `ordered` which no honest sentence has, whatever it rests on. `words` are the aims in 어절; a first reply is refused under half of the first and far over the second (`text.lengths`). What is over
    the aims but not refused is said to a reply that is refused anyway; else the check tells it.
    """

    section: OutlineSection
    story: Story
    articles: tuple[Article, ...]
    outline: Outline
    instruction: str = ""
    fixed: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    words: tuple[int, int] = (60, 120)
    now: tuple[str, ...] = ()
    findings: found.Found = ()
    resting: tuple[str, ...] = ()
    own_heading: bool = False
    last_chance: bool = False
    named: names.Named = names.nobody
    ordered: names.Ordered = names.none_ordered
    stands: tuple[str, ...] = ()

    @property
    def unnamed(self) -> bool:
        """Whether the section has no heading yet but the title of its story, in the outlet's language and words."""
        heading, title = self.section.heading, self.story.title
        cut = heading.endswith("…") and title.startswith(heading.removesuffix("…"))
        return not self.own_heading and (heading in ("", title) or cut)

    @property
    def siblings(self) -> tuple[OutlineSection, ...]:
        """The story sections of the issue, this one among them."""
        return tuple(row for row in self.outline.sections if row.kind == "story")


def request(task: SectionTask, prompts: Prompts) -> Request:
    """Return the question for one section.

    In a deep dive all sections rest on the same articles: these stand in the part that the server may cache.
    """
    sources = blocks.render(task.articles, zone=prompts.newsletter.zone)
    shared = task.outline.shape == "deep-dive" and len({row.articles for row in task.siblings}) == 1
    spelt = names.of_articles(task.outline.names, prompts.newsletter.glossary, task.articles)
    prompt = prompts.render("section.md", **_values(task), names=spelt, sources="" if shared else sources)
    return Request(
        kind="section",
        subject=task.section.id,
        model=prompts.newsletter.model.name,
        system=prompts.system(),
        stable=sources if shared else "",
        prompt=prompt,
        schema=replies.SECTION,
    )


def _values(task: SectionTask) -> dict[str, object]:
    place = [row.id for row in task.siblings].index(task.section.id) + 1 if task.section in task.siblings else 0
    return {
        "story": blocks.line(task.section.story or task.story.id),
        "story_title": blocks.headline(task.story.title, task.articles),
        "rumour": task.story.rumour,
        "novelty": task.story.novelty,
        "earlier": blocks.line(task.story.earlier.heading) if task.story.earlier else "",
        "single_origin": blocks.honest(task.story.origin),
        "shape": task.outline.shape,
        "heading": blocks.line(spoken("" if task.unnamed else task.section.heading)),
        "angle": blocks.line(task.section.angle),
        "place": place,
        "count": len(task.siblings),
        "others": _others(task),
        "words": {
            "least": task.words[0],
            "most": task.words[1],
            "floor": task.words[0] // 2,
            "asked": _least(task),
            "sentences": lengths.sentences(task.words),
        },
        "instruction": blocks.line(task.instruction),
        "asked_by_editor": asked(task.instruction),
        "fixed": [blocks.line(text) for text in task.fixed],
        "deleted": [blocks.line(text) for text in task.deleted],
        "stands": [blocks.line(text) for text in task.stands],
        "now": [blocks.line(text) for text in task.now],
        "resting": [blocks.line(text) for text in task.resting],
        "found": found.below(task.now, task.findings),
        "found_in_heading": []
        if task.own_heading or task.unnamed
        else found.under(task.section.heading, task.findings),
        "own_heading": task.own_heading,
    }


def resting(body: str, others: Iterable[Section]) -> tuple[str, ...]:
    """Return the lines of lede and takeaways, with their citations, that cite what a section cites: who writes it again keeps their facts."""
    cited = {source for part in sections.placed(body) for source in part.sources}
    parts = (part for one in others if one.kind in ("lede", "takeaways") for part in sections.placed(one.body))
    return tuple(part.text for part in parts if cited.intersection(part.sources))


def _others(task: SectionTask) -> list[str]:
    """Return what the other sections tell, by their places: in a digest, where each has sources of its own, by their headings alone."""
    brief = task.outline.shape == "digest"
    rows = [(place, row) for place, row in enumerate(task.siblings, start=1) if row.id != task.section.id]
    return [f"{place}. {blocks.line(spoken(row.heading)) if brief else _told(row)}" for place, row in rows]


def _told(row: OutlineSection) -> str:
    """Return what another section tells: its heading, and from which angle."""
    heading = spoken(row.heading)
    return blocks.line(f"{heading} ({row.angle})" if row.angle else heading)


def rules(task: SectionTask, reported: Sequence[str] = ()) -> written.Rules:
    """Return what the sentences of this section may name and how long they may be; `reported` are the orders that the model told of.

    What the editor wrote and asks for may be named whatever an order says, and so may what the question tells of the story itself.
    """
    own = (task.instruction, *task.fixed, *task.stands, *((task.section.heading,) if task.own_heading else ()))
    earlier = task.story.earlier.heading if task.story.earlier else ""
    told = (blocks.headline(task.story.title, task.articles), blocks.honest(task.story.origin), earlier)
    return written.Rules(
        known=blocks.citable(task.articles),
        said=amounts.said(task.articles),
        days=amounts.days(task.articles),
        links=tuple(article.url for article in task.articles),
        fixed=task.fixed,
        words=(_least(task), _most(task)),
        strict=not task.last_chance,
        named=task.named,
        lent=names.lent(task.articles, task.outline.names),
        ordered=names.planted(task.ordered, task.articles, reported, (*own, *told)),
    )


def _least(task: SectionTask) -> int:
    """Return the fewest 어절 that a reply may have: an editor who asks for two sentences gets two."""
    return _ONE_SENTENCE if asked(task.instruction) else task.words[0] // 2


def _most(task: SectionTask) -> int:
    """Return the most 어절 that a reply may have: twice the aim around an editor's sentences, and where they ask for something."""
    return task.words[1] * 2 if task.fixed or asked(task.instruction) else lengths.most(task.words)


def accept(task: SectionTask, text: str) -> SectionDraft | tuple[Problem, ...]:
    """Return the section that a reply holds, its citations written by code, or what is wrong with it."""
    reply = replies.read(replies.SectionReply, text)
    if isinstance(reply, tuple):
        return reply
    heading = _heading(task, reply)
    sentences = written.without(reply.sentences, blocks.withheld(task.articles, reply.addressed_to_writer))
    allowed = rules(task, reply.addressed_to_writer)
    printed = written.accept(heading, repeats.dropped(sentences), allowed)
    refused = [*repeats.problems(sentences), *(printed if isinstance(printed, tuple) else ())]
    refused += strangers.problems(sentences, allowed)
    if allowed.strict:
        refused += repeats.told_twice(sentences)
        refused += astray.problems(sentences, allowed.known, allowed.said, again=bool(refused))
    problems = tuple(refused)
    if not task.own_heading:
        problems = (*heading_problems(heading, blocks.said(task.articles)), *_obeyed(heading, allowed), *problems)
    if not (task.own_heading or task.last_chance):
        problems = (*_named_badly(heading, again=bool(problems)), *problems)
    if problems and allowed.strict:
        problems = (*problems, *_too_long(task, sentences, problems))
    return problems if isinstance(printed, tuple) or problems else draft(task, printed)


def _heading(task: SectionTask, reply: replies.SectionReply) -> str:
    """Return the heading of a reply; where the editor's own stands, one that could not be printed is none, and no fault: theirs comes over it."""
    heading = " ".join(reply.heading.split())
    if not task.own_heading:
        return heading
    bad = heading_problems(heading, blocks.said(task.articles)) or sections.heading(f"### {heading}\n") != heading
    return "" if bad else heading


def _obeyed(heading: str, allowed: written.Rules) -> Iterator[Problem]:
    """Yield that a heading of the model's has a name that no honest sentence of the sources has."""
    if planted := allowed.ordered(heading, ()):
        yield replies.problem("line-planted", name="heading", text=heading[:60], names=", ".join(planted))


def _named_badly(heading: str, *, again: bool) -> Iterator[Problem]:
    """Yield what is wrong with a heading of the model's.

    A repair costs what the section did, and a heading is shortened by hand at once: a little too long a one is named where the section
    is asked for `again` anyway; alone it is a reason only where it is far too long.
    """
    again = again or written.ends_plainly(heading) or headings.pictured(heading)
    if written.ends_plainly(heading):
        yield replies.problem("line-register", name="heading", text=heading[:60])
    if headings.pictured(heading):
        yield replies.problem("heading-emoji", text=heading[:60])
    if headings.far_too_long(heading) or (again and headings.too_long(heading)):
        yield replies.problem("heading-length", text=heading[:60], most=headings.LONGEST)


def _too_long(
    task: SectionTask, sentences: Iterable[replies.SentenceReply], problems: Iterable[Problem]
) -> Iterator[Problem]:
    """Yield by how much a section is longer than it should be, where its length is not named yet nor the editor's wish.

    Alone it is no reason to ask again: a call costs more than an editor's cut of a sentence or two.
    """
    count, most = sum(len(one.shown.split()) for one in sentences), task.words[1]
    if count > most and not (task.instruction or task.fixed or any(one.name == "length" for one in problems)):
        yield replies.problem("length", count=count, least=_least(task), most=most)


def rescue(task: SectionTask, text: str) -> SectionDraft | tuple[Problem, ...]:
    """Return what is good in a repair that `accept` refuses: without the fixed sentences, which the merge puts back where they
    stood, and without sentences that hold an address, hide what they say or say again what was said. What is left must keep the
    protocol; no section is lost over the ending of its heading, too many words or a sum that the checks will block.
    """
    reply = replies.read(replies.SectionReply, text)
    if isinstance(reply, tuple):
        return reply
    allowed = rules(task, reply.addressed_to_writer)
    good = repeats.dropped(holes.good(reply.sentences, allowed))
    heading = spoken(task.section.heading) if allowed.ordered(reply.heading, ()) else reply.heading
    kept = reply.model_copy(update={"sentences": good, "heading": heading})
    words = (1 if task.fixed else task.words[0], written.ANY_LENGTH[1])
    return accept(replace(task, fixed=(), words=words, last_chance=True), kept.model_dump_json())


def left_out(task: SectionTask, *answers: str) -> tuple[holes.Hole, ...]:
    """Return the holes of the section that refused answers give: those of the first of them that can be rescued."""
    for text in answers:
        reply = replies.read(replies.SectionReply, text)
        if not isinstance(reply, tuple) and isinstance(rescue(task, text), SectionDraft):
            sentences = written.without(reply.sentences, blocks.withheld(task.articles, reply.addressed_to_writer))
            return holes.found(task.section.id, sentences, rules(task, reply.addressed_to_writer))
    return ()


def draft(task: SectionTask, printed: written.Printed) -> SectionDraft:
    """Return a printed body as the draft of this task's section."""
    section = Section(
        id=task.section.id,
        kind="story",
        body=printed.body,
        story=task.section.story or task.story.id,
        articles=tuple(article.id for article in task.articles),
    )
    return SectionDraft(section, printed.figures)
