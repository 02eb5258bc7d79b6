"""Events that are past, advertisements without who pays, pictures that are not there, not described, not credited."""

import pytest

from pipeline.records import Finding, Picture
from tests.unit.check.building import findings, issue, section

CHART = Picture("chart.png", "image/png", 640, 360, b"x")
BROKEN = Picture("broken.png", trouble="그림 파일이 아니에요.")


def _event(*lines: str) -> list[Finding]:
    body = "### 열린 가중치의 밤\n\n" + "\n".join(lines) + "\n"
    return findings(issue([section(body, "n1", "event", ())]), "event-past")


@pytest.mark.parametrize(
    "line",
    [
        "- **일시**: 2026-11-20 14:00",
        "- **일시:** 2026년 11월 24일",
        "- **일시**: 11월 18일(수) 오후 2시",
        "- **일시**: 2026-11-25 06:30",
        "- **기간**: 2026-11-20 ~ 2026-11-23",
        "- **날짜**: 2025. 12. 3.",
    ],
)
def test_an_event_that_is_over_at_the_issues_time_blocks(line: str) -> None:
    (found,) = _event(line)
    assert (found.severity, found.sentence) == ("block", line)


@pytest.mark.parametrize(
    "line",
    [
        "- **일시**: 2026-12-03 14:00",
        "- **일시**: 2026-11-25",
        "- **일시**: 2026-11-25 19:00",
        "- **일시**: 1월 10일(일) 오후 2시",
        "- **기간**: 2026-11-20 ~ 2026-11-30",
        "- **기간**: 2026년 11월 20일 ~ 30일",
        "- **일시**: 2026. 12. 3.",
    ],
)
def test_an_event_that_lies_ahead_or_goes_on_is_right(line: str) -> None:
    assert _event(line) == []


def test_a_deadline_that_is_past_blocks_though_the_event_lies_ahead() -> None:
    (found,) = _event("- **일시**: 2026-12-03", "- **신청 마감**: 11월 24일")
    assert (found.severity, found.sentence) == ("block", "- **신청 마감**: 11월 24일")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("- **일시**: 2026-12-03 14:00", "- **일시**: 2026-11-20 14:00"),
        ("- **신청 마감**: 2026-12-01", "- **신청 마감**: 2026-11-20"),
        ("- **기간**: 12월 3일", "- **일시**: 11월 20일"),
    ],
)
def test_a_second_date_that_is_past_blocks_like_the_first(first: str, second: str) -> None:
    lines = ("- **일시**: 12월 30일", first, second) if "마감" in first else (first, second)
    assert [one.sentence for one in _event(*lines) if one.severity == "block"] == [second]
    assert [one.sentence for one in _event(*lines[:-2], second, first) if one.severity == "block"] == [second]


def test_a_date_in_the_list_under_its_line_blocks_too() -> None:
    found = _event("- **일시**:", "  - 1회: 12월 3일", "  - 2회: 11월 20일", "- **장소**: 서울")
    assert [(one.severity, one.sentence) for one in found] == [("block", "2회: 11월 20일")]
    assert [one.severity for one in _event("- **일시**:", "  - 곧", "  - 알려 드려요")] == ["warn"]


def test_a_key_with_two_values_is_a_warning_and_the_same_value_twice_is_none() -> None:
    (found,) = _event("- **일시**: 12월 3일", "- **신청 마감**: 11월 30일", "- **신청마감:** 12월 1일")
    assert (found.severity, found.sentence) == ("warn", "- **신청마감:** 12월 1일")
    assert "11월 30일" in found.message
    assert "12월 1일" in found.message
    assert [one.severity for one in _event("- **일시**: 12월 3일", "- **장소**: 서울", "- **장소**: 부산")] == ["warn"]
    assert _event("- **일시**: 12월 3일", "- **장소**: 서울", "- **장소**: 서울", "- **장소**:") == []


@pytest.mark.parametrize(
    ("held", "until", "late"),
    [
        ("12월 3일", "12월 4일", True),
        ("12월 3일 14:00", "12월 3일 18:00", True),
        ("12월 3일~5일", "12월 6일", True),
        ("12월 3일", "12월 3일", False),
        ("12월 3일 14:00", "12월 3일", False),
        ("12월 3일 14:00", "12월 3일 12:00", False),
        ("12월 3일~10일", "12월 5일", False),
    ],
)
def test_a_deadline_after_the_event_is_a_warning(held: str, until: str, *, late: bool) -> None:
    found = _event(f"- **일시**: {held}", f"- **마감**: {until}")
    assert [(one.severity, one.sentence) for one in found] == ([("warn", f"- **마감**: {until}")] if late else [])


def test_a_deadline_is_held_against_the_last_of_several_dates() -> None:
    found = _event("- **일시**: 12월 3일", "- **일시**: 12월 10일", "- **마감**: 12월 8일")
    assert [one.sentence for one in found] == [
        "- **일시**: 12월 10일"
    ]  # the key that stands twice, nothing of the deadline


@pytest.mark.parametrize("lines", [("- **장소**: 서울",), ("- **일시**: 추후 공지",), ("서울에서 만나요.",)])
def test_an_event_without_a_day_is_a_warning(lines: tuple[str, ...]) -> None:
    assert [one.severity for one in _event(*lines)] == ["warn"]


@pytest.mark.parametrize(
    "line",
    [
        "- 일시: 11월 18일(수) 오후 7시",
        "일시: 11. 18.(수) 오후 7시",
        "**일시**: 11.20(금)",
        "· 날짜: 26.11.20",
        "* 시간\uff1a 11/20",
    ],
)
def test_a_past_day_blocks_where_its_key_is_not_bold(line: str) -> None:
    (found,) = _event(line, "- 장소: 서울")
    assert (found.severity, found.sentence) == ("block", line)
    (found,) = _event(
        "- 일시: 12.3(목) 14:00", line.replace("일시", "신청 마감").replace("날짜", "마감").replace("시간", "마감")
    )
    assert found.severity == "block"


@pytest.mark.parametrize(
    "lines",
    [
        ("| 일시 | 장소 | 마감 |", "|---|---|---|", "| 11월 18일 | 서울 | 11월 10일 |"),
        ("11월 18일 오후 7시에 서울에서 만나요. 신청은 11월 10일까지예요.",),
        ("- **얼리버드**: 11월 20일까지", "- **장소**: 서울"),
        ("- 📅 **일시**: 11.18(수)",),
    ],
)
def test_a_past_day_that_is_no_fact_line_blocks_an_event_without_another_day(lines: tuple[str, ...]) -> None:
    assert "block" in {one.severity for one in _event(*lines)}
    assert "block" not in {one.severity for one in _event(*lines, "", "12월 3일에도 만나요.")}


def test_beside_a_day_that_was_read_only_a_past_deadline_in_the_text_is_a_warning() -> None:
    assert _event("- 일시: 12월 3일", "", "11월 18일 모임은 즐거웠어요. 버전 11.2를 써요.") == []
    (found,) = _event("- 일시: 12월 3일", "", "신청은 11월 10일까지예요.")
    assert (found.severity, found.sentence) == ("warn", "신청은 11월 10일까지예요.")


@pytest.mark.parametrize(
    "value", ["매주 수요일 19:00", "상시", "선착순 마감", "매달 첫째 주 토요일", "정원 마감 시까지"]
)
def test_what_happens_again_and_again_needs_no_day(value: str) -> None:
    assert _event(f"- **일시**: {value}", f"- **마감**: {value}", "", "지난 11월 18일에도 만났어요.") == []


def test_a_time_beside_a_day_needs_no_day_of_its_own() -> None:
    assert _event("- **날짜**: 12월 3일", "- **시간**: 오후 7시") == []
    assert {one.severity for one in _event("- **시간**: 오후 7시")} == {"warn"}


@pytest.mark.parametrize(
    "span", ["11월 23일부터 27일까지", "11/23부터 11/27까지", "11월 23~27일", "2026. 11. 23. ~ 27."]
)
def test_a_span_that_still_goes_on_is_right(span: str) -> None:
    assert _event(f"- **기간**: {span}", "- **마감**: 11월 26일") == []


def test_a_story_without_a_heading_is_a_warning() -> None:
    for body in ("글이에요.\n", "글이에요.\n\n#### 작은 제목\n"):
        (found,) = findings(issue([section(body)]), "missing-section")
        assert found.severity == "warn"
    assert len(findings(issue([section("<!-- 메모 -->\n" * 200 + "글이에요.\n")]), "missing-section")) == 1
    for body in ("### 제목\n\n글이에요.\n", "<!-- 메모 -->\n\n## 제목\n", "**제목**\n\n글이에요.\n", ""):
        assert findings(issue([section(body)]), "missing-section") == []


@pytest.mark.parametrize(
    "body",
    [
        "회의록을 정리해 주는 도구예요.",
        "- **광고주**:",
        "- **링크**: https://gaon.example",
        "",
        "<!-- 광고주: 가온소프트 -->",
        "광고주는 가온소프트예요: 고마워요.",
        "<!-- - **광고주**: 가온소프트 -->",
    ],
)
def test_an_advertisement_without_its_advertiser_blocks(body: str) -> None:
    (found,) = findings(issue([section(f"{body}\n", "n1", "sponsor", ())]), "sponsor")
    assert found.severity == "block"


@pytest.mark.parametrize(
    "body",
    [
        "- **광고주**: 가온소프트",
        "- **광고주:** 가온소프트(주)",
        "### 가온\n\n- **광고주**: [가온](https://gaon.example)",
        "회의록 도구예요.\n\n- **광고주**: 가온",
        "- **협찬**: 가온",
        "광고주: 가온소프트",
        "- 광고주: 가온소프트",
        "**광고주:** 가온소프트",
        "* **광고주** : 가온",
        "- **광고주**\uff1a 가온",
        "· **광고주**: 가온",
    ],
)
def test_an_advertisement_that_names_who_pays_is_right(body: str) -> None:
    assert findings(issue([section(f"{body}\n", "n1", "sponsor", ())]), "sponsor") == []


def _pictures(markdown: str) -> list[str]:
    pictures = {one.name: one for one in (CHART, BROKEN)}
    whole = issue([section(f"### 값\n\n{markdown}\n")], [], pictures=pictures)
    return [one.severity for one in findings(whole, "picture")]


@pytest.mark.parametrize(
    ("markdown", "found"),
    [
        ('![값 그래프](images/gone.png "출처: 루멘")', ["block"]),
        ('![값 그래프](images/broken.png "출처: 루멘")', ["block"]),
        ('![](images/chart.png "출처: 루멘")', ["warn"]),
        ("![값 그래프](images/chart.png)", ["warn"]),
        ("![](images/chart.png)", ["warn", "warn"]),
        ('![값 그래프](chart.png "출처: 루멘")', ["block"]),
        ('![값 그래프](https://other.example/chart.png "출처: 루멘")', ["warn"]),
    ],
)
def test_a_picture_that_is_not_there_blocks_and_one_without_words_warns(markdown: str, found: list[str]) -> None:
    assert _pictures(markdown) == found


@pytest.mark.parametrize(
    "markdown",
    [
        '![값 그래프](images/chart.png "출처: 루멘")',
        '![값 그래프](./images/chart.png "사진: 루멘")',
        "![값 그래프](images/chart.png '출처: 루멘')",
        '![값. 그래프](images/chart.png "출처: 루멘. 11월")',
        "그림 없이도 읽을 수 있어요.",
        "[값 그래프](https://lumen.example/chart.png)를 보세요.",
    ],
)
def test_a_picture_with_file_words_and_credit_is_right(markdown: str) -> None:
    assert _pictures(markdown) == []
