"""What fresh news tells plainly and a draft turns: the day before which nothing comes, a vote, a fault that nobody admits, a half, a unit of the sky."""

import pytest

from pipeline.check import lint_pair

PROFIT = "Lindway was founded in 2019 by two brothers. It has 310 workers, most of them in Lodz. Its sales reached 80 million euros last year. Lindway expects to lose about 30 million euros this year and does not foresee a profit before 2029."
STOCK = "The maker said that it could not fill all its orders until at least the autumn of 2027."
BRIDGE = "The bridge must be finished by May 2028, and no toll will be charged before 2030."
VOTE = "To pay for it, the council raised the property tax by 3 percent, which will cost the owner of a median home about $84 a year. Councilwoman Greta Olin, who voted against the plan, warned that the fund would shrink to $18 million by next June."
LAW = 'Minister Ada Brandt had wanted the law to start at 5 tonnes, which would have covered 118 mines. "Half a law is better than a whole debate," she said. Labour leader Tomas Reyna, whose party voted for the bill all the same, said it had been watered down.'
SUIT = "Norbank will pay $40 million to settle the case. It admitted no wrongdoing."
DEAL = "The airline settled with the passengers without admitting liability."
OWNED = "The airline settled with the passengers and admitted that its crew was at fault."
RULE = "A limit of 5 tonnes would have covered 140 quarries; at 12 tonnes only 52 are affected."
LAMP = "Each lamp costs about $260 to make, of which $90 goes on the lens alone."
LENS = "Each lamp costs about $160 to make, of which $90 goes on the lens alone."
STAR = "The star is 58 light-years away, and its planet circles it at 2.4 astronomical units."


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (PROFIT, "흑자는 빨라야 2029년에 날 걸로 보고 있어요."),
        (STOCK, "제조사는 2027년 가을까지는 주문을 다 채울 수 없다고 했어요."),
        (BRIDGE, "다리는 늦어도 2028년 5월에 다 지어져야 해요."),
        (VOTE, "계획에 반대표를 던진 그레타 올린 의원은 내년 6월 기금이 1800만 달러로 줄 거라고 경고했어요."),
        (LAW, "노동당은 그래도 법안에 찬성표를 던졌어요."),
        (SUIT, "노르뱅크는 4000만 달러를 내기로 했지만 잘못을 인정하지는 않았어요."),
        (DEAL, "항공사는 책임을 인정하지 않은 채 승객들과 합의했어요."),
        (OWNED, "항공사는 승무원의 잘못을 인정하고 합의했어요."),
        (RULE, "대상은 140곳에서 52곳으로 줄었어요. 애초 계획의 절반이 안 되는 수준이에요."),
        (LENS, "램프 하나를 만드는 데는 약 160달러가 들어요. 90달러짜리 렌즈가 제작비의 절반을 넘어요."),
        (STAR, "별은 58광년 떨어져 있고, 행성은 별에서 2.4천문단위 떨어진 곳을 돌아요."),
    ],
)
def test_what_is_told_as_it_is_is_not_blocked(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (PROFIT, "흑자는 늦어도 2029년 전에 날 걸로 보고 있어요.", "늦어도 2029년"),
        (STOCK, "제조사는 늦어도 2027년 가을이면 주문을 다 채울 수 있다고 했어요.", "늦어도 2027년"),
        (BRIDGE, "통행료는 늦어도 2030년에 받기 시작해요.", "늦어도 2030년"),
        (
            VOTE,
            "계획에 찬성표를 던진 그레타 올린 의원은 내년 6월 기금이 1800만 달러로 줄 거라고 경고했어요.",
            "찬성표를 던",
        ),
        (LAW, "노동당은 법안에 반대표를 던졌어요.", "반대표를 던"),
        (SUIT, "노르뱅크는 4000만 달러를 내기로 하고 잘못을 인정했어요.", "잘못을 인정했어요"),
        (DEAL, "항공사는 책임을 인정하고 승객들과 합의했어요.", "책임을 인정하고"),
        (RULE, "대상은 140곳에서 52곳으로 줄었어요. 애초 계획의 절반이 조금 넘는 수준이에요.", "절반"),
        (LAMP, "램프 하나를 만드는 데는 약 260달러가 들어요. 90달러짜리 렌즈가 제작비의 절반을 넘어요.", "절반"),
        (LENS, "램프 하나를 만드는 데는 약 160달러가 들어요. 90달러짜리 렌즈가 제작비의 절반도 안 돼요.", "절반"),
        (STAR, "별은 58천문단위 떨어져 있어요.", "58천문단위"),
    ],
)
def test_what_is_turned_is_blocked(source: str, draft: str, wrong: str) -> None:
    found = _blocked(source, draft)
    assert any(wrong in one or one in wrong for one in found), found
