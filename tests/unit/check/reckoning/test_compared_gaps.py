"""By how much one of two named groups has more than the other, and how long lay between two named days, whatever else the source has near it."""

import pytest

from pipeline.check import lint_pair

_SAVED = (
    "AI coding assistants saved software developers an average of 3.6 hours a week. "
    "Gains varied: those with less than two years' experience saved 5.1 hours, while those with over ten years saved only 1.4."
)
_BATTERY = "The battery holds 60 kilowatt-hours, a third more than the 45 of last year's model."
_COMMUTE = "The median commute is 27 minutes, yet residents of Eastfield need 49 and those of Harrow 22."
_BREACH = "Answerly learned of the breach on February 19 but informed the Irish regulator only on March 6, well past the legal limit of 72 hours."
_APPLIED = "The firm applied on December 20 and was approved on January 9; 28 days are usual."
_HEARD = "The court heard the case on 8 September and ruled on 30 September, after postponing it by 10 days."

RIGHT = (
    (_SAVED, "경력 2년이 안 되는 개발자는 10년 넘은 개발자보다 일주일에 3.7시간을 더 아꼈어요."),
    (_BATTERY, "배터리 용량은 지난해 모델보다 15kWh 커졌어요."),
    (_COMMUTE, "이스트필드 주민은 해로 주민보다 27분을 더 써요."),
    (_BREACH, "앤설리는 2월 19일에 침해를 알고도 2주가 더 지난 3월 6일에야 아일랜드 당국에 알렸어요."),
    (_APPLIED, "12월 20일에 신청한 회사는 20일 만인 1월 9일에 승인을 받았어요."),
    (_HEARD, "법원은 9월 8일 사건을 심리하고 3주가 지난 9월 30일에 판결했어요."),
)  # fmt: skip
WRONG = (
    (_SAVED, "경력 2년이 안 되는 개발자는 10년 넘은 개발자보다 일주일에 3.9시간을 더 아꼈어요."),
    (_SAVED, "개발자는 일주일에 평균 3.7시간을 아꼈어요."),
    (_COMMUTE, "이스트필드 주민은 27분을 써요."),
    (_BREACH, "앤설리는 2월 19일에 침해를 알고도 4주가 더 지난 3월 6일에야 아일랜드 당국에 알렸어요."),
    (_BREACH, "앤설리는 2월 19일에 침해를 알고도 1주가 더 지난 3월 6일에야 아일랜드 당국에 알렸어요."),
    (_APPLIED, "12월 20일에 신청한 회사는 24일 만인 1월 9일에 승인을 받았어요."),
)  # fmt: skip


def _blocks(source: str, draft: str) -> list[str]:
    return [one.message for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_two_named_figures_give_stands(source: str, draft: str) -> None:
    assert _blocks(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_what_they_do_not_give_is_found(source: str, draft: str) -> None:
    assert _blocks(source, draft)
