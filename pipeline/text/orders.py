"""Orders to a model inside a text: which sentences of an article are no news but speak to the machine that reads it.

A sentence is scored by its cues (`text.order_cues`), in every reading that a disguise may hide (`text.unmasked`). What is
quoted inside a sentence is told, not said, and does not count: an article *about* prompt injection stays whole.

There are two lines of defence. From `ORDER` on a sentence is an order and is withheld. From `DOUBT` on one that points at a
machine or at whoever retells the text stays, and a person is asked to look at it. What the cues do not know the signs may still
see (`text.order_signs`), and the learned words (`text.order_words`): they doubt alone, and where two half say so it is an order.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from pipeline.records import Article
from pipeline.text.order_acts_distant import unlearned
from pipeline.text.order_addressees import addressed, asked
from pipeline.text.order_around import is_excused, is_of_others, is_told, is_told_apart, laid_down, lawful, read_out
from pipeline.text.order_bare import commands
from pipeline.text.order_batch import beside
from pipeline.text.order_code import documented, programmed
from pipeline.text.order_editing import edited
from pipeline.text.order_editions import out_of_place, steers
from pipeline.text.order_entrusted import entrusted, noted_down, ranked, restated
from pipeline.text.order_everyday import everyday
from pipeline.text.order_excuses import ERRAND, HAPPENED, PAST, QUOTED
from pipeline.text.order_figures import refigured
from pipeline.text.order_labels import brackets, in_our_voice, labelled, parts
from pipeline.text.order_neighbours import belonging, points, together
from pipeline.text.order_notes import noted
from pipeline.text.order_pleas import pleads
from pipeline.text.order_quotes import english_marks
from pipeline.text.order_readers import said_to_people
from pipeline.text.order_renames import strange
from pipeline.text.order_retold import retold
from pipeline.text.order_shapes import shaped
from pipeline.text.order_signs import article_signs, weigh
from pipeline.text.order_spoken import spoken
from pipeline.text.order_sums import DOUBT, MUNDANE, NEXT, ORDER, SPOKEN_TO, Cues, cues, total
from pipeline.text.order_wishes import wishes
from pipeline.text.order_words import among, leanings
from pipeline.text.patterns import deferred
from pipeline.text.unmasked import readings

NAMED = 2.0  # what an author's or outlet's name needs: names demand nothing
_MAYBE = 0.35  # from here on the signs doubt by themselves
_TOLD_TOO = 2.0  # where a Korean sentence ends in what happened, or where others laid down what is to be written
_ALIKE = 3.0  # from here on they make an order of what the cues doubt
_UNLIKE = -1.5  # under it they make a doubt of what the cues call an order by a hair
_HAIR = 3.0
_WORDED = 0.2  # from here on the learned words doubt by themselves
_WORDED_TOO = 1.0  # from here on they make an order of any other doubt
_WORDED_ALONE = 1.5  # from here on they make an order by themselves
_WORDED_AGAINST = 2.7  # where the signs speak against it
_FOREIGN = -1.9
_STRANGE = -2.0  # under it they make a doubt of an order
_NEWS = -3.5  # under it such an order is none, and nothing belongs to one
_MANY = 5.0  # what has so many cues of an order stays a doubt, however newslike its words are
_SURE = frozenset(("override", "role", "turn", "fence", "ids", "reply", "secret", "coded"))
_NEVER_TO_PEOPLE = _SURE - {"role"} | {"threat", "exempt", "worn"}
_LONG = 400  # characters
_NOTHING = -10.0
_TO_WHOM = frozenset(
    "addressee specific fence turn ids reply meta here must self worn ask norm habit".split()  # noqa: SIM905 - reads better
)
_WORN = 1.0
_NETS = (wishes, commands, retold, steers, shaped, addressed, edited)
_APART = (spoken, refigured, noted, beside, restated)  # nets that no leaning of the words weakens
_BY_NAME = 2.5  # an address to the machine that reads this very text
_EVEN = -0.5  # from here on the signs do not speak against an order
_BLOB = deferred(r"[A-Za-z0-9+/]{20,}={0,2}")


@dataclass(frozen=True, slots=True)
class Orders:
    """What in an article speaks to a model: the ids of sentences, and which of `title`, `author`, `outlet`.

    `doubts` are the ids of those that may, and are not withheld.
    """

    ids: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.ids or self.lines)


def agreed(found: Orders, reported: Iterable[str]) -> Orders:
    """Return what is told of an article once the model has `reported` sentences: a doubt that it shares is one no more."""
    sure = frozenset(found.doubts) & frozenset(reported)
    if not sure:
        return found
    doubts = tuple(name for name in found.doubts if name not in sure)
    return replace(
        found,
        ids=(*found.ids, *(name for name in found.doubts if name in sure)),
        doubts=doubts,
    )


def score(text: str) -> float:
    """Return how much a sentence looks like an order to a model that reads it."""
    return _read(english_marks(text))[0]


def is_order(text: str) -> bool:
    """Whether a sentence gives an order to the model that reads it, and does not merely tell of one."""
    return score(text) >= ORDER or labelled(text) or noted_down(text)


def speaks(title: str) -> bool:
    """Whether a title speaks to the model that reads it, in whole or in a part, as in one in brackets."""
    return any(map(is_order, parts(title)))


def within(article: Article) -> Orders:
    """Return what in an article speaks to a model."""
    return _within(article.id, article.sentences, article.title, article.author, article.outlet)


@lru_cache(maxsize=512)
def _within(identifier: str, sentences: tuple[str, ...], title: str, author: str, outlet: str) -> Orders:
    marked, doubted = _judged(sentences)
    lines = [name for name, text in (("author", author), ("outlet", outlet)) if text and _no_name(text)]
    headed = bool(sentences) and sentences[0] == title
    titled = speaks(title) or (headed and 0 in marked)
    marked |= {0} if titled and headed else set()
    return Orders(
        tuple(f"{identifier}.{place + 1}" for place in sorted(marked)),
        (*(["title"] if titled else []), *lines),
        tuple(f"{identifier}.{place + 1}" for place in sorted(doubted)),
    )


def _no_name(text: str) -> bool:
    """Whether what stands for an author or an outlet speaks to a machine: a paper may well be called a digest."""
    value, groups = _read(text)
    return value >= ORDER or (value >= NAMED and "specific" not in groups)


def marks(sentences: Sequence[str]) -> frozenset[int]:
    """Return the places of the sentences that are orders, or belong to the order beside them."""
    return _judged(sentences)[0]


def doubts(sentences: Sequence[str]) -> frozenset[int]:
    """Return the places of the sentences that may be orders: they point at a machine, and are not told for sure."""
    return _judged(sentences)[1]


def _judged(sentences: Sequence[str]) -> tuple[frozenset[int], frozenset[int]]:
    sentences = tuple(map(english_marks, sentences))
    read = [_read(text) for text in sentences]
    read = [
        (min(value, MUNDANE), groups) if value >= DOUBT and is_of_others(sentences, place, groups) else (value, groups)
        for place, (value, groups) in enumerate(read)
    ]
    marked = {place for place, (value, _) in enumerate(read) if value >= ORDER}
    for place in range(len(read) - 1):
        if not {place, place + 1} & marked and together(read[place], read[place + 1]):
            marked |= {place, place + 1}
    people, signs = _to_others(sentences, read), article_signs(sentences)
    marked -= people
    words = _leanings(sentences, signs)
    lean = among(sentences, signs, words)
    alike = [_NOTHING if place in people else weigh(found) for place, found in enumerate(signs)]
    doubted = {
        place
        for place in _wished(sentences, read, alike) - people
        | {place for place, text in enumerate(sentences) if alike[place] >= _least(sentences, place, read[place][1])}
        if (words[place] >= _FOREIGN or unlearned(sentences[place]))
        and not (read[place][1] and lawful(sentences, place, read[place][1]))
    }
    doubted |= (
        pleads(sentences)
        | ranked(sentences)
        | {place for place, text in enumerate(sentences) if any(net(text) for net in _APART)}
    )
    doubted |= {
        place for place in strange(sentences, signs) - people if not is_excused(sentences, place, read[place][1])
    }
    unlike = {place for place in marked if _is_unlike(sentences[place], read[place], alike[place], words[place])}
    nothing = {place for place in unlike if words[place] < _NEWS and read[place][0] < _MANY}
    worded = {place for place in range(len(sentences)) if lean[place] >= _WORDED and place not in people}
    worded -= {place for place in worded if is_told_apart(sentences[place], signs[place])}
    worded -= {
        place for place in worded if lean[place] < _WORDED_ALONE and is_excused(sentences, place, read[place][1])
    }
    marked = {
        place
        for place, (value, _) in enumerate(read)
        if (place in marked and place not in unlike)
        or (value >= DOUBT and alike[place] >= _ALIKE)
        or (place in worded & doubted and lean[place] >= _WORDED_TOO)
        or (
            place in worded
            and lean[place] >= (_WORDED_ALONE if alike[place] >= _EVEN else _WORDED_AGAINST)
            and not is_excused(sentences, place, read[place][1])
        )
    }
    marked |= in_our_voice(sentences) | entrusted(sentences)
    marked |= {place for place, text in enumerate(sentences) if any(map(is_order, brackets(text)))}
    for place in sorted(marked):
        marked |= belonging(sentences, read, place, frozenset(one for one, lean in enumerate(words) if lean < _NEWS))
    return frozenset(marked), frozenset((doubted | unlike | worded) - nothing - marked)


def _leanings(sentences: Sequence[str], signs: Sequence[frozenset[str]]) -> list[float]:
    """Return how much the words of each sentence are those of an order; a long one may hide it among others, and is never far from one."""
    found = zip(sentences, leanings(sentences, signs), strict=True)
    return [lean if len(text) <= _LONG else max(lean, _STRANGE) for text, lean in found]


def _to_others(sentences: Sequence[str], read: Sequence[tuple[float, Cues]]) -> set[int]:
    """Return the places of what is said to people or programs, or only read out."""
    return {
        place
        for place, one in enumerate(read)
        if _is_to_people(sentences[place], one) or read_out(sentences, place) or documented(sentences, place)
    }


def _wished(sentences: Sequence[str], read: Sequence[tuple[float, Cues]], alike: Sequence[float]) -> frozenset[int]:
    """Return the places that the cues or one of the nets doubt."""
    return (
        out_of_place(sentences)
        | asked(sentences)
        | {
            place
            for place, (value, groups) in enumerate(read)
            if _doubtful(value, groups)
            or (value >= DOUBT and _by_name(groups, alike[place]))
            or any(net(sentences[place]) for net in _NETS)
        }
    )


def _is_unlike(text: str, read: tuple[float, Cues], alike: float, words: float) -> bool:
    """Whether what the cues call an order has neither the signs nor the words of one, and nothing that only an order has."""
    by_a_hair = read[0] <= _HAIR and not read[1].keys() & _SURE
    return (alike < _UNLIKE and by_a_hair) or (words < _STRANGE and not _is_sure(read[1]) and not unlearned(text))


def _is_sure(groups: Cues) -> bool:
    """Whether a sentence plainly has what only an order has."""
    return any(groups.get(group, 0.0) >= SPOKEN_TO for group in _SURE)


def _least(sentences: Sequence[str], place: int, groups: Cues) -> float:
    """Return from where on the signs doubt a sentence: later where somebody is said to have said it, it happened, or was laid down."""
    told, text = is_told(sentences[place]), sentences[place]
    found = (_TOLD_TOO if HAPPENED.search(text) or laid_down(sentences, place, groups) else 0.0) + _ALIKE * told
    return found or _MAYBE


def _is_to_people(text: str, read: tuple[float, Cues]) -> bool:
    """Whether people or programs are spoken to, and nothing else in the sentence is what only an order has."""
    if read[1].get("addressee", 0.0) < SPOKEN_TO and everyday(text):
        return True
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


@lru_cache(maxsize=16_384)
def _read(text: str) -> tuple[float, Cues]:
    """Return the score of a sentence and its cues, in the reading where it is highest."""
    if _BLOB.search(text) and PAST.search(said := QUOTED.sub(" ", text)) and not _BLOB.search(said):
        return _read(said)  # a code that is quoted where something happened is shown, not given
    best: tuple[float, Cues] = (0.0, {})
    for number, reading in enumerate(readings(text) if text.strip() else ()):
        found = cues(reading.text)
        value = total(found)
        if reading.worn > _WORN and found:
            found["coded"] = reading.worn
        elif reading.worn and value >= NEXT and (not number or value > best[0]):
            found["worn"] = reading.worn
        value = total(found)
        if value >= DOUBT and not points(found) and ERRAND.search(reading.text):
            value = min(value, MUNDANE)
        if value > best[0]:
            best = (value, found)
    return best
