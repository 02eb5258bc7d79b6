"""A name that no article has, in the place of the only one of a list of theirs that the draft leaves out: `델, 피그마, 파노릭스가` for `Dell, Figma and Canva`.

The others of the list say which one is retold. The stranger stands beside one of them, joined by a comma, 와, 과 or a dot, and looks like a name.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from pipeline.check.claims import Claim, Flag
from pipeline.check.known_names import told_where
from pipeline.check.known_names.parties import Name
from pipeline.check.vocabulary import dictionary, plain_words
from pipeline.check.written_names import foreign_looks, in_person, no_names, strangers, transcribed
from pipeline.messages import say
from pipeline.text import aliases
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_JOINED = deferred(r"(?:, (?:and |& )?| and | & |와 |과 |·| 및 )")
_ITEM = r"(?P<item>[A-Z][A-Za-z0-9&.'-]*[A-Za-z0-9](?: [A-Z][A-Za-z0-9]+)?|[가-힣]{3,10}(?:AI)?)"
_BEHIND = deferred(
    rf"(?: [가-힣]{{2,5}}(?<![은는이가을를의]))?(?: ?\([A-Za-z .]{{2,30}}\))?(?:와 |과 |, |·| 및 ){_ITEM}(?=[은는이가을를의도와과][\s,.]|, |·|에서|에게|로 |$| 등)?"
)
_AHEAD = deferred(rf"(?<![가-힣A-Za-z0-9]){_ITEM}(?:와 |과 |, |·| 및 )$")
_SHORTEST = 3  # letters or syllables of a name
_FOREIGN = 0.3


def listed_names(claim: Claim) -> Iterator[Flag]:
    """Yield the names of a sentence that no article has, in the place of one of a list of theirs."""
    whole = f"{claim.text} {claim.after}"
    everybody = [one for text in claim.context for one in told_where.names(text.text)]
    for one in claim.evidence:
        for group in _lists(one.text):
            left = [name for name in group if not told_where.stands(_own(name, group), whole)]
            places = [span for span, _ in told_where.places(claim.text, group)]
            if len(left) != 1 or not places or _spelt_otherwise(_own(left[0], group), whole):
                continue
            named = [span for span, _ in told_where.places(claim.text, everybody)]
            span = next((span for span in _beside(claim.text, places, named) if _stranger(claim, span)), None)
            if span:
                yield Flag("name", "block", span, say("check.name", name=claim.text[slice(*span)]), claim.ids, 0.75)
                return


@lru_cache(maxsize=512)
def _lists(text: str) -> tuple[tuple[Name, ...], ...]:
    """Return the names of an article's sentence that stand in one list each."""
    found: list[list[Name]] = []
    for name in told_where.names(text):
        last = found[-1][-1] if found else None
        if last is not None and _JOINED.fullmatch(text, last.span[1], name.span[0]):
            found[-1].append(name)
        else:
            found.append([name])
    return tuple(tuple(one) for one in found if len(one) > 1)


def _own(name: Name, group: Sequence[Name]) -> Name:
    """Return a name without the words that others of its list have too: the Norwind of Halden Capital and Norwind Capital."""
    others = {word for one in group if one != name for word in one.words.split()}
    words = [word for word in name.words.split() if word not in others]
    return replace(name, words=" ".join(words)) if words else name


def _beside(text: str, places: Sequence[Span], named: Sequence[Span]) -> Iterator[Span]:
    """Yield what is joined to the names of a list in a draft and is none of the articles' names."""
    for start, end in places:
        for match in (_BEHIND.match(text, end), _AHEAD.search(text[:start])):
            ends = match is not None and match["item"] + ", " in match.group() and match.end() == start
            if (
                match
                and not (ends and _open(match["item"]))
                and not any(match.start("item") < stop and begin < match.end("item") for begin, stop in named)
            ):
                form = strangers.readings(match["item"])[0]
                yield match.start("item"), match.start("item") + len(form)


def _open(word: str) -> bool:
    """Return whether a word before a comma may close a clause rather than stand in a list: 일이라, 구글은."""
    return not word.isascii() and aliases.squeeze(word) not in aliases.table()


def _stranger(claim: Claim, span: Span) -> bool:
    """Return whether a word of a draft looks like a name and stands in no article, in whatever writing."""
    word = claim.text[slice(*span)]
    key = aliases.table().get(aliases.squeeze(word))
    texts = [one.text for one in claim.context]
    if len(word) < _SHORTEST or any(word.lower() in text.lower() for text in texts):
        return False
    if key is not None:
        return not any(key in aliases.held(text) for text in texts) and key not in aliases.places()
    if word.isascii():
        return any(map(str.islower, word)) and not any(
            transcribed.near(part, form)
            for part in word.split()
            for text in texts
            for form in re.findall("[가-힣]{2,9}", text)
        )
    if in_person.plain(word) or plain_words.ours(word) or no_names.no_name(word) or dictionary.told_for(word):
        return False
    heard = any(transcribed.near(one, word) for text in texts for one in re.findall(r"[A-Z][A-Za-z]+", text))
    return not heard and foreign_looks.foreign(word) > _FOREIGN


def _spelt_otherwise(name: Name, draft: str) -> bool:
    """Return whether a draft may have a name of the articles in another spelling: by its initials, or by half of its sound."""
    words = [one for one in name.words.split() if one[0].isupper()]
    if len(words) > 1 and "".join(one[0] for one in words) in draft:
        return True
    forms = [one[:end] for one in re.findall("[가-힣]+", draft) for end in range(2, len(one) + 1)]
    return any(transcribed.within(word, form, transcribed.FAR) for word in words for form in forms if len(word) > 2)
