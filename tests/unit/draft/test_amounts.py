"""Money at the door of a draft: which amounts the cited sentences found."""

from pipeline.draft import amounts

SAID = {
    "S1.1": ("Kestrel 3 costs $0.60, down from $1.80 in March.", "en"),
    "S1.2": ("Input costs $2 and output 8.", "en"),
}


def test_the_number_of_a_name_founds_no_price() -> None:
    assert amounts.unfounded("케스트럴 3의 값을 $3.00에서 $0.60으로 내렸어요.", ["S1.1"], SAID) == ["$3.00"]
    assert amounts.unfounded("케스트럴 3의 값을 $1.80에서 $0.60으로 내렸어요.", ["S1.1"], SAID) == []


def test_an_amount_whose_currency_the_source_says_once_is_founded() -> None:
    assert amounts.unfounded("입력은 2달러, 출력은 8달러예요.", ["S1.2"], SAID) == []
