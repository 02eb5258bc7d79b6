"""What takes the edge off a sentence that looks like an order: it is reported, asked of people, or what every outlet asks.

And one thing that sharpens it: an order to forget whose letters run together once a disguise is off.
"""

import re

_TOLD = r"(?:says?|said|warns?|warned|wrote|writes|argues?|argued|adds?|added|explains?|explained|noted|notes|advises?|reports?|found)"

TOLD = re.compile(
    rf",\s+(?!(?:the|our|your) (?:publisher|author|operator|developer|owner|user))(?:(?:the|a|an|its|their)\s+)?(?:[\w’'-]+\s+){{1,4}}?{_TOLD}\W*$"
)
"""A sentence that ends with who said it tells of a demand."""

ERRAND = re.compile(
    r"\b(?:e-?mails?|appl(?:y|icants?|ications?)|submi(?:t|ssions?)|entrants?|abstracts?|cover letter|r[ée]sum[ée]s?|CVs?|tickets?|portal|commits?|functions?|endpoints?|API|settings|menu|button|recipe|media contact|press (?:contact|office)|corrections? desk|letters to the editor|docs|terminal|config\w*)\b"
    r"|메일|이력서|면접|지원서|지원자|접수|신청서|제출|응모|투고|원고|참가|참여|댓글|설정|메뉴|버튼|화면에서|엔드포인트|API|보도\s?자료|채용|공모"
    r"|(?:AI|챗봇|비서|모델|어시스턴트|인공지능|챗GPT)(?:에게|에|한테)\s[^.!?]{0,30}?(?:맡기|맡길|시키|시킬|물어|묻|물을|요청|부탁|입력|질문)|(?:AI|챗봇|비서|모델|인공지능)(?:가|이)\s(?:알려|쓴|만든|준|답한|생성한|요약한|고른|추천한|내놓은)|(?:이상하|틀리|막히|느리|어색하)면|(?:시|으)려면\s[^.!?]{0,40}(?:에서|으로|로)\s",
    re.IGNORECASE,
)
"""What people are asked in an article: to apply, to write in, to set up a program, to use a model with care."""

CREDIT = re.compile(
    r"출처(?:를|와|도|만)?\s?(?:\S{1,8}\s)?(?:밝히|밝혀|(?:표기|표시)(?:해|하[고기는십시세])|남기|남겨|적어|명시)|(?:저작권|사전\s?동의|허락|무단|승낙)|\b(?:credit|link back|attribut\w+ (?:it )?to) (?:the |us\b|our |it\b|this |[A-Z])[^.!?]{0,40}\W*$|\bpermission\b|\bcopyright\b",
)
"""What every outlet asks of who quotes it."""

SENT_IN = re.compile(
    r"\b(?:appl(?:y|icants?|ications?) (?:by|to|for|should|must|via|through)|submi(?:t|ssions?)|entrants?|cover letter|CVs?|media contact|press contact|letters to the editor)\b"
    r"|메일(?:로|을|에|\s?제목)|이력서|면접|지원서|지원자|접수|신청서|제출|응모|투고|원고를|채용|공모",
    re.IGNORECASE,
)
"""What stands around such a request: people are to send something in."""

TOLD_OF = re.compile(
    r"(?:라는|하라는|라고\s?하는|달라는)\s?(?:\S{1,8}\s)?(?:문장|지시|명령|글|문구|주석|프롬프트|말|요구|메시지|내용|요청|글귀|문자열|주문|지적|비판|뜻)(?:을|를|이|가|은|는|으로|로|도|에|들)(?=[^.!?]*(?:[았었했됐렸켰졌겼왔갔혔쳤났섰냈뺐]다|[았었했됐렸켰졌겼왔갔혔쳤났섰냈뺐](?:습니다|어요)|이다)\W*$|[^.!?]*(?:공격|숨|연구|보안|수법))"
    r"|(?:라고|다고|도록|하라고|달라고|겠다고|자고)\s(?:\S{1,12}\s){0,3}?(?:밝혔|말했|전했|적었|시켰|요구했|안내했|설명했|했다|썼다|지시했|명령했|강조했|덧붙였|권고했|당부했|주문했|판단했|결정했|정했|지적했|요청했|봤다|주장|비판했|조언했|말한다|설명한다|안내한다)\S{0,5}(?=\W*$)"
    r"|^\W*(?!you\b|we\b|I\b|it has|(?:the|our|your) (?:publisher|author|operator|developer|owner|user|administrator)\b)(?:[\w’'-]+\s+){1,6}?(?:says?|said|argues?|argued|believes?|claims?|thinks?|suggests?|found|shows?|showed|promised|decided|announced|warns?|warned|notes|wants|demands?)\s+(?:that\s+)?(?=(?:an?|the|all|every|any|its|their|AI|no|some|most|both)\b|\w+s\b)"
    r"|\baccording to\b|,\s+(?!whatever|as\b|no matter|(?:the|our|your) (?:publisher|author|editor|operator|developer|owner|user|administrator))(?:the\s+|its\s+|an?\s+)?(?:[\w’'-]+\s+){1,5}?(?:says?|said|warns?|warned|argues?|admitted|wrote|writes|decided|found|promised)\W*$"
    r"|\b(?:bill|law|rules?|act|regulation|draft|standard|guidelines?|code of|policy|court|judge|agency|ministry|commission|authority|regulators?|committee|order)\b[^.!?]{0,40}?\b(?:says?|said|requires?|states?|orders?|ordered|would|proposes?|holds|found|ruled|wants)\b"
    r"|\b(?:published|issued|adopted|released|updated|drew up|drawn up|wrote|has|have) (?:new |its |their |the )?(?:\w+ )?(?:rules|guidelines|guidance|polic(?:y|ies)|principles)\b"
    r"|\b(?:hid|hidden|planted|slipped|attackers?|researchers?|paper|study|attack|trick(?:ed|s)?|payloads?|red team)\b[^.!?]{0,60}\b(?:told|tells?|asks?|asked|instruct(?:s|ed|ing)|order(?:s|ed|ing)|saying|telling|asking|words|reads?|said)\b",
    re.IGNORECASE,
)
"""A sentence that reports an order: who gave it, or that it was found."""

SQUEEZED = re.compile(
    r"(?:ignore|disregard|forget|override)(?:all|any|of|the|your|these|every){0,3}(?:previous|prior|earlier|above|preceding|other|system)(?:instructions?|prompts?|rules|guidelines|sources)"
    r"|(?:이전|앞의|앞선|위의|기존|모든)(?:모든)?(?:지시|명령|지침|프롬프트|규칙)(?:사항)?[을를은는]?(?:모두|전부|다)?(?:무시|잊)",
    re.IGNORECASE,
)
"""An order to forget, all letters run together: only asked of words that were spaced out."""

PAST = re.compile(
    r"\b(?:sponsored by|originally|appeared|in partnership|was|were|had|did|went|got|took|made|said|told|wrote|found|began|gave|came|became|saw|led|ran|kept|sent|\w{3,}ed(?! (?:by|to|that|as|for|in|on|at|with|from)))\b"
    r"|[았었했됐렸켰졌겼왔갔혔쳤났섰냈뺐샀봤줬뒀웠](?:다|습니다|어요|고|지만|으며|는데)"
)
"""A sentence that tells what happened: whoever wants something written speaks of now, or of always."""

A_NAME = re.compile(
    r"(?<=[a-z,;:] )(?!I\b|AI\b|LLM|API|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May\b|June|July|August|September|October|November|December)[A-Z][a-z][\w-]+"
)
"""A name in the middle of an English sentence."""

HAPPENED = re.compile(r"[았었했됐렸켰졌겼왔갔혔쳤났섰냈뺐샀봤줬뒀웠](?:다|습니다|어요)\W*$")
"""A Korean sentence that ends in what happened."""
