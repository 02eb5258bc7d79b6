"""Wholes by their parts, so many of what one does, yearly means, and what else a Korean report was read for wrongly: right rows and twins."""

import pytest

from pipeline.check import lint_pair

PERMITS = "구청은 신청이 모두 58건 들어왔다고 밝혔다. 이 가운데 21건은 허가를 받았고 25건은 거부됐으며 12건은 심사 중이다. 신청은 주거가 23건으로 가장 많았고 상가 17건, 창고 11건 순이었다. 과태료는 최대 2000만 원이며 1년간 미뤄 준다."
ARMS = "이천 공장에 들인 로봇 팔 30대는 하루 18시간을 일해 대당 하루 처리량은 3100개로, 사람(1900개)보다 많았다. 1년간 멈춘 일은 모두 41건으로, 이 중 20건은 전원 문제였다. 대당 가격은 8700만 원이며 내년까지 6000만 원 아래로 낮춘다."
FEES = "픽앱은 2021년 4월부터 2024년 3월까지 개발사 22곳과 계약했고, 이 기간 수수료로 거둔 금액은 4830억 원에 달했다. 과징금은 386억 원이다."
CHIPS = "초기 물량 6000개는 모두 국내 업체 세 곳에 공급되며, 이 중 가온데이터가 3500개를 가져간다."
GRANT = "정부는 올해 서버 1만 2000대를 추가로 들여와 지난해 확보한 9000대를 포함해 모두 2만 1000대를 나눠 준다."
SEATS = "결승 좌석 7200석은 예매 시작 7분 만에 매진됐다."
DEALS = (
    "500억 원 이상 대형 투자는 모두 6건으로 이 가운데 5건이 바이오 기업에 쏠렸다. 투자 업체 한빛벤처스는 늘었다고 했다."
)
RIGHT = [
    (PERMITS, "신청 58건 가운데 결론이 난 건 46건이에요."),
    (PERMITS, "58건 중 33건은 허가되지 않았거나 아직 심사 중이에요."),
    (ARMS, "로봇 팔 30대가 하루에 9만 3000개를 처리하는 셈이에요."),
    (FEES, "픽앱이 이 기간에 거둔 수수료는 4830억 원, 한 해 평균 1600억 원이 넘어요."),
    (CHIPS, "가온데이터가 3500개를 받고, 나머지는 다른 업체 두 곳으로 가요."),
    (GRANT, "1만 2000대가 더 들어오면 정부가 나눠 줄 서버는 2만 1000대가 돼요."),
    (SEATS, "결승 좌석 7200석이 10분도 안 돼 다 팔렸어요."),
    (DEALS, "500억 원 이상 투자는 여섯 건이었어요. 그중 다섯 건이 바이오 회사 몫이었죠."),
]
WRONG = [
    (PERMITS, "신청 58건 가운데 결론이 난 건 47건이에요.", "47건"),
    (ARMS, "로봇 팔 30대가 하루에 8만 3000개를 처리하는 셈이에요.", "8만 3000개"),
    (FEES, "픽앱이 이 기간에 거둔 수수료는 4830억 원, 한 해 평균 1900억 원이 넘어요.", "1900억 원"),
    (CHIPS, "가온데이터가 3500개를 받고, 이 물량은 모두 업체 두 곳으로 가요.", "두 곳"),
    (SEATS, "결승 좌석 7200석이 5분도 안 돼 다 팔렸어요.", "5분"),
    (SEATS, "결승 좌석 7200석이 30분도 안 돼 다 팔렸어요.", "30분"),
]


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_the_parts_and_the_number_give_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_what_they_do_not_give_blocks(source: str, draft: str, wrong: str) -> None:
    assert any(wrong in one or one in wrong for one in _blocked(source, draft))
