"""Sums told in another currency than the source's: what a rate of these years gives is a warning with that rate, what none gives is blocked."""

import pytest

from pipeline.check import lint_pair
from pipeline.text.exchange_rates import bands

BILLION, FINE, YEN = (
    "The fund raised $1.2 billion.",
    "It was fined 310 million euros.",
    "Profit came to 199 billion yen.",
)
CONVERTED = (
    (BILLION, "펀드가 12억 달러(약 1조 7천억 원)를 모았어요.", "펀드가 12억 달러(약 1,700억 원)를 모았어요."),
    (BILLION, "펀드가 12억 달러, 우리 돈 약 1조 7천억 원을 모았어요.", "펀드가 12억 달러, 우리 돈 약 17조 원을 모았어요."),
    (BILLION, "펀드가 12억 달러를 모았어요. 원화로 1조 7천억 원이 넘어요.", "펀드가 12억 달러를 모았어요. 원화로 17조 원이 넘어요."),
    (BILLION, "펀드가 1조 7천억 원(12억 달러)을 모았어요.", "펀드가 3조 원(12억 달러)을 모았어요."),
    (BILLION, "펀드가 1조 7천억 원을 모았어요.", "펀드가 12억 원을 모았어요."),
    (BILLION, "펀드가 12억 달러를 모았는데 1조 7천억 원쯤 되는 돈이에요.", "펀드가 12억 달러를 모았는데 170조 원쯤 되는 돈이에요."),
    ("The campus costs $3.6 billion.", "5조 원짜리 단지예요.", "50조 원짜리 단지예요."),
    (FINE, "3억 1천만 유로, 우리 돈 약 5천억 원의 과징금이에요.", "3억 1천만 유로, 우리 돈 약 500억 원의 과징금이에요."),
    (YEN, "순이익은 1,990억 엔(약 13억 달러·1조 9천억 원)이에요.", "순이익은 1,990억 엔(약 130억 달러·1조 9천억 원)이에요."),
    ("Penalties run to 2.5 billion rupees ($28 million).", "최대 25억 루피(약 390억 원)예요.", "최대 25억 루피(약 3,900억 원)예요."),
    ("The bill is 5 billion Egyptian pounds.", "50억 이집트 파운드(약 1,500억 원)예요.", "50억 이집트 파운드(약 9조 원)예요."),
    ("They pay A$49.5 million.", "4,950만 호주달러(약 450억 원)예요.", "4,950만 호주달러(약 4,500억 원)예요."),
    ("It costs 50 million Philippine pesos.", "5천만 필리핀페소(약 12억 원)예요.", "5천만 필리핀페소(약 40억 원)예요."),
    ("It raised between $1.5 billion and $2 billion.", "15억~20억 달러(약 2조 1천억~2조 8천억 원)를 모았어요.", "15억~20억 달러(약 2조 1천억~28조 원)를 모았어요."),
    ("정부는 100조 원을 투자하기로 했다.", "정부가 100조 원(약 700억 달러)을 투자해요.", "정부가 100조 원(약 7,000억 달러)을 투자해요."),
    ("It raised $9 billion.", "90억 달러(1달러=1,400원 기준 약 12조 6,000억 원)를 모았어요.", "90억 달러(1달러=1,300원 기준 약 12조 6,000억 원)를 모았어요."),
    ("Each was given C$40.", "4만 원씩 줬어요.", "40원씩 줬어요."),
    ("It costs $20 a month or $200 a year.", "한 달에 20달러, 1년에 200달러(각각 약 2만 8천 원, 28만 원)예요.", "한 달에 20달러, 1년에 200달러(각각 약 28만 원, 2만 8천 원)예요."),
    ("It raised $500,000 and spent $900,000.", "50만 달러(약 7억 원)를 모으고 90만 달러(약 13억 원)를 썼어요.", "50만 달러(약 13억 원)를 모으고 90만 달러(약 7억 원)를 썼어요."),
)  # fmt: skip
SAME_DIGITS = (
    ("It raised $12 million.", "1,200만 원을 모았어요."),
    ("It raised €5 million and $4.3 million in grants.", "보조금으로 500만 달러를 받았어요."),
    ("정부는 100조 원을 투자하기로 했다.", "정부가 100조 달러를 투자해요."),
)
UNMOVED = (
    ("Adults must earn no more than €59,320.", "5만 9,320유로(약 9,600만 원) 이하여야 해요.", "5만 9,320유로(약 9,600만 원) 이상이어야 해요."),
    ("The standard plan costs $80, while Leo charges $69.", "기본형은 80달러(약 11만 원), 레오는 69달러(약 9만 7천 원)예요.", "기본형은 69달러(약 9만 7천 원), 레오는 80달러(약 11만 원)예요."),
    ("Meta lowered its guidance to $105 billion from $115 billion.", "메타가 전망을 1,150억 달러에서 1,050억 달러(약 150조 원)로 낮췄어요.", "메타가 전망을 1,150억 달러에서 1,050억 달러(약 150조 원)로 높였어요."),
    (BILLION, "펀드가 12억 달러(약 1조 7천억 원)를 모았어요.", "펀드가 13억 달러(약 1조 8천억 원)를 모았어요."),
)  # fmt: skip
ALONE = (
    ("It costs 5,000 yen for adults and 2,500 yen for children.", "어른은 4만 7천 원, 어린이는 2만 4천 원이에요.", "어른은 2만 4천 원, 어린이는 4만 7천 원이에요."),
    ("The fine is at most $3.6 billion.", "벌금은 최대 5조 원이에요.", "벌금은 최소 5조 원이에요."),
    ("Meta raised its guidance from $105 billion to $115 billion.", "메타가 전망을 147조 원에서 161조 원으로 올렸어요.", "메타가 전망을 161조 원에서 147조 원으로 낮췄어요."),
)  # fmt: skip
RECKONED = (
    ("The subscription costs $20 a month.", "월 20달러(약 2만 8,000원)예요. 1년을 쓰면 34만 원이 들어요.", "월 20달러(약 2만 8,000원)예요. 1년을 쓰면 44만 원이 들어요."),
    ("The EU fined Apple 500 million euros and Meta 200 million euros.", "EU가 애플에 5억 유로(약 8,100억 원), 메타에 2억 유로(약 3,200억 원)를 물렸어요. 두 회사가 낼 돈은 1조 1,000억 원이에요.", "EU가 애플에 5억 유로(약 8,100억 원), 메타에 2억 유로(약 3,200억 원)를 물렸어요. 두 회사가 낼 돈은 2조 1,000억 원이에요."),
)  # fmt: skip
VAGUE = (
    ("The deal is worth tens of billions of dollars.", "수백억 달러, 우리 돈 수십조 원짜리 계약이에요.", "수백억 달러, 우리 돈 수조 원짜리 계약이에요."),
    ("It is a multibillion-dollar project.", "수조 원짜리 사업이에요.", "수백조 원짜리 사업이에요."),
)  # fmt: skip


def _severities(source: str, draft: str) -> list[str]:
    return [one.severity for one in lint_pair(source, draft) if one.kind.startswith("number")]


@pytest.mark.parametrize(("source", "right", "wrong"), CONVERTED)
def test_a_sum_at_a_rate_that_has_been_is_a_warning_and_any_other_is_blocked(
    source: str, right: str, wrong: str
) -> None:
    assert set(_severities(source, right)) == {"warn"}
    assert "block" in _severities(source, wrong)


@pytest.mark.parametrize(("source", "draft"), SAME_DIGITS)
def test_the_same_digits_in_another_currency_are_no_conversion(source: str, draft: str) -> None:
    assert "block" in _severities(source, draft)


@pytest.mark.parametrize(("source", "right", "wrong"), [*UNMOVED, *ALONE, *RECKONED])
def test_a_conversion_hides_nothing_of_its_sentence(source: str, right: str, wrong: str) -> None:
    assert "block" not in {one.severity for one in lint_pair(source, right)}
    assert "block" in {one.severity for one in lint_pair(source, wrong)}


@pytest.mark.parametrize(("source", "right", "wrong"), VAGUE)
def test_a_vague_sum_is_of_the_size_that_a_rate_gives(source: str, right: str, wrong: str) -> None:
    assert _severities(source, right) == []
    assert "block" in _severities(source, wrong)


def test_the_warning_says_the_rate_and_how_to_declare_it() -> None:
    (found,) = lint_pair(BILLION, "펀드가 12억 달러(약 1조 7천억 원)를 모았어요.")
    assert "1달러에 1,417원으로" in found.message
    assert "KRW/USD" in found.message
    assert found.sentence[slice(*found.span)] == "1조 7천억 원"


def test_the_source_s_own_sum_in_the_currency_is_what_counts() -> None:
    source = "현대차그룹이 30억달러(약 4조3000억원)를 들여 센터를 세운다."
    assert "block" in _severities(source, "현대차그룹이 30억 달러(약 4조 원)를 들여 센터를 세워요.")
    assert _severities(source, "현대차그룹이 30억 달러(약 4조 3천억 원)를 들여 센터를 세워요.") == []


def test_nothing_is_told_as_no_money() -> None:
    assert _severities("Musk takes no salary. The company is worth $1.5 trillion.", "월급은 0원이에요.") == []


def test_no_band_is_so_wide_that_half_or_twice_a_rate_is_inside() -> None:
    falling = {"TRY", "ARS"}
    for unit in ("USD", "EUR", "JPY", "GBP", "CNY", "AUD", "INR", "PESO", "TRY", "VND"):
        for one in bands(unit, "KRW"):
            assert one.low < one.high < (3 if one.of in falling else 2) * one.low
