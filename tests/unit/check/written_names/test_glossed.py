"""A name in Hangul with its Latin writing behind it is looked up like any other; a gloss that explains a term is not."""

import pytest

from pipeline.check import lint_pair

PRYCE = "Dr. Gwenllian Pryce said hospitals should count the minutes spent correcting as part of the cost."
SOFIE = "Sofie Brandberg, chief information officer of Norrland, said nobody would lose their job."
REINER = '"We are late," said Tom Reiner, chief executive of Corvex.'
HALE = "Judge Alvin Hale ruled that the training was fair use."
SUED = "The lawsuit was filed by Hannah Okafor, who worked at the company for six years."
SOMEBODY_ELSE = [
    (PRYCE, "오와인 튜더(Owain Tudor)는 병원이 고치는 시간도 비용으로 셈해야 한다고 말했어요."),
    (PRYCE, "의사 미리암 오옐라란(Miriam Oyelaran)은 고치는 시간도 비용으로 셈해야 한다고 말했어요."),
    (PRYCE, "영국 의사 나이절 해리스(Nigel Harris) 박사에 따르면 고치는 시간도 비용이에요."),
    (SOFIE, "톰 애비오던(Tom Abiodun)은 아무도 일자리를 잃지 않을 거라고 말했어요."),
    (SOFIE, "노를란드의 최고정보책임자 마리솔 킨타나르(Marisol Quintanar)는 아무도 일자리를 잃지 않는다고 말했어요."),
    (SOFIE, "데이나 위틀록(Dana Whitlock)은 아무도 일자리를 잃지 않을 거라고 밝혔어요."),
    (REINER, "코벡스의 최고경영자 페드루 알메이다(Pedro Almeida)는 늦었다고 인정했어요."),
    (REINER, "코벡스의 프리야 산도발(Priya Sandoval) 대표는 늦었다고 말했어요."),
    (HALE, "마틴 켈러허(Martin Kelleher) 판사는 학습이 공정 이용이라고 봤어요."),
    (HALE, "브리지드 오코너(Bridget O'Connor) 판사는 학습이 공정 이용이라고 봤어요."),
    ("Analyst Priya Venkataraman expects prices to fall by 12% next year.", "애널리스트 스튜어트 멜로이(Stuart Melloy)는 내년에 값이 12% 내릴 것으로 봤어요."),
    ("Mayor Karen Voss told reporters the pilot would be extended.", "시장 리처드 스톤(Richard Stone)은 시범 사업을 늘리겠다고 말했어요."),
    ("Elena Marchetti wrote that the paper had an error.", "루카 페라로(Luca Ferraro)는 논문에 틀린 곳이 있다고 적었어요."),
]  # fmt: skip
UNKNOWN = [
    ("Bellwether said it will open a plant in Leeds.", "노드하겐(Nordhagen)은 리즈에 공장을 열 거라고 밝혔어요."),
    ("Lumivox raised $48 million.", "베리안 랩스(Verian Labs)가 4,800만 달러를 모았어요."),
    (SUED, "6년 동안 일한 카틀레인 더프리스(Katelijn de Vries)가 소송을 냈어요."),
    ("그웬리언 프라이스 박사는 고치는 시간도 비용이라고 말했다.", "오와인 튜더(Owain Tudor) 박사는 고치는 시간도 비용이라고 말했어요."),
    ("The startup's chief executive said it will hire 40 people.", "이 스타트업의 최고경영자 요나스 베리(Jonas Berg)는 40명을 뽑겠다고 말했어요."),
]  # fmt: skip
RIGHT = [
    (PRYCE, "그웬리언 프라이스(Gwenllian Pryce) 박사는 고치는 시간도 비용이라고 말했어요."),
    (SOFIE, "노를란드(Norrland)의 소피 브란드베리(Sofie Brandberg)는 아무도 일자리를 잃지 않는다고 말했어요."),
    ("그웬리언 프라이스 박사는 고치는 시간도 비용이라고 말했다.", "그웬리언 프라이스(Gwenllian Pryce) 박사는 고치는 시간도 비용이라고 말했어요."),
    ("정부는 오비톤과 협약을 맺었다.", "정부는 오비톤(Orbiton)과 협약을 맺었어요."),
    ("딥시크가 새 모델을 냈다.", "딥시크(DeepSeek)가 새 모델을 냈어요."),
    ("Jaehoon Chang said sales rose.", "장재훈(Chang Jae-hoon) 부회장은 판매가 늘었다고 말했어요."),
    ("The lab in Zurich trained it.", "취리히(Zürich) 연구소가 학습시켰어요."),
    ("The factory in Xi'an makes the chips.", "시안(Xian) 공장이 칩을 만들어요."),
    ("The model uses a mixture of experts.", "이 모델은 전문가 혼합(Mixture of Experts) 구조예요."),
    ("The agent asks before it deletes.", "에이전트(Agent)는 지우기 전에 물어요."),
    ("The network is a kind used in most language models.", "트랜스포머(Transformer)라는 구조를 써요."),
    ("Retrieval is used.", "벡터 데이터베이스(Vector Database)를 써요."),
    ("Prompts are cached.", "프롬프트 캐싱(Prompt Caching)을 해요."),
    ("The robot learns from rewards.", "강화학습(Reinforcement Learning)을 써요."),
    ("Attention is all the model needs.", "셀프 어텐션(Self-Attention)만으로 돼요."),
    ("The chip uses chiplets.", "칩렛(Chiplet) 구조를 써요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), SOMEBODY_ELSE)
def test_somebody_else_in_both_writings_blocks(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.kind == "name" and one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), UNKNOWN)
def test_an_unknown_name_in_both_writings_is_a_warning(source: str, draft: str) -> None:
    assert [one.severity for one in lint_pair(source, draft) if one.kind == "name"] == ["warn"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_name_of_the_source_or_a_term_in_both_writings_passes(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.kind == "name"]
