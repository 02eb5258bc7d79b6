"""What was never done or meant is not told as done before or meant, whatever else a sentence denies."""

import pytest

from pipeline.check import lint_pair

OFFERED = "“I have never offered to sell the station and have no intention of doing so,” Marlow said."
TURNED = "The mine has never turned a profit and the owner has no wish to close it, the auditor said."
WORKED = "Kim said she had never worked with the firm, though she had met its founder."
INTENTION = "The foundation has no intention of selling the building, its director said."
PLANS = "The club has no plans to sell the striker."
REFUTED = "Marlow rejected a claim that he had offered to sell the station: “I have never offered to sell it and have no wish to.”"
WRONG = [
    (REFUTED, "말로는 방송국을 팔겠다고 제안한 적은 있지만 팔 뜻은 없다고 말했어요."),
    (OFFERED, "말로는 방송국을 팔겠다고 제안한 적은 있지만 팔 생각은 없다고 말했어요."),
    (TURNED, "광산은 이익을 낸 적이 있지만 주인은 문을 닫을 뜻이 없다고 해요."),
    (WORKED, "김 씨는 그 회사와 일한 적은 있지만 창업자는 만나지 않았다고 했어요."),
    (INTENTION, "재단은 건물을 팔 생각이라고 대표가 말했어요."),
]
RIGHT = [
    (REFUTED, "말로는 방송국을 팔겠다고 제안한 적이 없고 팔 뜻도 없다고 말했어요."),
    (OFFERED, "말로는 방송국을 팔겠다고 제안한 적도, 그럴 생각도 없다고 말했어요."),
    (TURNED, "광산은 이익을 낸 적이 없지만 주인은 문을 닫을 뜻이 없다고 해요."),
    (WORKED, "김 씨는 그 회사와 일한 적은 없지만 창업자를 만난 적은 있다고 했어요."),
    (INTENTION, "재단은 건물을 팔 생각이 없다고 말했어요."),
    (PLANS, "구단은 공격수를 팔 생각이 없다고 했어요."),
    ("He had once run a bank but never a school.", "그는 은행을 이끈 적이 있지만 학교를 이끈 적은 없어요."),
]


def _told(source: str, draft: str) -> bool:
    return any(one.kind == "number-contradicted" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_what_was_never_done_or_meant_is_named(source: str, draft: str) -> None:
    assert _told(source, draft)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_both_texts_deny_or_tell_is_right(source: str, draft: str) -> None:
    assert not _told(source, draft)
