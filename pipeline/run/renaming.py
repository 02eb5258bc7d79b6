"""Give an issue another title: a subject that repeats the old one follows."""

from dataclasses import replace

from pipeline.records import Outline


def renamed(plan: Outline, title: str) -> Outline:
    """Return the outline with another title, blanks folded."""
    text = " ".join(title.split())
    return replace(plan, title=text, subject=without_emoji(text) if follows(plan) else plan.subject)


def follows(plan: Outline) -> bool:
    """Whether the mail's subject only repeats the title."""
    return plan.subject in ("", plan.title, without_emoji(plan.title))


def without_emoji(title: str) -> str:
    """Return a title as a subject line says it: what stands before its first letter, number or quotation mark is left out."""
    start = next((at for at, character in enumerate(title) if character.isalnum() or character in "‘“$\"'("), 0)
    return title[start:]
