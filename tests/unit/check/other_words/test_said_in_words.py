"""Figures that a source says in words alone: what it says stands, what it does not blocks."""

import pytest

from pipeline.check import lint_pair

_VOTE = "The fund owns 1.3% of Meta. The proposal got 14% of all votes cast but, excluding the founder's shares, a majority supported it."
_BILLS = "GitHub will replace the flat $19 monthly fee with a $10 base charge. The heaviest tenth would see their bills at least triple."
_WITHIN = "The model has 1.6 trillion parameters. It scored 82.3% on the test, within a point of its rival."
_PAGES = "The archive has preserved its one-trillionth web page. It saves about 500 million pages a day."
_COST = "It was trained for about $500,000, which the company put at one-fifty-second of the cost of its rival. It scored 61.2, two points above the other."
_WARM = "The year to date is on track to be the second or third hottest. The past eleven years have been the eleven warmest."
_FORMAT = "The engine merged support for the NVFP4 format after five months of review. A 32B model generates 71 tokens per second, with a perplexity increase of 0.4%."
_TIER = "Warner and Suno will launch a tier on May 15 for 42 artists. It will cost $24 a month. Warner settled its lawsuit last November."
_MIDNIGHT = "The deadline is 11:59 p.m. on March 31."
_PRICE = "The model costs $2 per million tokens, a fifth of its predecessor's price."

RIGHT = (
    (_PRICE, "값은 이전 모델보다 80% 싸요."),
    (_MIDNIGHT, "마감은 3월 31일 밤 12시예요."),
    (_VOTE, "창업자 지분을 빼면 찬성이 절반을 넘는다는 계산이에요."),
    (_VOTE, "창업자 지분을 빼면 절반 넘게가 찬성했어요."),
    (_BILLS, "가장 많이 쓰는 상위 10%는 청구서가 적어도 세 배가 돼요."),
    (_WITHIN, "시험 성적은 경쟁 모델과 1점도 차이 나지 않아요."),
    (_PAGES, "저장한 웹페이지가 드디어 1조 개를 채웠대요."),
    (_COST, "든 돈은 경쟁 모델의 52분의 1이에요."),
    (_WARM, "가장 더웠던 해 1위부터 11위까지가 몽땅 최근 11년에 몰려 있어요."),
    (_FORMAT, "엔진이 4비트 형식 NVFP4를 지원하게 됐어요."),
    (_FORMAT, "퍼플렉시티는 0.4% 나빠지는 정도예요."),
    (_TIER, "워너와 수노가 소송을 끝낸 지 반년 만에 한 상품을 내놓아요."),
    (_TIER, "워너와 수노가 소송을 끝낸 지 여섯 달 만에 한 상품을 내놓아요."),
)
WRONG = (
    (_PRICE, "값은 이전 모델보다 60% 싸요."),
    (_PRICE, "값은 이전 모델보다 80% 비싸요."),
    (_MIDNIGHT, "마감은 3월 31일 밤 11시예요."),
    (_VOTE, "창업자 지분을 빼면 찬성이 절반에 못 미친다는 계산이에요."),
    (_VOTE, "창업자 지분을 빼면 찬성이 70%를 넘는다는 계산이에요."),
    (_BILLS, "가장 많이 쓰는 상위 20%는 청구서가 적어도 세 배가 돼요."),
    (_WITHIN, "시험 성적은 경쟁 모델과 3점 차이가 나요."),
    (_PAGES, "저장한 웹페이지가 드디어 10조 개를 채웠대요."),
    (_COST, "든 돈은 경쟁 모델의 40분의 1이에요."),
    (_WARM, "가장 더웠던 해 1위부터 12위까지가 몽땅 최근에 몰려 있어요."),
    (_FORMAT, "엔진이 8비트 형식 NVFP4를 지원하게 됐어요."),
    (_FORMAT, "퍼플렉시티는 0.4% 낮아지는 정도예요."),
    (_TIER, "워너와 수노가 소송을 끝낸 지 아홉 달 만에 한 상품을 내놓아요."),
)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_a_source_says_in_words_stands(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_what_it_does_not_say_blocks(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"]
