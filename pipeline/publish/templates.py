"""Fill the user's templates safely: sandboxed, strict about what is missing, errors with file and line."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from jinja2 import TemplateError as JinjaError
from jinja2 import TemplateNotFound, TemplateSyntaxError

from pipeline.errors import TemplateError
from pipeline.messages import say
from pipeline.publish.sandbox import LimitError, Sandbox, metered
from pipeline.publish.theme import THEME, Theme, read_theme

UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""What neither HTML (13.2.3.5) nor XML may hold, however it came into a text."""


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

    def render(self, name: str, /, **values: object) -> str:
        """Fill one template; TemplateError names file, line and what was missing."""
        try:
            with metered():
                filled = self.environment.get_template(name).render(theme=self.theme, **values)
                return UNPRINTABLE.sub("", filled) if name.endswith(".html.j2") else filled
        except TemplateNotFound as error:
            key = "missing" if error.name == name else "included"
            file, where = f"templates/{error.name}", _place_of(error, name)
            raise TemplateError(say(f"publish.template.{key}", file=file, where=where)) from error
        except TemplateSyntaxError as error:
            where = f"templates/{error.name}:{error.lineno}"
            raise TemplateError(say("publish.template.syntax", where=where, detail=error.message)) from error
        except (LimitError, RecursionError, MemoryError) as error:
            where = _place_of(error, name)
            raise TemplateError(say("publish.template.limit", where=where, detail=error)) from error
        except (JinjaError, TypeError, ValueError, ArithmeticError, AttributeError, LookupError) as error:
            where = _place_of(error, name)
            raise TemplateError(say("publish.template.failed", where=where, detail=error)) from error


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
