"""Check an issue: no number, name or quotation without its source, and Korean that reads as Korean. Pure."""

from pipeline.check.lint import lint, lint_pair
from pipeline.check.room import check, check_section

__all__ = ["check", "check_section", "lint", "lint_pair"]
