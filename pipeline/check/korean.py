"""Korean that reads as Korean: 해요체, particles by their sound, endings, length, translated style."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from pipeline.check import spelling
from pipeline.check.claims import Claim, Flag
from pipeline.messages import say
from pipeline.records import Fix
from pipeline.text import josa, untranslated
from pipeline.text.patterns import deferred
from pipeline.text.register import asks
from pipeline.text.sections import Placed

_HANGUL = deferred(r"[가-힣]")
_FOREIGN = 0.3
LONGEST = 90
UNREAD = 2_000  # characters: what is longer is no sentence that a person would read, and no rule looks at it
_COUNTERS = (
    "개월|개사|개국|개|명|년|월|일|시간|시|분기|분|초|원|달러|유로|파운드|위안|엔|배|번째|번(?!가)|회|건|곳|대|장|권|편|주년|주|달|단계|층|호|위|점|표|석|세대|세|살|쪽|"
    "종|팀|차|기|골|승|패|척|채|동|단|페이지|문항|문제|학년|급|도|톤|킬로미터|센티미터|밀리미터|나노미터|미터|킬로그램|그램|킬로와트|메가와트|기가와트|와트|기가바이트|바이트|퍼센트포인트|퍼센트|센트|%포인트|포인트|"
    "조|억|만|천|백|인|가구|마리|그루|량|병|잔|박|가지|헥타르|에이커|마일|갤런|리터|제곱미터|평|토큰"
)
_PARTICLES = "으로|로|은|는|이|가|을|를|과|와|이라고|라고|이라는|라는|이랑|랑|이나|나|라면|이에요|예요|였어요"
_ENDS = r"(?=[\s,.!?)]|$)"
_NOUNS = r"(?<=[A-Za-z])(?:팀|안|판|형|축|칩|폰|앱|봇|급|사|층|망)"  # written on to letters: `B팀`, `AI칩`
_JOSA = deferred(
    rf"(?P<word>(?:[$€£₩]?(?<![\d/A-Za-zÀ-ɏ])[A-Za-z0-9][A-Za-z0-9.,%+#°&℃℉㎀-㏟\-‑]*(?:(?<=\d[A-Za-z])/[hs]|(?<=\d[A-Za-z]{{2}})/[hs]|{_NOUNS})?|[가-힣]+(?<![은는을를와과의며])(?<!고)(?<!부터)(?<!까지)[\s-]?\d+(?:\.\d+)?)(?:\s?\([^()\n]{{1,40}}\))?[”’\"'*`]{{0,3}})"
    rf"(?P<particle>{_PARTICLES}){_ENDS}"
)
_COUNTED = deferred(rf"(?<![\d.,/])(?P<word>\d[\d.,]*[조억만천백]*\s?(?:{_COUNTERS}))(?P<particle>{_PARTICLES}){_ENDS}")
_QUOTED = deferred(
    rf"(?P<word>(?:[‘'「『《〈“\"【<\[]|\*{{1,2}})(?:[가-힣A-Za-z0-9]+ ){{0,3}}[가-힣A-Za-z0-9]+(?:[’'」』》〉”\"】>\]]|\*{{1,2}}))(?P<particle>으로|로|은|는|이|가|을|를|과|와|이에요|예요){_ENDS}"
)
_GLOSSED = deferred(
    r"(?P<word>[가-힣]+)\((?P<gloss>[^()\n]{1,40})\)(?P<particle>으로|로|은|는|이|가|을|를|과|와)(?=[\s,.!?]|$)"
)
_PAIRS = {
    part: pair
    for pair in (
        "은/는",
        "이/가",
        "을/를",
        "과/와",
        "으로/로",
        "이라고/라고",
        "이라는/라는",
        "이랑/랑",
        "이나/나",
        "이에요/예요",
    )
    for part in pair.split("/")
} | {"라면": "이라면/라면", "였어요": "이었어요/였어요"}  # `AI이라면` may be written out
_HYPE = deferred(r"획기적|혁신적|파격적|압도적|무려|지각변동|게임 ?체인저|신호탄|시대가 열렸|선택이 아닌 필수")
_TRANSLATED = deferred(
    r"에 의해|그것[은이을]|그들[은이을의]|그녀[는가의]|되어[지진졌]|보여[지진졌]|에 있어서|;|귀추가 주목|가능하게 (?:해|하|합|한)"
)
_SAYING = deferred(r"[”\"]|[“]")
_QUOTED_LAST = deferred(r"[”’\"'」』》〉][^가-힣A-Za-z0-9]*$")


@lru_cache(maxsize=1024)
def korean_enough(text: str) -> bool:
    """Return whether a sentence is Korean: source sentences in English are judged as English is, not at all here."""
    letters = sum(map(str.isalpha, text))
    return bool(letters) and len(_HANGUL.findall(text)) >= _FOREIGN * letters


_AS_HEADLINES = deferred(r"[없많같좋않][어아]$")
"""`거짓 경보는 더 많아`, without a full stop."""


def of_line(claim: Claim) -> Claim:
    """Return a title, a subject or a preheader as it is to be read: as a sentence, unless it asks, quotes what somebody said or ends as headlines do."""
    line = claim.placed
    free = asks(line.plain) or _QUOTED_LAST.search(line.plain) or _AS_HEADLINES.search(line.plain)
    return claim if free else replace(claim, placed=replace(line, place="paragraph"))


@dataclass(frozen=True, slots=True)
class Use:
    """One word with a particle behind it: the word as it is read (`루멘 2`), what stands there, and where."""

    word: str
    find: str
    particle: str
    pair: str
    span: tuple[int, int]


def uses(text: str) -> Iterator[Use]:
    """Yield the Latin words, counted numbers, quoted names and glossed words of a sentence that have a particle."""
    marked = {match.end() for match in _QUOTED.finditer(text)}
    for match in _JOSA.finditer(text):
        word, particle = match["word"], match["particle"]
        if match.end() in marked or "`" in word or (particle == "이" and _adnominal(text, match.end())):
            continue  # code is not read aloud
        yield Use(_read(text, match.start(), word), match.group(), particle, _PAIRS[particle], match.span())
    for pattern in (_COUNTED, _QUOTED):
        for match in pattern.finditer(text):
            yield Use(match["word"], match.group(), match["particle"], _PAIRS[match["particle"]], match.span())
    for match in _GLOSSED.finditer(text):
        pair = _PAIRS[match["particle"]]
        both = pair == "이/가" and josa.particle(match["gloss"], pair) != josa.particle(match["word"], pair)
        if not both:  # `모델(Lumen)이` is heard behind either
            yield Use(match["word"], match.group(), match["particle"], pair, match.span())


def particles(claim: Claim) -> Iterator[Flag]:
    """Yield the particles that do not fit how the word before them is read."""
    for use in uses(claim.text):
        right = josa.particle(use.word, use.pair)
        if right is not None and right != use.particle:
            shown = josa_shown(use.find[: -len(use.particle)])
            message = say("check.josa", word=shown, right=right, wrong=use.particle)
            yield Flag("josa", "warn", use.span, message, sure=0.9, fix=use_fix(claim.text, use, right))

    for match, right in spelling.particles(claim.text):
        message = say("check.josa", word=match["word"], right=right, wrong=match["particle"])
        yield spelling.slip(claim.text, match.span(), match["word"] + right, message, kind="josa")


def use_fix(text: str, use: Use, right: str) -> Fix | None:
    """Return the change to the right particle, where the words stand once in the sentence."""
    return Fix(use.find, use.find[: -len(use.particle)] + right) if text.count(use.find) == 1 else None


def _read(text: str, start: int, word: str) -> str:
    """Return the word with the name before it, where it is a bare number after a name (`루멘 2`)."""
    if word[0].isdigit() and start and text[start - 1] == " ":
        before = text[: start - 1].split()
        if before and re.search(r"[A-Za-z]$", before[-1]):
            return f"{before[-1]} {word}"
    return word


def _adnominal(text: str, end: int) -> bool:
    return text[end : end + 1] not in (" ", "")


def josa_shown(word: str) -> str:
    """Return a word as a message shows it: no marks around it."""
    return word.strip("*`\"'“”‘’")


def tongue(claim: Claim) -> Iterator[Flag]:
    """Yield what was left in another language within a Korean sentence."""
    if span := untranslated.place(claim.text):
        word = claim.text[slice(*span)]
        yield Flag("style", "warn", span, say("check.style", word=word, why=say("check.style.tongue")), sure=0.8)


def unread(placed: Placed) -> Iterator[Flag]:
    """Yield that a Korean sentence is too long for any rule to look at it: unsaid, it would pass as checked."""
    if len(placed.text) > UNREAD and korean_enough(placed.plain):
        message = say("check.unread", count=len(placed.text), most=UNREAD)
        yield Flag("long-sentence", "warn", (0, len(placed.text)), message)


def style(claim: Claim) -> Iterator[Flag]:
    """Yield words that sell and words that translate; a quotation may have them."""
    text = claim.text
    quoted = bool(_SAYING.search(text))
    for pattern, why in ((_HYPE, "hype"), (_TRANSLATED, "translated")):
        for match in pattern.finditer(text):
            if not quoted:
                yield Flag(
                    "style",
                    "note",
                    match.span(),
                    say("check.style", word=match.group(), why=say(f"check.style.{why}")),
                    sure=0.6,
                )
    if len(claim.placed.plain) > LONGEST and claim.placed.place != "other":
        count = len(claim.placed.plain)
        yield Flag("long-sentence", "note", (0, len(text)), say("check.long", count=count), sure=0.9)


def budgets(count: Mapping[str, int], limits: Mapping[str, float]) -> Iterator[tuple[str, int, float]]:
    """Yield the habits of an issue that are over their budget: name, how often, limit."""
    for name, limit in limits.items():
        if count.get(name, 0) > limit:
            yield name, count[name], limit
