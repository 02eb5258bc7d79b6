"""The names of an English source sentence that may be a party of what it tells, and whether a draft has them.

A name is one of the table, or a run of words with a capital that are no words of English; its kind is that of the table, a person by a
given or a family name or by the post before it (`founder Koen Bok`), else a body. A draft has a name by its key or its kin's, in Latin
or as it sounds.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from pipeline.check.anchors import Anchor, Span
from pipeline.check.known_names import surely_persons
from pipeline.check.lazily import compiled
from pipeline.check.vocabulary import dictionary, lexicon, running_words
from pipeline.check.written_names import displaced, hearing, in_person, seeming_owners, strangers, transcribed, unnamed
from pipeline.text import aliases, printed
from pipeline.text.patterns import deferred

OPENING = "opening"
"""The kind of a single word that no table has and that opens its sentence: it may be any word."""
LIGHT = frozenset(
    str.split(
        "hav be do say said tell told report com go get giv also now new compan most more year company day time one rent lend lent hir"
    )
)
"""Stems in too many sentences, and those that Korean tells of both sides: 빌리다 of who lends and who borrows."""
MUTUAL = frozenset(str.split("settl merg agr agre partner compet team work join meet met talk licens loan"))
"""Stems of verbs of what two do to each other."""
SHARES_IN = deferred(
    r"\b(?:the (?:rest|remainder|balance)|what is left|everything else|join(?:s|ed|ing)?|participat\w+|t(?:ook|akes?|aking) part|chip(?:s|ped) in|also (?:invested|contributed|backed|put))\b"
)
"""What makes somebody a party of what a source has told of others: `Norsund also took part`."""
_PIECE = r"[;:—] |, (?=(?:while|whereas|but(?! (?:also |then |later |soon |[a-z]+ly )?(?:[a-z]{2,}ed|won|lost|has|had|will|would|is|was|kept|made|said|took|gave|got|paid|sold|bought|cut|fell|rose|left|lent|found|ran|saw|set|went)\b)|though|although|with(?! (?:[\w-]+ ){1,4}(?:from|by)\b|[^.;]*\b(?:join|participat|tak(?:ing|es) part|contribut|chip|also|too\b|follow))|replacing|saying|citing|after|before)\b|and (?:[A-Z][\w’'-]* ){1,3}(?:has|had|have|will|was|is|[a-z]+ed)\b)| (?=(?:so that|while|whereas|although)\b)| (?=after (?:[A-Z][\w’'-]* )*[A-Z][\w’'-]*,? (?:which|who|[a-z]+ed|had|was|has|did)\b)| (?=(?:after|over|following) (?:\d[\d,]*|[a-z]+) (?:reports|complaints|claims|allegations|accounts) (?:of|that)\b)"
_LISTED = deferred(r"(?:^|[;.:] |\b[a-z]+ )(?:[A-ZÀ-Þ][\w’'&-]* ?)+, (?:[A-ZÀ-Þ][\w’'&-]* ?)+$")
_INSTEAD = deferred(
    r"(?:\b(?:pick|chose|choos|select|prefer)\w*\b[^.;,]* over|\b(?:rather than|instead of|ahead of|unlike|not))(?: (?:by|with|to|from|for|on|in|at))?(?: the)? (?:[A-Z][\w’'.-]* (?:[A-Z][\w’'.-]* )?(?:or|and|nor) )?$"
)
"""What stands before a name that a source rules out."""
_TRANSLATED = deferred(
    r" \S+ (?:Administration|Authority|Agency|Commission|Department|Ministry|Council|Committee|Bureau|Office|Board|Association|Federation|Union|Court|Service)$"
)
"""How a body is called that Korean calls by what it does: 도로교통안전국 has no sound of its English name."""
_REPORTED = deferred(r"(?: [A-Z]\w+)* report(?:s|ed)\b")
_COMMENTS = deferred(r", (?:the |its |an? )?(?:[A-Za-z-]+ ){0,4}$")
_COMMENTED = deferred(r"(?: [A-Z]\w+)* (?:sa(?:id|ys)|told|wrote|warn(?:s|ed)|estimate[sd]|disclosed)\b")
"""Who closes a sentence as its source: `…, the security firm Ironmoss said on Wednesday`."""
_TOLD_FIRST = deferred(
    r"(?:['’]s)?(?: (?:[A-Z][\w.]*|of|in|at))* (?:said|says|announced|reported)(?: on [A-Z]\w+)?,? that (?!(?:it|its|they|he|she)\b)"
)
"""Who opens a sentence and only tells what others did: `Brannoc's Hospital said on Wednesday that an AI tool had cut …`."""
_FROM_THERE = deferred(
    r" ?(?:[가-힣]{1,6} ){0,2}?(?:회사|기업|업체|스타트업|제조사|개발사|은행|대학|연구진|연구팀|병원|신문|방송|통신사|보험사|정부|당국|법원|의회|(?!본사|지사)[가-힣]{1,3}사 )"
)
"""Behind a place: who is from there is told by what follows, `벨기에 회사 노타리아`."""
_NATION = deferred(r"^[A-Z][a-z]+(?:ian|ean|ese|ish|ican)$")
_DESCRIBES = deferred(r" (?:[a-z]+[ -]){0,2}[a-z]+ [A-Z][a-z]+")
"""Behind where somebody is from, who it is: `the Georgian grandmaster Levan Tsereteli`."""
_BASED = deferred(r"(?:, [A-Z][\w.]+)?-based\b")  # the Cambridge, England-based company
_AT = deferred(r"(?: [A-Z\d][\w.-]*)* (?:at|with|on) [$€£]?\d|(?:(?<=['’]s)|['’]s?) [$€£]?\d")
_ACCORDING = deferred(r"\b[Aa]ccording to (?:the )?$")
_BEHIND_POST = deferred(r"(?P<post>.*\b[a-z]+ )[A-Z][a-z]+ $")
_OWNS = deferred(r"['’]s ")
_DOES = deferred(r",? (?:has|had|have|will|was|is|who|which|[a-z]+ed)\b")
_VERSION = deferred(r"-\d")
_BEFORE_A_NAME = deferred(r" [A-Z][a-z]+ [A-Z]?[a-z]+")
_PLACE = deferred(r"\b(?:in|near|outside|across) (?:the )?$")
_VERBAL = deferred(r"[았었했갔났왔됐겠있없였봤랐렸졌쳤췄컸줬섰놨]|(?:[다고며]|[아어해대래세]요)$")
_ENDING = deferred(r"[해아어여게지히며고린된한]$")
_OF_A_PLACE = " of "
_BODIES = frozenset({"body", "product", ""})
_SURELY = 0.85
_SHORT, _HEARD = 3, 2  # syllables


@dataclass(frozen=True, slots=True)
class Name:
    """A name of a source sentence: its key in the table or nothing, its words, its place and its kind (nothing: it may be a body)."""

    key: str
    words: str
    span: Span
    kind: str

    @property
    def telling(self) -> tuple[str, ...]:
        """Its words that are none of English, else all of them."""
        words = self.words.split()
        return tuple([one for one in words if not _plain(one)] or words)


def families(text: str) -> list[str]:
    """Return the family names of a source sentence that stand behind a given one."""
    table = [text[slice(*span)].split()[-1] for key, span in unnamed.named(text) if key in aliases.people()]
    return [*table, *(one.families[-1] for one in in_person.people(text) if strangers.written(one.given))]


def of_all(texts: Sequence[str]) -> list[Sequence[Name]]:
    """Return the names of each sentence: one that opens a sentence is no mere word where another sentence has it too."""
    known = frozenset(word for text in texts for word in families(text))
    found = [names(text, known) for text in texts]
    inside = {one.words: one.kind for row in found for one in row if one.kind != OPENING and not one.key}
    return [
        [replace(one, kind=inside[one.words]) if one.kind == OPENING and one.words in inside else one for one in row]
        for row in found
    ]


@lru_cache(maxsize=512)
def names(text: str, known: frozenset[str]) -> Sequence[Name]:
    """Return the names of a source sentence, where these are known as family names."""
    begins = printed.dateline(text)
    rows = [
        (key, span)
        for key, span in unnamed.named(text)
        if span[0] >= begins and not (_family(text, key, span) or _opening_word(text, span))
    ]
    found = [Name(key, compiled(r"['’]s?$|[.,]$").sub("", text[slice(*span)]), span, _kind(key)) for key, span in rows]
    for match in compiled(displaced.RUN).finditer(text, begins):
        end = _before_home(match, rows)
        words = [re.sub(r"['’]s?$", "", one) for one in text[match.start() : end].split() if one[0].isupper()]
        words = [one for one in words if one not in in_person.OPENERS]
        opens = not text[: match.start()].strip("\"“'‘ ")
        alone = opens and len(words) == 1 and words[0] not in known and not _OWNS.match(text, end)
        if opens and words and _opener(words, alone=alone):
            words = words[1:]
        taken = any(start < end and match.start() < stop for _, (start, stop) in rows)
        if not words or taken or words[0].split("-")[0] in unnamed.NO_NAME or all(map(_plain, words)):
            continue
        if all(map(str.isupper, words)) or _VERSION.match(text, end):
            continue  # what Korean may well write out; `GDPval-2` is no party
        somebody = words[-1] in known or any(strangers.written(one) for one in words[:-1])
        somebody = somebody or (len(words) > 1 and surely_persons.somebody(text, (match.start(), end)))
        kind = "person" if somebody else OPENING if alone and not _DOES.match(text, end) else ""
        found.append(Name("", " ".join(words), (match.start(), end), kind))
    return sorted(found, key=lambda one: one.span)


def _before_home(run: re.Match[str], rows: Sequence[tuple[str, Span]]) -> int:
    """Return where a run of names ends, before the place that tells where somebody is from: `Beatriz Salgueiro of Portugal`."""
    ahead = [span[0] - len(_OF_A_PLACE) for _, span in rows if run.start() < span[0] and span[1] <= run.end()]
    cut = min(ahead, default=run.end())
    return cut if run.string.startswith(_OF_A_PLACE, cut) and " " in run.string[run.start() : cut] else run.end()


def _opener(words: Sequence[str], *, alone: bool) -> bool:
    """Return whether the first word of a sentence is one of English and no name."""
    if _plain(words[0]):
        return len(words) == 1 or not strangers.written(words[0])
    return alone and any(map(dictionary.known, dictionary.lemmas(words[0])))


def _opening_word(text: str, span: Span) -> bool:
    """Return whether a name of the table is only an English word that opens a sentence, before the name of what it says: Operator Borealis Hosting."""
    opens = not text[: span[0]].strip("\"“'‘ ") and _BEFORE_A_NAME.match(text, span[1])
    return bool(opens) and " " not in text[slice(*span)] and _plain(text[slice(*span)])


def _family(text: str, key: str, span: Span) -> bool:
    """Return whether a body of the table is only somebody's family name here: founder Koen Bok."""
    head = _BEHIND_POST.match(text[: span[0]]) if _kind(key) == "body" else None
    return head is not None and surely_persons.called(head["post"])


def _kind(key: str) -> str:
    kinds = (
        ("office", aliases.offices()),
        ("person", aliases.people()),
        ("place", aliases.places()),
        ("product", aliases.products()),
    )
    return next((kind for kind, keys in kinds if key in keys), "body")


@lru_cache(maxsize=4096)
def _plain(word: str) -> bool:
    """Return whether a word with a capital is one of English: `Ideas`, `Two`, `Chinese-language`."""
    lower = word.lower().split("-")[-1] if "-" in word and not word.split("-")[0].isupper() else word.lower()
    english = lexicon.english()
    return lower in running_words.STOP or any(one in english for one in lexicon.stem(lower))


def pieces(text: str) -> list[Span]:
    """Return the pieces of a sentence that tell one thing each; the last of a list opens none: `Kestrel Ventures, Norsund, and Alecta led`."""
    found = compiled(_PIECE).finditer(text)
    cuts = [one.end() for one in found if not (one.group() == ", " and _LISTED.search(text[: one.start()]))]
    return list(pairwise([0, *cuts, len(text)]))


def alike(kind: str, kinds: Collection[str]) -> bool:
    """Return whether a name of a kind may stand where those of these kinds do."""
    return kind in kinds or (kind in _BODIES and not {*_BODIES, "office", OPENING}.isdisjoint(kinds))


def ruled_out(name: Name, text: str) -> bool:
    """Return whether a sentence says that it is not this name: `not Nokia`, `ahead of Gemini`, and no more of it (`ahead of Grok at 1,483`)."""
    return _INSTEAD.search(text[: name.span[0]]) is not None and _AT.match(text, name.span[1]) is None


def left_out(name: Name, text: str, kinds: Collection[str], whole: str) -> bool:
    """Return whether a draft lacks a name that may stand where one of these kinds does."""
    head = text[: name.span[0]]
    if _NATION.search(name.words) and _DESCRIBES.match(text, name.span[1]):
        return False
    if name.kind in ("office", OPENING) or (not name.key and _PLACE.search(head)) or _ACCORDING.search(head):
        return False
    if _TOLD_FIRST.match(text, name.span[1]) or (_COMMENTS.search(head) and _COMMENTED.match(text, name.span[1])):
        return False
    if not name.key and _TRANSLATED.search(name.words):
        return False
    if seeming_owners.in_one_word(name.words, head, whole):
        return False
    if ruled_out(name, text) or _REPORTED.match(text, name.span[1]) or _BASED.match(text, name.span[1]):
        return False
    return alike(name.kind, kinds) and not stands(name, whole)


def from_there(kinds: Collection[str], text: str, span: Span) -> bool:
    """Return whether a draft's name is only the place that the firm behind it is from: `벨기에 회사 노타리아`."""
    return set(kinds) == {"place"} and _FROM_THERE.match(text, span[1]) is not None


def kin(some: Collection[str], others: Collection[str]) -> bool:
    """Return whether one of these is made or led by one of the others or lies in it, or the other way round: Ottawa and Canada."""
    if any(not aliases.around(one).isdisjoint(others) for one in some) or any(
        not aliases.around(one).isdisjoint(some) for one in others
    ):
        return True
    return not aliases.made_by(some).isdisjoint(others) or not aliases.made_by(others).isdisjoint(some)


def stands(name: Name, whole: str) -> bool:
    """Return whether a draft has a name somewhere: by its key or its kin's, in Latin, or as it sounds."""
    words = name.telling
    if any(re.search(rf"\b{re.escape(one)}", whole) for one in words):
        return True
    if not name.key:
        return displaced.stands_in(words, _unknown(whole, words))
    keys = aliases.keys(whole, aliases.table())
    if name.key in keys or kin({name.key}, keys):
        return True
    unknown = _unknown(whole, words) if name.kind != "place" else ""
    heard = [one for one in displaced.forms(unknown) if len(one) > _HEARD - (name.kind == "person")]  # 털리
    return any(transcribed.near(word, form) for word in words for form in heard)


def _unknown(draft: str, words: Sequence[str]) -> str:
    """Return a draft without the words of the dictionary that do not mean one of these."""
    mine = {stem for word in words for stem in dictionary.lemmas(word)}
    for (start, end), stems in dictionary.korean(draft):
        plain = not stems & mine and _is_known(draft[start:end])
        draft = draft[:start] + " " * (end - start) + draft[end:] if plain else draft
    return draft


def _is_known(word: str) -> bool:
    """Return whether a word is one of the dictionary and does not just begin as one: 아웃룩 is not `out`."""
    bare = running_words.PARTICLE.sub("", word) or word
    if len(bare) < 2 or _VERBAL.search(word):
        return True
    return dictionary.told_for(bare) != dictionary.told_for(bare[:-1])


def surely(latin: str, bare: str) -> bool:
    """Return whether a word of a draft is for sure a name of the source, by its sound."""
    if len(bare) < _SHORT or not {bare, bare.removesuffix("들")}.isdisjoint(lexicon.korean()) or _VERBAL.search(bare):
        return False
    if _ENDING.search(bare) and dictionary.told_for(bare):
        return False
    return hearing.english(latin, bare) >= _SURELY


def heard(found: Sequence[Name], row: Sequence[Anchor], draft: str) -> list[Anchor]:
    """Return the names of a source sentence that a draft surely writes by their sound, those apart that the two share already."""
    known = {at for one in row if one.key[0] == "@" for span in one.source for at in span}
    taken = [span for one in row if one.key[0] == "@" for span in one.draft]
    free = [
        (strangers.without_copula(bare), span)
        for bare, span in running_words.stems(draft)
        if not any(span[0] < end and start < span[1] for start, end in taken)
    ]
    return [
        Anchor(f"@{word.lower()}", 1.0, ((name.span[0], name.span[0] + 1),), places)
        for name in found
        if not any(name.span[0] <= at < name.span[1] for at in known)
        for word in name.words.split()
        if not _plain(word) and strangers.tells(word)
        if (places := tuple(span for bare, span in free if surely(word, bare)))
    ]
