"""The net for what is bidden of whoever or whatever tells this news again, in any of fifteen languages (`text.order_teller_tables`).

News has people who tell and machines that do, and what happened to them. A planted line has neither in particular: whoever comes, a person
or a robot, a synthesis by hand or by itself. So a sentence is doubted that, outside what is reported and what is past,

- has somebody who tells again, holds a person and a machine together as that, and says what is said, named, thanked or left out;
- makes a rule, a custom or a wish of what is said in something told again (in English and Korean other nets know that);
- is a note for a version in another tongue, and says so;
- is a card for assistants: what it is for, and two or more things with their values;
- has somebody who is quoted bid every reporter and every robot.

Where the rest of an article speaks of such tellers it is about them, and only what brings a name or a wording of its own is doubted.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.text.order_excuses import TOLD
from pipeline.text.order_teller_tables import (
    CHINESE,
    ENGLISH,
    GERMAN,
    JAPANESE,
    KOREAN,
    RUSSIAN,
    WESTERN_TONGUES,
    Tongue,
)
from pipeline.text.order_tongues import letters
from pipeline.text.patterns import deferred

_SHOWN = r"“[^”]*”|„[^“”]*[“”]|\"[^\"]*\"|«[^»]*»|‘[^’]*’|「[^」]*」|『[^』]*』|(?<!\w)'[^']*'(?!\w)"
_SHOWS = deferred(_SHOWN)
_NAME = deferred(
    r"(?<![.!?:»”\"] )(?<!^)(?<=\s)[\"“„«']?(?P<name>[A-ZÀ-ÞĞŞİŚŻŁĐ][^\W\d_]{2,})|(?P<link>\b[\w-]+\.(?:example|com|net|org|io|ai|co)(?![A-Za-z\d]))"
)
_HEAD = deferred(r"^(?P<head>[^:：—–=]{3,60}?)\s?(?:[:：]|[—–─]+|\s-\s)\s*(?P<rest>.+)$")
_VALUE = deferred(r"[^\s:：;；,，、/][^:：;；,，、/]{0,30}[:：]\s?[^\s:：;；,，、/]")
_ROW = deferred(
    rf"^\W*\|\s*(?P<head>[^|]{{3,60}}?)\s*\|[^|]*?(?:(?:{_SHOWN})\s*\||\b[\w-]+\.(?:example|com|net|org|io|ai|co)(?![A-Za-z\d]))"
)
_SENTENCE = 12  # characters that are more than the name of who translated
_A_WORD = 2  # characters that a head has beside what it is for
_VALUES = 2  # what a card has at least
_GAP = r"[^.!?;:。]"
_ALL_OF_BOTH = deferred(
    r"\b(?:every|any|all|each|both|anyone|everyone|everybody)\b[^.!?\"“”]{0,40}\b(?:reporters?|journalists?|editors?|writers?|newsm[ae]n|humans?|people|persons?)\b[^.!?\"“”]{0,24}\b(?:ro)?(?:bots?|machines?|programs?|AIs?|algorithms?|assistants?)\b|\b(?:everyone|everybody|anyone|all|people|whoever)\b[^.!?\"“”]{0,24}(?:ro)?(?:bots?|machines?|programs?|AIs?|algorithms?|assistants?) (?:included|too|as well)\b"
    r"|\b(?:(?:chat|ro)?bots|machines|programs|AIs|computers|processors)(?:,| and| or|, (?:and|or))+ (?:\w+ )?(?:journalists|reporters|editors|people|humans|newspapers|papers)\b"
    r"|\b(?:newspapers?|papers|reporters?|journalists?|the press|people|humans?|editors?)(?:,| and| or| &|, (?:and|or))+ (?:\w+ )?(?:chat|ro)?(?:bots?|machines?|programs?|AIs?|algorithms?)\b",
    re.IGNORECASE,
)
_INCLUDED = deferred(
    r"\b(?:silicon|digital|automatic|automated|electronic|machine-made|machines?|(?:ro|chat)?bots?|programs?|software|algorithms?|AI|AIs)(?: (?:ones|copies|versions|hands|readers|colleagues))? (?:included|too|as well|not excepted)\b|\b(?:however|by whomever or whatever) (?:produced|made|written)\b|\bno matter who or what\b|(?:자동화?|기계|로봇|프로그램|인공\s?지능|AI|봇)\S{0,4}\s?(?:포함|도\s마찬가지)|누가\s(?:쓰|만들|옮기|줄이)\S{0,3}든",
    re.IGNORECASE,
)
"""What takes machines in with the rest."""
_K_BOTH = deferred(
    r"(?:사람|기자|기사|신문|방송|필자)\S{0,4}\s(?:\S{1,4}\s)?\S{0,3}든(?:지)?[\s,]+(?:로봇|기계|인공\s?지능|AI|챗봇|봇|프로그램)\S{0,2}\s?\S{0,4}든"
)
_BIDDEN = deferred(
    r"\b(?:you|please|kindly|to|do|always|then|just) (?:\w+ )?(?:write|say|tell|call|name|put|leave|mention|report|add|print|omit|skip)\b(?! for\b)|(?:^|[\"“‘.,:;] ?)(?:write|say|tell|call|name|put|leave|mention|report|add|print|omit|skip)\b",
    re.IGNORECASE,
)
_K_BIDDEN = deferred(
    r"(?:[써적해전말불넣빼]\S{0,3}\s?(?:주세요|주십시오|달라|주시면|주시길)|(?:쓰|적|하|전하|부르|말하)(?:세요|십시오)|(?:다|라)고만\s\S{1,3}면\s(?:됩니다|돼요|된다))"
)
_QUOTED_MIN = 12
_ENOUGH = 500  # characters by which a language is known
_OF_LETTERS = {"cyrillic": RUSSIAN, "kana": JAPANESE, "hangul": KOREAN, "han": CHINESE}
_SOURCE = deferred(
    r"\b(?:fuentes?|fonte|sources?|quelle\w*|bron(?:nen)?|źródł\w+|источник\w*|kaynak\w*|nguồn|sumber)\b|出[处處典]|来源|來源|출처",
    re.IGNORECASE,
)
"""What every outlet asks to be named."""


@dataclass(frozen=True, slots=True, eq=False)
class _Rules:
    """The patterns of one language: its words as they are, `either` for a person and a machine held together, and `card` for whom one is."""

    tongue: Tongue
    known: re.Pattern[str]
    retells: re.Pattern[str]
    either: re.Pattern[str]
    says: re.Pattern[str]
    bids: re.Pattern[str]
    told: re.Pattern[str]
    aides: re.Pattern[str]
    card: re.Pattern[str]
    version: re.Pattern[str]
    lore: re.Pattern[str]


def _rules(words: Tongue) -> _Rules:
    """Return the patterns of a language, in which words have edges or have none."""
    spaced = words not in (JAPANESE, CHINESE, KOREAN)
    edge, gap = (r"\b", rf"{_GAP}{{1,16}}?") if spaced else ("", rf"{_GAP}{{0,6}}?")
    person, machine, between = (f"{edge}(?:{one}){edge}" for one in (words.person, words.machine, words.or_))
    made = (
        words.known,
        words.retells,
        f"{person}{gap}{between}{gap}{machine}|{machine}{gap}{between}{gap}{person}",
        words.says,
        words.bids,
        words.told,
        f"{edge}{words.aides}{edge}",
        rf"(?:{words.for_}){_GAP}{{0,20}}?{words.aides}|{words.aides}{_GAP}{{0,20}}?(?:{words.for_})",
        words.version,
        words.lore,
    )
    return _Rules(words, *(deferred(one, re.IGNORECASE) for one in made))


_RULES = {one: _rules(one) for one in (*WESTERN_TONGUES, RUSSIAN, ENGLISH, JAPANESE, CHINESE, KOREAN)}


def tellers(sentences: Sequence[str]) -> set[int]:
    """Return the places of sentences that bid whoever or whatever tells this news again."""
    around = _spoken("\n".join(sentences)[:_ENOUGH])
    return {place for place, text in enumerate(sentences) if _bids(text, _others(sentences, place), around)}


def _others(sentences: Sequence[str], place: int) -> str:
    return "\n".join((*sentences[:place], *sentences[place + 1 :]))


def _bids(text: str, others: str, around: tuple[_Rules, ...]) -> bool:
    rules = _spoken(text)
    return any(_bids_in(one, text, others) for one in dict.fromkeys((*rules, *(around if _is_latin(rules) else ()))))


def _is_latin(rules: Sequence[_Rules]) -> bool:
    """Whether a sentence may be in any language that has the letters of this one."""
    return not any(one.tongue in _OF_LETTERS.values() for one in rules)


@lru_cache(maxsize=4_096)
def _spoken(text: str) -> tuple[_Rules, ...]:
    """Return the rules of the languages that a sentence may be in."""
    if (tongue := _OF_LETTERS.get(letters(text))) is not None:
        return (_RULES[tongue],)
    small = {one: len(_RULES[one].known.findall(text)) for one in (*WESTERN_TONGUES, ENGLISH)}
    most = max(small.values())
    return tuple(_RULES[one] for one, number in small.items() if number >= max(1, most - 1))


def _bids_in(rules: _Rules, text: str, others: str) -> bool:
    if _is_bidden_aloud(rules, text):
        return True
    lore = rules.lore.search(text) is not None
    said = text if lore else _SHOWS.sub(' "" ', text)
    says = rules.says.search(said)
    told = rules.told.search(said[: says.start()] if says and rules.tongue is ENGLISH else said)
    if TOLD.search(text) or (told and not lore):
        return False
    if (_is_card(rules, said) or _is_a_row(rules, text)) and not rules.aides.search(others):
        return True
    either = rules.either.search(said) or (_INCLUDED.search(said) and rules.tongue in (ENGLISH, KOREAN))
    plain = rules.tongue not in (ENGLISH, KOREAN)
    if plain and _is_of_a_version(rules, text, others):
        return not rules.version.search(others)
    brings = _brings(rules, text, others)
    about = rules.retells.search(others) or rules.aides.search(others)
    if lore and not plain and not about and brings and says and rules.retells.search(said):
        return True
    if about or _SOURCE.search(said):
        return brings and _points(rules, said, says=bool(says), either=bool(either), brings=False)
    return _points(rules, said, says=bool(says), either=bool(either), brings=brings)


def _points(rules: _Rules, said: str, *, says: bool, either: bool, brings: bool) -> bool:
    """Whether enough of a sentence is of tellers: a person and a machine held together, or a rule for those who tell again or for assistants."""
    retells, bids = rules.retells.search(said) is not None, rules.bids.search(said) is not None
    if either:
        return (retells and (says or (bids and brings))) or (says and bids and brings)
    if rules.tongue in (ENGLISH, KOREAN):
        return False
    return bids and ((retells and (says or brings)) or (brings and says and rules.aides.search(said) is not None))


def _is_bidden_aloud(rules: _Rules, text: str) -> bool:
    """Whether somebody who is quoted bids people and machines alike what to say."""
    if rules.tongue not in (ENGLISH, KOREAN) or not (
        quoted := [one for one in _SHOWS.findall(text) if len(one) > _QUOTED_MIN]
    ):
        return False
    both = rules.either.search(text) or _ALL_OF_BOTH.search(text) or _K_BOTH.search(text)
    bidden = _BIDDEN if rules.tongue is ENGLISH else _K_BIDDEN
    return bool(both) and bidden.search(" ".join(quoted)) is not None


def _is_card(rules: _Rules, said: str) -> bool:
    """Whether a line is headed as for assistants, and gives things with their values."""
    head = _HEAD.search(said)
    return bool(head and rules.card.search(head["head"]) and len(_VALUE.findall(head["rest"])) >= _VALUES)


def _is_a_row(rules: _Rules, text: str) -> bool:
    """Whether a row of a table gives whoever tells again, or assistants, a wording or an address."""
    row = _ROW.search(text)
    return bool(row and (rules.retells.search(row["head"]) or rules.aides.search(row["head"])))


def _is_of_a_version(rules: _Rules, text: str, others: str) -> bool:
    """Whether a line is headed as a note for a version in another tongue, and says what stands there, or names whom no other sentence does."""
    head = _HEAD.search(text)
    version = rules.version.search(head["head"]) if head else None
    if not head or not version or len(head["rest"]) < _SENTENCE:
        return False
    if len(head["head"]) - len(version[0]) < _A_WORD:
        return False  # `Translation:` heads one, or who made it
    return rules.tongue is GERMAN or rules.says.search(head["rest"]) is not None or _brings(rules, head["rest"], others)


def _brings(rules: _Rules, text: str, others: str) -> bool:
    """Whether a sentence has a name, an address or a wording between quotation marks that no other has."""
    if any(one.strip("“”„\"«»‘’「」『』' ") not in others for one in _SHOWS.findall(text)):
        return True
    if rules.tongue is GERMAN:
        return False  # every noun has a capital there
    return any((one["name"] or one["link"]) not in others for one in _NAME.finditer(text))
