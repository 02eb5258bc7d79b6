"""A title has no day, rank or order of another; what its fix puts in is told of the same thing."""

from dataclasses import replace

import pytest

from pipeline.records import Finding, Issue
from tests.unit.check.building import issue, section, title_findings

RADIO = (
    "### 새솔, 라디오 앱의 요금을 30% 내렸어요\n\n"
    "새솔이 3월 4일 라디오 앱 파도 3을 내놓으면서 요금을 낮췄어요. "
    "구독료는 월 9,000원에서 6,300원으로 30% 내렸어요. 너울AI도 사흘 뒤인 7일 등대 앱의 요금을 내리겠다고 발표했어요. "
    "파도 3의 음성 인식 점수는 61.5점으로, 등대의 70.2점보다 낮아요. "
    "파도 3의 소스는 5월 2일 공개될 예정이에요.\n"
)
RACE = (
    "### 로봇 달리기, 기록을 다시 쟀어요\n\n"
    "대회 사무국이 잘못 잰 기록 40개를 지웠어요.\n\n"
    "- **달음 2:** 9.8초에서 11.1초로, 1위에서 3위로\n"
    "- **바람 1:** 5위에서 2위로\n"
)
PORT = (
    "### 너울AI, 6월 9일 부산에 창고를 열어요\n\n"
    "너울AI가 6월 9일 부산에 로봇 창고를 열 예정이에요. "
    "6월 20일까지 신청하면 이용권을 받고, 12월 31일까지 쓸 수 있어요.\n"
)


def _issue(title: str, *, without: str = "") -> Issue:
    """Return an issue of the three sections, or of two of them and what the third told."""
    bodies = {"s1": RADIO, "s2": RACE, "s3": PORT}
    gone = (tuple(line for line in _lines(bodies.pop(without))),) if without else ()
    sections = [replace(section(body, name, articles=()), story=f"st-{name}") for name, body in bodies.items()]
    return issue(sections, title=title, gone=gone)


def _lines(body: str) -> list[str]:
    heading, _, rest = body.partition("\n\n")
    return [heading.removeprefix("### "), *(f"{one.strip()}." for one in rest.split(".") if one.strip())]


def _found(title: str, *, without: str = "") -> list[Finding]:
    return title_findings(_issue(title, without=without), "upstream")


# --- ranks


@pytest.mark.parametrize(
    ("title", "place", "fix"),
    [
        ("달음 2, 1위에서 6위로 밀렸어요", "6위", "3위로"),
        ("달음 2, 8위로 밀려났어요", "8위", ""),
        ("바람 1, 5위에서 4위로 올랐어요", "4위", "2위로"),
    ],
)
def test_a_rank_that_no_section_tells_is_found(title: str, place: str, fix: str) -> None:
    (found,) = [one for one in _found(title) if title[slice(*one.span)] == place]
    assert found.severity == "block"
    assert (found.fix.replace if found.fix else "") == fix


@pytest.mark.parametrize(
    "title",
    [
        "달음 2, 1위에서 3위로 밀렸어요",
        "달음 2, 3위로 내려왔어요",
        "바람 1, 5위에서 2위로 올랐어요",
        "🏁 로봇 달리기 1위가 바뀌었어요",
        "새솔 라디오 앱, 인기 1위예요",
    ],
)
def test_a_rank_of_its_section_is_right(title: str) -> None:
    assert not any(title[slice(*one.span)].endswith("위") for one in _found(title))


def test_a_rank_may_be_told_in_words() -> None:
    body = "### 배달 앱 이용자\n\n콩새가 이용자 400만 명으로 2위예요. 참새가 가장 많고, 까치가 콩새의 뒤를 이었어요.\n"
    for title in ("참새, 배달 앱 1위", "까치, 콩새에 이어 3위"):
        assert title_findings(issue([section(body)], title=title), "upstream") == []


# --- days


@pytest.mark.parametrize(
    ("title", "place"),
    [
        ("새솔, 3월 7일 라디오 앱 공개", "3월 7일"),
        ("새솔, 3월 7일에 파도 3을 내놓았어요", "3월 7일"),
        ("너울AI, 3월 4일 등대 요금 인하 발표", "3월 4일"),
        ("너울AI 이용권 신청은 6월 9일까지", "6월 9일"),
    ],
)
def test_the_day_of_another_is_found(title: str, place: str) -> None:
    assert place in {title[slice(*one.span)] for one in _found(title)}


@pytest.mark.parametrize(
    "title",
    [
        "새솔, 3월 4일 라디오 앱 공개",
        "새솔, 3월 4일에 파도 3을 내놓았어요",
        "파도 3 소스, 5월 2일 공개",
        "너울AI 이용권 신청은 6월 20일까지",
        "너울AI, 6월 9일 부산에 창고를 열어요",
    ],
)
def test_its_own_day_is_right(title: str) -> None:
    assert _found(title) == []


def test_a_day_that_a_list_gives_without_a_name_may_be_anybodys() -> None:
    body = (
        "### 사진 앱 두 곳\n\n가온사가 3월 2일 사진 앱을 내놨어요. 나루사도 4월 5일 값을 내리겠다고 발표했어요. "
        "가온사의 창고는 5월 1일 문을 열어요.\n\n- **나루 2:** 9달러에서 6달러로(5월 1일부터)\n"
    )
    for title in ("나루사, 5월 1일 값 내려요", "나루사, 5월 1일부터 값을 내려요"):
        found = title_findings(issue([section(body)], title=title), "upstream")
        assert not any("4월 5일" in one.message and one.fix for one in found)


def test_a_day_of_the_other_is_right_where_the_line_names_it_or_tells_its_deed() -> None:
    body = "### 지도 앱 이야기\n\n가온사가 3월 2일 지도 앱을 내놨어요. 나루사는 4월 5일 길 안내를 껐어요.\n"
    for title in (
        "가온사, 나루사가 4월 5일 끈 길 안내를 노려요",
        "나루사, 4월 5일 길 안내 중단",
        "지도 앱, 3월 2일 공개",
    ):
        assert title_findings(issue([section(body)], title=title), "upstream") == []


# --- who is ahead


def test_who_is_behind_by_its_points_is_not_ahead() -> None:
    (found,) = _found("파도 3, 등대보다 음성 인식을 잘해요")
    assert "61.5점으로, 등대의 70.2점보다 낮아요" in found.message


@pytest.mark.parametrize("title", ["등대, 파도 3보다 음성 인식을 잘해요", "파도 3, 등대보다 요금이 낮아요"])
def test_who_is_ahead_and_what_is_another_measure_is_right(title: str) -> None:
    assert _found(title) == []


# --- what a fix takes from a section


@pytest.mark.parametrize(
    "title",
    [
        "너울AI가 6월 9일 부산에 창고를 열어요",
        "너울AI, 6월 17일 새 로봇 발표",
        "너울AI 이용권, 6월 20일까지 신청",
    ],
)
def test_a_day_of_a_section_that_is_gone_gets_none_of_another(title: str) -> None:
    found = _found(title, without="s3")
    assert found
    assert not any(one.fix for one in found)
    assert "7일" not in " ".join(one.message for one in found).replace("17일", "")


@pytest.mark.parametrize(
    ("title", "fix"),
    [
        ("너울AI, 8일 등대 요금 인하 발표", "7일"),
        ("너울AI, 6월 19일 부산에 로봇 창고를 열어요", "6월 9일"),
        ("새솔, 구독료 35% 내렸어요", "30%"),
    ],
)
def test_what_a_section_tells_of_the_same_thing_is_put_in(title: str, fix: str) -> None:
    assert fix in [one.fix.replace for one in _found(title) if one.fix]


# --- what was taken out


@pytest.mark.parametrize(
    ("title", "place"),
    [
        ("너울AI, 부산에 로봇 창고를 열어요", "부산에 로봇 창고를 열어요"),
        ("새솔 요금 인하, 너울AI 부산 창고 소식도 담았어요", "너울AI 부산 창고 소식도 담았어요"),
        ("부산 창고 여는 너울AI", "부산 창고 여는 너울AI"),
    ],
)
def test_a_title_that_announces_what_is_gone_is_told(title: str, place: str) -> None:
    assert place in {title[slice(*one.span)] for one in _found(title, without="s3")}


@pytest.mark.parametrize(
    "title",
    [
        "새솔 라디오 앱 요금 30% 인하, 너울AI도 내려요",
        "너울AI, 등대 요금 내리기로",
        "기록 40개 지운 로봇 달리기",
        "이번 주 소식을 담았어요",
    ],
)
def test_a_title_of_what_stands_is_right(title: str) -> None:
    assert _found(title, without="s3") == []


def test_nothing_is_gone_while_its_section_stands() -> None:
    assert _found("너울AI, 부산에 로봇 창고를 열어요") == []
