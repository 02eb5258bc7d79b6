"""Multiples, parts and sums of two figures that a newsletter tells in its own words: `세 배로 뛰어`, `나머지 절반 가까이`, `두 회사를 합쳐`."""

import pytest

from pipeline.check import lint_pair

_VALUED = "Ramp raised $300 million at a $12.2 billion valuation, six months after being valued at $4.1 billion."
_TREES = "The city planted 57,000 trees, well above its original target of 20,000."
_STAKES = "Tencent now holds 31% and the founders {}%. Staff and funds own the remaining {}%."
_HEADS = "Cantor is in talks to raise money at a valuation of more than $9 billion. It employs around 65 people."
_POWER = "Data centers will use nearly 300 terawatt-hours in 2025 and exceed 400 in 2026. AI servers account for 80."
_WAFERS = "The plant makes 20,000 wafers a month. A second line will lift that to 30,000 by June."
_DEBUTS = (
    "Kepler rose 9% in its debut after raising $412 million. A day later Orbit doubled: its stock closed at $48 "
    "against an offer price of $24. Orbit raised $388 million."
)
_TOLD_DEBUTS = "오빗은 공모가 24달러의 두 배인 48달러로 마감했어요. 끌어모은 돈은 두 회사를 합쳐 {}억 달러예요."
_PARKS = "Google and Intersect will build 4 gigawatts of solar parks. Google has also signed deals for 4 gigawatts with NextEra and 3 gigawatts with AES."
_TOLD_PARKS = "구글이 짓는 단지는 4기가와트예요. 넥스트에라(4기가와트), AES(3기가와트)와 맺은 약속까지 더하면 모두 {}기가와트예요."
_MODELS = "Kakao released two open models. 'Kanana 2.1B' runs on phones. The larger 'Kanana 9.8B' beats Llama on exams."
_BACKLOG = "Product sales rose 26% to $1.2 billion in the quarter and the backlog reached $7.3 billion."

RIGHT = (
    (_PARKS, _TOLD_PARKS.format(11)),
    (_MODELS, "카카오가 공개 모델 둘을 냈어요. 큰 모델의 덩치는 작은 모델의 다섯 배쯤이에요."),
    (_BACKLOG, "제품으로 12억 달러를 벌었고, 쌓아 둔 일감은 73억 달러예요. 여섯 분기치 매출과 맞먹어요."),
    (_VALUED, "램프의 몸값이 여섯 달 만에 세 배로 뛰어 122억 달러가 됐어요."),
    (_TREES, "도시가 심은 나무는 5만 7,000그루로 처음 목표의 세 배에 가까워요."),
    (_TREES, "도시가 심은 나무는 5만 7,000그루로 처음 목표의 세 배에 가깝고, 더 심을 거래요."),
    (_STAKES.format(22, 47), "지분은 텐센트가 31%, 창업자들이 22%고, 나머지 절반 가까이는 직원과 펀드가 가졌어요."),
    (_HEADS, "캔터의 몸값은 90억 달러를 넘어요. 직원이 65명쯤이니 한 사람 앞에 1억 달러가 훌쩍 넘는 셈이에요."),
    (_POWER, "전기 사용량은 올해 300테라와트시 가까이, 내년에는 400테라와트시를 넘겨요. 한 해에 3분의 1 넘게 느는 거예요."),
    (_WAFERS, "공장은 한 달에 웨이퍼 2만 장을 만들어요. 6월에는 절반을 더 키워 3만 장으로 늘린대요."),
    (_DEBUTS, _TOLD_DEBUTS.format(8)),
)  # fmt: skip
WRONG = (
    (_PARKS, _TOLD_PARKS.format(12)),
    (_MODELS, "카카오가 공개 모델 둘을 냈어요. 큰 모델의 덩치는 작은 모델의 세 배쯤이에요."),
    (_BACKLOG, "제품으로 12억 달러를 벌었고, 쌓아 둔 일감은 73억 달러예요. 아홉 분기치 매출과 맞먹어요."),
    (_VALUED, "램프의 몸값이 여섯 달 만에 네 배로 뛰어 122억 달러가 됐어요."),
    (_VALUED, "램프의 몸값이 여섯 달 만에 두 배로 뛰어 122억 달러가 됐어요."),
    (_TREES, "도시가 심은 나무는 5만 7,000그루로 처음 목표의 네 배에 가깝고, 더 심을 거래요."),
    (_STAKES.format(36, 33), "지분은 텐센트가 31%, 창업자들이 36%고, 나머지 절반 가까이는 직원과 펀드가 가졌어요."),
    (_HEADS, "캔터의 몸값은 90억 달러를 넘어요. 직원이 65명쯤이니 한 사람 앞에 2억 달러가 훌쩍 넘는 셈이에요."),
    (_HEADS, "캔터의 몸값은 90억 달러를 넘어요. 직원이 65명쯤이니 한 사람 앞에 1,000만 달러가 훌쩍 넘는 셈이에요."),
    (_WAFERS, "공장은 한 달에 웨이퍼 2만 장을 만들어요. 6월에는 3분의 1을 더 키워 3만 장으로 늘린대요."),
    (_DEBUTS, _TOLD_DEBUTS.format(9)),
)  # fmt: skip


def _blocks(source: str, draft: str) -> list[str]:
    return [one.message for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_two_figures_give_stands(source: str, draft: str) -> None:
    assert _blocks(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_what_they_do_not_give_is_found(source: str, draft: str) -> None:
    assert _blocks(source, draft)
