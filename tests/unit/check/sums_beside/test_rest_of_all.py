"""How many the rest are that a source leaves to be counted."""

import pytest

from pipeline.check import lint_pair


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


ROWS = [
    ("Of the 52 companies in the class, 39 call themselves AI firms. Six make hardware, and the rest are in biotechnology.", "바이오 회사는 일곱 곳이에요.", "바이오 회사는 아홉 곳이에요."),
    ("The fund holds stakes in 30 start-ups. Eighteen are in Berlin, nine in Munich and the remainder in Hamburg.", "함부르크 스타트업은 세 곳이에요.", "뮌헨 스타트업은 세 곳이에요."),
    ("The jury looked at 64 films. It rejected 41, sent 15 back for changes and accepted the others.", "심사위원단이 받아들인 영화는 여덟 편이에요.", "심사위원단이 돌려보낸 영화는 여덟 편이에요."),
    ("Twelve of the 20 robots clean floors, three carry trays and the rest greet guests.", "손님을 맞는 로봇은 다섯 대예요.", "쟁반을 나르는 로봇은 다섯 대예요."),
    ("심사에 오른 24개 팀 가운데 13개 팀이 의료, 5개 팀이 교육 분야였다. 나머지는 농업 분야였다.", "농업 분야는 여섯 팀이에요.", "의료 분야는 여섯 팀이에요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), ROWS)
def test_what_the_named_parts_leave_is_the_number_of_the_rest(source: str, right: str, wrong: str) -> None:
    assert _blocked(source, right) == []
    assert _blocked(source, wrong)


def test_those_that_are_not_done_are_the_rest() -> None:
    source = "Four of the seven bridges have been repaired. Work on the others begins in March."
    assert _blocked(source, "다리 세 곳은 아직 고치지 못했어요.") == []
    assert _blocked(source, "고친 다리는 세 곳이에요.") == ["세 곳"]
