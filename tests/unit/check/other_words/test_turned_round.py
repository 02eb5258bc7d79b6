"""What a source tells from one side and a draft, openly, from the other: the price of the dearer one, what a share leaves."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


RIGHT = [
    (
        "Tickets cost 7,000 won, half the price of an ordinary show.",
        "표값은 7,000원이에요. 보통 공연은 그 두 배인 1만 4,000원이고요.",
    ),
    (
        "The new oven draws 300 watts, a third as much as the old one.",
        "새 오븐은 300와트를 먹어요. 옛 오븐은 그 세 배인 900와트예요.",
    ),
    (
        "Of all listening hours, 22% went to titles read by machines.",
        "듣는 시간의 22%가 기계가 읽은 책이에요. 뒤집어 보면 다섯 시간 중 네 시간 가까이는 아직 사람이 읽어요.",
    ),
    ("Drivers spend 40% of their working hours waiting.", "기사들은 일하는 다섯 시간 중 두 시간을 기다려요."),
    ("It costs 40 pounds per hearing compared with 260.", "재판 한 건에 40파운드로 사람의 6분의 1이 조금 못 돼요."),
]
WRONG = [
    ("Tickets cost 7,000 won, half the price of an ordinary show.", "표값은 7,000원이에요. 보통 공연은 그 두 배인 1만 5,000원이고요.", "1만 5,000원"),
    ("Tickets cost 7,000 won, half the price of an ordinary show.", "표값은 7,000원이에요. 보통 공연은 그 세 배인 2만 1,000원이고요.", "세 배"),
    ("The new oven draws 300 watts, a third as much as the old one.", "새 오븐은 300와트를 먹어요. 옛 오븐은 그 두 배인 600와트예요.", "두 배"),
    ("Of all listening hours, 22% went to titles read by machines.", "듣는 시간의 22%가 기계가 읽은 책이에요. 뒤집어 보면 다섯 시간 중 세 시간은 아직 사람이 읽어요.", "다섯 시간 중 세 시간"),
    ("Drivers spend 40% of their working hours waiting.", "기사들은 일하는 다섯 시간 중 세 시간을 기다려요.", "다섯 시간 중 세 시간"),
    ("It costs 40 pounds per hearing compared with 260.", "재판 한 건에 40파운드로 사람의 3분의 1이 조금 넘어요.", "3분의 1"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_the_other_side_gives_stands(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_figure_of_it_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("Analyst Per Lund thinks the firm's user numbers are inflated by a factor of four.", "룬드는 이용자가 회사가 내세우는 숫자의 4분의 1이라고 봐요.", "룬드는 이용자가 회사가 내세우는 숫자의 3분의 1이라고 봐요."),
        ("Auditors found that the savings had been overstated fivefold.", "실제로 아낀 돈은 알려진 액수의 5분의 1이에요.", "알려진 액수는 실제의 5분의 1이에요."),
        ("Official counts understate the waste threefold, the group says.", "단체는 공식 통계가 실제의 3분의 1이라고 봐요.", "단체는 실제 양이 공식 통계의 3분의 1이라고 봐요."),
        ("Traffic had been overestimated by a factor of two.", "통행량은 예측의 절반이었어요.", "예측은 실제 통행량의 절반이었어요."),
        ("연구진은 업체가 발표한 효과가 세 배 부풀려졌다고 본다.", "연구진이 보는 효과는 업체 발표의 3분의 1이에요.", "연구진이 보는 효과는 업체 발표의 4분의 1이에요."),
    ],
)  # fmt: skip
def test_what_is_true_of_an_exaggeration_is_its_part(source: str, right: str, wrong: str) -> None:
    assert _blocked(source, right) == []
    assert _blocked(source, wrong)


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("The new chip reduced energy use by a factor of six.", "새 칩은 전기를 6분의 1만 써요.", "새 칩은 전기를 6분의 1만큼 덜 써요."),
        ("Costs fell by a factor of eight.", "비용이 8분의 1로 줄었어요.", "비용이 8분의 1 줄었어요."),
        ("The filter brought a tenfold reduction in noise.", "필터를 쓰면 소음이 10분의 1 수준이에요.", "필터를 쓰면 소음이 9분의 1 수준이에요."),
    ],
)  # fmt: skip
def test_a_cut_by_a_factor_leaves_a_part(source: str, right: str, wrong: str) -> None:
    assert _blocked(source, right) == []
    assert _blocked(source, wrong)
