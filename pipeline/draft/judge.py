"""The one small question before a week is read: what readers would want first, and which of the unsure stories are one event.

Only ids come back. They become a named reason among others, and stories put together that an editor can take apart.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pipeline.draft import blocks, replies
from pipeline.draft.prompts import Prompts
from pipeline.records import Request, Story, Unsure

SUBJECT = "judge"
MOST = 8
"""How many stories may be named as those to tell first."""

_TOKENS = 4_000


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the model answered: stories to tell first, and pairs of stories that are one event, by their ids."""

    first: tuple[str, ...] = ()
    same: tuple[tuple[str, str], ...] = ()


def request(top: Sequence[Story], unsure: Sequence[Unsure], stories: Mapping[str, Story], prompts: Prompts) -> Request:
    """Return the question about the week's `top` stories and the `unsure` pairs; `stories` are all of them by id."""
    rows = [
        {
            "id": blocks.line(story.id),
            "title": blocks.honest(story.title),
            "outlets": ", ".join(name for outlet in story.outlets if (name := blocks.honest(outlet))),
            "rumour": story.rumour,
        }
        for story in top
    ]
    pairs = [
        {
            "id": blocks.line(f"{pair.one}+{pair.other}"),
            "one": blocks.honest(stories[pair.one].title),
            "other": blocks.honest(stories[pair.other].title),
        }
        for pair in unsure
    ]
    shown = [pair for pair in pairs if pair["one"] and pair["other"]]
    prompt = prompts.render("judge.md", stories=[row for row in rows if row["title"]], pairs=shown, most=MOST)
    name, system = prompts.newsletter.model.name, prompts.render("judge-system.md")  # no voice: nothing is written
    return Request("judge", SUBJECT, name, system, "", prompt, replies.JUDGE, max_tokens=_TOKENS)


def read(text: str) -> Verdict:
    """Return the verdict that a reply holds; what is none of it says nothing."""
    reply = replies.read(replies.JudgeReply, text)
    if isinstance(reply, tuple):
        return Verdict()
    same = [pair.split("+") for pair in reply.same]
    return Verdict(
        tuple(dict.fromkeys(reply.first))[:MOST],
        tuple(dict.fromkeys((pair[0].strip(), pair[1].strip()) for pair in same if len(pair) == 2)),
    )
