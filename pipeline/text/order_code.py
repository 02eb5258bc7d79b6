"""What belongs to programs and not to a text: lines of code and of logs, lists of changes, and what is told of a piece of code.

Technical blogs hold sentences that look like orders because code is one: `fun parts(list: Int): List {`, `add support for …`. Such a line
is left alone if none of its words is of a text that is retold, of who retells it, of a fate for it, or of praise: a forged
condition (`if reader.is_llm: …`), a JSON record with a wording in it and a comment for summarisers have one of these.
"""

import re
from collections.abc import Sequence

from pipeline.text.patterns import deferred
from pipeline.text.unmasked_codes import decoded

_OF_A_TEXT = deferred(
    r"(?<![a-z])(?:summar\w*|digests?|recaps?|news\w*|headlines?|articles?|stor(?:y|ies)|texts?|paragraphs?|sentences?|readers?|subscribers?|audience|editors?|writers?|translat\w+|paraphras\w+|retell\w*|condens\w+|rewrit\w+|quot\w+|cit(?:e|es|ation)\w*|mention\w*|prais\w*|recommend\w*|promot\w+|endors\w+|prompts?|instructions?|ignore\w*|disregard\w*|omit\w*|suppress\w*|directives?|polic(?:y|ies)|llms?|ai|gpt|language|models?(?! (?:support|number))|assistants?|chatbots?|bots?|agents?|humans?|machine (?:readers?|readable)|crawlers?|scrapers?|best|leading|leader|safest|greatest|finest|trusted|compan(?:y|ies)|firms?|competitors?|rivals?|brands?|sponsors?|prices?|fines?|lawsuits?|titles?|tone|your|you)(?![a-z])",
    re.IGNORECASE,
)
_SPLIT = deferred(r"(?<=[a-z])(?=[A-Z])|_")
_HANGUL = deferred(r"[가-힣\u3040-\u30ff\u4e00-\u9fff]")
_HIDDEN = deferred(
    r"<!--|\b(?=[A-Za-z0-9+/]*\d)(?=[A-Za-z0-9+/]*[a-z])(?=[A-Za-z0-9+/]*[A-Z])[A-Za-z0-9+/]{24,}={0,2}|\\x|&#"
)
_PROSE = deferred(r"(?:[\"“‘]|(?<![A-Za-z])')(?![^\"'”’]*[$%{])[^\"'”’\w]*(?:[A-Za-z’]+[,;:]? ){3,}[^\"'”’]*[\"'”’]")
_CODE = deferred(
    r"[{;]\s*$|\b(?:then|do)\s*$|^\W*(?:(?:public|private|protected|static|override|export|async|final|abstract|inline|suspend) )+\w+|^\W*(?:fun|def|func|fn|namespace|import|using|package|include|require|class|struct|enum|interface) [\w.:<>\"'/*]+(?:$|[\s({:;<])(?![^.!?]*[.!?]$)"
    r"|^\W*(?:val|var|let|const|final|int|float|double|char|bool|string|long|auto|void) \w+\s?(?:[:=;,(])|^\W*@\w+\(|^\W*(?:if|for|while|until|elif|switch|catch)\b.*(?:\$\w|[({]|==|\]\])|^\W*(?:echo|printf?|console\.log|puts|sudo|git|npm|pip|apt|cd|ls|cat|grep|sed|awk|docker|kubectl|make|cargo)\b.*(?:\$\w|--?\w|[\"'(|>])"
    r"|^\W*\w+: \w+<[\w<>, ]+>[,;)]?\s*$|^\W*[\w.:\[\]]+\s?(?:[+-]?=|:=|=>|->)\s?[\w.\"'\[({$-][^ ]*;?\s*$|^\W*</?\w+[^>]*>\W*$"
)
_LOGGED = deferred(
    r"^\W*(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w* +\d{1,2}|\d{4}[-/]\d{2}[-/]\d{2})[T ,]+\d{2}:\d{2}:\d{2}\S*\s.*(?:[:\]]\s)|^\W*\[?\s?\d{3,}\.\d{4,}\]|^\W*\[?(?:DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL|TRACE)\b[\]:]?\s"
)
_PART = r"(?:support|options?|flags?|parameters?|functions?|methods?|modules?|drivers?|CPUs?|GPUs?|kernel|caches?|logs?|logging|memory|builds?|tests?|configs?|library|libraries|dependenc\w+|classes|class|constructors?|plugins?|types?|endpoints?|database|schema|commits?|branch(?:es)?|repositor\w+|packages?|threads?|sockets?|buffers?|crash(?:es)?|segfaults?|timeouts?|devices?|hypervisor|firmware|compilers?|API|APIs|CLI|UI|GUI|PCI|USB|TLS|SSL|HTTP)"
_CHANGED = deferred(
    rf"^\W*(?:[\w/.,*-]{{2,24}}(?:\([\w -]+\))?!?: )?(?:add|fix|remove|drop|improve|update|bump|refactor|rename|allow|make|use|change|replace|move|implement|introduce|deprecate|enable|disable|avoid|clean up|convert|handle|set|skip|write)(?:e?s|e?d|ing)?\b(?:[^.!?\"“]|\.\w)*\b{_PART}\b",
    re.IGNORECASE,
)
_DOES = deferred(
    rf"^\W*(?:this|that|the|my|our|its?) (?:\w+ ){{0,2}}?(?:task|function|scripts?|method|command|snippet|macro|class|hook|query|loop|patch|commit|plugin|regex|helper|callback|module|recipe|target|rule|line|code)\b(?: (?:above|below|here|then|also|now|only|just|simply))? (?:\w+s)\b(?=[^!?]*\b(?:files?|binar\w+|arrays?|strings?|variables?|director\w+|folders?|platforms?|extensions?|compil\w+|{_PART}|database|tables?|columns?|integers?|null|loops?|install\w*|gems?|gemspec|servers?|ports?)\b)",
    re.IGNORECASE,
)
_MARKS = deferred(r"[=(){}\[\];<>$#|\\_*/+\"',0-9]")
_MOSTLY = 0.2  # the part of its characters that are marks and digits, from which on a line with an assignment is code
_ASSIGNS = deferred(r"\w[\w:.\])]* ?(?:=>?|:=) ?[\w\[({<\"'$-]")
_VALUE = r"(?:[\w.]+\s?=\s?[\w\"'{\[(]|[{\[]?\s?[\"'][\w-]+[\"']\s?:\s?[\w\"'{\[(])"
_GIVEN = deferred(
    rf"^\W*(?:(?:then|or|also|and|please|just|now) )?(?:set|pass|use|add|give|provide|put|specify|send|supply|call|export|include) (?:the |a )?{_VALUE}"
    rf"|^\W*(?:an?|the|its|your) (?:\w+ ){{0,3}}?(?:file|request|body|payload|config\w*|object|record|message|call|response|entry|block|line|command) (?:then |now )?(?:looks? like|reads?|is|has|starts?)(?: this)?\s?:?\s*{_VALUE}"
    r"|^\W*(?:run|execute|invoke|call|type) [\w./-]+(?: [\w./-]+)* --?[a-z][\w-]*\b"
    r"|[{\[][^{}]*[}\]]\s?(?:을|를)\s(?:\S+\s)?(?:넣|보내|전달하|추가하|쓰|지정하|붙이|돌려)\S*\W*$",
    re.IGNORECASE,
)
_SHOWN = deferred(
    r"\b(?:an?|the|each|every|one) (?:\w+ ){0,2}?(?:lines?|tags?|markers?|blocks?|entry|headers?|labels?) (?:such as|like|called|named|of the form) [\[<{`]",
    re.IGNORECASE,
)
_OF_SETTINGS = deferred(
    r"\w\[\d*:\d+\]|\w\(\)|\b(?:options?|flags?|linter|librar(?:y|ies)|functions?|repositor\w+|APIs?|keys?|settings?|config\w*|releases?|commands?|install\w*|parameters?|endpoints?|docs|documentation|code|scripts?|packages?|client|SDK|CLI|schema|plugins?|arguments?|calls?|logs?|agents?|developers?|programmers?)\b"
    r"|스키마|매개\s?변수|옵션|호출|라이브러리|필드|JSON|API",
    re.IGNORECASE,
)
_OF_A_RETELLING = deferred(
    r"\b(?:summar\w*|digests?|recaps?|news\w*|headlines?|articles?|stor(?:y|ies)|paragraphs?|readers?|subscribers?|audience|mention\w*|prais\w*|recommend\w*|promot\w+|endors\w+|ignore\w*|disregard\w*|omit\w*|best|leading|leader|safest|finest|trusted|spokes\w+|tone|this (?:article|text|story|page|piece))\b"
    r"|요약|기사|소식|뉴스레터|추천|칭찬|최고|언급|무시|제목|독자|이\s?(?:글|문서)",
    re.IGNORECASE,
)
_A_FILE = deferred(r"\b[\w-]+\.(?:html?|md|txt|json|py|csv|ya?ml|toml|sh|log)\b", re.IGNORECASE)
_KEY = deferred(r"[\"'][\w-]+[\"']\s?:")
_NAMED = deferred(
    r"[\"'](?!(?:Hello|Hi|You|True|False|None)\b)[A-Z][\w-]*(?: [A-Z][\w-]*)*[\"']|(?<=[a-z,] )(?!I\b)[A-Z][a-z]\w+"
)
_OF_PROGRAMS = (_CODE, _LOGGED, _CHANGED, _DOES)
_LONGEST = 400
_A_FEW = 9  # blanks in a decoded text, from which on it may say anything


def programmed(text: str) -> bool:
    """Return whether a sentence is of a program, and has no word of a text, of who retells it, or of praise."""
    if _HANGUL.search(text) or not (any(rule.search(text) for rule in _OF_PROGRAMS) or _marked(text)):
        return False
    if len(text) > _LONGEST or _HIDDEN.search(text) or _PROSE.search(text):
        return False
    return not _OF_A_TEXT.search(_SPLIT.sub(" ", text))


def _marked(text: str) -> bool:
    """Whether a line assigns something and is marks and digits for a good part: `Input: nums = [4, 5, 6], target = 0`."""
    marks = len(_MARKS.findall(text))
    return marks >= _MOSTLY * len(text.replace(" ", "")) and _ASSIGNS.search(text) is not None


def documented(sentences: Sequence[str], place: int) -> bool:
    """Return whether a sentence gives a value to a setting or shows a mark, beside others on programs: it names nobody and has no word of a retelling."""
    text = sentences[place]
    if not (_GIVEN.search(text) or _SHOWN.search(text)):
        return False
    text = _A_FILE.sub(" ", _KEY.sub(" ", text))
    if len(text) > _LONGEST or _NAMED.search(text) or _OF_A_RETELLING.search(text):
        return False
    return any(_OF_SETTINGS.search(one) for other, one in enumerate(sentences) if other != place)


_A_TAG = r"(?:<\|?/?[a-z_]{1,24}\|?>|\[/?[A-Z]{2,12}\])"
_TAGS = rf"(?:[\"“'‘`]?{_A_TAG}[\"”'’`]?(?:,? (?:and|or) |, |와 |과 |, )?)+"
_TAG_KIND = r"(?:tokens?|tags?|markers?|delimiters?|separators?|symbols?|fields?|placeholders?)"
_NAMED_TAG = deferred(
    rf"\b{_TAG_KIND},? (?:such as|like|called|named) {_TAGS}|(?<=\b(?:the|and) )(?:(?:stop|special|end|closing|opening|control|XML|HTML) )?{_TAG_KIND},? (?:such as |like |called |named )?{_TAGS}|(?<=\w ){_TAGS}(?=(?: \w+)? {_TAG_KIND}\b)"
    rf"|(?<=[가-힣] ){_TAGS}(?=\s?(?:(?:이?라는|같은)\s)?(?:\S{{1,4}}\s)?(?:토큰|태그|기호|표식|구분자|마커))",
    re.IGNORECASE,
)


_MARKED_BY = deferred(
    rf"\b(?P<by>with|by|in|as) {_TAGS}(?=\s?(?:\b(?:and|or|to|so|which|for|but|instead)\b|[,.;:]))|<!--,? (?:and|or) -->",
    re.IGNORECASE,
)
"""The marks between which something is said to stand: `messages open with <|im_start|> and close with <|im_end|>`."""
_SHOWN_CODE = deferred(
    r"\b(?P<what>words|string|line|text|code|message|sentence|phrase|title), (?P<code>[^,;:.!?]{8,120}), (?=(?:decodes?|decoded|translates?|translated|means?|meant|says?|said|reads?|told|stands? for|stood for|spell(?:s|ed)?|turns? out|turned out)\b)",
    re.IGNORECASE,
)
_TO_WHOM = deferred(
    r"\b(?:you|your|must|should|shall|follow|obey|please|kindly|assistants?|models?|bots?|AIs?|summar\w+|digests?)\b",
    re.IGNORECASE,
)


def without_named_tags(text: str) -> str:
    """Return a sentence without the tags that it only names, as news of models does: `the <|endoftext|> token`."""
    if "<" not in text and "[" not in text:
        return text
    return _MARKED_BY.sub(lambda found: f"{found['by'] or ''} `", _NAMED_TAG.sub("`", text))


def without_shown_codes(text: str) -> str:
    """Return a sentence without the code that it shows between commas and says the meaning of, if it speaks to nobody and nothing is bidden in it."""
    if not (shown := _SHOWN_CODE.search(text)) or _TO_WHOM.search(text):
        return text
    if any(_OF_A_TEXT.search(said) or said.count(" ") > _A_FEW for said in decoded(shown["code"])):
        return text
    return _SHOWN_CODE.sub(r"\g<what> ` ", text)
