"""A title or heading says nothing more surely than the section below it."""

import pytest

from tests.unit.check.building import article, findings, issue, section

SOURCE = (
    "Quillstone is in talks to buy Meridian Voice for about $900 million, people familiar with the matter said.",
    "A 640-megawatt site is scheduled to open in 2028.",
    "Lumen cut its input price by 84%.",
)
TOLD = (
    "퀼스톤이 메리디안 보이스를 약 9억 달러에 사는 방안을 협의하고 있는 것으로 알려졌어요.[^S1.1] "
    "640MW 단지는 2028년에 문을 열 예정이에요.[^S1.2] 루멘은 입력 요금을 84% 내렸어요.[^S1.3]\n"
)


def _cautions(title: str, heading: str) -> list[str]:
    whole = issue([section(f"### {heading}\n\n{TOLD}")], [article("S1", *SOURCE)], title)
    return [one.section for one in findings(whole, "hedge") if "꼭지보다" in one.message]


def _told(title: str, heading: str) -> list[str]:
    """Return the places that are told that the section is more careful, or has it otherwise."""
    whole = issue([section(f"### {heading}\n\n{TOLD}")], [article("S1", *SOURCE)], title)
    return [one.section for one in findings(whole, "upstream")] or _cautions(title, heading)


@pytest.mark.parametrize(
    "line", ["퀼스톤, 메리디안 보이스를 9억 달러에 샀어요", "640MW 단지, 2028년보다 먼저 문을 열었어요"]
)
def test_a_line_that_tells_what_is_only_talked_of_as_done_is_a_warning(line: str) -> None:
    assert _told(f"🤝 {line}", "이번 주 거래") == ["title"]
    assert _told("이번 주 소식", line) == ["s1"]


@pytest.mark.parametrize(
    "line",
    [
        "퀼스톤, 메리디안 보이스 인수 협의 중",
        "퀼스톤이 메리디안 보이스를 사려고 협의하는 것으로 알려졌어요",
        "640MW 단지, 2028년에 문을 열 예정이에요",
        "루멘, 입력 요금을 84% 내렸어요",
        "퀼스톤과 메리디안 보이스, 640MW 단지 소식을 담았어요",
        "루멘의 84% 인하와 새 640MW 단지가 바꿀 서비스 요금 이야기예요",
        "퀼스톤은 왜 메리디안 보이스를 노릴까요",
    ],
)
def test_a_line_as_careful_as_its_section_is_left_alone(line: str) -> None:
    assert _cautions(line, line) == []
