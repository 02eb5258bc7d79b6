"""The very deed that an English source denies, told as done or meant: `이의를 제기하겠다고` for `said he would not contest`, 지급했다고 for `withheld payment`.

The predicate of a Korean clause must tell a word of what is denied there, and the rest of the clause other words beside it; the sentence
must be the one that tells the clause, and no sentence may tell the same deed of the same things undenied.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipeline.check import quoted_cues, quoted_words
from pipeline.check.caution import hedge_marks
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.vocabulary import dictionary
from pipeline.messages import say
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_CUE = deferred(
    r"\b(?:(?:will|would|do|does|did|is|are|was|were|has|have|had|can|could|should|shall)(?: not\b| never\b|n['’]t\b)|cannot\b|won['’]t\b|never\b|"
    r"refus(?:es|ed|ing) to\b|declin(?:es|ed|ing) to\b|rul(?:es|ed|ing) out\b|withh(?:olds?|eld|olding)\b|(?:[Ii]n )?[Nn]one of\b|[Nn]either\b|[Nn]o one\b|[Nn]obody\b|"
    r"(?:need(?:s|ed)?|contain(?:s|ed)?|ha[sd]|have|is|was|were|are|use[sd]?|show(?:s|ed)?|requir(?:es?|ed)|includ(?:es?|ed)) no (?!longer\b|more\b|less\b|fewer\b|one\b|other\b|doubt\b|better\b|worse\b|[a-z]+er\b))"
)
_NO_DENIAL = deferred(
    r"\s(?:[a-z]+ )?(?:g[ia]ven? up|abandon|drop|stop|rul(?:e|ed) out|den(?:y|ied)|los[et]|prevent|block|fail|forg[eo]t|refus|reject|hesitat|exclud|spar)[a-z]*\b|\s(?:only|just|merely|simply|necessarily|even|until|before|unless|so much|all|every|always|solely|be (?:the )?(?:only|last|first))\b|[^.;:,]{0,60}\b(?:but|until|till|before|than|unless|except|without|only|any more than|other than|rather than|instead)\b"
)
_ANOTHER = deferred(
    r"(?i:\b(?:not|never|no|den(?:y|ies|ied)|doubt\w*|if|whether|unless|why|because)\b|n['’]t\b)[^.;:,]{0,40}$"
)
_THOSE_WHO = deferred(r"\b(?:that|who|which|those|they|others|rest) $")
"""`Those that do not face a fine` deny what stands before."""
_LEFT_OUT = deferred(
    r"(?:[;.] |, | (?:but|and|while) )(?P<what>(?:the |its |their )?[a-z][a-z-]+(?: [a-z-]+){0,2}) (?P<cue>(?:was|were|did|does|do|has|have|is|are) not)(?=[,.;])"
)
"""What a sentence denies with the verb of the clause before: `names were taken; card data was not`."""
_AFFIRMED = deferred(r"그대로 (?=[가-힣]+[했줬냈렀])|대신(?=[하할해했])|빠져(?=나)|뿐만? 아니라")
_END = deferred(
    r"[;:.!?](?=\s|[\"”]|$)|[\"“”]|,(?=\s)|\s(?=(?:and|but|while|whereas|although|though|because|since|as|after|when|which|who|that is)\b)"
)
_OF_A_THING = deferred(r"\b(?:an?|the|any|its|their|this) (?:[a-z-]+ ){1,3}(?P<that>that) ")
"""What is said of a thing that a denial names stands as it is: `does not end a suit that two printers filed`."""
_FINITE = deferred(
    r"(?<![가-힣])(?P<word>[가-힣]+(?:[았었했됐였렸났갔졌왔냈겼혔랐겠]|[한인된진른]|[ㄴ는]|[을를할될릴낼칠길질갈날둘출줄킬일들울열]))(?P<end>다(?:고|며)|대요|어요|다|고요?|지만|는데|습니다| ?거라고| ?것(?:이라고|이라며|으로|이다|이에요|입니다))(?=[\s.,!?\u2060]|$)"
    r"|(?<![가-힣])(?P<plain>[가-힣]+?)(?P<last>[아어해돼여워와]요|려고 (?:했|한|해)[가-힣]*|기로 (?:했|한)[가-힣]*)(?=[\s.,!?\u2060]|$)"
    r"|(?<![가-힣])(?P<able>[가-힣]+)(?: 수(?:도|는)? 있(?:[다어었]|습니다|고|지만|는데)[가-힣]*|(?<=[아어해])야(?:만)? (?:하|해|한|했|합)[가-힣]*|(?<=[아어]) 있[다었어고습][가-힣]*)"
    r"|(?<![가-힣])(?P<who>(?:참여|관여|참가|개입|동의|공개|승인)(?:한|했던|해 온))(?= )"
)
_TELLS = deferred(
    r"(?:말|설명|전|밝|덧붙|알|강조|주장|발표|보도|경고|예상|추정|답|판단)?(?:했|혔|였|렸|려졌|해졌|하|봤|한|힌)|이[었였]|있|없|같|아니"
)
_LIGHT = deferred(r"(?P<noun>[가-힣]{2,})[을를이가도] (?P<adverb>[가-힣]+(?:게|히|로) )?$")
_CUT = deferred(
    r"(?<=[가-힣])(?:(?<![다라냐자])고|며|면서|지만|는데|은데|인데|아서|어서|해서|으나|다가)(?=[\s,])|[.!?](?=\s|$)|,(?=\s)|[“”\"]"
)
_NO = deferred(
    r"없이|제외|거부|거절|금지|막[았아힌]|중단|취소|그만|멈[췄춰]|보류|[가-힣] 대신(?![하할해했])|피[했하한]|면[했제]|빼[고는]|뺀|빠[졌진]|덜 |(?<![\d,.])0(?:건|명|개|곳|원|%)|아직|끝내|침묵|까지는|접[었기]|포기|미[뤘뤄루]"
)
_HELD_AGAINST = deferred(r"(?:높|낮|많|적|크|컸|작|길|짧|달[랐라])")
_DIFFER = frozenset({"differ", "vary", "vari", "chang"})
_GENERAL = frozenset(
    str.split(
        "be am is are was were been do did does don hav has had mak made get got tak took com cam go went gone giv gav giv say said see seen know us"
    )
)
_EMPTY = _GENERAL | quoted_cues.ANY
_MANY, _TELLING, _ENOUGH, _WORDS, _STEM = 8, 2, 3, 9, 6


@dataclass(frozen=True, slots=True)
class _Denied:
    """What a sentence denies: the word that says so, and the stretch behind it, with how many words that tell something."""

    cue: Span
    what: Span
    words: int


def denied_as_done(claim: Claim) -> Iterator[Flag]:
    """Yield the first predicate of a sentence that tells as done what its source denies."""
    if len(claim.evidence) > _MANY or any(one.language == "ko" for one in claim.evidence):
        return
    if not any(_denials(one.text) for one in claim.evidence):
        return
    for clause, verb, last in _predicates(claim.text):
        quoted = claim.text[: clause[1]].endswith("고")
        matter = claim.text[clause[0] :] if quoted else claim.text[slice(*clause)]
        found = None if _denies(matter) else _found(claim, verb, last)
        if found is not None:
            one, denial = found
            start, end = min(denial.cue[0], denial.what[0]), max(denial.cue[1], denial.what[1])
            said = " ".join(one.text[start:end].split()[:_WORDS])
            message = say("check.opposite", text=claim.text[slice(*last)], source=said, id=one.id)
            yield Flag("number-contradicted", "block", last, message, (one.id,), 0.7)
            return


def _found(claim: Claim, verb: Span, last: Span) -> tuple[Evidence, _Denied] | None:
    """Return the sentence, and what it denies, of which a predicate of the draft tells the contrary."""
    told = [_told(claim.text, one.text, verb) for one in claim.evidence]
    best = max((len(rest) for _, rest in told), default=0)
    for one, (deeds, rest) in zip(claim.evidence, told, strict=True):
        others = [each for other, each in zip(claim.evidence, told, strict=True) if other is not one]
        again = any(more and len(words) >= best - 1 for more, words in others)
        alone = not any(more for more, _ in others) and len(rest) * 2 >= best
        near = bool(deeds) and not again and (alone or len(rest) >= best - 1)
        if near and (denial := _contrary(claim.text, one.text, verb, last)):
            return one, denial
    return None


def _contrary(text: str, source: str, verb: Span, last: Span) -> _Denied | None:
    """Return what a sentence denies and a predicate tells, with another word of it, where the sentence does not tell it undenied too."""
    deeds, rest = _told(text, source, verb)
    by_verb = _told(text, source, last)[0]
    denials = _denials(source)
    for denial in denials:
        here = {at for at in deeds if _within(at, denial.what)}
        beside = {at for at in rest if _within(at, denial.what)} | here
        if not here or len(beside) < min(_TELLING, denial.words) or len(rest | here) < _ENOUGH:
            continue
        meant = here if denial.what < denial.cue else by_verb if here & by_verb else deeds
        if all(any(_within(at, each.what) for each in denials) for at in meant):
            return denial
    return None


def _told(text: str, source: str, verb: Span) -> tuple[frozenset[Span], frozenset[Span]]:
    """Return the places of a source that the predicate of a clause tells, and those that its other words tell."""
    links, theirs = quoted_words.links(text, source), dictionary.english(source)
    general = {span for span, stems in theirs if stems & _EMPTY}
    deeds: set[Span] = set()
    rest: set[Span] = set()
    for span, places in links.items():
        if _within(span, verb):
            said = {stem for one in dictionary.told_for(text[slice(*span)]) for stem in dictionary.lemmas(one)}
            deeds |= places | {at for at, stems in theirs if any(_akin(one, other) for one in stems for other in said)}
        elif span[1] <= verb[0] and places - general:
            rest.add(min(places - general))
    if _HELD_AGAINST.search(text, *verb):
        deeds |= {span for span, stems in theirs if stems & _DIFFER}
    return frozenset(deeds - general), frozenset(rest - deeds)


def _akin(one: str, other: str) -> bool:
    """Return whether two stems are of one word, be one a noun of it: replac and replacement."""
    return one == other or (min(len(one), len(other)) >= _STEM and one[:_STEM] == other[:_STEM])


def _within(span: Span, stretch: Span) -> bool:
    return stretch[0] <= span[0] and span[1] <= stretch[1]


@lru_cache(maxsize=512)
def _denials(text: str) -> tuple[_Denied, ...]:
    """Return what an English sentence denies."""
    found = []
    cuts = [match.start() for match in _END.finditer(text)]
    cuts += [match.start("that") for match in _OF_A_THING.finditer(text)]
    for match in _CUE.finditer(text):
        before = text[: match.start()]
        those = match.group()[:2] in ("do", "di") and _THOSE_WHO.search(before)
        if those or _NO_DENIAL.match(text, match.end()) or _ANOTHER.search(before):
            continue
        end = min((cut for cut in cuts if cut >= match.end()), default=len(text))
        what = (match.end(), end)
        if words := _words(text[slice(*what)]):
            found.append(_Denied(match.span(), what, words))
    left_out = (
        _Denied(match.span("cue"), match.span("what"), _words(match["what"])) for match in _LEFT_OUT.finditer(text)
    )
    return (*found, *(one for one in left_out if one.words >= _TELLING))


def _words(text: str) -> int:
    """Return how many words of an English stretch tell something."""
    return sum(not stems & _EMPTY for _, stems in dictionary.english(text))


def _predicates(text: str) -> Iterator[tuple[Span, Span, Span]]:
    """Yield the clauses of a Korean sentence that tell something, each with its predicate, with and without the noun that it takes; who tells it has none."""
    cuts = [match.end() for match in _CUT.finditer(text)]
    for match in _FINITE.finditer(text):
        if _TELLS.fullmatch(match["word"] or match["plain"] or match["able"] or ""):
            continue
        start = max((cut for cut in cuts if cut <= match.start()), default=0)
        light = _LIGHT.search(text, start, match.start())
        yield (start, match.end()), (light.start() if light else match.start(), match.end()), match.span()


def _denies(clause: str) -> bool:
    """Return whether a Korean clause denies anything."""
    clause = _AFFIRMED.sub("", clause)
    return hedge_marks.kept("negation", clause, coming=False) or _NO.search(clause) is not None
