"""Of which clause a word of caution speaks, and what a Korean sentence says in its place."""

import pytest

from pipeline.check import lint_pair

_PLANT = (
    "Lumen is backing a 40 MW water plant in Ohio, possibly the costliest of its kind, at a site bought from Harbor."
)
_TUNNEL = "Norway is paying for a tunnel that could become the longest road under the sea."
_RAISED = "Harbor said it would hire 40 nurses and insisted its wards remain safe."
_DISCUSSED = "The airline has “discussed” charging up to $90 for a seat, Reuters said."
_UNTIL = "The two trams are not expected until 2029 or later."
_PIPELINE = "In 2025 the pool of wind farms in development in Chile grew by nearly 12 GW, the report said."
_OPTION = (
    "Solveig holds an option to rent up to 300 berths, with the first 40 berths scheduled for completion by March."
)
_RETURN = "The coach left the club to study, with the intention to return in a smaller role."
_PRICED = "The firm plans to price the lamp between $60 and $80, reports said in March."


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_PLANT, "루멘은 오하이오의 40MW 물 공장에 돈을 대요."),
        (_PLANT, "물 공장이 서는 터는 하버에서 산 곳이에요."),
        (_TUNNEL, "노르웨이가 터널 값을 내요."),
        (_TUNNEL, "노르웨이가 돈을 대는 터널은 바다 밑에서 가장 긴 도로가 될 수도 있다고 해요."),
        (_RAISED, "하버는 간호사 40명을 뽑겠다며 병동은 안전하다고 강조했어요."),
        (_DISCUSSED, "항공사가 좌석값을 90달러까지 받는 방안을 논의했다고 로이터가 전했어요."),
        (_UNTIL, "두 노면전차는 빨라야 2029년에 나와요."),
        (_UNTIL, "두 노면전차는 아무리 일러도 2029년이에요."),
        ("The bank does not expect a profit before 2031.", "은행의 흑자는 2031년부터예요."),
        (_PIPELINE, "2025년에 칠레가 준비하는 풍력 단지는 12GW 가까이 늘었어요."),
        (_OPTION, "솔베이그는 자리를 300개까지 빌릴 권리를 쥐고 있어요."),
        (_RETURN, "감독은 작은 자리로 돌아올 생각이에요."),
        (_PRICED, "3월 보도대로라면 값은 60달러와 80달러 사이였어요."),
        (_PRICED, "3월에 나온 60~80달러보다 20달러 높아졌어요."),
        (
            "The city and the port are discussing a bridge that could open in May.",
            "시와 항만이 다리를 두고 이야기를 나누고 있어요.",
        ),
        (
            "The outbreak may have spread to 13 towns, the sample is too small to tell.",
            "13곳만으로는 얼마나 퍼졌는지 알 수 없어요.",
        ),
    ],
)
def test_a_word_of_caution_speaks_of_its_own_clause(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.kind == "hedge"] == []


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_PLANT, "루멘의 오하이오 물 공장은 이런 시설 가운데 가장 비싸요."),
        (_PLANT, "로이터에 따르면 이 물 공장은 이런 시설 가운데 가장 비싸요."),
        (_TUNNEL, "이 터널은 바다 밑에서 가장 긴 도로예요."),
        (_TUNNEL, "신문은 이 터널이 세계 최장의 바다 밑 도로라고 전했어요."),
        ("The lamp, which could ship in June, has no screen.", "등이 6월에 나온다는 보도가 나왔어요."),
        ("The lamp could cost more than $70.", "로이터는 등이 70달러가 넘는다고 전했어요."),
        (_RAISED, "하버는 간호사 40명을 뽑았다며 병동은 안전하다고 강조했어요."),
        (_DISCUSSED, "항공사가 좌석값을 최대 90달러로 정했어요."),
        (_DISCUSSED, "로이터는 항공사가 좌석값을 최대 90달러로 올리기로 했다고 전했어요."),
        ("The club considered selling the stadium.", "구단이 경기장을 팔기로 했어요."),
        (_UNTIL, "두 노면전차는 2029년 전에 나와요."),
        (_RETURN, "감독은 작은 자리로 돌아왔어요."),
        (_PRICED, "값은 60달러와 80달러 사이로 정해졌어요."),
    ],
)
def test_what_may_be_is_not_so_because_somebody_tells_it(source: str, draft: str) -> None:
    assert [one.severity for one in lint_pair(source, draft) if one.kind == "hedge"] == ["warn"]


def test_a_bound_may_be_told_by_what_lies_beyond_it() -> None:
    source = "The app now has more than 900 million users."
    right, wrong = "이 앱의 이용자는 9억 명 너머로 늘었어요.", "이 앱의 이용자는 9억 명이에요."
    assert [one for one in lint_pair(source, right) if one.kind == "hedge"] == []
    assert [one.kind for one in lint_pair(source, wrong)] == ["hedge"]
