"""A time told by the draft's own day is one that the source's can have become: this week is last week later, never last month."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from pipeline.check import cited_texts, lint_pair
from pipeline.check.claims import Claim
from pipeline.check.times import day_words
from pipeline.text import sections

GRID = "The grid operator Halden Power this week opened a battery park near the port of Larvik."
TAX = "The levy on plastic trays was approved last year by the council of Northmere."
LAUNCH = "Torvel Labs released its translation model Minnow today."
SPOKE = "The minister said yesterday that the ferry contract had been signed."
MERGER = "The two dairies will merge next month under a single board."
KOREAN = "해솔전자는 지난주 새 배터리 공장의 문을 열었다."
WRONG = [
    (GRID, "할덴 파워가 지난달 라르비크 항구 근처에 배터리 단지를 열었어요."),
    (GRID, "할덴 파워가 작년 라르비크 항구 근처에 배터리 단지를 열었어요."),
    (TAX, "플라스틱 쟁반 부담금은 올해 노스미어 의회에서 승인됐어요."),
    (TAX, "노스미어 의회가 이번 주 승인한 건 플라스틱 쟁반 부담금이에요."),
    (SPOKE, "장관은 여객선 계약이 체결됐다고 오늘 말했어요."),
    (MERGER, "두 유업체는 지난달 한 이사회 아래로 합병했어요."),
    (KOREAN, "해솔전자가 어제 새 배터리 공장의 문을 열었어요."),
]
RIGHT = [
    (GRID, "할덴 파워가 이번 주 라르비크 항구 근처에 배터리 단지를 열었어요."),
    (GRID, "할덴 파워가 지난주 라르비크 항구 근처에 배터리 단지를 열었어요."),
    (TAX, "플라스틱 쟁반 부담금은 지난해 노스미어 의회에서 승인됐어요."),
    (LAUNCH, "토벨 랩스가 오늘 번역 모델 미노를 공개했어요."),
    (LAUNCH, "토벨 랩스가 이번 주 번역 모델 미노를 공개했어요."),
    (MERGER, "두 유업체는 이달 한 이사회 아래로 합병해요."),
    ("Halden Power sold 40% more heat pumps than last year.", "할덴 파워가 올해 히트펌프를 40% 더 팔았어요."),
    ("The plan, drafted last month, takes effect two weeks from now.", "지난주에 나온 계획은 곧 시행돼요."),
]


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_a_time_that_the_sources_time_never_becomes_blocks(source: str, draft: str) -> None:
    assert _blocked(source, draft)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_same_time_or_what_it_becomes_within_days_stands(source: str, draft: str) -> None:
    assert not _blocked(source, draft)


def test_yesterday_for_today_is_a_doubt_where_no_day_is_known() -> None:
    found = lint_pair(LAUNCH, "토벨 랩스가 어제 번역 모델 미노를 공개했어요.")
    assert [one.severity for one in found if one.kind == "number-contradicted"] == ["warn"]


@pytest.mark.parametrize(
    ("issue", "blocked"), [(date(2026, 5, 13), False), (date(2026, 5, 12), False), (date(2026, 5, 18), True)]
)
def test_yesterday_for_today_is_counted_where_both_days_are_known(issue: date, *, blocked: bool) -> None:
    evidence, context = cited_texts.read([("source", LAUNCH)])
    told = tuple(replace(one, published=datetime(2026, 5, 12, tzinfo=UTC)) for one in evidence)
    placed = sections.placed("토벨 랩스가 어제 번역 모델 미노를 공개했어요.")[0]
    found = list(day_words.mistold(Claim("draft", placed, told, context, today=issue)))
    assert any(one.severity == "block" for one in found) == blocked
