"""A body told by its Korean name, a person by another one, an example of the writer's own, and who had no part in something."""

import pytest

from pipeline.check import lint_pair

RULES = (
    "Rules on general-purpose models are unaffected. Consumer groups called the delay a gift. It was agreed on Friday."
)
ALONE = (
    "Chinese AI lab DeepSeek released V4, which it says was trained entirely on Huawei's Ascend processors. It is free."
)
ROUND = "Physical Intelligence has raised $1.1 billion led by CapitalG. Jeff Bezos took part. It employs 140 people."
RIGHT = [
    ("The World Intellectual Property Organization counted patents.", "세계지식재산기구(WIPO)가 특허를 셌어요."),
    ("The Asian Infrastructure Investment Bank lent money.", "아시아인프라투자은행(AIIB)이 돈을 빌려줬어요."),
    ("The Organization of the Petroleum Exporting Countries raised output.", "석유수출국기구(OPEC)가 증산했어요."),
    ("The National Institute of Standards and Technology published a draft.", "미 국립표준기술연구소가 초안을 냈어요."),
    ("Germany's Federal Cartel Office examined Temu.", "독일 연방카르텔청이 테무를 조사했어요."),
    ("ChangXin Memory Technologies expanded.", "창신메모리테크놀로지(CXMT)가 증설했어요."),
    ("CATL founder Robin Zeng listed the company in Hong Kong.", "쩡위췬 CATL 창업자가 회사를 홍콩에 상장했어요."),
    ("Coupang's Bom Kim apologised.", "김범석 쿠팡 의장이 사과했어요."),
    ("Nippon Steel's Eiji Hashimoto bought U.S. Steel.", "하시모토 에이지 일본제철 회장이 US스틸을 샀어요."),
    (RULES, "챗GPT 같은 범용 모델에 대한 규정은 그대로예요."),
    (ALONE, "딥시크는 엔비디아 칩 없이 화웨이 어센드만으로 V4를 학습시켰다고 해요."),
    (ROUND, "피지컬 인텔리전스가 알파벳 산하 캐피털G 등에서 11억 달러를 모았어요."),
    ("The Wikimedia Foundation has 8 million donors. The average gift is $11.", "위키백과에는 800만 명이 기부해요."),
]  # fmt: skip
WRONG = [
    ("The World Intellectual Property Organization counted patents.", "국제민간항공기구가 특허를 셌어요."),
    ("The Asian Infrastructure Investment Bank lent money.", "유럽부흥개발은행이 돈을 빌려줬어요."),
    ("CATL founder Robin Zeng listed the company in Hong Kong.", "리옌훙 CATL 창업자가 회사를 홍콩에 상장했어요."),
    ("Coupang's Bom Kim apologised.", "김범수 쿠팡 의장이 사과했어요."),
    ("Nippon Steel's Eiji Hashimoto bought U.S. Steel.", "하시모토 에이지 고베제강 회장이 US스틸을 샀어요."),
    ("Rules on models such as Gemini are unaffected, Google said.", "구글은 챗GPT 같은 모델의 규정은 그대로라고 했어요."),
    (ALONE.replace(". It", " without Nvidia chips. It"), "딥시크는 AMD 칩 없이 화웨이 어센드만으로 V4를 학습시켰다고 해요."),
    (ALONE, "딥시크는 엔비디아 칩으로 V4를 학습시켰다고 해요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_another_writing_of_a_name_does_not_block(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_another_name_blocks(source: str, draft: str) -> None:
    assert any(one.kind == "name" and one.severity == "block" for one in lint_pair(source, draft))
