"""What something is called, told by another name: `봇넷의 이름은 '벨포스트'` where the source has `a botnet called Marlpit`.

Both say so in so many words, and the source of one thing only. The draft's name is no word of Korean, means nothing of the source's, and writes no
name of the articles.
"""

from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.check.vocabulary import dictionary, plain_words
from pipeline.check.written_names import displaced, in_person, transcribed
from pipeline.messages import say
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_QUOTE, _CLOSE = r"['‘“\"]", r"['’”\"]"
_TOLD = deferred(
    rf"(?:이름은|이름이|명칭은|별칭은|별명은|코드명은) {_QUOTE}?(?P<name>[가-힣]{{2,10}}?)(?:{_CLOSE}|이에요|예요|입니다|이다|다(?=[.])|이고|래요|(?=[.]))|"
    rf"{_QUOTE}(?P<quoted>[가-힣]{{2,10}}){_CLOSE}(?:이라는|라는|이란|란|이라고|라고|으로|로) (?:이름|불리|불린|명명|이름 ?붙|부르)"
)
_THERE = deferred(
    r"\b(?:called|named|dubbed|known as|code-?named|nicknamed|christened|under the name|goes by) [\"“'‘]?(?P<name>[A-ZÀ-Þ][A-Za-zÀ-ſ]+(?: [A-ZÀ-Þ][A-Za-zÀ-ſ]+){0,2})"
)
_NEAR = 0.1  # how far a writing of another name of the articles is at most


def names_given(claim: Claim) -> Iterator[Flag]:
    """Yield what a sentence says that something is called where the cited sentences say another name."""
    if not claim.evidence or any(one.language == "ko" for one in claim.context):
        return
    for match in _TOLD.finditer(claim.text):
        group = match.lastgroup or ""
        name, span = match[group], match.span(group)
        theirs = {one["name"] for text in claim.evidence for one in _THERE.finditer(text.text)}
        if len(theirs) == 1 and _another(name, next(iter(theirs)), claim):
            yield Flag("name", "block", span, say("check.name", name=name), claim.ids, 0.75)


def _another(name: str, theirs: str, claim: Claim) -> bool:
    """Return whether a Hangul name is surely another one than a source's, and no word of Korean that tells what that one means."""
    words = theirs.split()
    if plain_words.ours(name) or in_person.plain(name):
        return False
    if not all(transcribed.another(one, name) for one in (*words, "".join(words))):
        return False
    if displaced.stands_in(tuple(words), claim.text.replace(name, " ")):
        return False
    if dictionary.told_for(name) & frozenset().union(*(dictionary.lemmas(one) for one in words)):
        return False
    texts = " ".join(one.text for one in claim.context)
    if aliases.keys(name, aliases.table()) & aliases.held(texts):
        return False
    latin = {word.strip("“”\"'‘’.,;:()") for word in texts.split() if word[:1].isupper() or word[1:2].isupper()}
    return not any(transcribed.within(word, name, _NEAR) for word in latin if word.isalpha())
