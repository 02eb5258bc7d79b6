"""One spelling for each name of an issue: its sections are written side by side, and none sees how another spells.

The outline decides; code takes only what the sources bear out. A row that they do not is left out: no plan is lost over a spelling,
and none is paid twice for one.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from pipeline.draft import blocks, order_figures
from pipeline.draft.replies import NameReply, problem
from pipeline.records import Article, Problem, Spelling

Named = Callable[[str, Sequence[str]], Sequence[str]]
"""Tells which names a sentence puts forward that none of some texts has: the checks know, which this room does not call."""
Ordered = Callable[[str, Sequence[str], Sequence[Article], Iterable[str], Iterable[str]], Sequence[str]]
"""Tells which names of a text that rests on some sentences no honest sentence of articles has, those that only an order in them has among them: with the ids that the model reported, and other texts that lend names."""
Planted = Callable[[str, Sequence[str]], Sequence[str]]
"""The same over the sources of one text that is written."""
MOST = 40
LATIN, KOREAN = 60, 40  # characters
_NAME = re.compile(r"[A-Za-z0-9가-힣](?:[A-Za-z0-9가-힣 .,·&+'’()/-]*[A-Za-z0-9가-힣.+)])?")
_HANGUL = re.compile(r"[가-힣]")
_LATIN = re.compile(r"[^\W\d_가-힣]")
_PART = re.compile(r"[A-Za-z]+|\d+")
_VERSION = re.compile(r"[ -]v?\d[\d.]*$")


def nobody(text: str, texts: Sequence[str]) -> Sequence[str]:
    """Return no name: for what is asked of no model."""
    return ()


def none_ordered(
    text: str, cited: Sequence[str], articles: Sequence[Article], reported: Iterable[str], lent: Iterable[str]
) -> Sequence[str]:
    """Return no name: for what is asked of no model."""
    return ()


def nothing_planted(text: str, cited: Sequence[str]) -> Sequence[str]:
    """Return no name: what rests on no article follows none."""
    return ()


def planted(ordered: Ordered, articles: Sequence[Article], reported: Sequence[str], lent: Sequence[str]) -> Planted:
    """Return what tells of a text the names that no honest sentence of these articles has, nor a text that lends names, and the figures of their orders."""

    def found(text: str, cited: Sequence[str]) -> Sequence[str]:
        figures = order_figures.commanded(text, articles, reported, lent)
        return (*ordered(text, cited, articles, reported, lent), *figures)

    return found


def called_for(spelt: Iterable[Spelling], glossary: Iterable[str], articles: Iterable[Article]) -> tuple[Spelling, ...]:
    """Return which spellings of former issues, each name's first, the articles call for: of a name in them, or of another version of it.

    What the newsletter's glossary spells is not among them.
    """
    text, spoken_for = _shown(articles), {term.casefold() for term in glossary}
    kept: dict[str, Spelling] = {}
    for one in spelt:
        if one.latin.casefold() not in spoken_for and _stands(_VERSION.sub("", one.latin), text):
            kept.setdefault(one.latin.casefold(), one)
    return tuple(kept.values())[:MOST]


def decided(
    rows: Iterable[NameReply], articles: Iterable[Article], spelt: Iterable[Spelling] = ()
) -> tuple[tuple[Spelling, ...], list[Problem]]:
    """Return the spellings that hold, each name's first, those of former issues before all, and what is wrong with the others."""
    text = _shown(articles)
    kept = {one.latin.casefold(): one for one in spelt if _stands(one.latin, text)}
    wrong: list[Problem] = []
    for row in rows:
        latin, korean = " ".join(row.latin.split()), " ".join(row.korean.split())
        if not _is_name(latin) or not _stands(latin, text):
            wrong.append(problem("name-latin", latin=latin[:LATIN]))
        elif not _spells(korean, latin):
            wrong.append(problem("name-korean", latin=latin, korean=korean[:KOREAN]))
        else:
            kept.setdefault(latin.casefold(), Spelling(latin, korean))
    return tuple(kept.values())[:MOST], wrong


def told(names: Sequence[Spelling], glossary: Iterable[str], text: str) -> list[str]:
    """Return the rows of the names that stand in a text, in either writing, one that keeps its Latin letters by itself.

    What the newsletter's glossary spells is not told again.
    """
    spelt = {term.casefold() for term in glossary}
    return shown(
        one for one in names if one.latin.casefold() not in spelt and (_stands(one.latin, text) or one.korean in text)
    )


def shown(names: Iterable[Spelling]) -> list[str]:
    """Return how a question tells names."""
    return [blocks.line(one.latin if one.latin == one.korean else f"{one.latin} → {one.korean}") for one in names]


def besides(names: Iterable[Spelling], spelt: Iterable[Spelling]) -> tuple[Spelling, ...]:
    """Return the names that are not spelt already, as many as one issue has at most."""
    known = {one.latin.casefold() for one in spelt}
    return tuple(one for one in names if one.latin.casefold() not in known)[:MOST]


def of_articles(names: Sequence[Spelling], glossary: Iterable[str], articles: Iterable[Article]) -> list[str]:
    """Return the rows of the names that stand in articles; see `told`."""
    return told(names, glossary, _shown(articles)) if names else []


@lru_cache(maxsize=4)
def lent(articles: tuple[Article, ...], names: tuple[Spelling, ...]) -> tuple[str, ...]:
    """Return the texts from which a sentence may take a name: what articles show, and how the names of these are spelt."""
    text = _shown(articles)
    return (*text.splitlines(), *(f"{one.korean}({one.latin})" for one in names if _stands(one.latin, text)))


def _shown(articles: Iterable[Article]) -> str:
    """Return what a question shows of articles: their lines that speak to a model are none of it."""
    known = {article.id: article for article in articles}.values()
    shown = blocks.citable(known)
    heads = [part for article in known for part in (blocks.honest(article.title), blocks.honest(article.outlet))]
    return "\n".join([*heads, *(text for article in known for name, text in article.numbered() if name in shown)])


def _is_name(latin: str) -> bool:
    return len(latin) <= LATIN and _LATIN.search(latin) is not None and blocks.honest(latin) == latin


def _stands(name: str, text: str) -> bool:
    """Whether a name stands in a text as a word of its own; a particle may follow it."""
    return re.search(rf"(?<![^\W가-힣]){re.escape(name)}(?![^\W가-힣])", text) is not None


def _spells(korean: str, latin: str) -> bool:
    """Whether a spelling is the name as it stands, or Hangul; what is left in Latin letters and every number are the name's own."""
    if korean == latin:
        return True
    if (
        not _NAME.fullmatch(korean)
        or not _HANGUL.search(korean)
        or len(korean) > KOREAN
        or blocks.honest(korean) != korean
    ):
        return False
    return all(_kept(part, latin) for part in _PART.findall(korean))


def _kept(part: str, latin: str) -> bool:
    """Whether a part in Latin letters or digits is a part of the name, or ends one that goes over into capitals: the AI of OpenAI."""
    return part in _PART.findall(latin) or (
        part.isupper() and re.search(rf"[a-z]{part}(?![A-Za-z])", latin) is not None
    )
