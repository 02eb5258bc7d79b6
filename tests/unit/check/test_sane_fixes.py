"""What is never offered instead of an honest figure, and whose figures are never held against each other; each beside a twin that is wrong."""

from fractions import Fraction

import pytest

from pipeline.check import lint_pair
from pipeline.check.claims import Claim
from pipeline.check.contradiction import contradicted
from pipeline.records import Figure
from pipeline.text import quantities, sections
from pipeline.text.quantities import Quantity

CHIPS = "Basalt will install 180,000 of its Obsidian chips at two sites near Narvik. Basalt shipped 11,000 chips in the whole of last year."
ORDERS = "지시 100건 가운데 92건을 한 번에 알아들었고, 사투리가 섞인 말에서는 81건으로 떨어졌다."
LEVELS = "Prompts that set a budget need a change, because the new models take an effort level, from 1 to 5, in its place. The migration guide lists eleven other differences."
WATER = "Halden reported 0.9 millilitres in September and counted only cooling at its own sites. Of the 5.6 millilitres in Graz, 1.3 are for cooling and 4.3 for making electricity."
FUND = "The founders would keep control through shares with ten votes each, under one plan being discussed. At least one large pension fund has told the company it would not buy on those terms, two people said."
MERGED = "Saltbox received 5,870 pull requests in the past twelve months, up from 1,240 in the year before. Its maintainer says that the number it merged barely moved: 610, against 570."


def told(text: str, subject: str, step: str = "") -> Figure:
    return Figure(text, subject, (), step)


@pytest.mark.parametrize(
    ("source", "right", "wrong", "figures"),
    [
        (
            CHIPS,
            "계약한 18만 개는 바설트가 지난해 내보낸 칩의 16배가 넘어요.",
            "계약한 18만 개는 바설트가 지난해 내보낸 칩의 19배가 넘어요.",
            [told("16배", "지난해 출하량 대비", "180000/11000")],
        ),
        (
            ORDERS,
            "사투리가 섞인 지시는 100건 가운데 81건만 한 번에 알아들었어요.",
            "사투리가 섞인 지시는 81건 가운데 100건만 한 번에 알아들었어요.",
            [told("100건", "지시"), told("81건", "사투리가 섞인 지시 가운데 한 번에 알아들은 것")],
        ),
        (
            LEVELS,
            "옮길 때 살필 차이는 추론 예산 말고도 열한 가지가 더 있어요.",
            "옮길 때 살필 차이는 추론 예산 말고도 열두 가지가 더 있어요.",
            [],
        ),
        (
            WATER,
            "할덴은 자기 시설의 냉각에 쓴 물만 셌는데, 연구진의 5.6ml 가운데 4.3ml는 전기를 만드는 데 들어요.",
            "할덴은 자기 시설의 냉각에 쓴 물만 셌고, 그 양은 5.6ml예요.",
            [],
        ),
        (
            FUND,
            "창업자의 주식에 열 표씩 주는 방안이 나오자, 적어도 한 연금 펀드가 그 조건이면 사지 않겠다고 했어요.",
            "창업자의 주식에 열 표씩 주는 방안이 나오자, 많아야 한 연금 펀드가 그 조건이면 사지 않겠다고 했어요.",
            [],
        ),
        (
            "Saltbox received 5,870 requests, and it merged 610.",
            "열에 하나만 받아들여진 셈이에요.",
            "열에 둘만 받아들여진 셈이에요.",
            [told("열에 하나", "받아들인 비율", "610/5870")],
        ),
        (
            MERGED,
            "한 해 전 1,240건의 약 4.7배인데, 받아들인 제안은 570건에서 610건이 됐을 뿐이에요.",
            "한 해 전 1,240건의 약 4.7배인데, 받아들인 제안은 570건에서 660건이 됐을 뿐이에요.",
            [told("4.7배", "요청", "5870/1240"), told("610건", "받아들인 제안")],
        ),
    ],
)
def test_an_honest_figure_is_left_alone_and_its_twin_is_not(
    source: str, right: str, wrong: str, figures: list[Figure]
) -> None:
    assert [flag for flag in lint_pair(source, right, figures) if flag.severity != "note"] == []
    kept = [one for one in figures if one.text in wrong]
    assert [flag for flag in lint_pair(source, wrong, kept) if flag.severity == "block"]


@pytest.mark.parametrize(("written", "fixed"), [("2028", False), ("2,028", True)])
def test_a_year_is_no_count_to_write_instead(written: str, fixed: bool) -> None:
    claim = Claim("s1", sections.placed("나머지 1,500개는 곧 들어가요.")[0])
    drafted = quantities.find(claim.text, "ko")[0]
    number = Quantity(Fraction(2028), "number", (0, len(written)), written)
    assert (contradicted(claim, drafted, [("S1.1", number)]).fix is not None) == fixed


@pytest.mark.parametrize(
    ("source", "wrong", "right"),
    [
        (
            "The price per million input tokens rises from $2.00 to $2.30 and that of output tokens from $8.00 to $9.20.",
            "출력이 $2.00에서 $2.30로, 입력이 $8.00에서 $9.20로 올라요.",
            "출력이 $8.00에서 $9.20로, 입력이 $2.00에서 $2.30로 올라요.",
        ),
        (
            "The share of men rose from 12% to 15% and the share of women from 20% to 26%.",
            "여성 비율은 12%에서 15%로, 남성 비율은 20%에서 26%로 올랐어요.",
            "여성 비율은 20%에서 26%로, 남성 비율은 12%에서 15%로 올랐어요.",
        ),
        (
            "Input costs $2 and output costs $8 per million tokens.",
            "입력은 8달러, 출력은 2달러예요.",
            "입력은 2달러, 출력은 8달러예요.",
        ),
    ],
)
def test_an_exchange_is_mended_whole(source: str, wrong: str, right: str) -> None:
    (found,) = lint_pair(source, wrong)
    assert found.fix is not None
    assert wrong.replace(found.fix.find, found.fix.replace) == right
    assert lint_pair(source, right) == []


TWO_SHIFTS = "Gantry uses 340 Porters and will add 200 by October."
SHARES = (
    "Of its customers, 70 percent are public hospitals, 20 percent are private clinics and the rest are institutes."
)


@pytest.mark.parametrize(
    ("source", "wrong", "fixed"),
    [
        ("The studio laid off 85 people; none of the 40 writers will go.", "작가 40명은 남고 68명이 떠나요.", "85명"),
        (
            "None of the 40 writers will go, the studio that laid off 85 people said.",
            "작가 40곳은 남아요.",
            "",
        ),  # another unit
        (TWO_SHIFTS, "갠트리는 포터 200대를 써요. 10월까지 340대를 더 들여요.", ""),  # each in the other's place
        ("Meridian 4 Lite scores 66.0 percent on 900 bugs.", "메리디안 5 라이트는 66%를 받았어요.", ""),  # of a name
        (
            "It follows Juniper 12B, which was downloaded 4.6 million times.",
            "주니퍼 32B는 460만 번 다운로드됐어요.",
            "",
        ),
        (
            "Revenue reached $31 million, and 60 percent comes from two customers.",
            "매출은 약 244% 늘었어요.",
            "",
        ),  # far off
        (
            "The workforce grew to 43,500 from 39,200.",
            "직원은 3,300명 늘어 4만 3,500명이에요.",
            "",
        ),  # a change for a level
        (
            "The tax rises from 0.05 to 2.24 cents per kilowatt-hour.",
            "세금은 0.04센트에서 2.24센트로 올라요.",
            "0.05센트",
        ),
        (SHARES, "70%는 공공 병원, 20%는 의원이에요. 나머지 15%는 연구소예요.", "10%"),
        (SHARES, "20%는 공공 병원, 10%는 의원이에요. 나머지 15%는 연구소예요.", ""),  # reckoned from wrong ones
        ("The price drops from $20 to $8.", "가격을 20달러에서 8달러로 40% 내렸어요.", "60%"),
        ("The price drops from $20 to $8.", "가격을 80달러에서 8달러로 60% 내렸어요.", ""),  # whose start is wrong
    ],
)
def test_a_fix_is_offered_where_it_can_only_be_right(source: str, wrong: str, fixed: str) -> None:
    found = [one for one in lint_pair(source, wrong) if one.severity == "block"]
    assert found
    offered = [one.fix.replace for one in found if one.fix]
    assert [one.startswith(fixed) for one in offered] == [True] if fixed else offered == []


@pytest.mark.parametrize(
    ("source", "draft", "right"),
    [
        ("The repair took 48 hours.", "수리에는 48분이 걸렸어요.", "48시간이"),
        ("The lease runs 18 months.", "임대는 18년이에요.", "18개월이에요"),
        ("공사는 14개월 걸렸다.", "공사는 14년 걸렸어요.", "14개월"),
    ],
)
def test_a_length_with_the_sources_digits_is_mended_in_its_unit(source: str, draft: str, right: str) -> None:
    assert [one.fix.replace for one in lint_pair(source, draft) if one.severity == "block" and one.fix] == [right]
