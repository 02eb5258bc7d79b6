"""The share who did something of all who were asked, where a source tells the two some sentences apart."""

import pytest

from pipeline.check import lint_pair

APP = "Sable, a dating app with 400,000 members, told all of them on Monday that they had a match. It was a bug. Within an hour 18,000 people had replied."
SURVEY = (
    "The union sent the survey to 12,000 drivers. The questions were about robotaxis. By Friday 3,900 had answered."
)
BANK = "Bellweather Bank wrote to each of its 250,000 customers in error. The letter said their accounts were closed. On the same day 15,000 customers called the bank."
ALERT = "앱 이용자는 20만 명이다. 회사는 이들 모두에게 알림을 보냈다. 5분 동안 7,000명이 알림을 눌렀다."


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (APP, "한 시간 안에 4.5%가 답장을 보냈고요.", "한 시간 안에 5.4%가 답장을 보냈고요."),
        (SURVEY, "금요일까지 32.5%가 답했어요.", "금요일까지 42.5%가 답했어요."),
        (BANK, "그날 6%가 은행에 전화를 걸었어요.", "그날 9%가 은행에 전화를 걸었어요."),
        (ALERT, "회사는 모두에게 알림을 보냈고, 5분 동안 3.5%가 눌렀어요.", "회사는 모두에게 알림을 보냈고, 5분 동안 5.3%가 눌렀어요."),
    ],
)  # fmt: skip
def test_who_did_something_is_a_share_of_all_who_were_asked(source: str, right: str, wrong: str) -> None:
    assert _blocked(source, right) == []
    assert _blocked(source, wrong)


def test_a_change_is_no_share_of_who_was_asked() -> None:
    assert _blocked(SURVEY, "금요일까지 답한 사람이 32.5% 늘었어요.")
