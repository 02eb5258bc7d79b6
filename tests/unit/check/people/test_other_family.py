"""The family name of somebody of the source, in both writings or in Hangul alone."""

import pytest

from pipeline.check import lint_pair

HEARD = "The plant will cost over $300 million, “people familiar with the matter” have told Nordvik’s {}."
LAURA, MARTIN, DAVID = (HEARD.format(one) for one in ("Laura Mercer", "Martin Gerber", "David Simmons"))
TITLED = "Demand fell, Nordvik CEO Karin Brockman told analysts on Tuesday, and Vale's Anna Kowalska agreed."
GLOSSED = [
    (LAURA, "노르드비크의 로라 메이슨(Laura Mason)은 3억 달러가 넘는다고 들었어요."),
    (LAURA, "노르드비크의 로라 밀러(Laura Miller)는 3억 달러가 넘는다고 들었어요."),
    (TITLED, "최고경영자 카린 브래드먼(Karin Bradman)은 수요가 줄었다고 했어요."),
    (TITLED, "베일의 안나 노박(Anna Novak)도 같은 생각이었어요."),
]
HANGUL = [
    (HEARD.format("Mark Gardner"), "노르드비크의 마크 골드먼은 3억 달러가 넘는다고 들었어요."),
    (HEARD.format("Laura Gurman"), "노르드비크의 로라 골드먼은 3억 달러가 넘는다고 들었어요."),
    (HEARD.format("Peter Gorman"), "노르드비크의 피터 골드먼은 3억 달러가 넘는다고 들었어요."),
]
RIGHT = [
    (MARTIN, "노르드비크의 마틴 거버(Martin Gerber)는 3억 달러가 넘는다고 들었어요."),
    (MARTIN, "노르드비크의 마틴 게르버는 3억 달러가 넘는다고 들었어요."),
    (MARTIN, "노르드비크의 마틴 역시 3억 달러가 넘는다고 들었어요."),
    (TITLED, "최고경영자 카린 브록먼(Karin Brockman)은 수요가 줄었다고 했어요."),
    (TITLED, "베일의 안나 코발스카(Anna Kowalska)도 같은 생각이었어요."),
    (TITLED, "베일의 안나 코왈스카도 같은 생각이었어요."),
]


@pytest.mark.parametrize(("source", "draft"), GLOSSED)
def test_a_name_in_brackets_that_no_source_has_blocks_behind_an_owner_too(source: str, draft: str) -> None:
    assert any(one.kind == "name" and one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "draft"), HANGUL)
def test_a_family_name_that_sounds_like_no_name_of_the_source_is_told(source: str, draft: str) -> None:
    assert any(one.kind == "name" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_sources_own_name_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.kind == "name"]


def test_a_family_name_spelt_a_little_otherwise_in_brackets_is_doubted() -> None:
    found = lint_pair(DAVID, "노르드비크의 데이비드 시몬(David Simon)은 3억 달러가 넘는다고 들었어요.")
    assert [(one.kind, one.severity) for one in found] == [("name", "warn")]
    assert not lint_pair(
        HEARD.format("José Muñoz"), "노르드비크의 호세 무뇨스(José Munoz)는 3억 달러가 넘는다고 들었어요."
    )
