"""The three titles on offer and the mail's envelope: what a reply may not give for them, and what of it can be used."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pipeline.draft import names, replies, written
from pipeline.draft.same_title import same_title
from pipeline.draft.titles import ENVELOPE, TITLE, title_problems
from pipeline.records import Problem
from pipeline.text import headings

ANGLES = ("number", "who", "so-what")
_SEEN = 18
"""Characters that a list of titles shows of each: in these they must differ, as the drafter is told (`templates/prompts/closing.md`)."""


@dataclass(frozen=True, slots=True)
class Over:
    """What titles and envelope stand over: texts that say what they may say again, titles that were turned down, and whose names none may have."""

    said: Sequence[str]
    turned_down: Sequence[str]
    planted: names.Planted = names.nothing_planted


def problems(reply: replies.ClosingReply, over: Over, *, enveloped: bool) -> list[Problem]:
    """Return what is wrong with the titles of a reply, and with its subject and preheader where it is `enveloped`."""
    found = [] if tuple(title.angle for title in reply.titles) == ANGLES else [replies.problem("angles")]
    for title in reply.titles:
        found += _line_problems("titles", title.text, over)
        if _is_any(title.text, over.turned_down):
            found.append(replies.problem("turned-down", text=title.text[:60]))
    texts = [title.text for title in reply.titles]
    found += [
        replies.problem("same-titles", text=text[:60])
        for number, text in enumerate(texts)
        if _opens_as_any(text, texts[:number])
    ]
    if enveloped:
        found += _line_problems("subject", reply.subject, over, ENVELOPE)
        found += _line_problems("preheader", reply.preheader, over, ENVELOPE)
    return found


def good(reply: replies.ClosingReply, over: Over) -> dict[str, object]:
    """Return the titles that can be used, each once, and subject and preheader where they can be."""
    titles: list[replies.TitleReply] = []
    for title in reply.titles[: len(ANGLES)]:
        usable = not _line_problems("titles", title.text, over) and not _is_any(title.text, over.turned_down)
        if usable and not _opens_as_any(title.text, [one.text for one in titles]):
            titles.append(title)
    lines = {"subject": reply.subject, "preheader": reply.preheader}
    bad = [
        name
        for name, line in lines.items()
        if title_problems(name, line, ENVELOPE, over.said) or over.planted(line, ())
    ]
    kept = {name: "" if name in bad else line for name, line in lines.items()}
    return {"titles": titles, **kept}


def together(titles: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    """Return the titles, and of the others those that are none of them, where there are fewer than are offered."""
    new = (title for title in others if not _opens_as_any(title, titles))
    return (*titles, *new)[: len(ANGLES)]


def _is_any(title: str, others: Iterable[str]) -> bool:
    return any(same_title(title, one) for one in others)


def _opens_as_any(title: str, others: Sequence[str]) -> bool:
    """Whether a title is one of the others, or begins as it does: its emoji is no beginning."""
    return _is_any(title, others) or _beginning(title) in map(_beginning, others)


def _beginning(title: str) -> str:
    return headings.without_pictures(title)[:_SEEN].casefold()


def _line_problems(name: str, text: str, over: Over, bounds: tuple[int, int] = TITLE) -> list[Problem]:
    """Return what is wrong with a line of the head: its length, its marks, a name of an order's, or that it ends in the plain style."""
    found, line = title_problems(name, text, bounds, over.said), " ".join(text.split())[:60]
    if planted := over.planted(text, ()):
        found.append(replies.problem("line-planted", name=name, text=line, names=", ".join(planted)))
    if written.ends_plainly(text):
        found.append(replies.problem("line-register", name=name, text=line))
    return found
