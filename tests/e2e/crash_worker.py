"""The program that gets killed: it imports everything once and makes a child for each command, broken as it is told.

Reads a JSON line a command, answers with one. The preloaded library counts the child's file operations and strikes at the chosen one.
"""

import atexit
import ctypes
import importlib
import json
import os
import pkgutil
import sys
import threading
import traceback
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click
from click.testing import CliRunner

import pipeline
import pipeline.cli
import pipeline.cli.world
from pipeline.demo.model import SampleModel
from pipeline.workspace import files
from tests.e2e.newsroom import StillClock
from tests.found_once import found_once

for _found in pkgutil.walk_packages(pipeline.__path__, "pipeline."):
    if not _found.name.endswith("__main__"):
        importlib.import_module(_found.name)
for _name in ("structlog", "rich.console", "ruamel.yaml", "trafilatura", "css_inline", "markdown", "jinja2", "smtplib"):
    importlib.import_module(_name)


pipeline.cli.world.SystemClock = StillClock  # type: ignore[assignment,misc]  # the eve of the issue


def counted(path: str) -> None:
    """Write down every answer that the model gives: what would have been paid."""
    answer = SampleModel.answer

    def noted(self: SampleModel, request: Any, **named: Any) -> Any:
        reply = answer(self, request, **named)
        with open(path, "a", encoding="utf-8") as asked:  # noqa: PTH123 - one atomic append
            asked.write(f"{reply.fingerprint}\n")
        return reply

    SampleModel.answer = noted  # type: ignore[method-assign]


def naive(target: Path, content: bytes, mode: int) -> None:
    """Write over a file in place, as a simple program would: the control that shows what is caught."""
    target.write_bytes(content)


def child(order: dict[str, Any]) -> None:
    """Run one command and end as the program would."""
    output = os.open(order["output"], os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    os.dup2(output, 1)
    os.dup2(output, 2)
    os.environ.update(order.get("environment", {}))
    counted(order["asked"])
    if order["naive"]:
        files._replace = naive
    strike = order["strike"]
    ctypes.CDLL(None).fault_arm(
        order["root"].encode(),
        order["aside"].encode(),
        order["log"].encode(),
        strike["mode"],
        ctypes.c_long(strike["at"]),
        strike["error"],
        strike["kinds"].encode(),
        int(strike["data_only"]),
    )
    code = 1
    try:
        sys.argv = ["newsletter", *order["words"]]
        pipeline.cli.main(order["words"], prog_name="newsletter")
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else 1
    except click.exceptions.Exit as ended:
        code = ended.exit_code
    except BaseException:  # noqa: BLE001 - told as the interpreter would
        traceback.print_exc()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        code = 120
    threading._shutdown()  # type: ignore[attr-defined]  # what the interpreter does at its end
    atexit._run_exitfuncs()
    os._exit(code)


def warm() -> None:
    """Do the whole job once, so that no child has to make templates, patterns and tables or look at the same sentence anew."""
    with TemporaryDirectory() as folder:
        for words in (
            ["demo", folder],
            ["-w", folder, "regenerate", "s1", "--instruction", "더 짧게", "--take", "all"],
        ):
            CliRunner().invoke(pipeline.cli.main, words)
    for thread in threading.enumerate():
        if thread is not threading.current_thread():
            thread.join(10)  # a child has none of them, but their locks


def main() -> None:
    """Serve commands until the input ends."""
    with found_once():
        warm()
        for line in sys.stdin:
            number = os.fork()
            if number == 0:
                child(json.loads(line))
            _, status = os.waitpid(number, 0)
            print(json.dumps(os.waitstatus_to_exitcode(status)), flush=True)


if __name__ == "__main__":
    main()
