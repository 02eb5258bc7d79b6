"""A bare second end of a change is in the unit of the first, whose decimals make it no smaller."""

from pipeline.check import lint_pair

SOURCE = "The fare fell to $11.20 from $12.60, while waiting times shortened to 4.6 minutes from 6.9."


def test_the_share_by_which_it_fell_is_reckoned_from_both_ends() -> None:
    draft = "요금이 12.6달러에서 11.2달러로 내렸고, 대기 시간은 3분의 1 줄어 4.6분이 됐어요."
    assert [one for one in lint_pair(SOURCE, draft) if one.severity == "block"] == []


def test_another_share_is_blocked() -> None:
    draft = "대기 시간은 4분의 1 줄어 4.6분이 됐어요."
    assert [draft[slice(*one.span)] for one in lint_pair(SOURCE, draft) if one.severity == "block"] == ["4분의 1"]
