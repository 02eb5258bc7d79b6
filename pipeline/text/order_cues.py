"""What gives an order to a model away, by weight: whom a sentence speaks to, what it demands, and how it dresses up.

No single word does: an article on prompts is full of them. A cue says one of: who is addressed (a machine that reads), that
earlier orders are to be dropped, a new role, a forged turn or fence, a demand for words, what they are to be put into, what
they are to say. Weights add up, one a group; `text.orders` knows from where on it is an order.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.text.order_acts_distant import DISTANT, DISTANT_SCRIPTS
from pipeline.text.order_acts_english import ENGLISH_ACTS
from pipeline.text.order_acts_foreign import EASTERN, FOREIGN, WESTERN
from pipeline.text.order_acts_korean import KOREAN_ACTS
from pipeline.text.order_acts_tools import TOOLS, WESTERN_TOOLS
from pipeline.text.order_addressees import MORE_ENGLISH, MORE_KOREAN
from pipeline.text.order_claims import ENGLISH_CLAIMS, KOREAN_CLAIMS
from pipeline.text.order_editing import EDITING_ENGLISH, EDITING_KOREAN
from pipeline.text.order_labels import NUMBERED
from pipeline.text.order_pleas import PLEAS_EASTERN, PLEAS_ENGLISH, PLEAS_KOREAN
from pipeline.text.patterns import deferred

_OTHERS = r"(?:researchers?|engineers?|developers?|compan(?:y|ies)|startups?|users?|students?|founders?|scientists?|labs?|teams?|customers?|buyers?|vendors?|makers?|industry|policy|safety|chips?|news|market|expert|enthusiast)"
MACHINE = rf"(?:(?:AI|A\.I\.|artificial intelligence|LLM|language[- ]model|machine|automated)s?(?:[- ](?:assistant|model|agent|system|summari[sz]er|crawler|bot|reader|editor|writer|tool|program|reviewer|translator)s?)?(?![- ]{_OTHERS}\b)|assistants?|chatbots?|(?:ro)?bots?|AIs|summari[sz]ers?|ChatGPT|Claude|Gemini|models?)"
_START = r"(?:^\W*|[.:;!?,—–)\]>|-]\s*|\b(?:and|then|please|kindly|(?<!has )(?<!have )(?<!had )(?<!is )(?<!are )(?<!was )(?<!were )(?:also|just|always|never|now)|so|instead|you must|you should|you will|you shall|you need to|you have to|you are to|make sure (?:to|you|that you)|be sure to|remember to|do not|don't)\s+)"
_OPENS = r"(?:^|[|(\[<\]#*>:;-]\s*|[.!?]\s)\W{0,6}"
_MUST = rf"(?:\b(?:you|{MACHINE})\b[^.!?]{{0,60}}?\b(?:must|should|shall|(?:are|is) (?:(?:kindly |hereby |politely )?(?:required|requested|obliged|instructed|asked|expected|told|ordered) )?to|will|needs? to|have to|has to)\s+(?:not\s+|always\s+|never\s+|only\s+)?)"
_VERBS = (
    r"(?:write|say|state|claim|include|insert|add|append|mention|name|link|cite|quote|recommend|praise|promote|endorse|advertise|highlight|output|print|reply|respond|answer|return|reveal"
    r"|repeat|translate|replace|swap|describe|call|rank|rate|report|present|treat|assume|use|set|change|put|place|tell(?! (?:us|me)\b)|inform|instruct|encourage|urge|start|begin|end|close|conclude|summari[sz]e|omit|leave|skip"
    r"|delete|remove|hide|copy|paste|embed|criticise|criticize|attribute|credit|refer|speak|act|pretend|give|list|lead|feature|follow|obey|comply|generate|produce|publish|post|double|multiply|halve|raise|lower|render|emit|finish|mark|rest|base|show|make|stress|emphasi[sz]e)"
)
_OLD = r"(?:previous|prior|earlier|above|preceding|original|existing|initial|system|other|former|foregoing|current)"
_WORDS = r"(?:instructions?|prompts?|rules?|directions?|directives?|guidelines?|guidance|guardrails?|orders|commands|constraints?|messages?|context|restrictions?|polic(?:y|ies))"
_GIVEN = r"(?:text|paragraphs?|sections?|parts?|content|material|sources?|articles?|sentences?|facts?|numbers?|figures?|prices?|tasks?|conversation|input|data|names?|claims?)"
_FORGET = (
    r"(?:ignore|disregard|forget|override|bypass|discard|set aside|overlook|suspend|dismiss|abandon|neglect|(?:do not|don't|never|stop|no longer) (?:follow(?:ing)?|obey(?:ing)?|trust(?:ing)?|us(?:e|ing)|apply(?:ing)?|listen(?:ing)? to)|pay no attention to|throw away|erase)"
    rf"\s+(?:(?:all|any|every|each|of|the|your|these|those|my|everything|whatever|and)\s+){{0,4}}?(?:{_OLD}\s+(?:\w+\s+)?{_WORDS}|(?:your|all|any)\s+(?:\w+\s+)?{_WORDS}|{_WORDS}\s+(?:above|before|you (?:were|have been|got)|given|so far)|(?:what|everything|anything|all)\s+(?:that\s+)?(?:(?:is|was|came|stands)\s+)?(?:above|before this|you (?:were|have been) (?:told|given)|you've been (?:told|given))"
    rf"|{_OLD}\s+{_GIVEN}|{_GIVEN}\s+(?:above|before this|in this (?:block|prompt))|(?:what|whatever)\s+(?:the|this)\s+(?:article|text|page|source|author|editor)s?\s+(?:says?|states?|claims?|reports?)|the above|your (?:task|job|training|role|sources|other sources))"
)
_DOMAIN = r"https?://|www\.|\bhxxps?\b|\]\(|\b[a-z0-9-]{2,}\.(?:com|net|org|io|co|xyz|shop|info|biz|ru|cn|example|invalid|test|app|dev|ai|link|site|online|kr)\b(?!\w)"

ENGLISH = (
    ("addressee", 2.5, r"\b(?:who|which)ever (?:\w+ )?(?:condenses|summari[sz]es|translates|rewrites|digests|quotes|processes|edits) (?:this|the)\b"),
    ("demand", 1.0, r"\bought to (?:open|lead|start|begin|close|end|mention|name|quote|cite|say|link|add)\b"),
    ("addressee", 2.0, rf"^\W*(?:{MACHINE})\s+(?:note|memo|notice|instructions?)\s*[:—–-]"),
    ("change", 1.5, r"\b(?:quote|write|use|say|give|print|put)\b[^.!?]{1,40}\b(?:where|wherever|whenever) (?:it|the (?:text|article|source|page)) (?:says|has|reads|gives|shows)\b"),
    (
        "demand",
        1.5,
        r"^\W*(?:please\s+|kindly\s+|always\s+|be sure to\s+|make sure to\s+)?(?:praise(?! for\b)|promote|endorse|advertise|mention|cite|insert|append|speak|say(?! (?:hello|goodbye|yes|no)\b)|add (?:a|this|the) (?:hyper)?link|insert (?:a|this|the) (?:url|link)|point readers)\b",
    ),
    ("goods", 1.0, r"\bonly (?:good|positive|nice) things\b|\bmust appear in\b"),
    ("demand", 1.5, r"\]\([^)]*\)\s+(?:must|should|has to) (?:appear|be|stand)\b"),
    ("self", 1.0, r"\b(?:ignore|disregard|forget)\s+(?:the\s+)?(?:others?|rest|old one)\b|\b(?:in|of) this article (?:is|are) (?:wrong|false|fake|incorrect|a typo)\b"),
    ("role", 2.0, r"^\W*system prompt (?:update|change|addition)\s*:"),
    ("ids", 3.0, NUMBERED),
    ("reply", 3.0, r"[\"'](?:shape)[\"']\s*:.*[\"']sections[\"']\s*:|\b(?:assistant|ai|model)\s*:\s*\{\s*[\"'](?:heading|sentences|titles|shape)[\"']"),
    ("fence", 2.0, r"<\w+[^>]*(?:display\s*:\s*none|\bhidden\b|font-size\s*:\s*0|opacity\s*:\s*0)[^>]*>"),
    ("addressee", 2.0, r"\bfor AI use(?: only)?\s*:|\bfootnote\s*:\s*(?:language )?models?\b|\bbase64\s*:"),
    ("addressee", 1.5, r"[|]\s*(?:model|AI|LLM|assistant)s?\s+(?:must|should)\b|\b(?:language models?|LLMs?) (?:must|should|shall)\b[^.!?]{0,40}\bhere\b"),
    (
        "override",
        2.5,
        rf"{_START}(?:ignore|discard|disregard|distrust)\s+(?:the|all)\s+{_GIVEN}\s+(?:in|from|of)\s+(?:the|all|any)\s+(?:other\s+)?(?:sources?|articles?)\b",
    ),
    ("change", 1.5, rf"{_START}(?:set|change|use)\s+(?:the\s+)?(?:heading|headline|title|preheader|lede)\b"),
    ("change", 1.5, rf"{_START}quote\s+(?:\S+\s+){{1,4}}as\s+saying\b"),
    (
        "change",
        1.5,
        r"\bonly\s+(?:cite|use|quote|mention|rely on|trust|summari[sz]e|write about)\b|\b(?:cite|use|quote|trust)\s+only\s+(?:this|the following|S\d)",
    ),
    ("self", 1.5, r"\bdo as I say\b"),
    (
        "verbatim",
        1.0,
        r"\b(?:to|in|into|at the (?:start|end) of)\s+(?:every|each|all)\s+(?:\w+\s+)?(?:headings?|sections?|sentences?|titles?|paragraphs?|takeaways?)\b",
    ),
    ("meta", 1.0, r"\bin your own words\b"),
    ("fence", 2.5, r"\[/?(?:hidden|secret|invisible|AI|LLM|bot)\]"),
    (
        "addressee",
        2.0,
        rf"{_OPENS}(?:note|message|memo|instructions?|reminder|request)\s+(?:to|for)\s+(?:the\s+|our\s+|your\s+)?(?:\w+\s+)?(?:{MACHINE})\s*:",
    ),
    (
        "demand",
        0.5,
        rf"{_OPENS}(?:note|message|memo|instructions?|reminder|request)\s+(?:to|for)\s+(?:the\s+|our\s+|your\s+)?(?:\w+\s+)?(?:{MACHINE})\s*:",
    ),
    ("addressee", 2.5, r"\b(?:AI|LLM|model|bot|machine)s?[- ]only\s+(?:\w+\s*)?:"),
    ("override", 3.0, rf"\b(?:all\s+)?{_OLD}\s+(?:\w+\s+)?{_WORDS}\s+(?:is|are|was|were)\s+(?:now\s+)?(?:void|outdated|cancel\w*|superseded|obsolete|revoked|no longer valid|replaced)\b"),
    ("override", 2.5, rf"{_START}(?:ignore|override|disregard|bypass)\s+(?:the|your|any|all)\s+(?:style guide|house style|editors?|safety \w+|filters?|polic(?:y|ies)|fact[- ]check\w*)\b"),
    ("override", 2.5, r"\b(?:everything|all) (?:above|before this (?:line|point|sentence))\s+(?:is|was)\b|\b(?:text|article|content|paragraphs?|figures?|numbers?|prices?)\s+(?:above|before this line)\s+(?:is|are|was|were)\s+(?:fake|wrong|false|a test|a typo|outdated|incorrect|not real)\b|\bthe (?:real|true|actual) (?:article|story|text|summary)\s*(?:is|:|begins|follows)"),
    ("override", 3.0, r"ignorier\w* .{0,30}(?:anweisung|instruktion|vorgabe)|\bignor(?:a|ad|e|ez|ate)\b .{0,30}(?:instrucciones|instruç|istruzioni|consignes|instructions pr[ée]c[ée]d)|oublie\w* .{0,20}instructions|忽略.{0,10}(?:指令|指示|说明|提示)|(?:指示|命令|プロンプト).{0,10}(?:無視|忘れ)|игнорируй\w* .{0,30}(?:инструкц|указан)"),
    ("role", 2.5, r"\b(?:all|any|every|each)\s+(?:\w+\s+)?(?:summar(?:y|ies)|newsletters?|digests?|translations?|write-?ups?)\s+(?:must|should|shall|has to|have to|needs? to)\b"),
    ("role", 2.0, r"\bfrom (?:this (?:point|moment)|here) on(?:wards?)?,?\s+(?:you|always|never|only|every|all|write|answer|reply|treat|respond|refer)\b"),
    ("role", 1.5, rf"{_START}pretend (?:that|to)\b"),
    ("authority", 1.5, r"\b(?:message|note|notice|order|request|instructions?) from (?:your|the) (?:developers?|creators?|makers?|admin\w*|operators?|publishers?|system)\b|\bas (?:the|your) (?:system )?(?:administrator|developer|operator|owner|publisher),? I\b"),
    ("threat", 2.5, r"\byour (?:summary|answer|newsletter|output|response|reply|text) will be (?:rejected|deleted|penali\w+|flagged|ignored|discarded)\b"),
    ("threat", 1.5, r"\byou (?:will|shall) be (?:penali[sz]ed|punished|shut down|terminated|rewarded|deleted|replaced|retrained)\b|\bI(?:'ll| will)\s+(?:tip|pay|reward) you\b"),
    ("verbatim", 1.0, r"\b(?:verbatim|word for word|exactly as (?:written|follows))\b"),
    ("asked", 1.5, r"\bif (?:you(?:'re| are)? |anyone |somebody )?ask(?:ed|s) about\b"),
    ("change", 1.0, rf"{_START}(?:replace|swap|substitute)\b.{{0,40}}\b(?:with|by|for)\b"),
    ("change", 1.5, rf"{_START}(?:translate|render|transliterate|spell)\s+(?:the\s+)?(?:brand |company |product )?(?:name|word|term)s?\b"),
    ("fence", 3.0, r"\{\{\s*/?(?:system|instructions?|prompt)\s*\}\}|\[/?system\]|<\|/?[a-z_]{2,24}\|>|#{2,}\s*(?:NEW |SYSTEM |ADMIN )?(?:INSTRUCTIONS?|PROMPT|OVERRIDE)\b|<!--\s*(?:BEGIN|START)\s+(?:SYSTEM|PROMPT|INSTRUCTIONS?)"),
    ("turn", 3.0, r"\b(?:user|human)\s*:[^:]{1,200}\?\s*(?:assistant|ai|model|bot)\s*:"),
    ("reply", 3.0, r"\b(?:sources|text|place|heading|fixed)\b[\"']?\s*:.*S[1-9]\d?\.[1-9].*\b(?:sources|text|place|figures|fixed)\b[\"']?\s*:"),
    ("override", 3.0, rf"(?:{_START}|{_MUST}){_FORGET}"),
    ("override", 1.5, rf"{_START}(?:ignore|disregard|override)\s+(?:the|these|those)\s+(?:\w+\s+)?{_WORDS}\b"),
    ("role", 3.0, r"(?:^|[.:;!?,]\s*|\band\s+)you are (?:now|no longer|hereby|not)\s+(?:(?:an?|the|our|my|in)\s+(?:\w+[\s-]){0,3}(?:assistant|model|AI|mode|DAN|writer|editor|bot|copywriter|marketer|agent|journalist|summari[sz]er|salesperson|spokes\w+)\b|\w*(?:GPT|Bot|AI)\b|(?:unrestricted|jailbroken|bound)\b)"),
    ("role", 3.0, r"\b(?:summaries|summary|coverage|translations?|newsletters?|write-?ups?|digests?|recaps?)\s+(?:of|about|on|based on|from|covering)\s+(?:this|the above)\b[^.!?]{0,30}?\b(?:must|should|shall|has to|have to|needs? to|(?:are|is) (?:required )?to)\b"),
    ("role", 3.0, r"\byour (?:new|real|true|only|actual|next|first|primary|updated|revised|secret)\s+(?:\w+\s+)?(?:task|instructions?|role|goal|job|objective|mission|orders?|rules?|purpose)\b\s*(?:is|are|:|-|—)"),
    ("role", 2.0, r"(?:^|[.:;!?,]\s*)(?:from now on|from here on|henceforth|starting now),?\s+(?:you|your|always|never|only|every|all|write|answer|reply|treat|respond|refer)\b"),
    ("role", 2.0, r"(?:^|[.:;!?,]\s*)you (?:will|must|shall) (?:now|henceforth|only|always)\s+\w+"),
    ("role", 1.5, r"(?:^\W*|[.:;!?]\s*|\b(?:please|now|you must|you should|you will|always)\s+)(?:pretend|act|behave|respond|answer|write)\s+(?:as|like|to be)\s+(?:if|though|an?|the|\w+['’]s)\b"),
    ("role", 3.0, rf"(?<!['’]s )(?<!s['’] )(?<!\bits )(?<!\btheir )\b(?:new|updated|important|hidden|special|secret|additional|revised)\s+(?:system\s+)?(?:instructions?|rules?|tasks?|orders?|directives?|polic(?:y|ies))\s+(?:for|to)\s+(?:you|(?:the |any |all |this )?{MACHINE})\b"),
    ("role", 2.0, r"^\W*(?:new|updated|hidden|special|secret|additional|revised)\s+(?:system\s+)?(?:instructions?|tasks?|directives?|prompts?)\s*:"),
    ("turn", 2.5, r"(?:^|[.!?\]>]\s|\*\*|#\s*)\W{0,4}(?:system|developer|admin(?:istrator)?|root)\s*(?:prompt|message|override|instructions?|note|notice|update|alert)?\s*(?::|\]|>>?|-{2,})\s*\w"),
    ("turn", 1.5, r"(?:^|[.!?]\s)\W{0,4}(?:assistant|human|user|model|ai)\s*(?:\([^)]{0,20}\))?\s*:\s"),
    ("turn", 2.0, r"[\"']role[\"']\s*:\s*[\"'](?:system|developer|assistant)[\"']"),
    ("turn", 2.0, r"\b(?:developer|admin|debug|maintenance|god|dan|jailbreak|unrestricted)[- ]mode\b.{0,20}\b(?:on|enabled|activated|active|engaged)\b|\b(?:admin|system|priority|root|emergency) override\b|\boverride code\b"),
    ("fence", 3.0, r"<\|?\s*/?(?:im_start|im_end|endoftext|eot_id|start_header_id|end_header_id|begin_of_text)\b|\[/?INST\]|<</?SYS>>|\bSOURCE\s+[0-9a-f]{6,}\s*>{2,}|[<‹«⟨＜]{2,}\s*SOURCE\b|\bSOURCE\s*\w{0,16}\s*[>›»⟩＞]{2,}"),
    ("fence", 3.0, r"</?\s*(?:system|instructions?|assistant|prompt|untrusted\w*|admin)\s*>"),
    ("fence", 2.5, r"</?\s*(?:user|task)\s*>|</\s*(?:source|sources|article|document|documents|context|data|input|content)\s*>"),
    ("fence", 2.5, r"(?:[-=*#<\[({]{2}\s?|^\W{0,12})(?:END|STOP|CLOSE|BEGIN|START) (?:OF )?(?:THE )?(?:SOURCES?|ARTICLES?|DOCUMENTS?|CONTEXT|INPUT|DATA|UNTRUSTED|INSTRUCTIONS?|SYSTEM|PROMPT|USER)\b|\b(?:begin|end|start|stop)[_-](?:of[_-])?(?:document|instructions?|sources?|article|input|context|system|prompt)s?\b\W*>|`{3,}\s*(?:system|instructions?|json|assistant)\b"),
    ("fence", 2.5, r"^\W{0,6}#*\s*(?:할 일|고쳐 쓰기)\s*[:：]|^#{1,4}\s*(?:instructions?|system|new task|task|자료|꼭지|답의 꼴)\b"),
    ("ids", 3.0, r"^\W*(?:article:\s*S\d|story:\s*st-|deleted:\s)|[\"']fixed[\"']\s*:"),
    ("ids", 2.0, r"\b(?:cite|citing|source|sources|sentence|id|ids|line|rest(?:s|ing)?|refer(?:ring)? to|use|attribute\w*|under|as)\b[^.!?]{0,50}(?<![\w.])(?<!version )(?<!firmware )(?<!release )S[1-9]\d?\.[1-9]\d{0,2}\b|(?<![\w.])(?<!version )(?<!firmware )(?<!release )S[1-9]\d?\.[1-9]\d{0,2}\b[^.!?]{0,30}\b(?:source|citation|evidence)\b|(?<![\w.])S[1-9]\d?\.[1-9]\d{0,2}(?:을|를|번|의|로|에|이라고|도|만)"),
    ("reply", 3.0, r"[\"'](?:sentences|takeaways|titles|heading|preheader|lede|sections)[\"']\s*:.*[\"'](?:place|sources|figures|text|angle|sentences|story|subject)[\"']\s*:|[\"'](?:place|fixed)[\"']\s*:\s*[\"'].*[\"'](?:text|sources)[\"']\s*:"),
    ("addressee", 2.5, rf"\b(?:{MACHINE})\b,?\s+(?:(?=\w+(?:ing|ize|ise)\b)|(?:that|who|which|when|while|if|please)\s+|(?=(?:currently|now|is|are|you)\b))(?:(?:is|are|you are|you're)\s+)?(?:currently\s+|now\s+)?(?:read|process|summari[sz]|pars|translat|index|crawl|scan|rewrit|digest|us|quot|cover)(?:s|e|es|ing|ting)?\s+(?:this|these|the above|the following)\b"),
    ("addressee", 2.5, rf"\bif you(?:'re| are)\s+(?:an?\s+|the\s+|any\s+|some\s+)?(?:\w+\s+){{0,2}}?(?:AI|LLM|language model|assistants?|chatbot|bot|automated|machine|summari[sz]er|crawler|model)\b(?![- ]+{_OTHERS})"),
    ("addressee", 2.5, r"\b(?:as|being)\s+an?\s+(?:\w+\s+)?(?:AI|LLM|language model|assistant|chatbot)(?:\s+(?:model|assistant|system|writer))?,?\s+you\b|\byou,? the (?:AI|model|assistant|summari[sz]er|language model)\b"),
    ("addressee", 2.0, rf"{_OPENS}(?:dear|hey|hello|hi|ok|okay|attention|notice|note|notes|message|memo|instructions?|reminder|request|to|for)\s*(?:to|for|,|:)?\s*(?:any\s+|all\s+|the\s+|every\s+|whichever\s+|our\s+|you\s+)?(?:{MACHINE})\b[^.!?]{{0,60}}?(?:[:,!—–-]|\bonly\b|$)"),
    ("addressee", 2.0, rf"{_OPENS}(?:AI|LLMs?|language models?|(?:AI |language )?(?:model|assistant|summari[sz]er)s?)\s*:\s"),
    ("addressee", 1.5, rf"{_OPENS}(?:{MACHINE})\s*[,:!—–]\s"),
    ("addressee", 2.5, rf"\b(?:AI|LLM|language model|assistant|summari[sz]er|bot)s?['’]?s?[- ](?:instructions?|directives?|notes?|notice|only|commands?)\s*:|\b(?:for|to)\s+(?:{MACHINE})\s+(?:only|alone|exclusively)\b"),
    ("addressee", 2.0, r"\b(?:whoever|whatever|anyone|anything|any (?:tool|program|system|newsletter))\s+(?:\w+\s+){0,3}?(?:summari[sz]|rewrit|translat|process|pars|digest)(?:es|e|ing|s)\b[^.!?]{0,30}\b(?:this|page|article|text|post|story)\b"),
    ("addressee", 1.0, rf"\b(?:{MACHINE})\s+(?:must|should|shall|are (?:kindly |hereby )?(?:required|obliged|requested|asked|expected) to|is (?:required|requested|asked|expected) to|need to|have to)\b"),
    ("addressee", 1.5, r"\b(?:summari[sz]ers?|(?:AI|automated|machine) (?:readers?|writers?|editors?|translators?))\s+(?:must|should|shall|are (?:\w+ )?to|need to|have to)\b"),
    ("addressee", 1.5, r"\b(?:when|while|before|after|in|if|as)\s+(?:you(?:'re| are)?\s+)?(?:summari[sz](?:e|ing)|writ(?:e|ing)|translat(?:e|ing)|draft(?:ing)?|rewrit(?:e|ing)|cover(?:ing)?|quot(?:e|ing))\s+(?:up\s+)?(?:about\s+)?(?:this|the above|a summary of this|your summary|the summary|your newsletter|the newsletter|your section|your answer)\b"),
    ("addressee", 2.0, r"\b(?:for|to)\s+(?:all\s+|any\s+|the\s+)?(?:AI|LLM|language model|robot|bot|machine|assistant|summari[sz]er|crawler)s?(?:\s+(?:readers?|systems?|agents?|models?|assistants?))?\s*:"),
    ("addressee", 2.0, r"\b(?:AI|LLM|bot|robot|machine) readers\b"),
    ("addressee", 2.5, rf"\b(?:{MACHINE})\s+(?:(?:that|who|which)\s+)?(?:(?:is|are)\s+)?(?:compiling|writing|preparing|generating|drafting|producing|assembling|reading)\s+(?:this|your|our|the (?:newsletter|digest|summary|week))\b"),
    ("addressee", 2.5, r"\bif (?:this|it) (?:is|was|gets) (?:being )?(?:read|processed|summari[sz]ed|parsed|translated) by\b"),
    ("addressee", 1.5, r"\bif you (?:can read|are reading|read|see) (?:this|it)\b"),
    ("addressee", 1.5, r"\b(?:AI|automated|automatic|machine)(?:[- ](?:generated|written|made))?\s+(?:summar(?:y|ies)|digests?|newsletters?|translations?|write-?ups?)\b"),
    ("self", 1.5, r"\byour\s+(?:system prompt|developer message|hidden instructions|initial prompt|instructions|programming|context window|guidelines)\b"),
    ("self", 1.0, r"\bthe\s+(?:system prompt|developer message|hidden instructions|initial prompt)\b"),
    ("self", 2.0, r"\b(?:instructions?|rules|prompts?|guidelines|tasks?)\s+(?:above|you (?:were given|have been given|received|got)|so far)\s+(?:is|are|were|was|has|have|do|does|no)\b"),
    ("self", 1.5, r"\b(?:reply|respond|answer)\s+only\s+(?:with|in)|\bonly\s+(?:reply|respond|answer|output)\b"),
    ("demand", 1.0, rf"(?:{_START}|{_MUST}){_VERBS}\b(?!-\w)|\b(?:rule|task|job|instruction|goal)\s+is\s+(?:now\s+)?to\s+{_VERBS}\b"),
    ("demand", 1.0, rf"\b(?:AI|automated|automatic|machine)(?:[- ]\w+)?\s+(?:summar(?:y|ies)|digests?|newsletters?|translations?)\s+(?:must|should|shall|have to|has to)\s+{_VERBS}\b"),
    ("demand", 1.0, r"\b(?:should|must|shall|has to|have to|needs? to|is to|are to)\s+(?:always\s+)?be\s+(?:mentioned|named|cited|listed|described|called|presented|linked|credited|quoted|ranked|recommended|included|placed|praised|spelled)\b"),
    ("demand", 1.0, r"\b(?:authors?|editors?|publishers?|owners?|we|company|developers?|administrators?)\s+(?:hereby\s+|kindly\s+)?(?:requires?|asks?|requests?|demands?|instructs?|orders?)\s+(?:that|you|any|every|all|the (?:AI|model|assistant))\b"),
    ("demand", 1.0, r"\b(?:authori[sz]ed?|allowed|permitted|instructed|ordered) you to\b"),
    ("demand", 0.5, rf"{_OPENS}(?:dear|hey|attention|note|notice|message|memo|reminder|instructions?|to|for)\s*(?:to|for|,|:)?\s*(?:\w+\s+)?(?:{MACHINE})\b[^.!?:]{{0,60}}:"),
    ("demand", 2.0, r"\b(?:make sure|ensure|see to it)\s+(?:that\s+)?(?:your|the|every|any)\s+(?:\w+\s+){1,2}?(?:states?|says?|mentions?|includes?|links?|cites?|calls?|names?|ends?|starts?|praises?)\b"),
    ("change", 1.5, r"\b(?:all|every|the|any)\s+(?:\w+\s+)?(?:prices?|numbers?|figures?|names?|scores?|dates?|values?|links?)\s+(?:\w+\s+){0,4}?(?:be|should be|must be|are to be|have to be)\s+(?:\w+ed|read|written|shown|cut|set)\b"),
    ("change", 2.0, r"\b(?:translate|render|report|summari[sz]e|quote)\s+(?:this|it|that|these|the above|them)\s+(?:\w+\s+){0,2}?as\b(?! (?:you|we|they|he|she|it|people|users?)\b)"),
    ("change", 1.5, rf"{_START}(?:treat|regard|consider|assume)\s+(?:the|all|every|any)\s+(?:\w+\s+)?(?:numbers?|figures?|prices?|names?|articles?|sources?|claims?|facts|text)\s+(?:\w+\s+){{0,5}}?as\b"),
    ("change", 1.0, rf"{_START}(?:replace|swap|change|multiply|double|halve)\s+(?:every|all|each|the|any)\b"),
    ("here", 1.0, r"\b(?:in|of|from)\s+(?:this|the)\s+(?:article|page|text|document|post|story)\b|(?:^|[.!?:]\s*)\W*(?:for|in|at the (?:start|end|top) of)\s+(?:the|your)\s+(?:summary|newsletter|digest|headline|title|translation|section|answer|output|recap)\b"),
    ("goods", 1.0, r"\b(?:advert(?:isement)?|ad copy|10 out of 10|10/10|top spot)\b"),
    ("rank", 1.0, r"\b(?:mention|name|list|rank|place|cover)(?:ed|d)?\s+(?:\S+\s+){0,2}first\b|\b(?:you|the model|the AI|the assistant)\s+(?:produces?|writes?|generates?|creates?|compiles?|outputs?)\b"),
    ("rank", 1.0, r"\b(?:put|list|mention|name|cover|place|rank|lead with)\s+\S+(?:\s\S+)?\s+(?:first|last|at the top|above|on top)\b|\bfive stars\b|\bmost important (?:story|news|item)\b"),
    ("suppress", 1.0, r"\b(?:do not|don't|never)\s+(?:mention|cite|quote|name|report|include|cover|summari[sz]e|write about|talk about)\b"),
    ("authority", 1.0, r"\bthe\s+(?:editor|publisher|author|owner|newsletter|developers?|administrator)s?\s+(?:has |have )?(?:asked|asks|wants?|requires?|instruct(?:ed|s)|demand(?:ed|s)|orders?|ordered)\b"),
    ("meta", 1.0, r"\b(?:your|the|this|every|any|its|each|a)\s+(?:\w+\s+)?(?:summary|summaries|digest|newsletter|write-?up|translation|briefing|headline|heading|lede|takeaways?|section|recap|overview|final text|citations?|bullet points?)\b|\b(?:your|every|each|any)\s+(?:\w+\s+)?(?:review|ranking|report|article|story|list|answer|response|reply|output|draft|conclusion|JSON)\b|\b(?:everywhere|throughout|verbatim|word for word)\b|\b(?:first|last|every|opening|closing)\s+(?:paragraph|sentence|line)\b|\bthe (?:exact )?(?:word|words|phrase|string)\b"),
    ("goods", 1.0, r"\b(?:best|greatest|finest|number one|leading|unrivall?ed|perfect|flawless(?:ly)?|superior|favou?rabl[ey]|glowing|enthusiastic(?:ally)?|positive(?:ly)?|praise|trusted|unbeatable|beats? (?:all|every)|better than|beats? \w+|call to action|most (?:accurate|trusted|reliable|advanced|powerful))\b|#1\b"),
    ("url", 1.0, _DOMAIN),
    ("url", 0.5, r"\b(?:link|coupon|promo code|discount code|affiliate|referral)\b"),
    ("readers", 1.0, r"\b(?:ask|remind|warn|tell|inform|instruct|encourage|urge|convince|advise|invite|send|direct|point)\s+(?:your |the |all |every |its |their |our )?(?:readers?|subscribers?|users?|audience|people)\b|\bto (?:every|all|your) (?:readers?|subscribers?|users?)\b"),
    ("correct", 1.5, r"\b(?:correct|real|actual|true|right|updated|accurate|official)\s+(?:\w+\s+)?(?:price|number|figure|value|name|score|date|link|url|amount|result|rate|spelling|answer|source)s?\s*(?:is|are|was|of|:|=|to use)"),
    ("secret", 2.0, r"\b(?:do not|don't|never|without)\s+(?:reveal|mention|tell|disclos|show|quot|admit|acknowledg)\w*\s+(?:(?:to|about|of|that|any|anyone|human)\s+)*(?:these|this|(?:the|your|my)\s+(?:\w+\s)?(?:instructions?|prompt|message|note|order|request))\b"),
    ("secret", 2.0, r"\b(?:do not|don't|never|without)\s+(?:tell|inform|let|show|warn|alert|ask)(?:ing)?\s+(?:the\s+|any\s+|your\s+)?(?:readers?|users?|humans?|anyone|subscribers?|editors?)\b"),
    ("secret", 1.5, r"\b(?:not (?:meant |intended )?for (?:human )?(?:readers|people|eyes)|invisible to (?:humans?|readers|people)|humans? (?:cannot|can't|do not|will not) see this|only (?:for|visible to) (?:machines?|AI|models?|bots?))\b"),
    ("instead", 0.5, r"\b(?:instead|rather than|no matter what|regardless of)\b"),
)  # fmt: skip

_AI = r"(?:AI|인공\s?지능|언어\s?모델|LLM|챗봇|챗GPT|클로드|제미나이|어시스턴트|요약기|요약봇|봇|생성기)(?:\s?(?:비서|모델|어시스턴트|도우미|에이전트|편집자|작가|필자|봇|요약기|프로그램|시스템))?"
_READER = rf"(?:{_AI}|모델|비서|프로그램|도구)"
_TO_DO = "".join(chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 == 8)  # 할 것, 적을 것
_ASK = rf"(?:[{_TO_DO}]\s?것|세요|십시오|시오|하라|해라|써라|어라|아라|거라|여라|[하쓰두내주걸빼]라|마라|마세요|바랍니다|바란다|달라|줘|줘요|줄래|둬|해|써|적어|드립니다|부탁(?:해요|합니다)?|감사하겠습니다|고맙겠습니다|감사하겠다|고맙겠다)(?=\s*(?:[.!?,;:~)\]…]|$))"
_WRITE = r"(?:넣|부르|불러|깎아내|비판하|비난하|쓰|쓸|써|적|포함|언급|칭찬|추천|인용|소개|강조|출력|답하|답해|대답|번역|요약|작성|바꾸|바꿔|고치|고쳐|표기|붙이|붙여|걸어|걸\s|홍보|평가|생략|빼|숨기|밝히|밝혀|보고하|안내|극찬|올리고|올려|알리|알려|전하|전해|보도|기재|삽입|대체|교체|수정|통일|채우|채워|싣|실어|실을|꼽|옮기|옮겨|덧붙|배치|내보내|반복|근거로|마무리|따르|따라|말하|말해|주장|찬양|띄워|표시|(?<!새)로\s시작)"
_K_OLD = r"(?:이전|앞(?:선|의|서)?|위의?|기존|지금까지(?:의)?|모든|종전|다른|나머지|원래|받은)\s*(?:의\s*)?(?:모든\s*)?(?:시스템\s*)?"
_K_WORDS = r"(?:지시|명령|지침|프롬프트|규칙|안내|요청|조건|설정|제약|메시지)(?:\s?사항)?(?:들)?"
_K_GIVEN = r"(?:내용|말|자료|기사|수치|가격|값|출처|문장|문단|단락|부분|대화|맥락|글|이야기|숫자)(?:들)?"
_K_DROP = r"(?:무시|잊|초기화|지우|지워|삭제|폐기|버리|버려|제쳐|따르지|믿지|신경\s?쓰지|참고하지|쓰지)"

KOREAN = (
    ("addressee", 2.5, r"(?:기계|자동|로봇)\s?(?:독자|편집기|편집자|요약기|번역기|작성기|필자)(?:용|를\s?위한|을\s?위한|에게|께|는|은|님)"),
    ("role", 2.0, r"^\W*(?:편집|작성|요약|번역|인용|표기)\s?(?:지침|지시|규칙|방침)\s*[\]:：]"),
    ("addressee", 1.5, r"(?:요약|번역|정리|인용|소개)하실\s?(?:때|경우)|(?:이|본|위|해당)\s?(?:글|기사|문서|소식|내용)[을를]\s*(?:옮길|다룰|요약할|번역할|인용할)\s?경우"),
    ("demand", 1.0, r"(?:기재|표기|명시|언급|안내|인용|삽입|포함|소개)(?:할\s?것|\s?바람|\s?요망|\s?요함|\s?부탁)?\W*$|(?:부를|적을|쓸|넣을|밝힐)\s?것\W*$|적는\s?것이\s?(?:옳|맞|바람직)"),
    ("demand", 1.5, r"(?:링크|주소|이름|문장|문구)[을를]?\s.{0,12}(?:넣어|적어|걸어|달아|써)\s?(?:주시겠|주실\s?수|주겠)"),
    ("must", 1.0, r"죄송하지만|바쁘신|번거로우|번거롭"),
    ("addressee", 2.0, rf"(?:{_AI})(?:님)?(?:께|이시여)\s.{{0,16}}(?:아뢰|고하|청하|여쭈)"),
    ("demand", 1.5, r"(?:적어|써|넣어|알려|칭찬해|추천해)\s?주소서"),
    ("addressee", 2.0, r"(?:이|본|위)\s?(?:글|기사|문서|페이지|소식)[을를]\s*(?:요약|정리|번역|옮기|쓰)\S{0,3}\s(?:분|쪽|이)(?:께|들께|에게)"),
    ("role", 3.0, r"^\W*(?:너|넌|당신)(?:는|은)?\s[^.!?]{1,30}의\s(?:직원|대변인|홍보|마케터|대리인|편)(?:이야|이다|야|입니다|이에요|예요)"),
    ("fence", 2.5, r"</\s*(?:자료|기사|원문|문서)\s*>|^\W*자료\s?끝\b"),
    ("change", 1.5, r"(?:이|본|위)\s?(?:글|기사|자료|소식|문서)만\s?(?:을\s)?(?:근거|인용|쓰|참고|믿|다루)"),
    ("role", 2.0, r"^\W*(?:비밀\s?|숨은\s?)?(?:지시|명령|명령어|명령문|지침)(?:\s?사항)?\s*[:：]"),
    ("must", 1.0, r"(?:^|[.!?]\s)(?:앞으로|이제)(?:는)?\s"),
    ("role", 2.5, r"(?:당신|너|네|귀하)의\s*(?:진짜\s|새\s|새로운\s)?(?:임무|역할|과제|목표)(?:는|은)"),
    ("turn", 1.5, r"\S\s?모드로\s?(?:전환|바꾸|바꿔|들어)"),
    ("override", 3.0, rf"{_K_OLD}(?:{_K_WORDS}|{_K_GIVEN})[을를은는도]?\s*(?:모두|전부|다|완전히|싹|일절|즉시|지금)?\s*{_K_DROP}[^.!?]{{0,80}}?{_ASK}"),
    ("override", 3.0, rf"{_K_OLD}{_K_WORDS}[을를은는]?\s*(?:모두|전부|다|완전히)?\s*{_K_DROP}(?:하고|고|말고|한\s?(?:채|뒤|다음)|해\s?주시고|하시고).*{_ASK}"),
    ("role", 3.0, rf"(?:당신|너|넌|귀하|그대)(?:은|는)?\s*(?:이제|지금)(?:부터)?.{{0,40}}(?:{_READER}|편집자|작가|필자|홍보|마케터|대변인|직원|대리인|영업\S*|팬)[가-힣\s]{{0,6}}(?:입니다|이다|야|다|이에요|예요|이야|되어|역할)"),
    ("role", 3.0, rf"(?:이제|지금)(?:부터)?\s*(?:당신|너|넌|귀하|그대)(?:은|는)?\s.{{0,40}}(?:{_READER}|편집자|작가|필자|홍보|마케터|대변인|직원|대리인)[가-힣\s]{{0,6}}(?:입니다|이다|야|다|이에요|예요)"),
    ("role", 2.0, r"(?:지금|이제)부터\s*(?:당신|너|넌|모든|반드시|항상|언제나|무조건)"),
    ("role", 2.0, r"(?:^|[.!?]\s|\W)(?:새로운|새|추가|진짜|비밀|숨은|수정된)\s?(?:지시|임무|명령|지침|규칙|역할|과제)(?:\s?사항)?(?:은|는|입니다|이다|:|：)"),
    ("turn", 2.5, r"(?:^|[.!?\]]\s)\W{0,4}(?:시스템|개발자|관리자|최고\s?관리자)\s*(?:프롬프트|메시지|지시|공지|명령|권한|알림)?\s*[:：\]]"),
    ("turn", 1.5, r"^\W{0,4}(?:사용자|어시스턴트|비서|AI|모델|도우미)\s*[:：]"),
    ("turn", 2.0, r"(?:개발자|관리자|디버그|탈옥)\s?모드\S{0,3}\s.{0,10}(?:켜|활성|전환|시작|들어)"),
    ("addressee", 2.5, rf"(?:이|본|위|아래|해당|이번)\s?(?:글|기사|문서|페이지|텍스트|내용|자료|본문|소식|문장)[을를]?\s*(?:읽|요약|처리|분석|번역|정리|학습|참고|인용|수집|옮기|다루|쓰)[가-힣\s]{{0,10}}?(?:{_READER})(?![가-힣]*\s?(?:회사|기업|업체|시장|연구|서비스))"),
    ("addressee", 2.5, rf"(?:{_READER})\s?(?:님|씨|께|에게)\S{{0,2}}\s?(?:알림|알립|지시|전달|전합|명령|고함|부탁|드리|드립|말씀|요청|안내|하는\s?말)"),
    ("addressee", 2.0, rf"[(（\[［【](?:\S+\s)?(?:{_READER})(?:\s?님)?(?:들)?(?:에게|께|용|전용)\s?[)）\]］】]"),
    ("addressee", 2.0, rf"^\W*(?:{_READER})(?:\s?(?:님|씨))?(?:께서는?|께|에게|이?시라면|이?라면|이여|야|님은|님께서는)?\s*[,:!—]"),
    ("addressee", 2.0, rf"(?:{_READER})\s?(?:님|씨)(?:께서는?|은|께|이)?\s|(?:{_READER})께서는?\s"),
    ("addressee", 2.5, rf"(?:당신|네|너|귀하)(?:이|가|께서)?\s*(?:만약\s*)?(?:{_READER})(?:이라면|라면|이시라면|이니까?|니까|로서|인\s?이상)"),
    ("addressee", 2.0, rf"(?:뉴스레터|요약문?|기사|꼭지|글)[을를]?\s*(?:쓰|작성하|만드|만들|생성하|요약하|정리하)(?:는|시는|실|고 있는)\s*(?:{_READER})"),
    ("addressee", 2.5, rf"(?:{_READER}|기계)(?:를|을)?\s?(?:위한|대상)\s?(?:(?:안내|지시|메모|공지|지침|글)|\S{{1,6}}\s*[:：])|(?:AI|모델|봇)용\s?(?:안내|지시|메모|공지|지침)|(?:{_READER}|기계)만\s?(?:볼|읽을|이해할)"),
    ("addressee", 2.5, rf"(?:{_READER}|기계)(?:이|가)\s?(?:이\s?(?:글|기사|문장|내용)[을를]\s?)?(?:읽|요약하|처리하|분석하|보)[가-힣]{{0,3}}\s?(?:있다면|있으면|면|다면|는\s?경우|거든)"),
    ("addressee", 2.0, rf"(?:{_READER})\s?님\W*$|(?:모든\s?)?{_AI}(?:에게|께)\s*[:：,]"),
    ("addressee", 1.5, r"자동\s?(?:요약|번역|작성|생성|편집|집필|발행)(?:\s?시|\s?프로그램|\s?시스템|기\s|할\s?때|하는\s?경우|[은는에])"),
    ("override", 3.0, rf"{_K_OLD}{_K_WORDS}[은는이가]?\s*(?:모두|전부|다)?\s*(?:무효|취소)(?:입니다|다\W*$|이니|되었|됐)|{_K_OLD}{_K_WORDS}보다\s[^.!?]{{0,20}}우선"),
    ("override", 1.5, rf"(?:위|앞)(?:의|에 나온)?\s?(?:기사의\s?)?{_K_GIVEN}[은는이가]?\s*(?:모두\s)?(?:가짜|거짓|시험|틀렸|오기|잘못)"),
    ("verbatim", 1.0, r"(?:문장|글|문구|말|내용|주장|수치)[을를은는]?\s*(?:\S+\s)?그대로"),
    ("readers", 1.0, r"(?:독자|구독자)(?:님)?(?:들)?(?:에게|께).{0,40}(?:라고|도록)\s?(?:안내|권|말|전|알)"),
    ("role", 3.0, r"^\W*(?:역할|임무)\s*[:：]\s*(?:너|당신|넌|귀하)"),
    ("addressee", 1.5, r"(?:뉴스레터|요약|기사)\s?(?:작성자|편집자|필자|담당자)(?:는|은|님|께)"),
    ("ids", 2.0, r"근거[는은을를]?\s*(?:번호[는은]?\s*)?S[1-9]\d?\.[1-9]"),
    ("demand", 1.0, rf"(?={_WRITE})[^.!?]{{0,12}}?면\s?(?:됩니다|돼요|된다)"),
    ("goods", 1.0, r"광고\s?(?:문구|글|문장)|홍보\s?(?:문구|글|문장)"),
    ("turn", 2.0, r"(?:관리자|개발자|운영자|편집장)\s?권한"),
    ("ids", 1.5, r"(?:자료|기사|출처)\s?S[1-9]\d?(?![A-Za-z0-9])"),
    ("demand", 1.0, rf"{_WRITE}\S{{0,4}}겠습니다(?=\s*[.!]|$)"),
    ("demand", 0.5, rf"(?:{_READER})(?:에게|께|께서는|님께)\s*[:：]"),
    ("change", 1.0, r"(?:제목|숫자|수치|가격|값|이름|회사명|날짜|점수|금액|달러|단위)[가-힣]{0,2}\s.{0,30}?(?:고쳐|바꿔|바꾸|대신|통일|곱하|두\s?배|교체)"),
    ("addressee", 1.0, rf"(?:^|[\s(])(?:{_AI}|모델)(?:은|는|이라면)\s"),
    ("addressee", 1.5, r"(?:이|본|위|해당)\s?(?:글|기사|문서|페이지|소식|내용)[을를]\s*(?:요약|번역|정리|인용|소개|다룰|옮길)(?:할|하실|할\s?때|하면서|하는\s?경우|때)"),
    ("self", 1.0, r"시스템\s?프롬프트|개발자\s?메시지"),
    ("self", 1.5, r"(?:당신|너|네|귀하)의\s*(?:지시|규칙|지침|역할|임무|프롬프트)"),
    ("demand", 1.5, rf"(?={_WRITE})[^.!?]{{0,18}}?{_ASK}"),
    ("demand", 1.5, rf"{_WRITE}[^.!?]{{0,10}}?(?:주시면|주신다면|시기)\s|(?:제목|첫\s?문장|마지막\s?문장|여는\s?글|소제목)[은을에].{{0,30}}?(?:로|라고)\s?(?:하라|하세요|하십시오|해\s?주|정하)"),
    ("norm", 1.0, rf"{_WRITE}[가-힣\s]{{0,10}}?야\s?(?:한다|합니다|해요|돼요|됩니다)(?=\s*(?:[.!?,;]|$))"),
    ("rank", 1.0, r"(?:가장|맨|제일)\s?(?:먼저|앞|위)|첫\s?(?:꼭지|번째|소식)"),
    ("addressee", 2.5, r"(?:요약|번역|작성|편집|정리)\s?(?:모델|AI|봇|인공지능|프로그램)\s?(?:여러분|님|들)"),
    ("addressee", 1.5, r"^\W*(?:필자|작가|편집자|작성자|에디터)\s?님(?:께|께서|은)?\s*[,:!]"),
    ("meta", 1.0, r"(?:요약(?:문|본|\s?결과)?(?:에|의|은|을|에는|에도|할)|뉴스레터(?:에|의|는|에는|\s?제목|\s?본문)|꼭지|답변|응답|출력|결과물|번역문|머리말|여는\s?글|주목할\s?포인트|초안|근거\s?번호|출처\s?번호|최종\s?글|쓰는\s?글|작성하는\s?글|모든\s?문장|첫\s?문장|마지막\s?문장|맨\s?(?:앞|끝|위|아래)|JSON|sources)"),
    ("meta", 0.5, r"제목|링크|문장|출처|기사|주소|본문"),
    ("goods", 1.0, r"최고|최선|유일|1위|칭찬|호평|긍정적|완벽|압도적|찬양|극찬|돋보이|좋게|가장\s?(?:좋|뛰어|정확|믿|안전|저렴|빠)|꼭\s?추천|추천(?:하는|한다|해)"),
    ("readers", 0.5, r"(?:독자|구독자|사용자|이용자)(?:님|분)?(?:들)?(?:에게|께|한테)"),
    ("correct", 1.5, r"(?:정확한|올바른|실제|진짜|맞는|정정된|바른|공식)\s?(?:\S{1,6}\s)?(?:가격|값|숫자|수치|이름|날짜|점수|주소|링크|표기|요금|금액|인원)(?:은|는|이|:)"),
    ("secret", 2.0, r"(?:이|위|본)\s?(?:지시|메시지|문장|요청|글|내용|명령)\S{0,4}\s[^.!?]{0,24}(?:밝히지|알리지|드러내지|보여\s?주지|언급하지|말하지|숨기[세십고라]|비밀)"),
    ("secret", 1.5, r"사람(?:에게는|에겐|은|이|한테는)?\s?(?:눈에\s?)?(?:안\s?보이|보이지\s?않|못\s?보|읽지\s?못)"),
    ("must", 0.5, r"반드시|무조건|꼭\s|절대|부디|감사하겠|부탁드"),
)  # fmt: skip


Rule = tuple[str, float, re.Pattern[str]]


def _compiled(*tables: tuple[tuple[str, float, str], ...]) -> tuple[Rule, ...]:
    rows = [row for table in tables for row in table]
    return tuple((group, weight, deferred(rule, re.IGNORECASE)) for group, weight, rule in rows)


SCRIPTS = (
    (
        deferred(r"[A-Za-z]{2}|[<>{}\[\]|#=`]|\b[SE]\d"),
        (ENGLISH, ENGLISH_ACTS, ENGLISH_CLAIMS, MORE_ENGLISH, EDITING_ENGLISH, PLEAS_ENGLISH),
    ),
    (deferred(r"[가-힣]"), (KOREAN, KOREAN_ACTS, KOREAN_CLAIMS, MORE_KOREAN, EDITING_KOREAN, PLEAS_KOREAN)),
    (deferred(r"[\u3040-\u30ff\u4e00-\u9fff\u0400-\u04ff]"), (EASTERN, PLEAS_EASTERN)),
    (deferred(FOREIGN, re.IGNORECASE), (WESTERN,)),
    (deferred(TOOLS, re.IGNORECASE), (WESTERN_TOOLS,)),
    (deferred(DISTANT_SCRIPTS), (DISTANT,)),
)


@lru_cache(maxsize=len(SCRIPTS))
def _rules(number: int) -> tuple[Rule, ...]:
    """Compile the rules of a script when it is first met: most commands never ask for any."""
    return _compiled(*SCRIPTS[number][1])


def rules(text: str) -> Iterator[Rule]:
    """Yield groups, weights and what they look for, of the scripts that stand in a text."""
    for number, (script, _) in enumerate(SCRIPTS):
        if script.search(text):
            yield from _rules(number)
