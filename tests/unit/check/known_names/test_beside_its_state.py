"""A town in the place of another of its state: that the articles name the state lends it nothing."""

import pytest

from pipeline.check import lint_pair

OFFICE = (
    "Pellworth Labs opened a sales office in Denver in May. Its largest customer is a ski resort elsewhere in Colorado."
)
STORE = "The grocer will open 12 shops in Miami this year, its first in Florida."
PLANT = "A plant in Suwon will close, the maker said, and its 300 workers will be offered jobs elsewhere in Gyeonggi province."
RIVALS = "Engineers from San Antonio and Houston will move to the new Texas campus in June."
WRONG = [
    (OFFICE, "펠워스 랩스가 5월에 콜로라도스프링스에 영업 사무실을 열었어요.", "콜로라도스프링스"),
    (STORE, "이 식료품 체인은 올해 탬파에 매장 12곳을 열어요. 플로리다에는 처음이에요.", "탬파"),
    (PLANT, "제조사는 용인 공장을 닫고 직원 300명에게 경기도의 다른 일자리를 제안해요.", "용인"),
]
RIGHT = [
    (OFFICE, "펠워스 랩스가 5월에 덴버에 영업 사무실을 열었어요."),
    (OFFICE, "펠워스 랩스가 5월에 콜로라도에 영업 사무실을 열었어요."),
    (STORE, "이 식료품 체인은 올해 마이애미에 매장 12곳을 열어요. 플로리다에는 처음이에요."),
    (PLANT, "제조사는 경기도 수원 공장을 닫아요."),
    (RIVALS, "휴스턴의 엔지니어들은 6월에 텍사스의 새 캠퍼스로 옮겨요."),
    (
        "The start-up, based in Palo Alto, California, sells chips.",
        "캘리포니아 실리콘밸리의 이 스타트업은 칩을 팔아요.",
    ),
    (
        "The start-up, based in Palo Alto, California, sells chips.",
        "캘리포니아 베이 에어리어의 이 스타트업은 칩을 팔아요.",
    ),
]


@pytest.mark.parametrize(("source", "draft", "name"), WRONG)
def test_another_town_of_the_state_blocks(source: str, draft: str, name: str) -> None:
    found = [one for one in lint_pair(source, draft) if one.kind == "name" and one.severity == "block"]
    assert [draft[slice(*one.span)] for one in found] == [name]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_sources_own_town_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.kind == "name" and one.severity == "block"]
