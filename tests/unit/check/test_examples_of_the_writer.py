"""Examples, rivals and makers that a writer adds from what everybody knows are doubted; one more in a list of the source blocks."""

import pytest

from pipeline.check import lint_pair

BOTS = "Chatbots gave wrong answers to 45% of news questions, a study of 3,000 responses found."
AMD = "AMD forecast revenue of $10.3 billion. Lisa Su said demand was strong. Shares rose 4%."
DOUBTED = [
    (BOTS, "챗GPT 등 챗봇이 뉴스 질문의 45%에 틀린 답을 했어요."),
    (BOTS, "챗GPT나 제미나이 같은 챗봇이 뉴스 질문의 45%에 틀린 답을 했어요."),
    ("Big Tech companies will spend $650 billion, Bridgewater said.", "아마존, 마이크로소프트, 구글, 메타 등 빅테크가 6500억 달러를 쓴다고 브리지워터가 내다봤어요."),
    ("Social media will be off limits to under-16s in Malaysia.", "말레이시아에서 16세 미만은 인스타그램이나 틱톡 같은 소셜미디어를 못 써요."),
    (AMD, "엔비디아의 맞수 AMD가 매출을 103억 달러로 내다봤어요."),
    (AMD, "엔비디아가 꽉 잡은 AI 칩 시장에서 AMD가 매출을 103억 달러로 내다봤어요."),
    ("Rakuten will launch an AI model in Tokyo.", "일본의 쿠팡 격인 라쿠텐이 도쿄에서 AI 모델을 내놔요."),
    ("Anthropic will spend $50 billion in Texas. It begins in 2026.", "아마존과 구글이 투자한 앤트로픽이 텍사스에 500억 달러를 써요."),
    ("Safe Superintelligence raised $2 billion. Ilya Sutskever founded it.", "오픈AI 출신 일리야 수츠케버가 세운 세이프 슈퍼인텔리전스가 20억 달러를 모았어요."),
    ("Nvidia's next chip would ship in the fall. It uses HBM4.", "SK하이닉스가 공급하는 HBM4가 들어가요."),
]  # fmt: skip
WRONG = [
    ("Google and Meta said chatbots gave wrong answers.", "구글, 메타, 오픈AI 등 빅테크는 챗봇이 틀린 답을 했다고 했어요."),
    ("Claude gave wrong answers to 45% of questions.", "챗GPT 등 챗봇이 질문의 45%에 틀린 답을 했어요."),
    ("Apps such as Snapchat will be banned in Denmark.", "덴마크가 틱톡 같은 앱을 금지해요."),
    ("AMD competes with Intel. Shares rose 4%. Lisa Su was glad.", "엔비디아의 맞수 AMD의 주가가 4% 올랐어요."),
    ("Anthropic will spend $50 billion in Texas. It begins in 2026.", "텐센트가 투자한 앤트로픽이 텍사스에 500억 달러를 써요."),
    ("Amazon invested in Anthropic, which will spend $50 billion.", "마이크로소프트가 투자한 앤트로픽이 500억 달러를 써요."),
    ("Micron said HBM4 would ship in the fall.", "SK하이닉스가 공급하는 HBM4가 가을에 나와요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), DOUBTED)
def test_what_a_writer_adds_is_doubted(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_a_name_in_the_place_of_the_source_s_own_blocks(source: str, draft: str) -> None:
    assert any(one.kind == "name" and one.severity == "block" for one in lint_pair(source, draft))


def test_who_has_a_part_in_the_news_is_no_example() -> None:
    source = "Customers face price increases of 3% to 10% from January, suppliers said."
    draft = "공급망에 따르면 애플 등 고객사는 1월부터 3~10% 오른 가격을 내야 해요."
    assert [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"] == ["애플"]
