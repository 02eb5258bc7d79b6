"""Figures that stand in their own places, though the words beside them are those of others; and the same with two of them exchanged."""

import pytest

from pipeline.check import lint_pair

READERS = "Model A scored 71.2 on the reading test and 64.8 on maths. Model B scored 69.5 and 70.1."
TEAMS = "Team Red scored 81 points at home and 64 away. Team Blue scored 77 and 69."
SET_RIGHT = "Jung, 34, beat Weber, 27, by 6-4, 7-5 in two hours."
FINAL = "Kim, 29, lost to Sato, 33, in the final; Kim had won their two previous matches."
PROFITS = "A사 매출은 3조 2천억원, 영업이익은 4천억원이었고 B사는 매출 2조 8천억원에 영업이익 5천억원을 냈다."


def _exchanged(source: str, draft: str) -> list[str]:
    found = lint_pair(source, draft)
    return [one.message for one in found if one.severity == "block" and one.kind == "number-contradicted"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (READERS, "읽기는 A가 71.2 대 69.5로, 수학은 B가 70.1 대 64.8로 앞섰어요."),
        (READERS, "모델 B는 수학에서 70.1점을 얻었지만 읽기는 69.5점에 그쳤어요."),
        (TEAMS, "원정 득점은 블루가 69 대 64로, 홈 득점은 레드가 81 대 77로 많았어요."),
        (TEAMS, "홈에서는 레드가 81점으로 블루(77점)보다 많았고, 원정에서는 블루가 69점으로 레드의 64점을 앞섰어요."),
        (SET_RIGHT, "베버(27)는 정(34)에게 4-6, 5-7로 졌어요."),
        (FINAL, "김(29)은 결승에서 사토(33)에게 졌어요."),
        (FINAL, "사토(33)에게 진 김(29)은 앞선 두 경기에서는 이겼어요."),
        (PROFITS, "B사는 매출이 2조 8,000억 원으로 A사(3조 2,000억 원)보다 적지만 영업이익은 5,000억 원으로 A사의 4,000억 원을 앞섰어요."),
    ],
)  # fmt: skip
def test_figures_that_nobody_exchanged_stand(source: str, draft: str) -> None:
    assert _exchanged(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (READERS, "모델 A는 읽기 64.8점, 수학 71.2점이에요."),
        (READERS, "수학에서는 모델 B가 64.8점으로 모델 A의 70.1점을 앞섰어요."),
        (TEAMS, "레드는 원정에서 81점, 홈에서 64점을 넣었어요."),
        (TEAMS, "원정 득점은 레드가 69점, 블루가 64점이에요."),
        (SET_RIGHT, "베버(34)는 정(27)에게 졌어요."),
        (FINAL, "김(33)은 결승에서 사토(29)에게 졌어요."),
        (PROFITS, "A사는 매출 2조 8,000억 원에 영업이익 4,000억 원을 냈고 B사는 매출 3조 2,000억 원에 영업이익 5,000억 원을 냈어요."),
    ],
)  # fmt: skip
def test_figures_in_each_others_places_are_found(source: str, draft: str) -> None:
    assert _exchanged(source, draft)
