"""The side of a word that has two: a name that begins as a verb does is none."""

import pytest

from pipeline.check.sections.told_values import values
from tests.unit.check.building import issue, section, title_findings


@pytest.mark.parametrize("text", ["오르카의 값", "오르간 연주 앱", "오른쪽 단추", "오르비스가 나왔어요"])
def test_a_name_is_no_rise(text: str) -> None:
    assert not [one for one in values(text) if one.group == "오르"]


@pytest.mark.parametrize(
    "text", ["값이 오르고 있어요", "3% 오른 값", "요금이 오르면 알려요", "내년에 오를 값", "값이 오르기 시작했어요"]
)
def test_a_rise_is_one(text: str) -> None:
    assert [one.side for one in values(text) if one.group == "오르"] == ["+"]


@pytest.mark.parametrize("title", ["오르비스, 7일 값 인하 발표", "오르비스 2, 7일 값 인하 소식"])
def test_a_name_behind_a_day_turns_nothing(title: str) -> None:
    body = "### 악기 앱, 잇달아 값 내려\n\n오르비스도 사흘 뒤인 7일 오르비스 2의 값을 내리겠다고 발표했어요.\n"
    assert title_findings(issue([section(body)], title=title), "upstream") == []


def test_a_price_told_the_other_way_is_still_found() -> None:
    body = "### 악기 앱\n\n오르비스 2의 값은 12% 내렸어요.\n"
    assert title_findings(issue([section(body)], title="오르비스 2, 값이 12% 오르고 말았어요"), "upstream")
