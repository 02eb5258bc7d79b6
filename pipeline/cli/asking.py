"""Show a change on a terminal and ask whether it is to be made: yes, no, all the rest, or stop."""

import re

import click

from pipeline.messages import say

_WORDS = {"y": ("y", "yes", "ㅛ"), "n": ("n", "no", "ㅜ"), "a": ("a", "all", "ㅁ"), "q": ("q", "quit", "ㅂ")}
_ANSWERS = {
    word: answer for answer, words in _WORDS.items() for word in words
}  # the same keys on a Korean keyboard too


_EMPTY_LINE = re.compile(r"\n[^\S\n]*\n")


def show_change(was: str, now: str) -> None:
    """Print what goes and what comes, a line each; a text of the same words once, and what becomes of its paragraphs."""
    if was.split() == now.split():
        for line in filter(str.strip, now.splitlines()):
            click.echo(f"  {line}")
        click.echo(say(f"cli.change.{_parted(was, now)}"))
        return
    for line in was.strip().splitlines():
        click.secho(f"- {line}", fg="red")
    for line in now.strip().splitlines():
        click.secho(f"+ {line}", fg="green")


def _parted(was: str, now: str) -> str:
    """Return how the paragraphs of two texts of the same words differ: a word of `cli.change`."""
    before, after = (len(_EMPTY_LINE.findall(text)) for text in (was, now))
    return "split" if after > before else "joined" if after < before else "blanks"


def asked(question: str, **told: int) -> str:
    """Ask until the answer is one of those that there are, and return it by its English letter; `question` names its text and its help."""
    while True:
        said = click.prompt(say(question, None, **told), "y", show_default=False, prompt_suffix=" ")
        if answer := _ANSWERS.get(said.strip().lower()):
            return answer
        click.echo(say(f"{question}.help"))
