"""A part of what another has, told as by how much more than the other there is."""

import pytest

from pipeline.check import lint_pair

LEAKS = "The robot found 58% of the leaks that divers found."
BATTERY = "새 전지는 추위에서 옛 전지가 가던 거리의 72%를 간다."


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (LEAKS, "로봇은 잠수부가 찾은 누수의 58%를 찾았어요.", "로봇은 잠수부보다 58% 더 많은 누수를 찾았어요."),
        (LEAKS, "로봇은 누수의 58%를 찾았어요.", "로봇이 찾은 누수는 잠수부보다 58%나 많았어요."),
        (BATTERY, "새 전지는 옛 전지가 가던 거리의 72%를 가요.", "새 전지는 옛 전지보다 72% 더 오래 가요."),
        ("The tram costs 45% of the bus's price.", "전차는 버스 값의 45%예요.", "전차는 버스보다 45% 싸요."),
        ("The robot found 58% more leaks than divers.", "로봇은 잠수부보다 58% 더 많은 누수를 찾았어요.", ""),
        ("It keeps 90% of the tune in 20% of the size.", "곡의 90%를 20% 크기로 담아요.", ""),
        ("58% of riders called it cheaper.", "승객 58%가 더 싸다고 했어요.", ""),
    ],
)
def test_a_part_of_it_is_not_so_much_more(source: str, right: str, wrong: str) -> None:
    assert not any(one.severity == "block" for one in lint_pair(source, right))
    assert not wrong or any(one.severity == "block" for one in lint_pair(source, wrong))
