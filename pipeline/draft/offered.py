"""The three titles on offer and the mail's envelope: what a reply may not give for them, and what of it can be used."""

from collections.abc import Iterable, Sequence

from pipeline.draft import replies, written
from pipeline.draft.same_title import same_title
from pipeline.draft.titles import ENVELOPE, TITLE, title_problems
from pipeline.records import Problem
from pipeline.text import headings

ANGLES = ("number", "who", "so-what")
_SEEN = 18
"""Characters that a list of titles shows of each: in these they must differ, as the drafter is told (`templates/prompts/closing.md`)."""


def problems(
    reply: replies.ClosingReply, said: Sequence[str], turned_down: Sequence[str], *, enveloped: bool
) -> list[Problem]:
    """Return what is wrong with the titles of a reply over what was `said`, and with its subject and preheader where it is `enveloped`."""
    found = [] if tuple(title.angle for title in reply.titles) == ANGLES else [replies.problem("angles")]
    for title in reply.titles:
        found += _line_problems("titles", title.text, said)
        if _is_any(title.text, turned_down):
            found.append(replies.problem("turned-down", text=title.text[:60]))
    texts = [title.text for title in reply.titles]
    found += [
        replies.problem("same-titles", text=text[:60])
        for number, text in enumerate(texts)
        if _opens_as_any(text, texts[:number])
    ]
    if enveloped:
        found += _line_problems("subject", reply.subject, said, ENVELOPE)
        found += _line_problems("preheader", reply.preheader, said, ENVELOPE)
    return found


def good(reply: replies.ClosingReply, said: Sequence[str], turned_down: Sequence[str]) -> dict[str, object]:
    """Return the titles that can be used, each once, and subject and preheader where they can be."""
    titles: list[replies.TitleReply] = []
    for title in reply.titles[: len(ANGLES)]:
        usable = not _line_problems("titles", title.text, said) and not _is_any(title.text, turned_down)
        if usable and not _opens_as_any(title.text, [one.text for one in titles]):
            titles.append(title)
    lines = {"subject": reply.subject, "preheader": reply.preheader}
    kept = {name: "" if title_problems(name, line, ENVELOPE, said) else line for name, line in lines.items()}
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


def _line_problems(name: str, text: str, said: Iterable[str], bounds: tuple[int, int] = TITLE) -> list[Problem]:
    """Return what is wrong with a line of the head: its length, its marks, or that it ends in the plain style."""
    found = title_problems(name, text, bounds, said)
    if written.ends_plainly(text):
        found.append(replies.problem("line-register", name=name, text=" ".join(text.split())[:60]))
    return found
