"""A Korean person of an English source under another given name, whatever word of English the family name is."""

import pytest

from pipeline.check import lint_pair
from pipeline.check.people import romanised

DO = "Baram Data expects sales to double, and chief executive Do Hyun-woo wants half of them to come from abroad."
SEO = '"We build slowly," said Seo Yun-jae, the lab\'s chief scientist.'
AN = "The survey was led by An Ji-hoon, who has studied tides for 20 years."
GO = "So Eun-bi, 34, founded the clinic with Go Tae-young, a nurse."
WRONG = [
    (DO, "도현석 대표는 매출의 절반을 해외에서 올리려 해요.", "도현석"),
    (SEO, '연구소의 수석과학자 서윤호는 "우리는 천천히 만든다"고 말했어요.', "서윤호"),
    (AN, "조사는 20년간 조수를 연구한 안태성이 이끌었어요.", "안태성"),
    (GO, "간호사 고민준 씨와 함께 병원을 세웠어요.", "고민준"),
]
RIGHT = [
    (DO, "도현우 대표는 매출의 절반을 해외에서 올리려 해요."),
    (DO, "도현우(Do Hyun-woo) 대표는 매출의 절반을 해외에서 올리려 해요."),
    (SEO, '연구소의 수석과학자 서윤재는 "우리는 천천히 만든다"고 말했어요.'),
    (AN, "조사는 20년간 조수를 연구한 안지훈이 이끌었어요. 안전성은 그다음이에요."),
    (GO, "서른네 살 소은비가 간호사 고태영과 함께 병원을 세웠어요. 소비자 대표도 왔어요."),
    (GO, "고령자 대표로는 소은비 원장이 나섰어요."),
    ("Daniel Go, the chief executive, met Go Min-seok, his deputy.", "고대현 대표가 부대표를 만났어요."),
]


@pytest.mark.parametrize(("source", "draft", "name"), WRONG)
def test_another_given_name_of_the_family_blocks(source: str, draft: str, name: str) -> None:
    found = [one for one in lint_pair(source, draft) if one.kind == "name" and one.severity == "block"]
    assert [draft[slice(*one.span)] for one in found] == [name]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_sources_person_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.kind == "name" and one.severity == "block"]


@pytest.mark.parametrize(
    "text", ["In South Korea it grew.", "Do Korean-made cars sell?", "An Asian-born man won.", "Ma Ying-jeou spoke."]
)
def test_words_of_english_are_no_korean_family(text: str) -> None:
    assert not romanised.sure(text)
