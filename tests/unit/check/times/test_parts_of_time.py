"""The part of a year or a month that a source tells in other words than the draft: by `its end`, by a month, by a quarter."""

import pytest

from pipeline.check import lint_pair

_DUE = "The chip was due at the start of last year but came only at its end."
_FERRY = "Sales were weak early in the year and picked up in the {} quarter."
_COURT = "The court heard the case in mid-2025 and ruled on {}."
_NEXT = "The beta opens in late April and the full version in Q4 of next year; a price cut comes early next year."
_OCTOBER = "In late October it had 12 customers; at the start of the month, none."
_TRIAL = "The complaint was filed in December. The trial is set for early next year."

ROWS = [
    (_DUE, "칩은 지난해 초 나올 예정이었지만 지난해 말에야 나왔어요.", []),
    (_DUE, "지난해 초로 잡혔던 출시가 연말로 밀렸어요.", []),
    (_DUE, "칩은 지난해 중반에 나왔어요.", ["지난해 중반"]),
    (_FERRY.format("fourth"), "연초에 약했던 판매가 연말 들어 살아났어요.", []),
    (_FERRY.format("second"), "연초에 약했던 판매가 연말 들어 살아났어요.", ["연말"]),
    (_COURT.format("December 4"), "법원은 2025년 중반 사건을 듣고 2025년 말 판결했어요.", []),
    (_COURT.format("June 4, 2026"), "법원은 2025년 중반 사건을 듣고 2025년 말 판결했어요.", ["2025년 말"]),
    (_NEXT, "가격은 내년 초 내리고 정식판은 내년 말 나와요.", []),
    (_NEXT, "정식판은 내년 중반에 나와요.", ["내년 중반"]),
    (_OCTOBER, "10월 초에는 한 곳도 없던 고객이 10월 말에는 12곳이 됐어요.", []),
    (_OCTOBER, "고객은 10월 중순에 12곳이었어요.", ["10월 중순"]),
    (_TRIAL, "재판은 내년 초에 열려요.", []),
    (_TRIAL, "재판은 내년 말에 열려요.", ["내년 말"]),
    ("The year began with 40 clients and closed with 95, most won at the end of the year.", "연초 40곳이던 고객이 연말에는 95곳이 됐어요.", []),
    ("The office opened at the beginning of the year and shut at Easter.", "연초에 연 사무소는 연말에 문을 닫았어요.", ["연말"]),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft", "wrong"), ROWS)
def test_a_part_of_a_time_told_in_other_words_is_there(source: str, draft: str, wrong: list[str]) -> None:
    assert [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"] == wrong
