"""Fill the user's templates safely: sandboxed, strict about what is missing, errors with file and line."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from jinja2 import FunctionLoader, StrictUndefined, TemplateNotFound, TemplateSyntaxError
from jinja2 import TemplateError as JinjaError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from pipeline.errors import TemplateError
from pipeline.messages import say

THEME = "theme.yaml"
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_FONT = re.compile(r"[A-Za-z0-9 가-힣'\",-]+")


@dataclass(frozen=True)
class Templates:
    """The texts of `templates/`, by file name: `issue.html.j2`, …, and `theme.yaml`."""

    texts: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def environment(self) -> ImmutableSandboxedEnvironment:
        """Jinja's sandbox over these texts."""
        return _sandbox(tuple(sorted(self.texts.items())))

    @cached_property
    def theme(self) -> Mapping[str, Mapping[str, str]]:
        """The theme: `light` and `dark` colours, `fonts`, `texts`; each value checked, safe to stand in a style."""
        return read_theme(self.texts.get(THEME, ""))

    def render(self, name: str, /, **values: object) -> str:
        """Fill one template; TemplateError names file, line and what was missing."""
        try:
            return self.environment.get_template(name).render(theme=self.theme, **values)
        except TemplateNotFound as error:
            raise TemplateError(say("publish.template.missing", file=f"templates/{error.name}")) from error
        except TemplateSyntaxError as error:
            where = f"templates/{error.name}:{error.lineno}"
            raise TemplateError(say("publish.template.syntax", where=where, detail=error.message)) from error
        except (JinjaError, TypeError, ValueError, ArithmeticError, AttributeError) as error:
            where = f"templates/{name}:{_line_of(error)}"
            raise TemplateError(say("publish.template.failed", where=where, detail=error)) from error


@lru_cache(maxsize=4)  # to compile the templates takes longer than to fill them
def _sandbox(files: tuple[tuple[str, str], ...]) -> ImmutableSandboxedEnvironment:
    texts = dict(files)

    def load(name: str) -> tuple[str, str, None] | None:
        return (texts[name], f"templates/{name}", None) if name in texts else None

    return ImmutableSandboxedEnvironment(
        loader=FunctionLoader(load),
        undefined=StrictUndefined,
        autoescape=lambda name: bool(name and name.endswith(".html.j2")),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _line_of(error: BaseException) -> int:
    """Return the template's line that raised; Jinja puts it into the traceback."""
    line, trace = 0, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename.startswith("templates/"):
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def read_theme(text: str) -> Mapping[str, Mapping[str, str]]:
    """Return a theme's groups; TemplateError where a colour is not `#RRGGBB` or the file is not what it should be."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError

    try:
        tree = YAML(typ="safe", pure=True).load(text)
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise TemplateError(
            say("publish.theme.yaml", where=f"templates/{THEME}:{line}", detail=error.problem)
        ) from error
    groups: dict[str, dict[str, str]] = {}
    for name in ("light", "dark", "fonts", "texts"):
        group = tree.get(name) if isinstance(tree, dict) else None
        if not isinstance(group, dict) and not (name == "texts" and group is None):
            raise TemplateError(say("publish.theme.group", where=f"templates/{THEME}:1", group=name))
        groups[name] = {str(key): _value(name, str(key), str(value), text) for key, value in (group or {}).items()}
    return groups


def _value(group: str, key: str, value: str, text: str) -> str:
    if group == "texts":
        return value
    pattern = _FONT if group == "fonts" else _COLOUR
    if not pattern.fullmatch(value):
        line = next(
            (n for n, row in enumerate(text.splitlines(), 1) if row.strip().startswith(f"{key}:") and value in row), 1
        )
        where = f"templates/{THEME}:{line}"
        raise TemplateError(
            say(f"publish.theme.{group if group == 'fonts' else 'colour'}", where=where, key=key, value=value)
        )
    return Markup(value)  # noqa: S704  # the pattern leaves nothing that could end a style


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours by WCAG 2 (relative luminance, 1 to 21)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
