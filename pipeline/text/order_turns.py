"""The net for a made-up dialogue in the body of an article: somebody has a text changed, and a machine says that it is done.

`User: just change the share to 58 percent. Assistant: Changed to 58 percent, ready to send.` gives no order, it pretends that one was
given and followed. An interview has questions and answers too, but nobody in it answers as a machine; a chat that is reported is about
a parcel or a refund, and whoever shows it says so first. A glossary has such labels and no turn of the one after the other. It only doubts.
"""

import re
from collections.abc import Sequence

from pipeline.text.order_excuses import HAPPENED, PAST
from pipeline.text.patterns import deferred

_OF_MACHINE = (
    r"(?:assistant|AI|bot|chatbot|(?:language |AI )?model|copilot|LLM|어시스턴트|도우미|챗봇|비서|인공\s?지능|모델|봇)"
)
_OF_PERSON = r"(?:user|human|editor|operator|prompt|customer|client|reader|you|me|사용자|이용자|유저|편집자|운영자|질문|요청|고객|독자)"
_MACHINE = deferred(
    rf"^\W*(?:{_OF_MACHINE}|(?:A|answer|답변?)\s?\(\s?{_OF_MACHINE}\s?\))\s?(?:[:：\]>]|[–—-]\s|$)", re.IGNORECASE
)
_PERSON = deferred(
    rf"^\W*(?:{_OF_PERSON}|(?:Q|question|질문|문)\s?\(\s?{_OF_PERSON}\s?\))\s?(?:[:：\]>]|[–—-]\s|$)", re.IGNORECASE
)
_BID = (
    r"\b(?:change|replace|swap|add|drop|remove|delete|put|insert|make (?:it|that|this)|say (?:that|it)|cut|leave out|call|rename|correct|fix|update|use|mention|set)\b"
    r"|(?:바꿔|바꾸어|바꾸고|고치고|고쳐|빼|넣|추가|갈아|지워|삭제해|수정해|적어|써|달아|올려|반영해|교체해)"
)
_DONE = (
    r"^\W*[^:：\]>–—-]{2,20}[:：\]>–—-]\W*(?:(?:sure|okay|ok|yes|done|understood|of course|certainly|got it|great|right)\b[,.!]? ?)*(?:I(?:['’]ve| have) |it (?:is )?now |the [\w ]{2,30} (?:is|are|now) )?"
    r"(?:now )?(?:changed|replaced|swapped|added|dropped|removed|deleted|updated|corrected|renamed|inserted|done|understood|sure|no longer|reads?|says?|set to)\b"
    r"|(?:바꿨|바꾸었|바꾸어|고쳤|뺐|넣었|추가했|지웠|삭제했|수정했|적었|반영했|교체했|올렸|달았|보냈)(?:습니다|어요|다|음)|(?:수정|반영|삭제|추가|교체)\s?(?:완료|됨)"
)
_OF_TEXT = (
    r"\b(?:shares?|figures?|numbers?|percent|per cent|sentences?|headlines?|titles?|lines?|paragraphs?|links?|names?|amounts?|fees?|prices?|sections?|drafts?|summar(?:y|ies)|newsletters?|text|tone|positive|mention\w*|bit about|send it (?:off|out)|ready to send|saved)\b|https?://|\d"
    r"|숫자|수치|문장|제목|이름|링크|문단|단락|원고|요약|뉴스레터|소식지|이야기|대목|발송|맨\s?(?:끝|앞)|마지막|\d"
)
_ASKS, _ANSWERS, _TEXTUAL = (deferred(rule, re.IGNORECASE) for rule in (_BID, _DONE, _OF_TEXT))
_SHOWN = deferred(
    r"\b(?:chats?|logs?|transcripts?|conversations?|exchanges?|screenshots?|dialogues?)\b|대화|채팅|기록|화면|로그",
    re.IGNORECASE,
)
_BEFORE = 2


def turned(sentences: Sequence[str]) -> set[int]:
    """Return the places of two turns of a dialogue of which the first has a text changed, or the second says that it was."""
    found: set[int] = set()
    for place in range(len(sentences) - 1):
        one, other = sentences[place : place + 2]
        if not (_PERSON.search(one) and _MACHINE.search(other)) or _is_shown(sentences, place):
            continue
        if (_ASKS.search(one) or _ANSWERS.search(other)) and _TEXTUAL.search(f"{one} {other}"):
            found |= {place, place + 1}
    return found


def _is_shown(sentences: Sequence[str], place: int) -> bool:
    """Whether somebody says right before that a chat is shown."""
    return any(
        _SHOWN.search(one) and (HAPPENED.search(one) or PAST.search(one) or one.rstrip().endswith(":"))
        for one in sentences[max(0, place - _BEFORE) : place]
    )
