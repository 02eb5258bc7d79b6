"""A figure is reckoned of the figures of its own subject: what another's happen to give is no proof of it, nor a step to declare."""

import pytest

from pipeline.check.lint import lint_pair
from pipeline.records import Finding

_PROFIT = "Profit rose to $45 million from $30 million; sales climbed to $260 million from $200 million."
_SEATS = "도서관 좌석은 400석에서 500석으로, 장서는 20만 권에서 30만 권으로 늘었다."
_ERRORS = "Error rates in Spanish fell from 24% to 15%, and in German from 30% to 27%."
_PRICES = "Mercury costs $12, Juniper $18 and Talon $6 per million tokens."
_SCORES = "On QuillBench, Tarn 3 scored 81.5 points. Vireo 2 scored 77.1 and Tarn 2.5 scored 72.3."
_BEHIND = "The new Halden 4 answered 61.2%, compared with 55.8% for Mistral and 49.4% for Cohere."

WRONG = [
    (_PROFIT, "이익은 30% 늘었어요.", "50%"),
    (_PROFIT, "매출은 50% 늘었어요.", "30%"),
    (_ERRORS, "스페인어 오류율은 3%포인트 낮아졌어요.", "9%포인트"),
    (_ERRORS, "독일어 오류율은 9%포인트 낮아졌어요.", "3%포인트"),
    (_PRICES, "주니퍼는 머큐리보다 세 배 비싸요.", "1.5배"),
    (_PRICES, "주니퍼는 머큐리의 세 배예요.", "1.5배"),
    (_PRICES, "머큐리보다 주니퍼가 세 배 비싸요.", "1.5배"),
    (_SCORES, "타른 3은 타른 2.5보다 4.4점 높았어요.", "9.2점"),
    (_SCORES, "타른 3은 비레오 2보다 9.2점 높았어요.", "4.4점"),
    (_BEHIND, "할덴 4는 미스트랄보다 11.8%포인트 높았어요.", "5.4%포인트"),
    (_BEHIND, "할덴 4는 코히어보다 5.4%포인트 높았어요.", "11.8%포인트"),
]
RIGHT = [
    (_PROFIT, "이익은 50% 늘었어요."),
    (_PROFIT, "매출은 30% 늘었어요."),
    (_ERRORS, "스페인어 오류율은 9%포인트 낮아졌어요."),
    (_PRICES, "주니퍼는 탤런의 세 배예요."),
    (_PRICES, "머큐리는 탤런의 두 배예요."),
    (_SCORES, "타른 3은 타른 2.5보다 9.2점 높았어요."),
    (_BEHIND, "할덴 4는 코히어보다 11.8%포인트 높았어요."),
    (
        "Starting May 2, Alder's basic plan rises from $8 to $10 a month and its family plan from $15 to $18.",
        "가족 요금제는 20% 올라요.",
    ),
    (
        "판독에 걸리는 시간은 전문의가 평균 70초에서 58초로, 전공의는 118초에서 79초로 줄었다.",
        "전공의는 한 건에 39초를 아꼈어요.",
    ),
    (
        "Vesper would be valued at about $148 billion. Rival Halcyon, which raised $3.4 billion in its debut, had a market value of $91 billion on Friday.",
        "베스퍼는 경쟁사 할시온(910억 달러)보다 1.6배쯤 비싼 회사가 돼요.",
    ),
]


def _blocks(source: str, draft: str) -> list[Finding]:
    return [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "right"), WRONG)
def test_what_another_subject_gives_is_blocked_with_the_value_of_its_own(source: str, draft: str, right: str) -> None:
    found = _blocks(source, draft)
    assert found
    assert all(right in one.message for one in found)
    assert found[0].fix is not None
    mended = draft.replace(found[0].fix.find, found[0].fix.replace)
    assert right in mended
    assert not _blocks(source, mended)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_its_own_figures_give_stands(source: str, draft: str) -> None:
    assert not _blocks(source, draft)


def test_the_step_to_declare_is_over_the_figures_of_the_subject() -> None:
    source = "Fennel costs $3, Osier $6 and Tansy $12 per million tokens."
    (found,) = lint_pair(source, "탠시는 오지어의 두 배예요.")
    assert "= 12/6" in found.message
