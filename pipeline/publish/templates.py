"""Fill the user's templates safely: sandboxed, strict about what is missing, errors with file and line."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from jinja2 import TemplateError as JinjaError
from jinja2 import TemplateNotFound, TemplateSyntaxError, UndefinedError

from pipeline.errors import TemplateError
from pipeline.messages import say
from pipeline.publish.sandbox import LimitError, Sandbox, metered
from pipeline.publish.theme import THEME, Theme, read_theme, warnings

UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""What neither HTML (13.2.3.5) nor XML may hold, however it came into a text."""

_NO_NAME = re.compile(r"(?:has no attribute|has no element) '(?P<name>[^']*)'|^'(?P<alone>[^']*)' is undefined")


@dataclass(frozen=True)
class Templates:
    """The texts of `templates/`, by file name: `issue.html.j2`, …, and `theme.yaml`."""

    texts: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def environment(self) -> Sandbox:
        """The sandbox over these texts."""
        return _sandbox(tuple(sorted(self.texts.items())))

    @cached_property
    def theme(self) -> Theme:
        """The theme: `light` and `dark` colours, `fonts`, `texts`; each value checked, safe to stand in a style."""
        return read_theme(self.texts.get(THEME, ""))

    def warnings(self, words: Collection[str]) -> tuple[str, ...]:
        """Return what a person should know of the theme; `words` are the texts that it may change."""
        return tuple(warnings(self.theme, words, self.texts.get(THEME, "")))

    def render(self, name: str, /, **values: object) -> str:
        """Fill one template; TemplateError names file, line and what was missing."""
        try:
            with metered():
                filled = self.environment.get_template(name).render(theme=self.theme, **values)
            if not filled.strip():
                raise TemplateError(say("publish.template.empty", file=f"templates/{name}"))
            return UNPRINTABLE.sub("", filled) if name.endswith(".html.j2") else filled
        except TemplateNotFound as error:
            key = "missing" if error.name == name else "included"
            file, where = f"templates/{error.name}", _place_of(error, name)
            raise TemplateError(say(f"publish.template.{key}", file=file, where=where)) from error
        except TemplateSyntaxError as error:
            raise wrong_syntax(error) from error
        except (LimitError, RecursionError, MemoryError) as error:
            raise _limit(error, name) from error
        except (JinjaError, TypeError, ValueError, ArithmeticError, AttributeError, LookupError, RuntimeError) as error:
            raise _failed(error, _place_of(error, name)) from error

    def try_all(self) -> None:
        """Read the theme and compile every template for issues and pages; TemplateError at the first that is wrong."""
        _ = self.theme
        for name in sorted(self.texts):
            if name.endswith(".j2") and "/" not in name:
                try:
                    with metered():
                        self.environment.get_template(name)
                except TemplateSyntaxError as error:
                    raise wrong_syntax(error) from error
                except (LimitError, RecursionError) as error:
                    raise _limit(error, name) from error


def wrong_syntax(error: TemplateSyntaxError) -> TemplateError:
    """Return what to tell of a template that cannot be read."""
    where, detail = f"templates/{error.name}:{error.lineno}", (error.message or "").rstrip(".")
    return TemplateError(say("publish.template.syntax", where=where, detail=detail))


def _limit(error: BaseException, name: str) -> TemplateError:
    itself = isinstance(error, RecursionError)
    detail = say("publish.template.itself") if itself else str(error)
    return TemplateError(say("publish.template.limit", where=_place_of(error, name), detail=detail))


def _failed(error: Exception, where: str) -> TemplateError:
    """Return what to tell of a template that could not be filled: the name that is not there, else what Jinja says."""
    named = _NO_NAME.search(str(error)) if isinstance(error, UndefinedError) else None
    if named:
        return TemplateError(say("publish.template.undefined", where=where, name=named["name"] or named["alone"]))
    return TemplateError(say("publish.template.failed", where=where, detail=error))


@lru_cache(maxsize=4)  # to compile the templates takes longer than to fill them
def _sandbox(files: tuple[tuple[str, str], ...]) -> Sandbox:
    return Sandbox(dict(files))


def _place_of(error: BaseException, name: str) -> str:
    """Return the file and line of a template that raised, an included one's own; Jinja puts them into the traceback."""
    place, trace = f"templates/{name}:1", error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename.startswith("templates/"):
            place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place
