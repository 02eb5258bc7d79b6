"""Who led a round is held against who the source says did."""

import pytest

from pipeline.check import lint_pair

ROUND = "It raised $240 million in January in a round led by Ostrava Capital, with Halden Partners taking part."
BOTH = "It raised $240 million in January in a round led by Ostrava Capital and Halden Partners."


def _names(source: str, draft: str) -> list[str]:
    return [one.kind for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (ROUND, "1월 오스트라바 캐피털 주도로 2억 4,000만 달러를 투자받았어요."),
        (ROUND, "1월에 받은 투자는 오스트라바가 이끌고 헤일든도 참여했어요."),
        (BOTH, "1월 헤일든이 주도한 라운드에서 2억 4,000만 달러를 투자받았어요."),
        ("Halden led the round, in which it raised $240 million.", "헤일든 주도로 2억 4,000만 달러를 투자받았어요."),
    ],
)
def test_the_leader_of_the_source_is_right(source: str, draft: str) -> None:
    assert _names(source, draft) == []


@pytest.mark.parametrize("name", ["헤일든", "헤일든(Halden)", "Halden", "헤일든 파트너스"])
def test_another_leader_is_wrong(name: str) -> None:
    assert _names(ROUND, f"1월 {name} 주도로 2억 4,000만 달러를 투자받았어요.") == ["name"]


BACKERS = "The round was led by Bluestem Capital, with participation from Orison Partners and existing investors Sable Fund and Keel Ventures. Medline Trust joined as a new strategic investor."


@pytest.mark.parametrize(
    "draft",
    [
        "기존 투자자인 세이블 펀드와 킬 벤처스도 참여했어요.",
        "오리슨 파트너스와 기존 투자자 세이블 펀드가 참여했어요.",
        "메드라인 트러스트도 전략적 투자자로 새로 합류했어요.",
    ],
)
def test_an_old_or_new_investor_of_the_source_is_right(draft: str) -> None:
    assert _names(BACKERS, draft) == []


@pytest.mark.parametrize(
    "draft",
    [
        "기존 투자자인 오리슨 파트너스와 킬 벤처스도 참여했어요.",
        "오리슨 파트너스와 세이블 펀드, 킬 벤처스도 참여했는데 셋 다 기존 투자자예요.",
        "세이블 펀드도 전략적 투자자로 새로 합류했어요.",
    ],
)
def test_an_old_investor_told_as_new_or_a_new_one_as_old_is_wrong(draft: str) -> None:
    assert _names(BACKERS, draft) == ["name"]
