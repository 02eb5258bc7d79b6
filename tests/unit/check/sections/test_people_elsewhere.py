"""Somebody of the article in the place of whom the cited sentences name is a doubt; whom they go on about, or who stands beside, is none."""

import pytest

from tests.unit.check.building import article, findings, issue, section

FOODS = article(
    "S1",
    "Moonpeak Foods is changing its board.",
    "Chair Alice Donnelly opened the meeting on Monday.",
    "Victor Hensley, previously chief operating officer, is leaving the company.",
    "He reported directly to CEO Daniel Whitmore.",
    "Part of his former work was covered by Karen Sterling, the former finance chief who had recently joined as president.",
    "Laura Fitch, the head of sales, took several weeks of leave.",
    "During her absence, co-founder and president Peter Harding oversaw sales.",
)
TOLD = "빅터 헨즐리가 회사를 떠나요.[^S1.3] 최고경영자 대니얼 휘트모어 밑에서 일했어요.[^S1.4] 일부는 캐런 스털링이 맡아요.[^S1.5]"


def _found(sentence: str) -> list[tuple[str, str]]:
    whole = issue([section(f"### 소식\n\n{TOLD} {sentence}\n")], [FOODS])
    return [(one.severity, one.message) for one in findings(whole, "name") if "이야기로 읽혀요" in one.message]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("그사이 영업은 대니얼 휘트모어가 챙겼어요.[^S1.6 S1.7]", "대니얼 휘트모어"),
        (
            "로라 피치는 몇 주 쉬었고, 그사이 영업은 최고경영자 대니얼 휘트모어가 챙겼어요.[^S1.6 S1.7]",
            "대니얼 휘트모어",
        ),
        ("로라 피치는 몇 주 쉬었고, 그사이 영업은 사장 캐런 스털링이 챙겼어요.[^S1.6 S1.7]", "캐런 스털링"),
        ("로라 피치는 몇 주 쉬었고, 그사이 영업은 빅터 헨즐리가 챙겼어요.[^S1.6 S1.7]", "빅터 헨즐리"),
    ],
)
def test_another_person_of_the_article_is_a_doubt(sentence: str, name: str) -> None:
    found = _found(sentence)
    assert [severity for severity, _ in found] == ["warn"]
    assert f"{name}는" in found[0][1] or f"{name}은" in found[0][1]


@pytest.mark.parametrize(
    "sentence",
    [
        "로라 피치는 몇 주 쉬었고, 그사이 영업은 사장 피터 하딩이 챙겼어요.[^S1.6 S1.7]",
        "로라 피치가 쉬는 동안 공동 창업자가 챙겼어요.[^S1.7]",
        "빅터 헨즐리의 일은 사장에게 갔어요.[^S1.5]",
        "빅터 헨즐리는 최고경영자에게 바로 보고했어요.[^S1.4]",
        "캐런 스털링은 헨즐리의 일을 맡았어요.[^S1.5]",
        "앨리스 도널리는 월요일에 회의를 열었어요.[^S1.2]",
    ],
)
def test_whom_the_cited_sentences_name_or_mean_is_right(sentence: str) -> None:
    assert _found(sentence) == []
