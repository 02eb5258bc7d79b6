"""Figures of names, units and times that the two languages tell each in its own way."""

import pytest

from pipeline.check import lint_pair

RIGHT = [
    ("The ministers of the Group of Eight met in Kobe.", "선진 8개국 장관들이 고베에서 만났다."),
    ("G7 leaders will meet in May.", "주요 7개국 정상이 5월에 만난다."),
    ("The stalled six-party talks may resume.", "멈춘 6자 회담이 다시 열릴 수 있다."),
    ("Envoys spoke about the nuclear talks.", "특사들은 6자회담을 이야기했다."),
    ("The tower was rebuilt after the September 11 attacks.", "이 건물은 9/11 테러 뒤에 다시 지었다."),
    ("The tower was rebuilt after the September 11 attacks.", "이 건물은 911 테러 뒤에 다시 지었다."),
    ("The June 15 declaration was read out.", "6.15 남북공동선언을 낭독했다."),
    ("He fought in the Korean War.", "그는 6.25 전쟁에서 싸웠다."),
    ("The bridge dates from before World War Two.", "다리는 제2차 세계대전 전에 놓였다."),
    ("The lorry hit a bus and several cars.", "트럭이 버스 1대와 차량 여러 대를 들이받았다."),
    ("A B-52 flew over the harbour.", "B-52 1대가 항구 위를 날았다."),
    ("It was rare a couple of years ago.", "2, 3년 전만 해도 드물었다."),
    ("The storm should weaken in the next day or two.", "폭풍은 하루 이틀 안에 약해질 것이다."),
    ("He has a fortune of 3.42 billion Yuan.", "그의 재산은 34억2000만위안이다."),
    ("The ticket costs 40 Euros.", "표는 40유로다."),
    ("He paid a euro300 fine.", "그는 벌금 300유로를 냈다."),
    ("The tax is 2 pence (4 U.S. cents) a litre.", "세금은 리터당 2펜스(4센트)다."),
    ("Forty six people were hurt.", "46명이 다쳤다."),
    ("There are 318 kiosks where customers can wait.", "318개의 매점이 있다."),
    ("Winds reached 111 to 130 mph.", "바람은 178km에서 209km에 이르렀다."),
    ("The storm moves at about 21 mph.", "폭풍은 시속 33km로 움직인다."),
    ("The crash occurred at about 0140 on Friday.", "사고는 금요일 새벽 1시 40분쯤 났다."),
    ("She woke up at 1 in the morning.", "그는 새벽 1시에 깼다."),
    ("He had hits in the 80s, 90s and 00s.", "그는 80년대, 90년대, 2000년대에 인기곡을 냈다."),
    ("The lottery made him rich: he is a millionaire.", "복권으로 그는 백만장자가 됐다."),
    ("&#8212; The mayor resigned.", "시장이 물러났다&#8226;"),
    ("The maker sold its 5.5 millionth lamp.", "회사는 등을 550만 개 팔았다."),
]  # fmt: skip
WRONG = [
    ("The ministers of the Group of Eight met in Kobe.", "선진 7개국 장관들이 고베에서 만났다.", "7개국"),
    ("The stalled six-party talks may resume.", "멈춘 5자 회담이 다시 열릴 수 있다.", "5자"),
    ("The tower was rebuilt after the September 11 attacks.", "이 건물은 9/12 테러 뒤에 다시 지었다.", "9/12"),
    ("He has a fortune of 3.42 billion Yuan.", "그의 재산은 34억2000만달러다.", "34억2000만달러"),
    ("Forty six people were hurt.", "40명이 다쳤다.", "40명"),
    ("The storm moves at about 21 mph.", "폭풍은 시속 31km로 움직인다.", "31km"),
    ("She woke up at 1 in the morning.", "그는 새벽 2시에 깼다.", "새벽 2시"),
    ("The lorry hit three buses.", "트럭이 버스 1대를 들이받았다.", "1대"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_another_form_of_a_name_or_a_unit_says_is_no_error(source: str, draft: str) -> None:
    assert not [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_number_in_such_a_form_is_found(source: str, draft: str, wrong: str) -> None:
    found = [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(wrong in text or text in wrong for text in found), found
