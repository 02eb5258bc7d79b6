"""Hold a template to what filling in an issue needs: no way out of the sandbox, no endless loop, no text without bound.

Jinja's own sandbox keeps a template from Python's insides, but lets `'a' * 900000000` and loops in loops run. Here each
turn of a loop, call and include takes a step of a fixed number, and each text a part of a fixed length, so that the limit is
the same on every machine. What makes a text longer than its parts (`center`, `format`, `%`) is not there at all.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import wraps

from jinja2 import StrictUndefined, Template, nodes, pass_eval_context
from jinja2.exceptions import SecurityError
from jinja2.filters import FILTERS, do_join, do_replace
from jinja2.loaders import FunctionLoader
from jinja2.nodes import EvalContext
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.visitor import NodeTransformer

from pipeline.publish.joins import whole

STEPS = 50_000
"""Turns, calls and includes in one filling; an issue of forty sections takes a few thousand."""

LENGTH = 5_000_000
"""Characters of all texts that are put together in one filling; a mail is clipped at 102,000 bytes."""

_RANGE = 10_000
_BITS = 256
_WORD = re.compile(r"\w+")
_FILTERS = frozenset(
    _WORD.findall(
        "abs capitalize count d default dictsort e escape first float forceescape groupby int items last length list lower"
        " map max min reject rejectattr reverse safe select selectattr sort string striptags sum title trim truncate unique"
        " upper urlencode wordcount"
    )
)
_OF_TEXT = frozenset(
    _WORD.findall(
        "capitalize casefold count endswith find index isdigit isalpha isspace isupper islower lower lstrip partition"
        " removeprefix removesuffix rfind rpartition rsplit rstrip split splitlines startswith strip striptags title"
        " unescape upper"
    )
)


class LimitError(SecurityError):
    """A template that loops or grows beyond every issue."""


@dataclass(slots=True)
class _Meter:
    """What one filling may still do."""

    steps: int = STEPS
    length: int = LENGTH

    def step(self) -> None:
        self.steps -= 1
        if self.steps < 0:
            raise LimitError(f"> {STEPS:,} steps")

    def text(self, length: int) -> None:
        self.length -= length
        if self.length < 0:
            raise LimitError(f"> {LENGTH:,} characters")


_meter: ContextVar[_Meter | None] = ContextVar("meter", default=None)


@contextmanager
def metered() -> Iterator[None]:
    """Give one filling its steps and its length."""
    token = _meter.set(_Meter())
    try:
        yield
    finally:
        _meter.reset(token)


def _now() -> _Meter:
    return _meter.get() or _Meter()


def _each(items: Iterable[object]) -> Iterator[object]:
    """Hand out what a loop goes over, each item for a step."""
    meter = _now()
    for item in items:
        meter.step()
        yield item


def _put_together(pieces: Iterable[str]) -> str:
    meter = _now()
    kept = []
    for piece in pieces:
        meter.text(len(piece))
        kept.append(piece)
    return "".join(kept)


def _range(*bounds: int) -> range:
    numbers = range(*bounds)
    if len(numbers) > _RANGE:
        raise LimitError(f"range > {_RANGE:,}")
    return numbers


@pass_eval_context
def _replace(context: EvalContext, text: str, old: str, new: str, count: int | None = None) -> str:
    _now().text(len(text) + str(text).count(str(old)) * len(str(new)))
    return do_replace(context, text, old, new, count)


@pass_eval_context
def _join(context: EvalContext, items: Iterable[object], between: str = "", attribute: str | None = None) -> str:
    found = list(_each(items))
    _now().text(sum(len(item) for item in found if isinstance(item, str)) + len(str(between)) * len(found))
    joined: str = do_join(context, found, between, attribute)
    return joined


def _paid(made: Callable[..., object]) -> Callable[..., object]:
    """Return a filter that takes a step, and pays for the text or list it makes."""

    @wraps(made)
    def paid(*arguments: object, **named: object) -> object:
        _now().step()
        result = made(*arguments, **named)
        if isinstance(result, (str, list)):
            _now().text(len(result))
        return result

    return paid


def _shown(value: object) -> object:
    """Refuse to show a list or a table of values as text: nobody means that, and one that holds itself has no end."""
    if isinstance(value, (Mapping, Sequence)) and not isinstance(value, str):
        raise LimitError(f"{type(value).__name__} is no text")
    return value


class _Limits(NodeTransformer):
    """Send every loop and every `~` through the meter."""

    def visit_For(self, node: nodes.For) -> nodes.For:  # noqa: N802  # the library's name
        self.generic_visit(node)
        if isinstance(node.iter, nodes.Expr):
            node.iter = _filtered(node.iter, "each")
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Filter:  # noqa: N802  # as above
        self.generic_visit(node)
        return _filtered(nodes.List(node.nodes, lineno=node.lineno), "join")


def _filtered(node: nodes.Expr, name: str) -> nodes.Filter:
    return nodes.Filter(node, name, [], [], None, None, lineno=node.lineno)


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's immutable sandbox over a set of texts, within these limits."""

    intercepted_binops = frozenset({"*", "**", "+", "%"})
    concat = staticmethod(_put_together)

    def __init__(self, texts: Mapping[str, str]) -> None:
        def load(name: str) -> tuple[str, str, None] | None:
            return (texts[name], f"templates/{name}", None) if name in texts else None

        super().__init__(
            loader=FunctionLoader(load),
            undefined=StrictUndefined,
            autoescape=lambda name: bool(name and name.endswith(".html.j2")),
            finalize=_shown,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self.filters = {name: _paid(FILTERS[name]) for name in _FILTERS}
        self.filters |= {"each": _each, "join": _join, "replace": _replace, "whole": _paid(whole)}
        self.globals = {**self.globals, "range": _range}
        del self.globals["lipsum"]

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        parsed: nodes.Template = _Limits().visit(super()._parse(source, name, filename))
        return parsed

    def get_template(self, *arguments: object, **named: object) -> Template:
        """Return a template; an include takes a step."""
        _now().step()
        return super().get_template(*arguments, **named)  # type: ignore[arg-type]  # handed on as they came

    def call(__self, __context: Context, __made: object, *arguments: object, **named: object) -> object:  # noqa: N805  # as in the class above
        """Call something for a step."""
        _now().step()
        return super().call(__context, __made, *arguments, **named)

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        """Whether an attribute may be used: of a text only what makes none that is longer."""
        return super().is_safe_attribute(obj, attr, value) and (not isinstance(obj, str) or attr in _OF_TEXT)

    def wrap_str_format(self, value: object) -> None:
        """Leave `format` to `is_safe_attribute`, which refuses it: `'{:999999999}'` fills a machine."""

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:
        """Compute where the result stays small."""
        _now().step()
        for one, other in ((left, right), (right, left)):
            if isinstance(one, (str, list, tuple)):
                size = len(other) if isinstance(other, (str, list, tuple)) else 0
                times = other if isinstance(other, int) else 1
                _now().text(len(one) * max(times, 1) + size)
                if operator == "%":
                    raise LimitError("% of a text")
            elif isinstance(one, int) and isinstance(other, int) and _grows(operator, left, right):
                raise LimitError(f"{operator} > {_BITS} bits")
        return super().call_binop(context, operator, left, right)


def _grows(operator: str, left: object, right: object) -> bool:
    if not isinstance(left, int) or not isinstance(right, int):
        return False
    bits = left.bit_length() * (max(right, 1) if operator == "**" else 1)
    return bits + (right.bit_length() if operator == "*" else 0) > _BITS
