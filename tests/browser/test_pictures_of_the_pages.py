"""The pictures of the README are made by a command, so that they can be made again when the pages change."""

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

ROOT = Path(__file__).parents[2]


@pytest.mark.browser
def test_the_command_makes_both_pictures(tmp_path: Path) -> None:
    command = [sys.executable, "docs/make_pictures.py", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    with Image.open(tmp_path / "issue.png") as mail, Image.open(tmp_path / "desk.png") as desk:
        assert mail.width == 640
        assert mail.height > 500
        assert desk.size == (1280, 880)
        assert len(desk.convert("RGB").getcolors(1 << 24) or ()) > 100  # not a blank page
