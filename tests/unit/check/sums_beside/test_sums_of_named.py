"""A sum is of the parts that the draft names, a share in money no whole, a figure that of its own time."""

import pytest

from pipeline.check import lint_pair


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


_UNITS = (
    "Its AI cloud unit brought in $3.51 billion, while its web-hosting business shrank 11 percent to $640 million. "
    "The remaining $470 million came from networking services."
)
_SPENT = "The three took in 84 percent of spending on AI apps, which Appetite puts at $3.6 billion."
_STAKE = "The fund sold 15 percent of its stake in Marlin, or $420 million, in June."
_SALES = "Corvane reported revenue of $3.1 billion in 2025, up from $1.4 billion in 2024."
_POWER = "A prompt took 0.28 watt-hours in December, down from 0.9 watt-hours in January."


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (_UNITS, "AI 클라우드와 웹호스팅 매출을 더하면 41억 5,000만 달러예요.", []),
        (_UNITS, "AI 클라우드와 웹호스팅 매출을 더하면 39억 8,000만 달러예요.", ["39억 8,000만 달러"]),
        (_SPENT, "셋이 AI 앱 지출의 84%를 가져갔어요. 금액으로는 30억 달러쯤이에요.", []),
        (_SPENT, "셋이 AI 앱 지출의 84%를 가져갔어요. 금액으로는 36억 달러예요.", ["36억 달러"]),
        (_STAKE, "펀드는 말린 지분의 15%를 팔았어요. 금액으로는 4억 2,000만 달러예요.", []),
        (_SALES, "코베인이 2024년에 올린 매출은 14억 달러예요.", []),
        (_SALES, "코베인 매출은 2024년 14억 달러에서 2025년 31억 달러가 됐어요.", []),
        (_SALES, "코베인이 2025년에 올린 매출은 14억 달러예요.", ["14억 달러"]),
        (_POWER, "프롬프트 하나에 드는 전기가 0.28Wh래요. 1월엔 0.9Wh였으니 3분의 1쯤으로 줄었어요.", []),
        (_POWER, "프롬프트 하나에 드는 전기가 0.28Wh래요. 1월엔 0.9Wh였으니 절반쯤으로 줄었어요.", ["절반"]),
    ],
)
def test_what_a_draft_names_is_reckoned(source: str, draft: str, wrong: list[str]) -> None:
    assert _blocked(source, draft) == wrong


def test_a_multiple_that_is_not_reached_is_not_over_it() -> None:
    source = "Revenue is running at $170 million a year, up from $45 million last October."
    assert _blocked(source, "매출이 4,500만 달러에서 1억 7,000만 달러가 됐어요. 네 배 넘게 컸어요.") == ["네 배"]
    assert _blocked(source, "매출이 4,500만 달러에서 1억 7,000만 달러가 됐어요. 네 배 가까이 컸어요.") == []


_STAFF = "The clinic employs 21 dentists and 9 hygienists in Bonn and 13 dentists in Kiel."
_SEATS = "1호점은 의자 40개와 책상 12개를, 2호점은 의자 35개를 들였다."
_LOANS = "The lender approved three loans of 80,000 euros and one of 150,000."
_RAIN = "Rain came to 40 mm in June, 55 in July, 70 in August and 20 in September."


@pytest.mark.parametrize(
    ("source", "draft", "right", "wrong"),
    [
        (_STAFF, "치과의사는 두 도시를 합쳐 {}명이에요.", "34", "43"),
        (_STAFF, "치과의사는 본과 킬을 합쳐 {}명이에요.", "34", "30"),
        (_SEATS, "의자는 두 매장을 합쳐 {}개예요.", "75", "87"),
        (_SEATS, "의자와 책상은 모두 {}개예요.", "87", "99"),
        (_LOANS, "8만 유로씩 세 건, 15만 유로 한 건, 모두 {} 유로를 빌려줬어요.", "39만", "23만"),
        (_RAIN, "6월부터 9월까지 모두 {}mm가 내렸어요.", "185", "165"),
    ],
)
def test_a_sum_is_of_what_is_counted_each_as_often_as_it_is_told(
    source: str, draft: str, right: str, wrong: str
) -> None:
    assert _blocked(source, draft.format(right)) == []
    assert [text.startswith(wrong) for text in _blocked(source, draft.format(wrong))] == [True]


def test_what_a_place_has_is_not_only_what_is_listed_last() -> None:
    assert _blocked(_STAFF, "병원은 본과 킬을 합쳐 43명이에요.") == []
    assert _blocked(_STAFF, "위생사를 포함해 본에서만 모두 30명이 일해요.") == []


@pytest.mark.parametrize(
    ("source", "draft", "right", "wrong"),
    [
        ("Membership fell 40 percent to 900.", "회원은 40% 줄어 900명이에요. 전에는 {}명이었어요.", "1,500", "1,260"),
        (
            "관람료가 20% 올라 1만 2,000원이 됐다.",
            "관람료가 20% 올라 1만 2,000원이에요. 전엔 {} 원이었죠.",
            "1만",
            "9,600",
        ),
    ],
)
def test_what_was_before_is_no_part_of_what_is_now(source: str, draft: str, right: str, wrong: str) -> None:
    assert _blocked(source, draft.format(right)) == []
    assert len(_blocked(source, draft.format(wrong))) == 1
