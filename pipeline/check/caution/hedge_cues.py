"""How a source is less than certain: an inventory of English and Korean cues, by what kind of caution each is.

A row is the caution's name and the patterns of both languages. Which Korean answers a caution stands in `hedge_marks`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from pipeline.check.caution import accusations, told_reports
from pipeline.check.caution.hedge_marks import RIEUL, closing
from pipeline.text.heard import HEARD, OWNED, OWNED_KOREAN, PRESS, PRESS_KOREAN
from pipeline.text.patterns import compiled, deferred


@dataclass(frozen=True, slots=True, eq=False)
class Caution:
    """One way of being less than certain: how a source says it.

    `firm` is a future that stands (`will`, `is scheduled`): only what is told as done loses it. `coming` says that it has not
    happened yet: told as done it is lost whoever is named for it. `whole` is said of a whole sentence, in whichever of its
    clauses it stands; `touched` is of every clause that shares a word with it (`훔친 세 명이 붙잡혔어요`).
    `unowned` counts only where the sentence names nobody who answers for the matter.
    """

    name: str
    english: re.Pattern[str]
    korean: re.Pattern[str]
    sure: float
    firm: bool = False
    coming: bool = False
    whole: bool = False
    touched: bool = False
    unowned: bool = False


_NEVER = r"(?!)"
_L = closing(RIEUL)
_PEOPLE = (
    r"(?:people|persons?|sources?|insiders?|officials?|employees|executives) (?:briefed|familiar|close|with (?:direct )?knowledge|who asked)|(?:people|persons?|sources?|insiders?|officials) (?:say|said)|(?:sources?|insiders?) told"
    r"|according to (?:an? |the |two |three |four |several |multiple |some )?(?:person|people|sources?|insiders?|leaks?|leakers?|rumou?rs?)"
)
_REPORT = (
    rf"(?i:\breportedly\b|\brumou?r(?:s|ed)?\b|\balleged(?:ly)?\b|\ballege[sd]?\b|\bpurported(?:ly)?\b|\bsupposedly\b|\b(?:is|are|was|were) said to\b|\b(?:is|are|was|were) (?:now |also |widely )?reported to (?=be\b|have\b)|\b(?:is|are|was|were) understood to\b|\b(?:{_PEOPLE})\b"
    r"|\bleaked (?!(?:[a-z]+ )?(?:tasks?|questions?|answers?|solutions?|exams?|tests?|papers?|passwords?|credentials|accounts|tokens?|keys?|oil|gas|water|fuel|methane|coolant)\b)(?=[a-z]+s?\b(?<!into)(?<!from)(?<!out)(?<!online))|\ba leak (?:suggest|say|show|claim)|\bleaks (?:suggest|say|show|claim)|\bunconfirmed\b|\banonymous(?:ly)?\b"
    r"|\bhint(?:s|ed)? (?:that|at)\b|\bspeculat(?:ion|es?|ed)\b|\btipped (?:to|as)\b|\bteas(?:ed|es) (?:a|an|the|that|its)\b|\baccus(?:es|ed|ing) (?:[A-Za-z][A-Za-z-]* ){1,5}of\b|\bcharged with\b)"
)
_CLAIM = (
    r"(?i:\bclaim(?:s|ed)? (?:that|to|its|it|the|their|they|he|she)\b|\bclaim(?:s|ed)?, [^,;.]{3,60}, (?:that|its?|the)\b|\bclaim(?:s|ed)? an? (?!victory|win|title|place|seat|prize|life|(?:minute|hour|day|night|shift|week|month|quarter|season|year)\b(?!-))|\bclaims \d|\bargue[sd]? (?:that|the|it|its|a|an|this|they)\b|\bcontend(?:s|ed)?\b|\bassert(?:s|ed)? (?:that|the|it|its)\b|\binsist(?:s|ed)? (?:that|the|it|its)\b"
    r"|\bmaintain(?:s|ed)? that\b|\bboast(?:s|ed)? (?:that|of)\b|\btout(?:s|ed)\b|\ba claim\b|\bcritics say\b|\b(?:prosecutors|plaintiffs|(?:the )?(?:complaint|lawsuit|suit|indictment)) (?:says?|said|claims?|accuses?)\b|\bproponents (?:say|argue)\b)"
)
_MAYBE = (
    r"(?<!you )\bmay (?![^.;:]{1,60}, not the [^.;:]{1,40}\b(?:asked|wanted|sought|requested|applied|hoped)\b)(?!\d|neither|(?:take|use|draw|pump|burn|emit|keep|hold|store|spend|send|sell|build|run) (?:only|up to|no more than|at most)\b|(?:not|never|only) (?:be )?(?:used?|sold|sell|shared?|cop(?:y|ied)|distributed?|resold|resell|trained?|published?|modif(?:y|ied)|redistributed?|sublicensed?|transfer(?:red)?|exceed|charged?|operated?|collect(?:ed)?|deploy(?:ed)?)\b)|(?<!you )\bmight\b|\bcould\b(?! not\b)(?![^,;.]{0,50}\bonly\b)|\b[Ll]ikely\b|\b[Uu]nlikely\b|\b[Pp]ossibly\b|\b[Pp]ossible that\b|\b(?:is|are|was|were|remains?|looks?|seems?) (?:still |quite |very |also )?(?:possible|plausible|probable|conceivable)\b(?! to\b)|\b[Pp]erhaps\b|\b[Pp]robably\b|\b[Mm]aybe\b|\b[Pp]resumably\b|\b[Aa]pparently\b|\b[Pp]otentially\b"
    r"|\bappear(?:s|ed)? (?!in\b|on\b|at\b|as\b|before\b|for\b|with\b|next\b|here\b|under\b|alongside\b|twice\b|online\b|from\b|together\b|only\b|alone\b|and\b|first\b)[a-z]+|\bseem(?:s|ed)? (?!like\b|so\b|more\b|as\b)[a-z]+|\blooks? (?:likely|as if|as though|set|poised)\b|\b[Rr]isks? (?:of )?(?!during|assess|manag)[a-z]+ing\b|\b(?:[Tt]here is|there's) (?:a|some) (?:chance|risk|possibility)\b|\bchances are\b|\binclined to\b|\bleaning towards?\b|\bnot rul(?:e|ed|ing) out\b|\bshows? promise\b"
    r"|\bstands? to (?:lose|gain|save|get|win)\b|\bpotential to\b|\bpossibility (?:of|that)\b|\bwarn(?:s|ed|ing)? (?:of|about) (?:a |an |the )?(?:possible|potential|looming|coming)\b|\blooks? promising\b|\b(?:is|are) promising\b|\b(?:is|are|be|puts?|put)(?: [a-z0-9,]+){0,3} at risk\b|\bfront-?runners?\b|\b(?:the )?favou?rite to\b|\bin (?:line|the running) (?:to|for)\b|\bshortlisted\b|\b(?:is|are) (?:tipped|poised|seen) to\b|\bon the cards\b|\bin the offing\b|\b(?:optimistic|hopeful|confident) (?:that|it|they|he|she|of|about)\b|\b(?:not|n['’]t)(?: yet)? (?:exclud(?:e|ed|ing)|rule out)\b|\bcannot (?:rule out|be (?:ruled out|excluded))\b|\b(?:seemingly|ostensibly|conceivably|arguably|tentatively)\b"
)
_OPINION = (
    r"(?<![Ww]e )(?<!I )\bsuggest(?:s|ed)? (?:that|the|it|its|a|an|[a-z]+s\b|[A-Z])|\bbelieved? to\b|\bthought to\b|\b[Ff]ears? (?:that|of|the)\b|(?<![Ww]e )(?<!I )(?<!to )\b(?:believes?|believed|thinks?|thought|suspects?|suspected|reckons?|reckoned) (?:that|the|it|its|a|an|this|they|he|she|[A-Z][A-Za-z]+)\b|\b[Bb]elieves? (?:no|none|most|many|some|only|about|up)\b"
    r"|\bpoints? to (?:a|an)\b|\b(?:studies|study|survey|data|results?|evidence|findings|signs|posts|documents|filings?|patents?) (?:suggests?|hints?|indicates?)\b|\b(?:bets?|betting|wagers?) (?:that|on)\b|\bby some accounts\b|\bmany (?:believe|expect|think)\b|\b(?:is|are|was|were) treating [a-z ]{2,30} as\b|\b(?:[Rr]ivals|[Pp]olice|[Oo]fficials|[Ii]nvestigators|[Dd]octors|[Rr]esearchers|[Ee]xperts) suspect\b|\bis suspected of\b"
)
_ESTIMATE = (
    r"(?i:\bforecasts? (?:a |an |the )?(?:[a-z]+ )?(?:output|production|harvests?|crops?|profits?|losses|inflation|shipments|deliveries|exports|imports|costs|prices|earnings|deficits?|surplus)\b|\b(?:is|are|was|were) (?:now |still |widely )?(?:seen|forecast|tipped|projected|predicted) [a-z]+ing\b"
    r"|\bexpects? (?:annual |yearly |total |cost )?(?:savings|output|production|inflation|earnings|synergies|prices)\b"
    r"|\bestimated\b|(?<!\d )\bestimates? (?!an? (?:second|minute|hour|day|week|month|year)\b)(?:that|the|it|its|a|an|revenue|sales|about|around|some|\$?\d)\b|(?<!\d )\bforecast(?:s|ed)? (?!an? (?:second|minute|hour|day|week|month|year)\b)(?:that|the|a|an|revenue|sales|growth|demand|\$?\d)|\bforecast to\b|\bpredict(?:s|ed)? (?:that|the|a|an|revenue|sales|growth|demand|\$?\d)|\b(?:is|are|was|were) (?:projected|predicted|forecast) (?:to|at)\b"
    r"|(?<!\bthe )(?<!\bof )(?<!\bin )(?<!\bour )(?<!\bmany )(?<!\bsome )(?<!\bother )(?<!\bthese )(?<!\bthose )\bproject(?:s|ed) (?:that|revenue|sales|growth|demand|spending|\$)|\b(?:analysts?|insiders|observers|traders|economists?|investors?|researchers?|experts?|forecasters?|banks?|wall street)(?: at [A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)?| polled by [A-Z][a-z]+)? (?:expect|see|forecast|predict|project)s?\b|\b(?:anticipates?|foresees?) (?:that|a|an|the|revenue|sales|growth)\b|\bexpects (?:[a-z]+ )?(?:revenue|sales|growth|profit|demand|spending|capex|costs|deliveries|shipments|losses|a|an|the)\b)"
)
_RECKONED = r"(?i:\bby (?:one|some|most|an?|(?:its|their|his|her|[a-z]+ [a-z]+['’]s?) own) (?:[a-z]+ )?(?:estimates?|counts?|calculations?|reckonings?|tally|tallies)\b)"
_TALKS = (
    r"(?i:\b(?:is|are|was|were|been) (?:also |now |still |reportedly |actively |currently )?(?:considering|exploring|mulling|weighing|evaluating|debating|pondering|contemplating)\b|\bweighing (?!in\b|\d|up to|about|less|more|just)|\bin (?:early |advanced |late-stage |exploratory |preliminary |final )?(?:talks|negotiations|discussions)\b|\btalks (?:to|about|over)\b"
    r"|\bnegotiat(?:es|ing|ions)\b|\bmulls\b|\btoying with\b|\bpreliminary (?:agreement|deal|pact|accord)\b|\b(?:inching|edging|moving) (?:toward|towards|closer)\b|\bdivided over\b|\bnear(?:s|ed|ing) (?:a |an |the )?(?:[a-z][a-z\-]+ ){0,2}(?:deal|agreement|settlement|sale|purchase|acquisition|pact)\b|\bclose to (?:a |an |the )?(?:[a-z][a-z\-]+ ){0,2}(?:deal|agreement|settlement|sign\w+|buy\w+|agree\w+|clos\w+|finali[sz]\w+|reach\w+|acquir\w+)\b|\bon the (?:verge|brink|cusp) of\b"
    r"|\b(?:has|have) offered (?:to|\$|€|£|\d)|\b(?:in principle|tentative(?:ly)?|letter of intent|memorandum of understanding|non-?binding(?! (?:[a-z]+ )?(?:ballot|vote|referendum|poll|plebiscite|resolution|opinion|recommendation)s?\b))\b|\b(?:has|have) applied (?:for|to)\b|\b(?:has|have) asked (?:the |its )?(?:(?-i:[A-Z])[\w.]+ ){1,4}(?:[a-z]+ ){0,2}for (?:[$€£₩]|permission|approval|a (?:grant|loan|licen[cs]e))|\bfiled (?:an application|for approval|for permission)\b|\bthreaten(?:s|ed|ing)? to\b|\b(?:is|are|was|were|been) (?:seeking|looking to raise|trying to raise|hoping to raise|looking at|pushing for)\b"
    r"|\bto (?:explore|study|discuss|consider|evaluate|negotiate) (?:a|an|the|whether|how|joint|possible|ways|options|[a-z]+ing)\b|\bunder (?:consideration|review|discussion|study)\b|\bon the table\b|\bfloat(?:s|ed) (?:the idea|a plan|plans)\b|\bmooted\b|\b(?:is|are|was|were) reviewing (?:options|alternatives|bids|offers|whether|its)\b|\bstrategic (?:options|alternatives)\b|\bpreferred bidder\b|\bdiscuss(?:ed|ing|es)[”\"]? (?:whether|(?:[a-z]{2,}(?<!th)ing)\b|a (?:sale|merger|deal|possible))|\b(?:floated|mulled|weighed|considered|explored|debated)[”\"]? (?:[a-z]{2,}(?<!th)ing)\b|\bproposed (?:to|that|[a-z]+ing|a|an)\b|\bpropos(?:es|ing)\b)"
)
_TALKS_KOREAN = (
    r"검토(?:\s?중|하고|한다|에 (?:들어|착수|나))|검토하는 (?:것|방안)|(?:논의|협의|협상|조율|타진|모색|구상|고심|고민|저울질|교섭)(?:\s?중|하고 있|를? 벌이고|을 벌이고|을 진행|를 진행|한다|를 이어|을 이어)|고려(?:하고 있|\s?중|한다)|방안(?:을|도) (?:추진|논의|검토|모색|협의|들여다|살펴|저울질|고민)|"
    r"검토에 들어|추진(?:\s?중|하고 있|한다|하는 것으로)|제안했|제의했|신청했|신청서를|막바지 (?:협상|조율|협의)|앞두고 있|염두에 두|위한 (?:업무협약|협약)|양해각서|가계약|잠정 합의|배제하지 않"
)
_SUSPECTED = r"\bon suspicion of\b|\bfor allegedly\b"
_INQUIRY = r"(?i:\b(?:investigat(?:es|ing)|probing|examining|looking into|investigation into|inquiry into|probe into|reviewing|under investigation|asking (?:[a-z]+ ){0,2}(?:whether|if))\b(?! the (?:use|role|effects?|impact)))"
_INQUIRY_KOREAN = r"혐의|의혹|(?:조사|수사|내사)(?:\s?중|하고 있|를 벌이|에 (?:착수|나섰|들어))|들여다보고|(?:경위|원인|규모|여부|배경)[를을]? ?[가-힣 ]{0,8}(?:파악|확인|조사|규명|추적)(?:하고|\s?중)"
_CAUSES = "".join(
    rf"(?<!\b{word} )"
    for word in str.split(
        "seconds minutes hours days weeks months years price prices cost costs size speed quality score scores factor factors setting settings number numbers weather sensor sensors"
    )
)
"""What decides something without thinking about it: `the first five seconds decide whether a customer hangs up` leaves nothing open."""
_STILL_TO_DECIDE = (
    r"\b(?:will|is to|are to|(?:is|are|was|were) (?:due|set|expected|scheduled) to) (?:[a-z]+ )?(?:decide|vote|rule) (?!out\b|the |a |an |for (?:themselves|yourself))(?![^.;,]{0,24}\b(?:who|which|how|what|where|when)\b)"
    r"|\b(?:decision|vote|ruling|verdict)s? (?:on [^.;,]{3,60} )?(?:is|are) (?:due|expected|scheduled|set|planned|likely)\b|\b(?:must|(?:has|have|needs?|remains?) to) still (?:be )?(?:approve|vote|ratif)|\bstill (?:has|have|needs?) (?:to (?:be )?(?:approve|vote|ratif)|(?:the )?(?:[a-z]+ )?approval)"
)
"""What somebody is to decide on is open, whatever the day."""
_UNCLEAR = rf"(?i:\b(?:is|was|are|remains?|were|still) (?:unclear|unknown|uncertain|undecided|to be seen|to be determined|in doubt)\b|\bremains to be seen\b|\b(?:has|have|had) yet to\b|\b(?:has|have|is|are|was|were)(?: not|n['’]t) yet\b|\byet to be\b|\bneeds? to be confirmed\b|\bawait(?:s|ing)? (?:confirmation|a decision)\b|\bno (?:final |formal )?decision\b|\b(?:has|have) not (?:been )?(?:decided|peer-reviewed|approved)\b|\bdoubts? (?:about|over|as to|whether|that)\b|\bquestion(?:s|ed|ing)? (?:about )?whether\b|{_STILL_TO_DECIDE}|{_CAUSES}\b(?:decides?|rules?|votes?|determines?) (?:[a-z0-9]+ ){{0,4}}(?:whether|if)\b)"
_UNVERIFIED = (
    r"(?i:(?:\b(?:figures?|claims?|numbers?|reports?|accounts?|totals?|tolls?|statements?) (?:that |which )?)?(?:\b(?:could|can|has|have|had|was|were|is|are) not|n['’]t|\bcannot) (?:yet )?(?:be |been )?(?:independently |immediately )?(?:confirmed|verified|corroborated)\b"
    r"|(?:\b(?:could|can|has|have|had) not|n['’]t|\bcannot) (?:immediately |independently )(?:confirm|verify|corroborate)\b)"
)
"""Who says this says it of the whole sentence, of the one before too where it opens with `The claim`."""
_BY = r"(?:[Oo]n|[Ii]n|[Uu]sing|[Ff]rom|[Bb]y|[Aa]ccording to)"
_OWN = (
    rf"\b{_BY} (?:(?:its|their|his|her) own|(?:[Tt]he )?[A-Za-z]+['’]s? own) (?:[a-z\-]+ ){{0,2}}(?:benchmarks?|data|records?|tests?|testing|figures|measurements?|evaluations?|stud(?:y|ies)|analys[ie]s|numbers|surveys?|trials?|counts?|metrics?|labs?|calculations?)\b"
    rf"|\b[Ss]elf-reported\b|\b{_BY} (?:an? )?in-house (?:benchmarks?|tests?|testing|data|evaluations?)\b"
)
_UNCLEAR_KOREAN = r"불투명|미지수|확인되지 않|정해지지 않|미정|유보했|보류했|결정되지 않|확정되지 않|결정된 (?:바|것은?) 없|정해진 (?:바|것[은이]?) 없|아직 (?:결정|확정|확인)|알려지지 않"
_AIM = (
    r"(?i:(?<!\bwe )(?<!\byou )(?<!\bone )(?<!\bI )\b(?:aims?|hopes?|wants?|intends?|seeks?|looks?|vows?) to\b|\b(?:plans?|expects?|eager|keen|ambition|ambitions|goal is|goal of|target of) to\b(?! (?:[\d$€£]|(?:the|its|their|his|her|our|your|this|these|those|an?)\b))|\b(?:expects?|wants?|hopes? for) (?:it|them|him|her|this|the [a-z]+|its [a-z]+|[a-z]+s|(?-i:[A-Z][a-z]+(?: [A-Z][a-z]+)?)) to\b|\baiming (?:to|for)\b|\bhoping (?:to|for)\b|\bwants? (?:the|its|a|an|all|every) (?:[a-z]+ ){1,3}[a-z]+(?:ed|ne|lt|pt|nt) by\b|\bhopes? (?:that|the|it|its)\b|\bplans? for\b|\bintentions? (?:to|of)\b|\bwith (?:a|an|the) (?:view|eye) to(?:ward)?s? [a-z]+ing\b|\b(?:with|in) the (?:aim|hopes?) of\b|\b(?:is|are) planned\b|\bplanning (?:to|a|an|on)\b|(?<!ed )(?<!the )(?<!its )(?<!their )(?<!his )(?<!her )(?<!of )(?<!to )(?<!for )(?<!in )(?<!new )(?<!under )(?<!sell )(?<!sells )(?<!show )(?<!shows )\b(?:plans|intends) (?:an?|another) (?!(?:year|month|week|day|quarter|seat|user|head|person)\b)"
    r"|\b(?:is|are|was|were) (?:widely |now |also |still )?expected\b|\bexpect(?:s|ed)? to\b|\b(?:target|goal) (?:for [^,;.]{3,40} )?(?:is|was|of) (?=(?:about |around |at least )?[$€£₩]?\d)|\b(?:target(?:s|ing)|eyeing|eyes) (?:(?:a|an|the|late|early|mid)\b|20\d\d|\$?\d|(?-i:[A-Z][a-z]+) for)|\bpoised to\b|\bwould like to (?!thank\b)|\blooking to\b)"
)
_AIM_KOREAN = r"계획(?:이[다며라었에]|하고 있|을 (?:세[웠우]|밝[혔히]|갖고|내[놓놨]|공개|발표|제시))|방침(?:이|을)|목표(?:로|를|다|[액치]?[는은가이] (?=(?:[가-힣]{1,6} )?\d))|겠다(?:고|는)|구상(?:이[다며]|을)|노리고|전망(?:이|된다|됐다)|예상(?:된다|됐다|이)|기대(?:된다|하고|한다)|내다[봤본]|나설 (?:것|계획)"
_FIRM = (
    r"(?i:\bscheduled (?:to|for)\b|\bslated (?:to|for)\b|\b(?-i:will) (?!not\b|likely|probably|(?:pay|cost|be charged)\b(?:[^.;]|\.(?=\d)){0,90}\b(?:down|up) from\b)[a-z]|\bshould (?!not\b|be (?:noted|able to afford)|[a-z]+n['’]t)[a-z]|\b(?:is|are) set to (?=[a-z]{3}|be )(?!zero|one|true|false|none)|\bdue to (?:start|begin|launch|open|arrive|ship|close|end|expire|take|be|go|come|release|finish|appear|debut)\b"
    r"|\bon (?:track|course|pace) to\b|\bpreparing to\b|\bgearing up (?:to|for)\b|\bvow(?:s|ed) to\b|\bfinali[sz]ing\b|\babout to (?:launch|open|start|close|release|ship)\b|\bagreed to\b(?! (?:[A-Z][\w.&-]*['’]s?|the|its|their|his|her|all|those|these)(?: [a-z-]+){0,2} (?:requests?|demands?|terms|offers?|conditions?|proposals?|wish(?:es)?)\b)|\bpromis(?:es|ed) to\b|\bpledge[sd]? to\b|\b(?:is|are|was|were) (?:also |now |still |already )?(?:developing|building|designing|constructing|drafting|working (?:on|to|toward)|trying to|racing to|rushing to|pushing to|moving to|preparing (?:a|an|the|for|to))\b|\b(?:is|are|was|were|be|been|remains?|still|already|now|currently|has|have|had)(?: [^\s.;,]+){0,8} in (?:development|the works)\b)"
)
_ASKS = r"(?i:\b(?:wants?|seeks?|demands?|demanded|requests?|requested|urges?|urged|recommends?|recommended|petitioned|lobbied|lobbying|sought) (?:a|an|the|for|that|to|its|more|new|regulators?|lawmakers?|congress|up to|\$|\d)|\b(?:recommend(?:s|ed)|suggest(?:s|ed)|urge[sd]?) [a-z]+ing\b|\bcall(?:s|ed|ing) (?:for|on)\b|\b(?:has|have|had) (?:applied|appealed|petitioned|urged|sued)\b|\basked (?:the |a |an |its )?(?:[a-z]+ )?(?:courts?|judges?|regulators?|government|board|congress|lawmakers|commission|ministry|agency|authorities|investors|shareholders|parliament|states?|f[td][ca]|sec|eu)\b|\basked (?:the |a |an |its )?(?:[a-z]+ )?(?:compan(?:y|ies)|firms?|council|city|mayor|minister|employers?|airlines?|operators?|makers?|owners?) to (?!comment|confirm|explain|respond|say\b|answer)|\bapplied (?:for|to)\b|\bfiled (?:to|for|an application)\b)"
_ASKS_KOREAN = r"(?:요구|촉구|요청|신청|청구|구형|제안|권고|건의|제의)(?:했|한다|하고 있)|우선협상대상자|가닥을 잡|(?:준비|개발|제작|건설|구축)(?:하고 있|\s?중)|준비에 (?:들어|착수|나)"
_FIRM_KOREAN = rf"{_L} 것[\"”’']?(?:이다|이라|으로 (?!추정|보|전망|예상))|할 예정|예정이|예정(?:된|돼)|[하되가오리치두주보쓰내]기로 (?:했|한|합의|결정)"
_PROPOSAL = r"(?i:\bunder the (?:draft|proposal|proposed|bill|plan|scheme)\b|(?<!said it )(?<!said they )(?<!said he )(?<!said she )(?<!that it )(?<!that they )(?<!that he )(?<!that she )\bwould (?!like\b|neither\b|not\b|rather\b|have\b|be able\b|otherwise\b|love\b|never\b|only\b)[a-z]+)"
_SAID_WOULD = r"(?i:\b(?:said|says|told|announced|promised|pledged|vowed|confirmed|added|wrote|agreed|decided|expected|hoped|knew|thought)\b[^;.]{0,60}\bwould\b)"
_PROPOSAL_KOREAN = r"(?:법안|개정안|초안|제정안)(?:은|에 따르면|대로라면).{0,60}(?:한다|했다|담고)"
_TRIAL = r"(?i:\b(?:is|are|has been|have been|been|began|begun|started|starting|begins?|starts?) (?:also |now |still )?(?:testing|piloting|triall?ing|experimenting)\b|\bbeing (?:tested|piloted|triall?ed)\b|\bin (?:closed |private |limited |public )?(?:beta|pilots?)\b|\bas (?:a|an) (?:experiment|pilot|trial|test)\b)"
_TRIAL_KOREAN = r"시범 (?:운영|운행|도입|적용|사업)|시험 (?:운영|운행|가동|중)|시범적으로|테스트(?:\s?중|하고 있)|비공개 (?:테스트|시험)"
_DENIED = (
    r"(?i:\b(?:did|does|do|is|are|was|were|has|have|had|will|can|could|would|should) not\b(?! only| rul| exclud| yet| (?:be |been )?(?:independently|immediately|confirmed|verified))|(?<!so that you do)(?<!so you do)(?<!so that they do)(?<!so they do)n['’]t\b|\bcannot\b|\bnever\b|\bneither\b|\bnobody\b|\bno one\b|(?-i:\bnothing\b|(?<![a-z,] )\bNothing\b(?! (?:[A-Z]|said|says|unveil|launch|announc|on [A-Z])))|\bnone of\b|\bno longer\b|\bfailed to\b|\brefuse[sd]?(?: to)?\b|\bdenie[sd]\b|\bdeclined to\b"
    r"|^no (?!\d|one's|matter|wonder|doubt|fewer|less|more|later)[a-z]+ [a-z]+)"
)
_DENIED_KOREAN = r"(?:(?:수 없|않았|않는|못했|못한|없었|없|아니)다|없다고 (?:밝혔|말했|강조했|답했)(?:다|습니다)|(?:않았|않|못했|없었|없)습니다|(?:아닙|못합)니다)\.?$"
_TESTS = (
    r"\bin (?:an? )?(?:internal|early|small|limited|preliminary|our own|company-run|lab) (?:tests?|stud(?:y|ies)|trials?|experiments?)\b|^In (?:[A-Za-z][A-Za-z\-]* ){0,3}(?:tests?|trials?|stud(?:y|ies)|experiments?|simulations?)\b"
    r"|\b(?:[Ee]arly|[Pp]reliminary|[Ii]nitial|[Ii]nterim) (?:results?|data|findings?|evidence|figures?|tests?|trials?)\b"
)
_SCOPE = r"^Some (?!of the)[a-z]+|\bonly in\b|^Among (?!other|the (?:most|first|best|favou?rites|front-?runners|contenders|hopefuls|winners|nominees))[a-z]+"
_CONDITION = (
    r"^(?:If|Unless|Provided|Should) [^,]{3,90},|,? \bif (?:the |a |an |its |their )?[a-z ]{0,30}(?:approved?|approves?|agrees?|pass(?:es)?|clears?|signs?|succeeds?|fails?|keeps?|finds?|wins?|goes?|falls?|continues?|confirmed|verified|ratified|upheld|proven|completed|built|grants?|granted)\b|\bsubject to\b|\bpending (?:the|a|an|approval|regulatory|review)\b|\bprovided that\b|\bas long as\b(?! \d)|\bonly (?:when|if|after|once|for)\b|\bunless\b|\bcontingent (?:up)?on\b"
    r"|\b[Ii]f approved\b|\bdepend(?:s|ing) on (?:whether|approval|the outcome)\b|\bawaiting (?:approval|clearance)\b"
)
_CONDITION_KOREAN = r"[가-힣]{2}(?<!반)(?<!화)(?<!측)(?<!정)(?<!전)(?<!라)(?<!르)면,? (?=[가-힣\d].{0,60}(?:한다|된다|간다|선다|난다|춘다|인다|이다)\.?$)|승인을 (?:받아야|거쳐야)|조건으로|전제로"
_SILENCE = r"(?i:\b(?:declined|refused) to (?:comment|say|disclose|confirm)\b|\bno comment\b)"
_OPINION_KOREAN = r"것으로 (?:보인다|보이|보고 있|본다|추정|추측|관측)|추정(?:된다|하고|한다|돼)|풀이된다|해석된다|(?:지적|분석|의견|목소리|해석|평가)[이가] (?:나온|나왔|제기|있다|많|우세|높)|의심(?:된다|하고|한다)"
_ABLE = "".join(
    rf"(?<!{verb} )"
    for verb in (
        "쓸", "볼", "살", "받을", "고를", "만들", "돌릴", "읽을", "올릴", "이용할", "사용할", "활용할", "선택할", "실행할", "설치할", "설정할", "저장할",
        "확인할", "신청할", "접속할", "가입할", "처리할",
    )
)  # fmt: skip
"""What one may do with a thing, or what it can do, is no guess."""
_MAYBE_KOREAN = rf"가능성|소지가 (?:있|크)|수도 있(?!는 )|{_ABLE}수 있(?:다(?=[\"”’']?[고는.]|$)|을 )|것으로 (?:예상|전망|예측|내다)|우려(?:된다|하고|한다|했|가)|[한할될인올] 듯|유력|공산|점쳐|거론|조짐|태세|자신했|(?<!에 )이르면 |움직임을 보|분위기|지 (?:주목|관심)|것이라는 (?:관측|전망|분석|예상|기대)|관측(?:이|도|된다)|확실시"
_REPORT_KOREAN = r"[다라]는 보도|알려졌|알려져 있|알려진다|전해졌|전해진다|소식통|소문|풍문|후문|(?:얘기|이야기|말)[이가] (?:돈|돌|나온|나돌|흘러)|(?<![시건개해연소신가전증부])(?<=[가-힣])설(?:이|은|도|에|로)(?! )|(?<![시건개해연소신가전증부])(?<=[가-힣])설(?:이|은|도|에|로) |관측이 (?:나|제기)|혐의|지목"
_CLAIM_KOREAN = r"주장(?:했|한|하|이)"
_ESTIMATE_KOREAN = r"추산(?:된다|했|한다|하고|됐)|[할될갈릴칠둘줄볼을를] 전망(?:이다|된다)|(?:전망|예상|예측|관측)(?:한다|된다|했다|됐다)|내다[봤본]"


def _caution(name: str, english: str, korean: str, sure: float, **traits: bool) -> Caution:
    return Caution(name, compiled(english), compiled(korean), sure, **traits)


CAUTIONS = (
    _caution("report", rf"{_REPORT}|{HEARD}", rf"{_REPORT_KOREAN}|{told_reports.HEARD_KOREAN}", 0.7, whole=True),
    _caution("report", PRESS, PRESS_KOREAN, 0.6, whole=True, unowned=True),
    _caution("claim", _CLAIM, _CLAIM_KOREAN, 0.7),
    _caution("claim", _UNVERIFIED, _NEVER, 0.7, whole=True),
    _caution("claim", accusations.CHARGED, accusations.CHARGED_KOREAN, 0.7),
    _caution("claim", accusations.CHARGED_IN_WRITING, accusations.CHARGED_IN_WRITING_KOREAN, 0.7, whole=True),
    _caution("own", _OWN, r"자체 (?:집계|측정|벤치마크|평가|자료)", 0.6, whole=True),
    _caution("talks", _TALKS, _TALKS_KOREAN, 0.7, coming=True),
    _caution("inquiry", _SUSPECTED, _NEVER, 0.6, touched=True),
    _caution("inquiry", _INQUIRY, _INQUIRY_KOREAN, 0.6),
    _caution("unclear", _UNCLEAR, _UNCLEAR_KOREAN, 0.6),
    _caution("maybe", _MAYBE, _MAYBE_KOREAN, 0.7),
    _caution("opinion", _OPINION, _OPINION_KOREAN, 0.6),
    _caution("estimate", _RECKONED, _NEVER, 0.6, whole=True),
    _caution("estimate", _ESTIMATE, _ESTIMATE_KOREAN, 0.6),
    _caution("proposal", _PROPOSAL, _PROPOSAL_KOREAN, 0.5, coming=True),
    _caution("plan", _AIM, _AIM_KOREAN, 0.6, coming=True),
    _caution("plan", _FIRM, _FIRM_KOREAN, 0.7, firm=True, coming=True),
    _caution("plan", _SAID_WOULD, _NEVER, 0.6, firm=True, coming=True),
    _caution("asks", _ASKS, _ASKS_KOREAN, 0.6, firm=True, coming=True),
    _caution("negation", _DENIED, _DENIED_KOREAN, 0.6),
    _caution("trial", _TRIAL, _TRIAL_KOREAN, 0.5),
    _caution("scope", _SCOPE, _NEVER, 0.6),
    _caution("tests", _TESTS, r"(?:초기|예비|내부|자체|중간) (?:시험|테스트|실험|조사|연구|결과)", 0.6),
    _caution("condition", _CONDITION, _CONDITION_KOREAN, 0.6),
    _caution("silence", _SILENCE, _NEVER, 0.7),
)
_ASIDES = deferred(
    r"“(?!may |might |could |[a-z]+” [a-z]+ing\b)[^”\n]{0,600}”|\"(?!may |might |could )[^\"\n]{0,600}\"|'[A-Z][^'\n]{0,80}'|\b(?:[Nn]either|[Nn]one|[Nn]o one|[Nn]obody)(?: [a-z]+){0,3} would\b|\bno (?:reason|evidence|signs?|indication|proof|guarantee)\b[^.;]*|\b(?:originally|previously|initially) (?:scheduled|planned|expected|due|slated)\b"
)


_DONE = r"(?:[a-z]+ed|found|seen|sent|read|paid|made|won|lost|held|put|brought|kept|left|met|drawn|taken|given|written|thrown)"
_CLAIMS_MADE = deferred(
    r"(?P<before>(?:\b\d[\d,.]*(?: (?:million|thousand|hundred))?|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|most|many|several|all|some|of|those|these|every|any|other|each))"
    r"(?: of)?(?: the| its| their)?(?: (?!claim)[A-Za-z][a-z-]*(?<!which)(?<!that)(?<!who)){0,3} )"
    rf"(?P<noun>claims?)(?= (?:that|which) (?:were|are|was|is|had|have|has|did|do|can|could|came|went)\b| (?:(?:that|which) )?(?:(?:the|its|their|his|her|a) )?[a-z]+ (?:(?:have|has|had|could|did)(?: not| already| since)? )?{_DONE}(?: so far| yet| already)?(?:[,.;]| (?:in|on|by|at|since|last|this|were|are|was|is|turned|proved|came|had|have)\b))"
)
"""Claims as things that are counted and dealt with: `Of 9,600 flagged claims that clerks have checked`, for no `one of those who claim that`."""


_SAID_TO_COME = deferred(
    r"\b(?:(?:announced|confirmed|pledged|promised)(?: that)?|(?:said|added) (?:on [A-Z][a-z]+day )?that|(?:said|added) on [A-Z][a-z]+day (?=(?:it|they|he|she) would\b)) ?"
    r"(?:(?!\b(?:bills?|laws?|rules?|acts?|proposals?|plans?|measures?|bans?|tax(?:es)?|schemes?|drafts?|if|could)\b)[^;.]){0,70}?\bwould\b"
)
"""What somebody said at a day that is past of what comes: `said on Tuesday that 120 of them would begin in October` is their `will`."""
_OWNED, _OWNED_KOREAN = deferred(OWNED), deferred(OWNED_KOREAN)


@lru_cache(maxsize=8_192)  # each sentence of a draft is held against the same cited ones
def cues(caution: Caution, text: str, language: str) -> tuple[re.Match[str], ...]:
    """Return the places where a source sentence is cautious in this way; what stands in a quotation is its speaker's."""
    if caution.unowned and (_OWNED_KOREAN if language == "ko" else _OWNED).search(text):
        return ()
    if language == "ko":
        return tuple(caution.korean.finditer(text))
    plain = _in_own_words(text)
    return tuple(caution.english.finditer(_SAID_TO_COME.sub(_blank, plain) if caution.name == "proposal" else plain))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


@lru_cache(maxsize=1_024)
def _in_own_words(text: str) -> str:
    """Return an English sentence without what is quoted in it and without claims that are counted, each letter in its place."""
    plain = _ASIDES.sub(lambda match: " " * len(match.group()), text)
    return _CLAIMS_MADE.sub(lambda match: match["before"] + " " * len(match["noun"]), plain)


_CUT = deferred(
    r"; ?|: | [—–] |, (?=(?:and|but|while|though|although|bringing|adding|creating|making|with|as|including|citing|noting|after|before|when|because|since|so)\b)"
    r"| (?=and (?:it|he|she|they|the|could|may|might|will|would|is|are|was|has|plans?|expects?|that)\b)| (?=but )| (?=though )"
)
_COMPLEMENT = deferred(
    r"(?i:\b(?:note|notice|remember|mind|know|think|thinks|suspects?|suspected|clear|true|said|says?|warn(?:s|ed)?|not(?:es|ed)|believe[sd]?|found|finds?|shows?|showed|reported|reports|claim(?:s|ed)?|announced|expects?|estimates?d?|confirmed|argue[sd]?|told [\w&.’-]+|possible|likely|sign|signs|worried|fears?|so|suggest(?:s|ed)?|add(?:s|ed)|stated|indicate[sd]?|means?|hint(?:s|ed)?|is|was|concerns?|contends?|cautions?|cautioned|hopes?|hoped|betting|bets?|alleges?|insists?|agrees?d?|predicts?|worry|worries|hinted|acknowledged|conceded|admitted|reckons?|suspect|(?:said|announced|told \w+|confirmed|added)(?: on)? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)) $"
)
_SUPPOSED = deferred(r"would [^,;]+ if [^,;]+$")
_APPOSED = deferred(r", (?:an?|the|its|one of the) (?:[\w-]+ ){1,5}$")
"""`Pallas Labs, the Toronto company that builds agents for offices, is in talks`: the comma after it closes the whole aside."""
_RELATIVE = deferred(r"\b(?P<that>that)\b|\b(?:which|who|whose|whom|where|until|than|how|whether|why)\b")


_FIRST_TESTS = deferred(
    r"(?i:internal|early|small|limited|preliminary|interim|initial|own\b|company|lab\b|in-house)|초기|예비|내부|자체|중간"
)


def came_out(tests: Iterable[str]) -> bool:
    """Return whether results are those of finished tests by others: told in the past they are told as what came out once."""
    return not any(_FIRST_TESTS.search(cue) for cue in tests)


_OWN_CLAUSE, _MODAL = deferred(r" (?:that|which) $"), ("could ", "may ", "might ")
"""`a plant that could become …`: a clause of its own, for what is told of it (`hedge_clauses`)."""


def aside(source: str, start: int) -> bool:
    """Return whether a cue stands in a relative clause (`figures that many may have missed`), and not after its closing comma."""
    if source.startswith(_MODAL, start) and _OWN_CLAUSE.search(source, 0, start):
        return False
    cut = max([match.end() for match in _CUT.finditer(source, 0, start)], default=0)
    found = list(_RELATIVE.finditer(source, cut, start))
    if not found or (found[-1]["that"] and _COMPLEMENT.search(source[: found[-1].start()])):
        return False
    opened = source[: found[-1].start()].endswith(", ") or _APPOSED.search(source[: found[-1].start()]) is not None
    if opened and _SUPPOSED.match(source, start):
        return False
    return not (opened and "," in source[found[-1].end() : start])
