"""What a source leaves unsaid the second time: the unit of a part, the word `quarter`; shares told as times; and days without their month."""

import pytest

from pipeline.check import lint_pair

MILES = "The shuttle drove 2.4 million miles through June, during which its maker reported five crashes. A driver sat at the wheel for all but 300,000 of those miles."
QUARTERS = "Rents rose 4% in the second quarter, the bank said, after falling 7% in the first. It expects a rise of 2% to 3% in the third as offices fill."
OFTEN = '"Eight times out of ten, the parts come late," said the foreman.'


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (MILES, "셔틀은 6월까지 240만 마일을 달렸어요. 사고는 다섯 건이에요. 운전자 없이 달린 거리는 30만 마일로 전체의 12%를 조금 넘어요."),
        (QUARTERS, "임대료는 1분기에 7% 내렸다가 2분기에 4% 올랐어요. 3분기에도 2~3% 더 오를 전망이에요."),
        (OFTEN, "현장 책임자는 열에 여덟은 부품이 늦게 온다고 말했어요."),
    ],
)  # fmt: skip
def test_what_is_left_unsaid_is_read(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (MILES, "셔틀은 6월까지 240만 마일을 달렸어요. 운전자 없이 달린 거리는 50만 마일이에요.", "50만 마일"),
        (MILES, "셔틀은 6월까지 240만 마일을 달렸어요. 운전자 없이 달린 거리는 30만 마일로 전체의 16%예요.", "16%"),
        (QUARTERS, "임대료는 2분기에 4% 올랐어요. 4분기에도 2~3% 더 오를 전망이에요.", "4분기"),
        (OFTEN, "현장 책임자는 열에 여섯은 부품이 늦게 온다고 말했어요.", "열에 여섯"),
    ],
)
def test_another_figure_blocks(source: str, draft: str, wrong: str) -> None:
    assert wrong in _blocked(source, draft)


def test_a_share_told_as_times_is_stated() -> None:
    assert lint_pair(OFTEN, "현장 책임자는 열에 여덟은 부품이 늦게 온다고 말했어요.") == []


@pytest.mark.parametrize(
    ("source", "told", "doubted"),
    [
        ("구청은 17일까지 당첨자를 알린다.", "구청은 17일까지 당첨자를 알릴 예정이에요.", False),
        ("구청은 17일 당첨자를 알렸다.", "구청은 17일 당첨자를 알릴 예정이에요.", True),
        ("구청은 17일까지 당첨자를 알린다.", "구청은 당첨자를 알릴지도 몰라요.", True),
    ],
)
def test_what_falls_on_a_day_to_come_may_be_told_as_planned(source: str, told: str, doubted: bool) -> None:
    assert any(one.kind == "hedge" for one in lint_pair(source, told)) is doubted


ENGINEERS = "The lab gave 64 engineers 310 old faults from 7 open source tools to mend."
SHARE = "About half of new customers pick the large plan, compared with 15% to 25% a year ago."


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (ENGINEERS, "개발자 64명이 공개 도구 7개의 오래된 결함 310개를 나눠 고쳤어요."),
        (SHARE, "새 고객의 절반쯤이 큰 요금제를 고르는데, 1년 전엔 15~25%였대요."),
    ],
)
def test_figures_of_their_own_counters_and_the_ends_of_a_range_change_no_places(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


def test_a_count_of_people_told_of_things_blocks() -> None:
    assert _blocked(ENGINEERS, "개발자 7명이 공개 도구 64개의 오래된 결함 310개를 나눠 고쳤어요.")
    assert _blocked(SHARE, "새 고객의 절반쯤이 큰 요금제를 고르는데, 1년 전엔 25~35%였대요.")
