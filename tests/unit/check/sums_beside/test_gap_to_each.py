"""How much more one costs than before, where the draft has worked out what one costs."""

import pytest

from pipeline.check import lint_pair

RIGHTS = (
    "Streaming rights to the hockey league were sold to Ondara for 96 million euros over four seasons. "
    "The previous deal was worth 11 million euros a season."
)
SHARED = (
    "The company raised $60 million from four investors in equal parts. In the last round each had put in $9 million."
)
DRAMA = "그 배우는 6부작에 출연료 9억 원을 받는다. 전작에서는 회당 1억 1,000만 원을 받았다."
BUSES = "The town will pay 1.8 million dollars for 60 buses. Its old buses had cost 22,000 dollars each."

HOURS = "An hour on the spot market cost $1.08, 40% less than last year. Reserved capacity is $2.10 an hour."


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (RIGHTS, "중계권은 한 시즌에 2400만 유로예요. 그 전보다 1300만 유로 비싸요.", "중계권은 한 시즌에 2400만 유로예요. 그 전보다 8500만 유로 비싸요."),
        (RIGHTS, "중계권은 시즌마다 2400만 유로로, 예전 계약보다 1300만 유로 많아요.", "중계권은 시즌마다 2400만 유로로, 예전 계약보다 1500만 유로 많아요."),
        (SHARED, "한 곳이 1,500만 달러씩 냈어요. 지난번보다 600만 달러 많아요.", "한 곳이 1,500만 달러씩 냈어요. 지난번보다 900만 달러 많아요."),
        (DRAMA, "회당 1억 5,000만 원이에요. 전작보다 4,000만 원 많아요.", "회당 1억 5,000만 원이에요. 전작보다 5,000만 원 많아요."),
        (HOURS, "한 시간 값은 1년 전 1.8달러였어요. 지금은 1.08달러라서, 미리 약속하고 빌리는 값보다 1.02달러 적어요.", "한 시간 값은 1년 전 1.8달러였어요. 미리 약속하고 빌리는 값보다 1.02달러 적어요."),
        (BUSES, "버스 한 대에 3만 달러예요. 옛 버스보다 8000달러 비싸요.", "버스 한 대에 3만 달러예요. 옛 버스보다 9000달러 비싸요."),
    ],
)  # fmt: skip
def test_what_was_worked_out_for_one_is_held_against_what_one_cost(source: str, right: str, wrong: str) -> None:
    assert _blocked(source, right) == []
    assert _blocked(source, wrong)


def test_what_is_told_behind_the_worked_out_is_held_against_first() -> None:
    source = "A GPU hour cost $1.08 on 16 October, 40% less than a year before. Reserved capacity is $2.10 an hour."
    draft = (
        "GPU를 한 시간 빌리는 값은 1년 전 1.8달러였어요. 지금은 1.08달러라서, 약속하고 빌리는 값보다 1.02달러 적어요."
    )
    assert _blocked(source, draft) == []
