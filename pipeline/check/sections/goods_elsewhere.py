"""A common noun of trade that the table has for a name, and that another article of the section writes small: 비트코인 of a `bitcoin miner`.

It names nobody who could be put in the place of somebody else, so that it only lacks a citation.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from pipeline.check import fixes
from pipeline.check.claims import Claim, Flag
from pipeline.check.findings import spoken
from pipeline.messages import say
from pipeline.records import Article, Issue, Section
from pipeline.text import aliases


def elsewhere(flags: Iterable[Flag], claim: Claim, issue: Issue, section: Section) -> Iterator[Flag]:
    """Yield the findings of a sentence, those of such a noun as the advice to cite where it stands."""
    for flag in flags:
        written = claim.text[slice(*flag.span)]
        home = _home(written, issue, section) if flag.message == say("check.name", name=written) else ""
        if not home:
            yield flag
            continue
        message = say("check.name.elsewhere", topic=spoken(written, "은/는"), id=home)
        evidence = (*flag.evidence, home)
        yield replace(flag, severity="warn", message=message, evidence=evidence, fix=fixes.cited(claim, home))


def _home(written: str, issue: Issue, section: Section) -> str:
    """Return the first sentence of the section's articles that has the noun in small letters."""
    key = aliases.table().get(aliases.squeeze(written))
    latin = (one.text for one in aliases.writings() if one.key == key and one.text.isascii())
    small = [one.lower() for one in latin if not one.isupper() and not aliases.everyday(one)]
    if key is None or not small:
        return ""
    drawn = [(name, issue.articles[name]) for name in section.articles if name in issue.articles]
    return next((f"{name}.{number}" for name, one in drawn if (number := _first(tuple(small), one))), "")


@lru_cache(maxsize=512)
def _first(words: tuple[str, ...], article: Article) -> int:
    """Return the number of the first sentence of an article that has one of these words by itself, from 1; 0 where none has."""
    word = re.compile(rf"(?<![A-Za-z])(?:{'|'.join(map(re.escape, words))})(?![A-Za-z])")
    return next((number for number, sentence in enumerate(article.sentences, 1) if word.search(sentence)), 0)
