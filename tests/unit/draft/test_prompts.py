import json
import re

import pytest

from pipeline.check import lint
from pipeline.config import Newsletter
from pipeline.draft import closing, replies, section, written
from pipeline.draft.prompts import Prompts
from pipeline.errors import TemplateError
from tests.unit.draft.material import NEWSLETTER, outline, prompts, section_task


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


def _system_and_section() -> tuple[str, str, str]:
    texts = prompts()
    asked = section.request(section_task(fixed=("제 문장이에요.",)), texts)
    last = closing.ClosingTask(outline(), (), ())
    return texts.system(), asked.prompt, closing.request(last, texts).prompt


def test_the_prompts_own_examples_keep_to_the_protocol() -> None:
    system, asked, _ = _system_and_section()
    (row,) = re.findall(r"^`(\{\"place\".*\})`$", system, re.MULTILINE)
    (whole,) = re.findall(r"^`(\{\"heading\".*\})`$", asked, re.MULTILINE)
    alone = json.dumps({"heading": "루멘, 값을 내렸어요", "sentences": [json.loads(row)]})
    for text in (alone, whole):
        reply = replies.read(replies.SectionReply, text)
        assert isinstance(reply, replies.SectionReply)
        known = frozenset(source for one in reply.sentences for source in one.sources)
        assert isinstance(written.accept(reply.heading, reply.sentences, written.Rules(known)), written.Printed)


def test_the_good_examples_are_in_the_house_voice_and_the_flat_ones_are_not() -> None:
    rows = [
        row for text in _system_and_section() for row in re.findall(r"^\| ([^|]+) \| ([^|]+) \|", text, re.MULTILINE)
    ]
    pairs = [
        (flat, good) for flat, good in rows if good.rstrip().endswith(".") and flat.split(" (")[0].endswith((".", ")"))
    ]
    assert len(pairs) >= 12
    for _, good in pairs:
        assert _style(good) == set(), good
    assert sum(bool(_style(flat.split(" (자료")[0])) for flat, _ in pairs) >= 3


def _style(text: str) -> set[str]:
    found = lint(f"{text.strip()}\n", (), NEWSLETTER)
    return {one.kind for one in found} & {"style", "register", "josa", "spelling", "long-sentence", "repetition"}
