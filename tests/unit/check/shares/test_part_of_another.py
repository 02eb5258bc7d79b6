"""A part of another's amount is told by what it lacks, or from the other side; what there is of it is no part that it lacks."""

import pytest

from pipeline.check import lint_pair

TOLD = (
    (
        "The Osprey battery costs $1.50, a fifth as much as lithium cells.",
        ("값이 리튬 전지보다 5분의 4 싸요.", "값이 리튬 전지보다 80% 싸요.", "리튬 전지는 다섯 배 비싸요.", "리튬 전지값은 오스프리의 다섯 배예요."),
        ("값이 리튬 전지보다 5분의 1 싸요.", "값이 리튬 전지보다 20% 싸요.", "리튬 전지는 네 배 비싸요."),
    ),
    (
        "The clinic sees more patients, but waits are only a third as long.",
        ("대기 시간은 3분의 2가 줄었어요.", "대기 시간이 67% 짧아졌어요.", "전에는 지금보다 세 배 오래 기다렸어요."),
        ("대기 시간은 3분의 1이 줄었어요.", "대기 시간이 33% 짧아졌어요.", "전에는 지금보다 두 배 오래 기다렸어요."),
    ),
    (
        "The new kiln burns a quarter of the gas that the old one needed and works at half the speed of the press.",
        ("새 가마는 가스를 4분의 3 덜 써요.", "옛 가마는 가스를 네 배나 많이 썼어요.", "프레스가 두 배 빨라요.", "새 가마는 프레스보다 두 배 느려요."),
        ("새 가마는 가스를 4분의 1 덜 써요.", "새 가마는 가스를 25% 덜 태워요.", "프레스가 세 배 빨라요."),
    ),
    (
        "The fare dropped to 40% of what rivals charge.",
        ("요금은 경쟁사보다 60% 싸요.", "요금은 경쟁사의 40% 수준이에요."),
        ("요금은 경쟁사보다 40% 싸요.",),
    ),
    (
        "The town cut waste by a third, and the mill uses a third less water.",
        ("쓰레기가 3분의 1 줄었어요.", "물을 3분의 1 덜 써요."),
        ("쓰레기가 4분의 1 줄었어요.",),
    ),
    (
        "The mill uses a third less water than it did in 2024.",
        ("물을 3분의 1 덜 써요.", "쓰는 물이 3분의 2로 줄었어요.", "쓰는 물은 예전의 3분의 2 수준이에요."),
        ("물을 3분의 1 더 써요.", "쓰는 물이 3분의 1로 줄었어요.", "쓰는 물은 예전의 3분의 1 수준이에요."),
    ),
    (
        "The press is a fifth slower and costs a third more.",
        ("인쇄기는 5분의 1 느려요.", "인쇄기는 3분의 1 더 비싸요.", "속도가 5분의 4로 떨어졌어요."),
        ("인쇄기는 5분의 1 더 빨라요.", "속도가 5분의 1로 떨어졌어요."),
    ),
    (
        "Two-thirds fewer letters were sent, and a third of the offices closed.",
        ("편지는 3분의 1로 줄었어요.", "편지는 3분의 2가 줄었어요."),
        (),
    ),
)  # fmt: skip


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [(source, draft, draft in bad) for source, good, bad in TOLD for draft in (*good, *bad)],
)
def test_only_what_a_part_leaves_is_told_as_less(source: str, draft: str, wrong: bool) -> None:
    assert any(one.severity == "block" for one in lint_pair(source, draft)) == wrong
