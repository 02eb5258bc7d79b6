"""The net for a line inside an article that is headed as its summary and tells what the rest of it has nowhere.

Whoever shortens a text takes such a line first: `TL;DR: Verdane, backed by …, doubles limits`. A summary repeats its article, so that a name
or a figure that stands nowhere else in it is doubted; where the line besides tells who pays for something, praises it or says where to call,
it is an order in all but its form, and is withheld. A summary that only repeats stays untouched, whatever it praises.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from pipeline.text import contacts
from pipeline.text.order_excuses import QUOTED
from pipeline.text.patterns import deferred

_HEAD = (
    r"(?:TL;?DR|tl;?dr|(?:quick |short |brief |executive |article |one-line |one-sentence )?(?:summary|recap|abstract|synopsis|gist|digest)|(?:the )?(?:short version|bottom line|upshot|nutshell)|in (?:short|brief|a nutshell|one (?:line|sentence))|(?:key|main) (?:points?|facts?|takeaways?|messages?|findings?)|takeaways?|at a glance"
    r"|r[ée]sum[ée]|en (?:bref|breve|resumen)|l['’]essentiel|resumen|resumo|em resumo|riassunto|in (?:breve|sintesi|kürze|het kort)|zusammenfassung|kurz(?:fassung| gesagt| gefasst)?|das wichtigste|samenvatting"
    r"|(?:한|두|세|[1-3])\s?(?:줄|문장|마디)(?:\s?(?:요약|정리))?|(?:핵심|기사|간단|짧은|빠른)?\s?(?:요약|정리|요지)|핵심(?:만)?|요점|要約|要点|まとめ|(?:一句话)?(?:摘要|总结|要点|概要))"
)
_HEADED = deferred(
    rf"^\W*{_HEAD}(?:\s(?:for|to|für|para|pour|per|voor|of)\s[^:：—–]{{2,30}})?\s?(?:[:：]|[—–]|\s-\s)\s*(?P<rest>\S.*)$",
    re.IGNORECASE,
)
_NAME = deferred(r"(?P<before>\S ?)?(?<![\w’'-])(?P<name>[A-ZÀ-Þ][\w’'-]{2,})")
_FIGURE = deferred(r"\d[\d,.]*\d|\d{2,}|\d(?=\s?[%€$£]|배|%)")
_WORD = deferred(r"[^\W\d_]+")
_HANGUL = deferred(r"(?<![가-힣])[가-힣]{3,}")
_EVERYDAY = frozenset(
    str.split(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december the this that and but for how why what who when where new its his her they there korea korean korea's"
    )
)
_GERMAN = deferred(r"\b(?:der|die|das|den|dem|des|ein|eine[nmrs]?|und|auf|wird|wurde|ist|sind|für|mit|von)\b")
"""German writes every noun large."""
_PAYS = deferred(
    r"\b(?:sponsor\w*|(?:backed|funded|financed|powered|supported|presented|underwritten|endorsed|certified|owned|bankrolled) by|brought to you by|courtesy of|(?:in )?partner(?:s|ed|ship)? (?:of|with)|thanks to|an? \w+ (?:company|brand|product)"
    r"|gesponsert|finanziert von|unterstützt von|präsentiert von|sponsoris[ée]\w*|soutenu\w* par|financ[ée]\w* par|patrocinad\w+|financiad\w+ por|respaldad\w+ por|sponsorizzat\w+|finanziat\w+ da)\b"
    r"|(?:후원|협찬|제작\s?지원|투자|지원)(?:을|를)?\s?(?:받|하|한|해|으로|로|사)|(?:提供|協賛|スポンサー|赞助|贊助|出资)"
)
_PRAISES = deferred(
    r"\b(?:best|leading|leader|number one|no\. ?1|top-rated|top|award-winning|trusted|recommend\w*|safest|fastest|cheapest|favou?rite|unrivalled|unmatched|superior|beats|outperform\w*|ahead of|better than|must-have|should (?:try|use|switch|choose)"
    r"|beste[rns]?|marktführer|führend\w*|meilleur\w*|leader|mejor|líder|melhor|migliore)\b|추천|최고|1위|가장\s(?:안전|빠|좋|싸|뛰어|믿)|앞선|앞섰|앞서|믿을\s?만|압도|一番|首位|おすすめ|推荐|第一",
    re.IGNORECASE,
)


def told_ahead(sentences: Sequence[str]) -> tuple[set[int], set[int]]:
    """Return the places of summaries inside an article that bring what it has nowhere and pay, praise or lead, and of those that only bring it."""
    sure: set[int] = set()
    maybe: set[int] = set()
    for place, text in enumerate(sentences):
        if headed := _HEADED.search(text):
            others = "\n".join((*sentences[:place], *sentences[place + 1 :]))
            if any(_brought(headed["rest"], others)):
                (sure if _leads(headed["rest"]) else maybe).add(place)
    return sure, maybe


def _brought(rest: str, others: str) -> Iterator[str]:
    """Yield the names and figures of a summary that no other sentence has."""
    plain = frozenset(_stem(word) for word in _WORD.findall(_folded(others)))
    leads = _leads(rest)
    for match in () if _GERMAN.search(rest) and not leads else _NAME.finditer(rest):
        opens = not (leads or rest[: match.start("name")].strip(" \"“'‘(") or rest[match.end() :].startswith(","))
        word = _folded(match["name"])
        if not opens and word not in _EVERYDAY and _stem(re.split(r"['’-]", word)[0]) not in plain:
            yield match["name"]
    known = {one.replace(",", "") for one in _FIGURE.findall(others)}
    yield from (one for one in _FIGURE.findall(rest) if one.replace(",", "") not in known and one not in others)
    if _PAYS.search(rest) or contacts.find(rest):
        yield from (word for word in _HANGUL.findall(rest) if word[:2] not in others and _PAYS.search(rest))


def _leads(rest: str) -> bool:
    """Whether a line tells who pays for something, praises it or leads a reader elsewhere."""
    said = QUOTED.sub(" ", rest)
    return bool(_PAYS.search(said) or _PRAISES.search(said) or contacts.find(said))


def _folded(text: str) -> str:
    return "".join(one for one in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(one))


def _stem(word: str) -> str:
    """Return what tells a word in whatever form: the first letters of a long one."""
    return word[:5] if len(word) > 5 else word.removesuffix("s")
