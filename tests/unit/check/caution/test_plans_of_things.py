"""A thing that is planned or intended, as what is planned to be done: `plans a trial` is not 시험했어요."""

import pytest

from pipeline.check import lint_pair

LOST = (
    ("The clinic plans a trial of the tool.", "병원이 이 도구를 시험했어요."),
    ("The state intends a ban on phones in class.", "주가 수업 중 휴대전화를 금지했어요."),
    ("Deutsche Bahn plans another line to Prague.", "도이체반이 프라하로 가는 노선을 하나 더 열었어요."),
)
KEPT = (
    ("The clinic plans a trial of the tool.", "병원이 이 도구를 시험할 계획이에요."),
    ("The state intends a ban on phones in class.", "주가 수업 중 휴대전화를 금지하려고 해요."),
    ("The firm sells travel plans a month at a time.", "회사는 여행 상품을 한 달씩 팔아요."),
    ("The firm sold new plans a day after the outage.", "회사는 장애 하루 뒤에 새 요금제를 팔았어요."),
    ("The city approved plans a developer drew up.", "시가 개발사가 만든 계획을 승인했어요."),
)


@pytest.mark.parametrize(("source", "draft"), LOST)
def test_what_is_told_as_done_is_found(source: str, draft: str) -> None:
    assert "hedge" in {flag.kind for flag in lint_pair(source, draft)}


@pytest.mark.parametrize(("source", "draft"), KEPT)
def test_what_stays_a_plan_passes(source: str, draft: str) -> None:
    assert "hedge" not in {flag.kind for flag in lint_pair(source, draft)}
