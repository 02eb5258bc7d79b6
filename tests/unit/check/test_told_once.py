"""One slip is told once."""

from pipeline.check import lint, lint_pair
from pipeline.config import Newsletter

_RAISED = "The club raised its fee from 12 dollars to 15 dollars. Members pay by card."


def test_two_figures_in_the_wrong_order_are_one_finding() -> None:
    draft = "회비를 15달러에서 12달러로 내렸어요."
    told = [one for one in lint_pair(_RAISED, draft) if one.severity == "block"]
    assert [draft[slice(*one.span)] for one in told] == ["15달러에서 12달러"]


def test_two_wrong_figures_are_two() -> None:
    draft = "회비를 13달러에서 19달러로 올렸어요."
    assert len([one for one in lint_pair(_RAISED, draft) if one.severity == "block"]) == 2


def test_a_particle_behind_a_marked_name_is_told_once() -> None:
    for draft in ("**GPT**을 써요.", "“API”을 써요.", "*API*을 써요."):
        found = lint(draft, [("a.txt", _RAISED)], Newsletter(name="시험"))
        assert len([one for one in found if one.kind == "josa"]) == 1
