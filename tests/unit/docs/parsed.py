"""The calls in the program's modules that say something, parsed once for all tests that look at them."""

import ast
import re
from functools import cache
from pathlib import Path

SAYING = ("say", "line", "Trouble")
_MAY_SAY = re.compile(rf"\b(?:{'|'.join(SAYING)})\b")


@cache
def calls(path: Path) -> tuple[tuple[str, ast.Call], ...]:
    """Return the calls of these functions in a module, each with the function's name; a module without their words is not parsed."""
    text = path.read_text("utf-8")
    nodes = ast.walk(ast.parse(text)) if _MAY_SAY.search(text) else ()
    found = [(node.func.id, node) for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    return tuple((name, node) for name, node in found if name in SAYING)
