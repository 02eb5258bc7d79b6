"""Whose name a line puts in another's place."""

import pytest

from pipeline.check.sections import told_below, told_clauses, told_instead

_PORT = (
    "한여울항만이 물길소프트의 배차 AI 나루 2를 부두 네 곳에 들였어요.",
    "물길소프트는 한여울항만에서 18억 원을 받아요.",
    "모래섬통신은 실시간 위치 자료를 댔어요.",
    "기다림은 평균 3.2시간에서 1.9시간으로 줄었어요.",
    "앞선 모델 나루 1은 12월에 판매가 끝나요.",
    "바람재물류는 나루 2를 들이는 데 22억 원을 썼어요.",
    "두 회사의 검수 로봇 시험은 모래섬통신이 맡았어요.",
    "푸른솔재단이 안전 기금 6억 원을 냈어요.",
)
_HEADING = "한여울항만, 배차 AI 도입"


def _told(text: str, elsewhere: str = "") -> list[str]:
    section = told_clauses.clauses(_PORT)
    found = told_instead.instead(text, told_below.parts(text), section, _HEADING, elsewhere)
    return [text[slice(*one.span)] for one in found]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("한여울항만, 물길소프트에서 18억 원 수령", "한여울항만"),
        ("모래섬통신, 안전 기금 6억 원 출연", "모래섬통신"),
        ("푸른솔재단이 실시간 위치 자료를 댔어요.", "푸른솔재단이"),
        ("푸른솔재단, 검수 로봇 시험 맡아", "푸른솔재단"),
        ("물보라통신, 실시간 위치 자료 댔다", "물보라통신"),
    ],
)
def test_a_name_in_anothers_place_is_told(text: str, name: str) -> None:
    assert _told(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "물길소프트, 한여울항만에서 18억 원 수령",
        "푸른솔재단, 안전 기금 6억 원 출연",
        "모래섬통신이 실시간 위치 자료를 댔어요.",
        "모래섬통신, 검수 로봇 시험 맡아",
        "바람재물류도 22억 원 들여 나루 2 도입",
        "한여울항만의 기다림 1.9시간으로",
        "나루 1은 12월까지만 판매",
        "바람재물류에 늦게 가는 나루 2",
        "AI가 줄인 부두의 기다림",
        "푸른솔재단은 기금을, 모래섬통신은 위치 자료를 댔어요.",
        "검수 로봇 시험은 누가 맡았나",
        "모래섬통신, 안전 기금에는 돈 안 낸다",
    ],
)
def test_a_name_in_its_own_place_is_left_alone(text: str) -> None:
    assert _told(text) == []


def test_a_name_that_another_section_or_the_source_has_is_left_alone() -> None:
    assert _told("물보라통신, 실시간 위치 자료 댔다", "물보라통신도 시험을 준비해요.") == []
