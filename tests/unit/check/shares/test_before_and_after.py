"""What was before a change that a source tells as faster or as added since, and a part by which something grew or shrank."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

_CREW = "The crew reached the scene in 3.1 minutes on average, 2.4 minutes faster than before."
_APP = "The app's weekly users reached 1.1 billion, adding 100 million since August."
_BOT = "The bot answers in 40 seconds, 15 seconds slower than the old one."
_LAB = "The lab now has 310 employees, losing 40 since the spring."
_SHOP = "The shop's headcount fell to 2,750 from 4,200."
_TOOL = "The tool now brings in $9.6 billion a year, up from $6.4 billion in June."
_FILM = "The tool has cut the time for one 22-minute film from nine days to three."
RIGHT = [
    (_CREW, "달려가는 시간은 5.5분에서 3.1분이 됐어요."),
    (_CREW, "달려가는 시간은 3.1분이에요. 예전에는 5.5분이었고요."),
    (_APP, "주마다 쓰는 사람이 11억 명이 됐어요. 8월엔 10억 명이었다는 얘기죠."),
    (_BOT, "봇은 40초 만에 답해요. 옛 봇은 25초였어요."),
    (_LAB, "연구소 직원은 310명이에요. 봄에는 350명이었죠."),
    ("The lab has 310 employees and is adding 40 by January.", "연구소 직원은 310명이에요. 1월에는 350명이 돼요."),
    (_SHOP, "직원은 4,200명에서 2,750명으로, 셋에 하나꼴로 줄었어요."),
    (_TOOL, "도구가 96억 달러를 벌어들여요. 6월과 견주면 딱 절반이 더 붙은 셈이죠."),
    (_FILM, "22분짜리 한 편에 아흐레 걸리던 걸 사흘, 3분의 1로 줄였대요."),
]
WRONG = [
    (_CREW, "달려가는 시간은 5.3분에서 3.1분이 됐어요.", "5.3분"),
    (_CREW, "달려가는 시간은 0.7분에서 3.1분이 됐어요.", "0.7분"),
    (_APP, "주마다 쓰는 사람이 11억 명이 됐어요. 8월엔 12억 명이었다는 얘기죠.", "12억 명"),
    (_APP, "주마다 쓰는 사람이 11억 명이 됐어요. 8월엔 9억 명이었다는 얘기죠.", "9억 명"),
    (_BOT, "봇은 40초 만에 답해요. 옛 봇은 55초였어요.", "55초"),
    (_LAB, "연구소 직원은 310명이에요. 봄에는 270명이었죠.", "270명"),
    (_SHOP, "직원은 4,200명에서 2,750명으로, 넷에 하나꼴로 줄었어요.", "넷에 하나"),
    (_TOOL, "도구가 96억 달러를 벌어들여요. 6월과 견주면 딱 3분의 1이 더 붙은 셈이죠.", "3분의 1"),
    (_FILM, "22분짜리 한 편에 아흐레 걸리던 걸 사흘, 4분의 1로 줄였대요.", "4분의 1"),
]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_the_change_gives_stands(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_what_it_does_not_give_blocks(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
