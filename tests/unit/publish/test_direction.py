import pytest

from pipeline.publish import markdown

MARKS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@pytest.mark.parametrize("mark", MARKS)
def test_no_page_turns_a_number_round(mark: str) -> None:
    assert markdown.to_html(f"직원 {mark}12{mark}명이에요.") == "<p>직원 12명이에요.</p>"
    assert markdown.to_html(f"직원 {mark}12명", heading=True) == "<p>직원 12명</p>"
    assert markdown.shown(f"{mark}12명 소식") == "12명 소식"
