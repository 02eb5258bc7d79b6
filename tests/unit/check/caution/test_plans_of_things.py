"""A thing that is planned, sought or told by others, as what is done or so: `plans a trial` is not 시험했어요."""

import pytest

from pipeline.check import lint_pair

LOST = (
    ("The clinic plans a trial of the tool.", "병원이 이 도구를 시험했어요."),
    ("The state intends a ban on phones in class.", "주가 수업 중 휴대전화를 금지했어요."),
    ("Deutsche Bahn plans another line to Prague.", "도이체반이 프라하로 가는 노선을 하나 더 열었어요."),
    ("Pallas, the Toronto company that builds agents for offices, is in early talks to raise $3bn.", "Pallas가 30억 달러를 투자받았어요."),
    ("One of them is reported to be testing a chip of its own.", "그중 한 곳은 자체 칩을 시험하고 있어요."),
    ("Two authors sued Norwick, accusing the small London publisher of using AI to write 30 titles.", "Norwick은 AI로 책 30권을 썼어요."),
    ("It has asked the European Union for €4.2 million.", "유럽연합이 420만 유로를 지원했어요."),
    ("The target for next year is 80%.", "내년 비율은 80%예요."),
    ("회사가 제시한 내년 매출 목표는 900억 원이다.", "회사의 내년 매출은 900억 원이에요."),
    ("회사는 상장에 대해 “정해진 것이 없다”고 했다.", "회사는 상장을 하기로 했어요."),
)  # fmt: skip
KEPT = (
    ("The clinic plans a trial of the tool.", "병원이 이 도구를 시험할 계획이에요."),
    ("The state intends a ban on phones in class.", "주가 수업 중 휴대전화를 금지하려고 해요."),
    ("Pallas, the Toronto company that builds agents for offices, is in early talks to raise $3bn.", "Pallas가 30억 달러 투자를 논의하고 있어요."),
    ("The error was reported to the police in May.", "5월에 경찰이 이 오류를 신고받았어요."),
    ("It has asked the European Union for €4.2 million.", "유럽연합에 420만 유로를 요청했어요."),
    ("회사가 제시한 내년 매출 목표는 900억 원이다.", "회사의 내년 매출 목표는 900억 원이에요."),
    ("The firm sells travel plans a month at a time.", "회사는 여행 상품을 한 달씩 팔아요."),
    ("The firm sold new plans a day after the outage.", "회사는 장애 하루 뒤에 새 요금제를 팔았어요."),
    ("The city approved plans a developer drew up.", "시가 개발사가 만든 계획을 승인했어요."),
)  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), LOST)
def test_what_is_told_as_done_is_found(source: str, draft: str) -> None:
    assert "hedge" in {flag.kind for flag in lint_pair(source, draft)}


@pytest.mark.parametrize(("source", "draft"), KEPT)
def test_what_stays_a_plan_passes(source: str, draft: str) -> None:
    assert "hedge" not in {flag.kind for flag in lint_pair(source, draft)}
