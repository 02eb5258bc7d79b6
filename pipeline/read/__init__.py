"""Read: the stories of the short list become articles, by the sentence.

The door: `read` for what feeds brought, `from_text` for the editor's own finds, `print_article` and `parse_article` for the
files `articles/S1.md`.
"""

from pipeline.read.files import parse_article, print_article
from pipeline.read.make import from_text
from pipeline.read.shortlist import read

__all__ = ["from_text", "parse_article", "print_article", "read"]
