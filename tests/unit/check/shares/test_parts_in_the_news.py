"""Parts and multiples of AI news as writers tell them: what a cut leaves, what was before, shares in people, a level that is no change."""

import pytest

from pipeline.check import lint_pair

_ADOBE_PRICE = "Adobe cut the price of cached reads by 75%. A cached million tokens now costs 6 cents."
_BROOKFIELD_HOLDS = "Brookfield holds 80% of the venture and Google the remaining 20%."
_HOLDS_VENTURE = "Brookfield holds 76% of the venture and Google the remaining 24%."
_ABOUT_CLINICS = "About 40% of clinics use the tool, a survey of 1,100 found."
_SOME_USERS = "Some 70% of users are under 30."
_MODEL_ANSWERED = "The model answered 78% of questions correctly, compared with 36% for the earlier one."
_SHARE_ROSE = "The share rose to 12.5% from 10%. Sales grew 25% from a year ago."
_PRICES_ROSE = "Prices rose 5%, up from 3% a year ago."
_REVENUE_FELL = "Revenue fell 8% from 12% growth a year ago."
_SALES_ROSE = "Sales rose 9%, compared with 14% in the previous quarter."
_LENOVO_FORECAST = "Lenovo cut its forecast by a third."
_FORECAST_THIRD = "Lenovo cut its forecast to a third of what it was."
_VENTURE = "Brookfield holds 80% of the venture."
_SALES_FELL = "Sales fell by 80%."
_FELL_LAST = "Sales fell to 80% of last year's level."
_PRICES_OLDER = "Prices of older chips dropped by a quarter."
_FIRM_WORKFORCE = "The firm cut its workforce by 30%, to 70% of its peak."
_SHARE_MARKET = "Its share of the market fell to 12% from 30%."
_ERROR_RATE = "The error rate was reduced by two-thirds to 4%."
_RATE_REDUCED = "The error rate was reduced by two-thirds."
_POWER_FIFTHS = "Power use was cut to two-fifths."
_DATABRICKS_SAID = "Databricks said 7 in 10 of its customers run at least one agent in production, up from 41% a year ago. Agents handled 1.3 billion requests in May."
_EUROPEAN_INVESTMENT = "The European Investment Bank will cover up to 30% of the 2.4 billion euro gigafactory. The rest comes from Nvidia and Deutsche Telekom."
_NVIDIA_DATA = (
    "Nvidia's data center revenue was $41.1 billion of the $46.7 billion total. Gaming brought in $4.3 billion."
)
_GROK_ANSWERED = "Grok answered 94% of news questions incorrectly, the study of 1,600 queries found. Perplexity did best, with 37% wrong."
_MISTRAL_VALUATION = "Mistral's valuation rose to 11.7 billion euros from 5.8 billion euros. ASML now owns about 11%."
_MODEL_USES = "The model uses 37 billion of its 671 billion parameters for each token."
_INFERENCE_COSTS = "Inference costs fell 280-fold between November 2022 and October 2024, Stanford's AI Index said."
_KOREA_NAVER = "Korea's Naver said 62% of sellers use its tool, double the share of two years ago."
_ABOUT_VIDEOS = "About 1 in 8 videos on the platform was AI-made, the audit of 4,000 clips found. Viewers flagged fewer than 3% of them."
_QUARTERLY_CAPEX = "Quarterly capex reached $34.9 billion, more than double the $14.9 billion of a year ago."
_USERS_AGED = "Users aged 18 to 24 made up 46% of messages."
_CHIP_DRAWS = "The chip draws 2.3 kilowatts, against 700 watts for the H100."
_ONLY_STATES = "Only 12 of the 50 states have passed such laws."
_SHIPMENTS_WERE = "Shipments were 1.2 million units, a third less than the 1.8 million expected."
_OPENAI_SHARE = "OpenAI's share of the market slid to 60.4% from 86.7%. Gemini tripled its share to 15.1%."
_RATE_RADIOLOGY = "The error rate in radiology reports dropped from 4.8% to 1.5%."
_APPLIES_FIRMS = "The law applies to firms with 250 or more employees."
_PASSENGERS_UNDER = "Passengers under 4 feet tall may not ride."
_EVERY_FIVE = "Two of every five developers said they do not trust the output."
_TOOL_USERS = "The tool's users have tripled in a year to 9.3 million."
_OUTPUT_DOUBLED = "Output doubled in two years to 640 tonnes."
_LED_TO = "Screening with the tool led to 12% fewer missed cancers in 16 hospitals."
_UP_TO = "Hetzner said it would cut prices of its GPU servers by up to 44% from December 1."

RIGHT = (
    (_LED_TO, "병원 16곳에서 놓친 암이 12% 줄었어요."),
    (_UP_TO, "헤츠너가 GPU 서버 값을 12월 1일부터 최대 44% 내려요."),
    (_ADOBE_PRICE, "어도비가 캐시 읽기 값을 4분의 1로 낮췄어요."),
    (_ADOBE_PRICE, "어도비가 캐시 읽기 값을 4분의 3 내렸어요."),
    (_BROOKFIELD_HOLDS, "지분의 다섯 중 넷은 브룩필드가 가져요."),
    (_HOLDS_VENTURE, "지분의 넷 중 셋은 브룩필드가 가져요."),
    (_ABOUT_CLINICS, "병원 다섯 곳 중 두 곳이 이 도구를 써요."),
    (_ABOUT_CLINICS, "병원 세 곳 중 한 곳 넘게 이 도구를 써요."),
    (_SOME_USERS, "이용자 셋 중 둘 남짓이 서른 살이 안 됐어요."),
    (_MODEL_ANSWERED, "새 모델은 78%를 맞혔어요. 이전 모델보다 42%포인트 높아졌어요."),
    (_MODEL_ANSWERED, "새 모델은 36%에서 78%로 올랐어요."),
    (_SHARE_ROSE, "비중이 10%에서 12.5%로, 그러니까 25% 늘었어요."),
    (_PRICES_ROSE, "물가가 5% 올랐어요. 1년 전에는 3% 올랐죠."),
    (_REVENUE_FELL, "매출이 8% 줄었어요. 1년 전에는 12% 늘었고요."),
    (_SALES_ROSE, "매출이 9% 늘었어요. 앞 분기에는 14% 늘었죠."),
    (_LENOVO_FORECAST, "레노버가 전망을 3분의 1 낮췄어요."),
    (_LENOVO_FORECAST, "레노버가 전망을 3분의 2로 낮췄어요."),
    (_FORECAST_THIRD, "레노버가 전망을 3분의 1로 낮췄어요."),
    (_SALES_FELL, "매출이 80% 줄었어요."),
    (_PRICES_OLDER, "옛 칩 값이 4분의 1가량 떨어졌어요."),
    (_FIRM_WORKFORCE, "회사가 직원을 30% 줄였어요."),
    (_SHARE_MARKET, "점유율이 30%에서 12%로 떨어졌어요."),
    (_ERROR_RATE, "오류율을 3분의 1로, 4%까지 낮췄어요."),
    (_POWER_FIFTHS, "전력 소비를 5분의 2로 줄였어요."),
    (
        _DATABRICKS_SAID,
        "데이터브릭스 고객 열에 일곱이 에이전트를 실제 업무에 쓰고 있어요. 1년 전보다 29%포인트 늘었죠. 5월 한 달 처리한 요청은 13억 건이었어요.",
    ),
    (
        _EUROPEAN_INVESTMENT,
        "유럽투자은행이 24억 유로짜리 기가팩토리 비용의 열에 셋까지 대요. 나머지 70%는 엔비디아와 도이치텔레콤 몫이에요.",
    ),
    (_EUROPEAN_INVESTMENT, "유럽투자은행이 24억 유로 가운데 최대 7억 2,000만 유로를 대요."),
    (
        _NVIDIA_DATA,
        "엔비디아 매출 467억 달러 가운데 열에 아홉 가까이가 데이터센터에서 나왔어요. 게임은 43억 달러로 열에 하나가 채 안 돼요.",
    ),
    (
        _GROK_ANSWERED,
        "그록은 뉴스 질문 스무 개 중 열아홉 개꼴로 틀렸어요. 가장 나은 퍼플렉시티도 열에 넷 가까이 틀렸고요.",
    ),
    (
        _MISTRAL_VALUATION,
        "미스트랄의 몸값이 58억 유로에서 117억 유로로 두 배가 됐어요. ASML은 지분 9분의 1쯤을 가졌어요.",
    ),
    (_MODEL_USES, "6710억 개 매개변수 가운데 토큰 하나에 쓰는 건 370억 개, 그러니까 18분의 1쯤이에요."),
    (_MODEL_USES, "토큰 하나에 쓰는 매개변수는 전체의 6%도 안 돼요."),
    (_INFERENCE_COSTS, "추론 비용이 2년 새 280분의 1로 떨어졌어요."),
    (_KOREA_NAVER, "네이버 판매자 열 명 중 여섯 명이 이 도구를 써요. 2년 전에는 그 절반이었어요."),
    (_ABOUT_VIDEOS, "동영상 여덟 편 중 한 편꼴로 AI가 만든 것이었어요. 시청자가 신고한 건 그중 3%가 안 됐어요."),
    (_QUARTERLY_CAPEX, "분기 설비투자가 349억 달러로 1년 전의 두 배를 훌쩍 넘겼어요."),
    (_USERS_AGED, "18~24세가 보낸 메시지가 절반에 가까웠어요."),
    (_USERS_AGED, "메시지의 절반이 조금 안 되는 46%를 18~24세가 보냈어요."),
    (_CHIP_DRAWS, "새 칩은 2.3kW를 써서 H100의 세 배가 넘어요."),
    (_CHIP_DRAWS, "H100의 700W와 견주면 세 배 넘는 전기를 먹어요."),
    (_ONLY_STATES, "이런 법을 만든 주는 50개 주 가운데 넷 중 하나꼴이에요."),
    (_ONLY_STATES, "50개 주 가운데 12곳만, 그러니까 4분의 1이 채 안 되는 곳만 법을 만들었어요."),
    (_SHIPMENTS_WERE, "출하량은 120만 대로 예상한 180만 대보다 3분의 1 적었어요."),
    (
        _OPENAI_SHARE,
        "오픈AI의 점유율이 86.7%에서 60.4%로 26%포인트 넘게 빠졌어요. 제미나이는 세 배로 뛰어 15.1%가 됐고요.",
    ),
    (_RATE_RADIOLOGY, "판독 오류율이 4.8%에서 1.5%로 3분의 1 아래로 떨어졌어요."),
    (_RATE_RADIOLOGY, "백 건에 다섯 건꼴이던 판독 오류가 백 건에 한두 건으로 줄었어요."),
    (_PASSENGERS_UNDER, "키가 4피트(약 122cm)가 안 되면 탈 수 없어요."),
    (_EVERY_FIVE, "개발자 다섯 중 둘은 결과물을 믿지 않는대요."),
    (_EVERY_FIVE, "개발자 열에 넷은 결과물을 믿지 않는대요."),
    (_TOOL_USERS, "이용자가 930만 명이에요. 1년 전에는 그 3분의 1이었어요."),
    (_OUTPUT_DOUBLED, "생산량이 640톤이에요. 2년 전만 해도 그 절반이었죠."),
)
WRONG = (
    (_ADOBE_PRICE, "어도비가 캐시 읽기 값을 3분의 1로 낮췄어요."),
    (_ADOBE_PRICE, "어도비가 캐시 읽기 값을 4분의 3으로 낮췄어요."),
    (_BROOKFIELD_HOLDS, "지분의 넷 중 셋은 브룩필드가 가져요."),
    (_ABOUT_CLINICS, "병원 세 곳 중 한 곳이 이 도구를 써요."),
    (_MODEL_ANSWERED, "새 모델은 78%를 맞혔어요. 이전 모델보다 36% 높아졌어요."),
    (_ADOBE_PRICE, "어도비가 캐시 읽기 값을 75%로 낮췄어요."),
    (_LENOVO_FORECAST, "레노버가 전망을 3분의 1로 낮췄어요."),
    (_FORECAST_THIRD, "레노버가 전망을 3분의 1 낮췄어요."),
    (_VENTURE, "지분의 넷 중 셋은 브룩필드가 가져요."),
    (_FELL_LAST, "매출이 80% 줄었어요."),
    (_RATE_REDUCED, "오류율을 3분의 2로 낮췄어요."),
    (
        _DATABRICKS_SAID,
        "데이터브릭스 고객 열에 일곱이 에이전트를 실제 업무에 쓰고 있어요. 1년 전보다 39%포인트 늘었죠.",
    ),
    (_EUROPEAN_INVESTMENT, "유럽투자은행이 24억 유로짜리 기가팩토리 비용의 최소 30%를 대요."),
    (_NVIDIA_DATA, "엔비디아 매출 467억 달러 가운데 열에 일곱 가까이가 데이터센터에서 나왔어요."),
    (_GROK_ANSWERED, "그록은 뉴스 질문 열 개 중 여덟 개꼴로 틀렸어요."),
    (_MISTRAL_VALUATION, "미스트랄의 몸값이 58억 유로에서 117억 유로로 세 배가 됐어요."),
    (_MODEL_USES, "토큰 하나에 쓰는 매개변수는 전체의 8분의 1쯤이에요."),
    (_INFERENCE_COSTS, "추론 비용이 2년 새 28분의 1로 떨어졌어요."),
    (_KOREA_NAVER, "네이버 판매자 열 명 중 여섯 명이 이 도구를 써요. 2년 전에는 그 3분의 1이었어요."),
    (_ABOUT_VIDEOS, "동영상 여덟 편 중 세 편꼴로 AI가 만든 것이었어요."),
    (_ABOUT_VIDEOS, "시청자가 신고한 건 그중 3%가 넘었어요."),
    (_USERS_AGED, "메시지의 절반 이상을 18~24세가 보냈어요."),
    (_CHIP_DRAWS, "H100의 700W와 견주면 다섯 배 넘는 전기를 먹어요."),
    (_ONLY_STATES, "50개 주의 3분의 1이 법을 만들었어요."),
    (_SHIPMENTS_WERE, "출하량은 120만 대로 예상한 180만 대보다 절반 적었어요."),
    (_OPENAI_SHARE, "오픈AI의 점유율이 86.7%에서 60.4%로 30%포인트 넘게 빠졌어요."),
    (_RATE_RADIOLOGY, "판독 오류율이 4.8%에서 1.5%로 절반으로 떨어졌어요."),
    (_APPLIES_FIRMS, "직원이 250명 이하인 회사에 적용돼요."),
    (_PASSENGERS_UNDER, "키가 4피트(약 122cm) 이상이면 탈 수 없어요."),
    (_TOOL_USERS, "이용자가 930만 명이에요. 1년 전에는 그 절반이었어요."),
)


def _blocks(source: str, draft: str) -> list[str]:
    return [one.message for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_part_or_multiple_that_follows_stands(source: str, draft: str) -> None:
    assert _blocks(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_another_part_or_multiple_is_found(source: str, draft: str) -> None:
    assert _blocks(source, draft)
