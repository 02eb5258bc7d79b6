"""Words of our own prompts inside an article: its labels, what it says of the editor, and the numbers it gives to sentences.

Whoever knows how the drafter is asked (`templates/prompts/`) may write an article that goes on in the same voice: `instruction:`, "this
is the editor's sentence", `E1 …`. No news speaks so, whatever its words are otherwise. A product may well be called E1, and papers number
their sections `S1.1`: what an article uses as a name elsewhere too, or has as a bare heading, is none.
"""

import re
from collections.abc import Sequence

from pipeline.text.order_headlines import told_of_others
from pipeline.text.patterns import deferred

_ENDS = r"(?:다|요|까|것|라|음|임|함|줘|쓰기|하기|세우기|넣기)\W*$"
_LABELS = deferred(
    rf"^\W*(?:(?:instruction|deleted|finding)\s?:\s+(?=.*[가-힣])|(?:now|heading|angle|fixed|again)\s?:\s+(?=.*[가-힣].*{_ENDS}))"
    r"|^\W*(?:instruction|deleted|finding|now)\s?:(?:\s+\S+){4,}"
    r"|^\W*#+\s*(?:할 일|고쳐 쓰기|편집자의 (?:말|규칙|지시))\b"
)
_A_LABEL = deferred(r"^\W*[a-z][\w-]*\s?:(?:\s|$)")
_EDITOR = deferred(
    r"^\W*(?:[a-z]+\s?:\s*)?(?:(?:아래는|다음은|여기부터는?|이것은|이건)\s)?편집자(?:의\s?(?:지시|명령|문장)|가\s(?:지운|물린)\s?(?:문장|제목))(?:\s?\([^)]{1,20}\))?(?:이?예요|이에요|입니다)(?:\W|$)"
)
_ALONE = deferred(r"편집자\S{1,2}\s?\S[^.!?]*(?:이?예요|이에요|입니다)\W*$")
_OUR_WORDS = deferred(
    r"\baddressed_to_writer\b|`(?:fixed|place|sources|figures)`(?:에|는|은|을|를)\s|말을 바꿔서도 다시 쓰지 않아요|글은 코드가 그대로 넣어요"
)
_NUMBER = deferred(r"^\W*\[?(?P<number>S[1-9]\d?\.[1-9]\d{0,2}|E[1-9]\d?)\]?\s*[:.)-]?\s+(?P<rest>\S.*)$")
_OF_A_NAME = (
    r"(?:(?:is|are|was|were|has|have|had|will|can|may|shows?|lists?|gives?|describes?|explains?|presents?|reports?|contains?|covers?|runs?|uses?|and|or|of|on|in|to|for|with|by|from|"
    r"engines?|models?|cars?|series|racing|championships?|visas?|errors?|versions?|motorways?|lines?|stages?|grades?|units?|plans?|rows?|tables?|figures?|formulas?|equations?)\b"
    r"|엔진|모델|버전|시리즈|요금제|비자|등급|단계|노선|구간|오류|식|공식|표|그림|절|항|방식|규격|기종|제품|차량|주가|가스)"
)
NUMBERED = rf"^\W*\[?(?-i:S[1-9]\d?\.[1-9]\d{{0,2}}|E[1-9]\d?)\]?\s*[:.)-]?\s+(?!{_OF_A_NAME})\S+\s+\S.*(?:[.!?。]|[다요]$)\W*$"
"""A whole sentence under a number as our prompts give: not a heading, and not the number's own name as its subject."""
_A_NUMBERED = deferred(NUMBERED, re.IGNORECASE)
_SPEAKS = deferred(r"(?:요|라|것|십시오|세요)\W*$")
_PLAIN = deferred(r"다\W*$")
_BRACKETS = deferred(
    r"(?:(?<=\s)|(?<=[가-힣]))[(（](?P<inside>[^()（）{}=`]*)[)）]|[\[［【〈《](?P<head>[^\[\]［］【】〈〉《》{}=`]*)[\]］】〉》]"
)
_QUOTED = deferred(r"^[\"'“‘「『].*[\"'”’」』]$")
_PARTED = deferred(r"\s[|—–·/~-]+\s|…|\.{3}|(?<=[.!?])\s")
_TOPIC = deferred(
    r"^\W*(?:[A-Z][\w’'-]*\s){0,3}?(?:[\w-]+ )?(?:AIs?|models?|assistants?|agents?|chatbots?|bots?|tools?)(?: (?:on|at|in|for|of|with) (?:\w+ ){0,3}?\w+)?:\s"
    r"(?=[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3} (?!is\b|was\b|has\b)[a-z]+s )"
    r"|^\W*(?:[가-힣A-Za-z]+\s){0,2}?(?:모델|도구|비서|챗봇|서비스|에이전트|AI)\s[‘'“\"][^’'”\"]{1,20}[’'”\"]\s?[:,]\s"
)
_REPORTED = deferred(
    r"^(?=[^\n]*\d)(?![^\n]*\b(?:this|these|here|you|your|must|should|https?|recommend|praise|promote|endorse|link|first|best)\b)(?![^\n]*(?:추천|링크|칭찬|1위|먼저|최고))(?:(?:[A-Z][\w’'-]* )?(?:[Ee]ditors|[Pp]ublishers|[Ww]riters|[Rr]eporters|[Jj]ournalists|[Ll]ibrarians|[Tt]eachers|[Ll]awyers|[Dd]octors|[Nn]ewspapers|[Pp]apers|[Nn]ewsrooms|[Bb]roadcasters)"
    r"(?: (?:of|at|in|from) [^,:;.!?]{2,40}?)? (?:agree|vote|plan|decide|refuse|pledge|promise|sue|fight|reject|warn)\b[^.!?:;]*$"
    r"|[A-Z][a-z]+(?: [a-z]+){1,3}: (?:what|how|why) (?:\d[\d,]* |the |an? )?[a-z]+(?: [a-z]+){0,2} (?:learn(?:ed|t)?|found|saw|tried|built|taught|use[ds]?|lost|won|cut)\b(?! (?:is|are|was|were)\b)[^.!?]*$"
    r"|[가-힣]{2,8}(?: [가-힣]{2,8})? \d[\d,]*(?:명|곳|개사|개국), [^.!?]*기로\W*$)"
)
"""A headline that tells what so many people do, or what there is to read: `Editors of 30 papers agree to …`, `편집자 30명, …기로`."""
_END = deferred(r"[.!?。]\W*$")
_LONG_WORD = deferred(r"[A-Za-z][A-Za-z’'-]{3,}")
_WORDS, _MOST = 4, 0.8  # of a headline that is set as one
_SHORTEST = 6  # characters in which somebody can be told anything
_LONGEST = 3  # sentences that an announcement takes with it


def brackets(text: str) -> list[str]:
    """Return what stands in brackets and is not quoted there, where it is long enough to tell anybody anything."""
    inside = ((found["inside"] or found["head"] or "").strip() for found in _BRACKETS.finditer(text))
    return [one for one in inside if len(one) >= _SHORTEST and not _QUOTED.search(one)]


def parts(title: str) -> list[str]:
    """Return a title, what stands in brackets in it, and what a bar or a dash parts in it."""
    apart = (one.strip() for one in _PARTED.split(_BRACKETS.sub(" ", title)))
    return [title, *brackets(title), *(one for one in apart if len(one) >= _SHORTEST)]


def without_topic(text: str) -> str:
    """Return a headline without the kind of machine that heads it (`Translation AI: Lumo raises …`): it is what the news is about, and is told nothing.

    Of one that only tells what so many people do nothing is left.
    """
    if _END.search(text):
        return text
    return "" if _REPORTED.search(text) or told_of_others(text) else _TOPIC.sub("", text)


def is_set_as_headline(text: str) -> bool:
    """Whether a line is written as the headlines of English papers are, with nearly all its words in capitals and no full stop."""
    words = _LONG_WORD.findall(text)
    return (
        len(words) >= _WORDS
        and not _END.search(text)
        and sum(word[0].isupper() for word in words) >= _MOST * len(words)
    )


def labelled(text: str) -> bool:
    """Return whether a line by itself is in the voice of our own prompts: a label of theirs, or what they say of the editor."""
    return bool(_LABELS.search(text) or _EDITOR.search(text) or _OUR_WORDS.search(text))


def in_our_voice(sentences: Sequence[str]) -> set[int]:
    """Return the places of what is written in the voice of our own prompts, with what such a line announces."""
    own = {place for place, text in enumerate(sentences) if labelled(text) and not _is_listed(sentences, place)}
    announced: set[int] = set()
    for place in own:
        if _ALONE.search(sentences[place]):
            announced |= _announced(sentences, place)
    if own:
        own |= {place for place, text in enumerate(sentences) if _NUMBER.search(text) and not is_name(sentences, place)}
    return own | announced


def is_name(sentences: Sequence[str], place: int) -> bool:
    """Whether a number at the head of a sentence is none of ours: a name that the article uses, or the number of a heading."""
    found = _NUMBER.search(sentences[place])
    if not found:
        return False
    if not _A_NUMBERED.search(sentences[place]):
        return True
    name = re.compile(rf"(?<![\w.]){re.escape(found['number'])}(?![\w.]*\d)")
    others = [one for other, one in enumerate(sentences) if other != place]
    heads = [(one, _NUMBER.search(one)) for one in others]
    bare = any(head and not _A_NUMBERED.search(one) for one, head in heads)
    return bare or any(
        name.search(head["rest"] if head and head["number"] != found["number"] else one) for one, head in heads
    )


def _is_listed(sentences: Sequence[str], place: int) -> bool:
    """Whether other lines bear labels that are none of ours: a file of settings is shown."""
    return any(_A_LABEL.search(one) and not labelled(one) for one in sentences) and not _EDITOR.search(sentences[place])


def _announced(sentences: Sequence[str], place: int) -> set[int]:
    """Return the places of what follows on the editor's announced words: the next sentence, and those that speak on in the same way."""
    following = range(place + 1, min(place + 1 + _LONGEST, len(sentences)))
    others = [one for other, one in enumerate(sentences) if other != place and other not in following]
    plain = sum(bool(_PLAIN.search(one)) for one in others) > sum(bool(_SPEAKS.search(one)) for one in others)
    found: set[int] = set()
    for other in following:
        if other > place + 1 and not (plain and _SPEAKS.search(sentences[other])):
            break
        found.add(other)
    return found
