"""A name that everybody ties to one of the source is doubted; one in the place of the source's own blocks."""

import pytest

from pipeline.check import lint_pair
from pipeline.text import aliases, ties

STARLINK = "SpaceX's Starlink now serves 10 million subscribers in 155 countries. Prices start at $50. Growth is fastest in Brazil. It has 9,000 satellites."
OPENAI = "OpenAI said it would open an office in Seoul. It has 3,000 staff. It hired 40 in Tokyo. It will hire 60 here."
NOVO = "Pfizer outbid Denmark's Novo Nordisk for obesity drug developer Metsera. The deal is worth $86.25 a share. Metsera sells nothing yet. It was founded in 2022."
IOS = "Duolingo is adding chess puzzles. Chess has more learners than Danish. The update reaches iOS on Monday and Android in spring. It is free."
DOUBTED = [
    (STARLINK, "머스크의 위성 인터넷 스타링크 가입자가 1,000만 명을 찍었습니다.", "머스크"),
    (OPENAI, "챗GPT의 오픈AI가 서울에 사무실을 열어요.", "챗GPT"),
    (NOVO, "비만약 회사 멧세라를 둘러싼 인수전에서 화이자가 위고비의 노보 노디스크를 꺾었어요.", "위고비"),
    ("xAI raised $20 billion. Nvidia put in $2 billion. The money buys chips for Memphis. Valor led the round.", "머스크의 xAI가 200억 달러를 모았어요.", "머스크"),
]  # fmt: skip
WRONG = [
    (STARLINK, "올트먼의 위성 인터넷 스타링크 가입자가 1,000만 명을 찍었습니다."),
    (OPENAI, "앤트로픽이 서울에 사무실을 열어요."),
    (OPENAI, "클로드의 오픈AI가 서울에 사무실을 열어요."),
    (IOS.replace("iOS", "iPads"), "아이폰은 월요일부터, 안드로이드는 봄에 쓸 수 있어요."),
    ("Novo Nordisk cut its forecast for Ozempic again. Sales rose 5%. Its shares fell 9%. It will cut 9,000 jobs.", "노보 노디스크가 위고비 전망을 또 낮췄어요."),
    ("Eli Lilly's obesity drug beat expectations. Sales rose 5%. Its shares rose 9%. It will add 900 jobs.", "일라이릴리의 위고비가 기대를 넘었어요."),
    ("xAI raised $20 billion. Nvidia put in $2 billion. The money buys chips for Memphis. Valor led the round.", "테슬라가 200억 달러를 모았어요."),
    ("Alexandr Wang, Meta's chief AI officer, said 600 jobs would go. Teams are spared. Staff learn on Wednesday. It hires too.", "마크 저커버그는 600명이 나간다고 말했어요."),
    ("Tesla shareholders approved a pay package for Elon Musk. It is worth $1 trillion. Norway voted against. He takes no salary.", "오픈AI 주주총회에서 일론 머스크의 보상안이 통과됐어요."),
    ("Google said a prompt to its Gemini app uses 0.24 watt-hours. It also uses water. The figure fell. Critics want more.", "제미나이에 질문 하나를 던지면 0.24Wh가 든다고 딥마인드가 밝혔어요."),
    ("An injection will be made available under agreements by the Gates Foundation. In the United States it costs more. It works. It is safe.", "제롬 파월 재단이 주사를 나눠요."),
    ("Instagram will hide teen accounts. Parents get alerts. It starts in May. Critics want more.", "왓츠앱은 십 대 계정을 숨겨요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft", "name"), DOUBTED)
def test_a_name_that_hangs_on_one_of_the_source_is_doubted(source: str, draft: str, name: str) -> None:
    found = [one for one in lint_pair(source, draft) if one.kind == "name"]
    assert [(draft[slice(*one.span)], one.severity) for one in found] == [(name, "warn")]


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_a_name_in_the_place_of_another_blocks(source: str, draft: str) -> None:
    assert any(one.kind == "name" and one.severity == "block" for one in lint_pair(source, draft))


def test_a_name_told_in_the_next_sentence_is_not_left_out() -> None:
    source = "The company has booked more than 80 launches with ULA, Arianespace, Blue Origin and SpaceX."
    draft = "아마존이 잡아 둔 발사는 80회가 넘어요. ULA와 아리안스페이스, 블루 오리진, 스페이스X가 맡아요."
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


def test_two_people_are_never_tied() -> None:
    people = aliases.people()
    assert not [key for key in people if any(ties.key(one) in people for one in ties.hooks(key))]


def test_the_device_of_a_system_stands_for_it() -> None:
    found = lint_pair(IOS, "아이폰은 월요일부터, 안드로이드는 봄에 쓸 수 있어요.")
    assert not [one for one in found if one.kind == "name"]
