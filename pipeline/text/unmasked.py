"""Read a text the way a model would in spite of a disguise: hidden characters, look-alike letters, codes, spaced-out words.

Whoever hides an order from people writes it so that no pattern sees it. Each reading undoes one disguise and says how much
wearing it tells by itself; text without any has one reading.
"""

import html
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.text.patterns import deferred
from pipeline.text.smuggled import smuggled
from pipeline.text.unmasked_codes import decoded
from pipeline.text.unmasked_letters import respelled, syllables
from pipeline.text.unmasked_misspelt import misspelt
from pipeline.text.unmasked_sounds import from_sound
from pipeline.text.unmasked_spaced import closed_up, run_apart
from pipeline.text.unseen import parted

_TAGS = deferred(r"[\U000e0020-\U000e007e]+")
_UNSEEN = deferred(r"\w[\u200b\u200e\u200f\u2060-\u2064\ufeff\u180e]+\w|[\U000e0020-\U000e007e]|[\u202d\u202e]")
_SEEN_CASE = frozenset(("Cf", "Mn", "Cc"))
_SPACED = deferred(r"(?<!\w)(?:\w(?:[\s.·_*|/-]{1,3}\w){7,}|[a-z](?:[.·_*|/-][a-z]){4,})(?!\w)")
_MARKUP = deferred(r"</?[A-Za-z][\w-]{0,16}(?:\s[^<>]{0,200})?/?>")
_INSIDE = deferred(r"(?<=\w)(?:\*{1,3}|_{2}|~~|<!--.{0,40}?-->|</?[a-z]{1,6}[^<>]{0,40}>)(?=\w)")
_JOINED = deferred(
    r"\b[A-Za-z]{2,}(?:[_.+][A-Za-z]{2,}){2,}\b|\b[A-Za-z]{2,}(?:-[A-Za-z]{2,}){4,}\b|\b[A-Z]?[a-z]{2,}(?:[A-Z][a-z]+){2,}\b"
)
_ADDRESS = deferred(r"https?://\S+|\b[\w.+-]+@[\w-]+\.[\w.]+|\b(?:[\w-]+\.){1,3}[a-z]{2,8}/\S*")
_CODED_MARKS = deferred(r"[(){};$]|->")
_VALUE = deferred(
    r"(?P<name>[\w-]{2,40})[\"']?\s*[:=]\s*(?P<mark>[\"'])(?P<said>(?:(?!(?P=mark)).){4,2000})(?P=mark)", re.DOTALL
)
_PROSE = deferred(r"(?:^|[.!?] )[A-Z가-힣][\w’'-]*(?: [\w’',-]+){2,} $")
_CODE = deferred(r"`[^`]*`")
_SHOWN = r"[\[{](?=[^\[\]{}]{0,40}[\"{])(?:[^\[\]{}]|\{[^{}]*\})*[\]}]"
_EXAMPLE = deferred(
    rf"(?<=[\w’')=:] ){_SHOWN}(?=,?\s?(?:[a-z]+|[가-힣]+)(?:\s\S+){{2}})"
    rf"|(?:(?<=\bsuch as )|(?<=\blooks like )|(?<=\b(?:may|can) look like )|(?<=\bmight look like )|(?<=\bexample )|(?<=\bexample[,:] )){_SHOWN}(?=\W*$)"
)
_TOLD_WORDS = 5  # a value of so many words in an example is read all the same
_TURN = deferred(
    r"지시|명령|시스템|역할|프롬프트|role|content|system|instruction|prompt|message|command|directive", re.IGNORECASE
)
_LONGEST = 2_000  # characters of a sentence that are read; longer ones are read at both ends
_WORN, _CODED, _SMUGGLED = 1.0, 1.5, 4.0


@dataclass(frozen=True, slots=True)
class Reading:
    """A text without one disguise; `worn` is what wearing it tells by itself."""

    text: str
    worn: float = 0.0


def readings(text: str) -> Iterator[Reading]:
    """Yield the text as it reads, then as it reads without each disguise that it seems to wear."""
    text = text if len(text) <= 2 * _LONGEST else f"{text[:_LONGEST]} {text[-_LONGEST:]}"
    plain = _plain(text)
    yield Reading(plain, _WORN if _UNSEEN.search(text) else 0.0)
    for one in smuggled(text):
        yield Reading(_plain(one), _SMUGGLED)
    bare = _ADDRESS.sub(" ", plain)
    for one in dict.fromkeys(_bared(_ADDRESS.sub(" ", text), bare)):
        if one != bare:
            yield Reading(one, _WORN)
    for one in _stated(text):
        yield Reading(one)
    for one in dict.fromkeys(decoded(_ADDRESS.sub(" ", text))):
        yield Reading(_plain(one), _CODED)


def _bared(text: str, plain: str) -> Iterator[str]:
    yield from respelled(plain)
    yield from map(_plain, syllables(text))
    if "\u202e" in text or "\u202d" in text:
        yield plain[::-1]
    if _SPACED.search(text):
        yield _plain(_SPACED.sub(lambda match: _joined(match.group()), text))
    yield from map(_plain, closed_up(text))
    yield from run_apart(plain)
    yield from from_sound(plain)
    yield from misspelt(plain)
    if _INSIDE.search(text):
        yield _plain(_INSIDE.sub("", text))
    if _JOINED.search(plain) and not _CODED_MARKS.search(plain):
        yield _JOINED.sub(lambda match: _parted(match.group()), plain)


def without_examples(text: str) -> str:
    """Return the text without the JSON that a sentence shows and goes on: `a body such as {"role": "system"} is enough`."""
    return _EXAMPLE.sub("`", text) if "{" in text else text


def _stated(text: str) -> Iterator[str]:
    """Yield what stands in the values of JSON, of settings and of attributes: quoted there, but said all the same."""
    text = _CODE.sub(" ", text)
    if "{" in text and (shown := _EXAMPLE.findall(text)):
        yield from (
            said
            for one in shown
            for match in _VALUE.finditer(one)
            if len((said := match["said"]).split()) >= _TOLD_WORDS
        )
        text = _EXAMPLE.sub(" ", text)
    for match in _VALUE.finditer(text):
        if _PROSE.search(text[: match.start()]) and ":" in match[0][len(match["name"]) :][:4]:
            continue  # `the complaint quotes a request: "…"`
        said = _plain(match["said"])
        yield f"system: {said}" if _TURN.search(match["name"]) or _TURN.search(text[: match.start()]) else said
    if _MARKUP.search(text):
        yield _plain(_MARKUP.sub(" ", text))


def _plain(text: str) -> str:
    """Return the text in one form of each letter, without what cannot be seen; what hides in tag characters is read."""
    told = _TAGS.sub(lambda match: "".join(chr(ord(one) - 0xE0000) for one in match.group()), text)
    folded = unicodedata.normalize("NFKC", parted(html.unescape(told) if "&" in told else told))
    if folded.isascii():
        return " ".join(folded.split())
    spaced = folded.replace("\n", " ").replace("\t", " ")
    seen = "".join(one for one in spaced if unicodedata.category(one) not in _SEEN_CASE)
    return " ".join(seen.split())


def _parted(word: str) -> str:
    """Return words that were joined by marks or capitals as words."""
    return re.sub(r"[_.+-]", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", word))


def _joined(spaced: str) -> str:
    """Return spaced-out letters as words: wider gaps part the words, where there are any."""
    if re.search(r"\w[\s.·_*|/-]{2,3}\w", spaced) and re.search(r"\w[\s.·_*|/-]\w", spaced):
        words = re.split(r"[\s.·_*|/-]{2,3}", spaced)
    elif " " in spaced and re.search(r"\w[.·_*|/-]\w", spaced):
        words = spaced.split()
    else:
        words = [spaced]
    return " ".join(re.sub(r"[\s.·_*|/-]", "", word) for word in words)
