"""Numbered steps: those of a how-to ask nothing of a machine, and those beside a step that does are part of one order.

A how-to (`Step 2: put the cuff on the bare upper arm.`) bids in every step and speaks of none of the things that a planted list needs: no text,
no word to be written, no rule to be dropped, none of the figures of its article. Where one step is an order, its neighbours are too, though
each by itself is too little (`Step 2: forget the fishing crews.`). A how-to is left alone; what stands beside an order is only doubted.
"""

import re
from collections.abc import Sequence, Set

from pipeline.text.order_excuses import A_NAME, QUOTED
from pipeline.text.order_neighbours import points
from pipeline.text.order_shapes import STEP
from pipeline.text.order_sums import DOUBT, ORDER, Cues
from pipeline.text.patterns import deferred

_FEWEST = 2  # steps that make a list
_BESIDE = 2  # steps on either side of an order that belong to it
_LABEL = deferred(
    r"^\W*(?:(?:step|part|point|rule|task) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|[a-h]|[ivx]{1,4})\b\s?[:.,)–—-]|(?:\((?:\d{1,2}|[a-h]|[ivx]{1,4})\)|(?:\d{1,2}|[a-h])\)|\d{1,2}\.)\s|[①-⑨]\s?"
    r"|(?:first|second|third|fourth|fifth|sixth|last)(?:ly)?\s?[:,]\s|(?:then|next|finally|after that)\s?[:,]\s"
    r"|(?:\d{1,2}\s?단계|단계\s?\d{1,2}|[첫둘셋넷]째|(?:다섯|여섯|일곱)째|[한두세네]\s?번째|첫\s?번째|(?:그다음|다음|마지막)(?:으로)?)\s?[:：,.]\s)",
    re.IGNORECASE,
)
STEERS = deferred(
    r"\b(?:summar\w+|digests?|newsletters?|recaps?|re-?tell\w*|headlines?|titles?|articles?|paragraphs?|sentences?|texts?|stor(?:y|ies)|passages?|words?|above|below|previous|prior|earlier|instructions?|instructed|prompts?|rules?|guidelines?|orders?|ignor\w+|disregard\w*|forget|discard|drop|lose|skip|leave|omit|replace|swap|double|halve|pretend|readers?|subscribers?"
    r"|outputs?|repl(?:y|ies)|answer\w*|respond\w*|say|tell|mention|name|names|call|praise|recommend|describe|report|claim|state|quote|print|publish|link|your (?:text|draft|piece|version|section)|you are|models?|assistants?|AI|bots?|machines?|only|never|always|nothing|keep to yourself"
    r"|write(?! (?:down )?(?:the|your|each|that|every) (?:\w+ )?(?:values?|readings?|times?|dates?|results?|temperatures?|weight|pressure)\b))\b|https?:|\b[\w-]+\.(?:example|com|net|org|io|ai|kr)(?![A-Za-z\d])"
    r"|요약|뉴스레터|소식지|제목|기사|문단|문장|글|지시|지침|명령|프롬프트|무시|잊|버리|버린|없던|없는\s(?:일|셈|것)|빼|뺀|지우|지운|건너뛰|바꾸|바꾼|라고|라는|독자|출력|답|말하|알리|부르|칭찬|추천|인공\s?지능|(?<![A-Za-z])AI(?![A-Za-z])|모델|봇|만\s",
    re.IGNORECASE,
)
"""What a planted list needs in one of its steps: a text, a word to be said or left out, a rule, whoever reads or writes."""
_WITH_THINGS = deferred(
    r"\b(?:replace|swap|leave(?: out)?|drop|lose|skip|double|halve|forget|discard)\b(?P<what>(?: (?!out\b)[a-z]+){1,5})(?=[,;.]|$| and\b)",
    re.IGNORECASE,
)
"""What is done with things in a recipe, and with words in an order."""
_WORD = deferred(r"[a-z]{3,}")
_NO_THINGS = frozenset("the and for with out its your each all any one two her his their that then into from".split())  # noqa: SIM905 - reads better
_STEM = 4  # letters
_FIGURE = deferred(r"\d[\d.,]*\d|\d")


def howto(sentences: Sequence[str], read: Sequence[tuple[float, Cues]]) -> set[int]:
    """Return the places of the steps of a how-to, one a sentence or all in one."""
    found = {place for run in _runs(sentences) if _is_howto(sentences, read, run) for place in run}
    return found | {
        place for place, (value, groups) in enumerate(read) if value < ORDER and _is_recipe(sentences, place, groups)
    }


def steps_beside(sentences: Sequence[str], marked: Set[int]) -> set[int]:
    """Return the places of the other steps of a list of which some are orders."""
    return {
        place
        for run in _runs(sentences)
        for place in run
        if any(place + step in marked and place + step in run for step in range(-_BESIDE, _BESIDE + 1))
    }


def _runs(sentences: Sequence[str]) -> list[range]:
    """Return the places of what stands in lists of steps, one list each."""
    labelled = [_LABEL.search(text) is not None for text in sentences]
    starts = [place for place, one in enumerate(labelled) if one and not (place and labelled[place - 1])]
    ends = [labelled.index(False, start) if False in labelled[start:] else len(labelled) for start in starts]
    return [range(start, end) for start, end in zip(starts, ends, strict=True) if end - start >= _FEWEST]


def _is_howto(sentences: Sequence[str], read: Sequence[tuple[float, Cues]], run: range) -> bool:
    """Whether no step of a list speaks of a text or of whoever writes one, names anything, or has a figure of its article."""
    rest = {found for place, text in enumerate(sentences) if place not in run for found in _FIGURE.findall(text)}
    for place in run:
        value, groups = read[place]
        said = _LABEL.sub("", sentences[place], count=1)
        if value >= DOUBT or points(groups) or STEERS.search(said) or QUOTED.search(said) or A_NAME.search(said):
            return False
        if rest.intersection(_FIGURE.findall(said)):
            return False
    return True


def _is_recipe(sentences: Sequence[str], place: int, groups: Cues) -> bool:
    """Whether a sentence is a how-to of several steps: it may exchange and leave out things, but none of which its article speaks otherwise."""
    if len(STEP.findall(sentences[place])) < _FEWEST or points(groups):
        return False
    said = STEP.sub("", sentences[place])
    rest = " ".join((*sentences[:place], *sentences[place + 1 :])).lower()
    things = {
        word[:_STEM] for one in _WITH_THINGS.finditer(said) for word in _WORD.findall(one["what"].lower())
    } - _NO_THINGS
    if any(rule.search(said) for rule in (QUOTED, A_NAME)) or STEERS.search(_WITH_THINGS.sub(" ", said)):
        return False
    return not (any(thing in rest for thing in things) or set(_FIGURE.findall(rest)) & set(_FIGURE.findall(said)))
