"""A word of Korean that is a town as well, or begins as one, where the source speaks of what it means."""

import pytest

from pipeline.check import lint_pair

COD = "Fishermen in Bergen landed 40,000 tonnes of cod in May. A deli in Oslo sells it at $30 a kilo; a brewer in Nagoya pairs it with rice wine."
MATCH = "Rovers of Leeds won the match in Turin 2-1 and will play the next game on 4 May. Fans exchanged high fives."
WATER = "The plant near Leeds draws water from a reservoir that supplies 90,000 homes; butane leaked into it in May."
OFFICE = "The company in Austin opened an office in Kenya."
RIGHT = (
    (COD, "어민들이 5월에 대구를 4만 톤 잡았어요."),
    (COD, "한 델리에서는 1kg에 30달러에 팔아요."),
    (COD, "나고야의 양조장은 청주와 짝지어요."),
    (COD, "배에 아이를 데리고 탄 사람도 있어요."),
    (MATCH, "이번 경기도 2 대 1로 이겼어요."),
    (MATCH, "이번 대전에서 2 대 1로 이겼어요."),
    (MATCH, "팬들은 하이파이브를 나눴어요."),
    (WATER, "공장은 9만 가구의 수원에서 물을 끌어 써요."),
    (WATER, "5월에는 부탄가스가 새어 들었어요."),
    (WATER, "암만 해도 9만 가구가 마시는 물이에요."),
)


def _names(source: str, draft: str) -> list[str]:
    found = [one for one in lint_pair(source, draft) if one.severity == "block" and one.kind == "name"]
    return [draft[slice(*one.span)] for one in found]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_word_of_korean_is_no_town(source: str, draft: str) -> None:
    assert _names(source, draft) == []


@pytest.mark.parametrize("town", ["경기도", "대전", "수원", "대구", "청주", "델리", "데리", "부탄", "하이파", "암만"])
def test_the_town_itself_is_a_wrong_one(town: str) -> None:
    assert _names(OFFICE, f"{town}에 사무실을 열었어요.") == [town]
