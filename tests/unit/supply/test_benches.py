"""What is measured by hand finds what it measures: every name that a bench takes from the program or its tests is there."""

import ast
import importlib
from pathlib import Path

import pytest

BENCH = Path(__file__).parents[3] / "bench"


@pytest.mark.parametrize("path", sorted(BENCH.glob("*.py")), ids=lambda path: path.stem)
def test_each_name_that_a_bench_imports_is_there(path: Path) -> None:
    taken = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.ImportFrom)]
    ours = [node for node in taken if node.module and node.module.partition(".")[0] in ("pipeline", "tests", "bench")]
    lacking = [
        f"{node.module}.{one.name}"
        for node in ours
        for one in node.names
        if not hasattr(importlib.import_module(str(node.module)), one.name) and not _is_module(node.module, one.name)
    ]
    assert lacking == []


def _is_module(package: str | None, name: str) -> bool:
    try:
        importlib.import_module(f"{package}.{name}")
    except ModuleNotFoundError:
        return False
    return True
