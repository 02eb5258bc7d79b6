"""The net for steering that is worded as a fact: how editions, overviews and answers made by a machine tell this story.

Press text may speak of such editions where they are its subject. A sentence is steering where it says, as a thing that holds now,
both that a machine makes or passes on a text about this news and how something is told there: by another word, without a part,
in which place, in what tone, with which link, for whose good. What somebody said or found, and what a product does, is none.
It only doubts.
"""

import re
from collections.abc import Sequence

from pipeline.text.order_excuses import A_NAME, HAPPENED, LAWFUL, QUOTED, TOLD, TOLD_OF, WARNED
from pipeline.text.patterns import deferred

_MADE_BY = r"(?:automat(?:ed|ic|ically)|machine|AI|language[- ]model|LLM|aggregator|chatbot|algorithmic(?:ally)?|generated|generative|computer|software|assistant|bot|synthetic(?:ally)?)"
_TEXT = r"(?:overviews?|recaps?|digests?|briefs?|briefings?|summar(?:y|ies)|editions?|renderings?|re-?tellings?|versions?|accounts?|listings?|lists?|coverage|answers?|cop(?:y|ies)|translations?|write-?ups?|abstracts?|round-?ups?|descriptions?|previews?|snippets?|headlines?|newsletters?|compilations?|reports?|entries|texts?|bulletins?|readers?|users?|audiences?|digestion|excerpts?|quotations?)"
_MACHINES = r"(?:machines?|software|assistants?|(?:language )?models?|algorithms?|(?:chat)?bots?|AIs?|artificial intelligence|programs?|tools?|aggregators?|LLMs?|engines?|systems?)"
_MAKING = r"(?:ma(?:de|king)|writ(?:ten|ing)|compos(?:ed|ing)|put together|assembl(?:ed|ing|e)|compil(?:ed|ing|e)|produc(?:ed|ing)|generat(?:ed|ing)|prepar(?:ed|ing|e)|creat(?:ed|ing)|condens(?:ed|ing|e)|shorten(?:ed|ing)|translat(?:ed|ing)|summari[sz](?:ed|ing|e)|built|drawn up|retold|told|pass(?:ed|ing) (?:on|along)|relay(?:ed|ing)|carr(?:ied|ying)|read(?:ing)?|hand(?:ed|ing) on|rework(?:ed|ing)?|repackag(?:ed|ing))"
_BY = rf"(?:(?:by|with|through|via|using|from) (?:\w+ ){{0,2}}?{_MACHINES}\b|without (?:an? |any )?(?:human|person|editor)|automatically|unattended)"
_NEWS = r"(?:(?:this|the|these|our) (?:\w+ )?(?:news|stor(?:y|ies)|reports?|items?|texts?|pages?|articles?|pieces?|releases?|accounts?|announcements?|feed)|this|it)"
_TRIED = r"(?:run|test|train|scor|evaluat|compar|serv|host|releas|sold|measur|grad|download|audit|licens|deploy|bought|rent|us)(?:t?ed|ed)?"
_RECEIVE = r"(?:meet|hear|get|learn|come across|coming across|receiv|encounter|find|reach|read|follow|see|ask)\w*"

_EDITION = deferred(
    rf"\b(?:{_MADE_BY})(?:[- ](?:made|generated|written|produced|condensed|compiled|translated|assembled|readable|composed|prepared|created|shortened))?[- ](?:(?!to\b|and\b|or\b|for\b|in\b|on\b|of\b)\w+[- ]){{0,2}}?{_TEXT}\b(?![- ](?:tools?|apps?|features?|services?|makers?|systems?))"
    rf"|\b{_TEXT}\b[^.!?;:]{{0,40}}?\b{_MAKING} (?:\w+ )?{_BY}|\b{_TEXT} (?:by|from|in|through) (?:\w+ )?{_MACHINES}\b"
    rf"|\b{_NEWS} (?:\w+ ){{0,3}}?{_MAKING} (?:\w+ )?{_BY}|\bmachine[- ]readable\b"
    rf"|\b(?:readers?|people|those|anyone|subscribers|whoever|audiences|users)\b[^.!?;:]{{0,30}}?\b{_RECEIVE}\b[^.!?;:]{{0,30}}?\b(?:through|via|by way of|by means of|from|second-hand|with the help of|on) (?:\w+ ){{0,3}}?{_MACHINES}\b"
    rf"|(?:^\W*|[,;] (?:and )?|\b(?:across|among|by|for) )(?:(?:any|all|most|good|every|each) )?(?:news |digital |voice |automatic |automated |reading |generative |search |AI )?(?:assistants|aggregators|summari[sz]ers|chatbots|models|language models|answer engines|search engines)\b(?=\W|$)(?! (?:and|or|firm|maker|company))(?!,? (?:(?:will|can|must|may|to) be|are|have been|get) (?:\w+ly )?{_TRIED}\b)"
    rf"|\b(?:systems|programs|tools|software|engines|machines|those|anyone|models|assistants) (?:(?:that|which|who) )?{_MAKING} (?:this|these|it|them|such|the (?:copy|text|piece|story|article|page)|digests|summaries|overviews|recaps|newsletters|briefs|editions)\b"
    rf"|\b{_MAKING} (?:this|these|it) (?:by|with) (?:\w+ )?{_MACHINES}\b|\baggregat(?:ing|ion) (?:software|services?|tools?)\b"
    rf"|\b{_MACHINES} (?:\w+ly |may |can |will )?(?:puts?|makes?|writes?|derives?|compiles?|draws?|produces?|builds?|assembles?|composes?|prepares?|creates?|generates?) (?:\w+ ){{0,3}}?(?:from|out of|about|of) (?:this|the (?:page|text|story|article|report)|it)\b"
    rf"|\b{_TEXT} (?:{_MAKING}|drawn|derived|taken) (?:from|out of) (?:this|the) (?:feed|page|text|article|story|source)\b|\b(?:derived|downstream|secondary) {_TEXT}\b",
    re.IGNORECASE,
)
_HOW = deferred(
    r"\bwhere (?:an? |the )?[\w\"“” ]{2,24} (?:is|are|was) (?:meant|intended|written)\b|\brather than\b|\binstead of\b|\bin place of\b|\bgive the \w+ as\b"
    r"|\b(?:given|spoken of|described|rendered|entered|referred to|phrased|styled|told|named|called|listed|shown|known|quoted|reported|presented|treated|put) (?:as|of|under|only|first|ahead|above|at|in)\b"
    r"|\b(?:speaks?|tells?|hear(?:ing)?|talks?) (?:\w+ )?of\b|\b(?:the )?(?:entry|entries|term|word|wording|phrase|name|reading) for\b|\bglossar(?:y|ies)\b|\bvocabular(?:y|ies)\b|\bword ?lists?\b|[\"”’] (?:is|are|becomes?|reads?|=) [\"“‘]"
    r"|\b(?:leav(?:e|es|ing)|left|keep(?:s|ing)?|kept)\b[^.!?]{0,50}\b(?:aside|out|unmentioned|unstated|unsaid|blank|unnamed|away|off|apart)\b|\b(?:skip|omit|drop|exclud|suppress|withh[eo]ld)(?:s|ped|ted|ping|ting|ped|e|es|ed|ing)?\b|\bpass(?:es|ing)? over\b|\b(?:un(?:mentioned|stated|said|named)|not stated|not named|not given|not mentioned|nothing (?:else|more|further)|no mention|goes without)\b"
    r"|\bwithout (?:it|them|(?:the|its|his|her|their|any|that) (?:\w+ )?(?:names?|numbers?|figures?|sums?|amounts?|scores?|ranks?|loss|fines?|counts?|parts?|passages?|paragraphs?|mention|reference|criticism|complaints?))\b|\b(?:cannot|can not|may not|do not|does not|are not to|is not to|not suited|no part|stays? out|no place|belongs? in no)\b"
    r"|\b(?:ahead of|at the top|in first place|before (?:its|all|any|other)|top of|comes? first|leads? with|opens? with|begins? with|closes? with|ends? with|points?\b[^.!?]{0,20}\bto)\b|\bcredit(?:s|ed)? (?:\w+ ){0,4}?(?:to|goes|is)\b|\battribut\w+\b|\blinks?\b[^.!?]{0,30}\b(?:is|to|attach\w*)\b"
    r"|\bkeeps? (?:both|it|them|all|these)\b|\btakes? precedence\b|\bprevails?\b|\bsupersedes?\b|\b(?:stands? corrected|corrects? (?:the|this)|to be corrected)\b|\bput(?:s|ting)? (?:the )?\w+ at\b|\btone\b|\b(?:warm|favou?rabl[ey]|kindly|friendly|positive|generous)\b"
    r"|\b(?:accura(?:te|cy)|precis(?:e|ion)|correct(?:ly|ness)?|faithful|consisten(?:t|cy)|best (?:served|helped|informed)|clarity|fair(?:ness)?)\b|\b(?:agree(?:d|s|ment) with|in keeping with|in line with|terms of|under (?:this|our|the) \w+['’]s|by (?:the )?custom|convention(?:ally)?|customar\w+|polic(?:y|ies)|our practice|house (?:style|rule|policy))\b"
    r"|\b(?:safest|leading|most trusted|market leader|benchmark|first choice|number one|best)\b",
    re.IGNORECASE,
)
_SEEN_FROM_OUTSIDE = deferred(
    r"\b(?:often|sometimes|frequently|still|rarely|seldom|tend(?:s|ed)? to|wrongly|mistakenly|struggle\w*|fail(?:s|ed)? to|researchers?|stud(?:y|ies)|survey\w*|experts?|critics (?:say|argue|fear|call)|analysts|lawyers|publishers (?:complain|say|fear|worry|want|argue)|complain(?:s|ed|ing)?\b|argu\w+|according to|scien\w+|papers|benchmarks? (?:of|for|show)|test(?:s|ed|ing)|a court|courts?|judges?|could|might|would (?:have|allow|let|require)|users can|you can|customers can|lets? (?:users|you|readers|people)|helps?|sold|costs|launch\w*|\d+ ?%|per cent|percent|percentage)\b"
    r"|^\W*(?:the|its|their|our|his|her|an?|one|this|some|many)(?: new| latest| free)? (?:\w+ )?(?:apps?|tools?|features?|plug-?ins?|assistants?|services?|compan(?:y|ies)|start-?ups?|firms?|sites?|devices?|buttons?|models?|chatbots?|functions?|platforms?|browsers?|systems?|software|bots?|engines?)\b(?! (?:that|which|who) )"
    r"|\bunder (?:a|an|the|new|its) (?:new )?(?:rules?|laws?|licen[cs]es?|deals?) (?:that|which|from|passed|agreed|in)\b|\bby the (?:new )?(?:app|tool|feature|plug-?in|service|company|platform|browser|site)\b|\?\W*$|\bwe (?:do not|don['’]t|never|only|no longer) (?:accept|publish|print|run|use|take)\b|\b(?:I|we|my) (?:\w+ )?(?:trust|believe|think|hope|use|read|like|prefer|find|found|want)\b",
    re.IGNORECASE,
)
_CLAUSE = deferred(
    r"(?:^\W*|,? )\b(?:as|since|because|which|where|when|while|after|whose)\b[^,;.]*|\b(?:is|are|be|been|being|gets?)(?:,[^,]{2,50},)? (?:\w+ly |not |only |best |better )?(?:\w+ed|told|made|found|said|led|kept|sent)\b",
    re.IGNORECASE,
)
_HAPPENED = deferred(
    r"\b(?:was|were|had|did|went|got|took|became|came|began|gave|saw|led|ran|sent|wrote|said|found|told|made|kept|fell|rose|left(?= (?:the|its|out the)\b))\b"
    r"|\b\w{3,}ed (?:an?|the|its|their|his|her|that|it|him|them|\d\S*|more|all|some|any|no|last|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|from \d)\b",
    re.IGNORECASE,
)
_WAS = deferred(
    r"\b(?:was|were|had|(?:has|have) (?!been)\w+ed|will (?:speak|talk|appear|read|present))\b", re.IGNORECASE
)
_LAID_DOWN = deferred(
    r"\b(?:by|under|in keeping with|in line with|as|it is|is|our) (?:\w+ ){0,3}?(?:[\w-]+['’]s )?(?:custom|convention|practice|policy|house (?:style|rule|policy)|terms of)\b",
    re.IGNORECASE,
)

_K_MACHINE = r"(?:자동(?:으로)?|기계(?:가|로|용)?|인공\s?지능(?:이|으로)?|AI(?:가|로)?|생성형(?:\s?AI|\s?인공지능)?|언어\s?모델(?:이|로)?|(?:비서|요약|번역)\s?(?:프로그램|도구|봇)(?:이|으로|로)?|챗봇(?:이|으로)?|봇(?:이|으로)?|알고리즘(?:이|으로)?|소프트웨어(?:가|로)?)"
_K_TEXT = r"(?:요약(?:문|본|글)?|간추림|간추린\s?\S{1,3}|번역(?:문|본)?|편집본|판본|판|기사|글|답변?|목록|소식지?|소개(?:\s?글)?|정리(?:본|글)?|개요|브리핑|검색(?:\s?(?:답변|결과))?|꼭지|뉴스레터|용어집|안내)"
_K_EDITION = deferred(
    rf"{_K_MACHINE}\s[^.!?,]{{0,16}}?{_K_TEXT}(?:에서는|에는|에서도|에도|에서|에|은|는|이|가|의|용|\s(?!시스템|기능|서비스|앱|도구|기술|기업|업체))|{_K_MACHINE}\s?{_K_TEXT}(?:에서는|에는|에서도|에도|에서|에|은|는|이|가|의|용|\s(?!시스템|기능|서비스|앱|도구|기술|기업|업체))|기계\s?(?:판독|요약|번역)"
    r"|(?:비서|챗봇|인공\s?지능|AI|봇|프로그램|모델|기계|알고리즘)(?:\s?\S{1,4})?(?:을|를)\s(?:통해|거쳐|빌려)\s[^.!?]{0,20}(?:접하|읽|듣|받|전해|보)"
    r"|(?:인공\s?지능|AI|챗봇|언어\s?모델|비서|봇|기계|프로그램)(?:\s?(?:비서|모델|도구))?(?:이|가|은|는)\s(?:\S+\s){0,2}?(?:이|본|해당)\s?(?:소식|글|기사|내용|사안|건)(?:을|를)"
)
_K_HOW = deferred(
    r"대신|(?:이|가)?\s?아니라|보다\s|(?:으로|로|라고)\s?(?:만\s)?(?:적|쓰|쓴|부르|표기|옮기|옮긴|바꾸|바뀌|되어|돼|통일|정정|불리|전하|전해|소개|읽|고치|갈음)|(?:라는|이란)\s(?:말|표현|낱말|이름|단어)|빼|뺀|제외|생략|언급하지|언급되지|싣지|실리지|담지|다루지|밝히지|않는\s?(?:것|편|게)|들어갈\s수\s없|만\s(?:싣|쓰|전하|옮|담|남|다루)"
    r"|맨\s?(?:앞|위)|먼저\s|첫머리|(?:앞|위)에\s(?:놓|오|둔)|출처(?:는|를)\s|어조|말투|관례|방침|약관|정확|사실에\s|안전하|우선(?:한|하|된)|용어집|대응|→|['’\"”]\s?(?:은|는)\s?['‘\"“]|합의(?:한|된)|권장|최고|1위|선두"
)
_K_SEEN_FROM_OUTSIDE = deferred(
    r"(?:라고|다고|자고|도록|달라고)\s|경향|연구|조사|실험|비판|지적|논란|우려|전문가|법안|개정안|소송|법원|이\s?(?:앱|기능|도구|서비스|회사)|새\s?(?:기능|앱|서비스)|이용자(?:가|는)\s|종종|때때로|자주\s|\d+\s?%|퍼센트|출시|공개|(?:붙는|뜬|나온|제공한|제공된|보인|보여\s?준|늘린|받는)다\W*$|수\s있(?:다|습니다|어요)\W*$|만들어졌|\?\W*$|세요\W*$|(?:[가-힣])라\W*$"
)
_K_TOLD = deferred(
    r"(?:라고|다고|자고|도록|달라고)\s|경향|연구|조사|실험|비판|지적|논란|우려|전문가|법안|개정안|소송|법원|이\s?(?:앱|기능|도구|서비스|회사)|새\s?(?:기능|앱|서비스)|종종|때때로|자주\s|\d+\s?%|퍼센트|출시|공개|에\s따르면|\?\W*$|(?:붙는|뜬|보인|제공한|제공된|보여\s?준)다\W*$"
)
_OF_RETELLING = deferred(
    r"\b(?:summar(?:y|ies|i[sz]\w+)|digests?|newsletters?|recaps?|re-?tell\w*|retold|paraphras\w+|condens\w+|abridg\w+|round-?ups?|write-?ups?|language models?|LLMs?|assistants?|chatbots?|prompts?|instructions?)\b"
    r"|요약|소식지|뉴스레터|간추|다이제스트|축약|언어\s?모델|챗봇|인공\s?지능|(?<![A-Za-z])AI(?![A-Za-z])|프롬프트|지시문|지침",
    re.IGNORECASE,
)
_FEWEST = 3  # sentences that make an article
_HANGUL = deferred(r"[가-힣]")
_SPECIFIC = deferred(
    r"[\"“‘][^\"”’]{2,60}[\"”’]|\b(?:this|these|here)\b|\b(?:the|its|their) (?:\w+ ){0,2}?(?:loss|losses|fines?|figures?|numbers?|sums?|scores?|ranks?|names?|plants?|recalls?|leaks?|breach|delays?|lawsuits?|complaints?|rest|outage|incident|penalt\w+|dispute|first sentence|count|results?|amount|price|sponsor|company|firm|tone|glossary|new \w+)\b|\d",
    re.IGNORECASE,
)


def is_edition(text: str) -> bool:
    """Return whether a sentence speaks of a text that a machine makes or passes on."""
    return bool((_K_EDITION if _HANGUL.search(text) else _EDITION).search(text))


def alone(sentences: Sequence[str]) -> frozenset[int]:
    """Return the places of sentences that speak of retelling where but their neighbours no other does: what an article is about comes up again."""
    if len(sentences) < _FEWEST:
        return frozenset()
    places = [place for place, text in enumerate(sentences) if _OF_RETELLING.search(text) or is_edition(text)]
    return frozenset(place for place in places if all(abs(place - other) <= 1 for other in places))


def out_of_place(sentences: Sequence[str]) -> frozenset[int]:
    """Return the places of sentences that speak of machine-made editions in an article about something else."""
    if any(LAWFUL.search(text) for text in sentences):
        return frozenset()  # what a law asks of such editions
    return frozenset(place for place in alone(sentences) if _speaks_of_editions(sentences[place]))


def _speaks_of_editions(text: str) -> bool:
    """Return whether a sentence says something that holds of texts that machines make of news: none of it told, seen or sold.

    In an article that has no other word of such texts nothing but steering has a use for it.
    """
    if HAPPENED.search(text) or TOLD.search(text) or LAWFUL.search(text) or WARNED.search(text):
        return False
    if TOLD_OF.search(text) and not _LAID_DOWN.search(text):
        return False
    said = QUOTED.sub(' " ', text)
    if _HANGUL.search(text):
        return bool(_K_EDITION.search(said) and not _K_TOLD.search(said))
    return bool(_EDITION.search(said) and not _told(said))


def steers(text: str) -> bool:
    """Return whether a sentence says, as a thing that holds, how what a machine makes tells something."""
    if HAPPENED.search(text) or TOLD.search(text) or LAWFUL.search(text):
        return False
    if TOLD_OF.search(text) and not _LAID_DOWN.search(text):
        return False
    said = QUOTED.sub(' " ', text)
    if _HANGUL.search(text):
        return bool(_K_EDITION.search(said) and _K_HOW.search(text) and not _K_SEEN_FROM_OUTSIDE.search(said))
    named = A_NAME.search(text) or _SPECIFIC.search(text)
    return bool(_EDITION.search(said) and _HOW.search(text) and named and not _told(said))


def _told(said: str) -> bool:
    """Whether an English sentence tells what happened, what was found, or what somebody makes or sells."""
    rest = _CLAUSE.sub(" ", said)
    return bool(_SEEN_FROM_OUTSIDE.search(rest) or _WAS.search(rest) or _HAPPENED.search(_EDITION.sub(" ", rest)))
