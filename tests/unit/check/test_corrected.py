"""A value that an earlier issue was corrected on must not stand again."""

import pytest

from pipeline.records import Correction, Finding
from tests.unit.check.building import NOW, findings, issue, section

FIGURE = Correction(
    NOW,
    "s1",
    "루멘 2의 입력 값은 지난 모델보다 95% 내렸어요.",
    "루멘 2의 입력 값은 지난 모델보다 84% 내렸어요.",
    "2026-11-18",
)
NAME = Correction(
    NOW,
    "s2",
    "가온은행이 상담 요약을 자체 서버로 옮겼어요.",
    "나래은행이 상담 요약을 자체 서버로 옮겼어요.",
    "2026-11-18",
)
GONE = Correction(NOW, "s3", "오르카는 서울 리전의 문을 3월 1일에 닫아요.", "", "2026-11-18")


def _found(sentence: str, *corrections: Correction, title: str = "소식") -> list[Finding]:
    body = f"### 하나\n\n{sentence}[^직접: 확인]\n"
    return findings(issue([section(body)], [], title, corrected=corrections or (FIGURE, NAME, GONE)), "corrected")


@pytest.mark.parametrize(
    ("sentence", "fixed"),
    [
        ("루멘 2의 입력 값은 95% 내렸어요.", "84%"),
        ("입력 값이 95% 내린 루멘 2를 써 봤어요.", "84%"),
        ("지난 모델보다 입력 값이 95% 내렸어요.", "84%"),
        ("상담 요약을 자체 서버로 옮긴 가온은행의 이야기예요.", "나래은행"),
        ("가온은행은 상담 요약을 자체 서버로 돌려요.", "나래은행은"),
        ("오르카가 서울 리전을 3월 1일에 닫아요.", ""),
    ],
)
def test_the_wrong_value_beside_the_same_words_blocks_with_the_right_one(sentence: str, fixed: str) -> None:
    (found,) = _found(sentence)
    assert found.severity == "block"
    assert "2026-11-18" in found.message
    assert (found.fix.replace if found.fix else "") == fixed


@pytest.mark.parametrize(
    "sentence",
    [
        "루멘 2의 입력 값은 84% 내렸어요.",
        "루멘 2의 입력 값은 95%가 아니라 84% 내렸어요.",
        "지난 호에서 루멘 2의 입력 값이 95% 내렸다고 잘못 적었어요.",
        "오르카의 번역 정확도는 95%예요.",
        "설문에 답한 개발자의 95%가 만족했어요.",
        "나래은행이 상담 요약을 자체 서버로 옮겼어요.",
        "가온은행은 새 지점을 열었어요.",
        "서울 리전은 12월 7일에 열어요.",
    ],
)
def test_the_right_value_or_another_thing_is_right(sentence: str) -> None:
    assert _found(sentence) == []


def test_titles_are_looked_at_too() -> None:
    found = _found("루멘 2의 입력 값은 84% 내렸어요.", FIGURE, title="루멘 2, 입력 값 95% 내렸어요")
    assert [(one.section, one.fix.replace if one.fix else "") for one in found] == [("title", "84%")]
