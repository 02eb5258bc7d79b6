"""A pasted source reads as its reader saw it."""

import pytest

from pipeline.check import lint_pair
from pipeline.text import printed
from tests.unit.check.building import article, findings, issue, section


@pytest.mark.parametrize(
    ("pasted", "read"),
    [
        ("<p>It costs $1.2&nbsp;billion &amp; up.</p>\n<p class='x'>AT&T said <b>no</b>.</p>", "\nIt costs $1.2 billion & up.\n\n\nAT&T said no.\n"),
        ("１２％ of 1\u202f024 users, 12\u00a0345\u2009678 in all", "12% of 1,024 users, 12,345,678 in all"),
        ("达1806万个，同比", "达1806万个，同比"),
        ("Most of them, 1\u202f900, stay.", "Most of them, 1,900, stay."),
        ("In 2026\u00a0300 people; 3\u00a045", "In 2026 300 people; 3 45"),
        ("«We narrowed the net», she said. „Wir warten“", "“We narrowed the net”, she said. “Wir warten”"),
        ("HALCYON ROBOTICS SAID on Tuesday it grew. Halcyon is new.", "Halcyon Robotics said on Tuesday it grew. Halcyon is new."),
        ("FROM JUNE 1 the plan costs more.", "From June 1 the plan costs more."),
        ("THE AVERAGE PRICE is $3.", "The average price is $3."),
        ("SEOUL, NOV. 18, 2026 — Sales rose.", "Seoul, Nov. 18, 2026 — Sales rose."),
        ("DUE: NOV. 24, not DECEMBER 3 or MAY", "DUE: Nov. 24, not December 3 or MAY"),
        ("THE UN AND THE EU agreed.", "The UN and the EU agreed."),
        ("NVIDIA'S CHIPS sell. Nvidia grew.", "Nvidia's chips sell. Nvidia grew."),
    ],
)  # fmt: skip
def test_what_printing_put_in_is_read_away(pasted: str, read: str) -> None:
    assert printed.plain(pasted) == read


@pytest.mark.parametrize(
    "text",
    ["IBM, NASA and ESA agreed.", "US GDP rose.", "AMD SAID so.", "5 < 6 and 7 > 3 & more", "GPT-5 AND GPT-6 cost $1.", "LONDON (Wire) — A firm"],
)  # fmt: skip
def test_what_was_written_so_stays(text: str) -> None:
    assert printed.plain(text) == text


@pytest.mark.parametrize(
    "source",
    [
        "SEATTLE, Nov. 24 (Wire) -- Minister Helena Brandt said about 5&nbsp;600 firms would be covered. «We narrowed the net but we did not loosen it,» Brandt told reporters in Ottawa.",
        "<p>MINISTER HELENA BRANDT said about 5\u202f600 firms would be covered.</p><p>&ldquo;We narrowed the net but we did not loosen it,&rdquo; Brandt told reporters in Ottawa.</p>",
    ],
)
def test_a_pasted_source_vouches_for_what_it_tells(source: str) -> None:
    def blocked(firms: str, quoted: str) -> list[str]:
        draft = f"헬레나 브란트 장관은 오타와에서 기자들에게 “{quoted}”고 말했어요. 해당하는 회사는 약 {firms}곳이에요."
        return [
            draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"
        ]  # fmt: skip

    assert blocked("5,600", "그물을 좁혔지만 느슨하게 하진 않았다") == []
    assert blocked("6,500", "그물을 좁혔지만 느슨하게 하진 않았다") == ["6,500곳"]


def test_a_dateline_ends_where_the_story_begins() -> None:
    assert printed.dateline("SEATTLE, Nov. 24 (Wire) -- It") == 27
    assert printed.dateline("IBM and NASA — both — said so") == printed.dateline("The firm - no") == 0


def test_a_source_of_an_issue_is_read_so_too() -> None:
    source = "«We never sell your data», the chief of the 1\u202f024 shops said."
    for draft, told in (
        ("대표는 “우리는 데이터를 절대 팔지 않는다”고 했어요.", 0),
        ("대표는 “우리는 데이터를 즐겨 판다”고 했어요.", 1),
    ):
        whole = issue([section(f"### 제목\n\n{draft}[^S1.1]\n")], [article("S1", source)])
        assert len(findings(whole, "quote")) == told
