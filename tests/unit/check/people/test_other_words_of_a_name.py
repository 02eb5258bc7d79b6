"""A name of which one word is another, though the words beside it are right."""

import pytest

from tests.unit.check.building import blocks


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("The gang, which calls itself Grey Heron, asked for 90 bitcoin.", "그레이 헤론이라고 자처하는 일당은 비트코인 90개를 요구했어요.", "그레이 팰컨이라고 자처하는 일당은 비트코인 90개를 요구했어요."),
        ("The round was led by Norwick Harbor Capital, which put in $40 million.", "노윅 하버 캐피털이 라운드를 이끌었어요.", "노윅 브리지 캐피털이 라운드를 이끌었어요."),
        ("Dunmore Harbor Partners bought the mill for $3 million.", "던모어 하버 파트너스가 공장을 샀어요.", "던모어 브리지 파트너스가 공장을 샀어요."),
        ("Dunmore Harbor Partners sold the ferry in June.", "던모어 항구 파트너스가 6월에 배를 팔았어요.", "던모어 필드 파트너스가 6월에 배를 팔았어요."),
        ("Two schools, Larkmoor and Silver Creek Academy, closed on Monday.", "라크무어와 실버크리크 아카데미 두 곳이 문을 닫았어요.", "라크무어와 실버루트 아카데미 두 곳이 문을 닫았어요."),
    ],
)  # fmt: skip
def test_one_word_of_a_name_is_no_other_one(source: str, right: str, wrong: str) -> None:
    assert blocks(source, right) == []
    assert blocks(source, wrong)
