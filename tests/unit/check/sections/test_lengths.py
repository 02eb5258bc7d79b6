"""How long a section, its heading, the title and the subject may be before the editor gets a note."""

import pytest

from pipeline.check import upstream
from pipeline.check.sections.lengths import lengths, line
from pipeline.records import Finding, Section
from pipeline.text import sections


def _found(heading: str, count: int, kind: str = "story") -> list[Finding]:
    body = f"### {heading}\n\n" + " ".join(["말이"] * (count - 1) + ["있어요.[^S1.1]"]) + "\n"
    section = Section("s1", kind, body)  # type: ignore[arg-type]  # the tests' own literals
    return list(lengths(section, sections.placed(body), (60, 120)))


def _notes(heading: str, count: int, kind: str = "story") -> list[str]:
    return [one.message for one in _found(heading, count, kind)]


@pytest.mark.parametrize(
    ("count", "severities"),
    [(20, []), (120, []), (121, ["note"]), (150, ["note"]), (151, ["warn"]), (173, ["warn"])],
)
def test_a_section_over_the_aim_is_noted_and_warned_of_where_no_draft_would_be_taken(
    count: int, severities: list[str]
) -> None:
    found = _found("루멘, 값을 내렸어요", count)
    assert [one.severity for one in found] == severities
    assert all(f"{count}어절" in one.message for one in found)


def test_a_heading_of_more_than_28_characters_is_noted_unless_they_are_narrow() -> None:
    assert _notes("가" * 28, 80) == []
    assert _notes("Basalt Compute, 1억 달러 넘는 투자를 받았어요", 80) == []
    assert "31자" in _notes("노르웨이 전기 4분의 1을 내놓기로 한 데이터센터를 허가", 80)[0]
    assert _notes("가" * 31, 300, "event") == []


@pytest.mark.parametrize(
    ("name", "text", "most"),
    [
        ("title", "📉 공개 모델 ‘루멘 2’의 입력 요금이 경쟁사인 오르카 4의 6분의 1까지 내려갔어요", 34),
        ("subject", "루멘이 입력 요금을 84% 내리자 오르카AI가 이틀 만에 따라 내렸고 나래은행은 서버로 옮겼어요", 40),
    ],
)
def test_a_line_that_an_inbox_would_cut_is_noted(name: str, text: str, most: int) -> None:
    (flag,) = line(name, upstream.line(text))
    assert (flag.kind, flag.severity) == ("style", "note")
    assert f"{most}자" in flag.message


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("title", "📉 공개 모델 ‘루멘 2’, 입력 요금이 오르카 4의 6분의 1"),
        ("title", "🧪 OpenAI GPT-5.2 API 입력 요금 $1.75 → $0.28"),
        (
            "preheader",
            "나래은행은 상담 요약을 클라우드에서 자체 서버로 옮겼고, 오르카AI는 이틀 만에 값을 따라 내렸어요",
        ),
    ],
)
def test_a_line_of_the_length_that_is_asked_for_is_not(name: str, text: str) -> None:
    assert list(line(name, upstream.line(text))) == []
