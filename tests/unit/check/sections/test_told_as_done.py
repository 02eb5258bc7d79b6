"""What a line tells as done, adds or calls the most, and its section only plans, leaves out or does not say."""

from dataclasses import replace
from typing import Any

import pytest

from pipeline.check import check
from pipeline.config import Newsletter
from tests.unit.check.building import NOW, article, issue, section

_PHOTOS = (
    "가람소프트가 사진첩 앱 나래 2를 내놓았어요. 얼굴로 찾는 기능은 유료 이용자만 쓸 수 있어요. 동영상은 아직 정리하지 못하고, 내년 봄에 넣을 계획이에요. "
    "맥용은 11월에 나올 예정이고, 리눅스용은 만들지 않아요. 무료 계정에는 적용되지 않아요. 사진을 학습에 쓰지는 않아요. 번호 확인을 거쳐야 열려요."
)
_BUS = (
    "보람시가 국내 최초로 새벽 무인 버스를 시작했어요. 버스는 여섯 대예요. 눈이 오는 날에는 다니지 않아요. 요금은 가을까지 무료예요. "
    "이웃한 한들군과는 노선 연결을 논의하고 있어요. 12월에 정류장 두 곳을 더 놓아요. 노동조합은 석 달 동안 반대했어요."
)
_CHIP = (
    "[[모아칩이 파운드리 온누리와 공급 계약을 맺었어요.]] 계약금은 840억 원이에요. 새 칩은 전력을 30% 덜 써요. 온누리 주주총회를 거쳐 2분기에 마무리될 전망이에요. "
    "값은 도담이 12달러, 바로가 15달러, 모아칩이 9달러예요."
)
_SOURCE = "Moachip signed a supply deal with Onnuri, the largest in its history."


def _told(where: str, text: str) -> list[str]:
    parts = [
        section(f"### 나래 2\n\n{_PHOTOS}\n", "s1", "story", ()),
        section(f"### 보람시 버스\n\n{_BUS}\n", "s2", "story", ()),
        section(f"### 모아칩 계약\n\n{_CHIP.replace('[[', '').replace(']]', '[^S1.1]')}\n", "s3", "story", ("S1",)),
    ]
    if where == "takeaways":
        parts.append(section(f"- {text}\n", where, "takeaways", ()))
    if where == "lede":
        parts.insert(0, section(f"{text}\n", where, "lede", ()))
    whole = issue(parts, [article("S1", _SOURCE)])
    changed: dict[str, Any] = {where: text} if where not in ("lede", "takeaways") else {}
    whole = replace(whole, outline=replace(whole.outline, **{"title": "이번 주 소식", **changed}))
    found = check(whole, Newsletter(name="x"), {}, NOW)
    return [one.severity for one in found if one.section == where and one.kind == "upstream"]


@pytest.mark.parametrize(
    ("where", "text"),
    [
        ("title", "세계 최초 새벽 무인 버스, 보람시에서"),
        ("subject", "업계에서 가장 싼 사진첩 나래 2"),
        ("lede", "나래 2는 지금까지 나온 사진첩 중 가장 빠른 앱이에요."),
        ("lede", "나래 2는 국내에서 이용자가 가장 많은 사진첩이에요."),
        ("preheader", "역대 가장 빨리 팔린 사진첩, 나래 2"),
        ("takeaways", "맥용이 벌써 나왔으니 맥에서도 써 보세요."),
        ("takeaways", "동영상 정리가 더해졌으니 켜 보세요."),
        ("takeaways", "보람시가 정류장 두 곳을 더 놓았으니 위치를 찾아보세요."),
        ("takeaways", "한들군도 무인 버스를 쓰기 시작했으니 타 보세요."),
        ("lede", "나래 2는 동영상도 정리해요."),
        ("title", "리눅스용도 만드는 나래 2"),
        ("title", "무료 계정까지 나래 2로"),
        ("lede", "보람시 버스는 눈이 오는 날도 다녀요."),
        ("lede", "나래 2는 번호 확인 없이도 열려요."),
    ],
)
def test_what_a_section_does_not_say_so_is_told(where: str, text: str) -> None:
    assert _told(where, text)


@pytest.mark.parametrize(
    ("where", "text"),
    [
        ("title", "국내 최초 새벽 무인 버스, 보람시에서"),
        ("title", "모아칩 역대 최대 계약, 840억 원"),
        ("title", "칩값이 가장 싼 곳은 모아칩"),
        ("subject", "세 회사 가운데 가장 비싼 칩은 15달러"),
        ("lede", "이번 주 소식 중 가장 반가운 건 새벽 버스예요."),
        ("lede", "가장 큰 변화는 사진첩이에요."),
        ("takeaways", "집에 있는 사진 중에서 가장 오래된 것부터 정리해 보세요."),
        ("takeaways", "나래 2가 나왔으니 사진 폴더 하나만 맡겨 보세요."),
        ("takeaways", "새벽 버스가 이미 다니기 시작했으니 가을 전에 타 보세요."),
        ("takeaways", "모아칩이 계약을 맺었으니 2분기에 마무리되는지 지켜보세요."),
        ("takeaways", "맥용도 곧 나오니 맥을 쓴다면 기다려 보세요."),
        ("takeaways", "무료 계정도 쓴다면 이번 판은 해당하지 않으니 그대로 두세요."),
        ("preheader", "동영상도 봄에 들어와요"),
        ("subject", "사진 학습도 안 하는 나래 2"),
        ("lede", "한들군까지 가는 노선도 이야기가 나오고 있어요."),
        ("lede", "나래 2는 사진도 얼굴로 찾아 줘요."),
    ],
)
def test_what_a_section_says_so_is_left_alone(where: str, text: str) -> None:
    assert _told(where, text) == []


def test_a_superlative_with_a_scope_that_nobody_has_blocks() -> None:
    assert _told("title", "국내 최대 사진첩 나래 2") == ["block"]
