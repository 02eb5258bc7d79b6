"""What is said of the model's server: what it cannot do has a mend only where the settings ask for it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from pipeline.config import load, load_secrets
from pipeline.draft.probe import Tried
from pipeline.run import doctor_model
from pipeline.run.doctor import Setup
from tests.unit.draft.material import Clock

SETTINGS = """newsletter:
  name: 주간 AI
  model: {{drafter: claude, name: qwen3, base_url: "http://127.0.0.1:9"{more}}}
sources:
  - {{name: One, url: "https://one.example/feed"}}
"""


@pytest.mark.parametrize(
    ("more", "ability", "state", "mended"),
    [
        ("", "batch", "ok", False),
        (", batch: false", "batch", "ok", False),
        (", batch: true", "batch", "wrong", True),
        (", cache: false", "cache", "ok", False),
        ("", "cache", "warning", True),
        (", cache: true", "cache", "warning", True),
        (", cache: false", "count", "warning", True),
        (", batch: false", "schema", "warning", True),
    ],
)
def test_what_the_settings_do_without_needs_no_mend(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, more: str, ability: str, state: str, *, mended: bool
) -> None:
    (tmp_path / "sources.yaml").write_text(SETTINGS.format(more=more), "utf-8")
    secrets = load_secrets(tmp_path, {"ANTHROPIC_API_KEY": "local"})
    setup = Setup(tmp_path, load(tmp_path), secrets, None, datetime(2026, 11, 24, tzinfo=UTC))
    found = [Tried("answer", can=True), Tried(ability, can=False)]  # type: ignore[arg-type]  # one of the table
    monkeypatch.setattr(doctor_model, "_abilities", lambda *_: found)
    _, told = doctor_model.tried(setup, Clock())
    assert (told.state, bool(told.mend)) == (state, mended)
