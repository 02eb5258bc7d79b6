"""Check an issue: no number, name or quotation without its source, and Korean that reads as Korean. Pure."""

from pipeline.check.sections.unsourced_names import named_nowhere
from pipeline.check.seen import check, check_section, lint, lint_pair, offered

__all__ = ["check", "check_section", "lint", "lint_pair", "named_nowhere", "offered"]
