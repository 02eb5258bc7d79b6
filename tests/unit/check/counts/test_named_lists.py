"""Counts that the names beside them, or the same words of a Korean source, decide."""

import pytest

from pipeline.check.counts import named_lists
from tests.unit.check.building import blocks, worked_out

_OFFICES = "Halvor, the mapping firm, has raised $90 million in a round led by Orme. It will open offices in Lisbon, Vienna and Toronto by autumn."
_POSTS = "The bank has lost its CTO, its CFO and its head of research since March. Five analysts followed the CTO to a rival."
_LAMP = "The firm will sell the lamp in Norway, Sweden, Finland and Estonia next year."


@pytest.mark.parametrize(
    ("source", "told", "right", "wrong"),
    [
        (_OFFICES, "할버는 가을까지 리스본과 빈, 토론토 등 도시 {}에 사무실을 열어요.", "세 곳", "다섯 곳"),
        (_POSTS, "3월 이후 CTO와 CFO, 리서치 총괄 등 임원 {}이 이 은행을 떠났어요.", "세 명", "다섯 명"),
        (_LAMP, "이 회사는 내년에 노르웨이, 스웨덴, 핀란드, 에스토니아 등 나라 {}에서 등을 팔아요.", "네 곳", "여섯 곳"),
    ],
)  # fmt: skip
def test_who_names_all_of_a_closed_list_counts_no_more(source: str, told: str, right: str, wrong: str) -> None:
    assert blocks(source, told.format(right)) == []
    assert blocks(source, told.format(wrong)) == [wrong]


@pytest.mark.parametrize(
    ("source", "told", "right", "wrong"),
    [
        ("이번 투자에는 한빛은행과 서강벤처스, 오름 등 9곳이 참여했다.", "이번 투자에는 오름을 포함해 {}이 이름을 올렸어요.", "아홉 곳", "열 곳"),
        ("이번 연합에는 두레, 나루 등 14곳이 들어갔다.", "나루를 포함해 {}이 연합에 들어갔어요.", "열네 곳", "열다섯 곳"),
        ("The pact was signed by 11 companies, including Corvane and Pellar.", "코르베인을 포함해 {}이 협약에 서명했어요.", "열한 곳", "열두 곳"),
    ],
)  # fmt: skip
def test_who_is_one_of_so_many_is_not_counted_twice(source: str, told: str, right: str, wrong: str) -> None:
    assert blocks(source, told.format(right)) == []
    assert blocks(source, told.format(wrong)) == [wrong]


@pytest.mark.parametrize(
    ("source", "told", "right", "wrong"),
    [
        ("Google, Apple and Intel backed the rule. Meta and Oracle opposed it.", "빅테크 {} 중 구글, 애플, 인텔은 규칙에 찬성했고 메타와 오라클은 반대했어요.", "다섯 곳", "여덟 곳"),
        ("결선에는 부산, 광주, 대전이 올랐고 울산은 떨어졌다.", "{} 가운데 부산, 광주, 대전이 결선에 올랐어요. 울산은 떨어졌고요.", "네 도시", "일곱 도시"),
        ("Norway and Denmark joined the fund. Sweden declined.", "{} 중 노르웨이와 덴마크는 기금에 들어왔고 스웨덴은 거절했어요.", "세 나라", "여섯 나라"),
    ],
)  # fmt: skip
def test_a_whole_set_apart_by_name_has_as_many_as_it_names(source: str, told: str, right: str, wrong: str) -> None:
    assert blocks(source, told.format(right)) == []
    assert blocks(source, told.format(wrong)) == [wrong]


@pytest.mark.parametrize(
    ("source", "told", "right", "wrong"),
    [
        ("정부는 자율주행 시범지구 후보로 세종과 판교, 제주를 골랐고 연내 2곳을 최종 선정한다.", "올해 안에 {}이 최종 선정돼요.", "두 곳", "세 곳"),
        ("심사단은 후보 12곳을 추려 4곳을 방문했다.", "심사단은 {}을 방문했어요.", "네 곳", "다섯 곳"),
        ("참가팀 186곳이 겨뤘다.", "{}이 겨뤘어요.", "186곳", "186명"),
        ("협력사 74곳이 입주했다.", "{}이 입주했어요.", "74곳", "74명"),
    ],
)  # fmt: skip
def test_the_same_deed_in_the_same_words_is_of_the_same_count(source: str, told: str, right: str, wrong: str) -> None:
    assert blocks(source, told.format(right)) == []
    assert blocks(source, told.format(wrong)) == [wrong]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The firm sells in Norway, Sweden and Finland, among others.", "노르웨이, 스웨덴, 핀란드 등 나라 여섯 곳에서 팔아요."),
        ("The pact was signed by 11 companies; Corvane joined later.", "코르베인을 포함해 열두 곳이 협약에 서명했어요."),
    ],
)  # fmt: skip
def test_open_lists_and_sums_are_left_alone(source: str, draft: str) -> None:
    assert worked_out(named_lists.reckoned, source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("카카오는 전체 직원 4,000명 중 1,600명이 개발자다.", "카카오 직원 4,000명 중 1,600명이 개발자예요. 다섯 명 중 두 명이 개발자인 셈이에요."),
        ("대회에는 12곳이 참가했다. 24명이 참가했다.", "24명이 참가했어요."),
    ],
)  # fmt: skip
def test_other_counts_of_a_korean_source_are_left_alone(source: str, draft: str) -> None:
    assert blocks(source, draft) == []
