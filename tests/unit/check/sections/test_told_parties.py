"""A line that tells of two parties the other way round than its section is asked about."""

import pytest

from tests.unit.check.building import issue, section, title_findings

_SECTIONS = (
    (
        "지도를 둘러싼 다툼",
        "벨모라는 지난주 티스켄에 경고장을 보냈어요. 그리고 티스켄을 상대로 소송을 냈어요. 티스켄은 해마다 벨모라에 10억 달러를 내기로 했어요. 재판은 5월에 열려요.",
    ),
    ("배터리", "호른이 새 배터리를 내놓았어요. 시험에서 81점을 받았어요. 호른은 값을 30% 내렸어요."),
)


def _told(title: str) -> list[str]:
    told = [section(f"## {heading}\n\n{body}", f"s{at}") for at, (heading, body) in enumerate(_SECTIONS, 1)]
    return [one.message for one in title_findings(issue(told, title=title), "upstream")]


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("⚖️ 벨모라, 티스켄에 소송", "⚖️ 티스켄, 벨모라에 소송"),
        ("벨모라, 티스켄 상대로 소송", "티스켄, 벨모라 상대로 소송"),
        ("벨모라, 티스켄 고소", "티스켄, 벨모라 고소"),
        ("벨모라, 티스켄에 경고장", "티스켄, 벨모라에 경고장"),
        ("티스켄에 소송을 낸 벨모라", "벨모라에 소송을 낸 티스켄"),
        ("티스켄, 벨모라에 한 해 10억 달러 낸다", "벨모라, 티스켄에 한 해 10억 달러 낸다"),
        ("티스켄, 벨모라에 소송당해", "벨모라가 티스켄에 소송을 당했어요"),
    ],
)
def test_a_title_that_turns_two_parties_round_is_asked_about(right: str, wrong: str) -> None:
    assert _told(right) == []
    assert any("달리 말해요" in one for one in _told(wrong))
