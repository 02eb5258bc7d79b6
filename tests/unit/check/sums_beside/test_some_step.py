"""A figure that some plain step gives is no blocking finding; one that none gives, or only by chance, is."""

import pytest

from pipeline.check import lint_pair

MAKER = "Pictor will buy Vellum for €640 million. It pays €410 million in its own shares and the rest in cash, and the founders may receive €80 million more."
MEMORY = "Hanul holds 47 percent of the market, Kirishima 22 percent and Redstone 27 percent; the rest is split among other makers."
RIVAL = "A ferry of the line carries 40 cars at $95 a car; the old one carried 64."
MODEL = "Its newest model has 210 billion parameters, of which 18 billion are active for each token."
GROWTH = "Revenue rose to $310 million from $250 million."
PILOTS = "Of 640 pilots, 210 reached production."
PLEDGE = "Amazon, Google and 11 other companies signed the pledge."
FUND = "Bank of America, JPMorgan and nine others backed the fund."
BETA = "Thanks to Tallybird, Norrsk Rail and the other 58 companies that tested the beta."
LAMP = "The original Ember launched at $159 in 2023, so the new one is $30 cheaper."
QUERY = (
    "The median fell from 840 milliseconds to 310. The slowest queries improved less, from 9.5 seconds to 7.6 seconds."
)
OFFER = "A judge cut the award to $97 million. Wayfoil had turned down an offer to settle for $60 million."
RIGHT = (
    (MAKER, "픽토어가 벨럼을 6억 4000만 유로에 사요. 4억 1000만 유로는 픽토어 주식으로, 나머지 2억 3000만 유로는 현금으로 치러요."),
    (MEMORY, "한울(47%), 레드스톤(27%), 기리시마(22%)가 시장의 96%를 쥐고 있어요. 남은 4%는 다른 업체들이 나눠 가져요."),
    (MODEL, "파라미터 2100억 개 가운데 토큰마다 쓰이는 것은 180억 개예요. 전체의 10%도 안 돼요."),
    (GROWTH, "매출은 2억 5000만 달러에서 3억 1000만 달러로 20% 넘게 늘었어요."),
    (GROWTH, "매출은 2억 5000만 달러에서 3억 1000만 달러로 늘었어요. 20%가 넘는 성장이에요."),
    (PILOTS, "시범 사업 640건 가운데 실제로 쓰인 것은 210건으로, 40%에도 못 미쳐요."),
    (PLEDGE, "아마존과 구글을 비롯한 13개 기업이 서약에 서명했어요."),
    (FUND, "뱅크오브아메리카와 JP모건 등 은행 11곳이 펀드를 밀어 줬어요."),
    (BETA, "베타에는 60개 회사가 참여했어요."),
    (LAMP, "2023년에 나온 1세대보다 30달러 싸졌어요."),
    (QUERY, "가장 느린 쿼리는 9.5초에서 7.6초로, 개선 폭이 20%에 그쳤어요."),
    (OFFER, "합의금으로 6,000만 달러를 부른 제안을 거절했는데, 줄어든 배상액도 그보다는 3,700만 달러 많아요."),
)  # fmt: skip
WRONG = (
    (MAKER, "픽토어가 벨럼을 6억 4000만 유로에 사요. 4억 1000만 유로는 픽토어 주식으로, 나머지 2억 8000만 유로는 현금으로 치러요.", "2억 8000만 유로"),
    (MEMORY, "한울(47%), 레드스톤(27%), 기리시마(22%)가 시장의 96%를 쥐고 있어요. 남은 9%는 다른 업체들이 나눠 가져요.", "9%"),
    (MEMORY, "한울과 기리시마를 합치면 시장의 74%예요.", "74%"),
    (RIVAL, "이 배는 자동차 7대를 실어요.", "7대"),
    (MODEL, "파라미터 2100억 개 가운데 토큰마다 쓰이는 것은 180억 개예요. 전체의 5%도 안 돼요.", "5%"),
    (GROWTH, "매출은 2억 5000만 달러에서 3억 1000만 달러로 30% 넘게 늘었어요.", "30%"),
    (PILOTS, "시범 사업 640건 가운데 실제로 쓰인 것은 210건으로, 30%에도 못 미쳐요.", "30%"),
    (PLEDGE, "아마존과 구글을 비롯한 12개 기업이 서약에 서명했어요.", "12개"),
    (FUND, "뱅크오브아메리카와 JP모건 등 은행 10곳이 펀드를 밀어 줬어요.", "10곳"),
    (BETA, "베타에는 62개 회사가 참여했어요.", "62개"),
    (QUERY, "가장 느린 쿼리는 9.5초에서 7.6초로, 개선 폭이 28%에 그쳤어요.", "28%"),
)  # fmt: skip


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_a_plain_step_gives_does_not_block(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_what_no_step_gives_blocks(source: str, draft: str, wrong: str) -> None:
    assert wrong in _blocked(source, draft)
