"""Prompts from the templates of `templates/prompts/`, with the house rules and the editor's own voice.

A template sees only what it is given; a name it does not know is an error with its file and line. Templates run in a
sandbox: whoever edits one can change words, not reach the machine.
"""

import traceback
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import lru_cache
from typing import NoReturn

import jinja2
from jinja2.sandbox import ImmutableSandboxedEnvironment

from pipeline.config import Newsletter
from pipeline.draft.blocks import line, moment
from pipeline.errors import TemplateError
from pipeline.messages import say

FOLDER = "templates/prompts"
_COMMENT_START, _COMMENT_END = "<!--", "-->"


class Prompts:
    """The prompts of one newsletter. `texts` maps a file name (`section.md`) to its text, `voice` is `voice.md`, `due` is when the issue is read."""

    def __init__(
        self, texts: Mapping[str, str], voice: str, newsletter: Newsletter, due: datetime | None = None
    ) -> None:
        self.newsletter = newsletter
        self._due = moment(due, newsletter.zone) if due else ""
        self._voice = _without_comments(voice)
        self._environment = _sandbox(tuple(sorted(texts.items())))
        self._system = ""

    def system(self) -> str:
        """Return what every request of an issue starts with: the rules, the voice, the glossary."""
        if not self._system:
            glossary = {line(term): line(spelling) for term, spelling in sorted(self.newsletter.glossary.items())}
            self._system = self.render(
                "system.md",
                newsletter=line(self.newsletter.name),
                voice=self._voice,
                glossary=glossary,
                issue=self._due,
            )
        return self._system

    def render(self, name: str, /, **values: object) -> str:
        """Return the text of a template; TemplateError names file and line where it cannot be made."""
        try:
            return self._environment.get_template(name).render(**values).strip()
        except jinja2.TemplateNotFound as error:
            raise TemplateError(say("draft.template-missing", file=f"{FOLDER}/{error.name}")) from error
        except jinja2.TemplateSyntaxError as error:
            _fail(f"{FOLDER}/{error.name or name}", error.lineno, error)
        except (jinja2.TemplateError, ArithmeticError, LookupError, TypeError, ValueError, AttributeError) as error:
            file, number = _place(error, f"{FOLDER}/{name}")
            _fail(file, number, error)


@lru_cache(maxsize=4)  # to compile the templates takes longer than to fill them
def _sandbox(files: tuple[tuple[str, str], ...]) -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        loader=jinja2.FunctionLoader(_loader(dict(files))),
        undefined=jinja2.StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
    environment.filters["line"] = line
    return environment


def asked(instruction: str) -> bool:
    """Return whether an instruction is an editor's own, not the one of a rewrite for which nobody wrote any."""
    return instruction not in ("", say("run.again", lang="ko"), say("run.again.title", lang="ko"))


def _loader(texts: Mapping[str, str]) -> Callable[[str], tuple[str, str, Callable[[], bool]] | None]:
    def load(name: str) -> tuple[str, str, Callable[[], bool]] | None:
        return (texts[name], f"{FOLDER}/{name}", lambda: True) if name in texts else None

    return load


def _place(error: BaseException, fallback: str) -> tuple[str, int]:
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.startswith(f"{FOLDER}/")]
    return (frames[-1].filename, frames[-1].lineno or 1) if frames else (fallback, 1)


def _fail(file: str, number: int, error: Exception) -> NoReturn:
    raise TemplateError(say("draft.template", file=file, line=number, error=str(error))) from error


def _without_comments(text: str) -> str:
    """Return the voice file as the model reads it: what stands between `<!--` and `-->` is for the editor."""
    kept, rest = "", text
    while _COMMENT_START in rest:
        before, _, after = rest.partition(_COMMENT_START)
        kept += before
        rest = after.partition(_COMMENT_END)[2]
    lines = [row.rstrip() for row in (kept + rest).splitlines()]
    return "\n".join(row for row, previous in zip(lines, ["", *lines], strict=False) if row or previous).strip()
