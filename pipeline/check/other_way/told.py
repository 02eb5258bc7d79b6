"""What this room finds in one sentence."""

from collections.abc import Iterable, Iterator, Sequence

from pipeline.check import by_itself
from pipeline.check.claims import Claim, Flag, brief
from pipeline.check.other_way import (
    ahead_of,
    ahead_or_late,
    allowed,
    beside_another,
    bound_words,
    by_how_much,
    causes,
    crossed_traits,
    denied_as_done,
    denied_made,
    denied_plainly,
    denied_told,
    english_pairs,
    ever_done,
    faults_admitted,
    first_or_later,
    gaps,
    korean_pairs,
    korean_sides,
    left_out,
    more_of_what,
    more_or_less,
    moved_back,
    moved_since,
    needed,
    negated,
    new_or_old,
    not_settled,
    not_there_yet,
    other_side,
    past_a_mark,
    plainly_opposed,
    reach,
    significance,
    so_much_more,
    terms,
    to_come,
    two_held,
    unchanged,
    unproven,
    votes_cast,
    which_party,
    who_pays,
    won_or_lost,
    word_for_word,
    years_ahead,
)


def other_way(claim: Claim, before: str = "") -> Iterator[Flag]:
    """Yield what a sentence tells the other way than the sentences that it rests on."""
    if not claim.evidence or claim.crowded:
        return
    found = list(by_itself.found(claim, _surely)) or list(_by_rule(claim, before))
    found = found or list(by_itself.found(claim, by_how_much.by_how_much))
    found = found or [*other_side.other_side(claim), *korean_sides.korean_sides(claim)]
    found = found or list(brief(claim, two_held.two_held(claim, before)))
    yield from found or [*denied_plainly.denied_plainly(claim), *not_there_yet.not_there_yet(claim)]


def outside(known: Sequence[Flag], found: Iterable[Flag]) -> Iterator[Flag]:
    """Yield what is told the other way but where a quotation or a figure blocks already: `11% 늘었고요` for a fall is one mistake."""
    blocked = [one.span for one in known if one.severity == "block"]
    yield from (one for one in found if not any(one.span[0] < end and start < one.span[1] for start, end in blocked))


def _surely(claim: Claim) -> Iterator[Flag]:
    """Yield what goes by a day, a voter or a set phrase, and not by what stands near: it is sure in a paragraph too."""
    yield from bound_words.bound_words(claim)
    yield from bound_words.not_before(claim)
    yield from bound_words.state_words(claim)
    yield from votes_cast.votes_cast(claim)
    yield from word_for_word.word_for_word(claim)
    yield from faults_admitted.faults_admitted(claim)


def _by_rule(claim: Claim, before: str) -> Iterator[Flag]:
    """Yield what is told the other way by words beside words: a doubt in a paragraph but for the rules of `_plainly`."""
    denied = list(denied_told.denied_told(claim, before))
    yield from (one for one in denied if one.sure >= denied_told.SURELY)
    yield from brief(claim, (one for one in denied if one.sure < denied_told.SURELY))
    yield from brief(claim, unchanged.unchanged(claim))
    yield from brief(claim, moved_since.moved_since(claim, before))
    yield from plainly_opposed.plainly_opposed(claim, before)
    yield from by_itself.found(claim, _plainly)
    yield from past_a_mark.past_a_mark(claim)
    yield from won_or_lost.won_or_lost(claim)
    yield from brief(claim, by_itself.found(claim, _alone))


def _plainly(claim: Claim) -> Iterator[Flag]:
    """Yield what no word that stands near can lend: a change reckoned from its own two ends, evidence that there is not, sooner for later, who pays whom."""
    yield from gaps.gaps(claim)
    yield from unproven.unproven(claim)
    yield from ahead_or_late.ahead_or_late(claim)
    yield from ahead_of.ahead_of(claim)
    yield from moved_back.moved_back(claim)
    yield from so_much_more.so_much_more(claim)
    yield from who_pays.who_pays(claim)
    yield from denied_as_done.denied_as_done(claim)
    yield from which_party.which_party(claim)


def _alone(claim: Claim) -> Iterator[Flag]:
    """Yield what a sentence tells the other way, whatever stands before it."""
    yield from beside_another.beside_another(claim)
    yield from allowed.allowed(claim)
    yield from significance.significance(claim)
    yield from left_out.left_out(claim)
    yield from to_come.done(claim)
    yield from not_settled.not_settled(claim)
    yield from reach.reach(claim)
    yield from terms.terms(claim)
    yield from needed.needed(claim)
    yield from list(negated.negated(claim)) or denied_plainly.denied_surely(claim)
    yield from more_or_less.more_or_less(claim)
    yield from more_of_what.more_of_what(claim)
    yield from korean_pairs.korean_pairs(claim)
    yield from english_pairs.english_pairs(claim)
    yield from denied_made.denied_made(claim)
    yield from crossed_traits.crossed_traits(claim)
    yield from years_ahead.years_ahead(claim)
    yield from causes.causes(claim)
    yield from ever_done.ever_done(claim)
    yield from new_or_old.new_or_old(claim)
    yield from first_or_later.first_or_later(claim)
