"""Lines that are mostly Latin keep their figures and names checked: score lists, table rows, English within Korean. Right ones stay free."""

import pytest

from pipeline.check import check, lint, lint_pair
from pipeline.config import Newsletter
from tests.unit.check.building import NOW, article, issue, section

ENGLISH = article(
    "S1",
    "Heron 3 lost the most on CodeMaze, going from 81.0 to 72.8 points.",
    "A new version, CodeMaze 2, is planned for 9 December.",
    "Basalt Compute, which makes 15 boards a day, has raised $120 million from Kestrel Ridge Capital.",
    '"A leaked problem tells you what a model has read, not what it can do," said Dr. Ebba Lindqvarn.',
    "Orca 4 scored 74.9 points and Pinna 2 scored 0.4 points.",
)
KOREAN = article(
    "S2", "오르카AI의 오르카 4는 한국어 지식 시험에서 75.1점을 받았다.", "오르카 4의 새 값은 다음 달부터다."
)
WHOLE = ("Heron 3는 81.0점에서 72.8점이 됐어요.[^S1.1]",)

WRONG = [
    ("- Heron 3: 81.0 → 99.9[^S1.1]", "99.9"),
    ("- Heron 3: 99.9점[^S1.1]", "99.9점"),
    ("- **Heron 3:** 99.9[^S1.1]", "99.9"),
    ("- OpenAI GPT-5.2 Codex Max High: 99.9점[^S1.1]", "99.9점"),
    ("1위는 Heron 3 (99.9)[^S1.1]", "99.9"),
    ("| Heron 3 | 81.0 | 99.9[^S1.1] |", "99.9"),
    ("- CodeMaze 2: December 19[^S1.2]", "December 19"),
    ("- CodeMaze 2: Dec. 19, 2026[^S1.2]", "Dec. 19, 2026"),
    ("- CodeMaze 2: December 15[^S1.2 S1.3]", "December 15"),
    ("- CodeMaze 2: 12/19[^S1.2]", "12/19"),
    ("Basalt Compute의 Kestrel Ridge Capital 투자금은 $999 million이에요.[^S1.3]", "$999"),
    ("- Basalt Compute: $999M[^S1.3]", "$999M"),
    ("- OpenAI: 72.8[^S1.1]", "OpenAI"),
    ("- **OpenAI:** 72.8점으로 하락[^S1.1]", "OpenAI"),
    ('> "A leaked problem tells you 97% of what a model has read," said Ebba Lindqvarn.[^S1.4]', "97%"),
    ("- GPT-5.2 Codex Max: 99.9%", "99.9%"),
    ("- Heron 3: 81.0 → 99.9", "99.9"),
]


@pytest.mark.parametrize(("line", "flagged"), WRONG)
def test_a_wrong_figure_or_name_of_a_latin_line_blocks(line: str, flagged: str) -> None:
    body = "\n\n".join(("### CodeMaze", *WHOLE, line)) + "\n"
    found = findings_of(body)
    assert flagged in [body[slice(*one[1])] for one in found]


def findings_of(body: str) -> list[tuple[str, tuple[int, int]]]:
    """Return kind and place of what blocks in a section on both articles."""
    whole = issue([section(body, articles=("S1", "S2"))], [ENGLISH, KOREAN])
    kinds = ("number-contradicted", "number-unsupported", "arithmetic", "name", "uncited", "quote")
    found = check(whole, Newsletter(name="시험"), {}, NOW)
    return [(one.kind, one.span) for one in found if one.kind in kinds and one.severity == "block"]


RIGHT = [
    "- Heron 3: 81.0 → 72.8[^S1.1]",
    "- **Heron 3:** 72.8점[^S1.1]",
    "- Heron 3: 81.0 → 72.8 (-10%)[^S1.1 = (81.0-72.8)/81.0]",
    "- Heron 3: 81.0 → 72.8, 10%↓[^S1.1 = (81.0-72.8)/81.0]",
    "| Heron 3 | 81.0 | 72.8[^S1.1] |",
    "| 1 | Heron 3 | 72.8[^S1.1] |",
    "- CodeMaze 2: December 9[^S1.2]",
    "- CodeMaze 2: Dec. 9, 2026[^S1.2]",
    "- CodeMaze 2: 12.9[^S1.2]",
    "CodeMaze 2는 December 9에 나올 예정이에요.[^S1.2]",
    "Basalt Compute의 Kestrel Ridge Capital 투자금은 $120 million이에요.[^S1.3]",
    "- Basalt Compute: $120M, Kestrel Ridge Capital[^S1.3]",
    '> "A leaked problem tells you what a model has read, not what it can do," said Dr. Ebba Lindqvarn.[^S1.4]',
    "> A new version, CodeMaze 2, is planned for 9 December.[^S1.2]",
    "| 오르카 4 | 74.9점[^S1.5] |",
    "| 오르카 4 | 75.1점[^S2.1] |",
    "```\npip install codemaze==2.1 --retries 5\nexport MAZE_LIMIT=4096\n```",
    "- `codemaze run --model heron-3 --limit 400`",
    "https://codemaze.example/2026/12/19?id=4096",
    "<!-- 11월 19일 확인: $0.38 -->",
]


@pytest.mark.parametrize("line", RIGHT)
def test_a_right_latin_line_and_what_is_no_text_are_not_blocked(line: str) -> None:
    assert findings_of("\n\n".join(("### CodeMaze", *WHOLE, line)) + "\n") == []


@pytest.mark.parametrize("check", ["lint", "pair"])
def test_outside_an_issue_it_is_the_same(check: str) -> None:
    source = "\n".join(ENGLISH.sentences)

    def blocked(draft: str) -> list[str]:
        found = lint_pair(source, draft) if check == "pair" else lint(draft, [("s", source)], Newsletter(name="시험"))
        return [draft[slice(*one.span)] for one in found if one.severity == "block"]

    assert blocked("- Heron 3: 81.0 → 99.9\n- OpenAI: 72.8\n") == ["99.9", "OpenAI"]
    assert blocked("- **CodeMaze 2:** December 9\n- Heron 3: 81.0 → 72.8\n- Basalt Compute: $120 million\n") == []


def test_the_number_of_a_name_that_blocks_is_no_figure_of_its_own() -> None:
    body = "### 값\n\n- Llama 4: 72.8점[^S1.1]\n"
    assert [body[slice(*span)] for _, span in findings_of(body)] == ["Llama"]


def test_a_sign_says_which_way_a_share_goes() -> None:
    (found,) = findings_of("### 값\n\n- Heron 3: 81.0 → 72.8 (+10%)[^S1.1 = (81.0-72.8)/81.0]\n")
    assert found[0] == "arithmetic"


TABLE = "| 모델 | 점수 |\n|---|---|\n| Heron 3 | {} |\n| 오르카 4 | 75.1 |\n"


@pytest.mark.parametrize(
    "line", [TABLE.format("99.9"), "> Heron 3는 99.9점이에요.", "| Heron 3의 새 점수는 | 99.9점이에요 |"]
)
def test_a_figure_of_a_table_or_a_quotation_without_a_citation_blocks_as_in_prose(line: str) -> None:
    cited = "Heron 3는 72.8점, 오르카 4는 75.1점이에요.[^S1.1 S2.1]"
    found = findings_of(f"### 값\n\n{cited}\n\n{line}\n")
    assert [kind for kind, _ in found] == ["uncited"]


@pytest.mark.parametrize(
    "line",
    [
        TABLE.format("72.8"),
        "> Heron 3는 72.8점이에요.",
        "| 3 | 오르카 4 | 출시 |",
        "> 표의 값은 두 번 확인했어요.",
        "![점수 99%](images/a.png)",
    ],
)
def test_what_the_section_says_elsewhere_may_stand_in_a_table_or_a_quotation(line: str) -> None:
    cited = "Heron 3는 72.8점, 오르카 4는 75.1점이에요.[^S1.1 S2.1]"
    assert findings_of(f"### 값\n\n{cited}\n\n{line}\n") == []
