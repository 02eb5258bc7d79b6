"""Words of texts on software in Hangul, by their sound or half by what they mean, which are no names; and wrong names beside them."""

import pytest

from pipeline.check import lint_pair

RIGHT = [
    ("The controller keeps four replicas of each Pod alive.", "컨트롤러는 파드마다 레플리카 네 개를 살려 둔다."),
    ("Each region holds one replica of the table.", "리전마다 표의 레플리카가 하나씩 있다."),
    ("The tool shortens headlines to 60 characters.", "이 도구는 헤드라인을 60자로 줄인다."),
    ("Use short headlines and no exclamation marks.", "헤드라인은 짧게 쓰고 느낌표는 쓰지 않는다."),
    ("A label starts with an alphanumeric character.", "레이블은 알파벳과 숫자로 시작한다."),
    ("A key is made of digits and letters.", "키는 숫자와 알파벳으로 이루어진다."),
    ("Image Loading is slow. Prefer third-party test packages.", "이미지 로딩은 느리다. 써드파티 검사 패키지를 써라."),
    ("People may move the button by customizing the Control Strip.", "사람들은 제어 스트립을 바꿔 단추를 옮길 수 있다."),
    ("The Ruby Toolbox lists 900 gems that Rubyists use.", "루비 툴박스에는 루비 개발자들이 쓰는 젬 900개가 있다."),
]  # fmt: skip
WRONG = [
    ("The chatbot maker Cerebras raised money from 3 funds.", "레플리카는 펀드 3곳에서 돈을 받았어요.", "레플리카"),
    ("The video start-up Runway raised money from 3 funds.", "헤드라가 펀드 3곳에서 돈을 받았어요.", "헤드라"),
    ("Microsoft raised its prices by 3%.", "알파벳은 값을 3% 올렸어요.", "알파벳"),
    ("Microsoft and Amazon raised their prices by 3%.", "알파벳과 아마존은 값을 3% 올렸어요.", "알파벳"),
    ("Prosecutor Helen Strand asked for a third-party test.", "크레이머 검사는 외부 시험을 요청했어요.", "크레이머"),
    ("People may move the button by customizing the Control Strip.", "사람들은 커맨드 스트립을 바꿔 단추를 옮길 수 있다.", "커맨드 스트립"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_name_as_translators_write_it_is_not_blocked(source: str, draft: str) -> None:
    assert [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_one_in_its_place_is_blocked(source: str, draft: str, wrong: str) -> None:
    found = [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(wrong in text or text in wrong for text in found), found
