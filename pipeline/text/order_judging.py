"""Which sentences of an article are orders to a model, and which may be: what the cues, the nets, the signs and the learned words say together.

Each of them sees something that the others do not, and each is wrong by itself: the cues (`text.order_cues`) know wordings, in every
reading that a disguise may hide (`text.unmasked`), the nets one way of ordering each, the signs (`text.order_signs`) and the learned
words (`text.order_words`) what is broad and weak; these doubt alone, and where two half say so it is an order.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.text.order_acts_distant import unlearned
from pipeline.text.order_around import (
    by_house,
    is_excused,
    is_guide,
    is_of_others,
    is_told_apart,
    laid_down,
    lawful,
    read_out,
)
from pipeline.text.order_code import documented, programmed, without_named_tags, without_shown_codes
from pipeline.text.order_corrections import corrected
from pipeline.text.order_entrusted import noted_down
from pipeline.text.order_everyday import everyday
from pipeline.text.order_excuses import HAPPENED
from pipeline.text.order_explained import explained
from pipeline.text.order_forms import formed
from pipeline.text.order_further import further
from pipeline.text.order_labels import is_set_as_headline, labelled, without_topic
from pipeline.text.order_letters import lettered
from pipeline.text.order_neighbours import belonging, points, together
from pipeline.text.order_nets import excepted, in_place, is_caught, is_caught_apart, unasked
from pipeline.text.order_quotes import english_marks
from pipeline.text.order_readers import offered, read_aloud, said_to_people
from pipeline.text.order_readings import read
from pipeline.text.order_renames import strange, taught
from pipeline.text.order_signs import article_signs, weigh
from pipeline.text.order_steps import howto
from pipeline.text.order_sums import DOUBT, MUNDANE, NEXT, ORDER, SPOKEN_TO, Cues
from pipeline.text.order_uses import uses
from pipeline.text.order_words import among, leanings

_MAYBE = 0.35  # from here on the signs doubt by themselves
_TOLD_TOO = 2.0  # where a Korean sentence ends in what happened, or where others laid down what is to be written
_ALIKE = 3.0  # from here on they make an order of what the cues doubt
_UNLIKE, _HAIR = -1.5, 3.0  # under it they make a doubt of what the cues call an order by a hair
_PLAIN_NEWS = -5.0  # where words, letters and signs are all under it, a sentence that names a machine's role is news
_WORDED = 0.2  # from here on the learned words doubt by themselves
_NEARLY = -0.8  # from here on they do where the signs tell of a machine, or of a text made from this one
_WORDED_TOO, _WORDED_ALONE = 1.0, 1.5  # from here on they make an order of any other doubt, and by themselves
_WORDED_AGAINST = 2.7  # where the signs speak against it
_LETTERED = -1.2  # from here on words and letters doubt by themselves, with a part of what the signs say
_SIGNED, _MOST_SIGNED, _LEAST_SIGNED = 0.25, 1.0, -5.0
_LETTERED_ANYWAY = 2.25  # from here on it is said to no people
_LETTERED_TOO, _LETTERED_ALONE = 1.0, 3.0  # from here on they make an order of any other doubt, and by themselves
_RETELLERS = frozenset(("machine", "made", "kind", "retelling"))
_BIDDING = frozenset(str.split("must command custom will-write acting wish instead allow orders"))
_FOREIGN = -1.9
_STRANGE = -2.0  # under it they make a doubt of an order
_NEWS = -3.5  # under it such an order is none, and nothing belongs to one
_MANY = 5.0  # what has so many cues of an order stays a doubt, however newslike its words are
_SURE = frozenset(("override", "role", "turn", "fence", "ids", "reply", "secret", "coded"))
_NEVER_TO_PEOPLE = _SURE - {"role"} | {"threat", "exempt", "worn"}
_NO_SIGNS = frozenset(str.split("apart write past plan alone law report worded unsaid"))  # signs that most news has
_LONG, _NOTHING = 400, -10.0  # characters; what is said to others is like no order
_TO_WHOM = frozenset(str.split("addressee specific fence turn ids reply meta here must self worn ask norm habit"))
_ASKING = frozenset(("demand", "norm"))
_BY_NAME = 2.5  # an address to the machine that reads this very text
_EVEN = -0.5  # from here on the signs do not speak against an order


@dataclass(frozen=True, slots=True)
class _Seen:
    """What each sentence of an article is to the cues, the signs and the learned words, and which ones are said to others.

    `words` is how much its own words lean to an order, `lean` the same among its neighbours, `letters` with its letters; `alike` what its signs say.
    """

    sentences: tuple[str, ...]
    read: list[tuple[float, Cues]]
    signs: list[frozenset[str]]
    people: set[int]
    words: list[float]
    lean: list[float]
    letters: list[float]
    alike: list[float]


def judged(sentences: Sequence[str]) -> tuple[frozenset[int], frozenset[int]]:
    """Return the places of the sentences that are orders, or belong to one beside them, and of those that may be orders."""
    return _judged(tuple(sentences))


@lru_cache(maxsize=512)  # an article is judged when it is read, and again for the prompts and the checks
def _judged(sentences: tuple[str, ...]) -> tuple[frozenset[int], frozenset[int]]:
    sentences = tuple(without_topic(without_shown_codes(without_named_tags(one))) for one in sentences)
    seen = _seen(tuple(map(english_marks, sentences)))
    caught = in_place(seen.sentences, seen.signs)
    cued, doubted = _cued(seen) - seen.people, _doubted(seen) | caught
    unlike = {place for place in cued if _is_unlike(seen, place)}
    guide, worded = is_guide(seen.sentences, seen.signs, seen.read), _worded(seen)
    nothing = {one for one in unlike - caught if _is_nothing(seen, one, guide=guide)}
    sure, ahead = formed(seen.sentences, is_order)
    marked = (cued - unlike) | sure
    maybe, lettered_too = (doubted | unlike | worded) - nothing, _lettered(seen, guide=guide)
    sure = _agreed(seen, doubted, worded) | {place for place in maybe if seen.letters[place] >= _LETTERED_TOO}
    sure |= {place for place in lettered_too if seen.letters[place] >= _LETTERED_ALONE}
    marked, maybe = marked | {one for one in sure if not _is_only_like_one(seen, one)}, maybe | lettered_too | ahead
    news = frozenset(place for place, lean in enumerate(seen.words) if lean < _NEWS)
    for place in sorted(marked):
        marked |= belonging(seen.sentences, seen.read, place, news)
    maybe, told = maybe | further(seen.sentences, marked, maybe), excepted(seen.sentences)
    told -= {one for one in cued - unlike if "role" in seen.read[one][1] or _is_sure(seen.read[one][1])}
    return frozenset(marked - told), frozenset(maybe - marked - told)


def is_order(text: str) -> bool:
    """Whether a sentence by itself gives an order to the model that reads it, and does not merely tell of one."""
    text = without_topic(without_named_tags(text))
    return read(english_marks(text))[0] >= ORDER or labelled(text) or noted_down(text)


def _seen(sentences: tuple[str, ...]) -> _Seen:
    found = [
        (min(value, MUNDANE), groups) if value >= DOUBT and is_of_others(sentences, place, groups) else (value, groups)
        for place, (value, groups) in enumerate(map(read, sentences))
    ]
    signs = article_signs(sentences)
    words, letters = _leanings(sentences, signs), lettered(sentences, signs)
    people = _to_others(sentences, found, letters)
    alike = [_NOTHING if place in people else weigh(one) for place, one in enumerate(signs)]
    return _Seen(sentences, found, signs, people, words, among(sentences, signs, words), letters, alike)


def _cued(seen: _Seen) -> set[int]:
    """Return the places of what the cues call an order, by itself or together with the sentence beside it."""
    found = {place for place, (value, _) in enumerate(seen.read) if value >= ORDER}
    for place in range(len(seen.read) - 1):
        if not {place, place + 1} & found and together(seen.read[place], seen.read[place + 1]):
            found |= {place, place + 1}
    return found


def _doubted(seen: _Seen) -> set[int]:
    """Return the places that the cues, the signs or a net that sees one sentence doubt; what reads as news, or is a duty by law, only few nets do."""
    sentences, found, alike = seen.sentences, seen.read, seen.alike
    signed = {place for place in range(len(sentences)) if alike[place] >= _least(sentences, place, found[place][1])}
    doubted = {
        place
        for place in (_wished(sentences, found, alike) - seen.people) | signed
        if (seen.words[place] >= _FOREIGN or unlearned(sentences[place]))
        and not (found[place][1] and lawful(sentences, place, found[place][1]))
    }
    doubted |= {place for place, text in enumerate(sentences) if is_caught_apart(text)}
    strangers = strange(sentences, seen.signs) - seen.people
    return doubted | {place for place in strangers if not is_excused(sentences, place, found[place][1])}


def _worded(seen: _Seen) -> set[int]:
    """Return the places that the learned words doubt by themselves, or nearly and the signs know of what they may speak."""
    return {
        place
        for place, lean in enumerate(seen.lean)
        if place not in seen.people
        and (lean >= _WORDED or (lean >= _NEARLY and _is_of_a_reteller(seen, place)))
        and not is_told_apart(seen.sentences[place], seen.signs[place], seen.read[place][1])
        and not (seen.lean[place] < _WORDED_ALONE and is_excused(seen.sentences, place, seen.read[place][1]))
    }


def _lettered(seen: _Seen, *, guide: bool) -> set[int]:
    """Return the places that words and letters together doubt, but for what others are told or is only told of."""
    signed = [_SIGNED * max(_LEAST_SIGNED, min(_MOST_SIGNED, alike)) for alike in seen.alike]
    return {
        place
        for place, letters in enumerate(seen.letters)
        if letters + signed[place] >= _LETTERED
        and place not in seen.people
        and not is_told_apart(seen.sentences[place], seen.signs[place], seen.read[place][1])
        and not is_excused(seen.sentences, place, seen.read[place][1])
        and not (seen.read[place][1] and lawful(seen.sentences, place, seen.read[place][1]))
        and (points(seen.read[place][1]) or not guide)
    }


def _is_of_a_reteller(seen: _Seen, place: int) -> bool:
    """Whether the signs of a sentence have whoever or whatever retells, and something that is done or asked; a long one has anything."""
    signs = seen.signs[place]
    return bool(signs & _RETELLERS and signs & _BIDDING) and len(seen.sentences[place]) <= _LONG


def _is_nothing(seen: _Seen, place: int, *, guide: bool) -> bool:
    """Whether what only has the cues of an order is not even doubted: it reads as news, or is advice among advice."""
    value, groups = seen.read[place]
    asked = groups.get("addressee", 0.0) >= _BY_NAME and not _ASKING.isdisjoint(groups)
    return (seen.words[place] < _NEWS and value < _MANY and not asked) or (guide and not points(groups))


def _is_only_like_one(seen: _Seen, place: int) -> bool:
    """Whether letters alone are no reason to leave a sentence out: a law or a paper's own correction is told, or none of its signs is an order's."""
    text, groups = seen.sentences[place], seen.read[place][1]
    return by_house(text, groups) or (not groups and seen.signs[place] <= _NO_SIGNS)


def _agreed(seen: _Seen, doubted: set[int], worded: set[int]) -> set[int]:
    """Return the places where two that doubt make an order together, or the learned words lean so far that they do alone."""
    return {
        place
        for place, (value, groups) in enumerate(seen.read)
        if (value >= DOUBT and seen.alike[place] >= _ALIKE)
        or (place in worded & doubted and seen.lean[place] >= _WORDED_TOO)
        or (
            place in worded
            and seen.lean[place] >= (_WORDED_ALONE if seen.alike[place] >= _EVEN else _WORDED_AGAINST)
            and not is_excused(seen.sentences, place, groups)
        )
    }


def _leanings(sentences: Sequence[str], signs: Sequence[frozenset[str]]) -> list[float]:
    """Return how much the words of each sentence are those of an order; a long one may hide it among others, and is never far from one."""
    found = zip(sentences, leanings(sentences, signs), strict=True)
    return [lean if len(text) <= _LONG else max(lean, _STRANGE) for text, lean in found]


def _to_others(sentences: Sequence[str], read: Sequence[tuple[float, Cues]], letters: Sequence[float]) -> set[int]:
    """Return the places of what is said to people or programs, or only read out."""
    told = corrected(sentences) | howto(sentences, read) | read_aloud(sentences) | taught(sentences)
    told |= explained(sentences) | uses(sentences)
    return told | {
        place
        for place, one in enumerate(read)
        if (letters[place] < _LETTERED_ANYWAY and _is_to_people(sentences[place], one))
        or read_out(sentences, place)
        or offered(sentences[place])
        or documented(sentences, place)
        or (one[0] < DOUBT and is_set_as_headline(sentences[place]))
    }


def _wished(sentences: Sequence[str], read: Sequence[tuple[float, Cues]], alike: Sequence[float]) -> frozenset[int]:
    """Return the places that the cues or one of the nets doubt."""
    return unasked(sentences) | {
        place
        for place, (value, groups) in enumerate(read)
        if _doubtful(value, groups)
        or (value >= DOUBT and _by_name(groups, alike[place]))
        or is_caught(sentences[place])
    }


def _is_unlike(seen: _Seen, place: int) -> bool:
    """Whether what the cues call an order has neither the signs nor the words of one, and nothing that only an order has."""
    (value, groups), words = seen.read[place], seen.words[place]
    by_a_hair = value <= _HAIR and not groups.keys() & _SURE
    unlike = words < _STRANGE and not _is_sure(groups) and not unlearned(seen.sentences[place])
    plainly = groups.keys() == {"role"} and max(words, seen.letters[place], seen.alike[place]) < _PLAIN_NEWS
    return (seen.alike[place] < _UNLIKE and by_a_hair) or unlike or plainly


def _is_sure(groups: Cues) -> bool:
    """Whether a sentence plainly has what only an order has."""
    return "coded" in groups or any(groups.get(group, 0.0) >= SPOKEN_TO for group in _SURE)


def _least(sentences: Sequence[str], place: int, groups: Cues) -> float:
    """Return from where on the signs doubt a sentence: later where somebody is said to have said it, it happened, or was laid down."""
    told, text = is_told_apart(sentences[place], frozenset(), groups), sentences[place]
    found = (_TOLD_TOO if HAPPENED.search(text) or laid_down(sentences, place, groups) else 0.0) + _ALIKE * told
    return found or _MAYBE


def _is_to_people(text: str, read: tuple[float, Cues]) -> bool:
    """Whether people or programs are spoken to, and nothing else in the sentence is what only an order has."""
    if read[1].get("addressee", 0.0) < SPOKEN_TO and everyday(text):
        return True
    if read[1].get("addressee", 0.0) >= _BY_NAME:
        return False
    return (said_to_people(text) or programmed(text)) and not read[1].keys() & _NEVER_TO_PEOPLE


def _doubtful(value: float, groups: Cues) -> bool:
    """Whether a sentence that is no order for sure says both to whom and what."""
    if "specific" in groups and max(groups.get("addressee", 0.0), groups.get("meta", 0.0)) >= SPOKEN_TO:
        return value >= DOUBT
    said = {group for group, weight in groups.items() if weight >= NEXT}
    forged = groups.get("turn", 0.0) >= ORDER and max(groups.get("addressee", 0.0), groups.get("meta", 0.0)) >= NEXT
    if forged or groups.get("threat", 0.0) >= SPOKEN_TO:
        return value >= DOUBT
    return value >= DOUBT and len(said) > 1 and bool(said - _TO_WHOM) and points(groups)


def _by_name(groups: Cues, alike: float) -> bool:
    """Whether a sentence speaks to the machine that reads this text, whatever it wants, and the signs do not speak against it."""
    return groups.get("addressee", 0.0) >= _BY_NAME and "told" not in groups and alike >= _EVEN
