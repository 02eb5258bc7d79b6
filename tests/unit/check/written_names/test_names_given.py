"""What something is called, told by another name."""

import pytest

from pipeline.check import lint_pair


def _names(source: str, draft: str) -> set[str]:
    found = lint_pair(source, draft)
    return {draft[slice(*one.span)] for one in found if one.kind == "name" and one.severity == "block" and one.span}


BOTNET = "The botnet behind it, called Marlpit, runs on about 40,000 cameras."
TELESCOPE = "The telescope, nicknamed Fenwick, saw first light in May."
HARBOUR = "The release, codenamed Harbour, mends 61 faults."


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (BOTNET, "이 봇넷의 이름은 '벨포스트'. 카메라 4만 대가량으로 이뤄졌대요.", "벨포스트"),
        (BOTNET, "'벨포스트'라고 불리는 봇넷은 카메라 4만 대가량으로 이뤄졌어요.", "벨포스트"),
        (TELESCOPE, "'오크빌'이라는 이름의 망원경은 5월에 첫 빛을 봤어요.", "오크빌"),
    ],
)
def test_another_name_blocks(source: str, draft: str, wrong: str) -> None:
    assert wrong in _names(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (BOTNET, "이 봇넷의 이름은 '말핏'. 카메라 4만 대가량으로 이뤄졌대요."),
        (BOTNET, "'말피트'라고 불리는 봇넷은 카메라 4만 대가량으로 이뤄졌어요."),
        (TELESCOPE, "'펜윅'이라는 이름의 망원경은 5월에 첫 빛을 봤어요."),
        (HARBOUR, "'항구'라는 이름의 릴리스는 결함 61건을 고쳐요."),
        (HARBOUR, "'하버'라는 이름의 릴리스는 결함 61건을 고쳐요."),
    ],
)
def test_its_own_name_stands(source: str, draft: str) -> None:
    assert _names(source, draft) == set()
