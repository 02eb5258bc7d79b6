"""A name that no article has is wrong where a source sentence has one that the draft leaves out, and only there."""

import pytest

from pipeline.check import lint_pair


def _found(source: str, draft: str) -> list[str]:
    found = lint_pair(source, draft)
    return [draft[slice(*one.span)] for one in found if one.kind == "name"]


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (
            "In Tallinn the archivist Piret Kask has found a lost score by Luigi Boccherini in a bakery.",
            "탈린의 기록학자 피레트 카스크가 조반니 살리에리의 사라진 악보를 빵집에서 찾아냈어요.",
            "조반니 살리에리",
        ),
        (
            "Verano Foods named Ingrid Solberg and Peter Lindqvist as co-chief executives from March 1.",
            "베라노 푸즈의 공동 CEO는 3월 1일부터 잉그리드 솔베르그와 마르틴 페테르센이 맡아요.",
            "마르틴 페테르센",
        ),
        (
            "The heat pumps of Bosch cost 4,100 euros. Dantherm, the market leader, sells its pump from 3,900 euros.",
            "보쉬 열펌프는 4,100유로예요. 시장 1위 슈트롬켈의 제품은 3,900유로부터예요.",
            "슈트롬켈",
        ),
    ],
)
def test_a_name_of_nobody_in_the_place_of_one_that_is_left_out_is_found(source: str, draft: str, wrong: str) -> None:
    assert _found(source, draft) == [wrong]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (
            "In Tallinn the archivist Piret Kask has found a lost score by Luigi Boccherini in a bakery.",
            "탈린의 기록학자 피레트 카스크가 루이지 보케리니의 사라진 악보를 빵집에서 찾아냈어요.",
        ),
        (
            "The heat pumps of Bosch cost 4,100 euros. Dantherm, the market leader, sells its pump from 3,900 euros.",
            "보쉬 열펌프는 4,100유로예요. 시장 1위 단테름의 제품은 3,900유로부터예요.",
        ),
        ("He won the race in Turin in 41 minutes.", "슈트롬켈은 토리노 경주에서 41분 만에 우승했어요."),
        ("The polls opened in Turin at 8 a.m.", "토리노 투표소가 오전 8시에 문을 열었어요."),
    ],
)
def test_a_name_that_is_told_or_that_the_source_leaves_open_is_not_found(source: str, draft: str) -> None:
    assert _found(source, draft) == []
