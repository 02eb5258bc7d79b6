"""A text with a sign for each figure has no other signs, whatever was typed."""

from pipeline.check import lint_pair
from pipeline.check.figures.masked import masked


def test_a_typed_sign_is_no_figure() -> None:
    text = masked("", "\ue000 값은 3달러, \uf8ff 5달러예요.")
    assert [group[0].text for group in text.within(0, len(text.text))] == ["3달러", "5달러"]
    assert [one.kind for one in lint_pair("It costs $3.", "값은 \ue000 3달러예요.") if one.severity == "block"] == []
