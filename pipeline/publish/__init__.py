"""Sections to the issue in its four forms, and to the mail."""

from pipeline.publish.assemble import build
from pipeline.publish.carry_back import carry_back

__all__ = ["build", "carry_back"]
