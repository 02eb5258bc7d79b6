"""A rewrite that a person stops with Ctrl-C: nothing has changed, and what may be billed is listed."""

import json
import signal
from pathlib import Path
from typing import Any

from tests.e2e import newsroom
from tests.e2e.conftest import Claude, call, held, shot, started


def test_ctrl_c_halfway_leaves_every_file_and_lists_what_may_be_billed(
    press: newsroom.Press, claude: Claude, tmp_path: Path
) -> None:
    workspace = newsroom.make(tmp_path / "weekly", press, shape="digest")
    with held():
        assert call(workspace, "run").code == 0
    before = shot(workspace)
    spent = json.loads(call(workspace, "cost", "--json").out)
    process = started(workspace, "regenerate", "s1", "--instruction", "더 짧게", "--take", "all")

    def interrupting(body: dict[str, Any]) -> str:
        process.send_signal(signal.SIGINT)
        process.wait(30)
        return claude.writer(body)

    claude.server.chosen = interrupting
    said, _ = process.communicate()
    assert process.returncode == 1, said
    assert "아무것도 바뀌지 않았어요" in said
    assert "Traceback" not in said
    assert shot(workspace) == before
    with held():
        assert json.loads(call(workspace, "cost", "--json").out) != spent

        claude.server.chosen = claude.writer
        assert call(workspace, "regenerate", "s1", "--instruction", "더 짧게", "--take", "all").code == 0
    changed = {name for name, content in shot(workspace).items() if before.get(name) != content}
    assert "output/2026-03-04/sections/02-s1.md" in changed
