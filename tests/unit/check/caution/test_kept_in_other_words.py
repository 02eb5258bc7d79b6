"""Cautions that a draft keeps in other words: who fulfilled a condition, `-어도`, a bound behind two figures, a told copula."""

import pytest

from pipeline.check import lint_pair


def _doubted(source: str, draft: str) -> bool:
    return any(one.kind == "hedge" and one.severity == "warn" for one in lint_pair(source, draft))


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("작업자가 번호를 말하면 로봇이 상자를 가져온다.", "번호를 들은 로봇은 상자를 가져와요."),
        ("고객이 동의하면 앱이 통화를 녹음한다.", "동의를 받은 앱은 통화를 녹음해요."),
        ("If the request is approved, the agent books a room.", "승인을 받은 에이전트는 방을 예약해요."),
        ("If the Senate agrees, the rule would apply one year later, so not before the spring of 2028.", "상원이 동의해도 규칙은 일러야 2028년 봄에 적용돼요."),
        ("If the court approves the plan, the shop would close by March.", "법원이 계획을 승인해도 매장은 3월까지 문을 닫아요."),
        ("If the deal fails, the company would keep the $40 million deposit.", "계약이 깨져도 회사는 보증금 4,000만 달러를 지켜요."),
        ("Companies that break the rule could be fined up to C$10 million or 3% of worldwide revenue, whichever is higher.", "어기면 1,000만 캐나다달러와 전 세계 매출의 3% 가운데 큰 쪽까지 벌금을 물 수 있어요."),
        ("Firms face fines of up to €35 million or 7% of global turnover.", "기업은 3,500만 유로나 전 세계 매출의 7%까지 과징금을 물어요."),
        ("The plan stores up to 50 gigabytes or 2,000 files.", "이 요금제는 50GB 또는 파일 2,000개까지 저장해요."),
        ("No maker of AI chips has listed at more than $5 billion since Brightloom in April, whose shares now trade 23% below the offer price.", "4월에 상장한 Brightloom의 주가는 지금 공모가보다 23% 낮아요."),
        ("The group says that the first five seconds decide whether a customer hangs up. In its test, 22% hung up.", "단체의 시험에서는 고객의 22%가 전화를 끊었어요."),
        ("Price decides whether small shops buy the tool, and the tool costs $9 a month.", "도구는 한 달에 9달러예요."),
        ("Revenue will be about $38 million this year, and the company expects to lose $29 million.", "올해 매출은 약 3,800만 달러, 적자는 2,900만 달러로 내다봐요."),
        ("The group expects to sell 2 million phones next year.", "내년 판매량은 200만 대로 내다봐요."),
        ("The minister said that treaties would be needed first.", "장관은 조약이 먼저라는 말로 설명했어요."),
        ("The companies said that the power would be fully renewable.", "두 회사는 전력이 전부 재생 에너지라고 했어요."),
        ("윤 과장은 “막겠다는 게 아니라 물어보고 쓰라는 것”이라고 말했다.", "윤 과장은 “물어보고 쓰라는 것”이라고 설명했어요."),
    ],
)  # fmt: skip
def test_a_caution_kept_in_other_words_or_of_another_clause_is_not_missed(source: str, draft: str) -> None:
    assert not _doubted(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("If the request is approved, the agent books a room.", "새로 나온 에이전트는 방을 예약해요."),
        ("If the court approves the sale, the agent will move to Seoul.", "법원을 찾은 에이전트는 서울로 옮겨요."),
        ("If the court approves the plan, the shop would close by March.", "올해도 매장은 3월에 문을 닫아요."),
        ("Companies that break the rule could be fined up to C$10 million or 3% of worldwide revenue, whichever is higher.", "어기면 1,000만 캐나다달러와 전 세계 매출의 3% 가운데 큰 쪽을 벌금으로 내야 해요."),
        ("Firms face fines of up to €35 million or 7% of global turnover.", "기업은 3,500만 유로를 과징금으로 내고, 매출이 7% 늘 때까지 기다려요."),
        ("The plan stores up to 50 gigabytes of files for 2,000 users.", "이 요금제는 50GB를 저장하고 이용자 2,000명까지 써요."),
        ("No maker of AI chips has listed at more than $5 billion since Brightloom in April, whose shares now trade 23% below the offer price.", "50억 달러가 넘는 값에 상장한 AI 칩 회사가 또 나왔어요."),
        ("No bank has joined the network since Norvik in May, whose customers pay 2 euros a month.", "은행들이 네트워크에 합류했어요."),
        ("The court will decide whether the rule applies to banks.", "규칙은 은행에도 적용돼요."),
        ("Lawmakers vote on Tuesday on whether the tax ends.", "세금은 화요일에 끝나요."),
        ("The company expects to lose $29 million this year.", "회사는 올해 2,900만 달러를 잃었어요."),
        ("The minister said that treaties would be needed first.", "조약이 먼저 필요했어요."),
        ("The companies said that the power would be fully renewable.", "두 회사의 전력은 전부 재생 에너지가 됐어요."),
        ("The company plans to release a robot named Dure in May.", "회사는 ‘두레’라는 로봇을 5월에 내놨어요."),
        ("The company plans to release a robot named Dure in May.", "회사는 두레라고 불리는 로봇을 5월에 내놨어요."),
        ("The minister said the road would open in May.", "장관은 길을 5월에 열었다고 설명했어요."),
    ],
)  # fmt: skip
def test_a_caution_that_is_gone_is_told(source: str, draft: str) -> None:
    assert _doubted(source, draft)
