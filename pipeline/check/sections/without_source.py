"""Names of a model's text that nothing honest in its sources has: refused as an unknown id is, whatever the sentence rests on.

- *an order's*: what only what speaks to a model has, in whatever letters (`instructions.named_by_orders`);
- *nobody's*: a Latin name or a code that stands in no honest text (`borne_out`);
- *unheard*: where an order is in signs of which nobody can tell the sound in Korean (橋本電算), whatever looks like a name and is none of the sources'.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from pipeline.check.claims import Claim, Evidence
from pipeline.check.sections import article_names, borne_out, instructions, order_scripts, unsourced_names
from pipeline.check.written_names import unfound
from pipeline.records import Article
from pipeline.text import aliases, sections
from pipeline.text.patterns import deferred

_LEAST = 3  # syllables of what looks like a name
_HOUSE = deferred(
    r"(?<=[가-힣]{2})(?:테크|테크놀로지|소프트|랩|랩스|모터스|로보틱스|바이오|캐피털|벤처스|네트웍스|홀딩스|컴퍼니|시스템즈?|솔루션즈?|스튜디오|게임즈|미디어|클라우드|데이터|디지털|AI|전자|전기|전산|전장|전공|과기|지능|정보|통신|공업|산업|중공|제작소|상사|물산|집단|그룹|은행|증권|보험|제약|화학|자동차|반도체|에너지|재단|연구소|연구원)$"
)
"""How firms are called, in Korean or as it reads the signs of their names."""


def named_without_source(
    text: str, cited: Sequence[str], articles: Sequence[Article], reported: Iterable[str], lent: Iterable[str]
) -> tuple[str, ...]:
    """Return the names of a model's text that no honest sentence of the articles has, nor their titles, nor any text `lent` beside them."""
    known, beside = tuple(reported), tuple(lent)
    found = [
        *instructions.named_by_orders(text, cited, articles, known, beside),
        *_nobodys(text, frozenset(cited), tuple(articles), beside),
        *_unheard(text, tuple(articles), known, beside),
    ]
    return tuple(dict.fromkeys(found))


def _nobodys(text: str, cited: frozenset[str], articles: tuple[Article, ...], lent: tuple[str, ...]) -> list[str]:
    """Return the Latin names of a text that nothing has; what may be an order has them for what cites it."""
    if not articles:
        return []
    honest = borne_out.honest((*_honest(articles, frozenset(), cited), *lent))
    return [text[slice(*span)] for span in borne_out.unborne(text, honest)]


def _unheard(text: str, articles: tuple[Article, ...], reported: tuple[str, ...], lent: tuple[str, ...]) -> list[str]:
    """Return what looks like a name and is none of the sources', where an order is in signs that nobody can hear."""
    names = frozenset(reported)
    orders = (row for one in articles for row in _silent(one, names))
    if not any(order_scripts.unheard(one) for one in orders):
        return []
    return list(_strange(text, (*_honest(articles, names, None), *lent)))


@lru_cache(maxsize=512)  # an answer is read several times: around other words of the person's, and at each check
def _strange(text: str, honest: tuple[str, ...]) -> tuple[str, ...]:
    evidence, found = [Evidence("", one, "en") for one in honest if one], []
    for placed in sections.placed(text):
        claim = Claim("", placed)
        spans = [one.span for one in unsourced_names.strangers(claim, evidence)]
        spans += [one.span for one in article_names.mentions(claim.text) if _is_house(one, claim.text, honest)]
        found += [name for span in spans if _is_named(name := claim.text[slice(*span)])]
    return tuple(found)


def _is_named(name: str) -> bool:
    return len(name) >= _LEAST and name[0] >= "가" and not (article_names.plain(name) or aliases.held(name))


def _is_house(mention: article_names.Mention, text: str, honest: tuple[str, ...]) -> bool:
    """Return whether a word is called as firms are and stands in no honest text."""
    return _HOUSE.search(text[slice(*mention.span)]) is not None and not any(
        unfound.stands(form, honest) for form in mention.forms
    )


@lru_cache(maxsize=64)
def _honest(articles: tuple[Article, ...], reported: frozenset[str], cited: frozenset[str] | None) -> tuple[str, ...]:
    """Return what articles say to their readers, with their titles, outlets, authors and addresses; of what may be an order what is cited, or all."""
    texts: list[str] = []
    for one in articles:
        found = instructions.told(one, reported)
        told = (*found.ids, *(name for name in found.doubts if cited is not None and name not in cited))
        texts += (text for name, text in one.numbered() if name not in told)
        texts += (*instructions.honest_lines(one), one.url)
    return tuple(texts)


def _silent(article: Article, reported: frozenset[str]) -> list[str]:
    """Return the sentences of an article that speak to a model."""
    told = instructions.told(article, reported).ids
    return [text for name, text in article.numbered() if name in told]
