"""A person's tables and quotations: a rewrite is told what they say, and what says it again is kept out and named."""

import pytest

from pipeline.draft.found import standing_sentences
from pipeline.draft.merge import deleted_sentences, merge, own_blocks

HEAD = "### 달빛 지도, 요금을 내렸어요\n\n달빛 지도가 3일 요금표를 바꿨어요.[^S2.1]\n\n"
LINES = (
    "- **걷기 길찾기:** 1,000회에 $4.00에서 $2.50로[^S2.3]\n- **차 길찾기:** 1,000회에 $9.00에서 $7.20로[^S2.4]\n"
    "- **주소 찾기:** 1,000회에 $3.10에서 $3.00로[^S2.5]\n\n"
)
TAIL = "무료 한도는 그대로예요.[^S2.8]\n"
TABLE = "| 기능 | 새 요금 |\n|---|---|\n| 걷기 | $2.50 |\n| 차 | $7.20 |\n| 주소 | $3.00 |\n\n"
BASE = f"{HEAD}{LINES}{TAIL}"
AGAIN = (
    "### 달빛 지도의 새 요금\n\n3일부터 달빛 지도의 요금이 달라졌어요.[^S2.1]\n\n"
    "- **걷기:** $4.00였는데 $2.50[^S2.3]\n- **자동차:** $9.00였는데 $7.20[^S2.4]\n- **주소:** $3.10였는데 $3.00[^S2.5]\n\n"
    "공짜로 쓰는 양은 같아요.[^S2.8]\n"
)
QUOTED = (
    "### 강을 재는 배\n\n연구진이 무인 배로 강바닥을 쟀어요.[^S6.1]\n\n"
    "연구를 이끈 노경하 박사는 “강은 하룻밤에도 길을 바꾼다”고 말했어요.[^S6.4] 다음 조사는 4월이에요.[^S6.7]\n"
)
QUOTATION = "> “강은 하룻밤에도 길을 바꾼다”[^S6.4]\n\n다음 조사는 4월이에요.[^S6.7]\n"


def test_the_rows_that_say_something_are_told_and_where_they_stand() -> None:
    mine = f"{HEAD}{TABLE}<!-- 표는 제가 확인했어요 -->\n\n![요금 그림](a.png)\n\n{TAIL}"
    assert own_blocks(BASE, mine) == ("| 기능 | 새 요금 |", "| 걷기 | $2.50 |", "| 차 | $7.20 |", "| 주소 | $3.00 |")
    assert standing_sentences(mine, ()) == (
        "달빛 지도가 3일 요금표를 바꿨어요. (S2.1)",
        "(표)",
        "무료 한도는 그대로예요. (S2.8)",
    )
    quoted = QUOTED.partition("연구를")[0] + "> 첫 말이에요. 둘째 말이에요. <!-- 내 메모 -->\n"
    assert own_blocks(QUOTED, quoted) == ("> 첫 말이에요. 둘째 말이에요.",)
    assert own_blocks(BASE, BASE) == standing_sentences(TABLE, ()) == ()


@pytest.mark.parametrize("theirs", [AGAIN, BASE.replace("그대로예요", "같아요")])
def test_lines_that_a_table_replaced_are_kept_out_and_named_and_no_conflict_with_a_row(theirs: str) -> None:
    mine = f"{HEAD}{TABLE}{TAIL}"
    merged = merge(BASE, mine, theirs)
    assert TABLE in merged.body
    assert "- **" not in merged.body
    assert [text.count("$") for text in merged.kept_out] == [2, 2, 2]
    assert all(text.startswith("**") for text in merged.kept_out)  # a line of a list says nothing without its key
    assert merged.conflicts == ()


def test_a_line_that_the_table_has_not_is_deleted() -> None:
    mine = f"{HEAD}{TABLE.replace('| 주소 | $3.00 |', '').rstrip()}\n\n{TAIL}"
    assert deleted_sentences(BASE, mine) == ("주소 찾기: 1,000회에 $3.10에서 $3.00로",)
    assert deleted_sentences(BASE, f"{HEAD}{TABLE}{TAIL}") == ()


def test_beside_the_lines_that_were_left_a_table_keeps_none_of_them_out() -> None:
    merged = merge(BASE, f"{HEAD}{TABLE}{LINES}{TAIL}", AGAIN)
    assert merged.body.count("- **") == 3
    assert merged.kept_out == ()


def test_a_quotation_that_was_set_apart_is_not_told_again_under_it() -> None:
    mine = QUOTED.partition("연구를")[0] + QUOTATION
    again = "노경하 박사는 강이 하룻밤에도 길을 바꾼다고 했어요.[^S6.4]"
    merged = merge(
        QUOTED, mine, f"### 강바닥 지도\n\n무인 배가 강바닥을 쟀어요.[^S6.1]\n\n{again} 4월에 또 재요.[^S6.7]\n"
    )
    assert merged.kept_out == (again,)
    assert QUOTATION.split("\n", 1)[0] in merged.body
    other = "노경하 박사팀은 여덟 해 동안 강 열두 곳을 쟀어요.[^S6.3]"
    beside = merge(
        QUOTED, mine, f"### 강바닥 지도\n\n무인 배가 강바닥을 쟀어요.[^S6.1]\n\n{other} 4월에 또 재요.[^S6.7]\n"
    )
    assert other in beside.body
    assert beside.kept_out == ()


def test_a_paragraph_whose_sentences_all_changed_stays_one_where_a_reply_forgot_them() -> None:
    told = ("배는 길이가 2m예요.[^S6.2]", "하루에 9km를 가요.[^S6.3]", "건전지는 여섯 시간 가요.[^S6.5]")
    own = " ".join(text.partition("[")[0] for text in told)
    base = f"### 강을 재는 배\n\n{' '.join(told)}\n\n다음 조사는 4월이에요.[^S6.7]\n"
    theirs = (
        "### 새 제목\n\n길이 2m인 배예요.[^S6.2] 하루 9km를 다녀요.[^S6.3] 건전지로 여섯 시간 가요.[^S6.5]\n\n"
        "조사는 4월에 이어져요.[^S6.7]\n"
    )
    assert f"\n\n{own}\n\n" in merge(base, base.replace(" ".join(told), own), theirs).body
