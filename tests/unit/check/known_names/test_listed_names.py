"""A stranger in the place of one of a list, whose users are told of, and a Korean firm of two words."""

import pytest

from pipeline.check import lint_pair

FORMAT = "Dell, Figma, Mistral and Canva paid for a shared library of 900 icons."
ROUND = "Larkin Robotics raised $40M from Sequoia Capital and Founders Fund."
KOREAN = "로봇 팔을 만드는 Tamarisk의 공장에는 Halden Motors와 Ostrava Energy가 세를 들었다."
NOTES = "Discord users counted 300 broken links on the help page over the weekend."
SHOPS = "Etsy's members said the new fee list was hidden on the help page."
TWINS = "제과 회사 마루온은 새 창고를 헬릭스 로보틱스의 로봇 40대로 채웠다."
SUPPLY = "부산항은 밤 순찰을 바론 시큐리티에 3년 동안 맡긴다고 밝혔다."
FUND = "이번 투자는 스텔라 벤처스가 이끌었고 정부 펀드도 참여했다."
RIGHT = [
    (FORMAT, "델, 피그마, 미스트랄, 캔바가 아이콘 900개를 함께 쓰려고 돈을 냈어요."),
    (FORMAT, "델과 피그마, 디자이너들이 함께 쓸 아이콘 900개가 생겼어요."),
    (FORMAT, "델과 캔바가 앞장서서 아이콘 900개에 돈을 냈어요."),
    (ROUND, "라킨 로보틱스가 세쿼이아 캐피털과 파운더스 펀드에서 4000만 달러를 모았어요."),
    (ROUND, "라킨 로보틱스가 세쿼이아와 Founders Fund에서 4000만 달러를 모았어요."),
    (KOREAN, "로봇 팔을 만드는 Tamarisk의 공장에 Halden Motors와 Ostrava Energy가 세 들어 있어요."),
    (KOREAN, "로봇 팔을 만드는 Tamarisk의 공장에 Halden Motors와 오스트라바 에너지가 세 들어 있어요."),
    (NOTES, "주말 사이 디스코드 이용자들이 도움말 페이지에서 깨진 링크 300개를 셌어요."),
    (NOTES, "주말 사이 이용자들이 도움말 페이지에서 깨진 링크 300개를 셌어요."),
    (SHOPS, "엣시 회원들은 새 수수료 목록이 도움말 페이지에 숨어 있었다고 해요."),
    (TWINS, "마루온이 새 창고를 헬릭스 로보틱스의 로봇 40대로 채웠어요."),
    (TWINS, "마루온이 새 창고를 산업 로보틱스 시대에 맞게 로봇 40대로 채웠어요."),
    (SUPPLY, "부산항이 밤 순찰을 3년 동안 바론 시큐리티에 맡겨요."),
    (FUND, "이번 투자는 스텔라 벤처스가 이끌었고 정부 펀드도 함께했어요."),
]
WRONG = [
    (FORMAT, "델, 피그마, 미스트랄, 파노릭스가 아이콘 900개를 함께 쓰려고 돈을 냈어요.", "파노릭스"),
    (FORMAT, "델, 피그마, Mistral과 Pylonix가 아이콘 900개를 함께 쓰려고 돈을 냈어요.", "Pylonix"),
    (ROUND, "라킨 로보틱스가 세쿼이아 캐피털과 Lightspeed에서 4000만 달러를 모았어요.", "Lightspeed"),
    (KOREAN, "로봇 팔을 만드는 Tamarisk의 공장에 Halden Motors와 Compass가 세 들어 있어요.", "Compass"),
    (NOTES, "주말 사이 X 이용자들이 도움말 페이지에서 깨진 링크 300개를 셌어요.", "X"),
    (NOTES, "주말 사이 엑스 이용자들이 도움말 페이지에서 깨진 링크 300개를 셌어요.", "엑스"),
    (SHOPS, "X 회원들은 새 수수료 목록이 도움말 페이지에 숨어 있었다고 해요.", "X"),
    (TWINS, "마루온이 새 창고를 카본트 로보틱스의 로봇 40대로 채웠어요.", "카본트 로보틱스"),
    (SUPPLY, "부산항이 밤 순찰을 3년 동안 노르칸 시큐리티에 맡겨요.", "노르칸 시큐리티"),
    (FUND, "이번 투자는 카시안 벤처스가 이끌었고 정부 펀드도 함께했어요.", "카시안 벤처스"),
]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_names_of_the_articles_are_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_stranger_blocks(source: str, draft: str, wrong: str) -> None:
    found = [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(wrong in one for one in found), found
