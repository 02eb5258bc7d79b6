import pytest

from tests.unit.check.building import article, findings, issue, section

_HEAD = "Model | Input, per 1M tokens | Output, per 1M tokens | Context"
_ROWS = ("Basalt Mini | $0.08 (was $0.15) | $0.32 (was $0.60) | 128K", "Basalt Deep | $4.50 | $18.00 | 200K")
_SAID = article("S1", "Basalt lists its prices.", _HEAD, *_ROWS)


def _blocked(line: str) -> list[str]:
    whole = issue([section(f"### 값이 나왔어요\n\n{line}\n")], [_SAID])
    kinds = ("number-contradicted", "number-unsupported", "arithmetic")
    found = [one for kind in kinds for one in findings(whole, kind) if one.severity == "block"]
    return [one.section and line[slice(*_within(line, one.sentence, one.span, whole))] for one in found]


def _within(line: str, sentence: str, span: tuple[int, int], whole: object) -> tuple[int, int]:
    at = "### 값이 나왔어요\n\n"
    return span[0] - len(at), span[1] - len(at)


@pytest.mark.parametrize(
    ("line", "figure"),
    [
        ("바살트 미니의 출력 요금은 $0.08예요.[^S1.3]", "$0.08"),
        ("딥은 출력이 $4.50예요.[^S1.4]", "$4.50"),
        ("딥의 입력 요금은 $18예요.[^S1.4]", "$18"),
    ],
)
def test_a_figure_told_of_another_column_is_wrong(line: str, figure: str) -> None:
    assert figure in _blocked(line)


@pytest.mark.parametrize(
    "line",
    [
        "바살트 미니의 입력 요금은 $0.08, 출력 요금은 $0.32예요.[^S1.3]",
        "바살트 딥은 100만 토큰당 입력 $4.50, 출력 $18이에요.[^S1.4]",
        "바살트 미니의 문맥은 128K예요.[^S1.3]",
        "바살트 미니는 $0.08부터예요.[^S1.3]",
        "출력 요금이 입력의 네 배인 셈이에요.[^S1.3 = 0.32/0.08]",
    ],
)
def test_a_figure_of_its_own_column_and_what_the_header_says_are_right(line: str) -> None:
    assert _blocked(line) == []
