"""What was changed between a draft and what became of it, sentence by sentence: words for words, words put at the head, commas taken out.

Particles that both sides share are set aside, and a change of nothing but a particle is none: which one is right hangs on the sentence.
"""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from pipeline.text import sections as section_text
from pipeline.text.josa import PAIRS, particle

LONGEST = 4  # 어절
LIKE = 0.4  # below this two sentences are not one sentence changed
Edit = tuple[str, str]
COMMA: Edit = (",", "")
_EDGES = re.compile(r"^[\"'“”‘’(\[]+|[\"'“”‘’)\].,!?:;…]+$")
_SAME = ("의", "에", "도", "만", "에서", "에는", "까지", "부터", "에게", "보다", "처럼")
_UNDER = ["으로/로"]
"""Besides those of `_SAME`, what a particle may stand upon: 시험에서는, 시험으로는."""
_PARTICLES = [pair for pair in PAIRS if pair not in ("이었/였", "아/야")]
_SURE = {
    word: meaning
    for meaning, words in {
        "due": "예정",
        "meant": "계획 방침 목표",
        "thought of": "검토 논의 협의",
        "foreseen": "전망 예상 관측 내다봤",
        "settled": "확정 결정",
        "may be": "가능성 수도",
        "heard": "알려졌 알려진 전해졌 전해진 보도",
        "said": "밝혔 밝힌 발표 알렸 알린 말했 말한 설명했 설명한 전했 전한 덧붙였 덧붙인 답했 답한 언급했 언급한 귀띔했 귀띔한 강조했 강조한 이야기했 이야기한 얘기했 얘기한",
        "about": "약 가량 정도 쯤 안팎 내외",
        "at most": "최대 이하 이내 많아야",
        "at least": "최소 이상 적어도",
        "above": "초과 넘는 넘게 넘어",
        "below": "미만 가까운 가까이",
    }.items()
    for word in words.split()
}
"""Words that say how sure a thing is, or which side of a figure is meant: those of one meaning may stand for each other."""
_SURELY = re.compile(
    rf"(?<![가-힣])(?:{'|'.join(_SURE)})(?=$|[^가-힣]|[은는이가을를의에도로과와인]|으로|라|했|하는|할|어요|다)"
)


def edits(draft: str, became: str) -> Iterator[tuple[Edit, str]]:
    """Yield the changes between two texts, each with the sentence that it was made in; what is put at its head replaces nothing ("")."""
    old = [part.plain for part in section_text.placed(draft)]
    new = [part.plain for part in section_text.placed(became)]
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for kind, low, high, left, right in matcher.get_opcodes():
        if kind != "replace":
            continue
        for one, other in _partners(old[low:high], new[left:right]):
            for edit in _replaced(one.split(), other.split()):
                yield edit, other


def _partners(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield each new sentence with the old one that it is most like, where it is like any."""
    rest = list(old)
    for sentence in new:
        scores = [SequenceMatcher(None, one, sentence, autojunk=False).ratio() for one in rest]
        if scores and max(scores) >= LIKE:
            yield rest.pop(scores.index(max(scores))), sentence


def _replaced(old: Sequence[str], new: Sequence[str]) -> Iterator[Edit]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for kind, low, high, left, right in matcher.get_opcodes():
        if kind == "equal" or high - low > LONGEST or right - left > LONGEST:
            continue
        yield from [COMMA for one, other in zip(old[low:high], new[left:right], strict=False) if one == f"{other},"]
        if kind == "insert" and low:
            continue  # what is added within a sentence is news, not manner
        was, now = _bare(" ".join(old[low:high])), _bare(" ".join(new[left:right]))
        if kind == "replace":
            if not (_worded(was) and _worded(now)):
                continue  # a word in the place of a mark stands for what the mark meant there
            was, now = _without_particle(was, now)
        if was != now and not _same_word(was, now) and not re.search(r"\d", was + now) and _sure(was) == _sure(now):
            yield was, now


def _worded(text: str) -> bool:
    return any(letter.isalnum() for letter in text)


def _same_word(was: str, now: str) -> bool:
    """Return whether two texts differ by the particle of one word alone."""
    stems = [
        {text.removesuffix(one) for one in _SAME} | {_stem(text, pair) for pair in _PARTICLES} for text in (was, now)
    ]
    return bool((stems[0] & stems[1]) - {""})


def _sure(text: str) -> set[str]:
    return {_SURE[match.group()] for match in _SURELY.finditer(text)}


def _bare(text: str) -> str:
    return _EDGES.sub("", text)


def _without_particle(was: str, now: str) -> Edit:
    """Return both without the particles that they share, one upon the other, whatever form each word gave them."""
    once = _without_last(was, now, _PARTICLES)
    return _without_last(*once, _UNDER) if once != (was, now) else once


def _without_last(was: str, now: str, pairs: Sequence[str]) -> Edit:
    for one in _SAME:
        if was.endswith(one) and now.endswith(one) and len(was) > len(one) + 1 and len(now) > len(one) + 1:
            return was.removesuffix(one), now.removesuffix(one)
    for pair in pairs:
        stems = [_stem(word, pair) for word in (was, now)]
        if all(stems) and max(map(len, stems)) > 1:  # of two single syllables (나이, 사이) none may be a particle
            return stems[0], stems[1]
    return was, now


def _stem(word: str, pair: str) -> str:
    """Return a word without its particle of this pair, or nothing where it does not end in one that fits it."""
    for form in pair.split("/"):
        stem = word.removesuffix(form)
        if stem and stem != word and particle(stem, pair) in (form, None):
            return stem
    return ""
