"""Money at the door of a draft: which amounts the cited sentences found."""

import pytest

from pipeline.draft import amounts

SAID = {
    "S1.1": ("Kestrel 3 costs $0.60, down from $1.80 in March.", "en"),
    "S1.2": ("Input costs $2 and output 8.", "en"),
    "S1.3": ("A licence costs $200,000.", "en"),
}


def test_the_number_of_a_name_founds_no_price() -> None:
    assert amounts.unfounded("케스트럴 3의 값을 $3.00에서 $0.60으로 내렸어요.", ["S1.1"], SAID) == ["$3.00"]
    assert amounts.unfounded("케스트럴 3의 값을 $1.80에서 $0.60으로 내렸어요.", ["S1.1"], SAID) == []


def test_an_amount_whose_currency_the_source_says_once_is_founded() -> None:
    assert amounts.unfounded("입력은 2달러, 출력은 8달러예요.", ["S1.2"], SAID) == []


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("이제 출력까지 $8만 내면 돼요.", ["S1.2"]),
        ("입력은 $2만 받는 요금이에요.", ["S1.2"]),
        ("$2만 더 내도 돼요.", ["S1.2"]),
        ("$8만 있으면 써 볼 수 있어요.", ["S1.2"]),
        ("매달 $2만 부담하면 끝이에요.", ["S1.2"]),
        ("$20만 내면 돼요.", ["S1.3"]),
        ("$20만을 냈어요.", ["S1.3"]),
    ],
)
def test_a_sum_with_only_behind_it_is_that_sum_where_the_source_has_it(text: str, sources: list[str]) -> None:
    assert amounts.unfounded(text, sources, SAID) == []


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("$8만 투자 유치에 성공했어요.", "$8만"),
        ("출력 값으로 $8만을 내요.", "$8만"),
        ("$8만 냈어요.", "$8만"),
        ("$8만이 들어요.", "$8만"),
        ("$7만 내면 돼요.", "$7만"),
    ],
)
def test_by_itself_it_is_ten_thousand_times_as_much_and_what_is_misread_is_told(text: str, amount: str) -> None:
    assert amounts.unfounded(text, ["S1.2"], SAID) == [amount]
    assert amounts.misread(amount, ["S1.2"], SAID) == (amount == "$8만")


@pytest.mark.parametrize(
    ("text", "sources", "written"),
    [
        ("한 달에 $8만 든다고 해요.", ["S1.2"], "한 달에 8달러만 든다고 해요."),
        ("이제 $2만으로 써 볼 수 있어요.", ["S1.2"], "이제 2달러만으로 써 볼 수 있어요."),
        ("이제 출력까지 $8만 내면 돼요.", ["S1.2"], "이제 출력까지 8달러만 내면 돼요."),
        ("이제 $0.60만 받아요.", ["S1.1"], "이제 $0.60만 받아요."),
        ("면허 값은 $20만이에요.", ["S1.3"], "면허 값은 $20만이에요."),
        ("면허 값은 $7만이에요.", ["S1.2"], "면허 값은 $7만이에요."),
    ],
)
def test_an_amount_and_its_only_are_written_so_that_nobody_takes_it_for_ten_thousand_times_as_much(
    text: str, sources: list[str], written: str
) -> None:
    assert amounts.spelled(text, sources, SAID) == written
    assert amounts.unfounded(written, sources, SAID) == (["$7만"] if "$7만" in text else [])
