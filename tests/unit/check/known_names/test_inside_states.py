"""A side, a town or a state that is another one inside the place which the source names."""

import pytest

from pipeline.check import lint_pair

TOWN = "Halden Platforms signed for 190 MW of capacity at a Rockdale, TX campus."
SPELT = "The plant in Fremont, Ohio, will close in June, the maker said."
WEST = "To power its new West Texas data center, the firm is building a gas plant."
PART = "Floods hit the northern part of Germany, where 40 villages were cut off."
KOREA = "한빛전력은 경남 서부에 변전소 12곳을 짓는다고 밝혔다."
WRONG = [
    (TOWN, "핼든 플랫폼스가 텍사스 댈러스의 190MW를 빌리기로 했어요.", "댈러스"),
    (TOWN, "핼든 플랫폼스가 오하이오 록데일의 190MW를 빌리기로 했어요.", "오하이오"),
    (SPELT, "오하이오 신시내티의 공장이 6월에 문을 닫아요.", "신시내티"),
    (WEST, "이 회사는 텍사스 동부 데이터센터에 쓸 가스 발전소를 지어요.", "텍사스 동부"),
    (WEST, "이 회사는 북부 텍사스 데이터센터에 쓸 가스 발전소를 지어요.", "북부 텍사스"),
    (PART, "독일 남부에 물난리가 나 마을 40곳이 고립됐어요.", "독일 남부"),
]
RIGHT = [
    (TOWN, "핼든 플랫폼스가 텍사스 록데일의 190MW를 빌리기로 했어요."),
    (TOWN, "핼든 플랫폼스가 텍사스주에서 190MW를 빌리기로 했어요."),
    (SPELT, "오하이오주 프리몬트의 공장이 6월에 문을 닫아요."),
    (WEST, "이 회사는 텍사스 서부 데이터센터에 쓸 가스 발전소를 지어요."),
    (PART, "독일 북부에 물난리가 나 마을 40곳이 고립됐어요."),
    (PART.replace("northern", "northwestern"), "독일 북서부에 물난리가 나 마을 40곳이 고립됐어요."),
    (PART.replace("northern", "northwestern"), "독일 북부에 물난리가 나 마을 40곳이 고립됐어요."),
    ("West Virginia will lend $3 million to farmers.", "웨스트버지니아주가 농부들에게 300만 달러를 빌려줘요."),
    (KOREA, "한빛전력이 경남 서부에 변전소 12곳을 지어요."),
]


@pytest.mark.parametrize(("source", "draft", "name"), WRONG)
def test_another_place_inside_the_sources_blocks(source: str, draft: str, name: str) -> None:
    found = [one for one in lint_pair(source, draft) if one.kind == "name" and one.severity == "block"]
    assert [draft[slice(*one.span)] for one in found] == [name]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_sources_own_place_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.kind == "name"]
