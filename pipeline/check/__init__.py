"""Check an issue: no number, name or quotation without its source, and Korean that reads as Korean. Pure.

The rules are many; a command that asks none of them does not wait for them.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.check.sections.unsourced_names import named_nowhere
    from pipeline.check.sections.without_source import named_without_source
    from pipeline.check.seen import check, check_section, lint, lint_pair, offered
    from pipeline.check.written_names.as_korea_writes import as_korea_writes

__all__ = [
    "as_korea_writes",
    "check",
    "check_section",
    "lint",
    "lint_pair",
    "named_nowhere",
    "named_without_source",
    "offered",
]


def __getattr__(name: str) -> object:
    """Return one of these, with the rules that it asks."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from pipeline.check import seen
    from pipeline.check.sections import unsourced_names, without_source
    from pipeline.check.written_names import as_korea_writes

    homes = (seen, without_source, unsourced_names, as_korea_writes)
    globals().update({one: next(getattr(home, one) for home in homes if hasattr(home, one)) for one in __all__})
    return globals()[name]
