"""A town that no article has in the place of the source's own: one that no table knows, or one after which a university is called."""

import pytest

from pipeline.check import lint_pair

_SHIFT = "Operator Quarrel said it would shift at least 600 million euros of the investment to Vejle in Denmark."
_PLANT = "The firm will build a plant for heat pumps near Salo, Finland, and hire 340 people by May."
_SCHOOL = "A bakery in Bairnsdale, Australia, has taught 64 prisoners to make bread since 2019."
_STUDY = "An earlier study in Osaka, with 42 nurses, had found no such effect over six months."
_KEIO = "Researchers in Nagoya asked 1,200 students how long they sleep."


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft", "town"),
    [
        (_SHIFT, "퀘럴은 투자금 가운데 6억 유로 이상을 덴마크 올보르로 옮기겠다고 했어요.", "올보르"),
        (_PLANT, "회사는 핀란드 탐페레 근처에 열펌프 공장을 지어요.", "탐페레"),
        (_SCHOOL, "2019년부터 죄수 64명에게 빵을 가르친 곳은 호주 멜버른의 빵집이에요.", "멜버른"),
        (_STUDY, "먼저 나온 교토의 연구에서는 간호사 42명에게 그런 효과가 없었어요.", "교토"),
        (_KEIO, "삿포로의 연구진이 학생 1,200명에게 얼마나 자는지 물었어요.", "삿포로"),
    ],
)
def test_another_town_of_the_land_blocks(source: str, draft: str, town: str) -> None:
    assert town in _blocked(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_SHIFT, "퀘럴은 투자금 가운데 6억 유로 이상을 덴마크 바일레로 옮기겠다고 했어요."),
        (_PLANT, "회사는 핀란드 살로 근처에 열펌프 공장을 지어요."),
        (_SCHOOL, "2019년부터 죄수 64명에게 빵을 가르친 곳은 호주 베언즈데일의 빵집이에요."),
        (_STUDY, "먼저 나온 오사카의 연구에서는 간호사 42명에게 그런 효과가 없었어요."),
        (_KEIO, "나고야의 연구진이 학생 1,200명에게 얼마나 자는지 물었어요."),
        (_KEIO, "나고야대 연구진이 학생 1,200명에게 얼마나 자는지 물었어요."),
    ],
)
def test_the_town_of_the_source_stands(source: str, draft: str) -> None:
    assert not _blocked(source, draft)
