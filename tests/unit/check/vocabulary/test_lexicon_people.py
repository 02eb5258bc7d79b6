"""People by role and group, money and work told in two languages say which figure is said of whom."""

import pytest

from pipeline.check import lint_pair
from pipeline.check.anchors import keys


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft, []))


@pytest.mark.parametrize(
    ("source", "right", "swapped"),
    [
        (
            "The pilot program enrolled 320 priests and 140 nuns.",
            "시범 사업에는 신부 320명과 수녀 140명이 참여했어요.",
            "시범 사업에는 신부 140명과 수녀 320명이 참여했어요.",
        ),
        (
            "Among 500 callers, grandmothers waited 58 seconds and grandfathers 21 seconds.",
            "전화한 500명 가운데 할아버지는 21초, 할머니는 58초를 기다렸어요.",
            "전화한 500명 가운데 할아버지는 58초, 할머니는 21초를 기다렸어요.",
        ),
        (
            "Corporate bonds yielded 5.1% and government bonds 3.4%.",
            "회사채 수익률은 5.1%, 국채는 3.4%였어요.",
            "회사채 수익률은 3.4%, 국채는 5.1%였어요.",
        ),
        (
            "The police arrested 17 arsonists and 63 pickpockets.",
            "경찰은 소매치기 63명과 방화범 17명을 체포했어요.",
            "경찰은 소매치기 17명과 방화범 63명을 체포했어요.",
        ),
        (
            "Vacant homes numbered 8,100 and evictions 1,250.",
            "빈집은 8100채, 퇴거는 1250건이었어요.",
            "빈집은 1250채, 퇴거는 8100건이었어요.",
        ),
    ],
)
def test_figures_of_groups_and_roles_have_changed_places(source: str, right: str, swapped: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, swapped)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("과학기술정보통신부가 40억 원을 냈어요.", "priest"),
        ("당신부터 7명이 줄을 섰어요.", "bride"),
        ("주사위를 30번 굴렸어요.", "son-in-law"),
        ("급성장한 시장이 12% 커졌어요.", "acute"),
        ("무기한 연기한 5건이에요.", "weapon"),
        ("삿포로 시민 900명이 왔어요.", "captive"),
    ],
)
def test_a_word_within_another_names_nobody(text: str, word: str) -> None:
    assert not [key for key in keys(text, "ko") if key.endswith(f":{word}")]


@pytest.mark.parametrize(("text", "word"), [("신부 40명", "priest"), ("무기 5건", "weapon"), ("포로 900명", "captive")])
def test_the_same_word_alone_is_read(text: str, word: str) -> None:
    assert [key for key in keys(text, "ko") if key.endswith(f":{word}")]
