"""`올해 안에` and `이달 안에` of what is to come later."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    ('The company plans to list in January.', '회사는 1월에 상장할 계획이에요.'),
    ('The company plans to list in December.', '회사는 올해 안에 상장할 계획이에요.'),
    ('Nov. 18, 2026 — Nordal will launch the model in December.', '노르달은 올해 안에 모델을 출시해요.'),
    ('Mar. 3, 2026 — Nordal will launch the model in May.', '노르달은 올해 안에 모델을 출시해요.'),
    ('Nordal will open its lab in March.', '노르달은 올해 안에 연구소를 열어요.'),
    ('Nordal will file this year and will list in January.', '노르달은 올해 안에 상장을 신청해요.'),
    ('Nordal expects to launch the model next month.', '노르달은 올해 안에 모델을 출시할 계획이에요.'),
    ('The company plans to list in January. It will hire 40 people.', '올해 안에 40명을 뽑을 계획이에요.'),
    ('Nordal plans to list in January, and means to hand in its papers this autumn.', '노르달은 올해 안에 상장 서류를 내고 1월에 상장해요.'),
    ('Nordal plans to list in January.', '노르달은 올해 안에 상장 준비를 마칠 거예요.'),
    ('Nordal plans to list in January.', '노르달은 올해 안에 상장하기는 어려워요.'),
    ('Nordal now plans to list in January, after a delay.', '노르달은 올해 안에 상장하려다 미뤘어요.'),
    ('Nordal will sell the car in January, after showing it in Turin.', '노르달은 차를 연내에 보여 주고 판매해요.'),
    ('Nordal plans to list in January.', '노르달은 올해 안에 상장하지 못해요.'),
    ('Nordal plans to list in January.', '노르달이 연내에 상장할 가능성은 낮아요.'),
    ('Nordal will launch the robot in January. It will unveil the robot in Turin in November.', '노르달은 올해 안에 로봇을 선보여요.'),
    ('Nordal will launch the app next year in Norway and in the autumn in Peru.', '노르달은 연내에 페루에서 앱을 출시해요.'),
    ('Nordal expects to hire 90 people starting next year. It will hire 20 before Christmas.', '노르달은 올해 안에 20명을 먼저 채용해요.'),
    ('Nordal expects to hire 90 people in January, and 20 in the coming weeks.', '노르달은 올해 안에 20명을 먼저 채용해요.'),
    ('Nordal will open its lab in January.', '노르달은 올해 안에 연구소 공사를 끝내요.'),
]  # fmt: skip
WRONG = [
    ('The company plans to list in January.', '회사는 올해 안에 상장할 계획이에요.', '올해 안에'),
    ('Nordal will open its lab in January.', '노르달은 연내에 연구소를 열 거예요.', '연내에'),
    ('Nordal will open its lab next year.', '노르달은 올해 안에 연구소를 열어요.', '올해 안에'),
    ('Nordal expects to launch the model next month.', '노르달은 이달 안에 모델을 출시할 계획이에요.', '이달 안에'),
    ('Nov. 18, 2026 — Nordal will launch the model in March.', '노르달은 올해 안에 모델을 출시해요.', '올해 안에'),
    ('Nordal plans to list in January.', '노르달은 연내에 상장할 전망이에요.', '연내에'),
    ('Nordal aims to launch the robot next year.', '노르달은 올해 안에 로봇을 출시한다.', '올해 안에'),
    ('Nordal expects to hire 90 people in January.', '노르달은 올해 안에 90명을 채용해요.', '올해 안에'),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_is_to_come_in_time_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_what_is_to_come_later_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
