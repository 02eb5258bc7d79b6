import pytest

from pipeline.config import Newsletter
from pipeline.draft.prompts import Prompts
from pipeline.errors import TemplateError
from tests.unit.draft.material import NEWSLETTER, prompts


def test_the_system_holds_the_voice_without_its_comments_and_the_glossary() -> None:
    newsletter = Newsletter(name="소식", glossary={"inference": "추론"})
    system = prompts("<!-- 안내\n두 줄 -->\n- 짧게 써요.\n", newsletter).system()
    assert "- 짧게 써요." in system
    assert "안내" not in system
    assert "- inference → 추론" in system


def test_without_a_voice_there_is_no_empty_heading() -> None:
    assert "편집자의 규칙" not in prompts("<!-- 비었어요 -->").system()


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("첫 줄\n{{ nobody }}", 2),
        ("첫 줄\n\n{% if %}", 3),
        ("{{ ''.__class__.__mro__ }}", 1),
        ("a\nb\n\n{{ 1 / 0 }}", 4),
    ],
)
def test_a_wrong_template_is_named_with_its_line(text: str, line: int) -> None:
    with pytest.raises(TemplateError, match=rf"templates/prompts/system\.md.*{line}번째 줄"):
        Prompts({"system.md": text}, "", NEWSLETTER).system()


def test_a_missing_template_is_named() -> None:
    with pytest.raises(TemplateError, match=r"templates/prompts/outline\.md"):
        Prompts({}, "", NEWSLETTER).render("outline.md")
