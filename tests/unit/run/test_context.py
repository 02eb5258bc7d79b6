"""What a person's own files say is read as UTF-8, whatever editor wrote them; what is none is named with its line."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline.cli import main
from pipeline.config.secrets import Secrets
from pipeline.draft.model import ClaudeModel
from pipeline.errors import ModelAccountError, TemplateError
from pipeline.run.context import Context, choose_model, template_texts
from tests.unit.run import sample
from tests.unit.run.sample import DAY


def put(folder: Path, name: str, content: bytes) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


@pytest.mark.parametrize("name", ["issue.md.j2", "prompts/section.md", "theme.yaml"])
def test_a_template_that_is_not_utf8_is_named_with_line_and_byte(tmp_path: Path, name: str) -> None:
    put(tmp_path, f"templates/{name}", "one\n\n값".encode("cp949"))
    with pytest.raises(TemplateError, match=rf"^templates/{name}:3: .*바이트 B0"):
        template_texts(tmp_path)


def test_a_mark_at_the_start_and_other_line_ends_are_no_text(tmp_path: Path) -> None:
    put(tmp_path, "templates/issue.md.j2", b"\xef\xbb\xbfone\r\ntwo\rthree\n")
    assert template_texts(tmp_path)["issue.md.j2"] == "one\ntwo\nthree\n"


def test_a_voice_that_is_not_utf8_is_named(context: Context) -> None:
    put(context.workspace, "voice.md", "짧게".encode("cp949"))
    with pytest.raises(TemplateError, match=r"^voice\.md:1: "):
        context.voice()


def test_a_build_with_a_broken_template_says_where_and_leaves_every_file(workspace: Path) -> None:
    settings = workspace / "sources.yaml"
    settings.write_text(settings.read_text("utf-8").replace("drafter: sample", "drafter: extractive"), "utf-8")
    put(workspace, "templates/issue.html.j2", "<p>값".encode("cp949"))
    before = sample.shot(workspace / "output" / DAY.isoformat())

    result = CliRunner().invoke(main, ["-w", str(workspace), "build", "--date", DAY.isoformat()])

    assert result.exit_code == 2
    assert "templates/issue.html.j2:1" in result.output
    assert sample.shot(workspace / "output" / DAY.isoformat()) == before


def test_a_model_that_only_a_server_of_ones_own_can_have_is_stopped_before_the_first_call(context: Context) -> None:
    def named(**model: object) -> Context:
        newsletter = context.settings.newsletter
        chosen = newsletter.model.model_copy(update={"drafter": "claude", **model})
        settings = replace(context.settings, newsletter=newsletter.model_copy(update={"model": chosen}))
        return replace(context, settings=settings, secrets=Secrets({"ANTHROPIC_API_KEY": "local"}))

    with pytest.raises(ModelAccountError, match=r"qwen3: .*base_url"):
        choose_model(named(name="qwen3"), "2026-11-24")
    assert choose_model(named(name="qwen3", base_url="http://127.0.0.1:9"), "2026-11-24") is not None
    assert choose_model(named(name="claude-sonnet-5-5"), "2026-11-24") is not None


def test_a_wait_for_the_server_is_told_with_the_hour_of_the_newsletters_zone(context: Context) -> None:
    told: list[str] = []
    newsletter = context.settings.newsletter
    chosen = newsletter.model.model_copy(update={"drafter": "claude"})
    settings = replace(context.settings, newsletter=newsletter.model_copy(update={"model": chosen}))
    secrets = Secrets({"ANTHROPIC_API_KEY": "local"})
    asking = replace(context, settings=settings, secrets=secrets, progress=lambda step, text: told.append(text))
    model = choose_model(asking, "2026-11-24")
    assert isinstance(model, ClaudeModel)
    model.waits("s4", "서버가 붐벼요.", datetime(2026, 11, 24, 2, 5, 12, tzinfo=UTC))
    assert told == ["s4: 서버가 붐벼요. 11:05:12에 다시 물어요"]
