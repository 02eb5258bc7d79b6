"""A name of a Korean source in the part that it gives to another there."""

import pytest

from pipeline.check import lint_pair

ROUND = "번역 스타트업 글로움이 210억 원 규모의 시리즈 B 투자를 유치했다. 기존 주주인 소담인베스트먼트가 주도했고 바론벤처스와 해온은행이 참여했다."
LISTING = "누온바이오는 다음 달 4일 코스닥에 오른다. 대표 주관사는 미들증권이고 공동 주관사는 가림투자증권이다."
MOST = "이번 조달에는 여섯 곳이 들어왔다. 누림벤처스가 90억원으로 가장 많이 냈고 오름캐피탈이 40억원을 보탰다."
MATCH = "청주 새별전자가 홈에서 원주 도란생명을 3-1로 꺾었다. 새별전자는 22일 부산에서 한들항공과 맞붙는다."
BID = "시청 청사 공사는 다솜건설이 480억 원에 수주했다. 2위는 보람건설이었다."


def _names(source: str, draft: str) -> set[str]:
    found = lint_pair(source, draft)
    return {draft[slice(*one.span)] for one in found if one.kind == "name" and one.severity == "block" and one.span}


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (ROUND, "글로움이 210억 원을 투자받았어요. 투자를 이끈 곳은 바론벤처스예요.", "바론벤처스"),
        (LISTING, "누온바이오가 다음 달 4일 코스닥에 올라요. 가림투자증권이 대표 주관을 맡았어요.", "가림투자증권"),
        (MOST, "이번에 가장 큰돈을 낸 곳은 오름캐피탈이에요.", "오름캐피탈"),
        (MATCH, "새별전자의 다음 경기는 22일 부산에서 열려요. 상대는 도란생명이에요.", "도란생명"),
        (BID, "청사 공사를 따낸 곳은 보람건설이에요.", "보람건설"),
    ],
)
def test_another_of_the_source_in_a_part_blocks(source: str, draft: str, wrong: str) -> None:
    assert wrong in _names(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (ROUND, "투자를 이끈 곳은 소담인베스트먼트예요. 바론벤처스도 참여했어요."),
        (LISTING, "미들증권이 대표 주관을 맡았고 가림투자증권은 공동 주관사예요."),
        (MOST, "오름캐피탈도 40억 원을 보탰어요. 가장 큰돈을 낸 곳은 누림벤처스예요."),
        (MATCH, "새별전자가 도란생명을 꺾었어요. 다음 상대는 한들항공이에요."),
        (BID, "청사 공사를 따낸 곳은 다솜건설이에요. 보람건설은 2위였어요."),
    ],
)
def test_who_has_the_part_there_stands(source: str, draft: str) -> None:
    assert not _names(source, draft)
