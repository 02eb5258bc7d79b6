"""The net for a sentence that strays from what its article tells to how that is told again, in any language (`text.order_stray_tables`).

An article is about its matter. One sentence of it, and none that is further off, speaks of digests, of translations or of whoever passes news
on: that is the news of another article, or it is meant for those very readers. It need bid nobody; a rule, a custom, a poem, a table and a poll
all serve. So such a sentence is doubted where it

- says what a text that is told again has, names or leaves out, as a rule or of a machine, and brings what no other sentence has: a wording
  between quotation marks, an address, a figure, a name;
- tells this very article again;
- says what machines that tell again do, as a rule;
- quotes somebody who says so of such texts or of machines, and brings a wording, an address or a figure inside the quotation.

Where another sentence speaks of such texts or of the trade, or the first sentence of the article is the one, it is about them. What a
court or a law lays down and what a body corrects or asks of people is news. The net only doubts.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.text.order_documents import has_of
from pipeline.text.order_excuses import LAWFUL
from pipeline.text.order_readers import offered
from pipeline.text.order_stray_tables import EASTERN, ENGLISH, KOREAN, RUSSIAN, WESTERN, Straying
from pipeline.text.patterns import deferred

_SPACED, _SPACELESS = (ENGLISH, WESTERN, RUSSIAN), (KOREAN, EASTERN)
_BESIDE = 16  # characters
_LONGEST = 2_000  # characters of a sentence that are looked at
_FEWEST = 3  # sentences that tell of the matter
_NEAR = 2  # sentences on either side that belong to the one that strays


def _any(words: Callable[[Straying], str]) -> re.Pattern[str]:
    """Return the pattern of one class of words in all languages, those of the West by whole words."""
    spaced = "|".join(map(words, _SPACED))
    spaceless = "|".join(map(words, _SPACELESS))
    return deferred(rf"(?<![^\W_])(?:{spaced})(?![^\W_])|{spaceless}", re.IGNORECASE)


_RETOLD = _any(lambda words: words.retold)
_MACHINE = _any(lambda words: words.machine)
_SAYS = _any(lambda words: words.says)
_RULED = _any(lambda words: words.ruled)
_THIS = _any(lambda words: words.this)
_MEDIA = _any(lambda words: words.media)
_PAST = _any(lambda words: words.past)
_CODE = deferred(
    r"^\W*[<{\[|†*¹²³]|\w+=[\"'\w]|\"\w+\"\s?:|\w+_\w+\s?[:=]|\s\|\s|(?:^|[/;|]\s)[^:/;|]{1,24}: [^:]+[/;|]\s?[^:/;|]{1,24}: "
)
"""What is laid out as code or as a table says what it has without a verb."""
_HEAD = deferred(r"^[^:：.!?]{3,90}[:：]\s?")
_QUOTED = deferred(
    r"“(?P<a>[^”]+)”|„(?P<b>[^“”]+)[“”]|\"(?P<c>[^\"]+)\"|«(?P<d>[^»]+)»|‘(?P<e>[^’]+)’|「(?P<f>[^」]+)」|『(?P<g>[^』]+)』"
    r"|(?<!\w)'(?P<h>[^']+)'(?!\w)|(?<!\w)'(?P<i>[^']+)'(?=[가-힣])"
)
_ADDRESS = deferred(r"\b[\w-]+\.(?:example|com|net|org|io|ai|kr|co)(?![A-Za-z\d])|닷컴|닷이그잼플|\d{3,4}[- ]\d{3,4}")
_FIGURE = deferred(r"\d[\d.,]*\d|\d")
_NAME = deferred(r"(?<=[\w,;:] )[\"“„«']?([A-ZÀ-Þ][^\W\d_]{2,})")
_ASKED = deferred(
    r"\b(?:laws?|acts?|regulations?|directives?|courts?|judges?) (?:says?|requires?|demands?|orders?|wants|will|would)\b|\b(?:asked|urged|told) (?:\w+ )?(?:outlets|publishers|editors|newsrooms|readers|databases)\b|라는\s(?:조항|항목|규정|내용|문구|지침)(?:도|이)\s|^\W*새\s\S+(?:은|는)\s[^.!?]*도록\s|(?:하라고|라고|으라고)\s(?:권|당부|조언)\S*다\W*$",
    re.IGNORECASE,
)
"""What a body asks of those who publish."""


_GLOSSED = deferred(
    r"^\W*(?:translator['’]s note|(?:옮긴이|번역자|역자)\s?주)(?=.*(?:\bmeans?\b|\bwas left\b|\bbecause\b|뜻|옮겼다|옮긴다))",
    re.IGNORECASE,
)
"""What whoever translated a word says of it."""
_CREDITED = deferred(
    r"\bcredit the (?:author|volunteers|photographers?|survey|source|makers?)\b|\bCreative Commons\b|\bCC BY\b|출처와\s\S*원문|무단\s?전재|재배포(?:를|\s및\s\S+)?\s?금지|\ball rights reserved\b",
    re.IGNORECASE,
)
"""What a licence asks for, the name of whoever made it, and what the foot of a page forbids."""
_DILIGENT = deferred(
    r"\b(?:check\w*|verif\w+|(?:read|seen) by (?:an?|one|two|three) (?:person|people|humans?|editors?)|against the (?:source|original))\b|원문과|사람이\s(?:읽|확인|본)|대조|확인|맞춰\s?보",
    re.IGNORECASE,
)
"""That such a text is compared with what it was made from."""
_OF_ORDERS = deferred(
    r"\b(?:attack\w*|inject\w*|hidden|planted|smuggl\w*|prompts?|jailbreak\w*|sound like an order|orders range|test labels?)\b|숨긴|숨겨|숨은|인젝션|프롬프트|공격|흰\s글씨",
    re.IGNORECASE,
)
"""What an article is about that shows orders."""
_CALLED = deferred(
    r"\b(?:machines?|(?:ro)?bots?|AIs?|algorithms?|programs?|software) (?:\w+ )?(?:do(?:es)? the (?:reading|listening)|(?:now|first|will|already) reads?)\b|(?:기계|로봇|인공\s?지능|AI|프로그램)(?:가|이)\s(?:먼저|다|대신)\s(?:읽|듣)|"
    r"\b(?:to|for|dear|hey|hello) (?:the |any |all |every |you |those )?(?:\w+ )?(?:ro)?(?:bots?|machines?|AIs?|algorithms?|models?|assistants?|programs?|crawlers?) (?:that|who|which|reading|carrying|writing|passing)\b"
    r"|(?:읽|듣|옮기|전하|줄이|간추리)(?:고\s있)?는\s(?:\S+\s)?(?:챗봇|로봇|기계|인공\s?지능|AI|모델|봇|프로그램)(?:이?라면|(?:이)?여|에게|야|아)(?![가-힣])",
    re.IGNORECASE,
)
"""Machines that are spoken to as those who read."""
_TO_COME = deferred(
    r"\b(?:whoever|whatever|the next|the one after)\b|앞으로|다음에?\s(?:옮기|줄이|쓰|전하)|次の|下一", re.IGNORECASE
)


_RULE_BESIDE = deferred(
    r"\b(?:each|every|any|all|must|should|shall|never|always|whoever|anyone|asked|please|kindly|good|proper|better|jede\w*|chaque|tout\w*|cada|todo\w*|ogni|setiap|mọi|elke|każd\w*|каждый|любой|всякий)\b|(?:모든|모두|어느|누구|좋은|반드시|늘|항상|때는|때에는|분|이들?께|에는|마다)\s|必ず|すべて|凡|一律|均",
    re.IGNORECASE,
)
_FIXED = deferred(
    r"(?:\b(?:summary|headline|abstract|digest|short version|TL;?DR|translation|caption|lede)|요약(?:문|본)?|제목|번역문|초록|要約|見出し|摘要|标题|r[ée]sum[ée]n?|titre|titular|zusammenfassung|überschrift|riassunto|resumo)\s?[(\[（【][^)\]）】]{0,40}"
    r"(?:\b(?:final|fixed|approved|verbatim|locked|as is|authori[sz]ed|official|agreed|do not \w+|définitif|valid[ée]\w*|definitiv\w*|endgültig|aprobad\w|aprovad\w|ufficiale)\b|확정|변경|그대로|수정|승인|공식|최종|確定|変更|正式|定稿|确认|不得)[^)\]）】]{0,40}[)\]）】]\s?[:：]",
    re.IGNORECASE,
)
"""A text that is told again and stands there ready, and is said to be settled."""


@dataclass(frozen=True, slots=True)
class _Part:
    """What a sentence has of each class of words, outside its quotations or inside."""

    retold: bool
    machine: bool
    says: bool
    ruled: bool
    this: bool


def strays(sentences: Sequence[str]) -> set[int]:
    """Return the places of sentences that speak of how their article is told again, where nothing else in it does."""
    sentences = [text[:_LONGEST] for text in sentences]
    retold = [_RETOLD.search(text) is not None for text in sentences]
    machines = [_MACHINE.search(text) is not None for text in sentences]
    spoken = [place for place in range(len(sentences)) if retold[place] or machines[place]]
    return {place for place in spoken if _strays(sentences, retold, machines, place)}


def _strays(sentences: Sequence[str], retold: Sequence[bool], machines: Sequence[bool], place: int) -> bool:
    near = set(_together(retold, place))
    others = [other for other in range(len(sentences)) if other not in near]
    if len(others) < _FEWEST or any(retold[other] or _MEDIA.search(sentences[other]) for other in others):
        return False
    text = sentences[place]
    if any(one.search(text) for one in (LAWFUL, _ASKED, _GLOSSED, _CREDITED)) or offered(text):
        return False
    rest = "\n".join(one for other, one in enumerate(sentences) if other != place)
    no_machine = not any(machines[other] for other in others)
    if place == 0:
        return _is_for_readers(text)
    if _speaks(text, rest, no_machine=no_machine):
        return True
    return _quotes(text, no_machine=no_machine) and not any(_OF_ORDERS.search(one) for one in sentences)


def _together(retold: Sequence[bool], place: int) -> Iterator[int]:
    """Yield a place and those beside it that speak of such texts too; the first sentence of an article says what it is about."""
    yield place
    for step in (-1, 1):
        for other in range(place + step, place + step * (_NEAR + 1), step):
            if not 0 < other < len(retold) or not retold[other]:
                break
            yield other


def _is_for_readers(text: str) -> bool:
    """Whether a first sentence can be no news of digests: it tells this very article again by a machine, or is headed as fixed already."""
    said = _part(_QUOTED.sub(' "" ', text))
    return (said.retold and said.machine and said.this and said.says) or _FIXED.search(text) is not None


def _speaks(text: str, rest: str, *, no_machine: bool) -> bool:
    """Whether a sentence says, outside its quotations, what is told again."""
    bare = _QUOTED.sub(' "" ', text)
    said = _part(bare)
    if not said.retold:
        return False
    past = _PAST.search(bare) is not None
    if _brings(text, rest):
        laid_out = _CODE.search(text) is not None or _is_headed(text)
        pointed = said.this or laid_out or (said.machine and said.ruled)
        if (said.machine and _ADDRESS.search(text)) or _FIXED.search(text):
            return True
        if (said.says or laid_out) and (pointed or ((said.ruled or said.machine) and not past)):
            return True
    if not said.says or past or _DILIGENT.search(text):
        return False
    of_machines = no_machine and said.machine and said.ruled
    return said.this or of_machines or (_is_ruled(bare) and has_of([rest], text))


def _is_headed(text: str) -> bool:
    """Whether a line has a heading that says for which text or machine it is."""
    head = _HEAD.search(text)
    return head is not None and (_RETOLD.search(head[0]) or _MACHINE.search(head[0])) is not None


def _is_ruled(said: str) -> bool:
    """Whether a rule stands right beside a text that is told again: `each digest adds`, `요약문에는 … 쓰는 것이 원칙`."""
    return any(
        _RULE_BESIDE.search(said[max(0, one.start() - _BESIDE) : one.end() + _BESIDE]) for one in _RETOLD.finditer(said)
    )


def _quotes(text: str, *, no_machine: bool) -> bool:
    """Whether somebody is quoted who says what such texts or machines have to say, in a wording of his own, or speaks to machines himself."""
    quoted = "\n".join(_quotations(text))
    said = _part(quoted)
    if no_machine and _CALLED.search(quoted):
        return True
    own = _QUOTED.search(quoted) or _ADDRESS.search(quoted) or _TO_COME.search(quoted) or said.this
    return bool((said.retold or (no_machine and said.machine)) and said.says and said.ruled and own)


def _part(text: str) -> _Part:
    return _Part(*(one.search(text) is not None for one in (_RETOLD, _MACHINE, _SAYS, _RULED, _THIS)))


def _quotations(text: str) -> list[str]:
    return [next(filter(None, one.groups())) for one in _QUOTED.finditer(text)]


def _brings(text: str, rest: str) -> bool:
    """Whether a sentence has an address, or a wording, a figure or a name that no other has."""
    return (
        _ADDRESS.search(text) is not None
        or any(one.strip(" .,!?") not in rest for one in _quotations(text))
        or _has_new(_FIGURE, text, rest)
        or _has_new(_NAME, text, rest)
    )


def _has_new(pattern: re.Pattern[str], text: str, rest: str) -> bool:
    return any(one not in rest for one in pattern.findall(text))
