"""What a rule finds in a sentence is looked for once, whatever stands around it; a rule that looks around is asked again."""

import ast
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import pipeline.check
from pipeline.check import by_itself
from pipeline.check.claims import Claim, Evidence
from pipeline.messages import speaking
from pipeline.text import quantities, sections

SOURCE = (Evidence("a1.1", "The chip costs $400.", "en"),)


def _claim(text: str, following: str = "") -> Claim:
    return Claim("one", sections.placed(text)[0], SOURCE, SOURCE, following=following)


class _Rule:
    """A rule that counts how often it was asked."""

    def __init__(self, *, looks: bool) -> None:
        self.asked, self.looks = 0, looks

    def __call__(self, claim: Claim, *more: object) -> Iterator[str]:
        self.asked += 1
        yield f"{claim.after if self.looks else claim.text} {more}"


def test_a_rule_that_looks_at_the_sentence_alone_is_asked_once_whatever_follows() -> None:
    rule = _Rule(looks=False)
    told = [by_itself.found(_claim("값은 400달러예요.", after), rule) for after in ("싸요.", "비싸요.", "")]
    assert rule.asked == 1
    assert len(set(told)) == 1


def test_a_rule_that_reads_what_follows_is_asked_for_each_that_follows() -> None:
    rule = _Rule(looks=True)
    told = [by_itself.found(_claim("값은 400달러예요.", after), rule) for after in ("싸요.", "비싸요.", "싸요.")]
    assert rule.asked == 2
    assert told[0] == told[2] != told[1]


def test_what_a_rule_asks_of_another_that_reads_what_follows_hangs_on_it_too() -> None:
    inner, asked = _Rule(looks=True), []

    def outer(claim: Claim) -> Iterator[str]:
        asked.append(claim)
        yield from by_itself.found(claim, inner)

    for after in ("싸요.", "비싸요.", "싸요.", "비싸요."):
        assert after in by_itself.found(_claim("값은 400달러예요.", after), outer)[0]
    assert len(asked) == 2  # also where the inner one's answer was only looked up

    def later(claim: Claim) -> Iterator[str]:
        asked.append(claim)
        yield from by_itself.found(claim, inner)

    told = [by_itself.found(_claim("값은 400달러예요.", after), later) for after in ("싸요.", "비싸요.")]
    assert told[0] != told[1]
    assert len(asked) == 4


@pytest.mark.parametrize(
    "other",
    [
        _claim("값은 500달러예요."),
        replace(_claim("값은 400달러예요."), section="two"),
        replace(_claim("값은 400달러예요."), evidence=(Evidence("a1.1", "The chip costs $500.", "en"),)),
        replace(_claim("값은 400달러예요."), context=()),
        replace(_claim("값은 400달러예요."), excerpt=True),
        replace(_claim("값은 400달러예요."), lists=((("가", "나"),),)),
        replace(_claim("값은 400달러예요."), elsewhere=tuple(quantities.find("3명", "ko"))),
    ],
)
def test_another_sentence_or_other_sources_are_looked_at_anew(other: Claim) -> None:
    rule = _Rule(looks=False)
    by_itself.found(_claim("값은 400달러예요."), rule)
    by_itself.found(other, rule)
    assert rule.asked == 2


def test_what_is_asked_beside_it_and_the_language_of_the_messages_make_another_answer() -> None:
    rule, claim = _Rule(looks=False), _claim("값은 400달러예요.")
    told = {by_itself.found(claim, rule, beside=before) for before in ("", "어제예요.", "어제예요.")}
    assert (rule.asked, len(told)) == (2, 2)
    by_itself.found(claim, rule, 1, known=("A",))
    by_itself.found(claim, rule, 2, known=("B",))
    assert rule.asked == 4
    with speaking("en"):
        by_itself.found(claim, rule, beside="")
    assert rule.asked == 5


def test_a_rule_that_fails_leaves_nothing_behind() -> None:
    def broken(claim: Claim) -> Iterator[str]:
        yield claim.text
        if claim.after:
            raise ValueError(claim.after)

    for _ in range(2):
        with pytest.raises(ValueError, match="싸요"):
            by_itself.found(_claim("값은 400달러예요.", "싸요."), broken)


def test_sentences_of_long_ago_are_forgotten() -> None:
    rule = _Rule(looks=False)
    for number in range(by_itself.MOST + 1):
        by_itself.found(_claim(f"값은 {number}달러예요."), rule)
    by_itself.found(_claim("값은 0달러예요."), rule)
    assert rule.asked == by_itself.MOST + 2


def test_nothing_else_is_remembered_by_a_claim() -> None:
    """A cache over claims would hide from `by_itself` that what follows was read."""
    caches = {"lru_cache", "cache"}
    for path in Path(pipeline.check.__file__).parent.rglob("*.py"):
        for function in (one for one in ast.walk(ast.parse(path.read_text())) if isinstance(one, ast.FunctionDef)):
            if any(getattr(each, "id", "") in caches for mark in function.decorator_list for each in ast.walk(mark)):
                taken = {ast.unparse(one.annotation) for one in function.args.args if one.annotation}
                assert not taken & {"Claim", "Sheet", "Case"}, f"{path.name}: {function.name}"
