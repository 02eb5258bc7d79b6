"""The rules of names, in their order: each looks at a sentence and yields what is wrong with one kind of name in it."""

from collections.abc import Callable, Iterable

from pipeline.check.claims import Claim, Flag
from pipeline.check.known_names import (
    attributed,
    belongs,
    buyers,
    editions,
    funding_rounds,
    house_words,
    in_its_kind,
    inside_states,
    kinds,
    korean_doers,
    korean_houses,
    korean_owners,
    korean_parts,
    korean_slots,
    korean_titles,
    korean_twins,
    laws,
    lines,
    listed_names,
    nearest_person,
    numbered_lines,
    own_lines,
    releases,
    sole_doers,
    stated_roles,
    universities,
    users_of,
    whose_names,
    whose_part,
)
from pipeline.check.people import (
    foreign_names,
    foreign_posts,
    given_names,
    half_names,
    held_posts,
    in_charge,
    korean_introduced,
    mayors,
    misnamed,
    other_family,
    other_half,
    other_titles,
    posts,
    surnames,
    tellers,
    unnamed_posts,
    who_did,
    whose,
)
from pipeline.check.written_names import (
    misspelt,
    names_given,
    second_words,
    stand_ins,
    strangers,
)

ALL: tuple[Callable[[Claim], Iterable[Flag]], ...] = (
    releases.releases, lines.lines, own_lines.own_lines, numbered_lines.numbered_lines, editions.editions, strangers.strangers, kinds.kinds, half_names.half_names, posts.posts, in_charge.in_charge, other_titles.other_titles, foreign_posts.foreign_posts, held_posts.held_posts, unnamed_posts.unnamed_posts, whose.whose, korean_houses.korean_houses, korean_houses.of_a_trade, korean_doers.korean_doers, korean_titles.korean_titles, korean_introduced.exchanged, universities.universities, tellers.tellers, who_did.who_did, foreign_names.foreign_names, buyers.buyers, sole_doers.sole_doers, laws.laws, mayors.mayors, misspelt.misspelt, names_given.names_given, surnames.surnames, other_family.other_family, given_names.given_names, stated_roles.stated_roles, attributed.attributed, in_its_kind.in_its_kind, inside_states.inside_states, belongs.belongs, korean_slots.korean_slots, korean_owners.korean_owners, house_words.other_closings, whose_names.whose_names, funding_rounds.funding_rounds, korean_twins.korean_twins, korean_parts.korean_parts, whose_part.whose_part, nearest_person.nearest_person, users_of.users_of, listed_names.listed_names,
)  # fmt: skip
NEAR: tuple[Callable[[Claim], Iterable[Flag]], ...] = (
    stand_ins.stand_ins,
    misnamed.misnamed,
    other_half.other_half,
    second_words.second_words,
)
"""Those that go by what stands near, which a paragraph makes a doubt."""
