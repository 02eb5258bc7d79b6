"""The source's number with another unit is wrong, where nothing of the source may come to the unit that is told."""

import pytest

from pipeline.check import lint_pair


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (
            "Deliveries came to 412,350 in the second quarter, down 7.1% from a year earlier.",
            "2분기 인도량은 41만 2,350대였어요. 1개월 전보다 7.1% 줄었어요.",
            "1개월 전보다 7.1%",
        ),
        ("No fine will be imposed for at least a year.", "적어도 1개월 동안은 과태료를 물리지 않아요.", "1개월"),
        ("It is the 22nd consecutive year of increases.", "22개월 내리 올렸어요.", "22개월"),
        (
            "A human-like system could arrive in 30 to 50 years.",
            "사람 같은 시스템은 30~50개월 뒤에 나와요.",
            "50개월",
        ),
        ("The clip plays for two minutes.", "영상은 2시간 동안 이어져요.", "2시간"),
        ("Salesforce is cutting about 700 employees.", "세일즈포스가 직원 700개가량을 내보내요.", "700개"),
        ("Staff fell from 5,500 to 2,900.", "직원이 5,500개에서 2,900명으로 줄었어요.", "5,500개"),
        ("About 2% of users were left after 30 days.", "30일 뒤 남은 사람은 100개 중 2명꼴이에요.", "100개"),
        ("It polled adults in nine countries.", "9개 도시 성인에게 물었어요.", "9개 도시"),
        (
            "Doctors found 29% more cancers. False positives rose by 1%.",
            "의사들이 암을 29배 더 찾아냈어요.",
            "29배",
        ),
    ],
)
def test_another_unit_blocks(source: str, draft: str, wrong: str) -> None:
    assert _blocked(source, draft) == [wrong]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (
            "Deliveries fell 7.1% from a month earlier and 9% from a year earlier.",
            "인도량은 1개월 전보다 7.1% 줄었어요.",
        ),
        ("It grew fourfold in a year, from $2 million a month ago.", "1개월 전에는 200만 달러였어요."),
        ("The credits expire after 12 months.", "크레딧은 1년이 지나면 사라져요."),
        ("The trial ran for two hours and 30 minutes.", "시험은 2시간 30분 동안 이어졌어요."),
        ("It cut 700 jobs.", "일자리 700개가 사라져요."),
        ("Its 30 employees wrote 700 documents.", "직원 30명이 문서 700개를 썼어요."),
        ("It polled adults in nine cities across three countries.", "3개국 9개 도시 성인에게 물었어요."),
        ("Use rose to 29% from 1%.", "쓰는 사람이 1%에서 29%로 29배 늘었어요."),
    ],
)
def test_its_own_unit_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "The robot packs 5,200 doses an hour.",
            "로봇은 한 시간에 5,200회분을 싸요. 1분에 87회분쯤이죠.",
            "로봇은 1분에 5,200회분을 싸요.",
        ),
        ("The desk answers 90 calls an hour.", "한 시간에 전화 90통을 받아요. 1분에 1.5통이에요.", "1분에 전화 90통을 받아요."),
        ("The pump moves 30 tonnes a minute.", "1분에 30톤을 옮겨요. 1시간에 1,800톤이에요.", "펌프가 1시간에 30톤을 옮겨요."),
    ],
)  # fmt: skip
def test_a_rate_reckoned_for_another_unit_of_time_is_no_mistaken_unit(source: str, right: str, wrong: str) -> None:
    assert [one for one in lint_pair(source, right) if one.severity == "block"] == []
    assert [one for one in lint_pair(source, wrong) if one.severity == "block"]
