"""Lengths of time in two units as what is reckoned with, the best of a scale as what is not, and a change that the draft tells the ends of."""

import pytest

from pipeline.check import lint_pair
from pipeline.check.people import half_names

FERRY = "The ferry crosses in an hour and 20 minutes; the train under the strait takes 20 minutes."
FILM = "Encoding the film took six hours and 15 minutes on the old card. On the new one it took 25 minutes."
PRINT = "The old printer needs almost eight minutes for a page of this size; ours took a minute and 30 seconds."
BUSES = "The electric buses ran 18.5 hours a day in March."
GRADES = "환자들이 매긴 점수는 10점 만점에 8.6점이었다. 예약 앱이 없던 재작년의 6.1점보다는 크게 높았다."
COURT = "It is the first ruling by a federal court in Oregon on a cloned face, said her lawyer, Dana Whitlow."
PROFIT = (
    "Net income came to $402 million, compared with $455 million a year earlier. "
    "The shares have gained 4 percent this year, less than the 12 percent rise in the index."
)
RIGHT = [
    (FERRY, "열차는 배보다 네 배 빨라요."),
    (FILM, "새 카드로는 열다섯 배 빨라졌어요."),
    (PRINT, "우리 프린터는 예전 것보다 다섯 배 넘게 빨라요."),
    (BUSES, "전기버스는 하루에 다섯 시간 반만 쉬어요."),
    (GRADES, "환자들이 매긴 점수는 재작년보다 2.5점 높아요."),
    (COURT, "복제한 얼굴을 두고는 오리건의 첫 연방법원 판단이라고 변호사 데이나 휘틀로는 말해요."),
    (PROFIT, "순이익은 4억 5,500만 달러에서 4억 200만 달러로 12%쯤 줄었어요."),
]
WRONG = [
    (FERRY, "열차는 배보다 세 배 빨라요.", "세 배"),
    (FILM, "새 카드로는 열여덟 배 빨라졌어요.", "열여덟 배"),
    (PRINT, "우리 프린터는 예전 것보다 여덟 배 넘게 빨라요.", "여덟 배"),
    (BUSES, "전기버스는 하루에 여섯 시간 반만 쉬어요.", "여섯 시간 반"),
    (GRADES, "환자들이 매긴 점수는 재작년보다 3.9점 높아요.", "3.9점"),
    (PROFIT, "순이익은 4억 5,500만 달러에서 4억 200만 달러로 21%쯤 줄었어요.", "21%"),
    (PROFIT, "지수는 올해 12% 내렸어요.", "12%"),
]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_comes_out_stands(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_what_does_not_is_blocked(source: str, draft: str, wrong: str) -> None:
    start, end = draft.index(wrong), draft.index(wrong) + len(wrong)
    found = [one for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(one.span[0] < end and start < one.span[1] for one in found)


def test_so_many_a_minute_are_no_part_of_a_length() -> None:
    source = "The server answers 900 requests a minute and 40 seconds later it is empty."
    assert not [one for one in lint_pair(source, "서버는 1분에 요청 900건에 답해요.") if one.severity == "block"]


@pytest.mark.parametrize("draft", ["오리건의 첫 연방법원 판단", "이 회사의 새 로트바일러 모형"])
def test_what_only_describes_the_next_word_is_no_given_name(draft: str) -> None:
    pairs = [one for match in half_names.PAIR.finditer(draft) for one in half_names.pairs(match)]
    assert not [one for one in pairs if one.given in ("첫", "새")]
