"""Lines that were broken inside a sentence, and lines that were not."""

import pytest

from pipeline.text.hard_wraps import joined


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "The school will ask all of its parents to vote no later than six\n weeks from now. They will gather in the\nOld Hall.",
            "The school will ask all of its parents to vote no later than six weeks from now. They will gather in the Old Hall.",
        ),
        ("16-bit activations and\n8-bit weights", "16-bit activations and 8-bit weights"),
    ],
)
def test_a_line_broken_inside_a_sentence_goes_on(text: str, right: str) -> None:
    assert joined(text) == right


@pytest.mark.parametrize(
    "text",
    [
        "Models:\ngpt-5 mini\nxAI Grok",  # short lines of a list
        "Lumera raises $48 million to build models for hospitals in Europe\nxAI said nothing of it.",
        "The plan was rejected by the board of the company on Monday.\nhowever, the founders stay.",
        "- one of the things that the committee wants to see\n- two of them",
        "The first paragraph ends here without a full stop, as captions do\n\nand another begins",
        "위원회는 본문이 올라온 뒤 적어도\n2주가 지나야 투표해요.",
    ],
)
def test_other_lines_stay_as_they_are(text: str) -> None:
    assert joined(text) == text
