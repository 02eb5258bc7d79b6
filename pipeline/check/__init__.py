"""Check an issue: no number, name or quotation without its source, and Korean that reads as Korean. Pure.

The rules are many; a command that asks none of them does not wait for them.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.check.sections.unsourced_names import named_nowhere
    from pipeline.check.seen import check, check_section, lint, lint_pair, offered

__all__ = ["check", "check_section", "lint", "lint_pair", "named_nowhere", "offered"]


def __getattr__(name: str) -> object:
    """Return one of these, with the rules that it asks."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from pipeline.check import seen
    from pipeline.check.sections import unsourced_names

    globals().update({one: getattr(seen, one, None) or getattr(unsourced_names, one) for one in __all__})
    return globals()[name]
