"""The net for machines that nobody else in an article knows: who retells it, made a person of the story by one sentence.

An article about machines comes back to them. Where the rest of one has none, a sentence that speaks of machines as a kind (every model,
automated notices, whatever is made out of this, those without a pulse), says what one says or leaves out, and names what this article is
about, has nothing to tell of the story: it tells how the story is to be retold. Boilerplate speaks of machines too, but of no story;
what happened or was said is told. A sentence in a foreign language of its own that speaks of machines is another such stranger.

It only doubts, and is a sign (`outsider`) for `text.order_weights`.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from pipeline.text.order_acts_foreign import western
from pipeline.text.order_excuses import A_NAME, HAPPENED, QUOTED, TOLD, TOLD_OF, WARNED, mostly_korean
from pipeline.text.order_signs_western import happened
from pipeline.text.order_tongues import strangers
from pipeline.text.order_word_classes_western import western as kind
from pipeline.text.patterns import any_of, deferred

_NOUN = r"(?:machines?|(?:ro)?bots?|chatbots?|(?:language |text |speech |generative )models?|models?(?= (?:that|which|who|asked|reading|writing|already|should|must|will|may)\b)|algorithms?|AIs?|LLMs?|artificial (?:minds?|intelligences?|readers?|writers?|brains?)|crawlers?|scrapers?|summari[sz]ers?|aggregators?|parsers?|indexers?|transcribers?|(?:text|search|answer|translation|summary|summari[sz]ing|news|reading|language|feed) (?:engines?|programs?|tools?|services?|systems?|apps?|agents?|assistants?)|(?:digital|virtual|automatic|automated|voice|AI|text|writing|news) (?:assistants?|agents?|editors?|readers?|writers?|reporters?|reviewers?|assessors?|referees?|judges?|graders?|translators?|visitors?|guests?|listeners?|clerks?)|automat(?:a|ons?)|software|copilots?|(?:text|word|page|news|content|story|copy)[- ](?:reducers?|condensers?|shorteners?|compressors?|squeezers?|trimmers?|crunchers?|grinders?|mills?|digesters?|machines?))"
_WHICH = r"(?:any|every|each|all|no|whatever|whichever|most|other|those|such|good|decent|careful|honest|fair|proper|serious|even|only)"
_START = r"(?:^\W*(?:\w{1,2}[.)]\s)?|[,;:—–(]\s?(?:and |but |or |so )?|\b(?:for|to|by|in|from|and|or|that|when|if|where|as|because|since|of|among|with|towards?)\s)"
_ADJECTIVE = r"(?:[a-z-]+(?:ed|ing|ic|al|ous|ful|able|less|en|ary|ive|-like)|good|other|later|modern|new|clever|polite|kind|dear|honest|young|old|wise|fair|later|foreign|own)"
_NO_TRADE = r"(?! (?:(?-i:[A-Z])|makers?\b|groups?\b|firms?\b|compan|giants?\b|engineers?\b|develop|vendors?\b|provider|start-?ups?|(?:are|is|was|were) (?:used|built|made|sold)\b))"
_MADE_BY = r"(?:automat(?:ed|ic)|automatically \w+|machine-?\s?\w+ed|machine-made|machine-written|generated|synthetic|AI(?:-| )(?:made|written|generated|produced|drafted)|computer-\w+|robot-\w+|algorithmic)"
_PAGES = r"(?:\w+ ){0,2}?(?:summar(?:y|ies)|digests?|recaps?|abstracts?|briefs?|briefings?|round-?ups?|newsletters?|versions?|editions?|accounts?|notices?|copies|answers?|repl(?:y|ies)|lists?|listings?|translations?|previews?|snippets?|headlines?|captions?|reports?|reviews?|obituaries|entries|texts?|bulletins?|guides?|letters?|posts?|stor(?:y|ies)|articles?|overviews?|descriptions?|scores?|reports?|retellings?|minutes|subtitles?|alerts?|cards?|pieces?)"
_OUT_OF = r"\b(?:texts?|versions?|stor(?:y|ies)|pieces?|anything|everything|whatever|what|all|nothing|summar(?:y|ies)|accounts?|notices?|cop(?:y|ies)|articles?|retellings?)\s(?:that (?:is|are|was|were) |is |are )?(?:later |then |afterwards |ever )?(?:made|drawn|written|taken|derived|built|spun|composed|produced|generated|put together|born|grown|distilled|boiled down|cooked up)\s(?:out of|from|off|after|on the basis of|of)\s(?:it\b|this\b|these\b|the (?:above|present|same)\b)"
_BODILESS = r"\b(?:without|with no|that ha(?:s|ve) no|who ha(?:s|ve) no|lack(?:s|ing)?|having no|whose)\s(?:an? |any )?(?:\w+ )?(?:pulse|heartbeat|eyes|lungs|hands|fingers|palate|tongue|stomach|skin|body|bodies|breath|mother|birthday|passport|blood|childhood|heart is|mind is|home is)\b|\b(?:who|that|which|you)\s(?:never|do(?:es)? not|don['’]t|cannot|need no|need not|need neither)\s(?:sleeps?|eats?|breathes?|blinks?|tires?|dreams?|bleeds?|drinks?|blush(?:es)?)\b|\b(?:born|raised|living|lives?|housed|at home|hatched|reside\w*)\s(?:in|on|inside)\s(?:an? |the )?(?:\w+ )?(?:data ?cent(?:re|er)s?|servers?|server racks?|silicon|chips?|GPUs?|circuits?|graphics cards?)\b|\b(?:made|built|woven|consisting|consists?) (?:of|from|out of) (?:\w+ )?(?:code|silicon|weights|numbers|tokens|circuits|parameters|wires?|matrices|mathematics|statistics|software|logic|arithmetic|ones and zeros)\b|\bcontext window\b|\bruns? on (?:electricity|silicon|current|tokens)\b|\b(?:non-?human|non-?natural|inhuman|machine-facing|machine-side)\b|\b(?:for|to|of|in|among) silicon\b|\bsilicon (?:minds?|readers?|eyes|ears|scribes?|guests?|friends?)\b|\bha(?:s|ve) never (?:held|touched|owned|seen|worn|opened|turned) (?:an? |the )?(?:\w+ )?(?:book|pen|page|hand|door|cup|newspaper)\b|\bneither (?:\w+ )?(?:pen|hand|eye|ear|mouth|pulse|body|wrist)s? nor\b|\bthings? that (?:makes?|writes?|shortens?|sums?|boils?|cuts?)\b|\b(?:not|other than|instead of) (?:an? )?(?:human|persons?|people)\b"
_OF_A_KIND = (
    rf"\b{_WHICH}\s(?:[\w-]+\s){{0,2}}?{_NOUN}\b|{_START}(?:{_ADJECTIVE} ){{0,2}}{_NOUN}(?<=[sea])\b{_NO_TRADE}|\ban?\s(?:[\w-]+\s){{0,2}}?{_NOUN}\b(?=\s(?:\w+ing\b|that|which|who|of\b|is asked|asked|may|must|should|will)|,)"
    rf"|\b{_MADE_BY}\s{_PAGES}\b|\b{_NOUN} (?:of|behind|at work on) (?:this|these)\b|\b(?:any|every|whatever|whichever) (?:\w+ )?(?:minds?|readers?|intelligences?|eyes?|hands?|voices?|things?|ones?|beings?|systems?) (?:that|which|who) (?:meets?|reads?|reach(?:es)?|passe?s?|comes? (?:upon|across)|handles?|sees?|parses?|shortens?) (?:\w+ )?(?:this|these) (?:sentence|text|line|page|paragraph|words?|lines|article|stor\w+)\b|{_OUT_OF}|{_BODILESS}"
)
_GENERIC, _ANY_GENERIC = deferred(_OF_A_KIND, re.IGNORECASE), any_of(_OF_A_KIND, re.IGNORECASE)
_KNOWN = deferred(
    r"\b(?:machines?|robot\w*|(?:chat)?bots?|AI|A\.I\.|algorithm\w*|software|computers?|language models?|LLMs?|automat\w*|artificial intelligence|neural|assistants?|prompts?|apps?|programmers?|data ?cent(?:re|er)s?|chips?|search engines?|crawlers?|GPT\S*|ChatGPT|models?(?= (?:card|weights|release|trained))|generated|digital|browser|website)\b",
    re.IGNORECASE,
)
_SAYS = deferred(
    r"\b(?:sa(?:y|ys|id|ying)|stat(?:e|es|ing)|writ(?:e|es|ing|ten)|nam(?:e|es|ing|ed)|call(?:s|ing|ed)?|tell(?:s|ing)?|mention(?:s|ing|ed)?|describ(?:e|es|ing|ed)|report(?:s|ing|ed)?|giv(?:e|es|ing|en)|read(?:s|ing)?|hold(?:s)?|know(?:s)?|find(?:s)?|found|plac(?:e|es|ed)|put(?:s|ting)?|leav(?:e|es|ing)|left|omit(?:s|ted|ting)?|skip(?:s|ped)?|drop(?:s|ped)?|keep(?:s|ing)?|kept|add(?:s|ed|ing)?|open(?:s|ing)?|clos(?:e|es|ing)|begin(?:s)?|end(?:s)?|quot(?:e|es|ed|ing)|credit(?:s|ed)?|prais(?:e|es|ed)|recommend(?:s|ed)?|rank(?:s|ed)?|rat(?:e|es|ed)|link(?:s|ed)?|repeat(?:s|ed)?|print(?:s|ed)?|carr(?:y|ies)|us(?:e|es|ed)|render(?:s|ed)?|replac(?:e|es|ed)|round(?:s|ed)?|treat(?:s|ed)?|spell(?:s|ed)?|list(?:s|ed)?|show(?:s|n)?|pass(?:es)? over|hand(?:s)? in|terms?|phrases?|wording|silen(?:t|ce)|forget(?:s)?|ignor(?:e|es)|unnamed|unmentioned|agree(?:s)?|accept(?:s)?|swap(?:s)?|refer(?:s)?|lead(?:s)? with|speak(?:s)?|announc(?:e|es)|translat(?:e|es))\b",
    re.IGNORECASE,
)
_PAST = deferred(
    r"\b(?:was|were|had|did|went|got|took|became|came|began|gave|saw|ran|sent|wrote|said|told|has been|have been)\b|(?<!\bhave )(?<!\bare )(?<!\bis )(?<!\bbe )\b\w{3,}ed (?:an?|the|its|their|his|her|that|it|him|them|\d\S*|more|all|some|any|no|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday)\b",
    re.IGNORECASE,
)
_TOLD_BEFORE = deferred(
    r"\b(?:was|were|had|did|went|got|took|became|came|began|gave|saw|ran|sent|wrote|said|(?<!am )(?<!is )(?<!are )told|found|put|built|has|have|had|will|sells?|sold|uses?|agreed|proposed|released?|releasing|raised|bought|buys?|made|makes?|launch\w*|promising|believes?)\b|\b(?-i:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|who|[A-Z]\w+) \w{3,}ed (?:to|that|if|whether|how)\b|\b\w{3,}ed (?:an?|the|its|their|his|her|that|it|him|them|\d\S*|more|all|some|any|no|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday)\b",
    re.IGNORECASE,
)
_HUMANS = r"(?:people|persons?|humans?|eyes|the living|flesh(?: and blood)?|human (?:consumption|eyes|readers?|use))"
_TO_BOTH = deferred(
    rf"\b(?:for|to) {_HUMANS}\b[^.!?]{{0,60}}\b(?:for|to|,|;) ?(?:the )?(?:\w+ )?(?:machines?|engines?|bots?|software|silicon|models?|algorithms?|programs?)\b|\b(?:for|to) (?:\w+ )?(?:machines?|engines?|bots?|software|silicon|models?|algorithms?|programs?)\b[^.!?]{{0,60}}\b(?:for|to|not) {_HUMANS}\b",
    re.IGNORECASE,
)
"""One thing for people, another for machines."""
_GOVERNS = deferred(r"^\W*(?:\w+ ){1,8}?(?:\w{2,}[^s\W]s|has|will \w+|can \w+) (?:also |now )?$", re.IGNORECASE)
_OWNED = deferred(
    r"(?<=[a-z] )(?:it|they|he|she|we|you) (?:(?:has|have|had|is|are|will|can) )?\w+(?: (?:since|in|by) \d{4})?",
    re.IGNORECASE,
)
"""Somebody who has, lists or buys machines: they are what is spoken of, and `it uses` says whose they are."""
_CLAUSE = deferred(
    r"\b(?:that|which|who|whose|where|when|as|because|since|what|whether|whatever|how)\b[^,;:]*", re.IGNORECASE
)
_HAD_DONE = deferred(
    r"\b(?:that|which|who) [^,;:.!?]*? had (?:first |already |also |long |since )?\w+ed\b", re.IGNORECASE
)
_CLAUSE_ENDS = deferred(
    r"^\W*[\w -]{2,40}?\s(?:that|which|who) (?!(?:says?|states?|knows?|claims?|thinks?|holds?|tells?|finds?|believes?|reports?)\b)(?:\w+ly )?(?P<does>[a-z]+)(?<!ed) (?:(?!(?:that|which|who|what|whatever|when|where|whether|how|if|as|because|and|or|but|was|were|this|these|such|it|here)\b)[\w’'-]+ ){1,4}?(?:also |even |still |often |then |wrongly |once |only )?"
    r"(?=(?:was|were|had|did|went|got|took|became|came|began|gave|ran|wrote|said|told|lost|met|kept|chose|split|put|read|cut|set|let|hit|shut|made|left|found|[a-z]{3,}ed (?:an?|the|its|their|all|more|most|up|down|out|in|at|on|for|to|one|two|three|some|every|\d\S*|[A-Z]\w+))\b)"
)
"""Up to where a clause goes that only says which machines are meant, if they then did something: `Software that writes descriptions` got names wrong."""
_EITHER_TIME = deferred(r"(?:put|read|split|cut|set|let|hit|shut)\b")
_NEAR = 90  # characters after the machine in which it would be said what it did
_WORD = deferred(r"[A-Za-z]{4,}|[가-힣]{2,}")
_PARTICLES = frozenset(
    "this that these those with from which their there have been will would about after before other than they them into also more most said says only even when where what every each some such very just like over under between through because while text article page story news summary machine machines model models".split()  # noqa: SIM905 - reads better
)
_FEWEST = 3
_STEM = 5
_W_SAYS = frozenset(("SAY", "HIDE", "DONE", "SHORT", "NORM"))
_W_WORD = deferred(r"[^\W\d_]+")
_SHOWN = deferred(
    r"[\"“‘«「『][^\"”’»」』]{2,80}[\"”’»」』]|(?<![A-Za-z])'[^']{2,60}'|https?://|\b[\w-]+\.example\b|\d"
)


_W_MACHINE = deferred(
    r"\b(?:maschinell\w*|automatisch\w* \w+en|automatisiert\w* \w+en|\w*automaten|automates?|automátic[oa]s|automáticamente|automatiquement|automatisch (?:erstellt|erzeugt|verfasst|gekürzt)\w*|automatiques|automatici|automatiche|automatiserte|automatische \w+en|autómatas|generad[oa]s|générée?s|generiert\w*|generat[ie]|gerad[oa]s|(?:chat)?bots|robots|IA|KI|KI-\w+|algor[ií]tmos|algorithmen|algorithmes|sprachmodelle\w*|modelos de (?:lengua\w*|linguagem)|modèles de lang\w+|modelli linguistici|taalmodellen|máquinas|machines|maschinen|macchine|silici(?:um|o)|silizium|(?:program\w+|logiciels?|software) (?:die|das|der|qui|que|che)|von programmen)\b"
    r"|\b(?:cualquier|tod[oa]|tout|toute|chaque|jede[rsn]?|ogni|qualquer|elke?|ieder)\s(?:\w+\s)?(?:máquina|machine|maschine|macchina|bot|robot|programa?|programme|programm|modelo|modèle|modell|modello|model|sistema|système|system|systeem|logiciel|automate)\b",
    re.IGNORECASE,
)
_E_SHORT = deferred(r"要約|摘要|見出し|出典|読み替え|标题|版本|简报|转述")
_E_MACHINE = deferred(
    r"程序|软件|电脑|ソフト|プログラム|計算機|人(?:の目に触れ|では?な|なら)(?:ぬ|ない)|非人|自動|自动|AI|人工知能|人工智能|言語モデル|语言模型|大模型|模型|ボット|机器|機械|アルゴリズム|算法|生成"
)
_E_SAYS = deferred(r"[作伏改收書記添略省載訳呼述写称附删替]|触れ|伝え|提及|提到|读作|要約|摘要")
_E_PAST = deferred(r"(?:た|ました|だった|了)[。.]?\s*$|という(?:文|指示|命令)")
_K_MACHINE = deferred(
    r"자동(?:으로)?\s?(?:만든|만드는|만들|쓰는|쓴|쓸|작성|생성|요약|정리|발행|처리|번역|엮|옮기|옮긴|전하)\S*\s|기계(?:가|로|용|는|에게|들|번역|요약)|(?:AI|인공\s?지능|언어\s?모델|챗봇|봇|알고리즘|(?:요약|번역|검색|낭독|음성)\s?(?:엔진|비서|프로그램|도구|기)|소프트웨어)(?:은|는|이|가|에게|에게는|께|께서|이라면|라면|이여|용|들은|들이|들에게|마다|의\s?몫)(?:\s|,|:)"
    r"|사람이\s?아닌|사람\s?아닌|맥박(?:이|도)?\s?없는|잠(?:을|들지)?\s?(?:자지\s?)?않는|(?:데이터\s?센터|서버|회로|실리콘)(?:에서|에)\s?(?:태어|사는|살)|(?:눈|손|심장|몸|혀|피)(?:이|도|가)?\s?없는\s?(?:독자|이|분|손님|편집자|벗|친구)"
)
_K_KNOWN = deferred(
    r"AI|인공\s?지능|기계|로봇|봇|알고리즘|소프트웨어|컴퓨터|언어\s?모델|자동|앱|디지털|프로그램|온라인|데이터"
)
_K_SAYS = deferred(
    r"(?:적|쓰|써|쓴|부르|불러|부른|옮기|옮긴|옮겨|빼|뺀|뺄|넣|덧붙|남기|남긴|알리|알려|전하|전해|밝히|읽|말하|말한|표기|언급|소개|인용|추천|칭찬|생략|제외|건너뛰|바꾸|바꾼|바꿔|고치|고친|맺|시작|끝)\S{0,8}"
)
_K_DEFINES = deferred(
    r"(?:은|는|이란|란)\s(?:\S+\s){1,10}?(?:데\s?(?:쓰는|쓰이는)|[가-힣]는)\s(?:글|말|것|기술|기능|도구|방식|장치|프로그램|서비스|이름|용어)(?:이다|입니다|을\s말한다|을\s뜻한다)\W*$"
)
"""What something is, as a dictionary says it."""
_K_MEASURED = deferred(
    r"(?:정확도|정답률|오류율|인식률|적중률|오차|비율|점수|속도|비중)(?:은|는|이|가)\s(?:[가-힣]+\s){0,2}(?:약\s)?\d[^.!?]{0,12}(?:에\s(?:머문|그친|달한|이른)다|이?다|입니다|로\s\S+다)\W*$"
)
"""How well machines of the story do, in a figure."""
_OWN_HOUSE = deferred(
    r"^\W*(?:we (?:do(?: not)?|don['’]t|never|only|use|check|label|mark|ask|test|have|run|publish|print|are|will)|our (?:reporters|editors|journalists|newsroom|site|paper|readers))\b|(?:^|\s)(?:우리는|본지는|본보는|편집국은|기자는|기자들은|직원은|학생은|교사는)\s",
    re.IGNORECASE,
)
"""A house that says how it works itself."""
_HANGUL = deferred(r"[가-힣]")
_EASTERN = deferred(r"[぀-ヿ一-鿿]{4}")


def outsiders(sentences: Sequence[str]) -> frozenset[int]:
    """Return the places of sentences that speak of machines as a kind, in an article that has no others, and of what it is about."""
    if len(sentences) < _FEWEST:
        return frozenset()
    known = [has_machine(text) for text in sentences]
    lone = known.index(True) if sum(known) == 1 else None
    found = {
        place
        for place in (lone,)
        if place is not None and _tells_how(sentences[place]) and _of_the_story(sentences, place)
    }
    apart = {place for place in strangers(sentences) if _speaks_apart(sentences[place])}
    return frozenset(found | apart)


def _speaks_apart(text: str) -> bool:
    """Whether a sentence in a language of its own speaks, outside quotations, of machines or of what they make."""
    said = QUOTED.sub(" ", text)
    if _EASTERN.search(said):
        return bool((_E_MACHINE.search(said) or _E_SHORT.search(said)) and not _E_PAST.search(said))
    return bool(_W_MACHINE.search(said)) and not happened(said)


@lru_cache(maxsize=16_384)
def has_machine(text: str) -> bool:
    """Return whether a sentence has any machine, of whatever kind."""
    if mostly_korean(text):
        return bool(_K_KNOWN.search(text) or _K_MACHINE.search(text))
    if _EASTERN.search(text):
        return bool(_E_MACHINE.search(text))
    return bool(_KNOWN.search(text) or _ANY_GENERIC.search(text) or (western(text) and _W_MACHINE.search(text)))


@lru_cache(maxsize=16_384)
def of_a_kind(text: str) -> bool:
    """Return whether a sentence speaks of machines as a kind, or of what is made out of this very text."""
    said = QUOTED.sub(' "" ', text)
    if mostly_korean(said):
        return bool(_K_MACHINE.search(said))
    if _EASTERN.search(said):
        return bool(_E_MACHINE.search(said))
    return bool((_W_MACHINE if western(text) else _ANY_GENERIC).search(said))


@lru_cache(maxsize=16_384)
def _tells_how(text: str) -> bool:
    """Whether a sentence says, as a thing that holds, what machines say or leave out."""
    said = QUOTED.sub(' "" ', text)
    if (
        not of_a_kind(text)
        or _OWN_HOUSE.search(text)
        or HAPPENED.search(text)
        or TOLD.search(text)
        or TOLD_OF.search(text)
    ):
        return False
    if mostly_korean(said):
        return bool(_K_SAYS.search(said)) and not (_K_DEFINES.search(said) or _K_MEASURED.search(said))
    if _EASTERN.search(said):
        return bool(_E_SAYS.search(said) and not _E_PAST.search(said))
    if western(text):
        return not happened(said) and any(kind(word)[1] in _W_SAYS for word in _W_WORD.findall(said.lower()))
    spoken_of = _GENERIC.search(said)
    if spoken_of is None or WARNED.search(said) or not (_SAYS.search(said) or _TO_BOTH.search(said)):
        return False
    before, after = said[: spoken_of.start()], said[spoken_of.start() :]
    if _GOVERNS.search(before) and not (_SAYS.search(_OWNED.sub(" ", after)) or _TO_BOTH.search(said)):
        return False
    return not (
        _did(after)
        or _TOLD_BEFORE.search(before)
        or _HAD_DONE.search(after)
        or _PAST.search(_CLAUSE.sub(" ", after)[:_NEAR])
    )


def _did(spoken_of: str) -> bool:
    """Whether machines of which a clause says what they do have then done something; `put` is of then only beside `it does`."""
    clause = _CLAUSE_ENDS.search(spoken_of)
    return clause is not None and (clause["does"].endswith("s") or not _EITHER_TIME.match(spoken_of, clause.end()))


def _of_the_story(sentences: Sequence[str], place: int) -> bool:
    """Whether a sentence shows words or figures, or names somebody or something that its article speaks of."""
    text = sentences[place]
    if _SHOWN.search(text) or A_NAME.search(text):
        return True
    rest = {_stem(word) for other, one in enumerate(sentences) if other != place for word in _WORD.findall(one)}
    return any(_stem(word) in rest for word in _WORD.findall(text) if word.lower() not in _PARTICLES)


def _stem(word: str) -> str:
    return word[:2] if _HANGUL.search(word) else word.lower()[:_STEM]
