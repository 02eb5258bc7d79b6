"""The texts that a draft was written from, by the sentence: what it rests on, and what else lends it names."""

from collections.abc import Iterator, Sequence
from datetime import datetime, time

from pipeline.check.claims import Evidence
from pipeline.text import bylines, hard_wraps, printed, relative_days
from pipeline.text.patterns import deferred
from pipeline.text.sentences import sentences
from pipeline.text.written_in import written_in

_HANGUL = deferred(r"[가-힣]")


def language(text: str) -> str:
    """Return the language of a source text: `ko` where a fifth of it is Hangul."""
    return "ko" if len(_HANGUL.findall(text)) * 5 >= len(text.replace(" ", "")) else "en"


def read(sources: Sequence[tuple[str, str]]) -> tuple[tuple[Evidence, ...], tuple[Evidence, ...]]:
    """Return the sentences of named texts, and with them all that lends a name: who wrote a text takes no part in it and may be named."""
    whole = [one for name, text in sources for one in _sentences(name, text)]
    evidence = tuple(without_byline(one) for one in whole)
    written_by = tuple(credit for one in whole for credit in byline(one))
    return evidence, (*evidence, *written_by) if written_by else evidence


def without_byline(one: Evidence) -> Evidence:
    """Return a sentence without the byline at its end."""
    text, credit = bylines.apart(one.text)
    return Evidence(one.id, text, one.language, one.published) if credit else one


def byline(one: Evidence) -> Iterator[Evidence]:
    """Yield the byline at the end of a sentence by itself."""
    credit = bylines.apart(one.text)[1]
    if credit:
        yield Evidence(one.id, credit, one.language, one.published)


def _sentences(name: str, text: str) -> Iterator[Evidence]:
    """Yield the sentences of a source, with the day that its first line gives it (`Nov. 18, 2026 — …`)."""
    text = hard_wraps.joined(printed.plain(text))
    whole = language(text)
    opening = relative_days.dateline(text)
    own = datetime.combine(opening[0], time(12)) if opening else None
    start = opening[1] if opening else 0
    for number, sentence in enumerate(sentences(text), start=1):
        told = sentence[max(0, start - text.find(sentence)) :] if number == 1 else sentence
        yield Evidence(f"{name}:{number}", told.strip(), written_in(told, whole), own)
