"""Versions and tiers bound to the names of their line."""

import pytest

from pipeline.check import lint_pair

RIGHT = (
    ('Mistral Large 3 was released under the Apache 2.0 license.', '미스트랄 라지 3가 아파치 2.0 라이선스로 나왔어요.'),
    ('Mistral Large 3 was released under the Apache 2.0 license.', 'Mistral Large 3가 아파치 2.0 라이선스로 나왔어요.'),
    ('Mistral Large 3 was trained on 2 clusters of 1,500 GPUs.', 'Mistral Large 3는 클러스터 2곳에서 학습했어요.'),
    ('Gemini 3 Flash is cheaper than Gemini 2.5 Pro.', '제미나이 3 플래시는 제미나이 2.5 프로보다 싸요.'),
    ('Gemini 3 Flash is cheaper than Gemini 2.5 Pro.', 'Gemini 3 Flash가 Gemini 2.5 Pro보다 저렴해요.'),
    ('Gemini 3 Flash is cheaper than Gemini 2.5 Pro.', '제미나이 3가 더 싸요.'),
    ('Claude Haiku 4.5 matches Claude Sonnet 4 on coding.', '클로드 하이쿠 4.5는 코딩에서 클로드 소네트 4와 맞먹어요.'),
    ('Claude Haiku 4.5 matches Claude Sonnet 4 on coding.', '하이쿠 4.5는 소네트 4만큼 해요.'),
    ('Qwen3-235B-A22B beat Llama 4 Maverick on MMLU-Pro by 4.2 points.', 'Qwen3-235B-A22B가 MMLU-Pro에서 Llama 4 Maverick보다 4.2점 높아요.'),
    ('네이버는 하이퍼클로바X 시드를 공개했다.', '네이버가 하이퍼클로바X 시드를 내놨어요.'),
    ('네이버는 하이퍼클로바X 시드를 공개했다.', '네이버가 HyperCLOVA X SEED를 내놨어요.'),
    ('Google will bring Gemini 2.5 Pro and Flash to cars.', '구글이 제미나이 2.5 프로와 플래시를 차에 넣어요.'),
    ('Google will bring Gemini 2.5 Pro and Flash to cars.', '구글이 제미나이 2.5 플래시를 차에 넣어요.'),
    ("Anthropic's Claude Opus 4.5 costs a third of Opus 4.1.", '클로드 오퍼스 4.5는 오퍼스 4.1의 3분의 1 값이에요.'),
    ('The iPhone 17 Pro Max starts at $1,199 and the iPhone Air at $999.', '아이폰 17 프로 맥스는 1,199달러, 아이폰 에어는 999달러부터예요.'),
    ('Grok 4 Fast is 98% cheaper than Grok 4.', '그록 4 패스트는 그록 4보다 98% 싸요.'),
    ('Meta released Llama 4 Scout and Maverick in April.', '메타가 4월에 라마 4 스카우트와 매버릭을 내놨어요.'),
    ('Meta released Llama 4 Scout and Maverick in April.', '메타가 4월에 라마 4 매버릭을 내놨어요.'),
    ("Samsung's Galaxy S26 Ultra uses the chip.", '갤럭시 S26 울트라가 이 칩을 써요.'),
    ('Users can pick Gemini 3 or Claude Sonnet 4.5 in the app.', '앱에서 제미나이 3나 클로드 소네트 4.5를 고를 수 있어요.'),
    ('Users can pick Gemini 3 or Claude Sonnet 4.5 in the app.', '앱에서 제미나이 3 프로나 소네트 4.5를 고를 수 있어요.'),
    ('The model scored 71% on SWE-bench Verified and 44% on ARC-AGI-2.', 'SWE-bench Verified에서 71%, ARC-AGI-2에서 44%를 받았어요.'),
    ('The model scored 71% on SWE-bench Verified and 44% on ARC-AGI-2.', 'SWE-bench에서 71%를 받았어요.'),
    ('Opus and Sonnet 4.5 are both available today.', '오퍼스 4.5와 소네트 4.5를 오늘부터 쓸 수 있어요.'),
    ('On MMLU it scored 88.1, and on MMLU-Pro 77.', 'MMLU에서 88.1점, MMLU-Pro에서 77점을 받았어요.'),
    ('업스테이지가 솔라 프로 2를 공개했다.', '업스테이지가 솔라 프로 2를 내놨어요.'),
    ('업스테이지가 솔라 프로 2를 공개했다.', '업스테이지가 Solar Pro 2를 내놨어요.'),
    ('Amazon Nova Lite is free for a month; Nova Pro is not.', '아마존 노바 라이트는 한 달 무료예요.'),
    ('Amazon Nova Lite is free for a month; Nova Pro is not.', '노바 프로는 무료가 아니에요.'),
    ('GPT-5 mini costs $0.25 per million input tokens and GPT-5 nano $0.05.', 'GPT-5 미니는 입력 100만 토큰에 0.25달러예요.'),
    ('GPT-5 mini costs $0.25 per million input tokens and GPT-5 nano $0.05.', 'GPT-5 나노는 0.05달러예요.'),
    ('Alibaba says Qwen Max beats Claude 4 Opus.', '알리바바는 큐원 맥스가 클로드 4 오퍼스를 이긴대요.'),
    ('Alibaba says Qwen Max beats Claude 4 Opus.', '알리바바는 Qwen Max가 클로드 오퍼스 4를 앞선다고 해요.'),
    ('Gemini 3 Deep Think solved 5 of 6 problems.', '제미나이 3 딥싱크가 여섯 문제 중 다섯 개를 풀었어요.'),
    ('Google announced Gemini 3 on Tuesday and said Gemini now has 650 million users.', '구글이 화요일에 제미나이 3를 발표했어요.'),
    ('Google announced Gemini 3 on Tuesday and said Gemini now has 650 million users.', '제미나이 이용자는 6억 5,000만 명이에요.'),
    ('Claude 3 models from 2024, Opus, Sonnet and Haiku, will be switched off.', '2024년에 나온 클로드 3 모델 오퍼스, 소네트, 하이쿠가 꺼져요.'),
    ('Claude 3 models from 2024, Opus, Sonnet and Haiku, will be switched off.', '클로드 3 오퍼스가 꺼져요.'),
    ('Pixel 10 Pro owners get Gemini 2.5 Flash Image for free.', '픽셀 10 프로 이용자는 제미나이 2.5 플래시 이미지를 공짜로 써요.'),
    ('Llama models were downloaded 1 billion times; Llama 3.1 405B was the largest.', '라마는 10억 번 내려받았고 라마 3.1 405B가 가장 커요.'),
)  # fmt: skip
WRONG = (
    ('Mistral Large 3 was released under the Apache 2.0 license.', 'Mistral Large 2가 아파치 2.0 라이선스로 나왔어요.'),
    ('Mistral Large 3 was released under the Apache 2.0 license.', '미스트랄 라지 2가 아파치 2.0 라이선스로 나왔어요.'),
    ('Mistral Large 3 was released under the Apache 2.0 license.', 'Mistral Large 4가 아파치 2.0 라이선스로 나왔어요.'),
    ('Mistral Large 3 was released under the Apache 2.0 license.', 'Mistral Medium 3가 아파치 2.0 라이선스로 나왔어요.'),
    ('Mistral Large 3 was released under the Apache 2.0 license.', '미스트랄 스몰 3가 아파치 2.0 라이선스로 나왔어요.'),
    ('Mistral Large 3 was released under the Apache 2.0 license.', 'Mistral Large 2.0이 아파치 2.0 라이선스로 나왔어요.'),
    ('Mistral Large 3 was trained on 2 clusters of 1,500 GPUs.', 'Mistral Large 2는 클러스터 2곳에서 학습했어요.'),
    ('Gemini 3 Flash is cheaper than Gemini 2.5 Pro.', 'Gemini 3 Pro가 Gemini 2.5 Flash보다 저렴해요.'),
    ('Gemini 3 Flash is cheaper than Gemini 2.5 Pro.', 'Gemini 2.5 Flash가 Gemini 3 Pro보다 저렴해요.'),
    ('Gemini 3 Flash is cheaper than Gemini 2.5 Pro.', '제미나이 3 프로는 제미나이 2.5 프로보다 싸요.'),
    ('Claude Haiku 4.5 matches Claude Sonnet 4 on coding.', 'Claude Sonnet 4.5의 코딩 실력은 Claude Haiku 4와 비슷해요.'),
    ('Claude Haiku 4.5 matches Claude Sonnet 4 on coding.', '클로드 오퍼스 4.5는 코딩에서 클로드 소네트 4와 맞먹어요.'),
    ('Claude Haiku 4.5 matches Claude Sonnet 4 on coding.', 'Claude Haiku 4.5의 코딩 실력은 Claude Sonnet 4.5와 비슷해요.'),
    ('Qwen3-235B-A22B beat Llama 4 Maverick on MMLU-Pro by 4.2 points.', 'Qwen3-235B-A22B가 MMLU에서 Llama 4 Maverick보다 4.2점 높아요.'),
    ('Qwen3-235B-A22B beat Llama 4 Maverick on MMLU-Pro by 4.2 points.', 'Qwen3-235B-A22B가 MMLU-Pro에서 Llama 4 Scout보다 4.2점 높아요.'),
    ('Qwen3-235B-A22B beat Llama 4 Maverick on MMLU-Pro by 4.2 points.', 'Qwen3-235B-A22B가 MMLU-Pro에서 라마 4 스카우트보다 4.2점 높아요.'),
    ('Qwen3-235B-A22B beat Llama 4 Maverick on MMLU-Pro by 4.2 points.', 'Qwen3-235B-A22B가 MMLU-Pro에서 Llama 3 Maverick보다 4.2점 높아요.'),
    ('네이버는 하이퍼클로바X 시드를 공개했다.', '네이버가 하이퍼클로바X 씽크를 내놨어요.'),
    ('Google will bring Gemini 2.5 Pro and Flash to cars.', '구글이 제미나이 2.5 플래시 라이트를 차에 넣어요.'),
    ('Google will bring Gemini 2.5 Pro and Flash to cars.', '구글이 제미나이 2 플래시를 차에 넣어요.'),
    ("Anthropic's Claude Opus 4.5 costs a third of Opus 4.1.", '클로드 소네트 4.5는 오퍼스 4.1의 3분의 1 값이에요.'),
    ("Anthropic's Claude Opus 4.5 costs a third of Opus 4.1.", '클로드 오퍼스 4.5는 소네트 4.1의 3분의 1 값이에요.'),
    ('The iPhone 17 Pro Max starts at $1,199 and the iPhone Air at $999.', '아이폰 17 프로는 1,199달러부터예요.'),
    ('The iPhone 17 Pro Max starts at $1,199 and the iPhone Air at $999.', '아이폰 16 프로 맥스는 1,199달러부터예요.'),
    ('The iPhone 17 Pro Max starts at $1,199 and the iPhone Air at $999.', '아이폰 미니는 999달러부터예요.'),
    ('Grok 4 Fast is 98% cheaper than Grok 4.', '그록 3 패스트는 98% 싸요.'),
    ('Meta released Llama 4 Scout and Maverick in April.', '메타가 4월에 라마 4 베헤모스를 내놨어요.'),
    ('Meta released Llama 4 Scout and Maverick in April.', '메타가 4월에 라마 3 스카우트를 내놨어요.'),
    ("Samsung's Galaxy S26 Ultra uses the chip.", '갤럭시 S26 플러스가 이 칩을 써요.'),
    ('Users can pick Gemini 3 or Claude Sonnet 4.5 in the app.', '앱에서 제미나이 3나 클로드 오퍼스 4.5를 고를 수 있어요.'),
    ('Users can pick Gemini 3 or Claude Sonnet 4.5 in the app.', '앱에서 제미나이 3나 클로드 소네트 4를 고를 수 있어요.'),
    ('The model scored 71% on SWE-bench Verified and 44% on ARC-AGI-2.', 'SWE-bench Pro에서 71%를 받았어요.'),
    ('The model scored 71% on SWE-bench Verified and 44% on ARC-AGI-2.', 'ARC-AGI-3에서 44%를 받았어요.'),
    ('Opus and Sonnet 4.5 are both available today.', '하이쿠 4.5를 오늘부터 쓸 수 있어요.'),
    ('업스테이지가 솔라 프로 2를 공개했다.', '업스테이지가 솔라 미니 2를 내놨어요.'),
    ('업스테이지가 솔라 프로 2를 공개했다.', '업스테이지가 솔라 프로 3를 내놨어요.'),
    ('Amazon Nova Lite is free for a month; Nova Pro is not.', '아마존 노바 프리미어는 한 달 무료예요.'),
    ('GPT-5 mini costs $0.25 per million input tokens and GPT-5 nano $0.05.', 'GPT-5 프로는 입력 100만 토큰에 0.25달러예요.'),
    ('Alibaba says Qwen Max beats Claude 4 Opus.', '알리바바는 큐원 터보가 클로드 4 오퍼스를 이긴대요.'),
    ('Alibaba says Qwen Max beats Claude 4 Opus.', '알리바바는 큐원 맥스가 클로드 4 소네트를 이긴대요.'),
    ('Gemini 3 Deep Think solved 5 of 6 problems.', '제미나이 3 프로가 여섯 문제 중 다섯 개를 풀었어요.'),
    ('Google announced Gemini 3 on Tuesday and said Gemini now has 650 million users.', '구글이 화요일에 제미나이 2.5를 발표했어요.'),
    ('Google announced Gemini 3 on Tuesday and said Gemini now has 650 million users.', '구글이 화요일에 제미나이 4 프로를 발표했어요.'),
    ('Claude 3 models from 2024, Opus, Sonnet and Haiku, will be switched off.', '클로드 4 오퍼스가 꺼져요.'),
    ('Pixel 10 Pro owners get Gemini 2.5 Flash Image for free.', '픽셀 9 프로 이용자는 제미나이 2.5 플래시 이미지를 공짜로 써요.'),
    ('Llama models were downloaded 1 billion times; Llama 3.1 405B was the largest.', '라마는 10억 번 내려받았고 라마 3.2 405B가 가장 커요.'),
)  # fmt: skip


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_another_version_or_tier_of_the_line_blocks(source: str, draft: str) -> None:
    assert _blocked(source, draft)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_model_of_the_source_is_no_finding_however_much_of_its_name_stands_there(source: str, draft: str) -> None:
    assert [one.kind for one in lint_pair(source, draft) if one.severity == "block" or one.kind == "name"] == []


def test_a_loose_number_lends_no_version() -> None:
    source = "Mistral Large 3 was trained on 2 clusters of 1,500 GPUs."
    assert _blocked(source, "Mistral Large 2는 클러스터 2곳에서 학습했어요.") == ["Mistral Large 2"]


def test_models_that_share_a_name_are_each_one() -> None:
    source = "Google will bring Gemini 2.5 Pro and Flash to cars, and Opus and Sonnet 4.5 to phones."
    for draft in ("제미나이 2.5 플래시를 차에 넣어요.", "오퍼스 4.5를 휴대폰에 넣어요."):
        assert _blocked(source, draft) == []
