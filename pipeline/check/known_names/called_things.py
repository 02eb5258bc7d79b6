"""An app, a model or another thing under a name that no article has, where the cited sentence names the one of its kind: 영상 앱 비오에 for `생성 앱 '소라(Sora)'에`."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from pipeline.check.claims import Claim, Evidence, Flag, brief
from pipeline.check.vocabulary import dictionary, lexicon, plain_words
from pipeline.check.written_names import in_person, no_names, stand_ins, strangers, transcribed, unnamed
from pipeline.messages import say
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_KINDS = (
    "앱|모델|서비스|플랫폼|챗봇|비서|로봇|칩|브라우저|게임|에이전트|도구|프로그램|소프트웨어|벤치마크|위성|드론|펀드"
)
_CALLED = deferred(
    rf"(?<![가-힣])[가-힣]*(?P<kind>{_KINDS})(?:인)? (?P<name>[가-힣]{{2,6}}?)(?P<behind>에서|에|으로|로|을|를|은|는|의|와|과|도|만)(?=[ ,.]|$)"
)
_NAMED = deferred(
    rf"(?P<kind>{_KINDS})(?:인)? ['‘“\"]?(?P<name>[가-힣A-Za-z][가-힣A-Za-z0-9 .-]{{0,15}}?)['’”\"]?(?:\((?P<gloss>[A-Za-z][A-Za-z0-9 .-]{{1,20}})\)['’”\"]?|(?<=['’”\"]))"
)
_ENGLISH = deferred(
    r"\b(?:tool|model|service|app|platform|chatbot|assistant|robot|chip|browser|game|agent|software|benchmark)s? [\"“'‘]?(?P<name>[A-Z][a-z]+)\b"
)
_QUOTED = deferred(
    rf"(?<![가-힣])[가-힣]*(?P<kind>{_KINDS})(?:인)? ?['‘“\"](?P<name>[가-힣]{{2,7}})['’”\"](?=$|[^가-힣]|[은는이가을를의와과로도만에]|으로|라는|라고|이라)"
)
"""A name in quotation marks, which may be a word of Korean besides: 모델 '무지개'가."""
_KIND_THERE = r"(?:tools?|models?|services?|apps?|platforms?|chatbots?|assistants?|robots?|chips?|browsers?|games?|agents?|software|programs?|systems?|benchmarks?|satellites?|drones?|funds?)"
_ENGLISH_NAMED = deferred(
    rf"\b{_KIND_THERE}(?:, |,? (?:called|named|dubbed|codenamed|code-named) |[:—–-] ?| )[\"“'‘]?(?P<behind>[A-Z][a-z]{{2,}})\b(?! [A-Z])|(?<![A-Z][a-z] )\b(?P<ahead>(?!The\b|Its\b|This\b|That\b|Some\b|New\b|Our\b|Their\b|His\b|Her\b|Most\b|Many\b|All\b)[A-Z][a-z]{{2,}})[\"”'’]? (?:[A-Z]{{2,3}} )?{_KIND_THERE}\b"
)
"""What English calls a thing of a kind, behind its word or before it: `AI model, Tansy,`, `its Tansy model`."""
_ALIKE = 0.5


def called_things(claim: Claim) -> Iterator[Flag]:
    """Yield the names behind a kind of thing that stand for the only one of the cited sentences."""
    found = [one for one in _CALLED.finditer(claim.text) if _unknown(one["name"], one["behind"])]
    if len(found) == 1 and claim.evidence:
        yield from brief(claim, _instead(claim, found[0]))
    if not found and claim.evidence and not any(one.language == "ko" for one in claim.context):
        yield from brief(claim, _quoted(claim))


def _quoted(claim: Claim) -> Iterator[Flag]:
    """Yield a name in quotation marks behind a kind of thing that no article has in any sense, where the one of the cited sentences is left out."""
    for mine in _QUOTED.finditer(claim.text):
        theirs = {match[match.lastgroup or 0] for one in claim.evidence for match in _ENGLISH_NAMED.finditer(one.text)}
        makers = {word for word in theirs if unnamed.kind_of(aliases.squeeze(word)) == "body" and aliases.held(word)}
        left_out = [word for word in theirs - makers if not _stands(word, f"{claim.text} {claim.after}")]
        if len(theirs - makers) == 1 and left_out and not _of_the_articles(claim, mine["name"]):
            span = mine.span("name")
            yield Flag("name", "block", span, say("check.name", name=mine["name"]), claim.ids, 0.75)


def _of_the_articles(claim: Claim, name: str) -> bool:
    """Return whether an article has a word that a Hangul one writes or means."""
    meant = dictionary.told_for(name)
    for one in claim.context:
        if meant and any(meant & stems for _, stems in dictionary.english(one.text)):
            return True
        if any(transcribed.near(word, name) for word in re.findall(r"[A-Za-z]{3,}", one.text)):
            return True
    known = aliases.table().get(aliases.squeeze(name))
    return known is not None and any(known in aliases.held(one.text) for one in claim.context)


def _instead(claim: Claim, mine: re.Match[str]) -> Iterator[Flag]:
    theirs = {words for one in claim.evidence for words in _theirs(one, mine["kind"])}
    if len(theirs) != 1 or any(_stands(word, claim.text) for one in theirs for word in one):
        return
    name, texts = mine["name"], tuple(one.text for one in claim.context)
    near = any(
        SequenceMatcher(None, name, word).ratio() >= _ALIKE or _heard(word, name) for one in theirs for word in one
    )
    known = aliases.table().get(aliases.squeeze(name))
    lent = any(known in aliases.held(text) for text in texts) if known else stand_ins.spoken(name, texts)
    if not near and not lent:
        yield Flag("name", "block", mine.span("name"), say("check.name", name=name), claim.ids, 0.75)


def _theirs(one: Evidence, kind: str) -> Iterator[tuple[str, ...]]:
    """Yield the names of things of a kind in a source sentence, in each of their writings; English calls kinds more freely."""
    if one.language != "ko":
        yield from ((match["name"],) for match in _ENGLISH.finditer(one.text))
        return
    for match in _NAMED.finditer(one.text):
        if match["kind"] == kind:
            yield (match["name"], match["gloss"]) if match["gloss"] else (match["name"],)


def _unknown(name: str, behind: str) -> bool:
    """Return whether a word is none of Korean and begins with none, with its particle or without."""
    words = (*(name[:end] for end in range(2, len(name) + 1)), name + behind)
    if any(word in lexicon.korean() or plain_words.ours(word) or in_person.plain(word) for word in words):
        return False
    return not no_names.no_name(name)


def _stands(word: str, text: str) -> bool:
    """Return whether a draft has a name of the source, in whatever writing."""
    if word in text or aliases.held(word) & aliases.held(text):
        return True
    hangul = re.findall(r"[가-힣]{2,}", text)
    return word[0].isascii() and any(_heard(word, form) for one in hangul for form in strangers.readings(one))


def _heard(word: str, hangul: str) -> bool:
    """Return whether a Hangul word may be a Latin one or begin with it: 키노플러스 of `Kino+`."""
    begins = [hangul[:end] for end in range(2, len(hangul) + 1)]
    return word[0].isascii() and any(transcribed.near(part, form) for part in word.split() for form in begins)
