"""What a newsletter rightly says in its own words, each beside a twin that is wrong: days without their month, neither of two, the lower end, who is told of."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.roles import blocked

_FAIR = "The fair is set for June 14-18 in Busan, and its lease runs for two years."
_TICKETS = (
    "The festival runs from June 14 to 18, the city said on Monday. Delivery of tickets takes three to five days."
)
_SECRET = "The assistant strings together up to a dozen steps. Morava is said to pay Brillon $600 million a year, a sum neither company has confirmed."
_LABS = "Four labs saw the plan. Neither side would say when talks resume."
_RANGE = "Calder raised the lower end of its spending forecast to $82 billion from $75 billion while leaving the top at $95 billion."
_TIERS = "Orlan lifted the higher tier to $40 and cut the lower one to $9."
_RATE = "The ministry increased the reduced rate to 9% from 5%."
_RIVAL = "Nvidia raised its dividend by 20% on Tuesday. Intel said it was reviewing its plans. Nvidia's shares rose 4%."
_AGENTS = "The typical bank now runs 900 AI agents, up from 120 a year ago, and audits a third of them."
_LEAST = "Small farms objected to a minimum of 4,000 boxes a month, below which nothing is paid."
_GRANT = "Schools with more than 200 pupils may apply for the grant."
_VALUE = "Volta seeks to raise as much as $3 billion at a valuation of $77 billion. It was last valued at $52 billion in June."
_RAISES = "볼타가 기업가치 약 770억 달러에 최대 30억 달러를 조달하려고 해요. "

TWINS = (
    (_FAIR, "박람회는 다음 달 14~18일 부산에서 열려요.", "박람회는 다음 달 13~18일 부산에서 열려요."),
    (_FAIR, "다음 달 14∼18일이에요.", "다음 달 14∼19일이에요."),
    (_TICKETS, "표는 받는 데 3~5일 걸려요.", "표는 받는 데 4~6일 걸려요."),
    (_SECRET, "금액은 두 회사 모두 확인해 주지 않았어요.", "금액은 세 회사 모두 확인해 주지 않았어요."),
    (_LABS, "두 쪽 다 언제 다시 만날지 말하지 않았어요.", "연구소 두 곳이 계획을 봤어요."),
    (
        _RANGE,
        "지출 전망의 아래쪽을 750억 달러에서 820억 달러로 올렸어요.",
        "지출 전망의 아래쪽을 820억 달러로 낮췄어요.",
    ),
    (_TIERS, "싼 요금제는 9달러로 내렸어요.", "싼 요금제는 9달러로 올렸어요."),
    (_TIERS, "비싼 요금제는 40달러로 올렸어요.", "비싼 요금제는 40달러로 내렸어요."),
    (_RATE, "낮은 세율을 5%에서 9%로 올렸어요.", "낮은 세율을 9%로 내렸어요."),
    (_RIVAL, "주가는 4% 올랐지만 맞수인 인텔은 계획을 다시 살펴요.", "주가가 4% 오른 인텔은 배당을 20% 올렸어요."),
    (_RIVAL, "주가는 4% 올랐고 인텔은 계획을 다시 살펴요.", "주가는 4% 올랐는데 맞수 인텔은 배당을 20% 올렸어요."),
    (_AGENTS, "은행은 보통 AI 에이전트 900개를 돌려요.", "은행은 1년 전 AI 에이전트 900개를 돌렸어요."),
    (_LEAST, "한 달 4,000상자에 못 미치면 한 푼도 못 받아요.", "한 달 4,000상자에 못 미치면 돈을 받아요."),
    (_LEAST, "한 달 4,000상자 이상이어야 돈을 받아요.", "한 달 4,000상자 이하로 내야 돈을 받아요."),
    (_GRANT, "학생이 200명 이하인 학교는 지원을 못 받아요.", "학생이 200명 이하인 학교도 지원을 받아요."),
    (
        _VALUE,
        _RAISES + "6월의 520억 달러보다 45% 넘게 뛴 몸값이에요.",
        _RAISES + "6월의 520억 달러보다 65% 넘게 뛴 몸값이에요.",
    ),
    (_VALUE, _RAISES + "520억 달러보다 45% 넘게 뛰었어요.", _RAISES + "520억 달러보다 45% 넘게 내렸어요."),
)


@pytest.mark.parametrize(("source", "right", "wrong"), TWINS)
def test_what_is_right_stands_and_its_twin_blocks(source: str, right: str, wrong: str) -> None:
    assert blocked(source, right) == []
    assert blocked(source, wrong)


def test_a_percentage_worked_out_from_a_sum_named_beside_it_is_to_be_declared() -> None:
    draft = _RAISES + "520억 달러보다 45% 넘게 뛰었어요."
    kinds = [one.kind for one in lint_pair(_VALUE, draft) if draft[slice(*one.span)] == "45%"]
    assert kinds == ["number-undeclared"]


@pytest.mark.parametrize("draft", ["공장이 생산 라인에 쓰는 로봇은 90대예요.", "개정판 책은 240쪽이에요."])
def test_a_word_of_a_role_inside_another_word_gives_no_role(draft: str) -> None:
    source = "The plant sold 500 cars and bought 90 robots. Its new book has 240 pages, the old one had 310."
    assert blocked(source, draft) == []
