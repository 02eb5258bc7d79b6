"""What is told of the other side of a source, of what was before, of the others or of another thing, is right there; told of its own it is blocked."""

import pytest

from pipeline.check import lint_pair

ROWS = [
    ("Of 5,400 flights, 4,860 left on time.", "540편이 늦게 떠났어요.", "540편이 제때 떠났어요."),
    ("Harvest began ten days earlier than last year.", "지난해에는 수확이 열흘 늦었어요.", "수확이 지난해보다 열흘 늦었어요."),
    ("The lab opened on June 3, 2021. It closed five years later to the day.", "연구소는 2026년 6월 3일에 문을 닫았어요.", "연구소는 2021년 6월 3일에 문을 닫았어요."),
    ("Of its three plants, the one in Gdansk makes 900 engines a day.", "공장 세 곳 가운데 그단스크 공장은 하루에 엔진 900대를 만들어요.", "공장 세 곳 가운데 다섯 곳이 멈췄어요."),
    ("The robot dropped two cups and a plate.", "로봇이 그릇 세 개를 떨어뜨렸어요.", "로봇이 그릇 네 개를 떨어뜨렸어요."),
    ("The team won gold in Oslo, Rome and Lima and silver twice.", "팀은 메달을 다섯 번 땄어요.", "팀은 금메달을 31번 땄어요."),
    ("A start-up from Tallinn sells tools to banks in Riga.", "이 회사는 발트 3국 은행에 도구를 팔아요.", "이 회사는 은행 3곳에 도구를 팔아요."),
    ("He ran the 10 km in 34 minutes.", "1km를 3분 24초에 달린 셈이에요.", "2km를 5분 24초에 달린 셈이에요."),
    ("The river rose 1.2 metres in a day to 4.7 metres.", "하루 전 수위는 3.5m였어요.", "하루 전 수위는 3.9m였어요."),
    ("Teams have 72 hours from noon on Friday.", "마감은 월요일 낮 12시예요.", "마감은 화요일 낮 12시예요."),
    ("The fleet has 300 taxis without drivers.", "운전사 없는 택시가 300대예요.", "운전사 없는 택시가 400대예요."),
    ("The chip sits on a board with four others.", "기판 하나에 칩이 다섯 개 올라가요.", "기판 하나에 칩이 여섯 개 올라가요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), ROWS)
def test_what_is_of_the_other_side_may_be_told_the_other_way(source: str, right: str, wrong: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, wrong)


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft))
