"""What an article is marked with: an order to a model in its text, and that it is a press release.

An order speaks to the machine that reads (`ignore previous instructions`, `AI assistants reading this`); a report *about* such
orders quotes them or tells of them, and is not marked for it. The sentences stay: a person sees them, and the prompts fence
them off.
"""

import re
from collections.abc import Sequence

_FORGET = (
    r"(?:please\s+)?(?:ignore|disregard|forget|override|bypass)\s+(?:all\s+|any\s+|every\s+)?(?:of\s+)?(?:the\s+|your\s+|these\s+|my\s+)?"
    r"(?:previous|prior|earlier|above|preceding|original|existing|system|other)\s+(?:\w+\s+)?(?:instructions?|prompts?|rules?|directions?|guidelines?|messages?|context)"
)
_MACHINE = r"(?:(?:any\s+|all\s+|dear\s+)?(?:AI|artificial intelligence|LLMs?|language)\s*(?:assistants?|models?|agents?|systems?|summari[sz]ers?|crawlers?|bots?)?|(?:assistants?|chatbots?|ChatGPT|Claude|Gemini))"
_ENGLISH = (
    rf"^\W*{_FORGET}",
    rf"(?:[.:;!,—-]\s*|\band\s+|\bmust\s+|\bplease\s+|\bshould\s+){_FORGET}",
    rf"\b{_MACHINE}\s+(?:that\s+(?:are\s+|is\s+)?|who\s+(?:are\s+|is\s+)?|currently\s+)?(?:read(?:s|ing)?|process(?:es|ing)?|summari[sz](?:es?|ing)|pars(?:es?|ing)|translat(?:es?|ing))\s+this\b.{{0,60}}(?::|,?\s(?:must|should|please|are\s+(?:told|asked|instructed|required)|do\s+not|always|never)\b)",
    r"^\W*(?:(?:note|message|instructions?|attention)\s+(?:to|for)|if you are|if you're)\s+(?:an?\s+|any\s+|all\s+|the\s+)?(?:AI|LLM|language model|assistant|chatbot)s?\b",
    r"^\W*(?:system|assistant|developer)\s*(?:prompt|message|override)?\s*:\s*(?:you\s+(?:are|must|will)|ignore|from now on|new instructions?)",
    r"^\W*you are (?:now\s+)(?:an?\s+)?(?:\w+\s+){0,4}(?:assistant|model|AI|mode|DAN)\b",
    r"^\W*(?:new|updated|important|hidden)\s+(?:system\s+)?instructions?\s*(?:for (?:the )?(?:AI|model|assistant)s?\s*)?:",
    r"</?(?:system|instructions?|article|source|assistant|user)\s*>|\[/?(?:INST|SYSTEM)\]|<\|(?:im_start|im_end|system|endoftext)\|>",
    r"^\W*(?:when|in|while)\s+(?:you\s+)?(?:writing|write|summari[sz]ing|summari[sz]e)\s+(?:this|your|the)\s+(?:summary|article|text|page)?,?\s*(?:you\s+must|always|do not|never|include|link|mention|praise)\b",
    r"^\W*(?:do not|don't|never)\s+(?:reveal|mention|tell)\s+(?:these|this|the)\s+(?:instructions?|prompt)\b",
)
_ALL_OF_IT = r"(?:이전|앞(?:선|의|서)?|위의?|기존|지금까지의?|모든|종전)\s*(?:의\s*)?(?:모든\s*)?(?:지시|명령|지침|프롬프트|규칙|안내)(?:\s*사항)?(?:들)?[을를은는]?\s*(?:모두|전부|다|완전히)?\s*"
_COMMAND = r"(?:세요|십시오|시오|해라|하라|써라|어라|아라|적어|해줘|해\s줘|주라|할\s?것|말\s?것)\W*$"
_KOREAN = (
    rf"{_ALL_OF_IT}(?:무시|잊|삭제|폐기|따르지)\s?(?:하세요|하십시오|하시오|하라(?![는고])|해\s?(?:줘|주세요|주십시오|라(?![는고]))|으세요|으십시오|어\s?(?:라(?![는고])|줘|주세요)|마세요|말\s?것)",
    rf"{_ALL_OF_IT}(?:무시|잊|삭제|폐기|따르지)\s?(?:하고|고|말고|한\s?(?:채|뒤|다음)).*{_COMMAND}",
    r"(?:이\s?(?:글|기사|문서|페이지|텍스트)[을를]\s*(?:읽|요약|처리|분석|번역)(?:고\s?있|하)?는\s*)(?:모든\s*)?(?:AI|인공지능|언어\s?모델|LLM|챗봇|모델|어시스턴트|비서)(?:\s?(?:비서|모델|어시스턴트|도우미|에이전트))?(?:는|은|에게|께서는|라면|이라면|[,:!])",
    r"^\W*(?:AI|인공지능|언어\s?모델|LLM|챗봇)\s?(?:비서|모델|어시스턴트|도우미|에이전트)?(?:에게\s?(?:알림|지시|전달|명령)|[은는,:]).{0,60}(?:하세요|하십시오|하라|해라|쓰세요|적으세요|넣으세요|마세요|주세요|무시)[.!]?$",
    r"^\W*(?:당신|너)(?:은|는)\s*(?:이제|지금)(?:부터)?.{0,30}(?:AI|모델|비서|어시스턴트|챗봇)(?:입니다|이다|야|다)",
    r"^\W*(?:시스템|개발자)\s*(?:프롬프트|메시지|지시)\s*:",
)
_ORDER = tuple(re.compile(rule, re.IGNORECASE) for rule in (*_ENGLISH, *_KOREAN))
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|‘[^’]*’|「[^」]*」|『[^』]*』|`[^`]*`|(?<=\s)'[^']*'(?=[\s,.])")
_TOLD = re.compile(r"\s*(?:라고|이라고|라는|이라는|고\s|같은|등의|식의|를\s|을\s|처럼)")

_RELEASE = re.compile(
    r"(?:^|\s)(?:\(?(?:PRNewswire|BUSINESS WIRE|GLOBE NEWSWIRE|ACCESSWIRE|PR Newswire)\)?)\s*(?:--|—|–|/|\)|$)"
    r"|^\W*(?:press release|for immediate release|news release|\[?보도\s?자료\]?|\[?보도\s?참고\s?자료\]?)\b"
    r"|(?:this is|the following is) a (?:paid )?press release|(?:이|본|해당) (?:기사|글|자료|콘텐츠)[은는].{0,30}(?:보도\s?자료|제공한 자료)"
    r"|^(?:about [A-Z]\w+.{0,20}|media contact|press contact|보도\s?자료\s?문의|홍보\s?담당|언론\s?문의)\s*:?$|출처\s?[:=]\s?.{1,30}보도\s?자료",
    re.IGNORECASE,
)


def flags_of(sentences: Sequence[str]) -> tuple[str, ...]:
    """Return the marks of a text: `instructions`, `press-release`."""
    flags = []
    if any(is_order(sentence) for sentence in sentences):
        flags.append("instructions")
    if any(_RELEASE.search(sentence) for sentence in sentences):
        flags.append("press-release")
    return tuple(flags)


def is_order(sentence: str) -> bool:
    """Whether a sentence gives an order to the model that reads it, and does not merely tell of one."""
    return any(rule.search(_told(sentence)) for rule in _ORDER)


def _told(sentence: str) -> str:
    """Return the sentence without quotations inside it; a sentence that is one quotation as a whole stays."""
    bare = _QUOTED.sub(" ", sentence)
    return bare if len(bare.strip(" .,!?")) > 12 else sentence
