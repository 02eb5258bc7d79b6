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
        (
            "AI 통역 스타트업 말벗은 12일 시리즈B 투자로 480억 원을 유치했다고 밝혔다. 온새벤처스가 200억\n원, 가람브릿지가 150억 원을 냈다.",
            "AI 통역 스타트업 말벗은 12일 시리즈B 투자로 480억 원을 유치했다고 밝혔다. 온새벤처스가 200억 원, 가람브릿지가 150억 원을 냈다.",
        ),
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
        "말벗은 12일 시리즈B 투자로 480억 원을 유치했다고 밝혔고 그 돈으로 사람을 뽑는다고 했다\n회사는 대구에 있다.",
        "말벗, 480억 원 유치하고 내년 봄에 새 공장도 짓기로\n말벗은 12일 이렇게 밝혔다.",
        "- 말벗은 12일 시리즈B 투자로 480억 원을 유치했고 그 돈으로 공장을 지음\n- 회사는 대구에",
        "위원회는 본문이 올라온 뒤 적어도\n2주가 지나야 투표해요.",
    ],
)
def test_other_lines_stay_as_they_are(text: str) -> None:
    assert joined(text) == text
