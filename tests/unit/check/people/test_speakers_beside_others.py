"""A speaker beside whom the draft names the right one too, and somebody well known who is not in the source."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

_TWO = 'Dana Whitlock of Corvex said she would not comment "on other people\'s squabbles." Marcus Okonjo of Helioform said the half it kept was "the hard half."'
RIGHT = [
    ('Karin Nyberg chairs the start-up Fjordal, and Marco Rossi runs its lab. "The robot learns by falling," Nyberg said. It has 40 workers.', '카린 뉘베리가 의장이고 연구소는 마르코 로시가 이끄는데, 뉘베리는 "로봇은 넘어지면서 배운다"고 말했어요.'),
    ('Karin Nyberg chairs the start-up Fjordal, and Marco Rossi runs its lab. "The robot learns by falling," Nyberg said. It has 40 workers.', '로시와 일하는 뉘베리는 "로봇은 넘어지면서 배운다"고 했어요.'),
    ('Karin Nyberg chairs the start-up Fjordal, and Marco Rossi runs its lab. "The robot learns by falling," Nyberg said. It has 40 workers.', '뉘베리 의장은 로시가 이끄는 연구소를 두고 "로봇은 넘어지면서 배운다"고 말했어요.'),
    ('Tim Cook introduced the phone on Monday, saying, "We made it thinner than a coin." It costs $999.', '팀 쿡은 “동전보다 얇게 만들었다”고 자랑했어요.'),
    ('Tim Cook introduced the phone on Monday, saying, "We made it thinner than a coin." It costs $999.', '애플의 쿡은 “동전보다 얇게 만들었다”고 자랑했어요.'),
    (_TWO, '코벡스의 데이나 위틀록은 "남의 아귀다툼"에는 말을 보태지 않겠다고 했고, 헬리오폼의 마커스 오콘조는 남은 절반이 "어려운 절반"이라고 했어요.'),
    (_TWO, '코벡스의 데이나 위틀록은 "남의 아귀다툼"에는 말을 보태지 않겠다고 했어요. 헬리오폼의 마커스 오콘조는 남은 절반이 "어려운 절반"이라고 했어요.'),
    (_TWO, '헬리오폼의 마커스 오콘조는 남은 절반이 "어려운 절반"이라고 했어요. 코벡스의 데이나 위틀록은 "남의 아귀다툼"에는 말을 보태지 않겠다고 했어요.'),
]  # fmt: skip
WRONG = [
    ('Karin Nyberg chairs the start-up Fjordal, and Marco Rossi runs its lab. "The robot learns by falling," Nyberg said. It has 40 workers.', '의장은 뉘베리고 연구소는 마르코 로시가 이끄는데, 로시는 "로봇은 넘어지면서 배운다"고 말했어요.', '로시는'),
    ('Tim Cook introduced the phone on Monday, saying, "We made it thinner than a coin." It costs $999.', '순다르 피차이는 “동전보다 얇게 만들었다”고 자랑했어요.', '순다르 피차이'),
    ('Tim Cook introduced the phone on Monday, saying, "We made it thinner than a coin." It costs $999.', '크레이그 페더리기는 “동전보다 얇게 만들었다”고 받아쳤어요.', '크레이그 페더리기'),
    (_TWO, '코벡스의 데이나 위틀록은 "어려운 절반"이 남았다고 했고, 헬리오폼의 마커스 오콘조는 "남의 아귀다툼"에는 말을 보태지 않겠다고 했어요.', '데이나 위틀록'),
    (_TWO, '코벡스의 데이나 위틀록은 남은 절반이 "어려운 절반"이라고 했어요. 헬리오폼의 마커스 오콘조는 "남의 아귀다툼"에는 말을 보태지 않겠다고 했어요.', '데이나 위틀록'),
    (_TWO, '코벡스의 데이나 위틀록은 남은 절반이 "어려운 절반"이라고 했어요.', '데이나 위틀록'),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_speaker_of_the_source_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_speaker_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
