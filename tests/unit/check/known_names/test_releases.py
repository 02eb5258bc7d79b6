"""Versions in another's place: of a system, by a letter and a number, behind a word that only describes, by the number alone."""

import pytest

from pipeline.check import lint_pair


def _names(source: str, draft: str) -> set[str]:
    found = lint_pair(source, draft)
    return {draft[slice(*one.span)] for one in found if one.kind == "name" and one.severity == "block" and one.span}


NOTES = "Release 4.2.1 mends two leaks. The next feature release, 4.4, is planned for early June."


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        ("우분투 26 이상에서만 설치할 수 있다.", "이 도구는 우분투 24 이상에서만 설치돼요.", "우분투 24"),
        ("The tool needs Android 14 or later.", "이 도구는 안드로이드 12 이상이 필요해요.", "안드로이드 12"),
        ("The tool needs Windows 11.", "이 도구는 윈도 10에서 돌아가요.", "윈도 10"),
        ("DeepSeek-V3.2 came first with 61%.", "1위는 61%를 받은 딥시크-V3.1이에요.", "딥시크-V3.1"),
        ("It beat Small 2.5, which scored 61%.", "점수가 61%였던 스몰 2를 앞질렀어요.", "스몰 2"),
        (NOTES, "다음 기능 릴리스인 4.3은 6월 초에 나와요.", "4.3"),
        (NOTES, "4.5 버전은 6월 초로 잡혀 있어요.", "4.5"),
        ("Gemini 2.5 Flash gives way to Gemini 3 Flash.", "제미나이 2.5 플래시에서 3 프로로 바뀌어요.", "3 프로"),
    ],
)
def test_another_version_blocks(source: str, draft: str, wrong: str) -> None:
    assert wrong in _names(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("우분투 26 이상에서만 설치할 수 있다.", "이 도구는 우분투 26 이상에서만 설치돼요."),
        ("우분투 26과 24에서 설치할 수 있다.", "이 도구는 우분투 26 이상에서만 설치돼요."),
        ("The tool needs Android 14 or later.", "이 도구는 안드로이드 14 이상이 필요해요."),
        ("The Android app was opened 14 times by 12 people.", "안드로이드 앱을 12명이 14번 열었어요."),
        ("DeepSeek-V3.2 came first, ahead of V3.1, with 61%.", "1위는 61%를 받은 딥시크-V3.2예요."),
        ("It beat Small 2.5, which scored 61%.", "점수가 61%였던 스몰 2.5를 앞질렀어요."),
        (NOTES, "다음 기능 릴리스인 4.4는 6월 초에 나와요."),
        (NOTES, "4.2.1 릴리스는 누수 두 곳을 고쳐요."),
        ("Version 3 replaces version 2.5.", "3.0 버전이 2.5 버전을 대신해요."),
        ("Gemini 2.5 Flash gives way to Gemini 3 Flash.", "제미나이 2.5 플래시에서 3 플래시로 바뀌어요."),
    ],
)
def test_the_source_s_own_version_stands(source: str, draft: str) -> None:
    assert _names(source, draft) == set()
