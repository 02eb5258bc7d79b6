"""Superlatives without a scope (`최초로`, `최대 규모의`, `가장 큰`, `유일한`) of which the source has no word: a person is asked.

Who translates adds `가장` lightly, so this goes by the source's words alone and not by what they are said of: any word of a first, a most
or an only lets one stand, and so do two figures of a kind, among which a writer may see for themselves which is the most.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.check.claims import Evidence
from pipeline.text import quantities
from pipeline.text.patterns import deferred

_FIRST = deferred(r"(?<![가-힣])(?:최초(?=로|의|이|예|다)|처음으로|(?:가장|맨|제일)\s먼저)")
_MOST = deferred(r"(?<![가-힣])(?:최대\s?규모|최대의|(?:가장|제일)\s(?!먼저|먼[젓]|최근|처음)[가-힣]{1,4})")
_ONLY = deferred(r"(?<![가-힣])(?:유일한|유일하게|유일무이)")
_EST = (
    r"(?!(?:test|best|guest|west|contest|invest|interest|rest|protest|arrest|forest|harvest|suggest|request|modest|honest|quest|vest|nest|pest|zest|chest|digest|manifest|attest|"
    r"infest|ingest|congest|unrest|latest|midwest|northwest|southwest|conquest|crest|priest|behest|bequest|detest|disinterest|reinvest|tempest|earnest|everest|budapest|bucharest|pinterest)\b)[a-z]{2,}est\b"
)
_SAID_FIRST = deferred(
    r"\bfirsts?\b|\bnever\b|\bpioneer|\bdebut|\bpremiere|\bunprecedented|\binaugural|\bmaiden\b|\binitial|\bearliest\b|\bbefore any|\bno (?:other )?[a-z]+ (?:had|has|have)\b|"
    r"\bonly\b|\b(?:begin|began|start(?:s|ed|ing)?|launch)\b|최초|처음|첫|먼저|시작|앞장|전례|전에 없|유례|선도|1호|유일",
    re.IGNORECASE,
)
_SAID_MOST = deferred(
    rf"\b{_EST}|\b(?:most|least|best|worst|main|mainly|mostly|chief(?! \w+ officer| exec| of staff| justice| scient| econom| techn| finan| oper)|chiefly|primar\w+|principal\w*|prime|favou?rites?|prefer\w*|core|major\w*|top\w*|peak\w*|record|unprecedented|"
    r"highs?|lows?|maximum|minimum|extreme\w*|ultimate|utmost|leading|leaders?|leads|dominat\w*|dominant|ever|never|anyone|any other|number one|no\. ?1|#1|above all|especially|particular\w*|no \w+er|"
    r"half|three[- ]quarters|urgent|crucial|paramount|priority|priorities|no one|nobody|none|flagship|runner-up|followed|(?:came|coming|finish\w*|rank\w*|plac\w*)(?: in)? (?:first|second|third)|first (?:among|out of|place)|w[io]ns?|winners?|beat|ahead of)\b|"
    r"가장|제일|최[대고초소저장다단악선상강우]|으뜸|[1-3]위|선두|정점|순(?:이[다었]|으로|$)|주[된로]|핵심|손꼽|압도|특히|무엇보다|우선|절반|과반|다음으로|뒤를 이|역대|사상|신기록|단연|독보|초대형|하한|상한|선호|유일",
    re.IGNORECASE,
)
_SAID_ONLY = deferred(
    r"\b(?:only|sole\w*|alone|single|unique\w*|no other|no one else|nobody else|none|nothing else|the other|exclusive\w*|lone|except\w*|unlike|last|remaining|one of its kind|the one)\b|유일|단 (?:하나|한)|하나뿐|뿐|만(?=\s|이 |의 |은 )|단독|독점|외에|제외|밖에",
    re.IGNORECASE,
)
_SEVERAL = deferred(
    r"\b(?:one|some|several|many|two|three|four|five|\d+) of (?:the |its |their )?(?:[\w'’-]+ ){0,2}first\b|\bamong (?:the |its |their )?(?:[\w'’-]+ ){0,2}first\b|"
    r"\bone of (?:the |its )?earliest\b|먼저\s?시작한 \S+ 중|첫 [가-힣]+ (?:가운데|중) 하나",
    re.IGNORECASE,
)
"""`one of the first` is no first."""
_PARTLY = deferred(
    r"[^.]{0,40}?(?:(?:중|가운데)(?:에서)?\s?(?:하나|한\s|일부)|에 속|축에|손꼽|꼽히|급\b|못지않|버금|(?:곳|개|대|명|팀|가지|나라|회사|위|%)\s?(?:중|가운데|안에|에 [든들드]))"
)
_QUOTED = deferred(
    r"“[^”\n]{0,600}”|\"[^\"\n]{0,600}\"|‘[^’\n]{0,200}’|『[^』\n]{0,200}』|「[^」\n]{0,200}」|《[^》\n]{0,200}》"
)
_FOREIGN = deferred(
    r"[぀-ヿ]|\b(?:der|die|das|und|ist|von|mit|auf|nicht|le|les|des|du|et|est|une|dans|el|los|las|del|y|il|della|che|uma)\b"
)
"""Signs and small words of languages in which no superlative is read here."""
_MEASURED = frozenset({"money", "percent", "points", "count", "number", "size", "duration", "times"})
_COMPARED = deferred(
    r"\s(?:많|적|크|큰|컸|커|작|높|낮|비[싸싼쌌]|싸|싼|쌌|저렴|빠|빨|느[리린려렸]|길|긴|짧|오래|무거|무겁|가[벼볍]|넓|좁|두[꺼껍]|얇|앞[서섰선]|뒤[처쳐]|잘|못|멀|먼|가까|자주|드[물문]|일찍|늦)"
)
"""What the figures of two things show: which is the larger, the cheaper, the earlier."""
_TWO = 2


@dataclass(frozen=True, slots=True)
class _Row:
    """How a draft says a superlative of a kind, and how a source does."""

    mine: re.Pattern[str]
    theirs: re.Pattern[str]


_ROWS = (_Row(_FIRST, _SAID_FIRST), _Row(_MOST, _SAID_MOST), _Row(_ONLY, _SAID_ONLY))


def unfounded(text: str, evidence: Sequence[Evidence]) -> Iterator[tuple[int, int]]:
    """Yield the places of the superlatives without a scope that these sentences have no word of."""
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    for row in _ROWS:
        for match in row.mine.finditer(text):
            start, end = match.span()
            within = any(opening < start and end <= closing for opening, closing in quoted)
            if within or _PARTLY.match(text[end : end + 60]) or _borne_out(row, evidence):
                continue
            if not (_COMPARED.search(match.group()) and _two_alike(evidence)):
                yield start, end


def _borne_out(row: _Row, evidence: Sequence[Evidence]) -> bool:
    """Return whether the sentences have a word of such a superlative, or cannot be asked."""
    whole = " ".join(one.text for one in evidence)
    if row.theirs.search(_SEVERAL.sub(" ", whole)) is not None:
        return True
    return all(one.language != "ko" for one in evidence) and _FOREIGN.search(whole) is not None


def _two_alike(evidence: Sequence[Evidence]) -> bool:
    """Return whether the sentences tell two figures of a kind, which can be compared."""
    counted = Counter(
        (one.kind, one.unit if one.kind != "count" else "")
        for each in evidence
        for one in quantities.find(each.text, each.language)
        if one.kind in _MEASURED
    )
    return any(count >= _TWO for count in counted.values())
