"""A model of a line in the place of another: Mistral Large 2 for Large 3, 제미나이 3 프로 for Gemini 3 Flash, Sonnet 4.5 for Haiku 4.5, MMLU for MMLU-Pro.

A model is its line with its version and its tier, read together: each of them may stand in the source beside something else. One is wrong
where the articles name models of its line and none that it could be; what one side leaves out (Gemini 3, 플래시) fits.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipeline.check.claims import Claim, Flag
from pipeline.check.lazily import compiled
from pipeline.messages import say

_LINES = (
    ("gemini", r"Gemini|제미나이"),
    ("claude", r"Claude|클로드"),
    ("mistral", r"Mistral|미스트랄"),
    ("llama", r"Llama|LLaMA|라마"),
    ("gpt", r"GPT"),
    ("qwen", r"Qwen|큐원|큐웬|퀜"),
    ("grok", r"Grok|그록"),
    ("hyperclova", r"HyperCLOVA ?X|HyperClova ?X|하이퍼클로바 ?X"),
    ("solar", r"Solar|솔라"),
    ("nova", r"Nova|노바"),
    ("phi", r"Phi"),
    ("gemma", r"Gemma|젬마"),
    ("exaone", r"EXAONE|Exaone|엑사원"),
    ("kanana", r"Kanana|카나나"),
    ("command", r"Command"),
    ("veo", r"Veo|비오"),
    ("sora", r"Sora|소라"),
    ("iphone", r"iPhone|아이폰"),
    ("macbook", r"MacBook|맥북"),
    ("galaxy", r"Galaxy|갤럭시"),
    ("pixel", r"Pixel|픽셀"),
)  # fmt: skip
TIERS = (
    ("flashlite", r"Flash[- ]Lite|플래시[- ]?라이트"), ("promax", r"Pro Max|프로 ?맥스"), ("deepthink", r"Deep Think|딥 ?씽크|딥 ?싱크"), ("flash", r"Flash|플래시"), ("pro", r"Pro|프로"), ("ultra", r"Ultra|울트라"),
    ("nano", r"[Nn]ano|나노"), ("mini", r"[Mm]ini|미니"), ("turbo", r"Turbo|터보"), ("plus", r"Plus|플러스"), ("lite", r"Lite|라이트"), ("max", r"Max|맥스"), ("air", r"Air|에어"), ("opus", r"Opus|오퍼스"), ("sonnet", r"Sonnet|소네트|소넷"),
    ("haiku", r"Haiku|하이쿠"), ("scout", r"Scout|스카우트"), ("maverick", r"Maverick|매버릭"), ("behemoth", r"Behemoth|베헤모스"), ("large", r"Large|라지"), ("medium", r"Medium|미디엄"), ("small", r"Small|스몰"), ("seed", r"SEED|Seed|시드"),
    ("think", r"THINK|Think|씽크|싱크"), ("dash", r"DASH|Dash|대시"), ("coder", r"Coder|코더"), ("fast", r"Fast|패스트"), ("heavy", r"Heavy|헤비"), ("micro", r"Micro|마이크로(?!소프트)"), ("premier", r"Premier|프리미어"),
    ("fold", r"Fold|폴드"), ("flip", r"Flip|플립"),
)  # fmt: skip
_CLAUDES = ("opus", "sonnet", "haiku")
_LINE = "|".join(rf"(?P<{name}>{words})" for name, words in _LINES)
ANY_LINE = "|".join(words for _, words in _LINES)
_TIER = "|".join(words for _, words in TIERS)
_NOT_BEHIND = r"(?!\s?(?:%|percent|million|billion|thousand|times|users|tokens|개|명|년|월|일|분|시|배|위|점|달러|원|대|장|만|억|천|종|가지|번|곳|건|조|주|세대|분기|단계|GB|B\b|x\b))"
_NUMBER = r"[vS]?\d{1,2}(?:\.\d{1,2}){0,2}(?![\d%A-Za-z]|[.,]\d)"
_VERSION = rf"(?:(?<=-){_NUMBER}|{_NUMBER}{_NOT_BEHIND})"  # `GPT-4 users` are no four users
_PART = rf"(?:{_VERSION}|(?:{_TIER})(?![A-Za-z]))"
_MODEL = rf"(?<![A-Za-z가-힣])(?:{_LINE})(?P<parts>(?:[ -]?{_PART})+)(?![A-Za-z0-9])"
_ALONE = (
    rf"(?<![A-Za-z가-힣])(?P<tier>Opus|Sonnet|Haiku|오퍼스|소네트|소넷|하이쿠) ?(?P<version>{_VERSION})?(?![A-Za-z])"
)
_MORE = rf"^(?P<joint>,? ?(?:and|or|&|및|또는|혹은)? ?|[와과나] ?|, ?|/| ?· ?|에서 (?={_VERSION} (?:{_TIER})))(?P<parts>{_PART}(?:[ -]?{_PART})*)(?![A-Za-z0-9])"
_BENCHES = (
    ("mmlu", r"MMLU", r"[- ]?(Pro|프로|Redux)"),
    ("mmmu", r"MMMU", r"[- ]?(Pro|프로)"),
    ("swe", r"SWE-?[Bb]ench", r"[- ](Verified|베리파이드|Pro|프로|Lite|라이트|Multimodal)"),
    ("arc", r"ARC-AGI", r"-([123])"),
)
_BARE_IS_ANOTHER = ("mmlu", "mmmu")
_SAME_WORDS = {"프로": "pro", "베리파이드": "verified", "라이트": "lite"}


@dataclass(frozen=True, slots=True)
class _Model:
    """A model that a text names; `version` or `tier` is empty where the text leaves it out."""

    line: str
    version: str
    tier: str
    span: tuple[int, int]


def lines(claim: Claim) -> Iterator[Flag]:
    """Yield the models and tests of a sentence in whose place the articles have others of their line."""
    mine = [one for one in _models(claim.text) if one.version or one.tier]
    theirs = {other for text in claim.context for other in _models(text.text)} if mine else set()
    for one in mine:
        line = [other for other in theirs if other.line == one.line]
        if line and not any(_fits(one, other) for other in line):
            name = claim.text[slice(*one.span)]
            yield Flag("name", "block", one.span, say("check.version", name=name), claim.ids, 0.85)
    yield from _benches(claim)


def _fits(one: _Model, other: _Model) -> bool:
    """Return whether a draft's model may be one of the source; a first version's `.0` may be left out."""
    versions = one.version.removesuffix(".0"), other.version.removesuffix(".0")
    return (not all(versions) or versions[0] == versions[1]) and (
        one.tier == other.tier or not (one.tier and other.tier)
    )


@lru_cache(maxsize=512)
def _models(text: str) -> tuple[_Model, ...]:
    """Return the models that a text names, those that share the line's name with the one before too: `Gemini 3 Pro and Flash`."""
    if not compiled(ANY_LINE + r"|Opus|Sonnet|Haiku|오퍼스|소네트|소넷|하이쿠").search(text):
        return ()
    found: list[_Model] = []
    for match in compiled(_MODEL).finditer(text):
        line = next(name for name, _ in _LINES if match[name])
        found += _row(line, match["parts"], match.span(), text)
    for match in compiled(_ALONE).finditer(text):
        if not any(one.span[0] <= match.start() < one.span[1] for one in found):
            found += _row("claude", match.group(), match.span(), text)
    return tuple(found)


def _row(line: str, parts: str, span: tuple[int, int], text: str) -> Iterator[_Model]:
    first = _read(line, parts, span)
    yield first
    end, last = span[1], first
    while more := compiled(_MORE).match(text[end:]):
        other = _read(line, more["parts"], (end + more.start("parts"), end + more.end()))
        if (other.tier in _CLAUDES) != (line == "claude") and other.tier:
            return
        last = _Model(
            line, other.version or last.version, other.tier or ("" if line != "claude" else last.tier), other.span
        )
        yield last
        if not other.tier and first.tier:
            yield _Model(line, other.version, first.tier, other.span)
        if not first.version and other.version:
            yield _Model(line, other.version, first.tier, first.span)  # Opus and Sonnet 4.5
        end += more.end()


def _read(line: str, parts: str, span: tuple[int, int]) -> _Model:
    version = compiled(_VERSION).search(parts)
    tier = next((name for name, words in TIERS if compiled(rf"(?:{words})(?![A-Za-z])").search(parts)), "")
    return _Model(line, version.group().lstrip("vS") if version else "", tier, span)


def _benches(claim: Claim) -> Iterator[Flag]:
    for name, words, suffix in _BENCHES:
        pattern = compiled(rf"(?<![A-Za-z])(?:{words})(?:{suffix})?(?![A-Za-z0-9])")
        mine = list(pattern.finditer(claim.text))
        theirs = (
            {_edition(other[1]) for text in claim.context for other in pattern.finditer(text.text)} if mine else set()
        )
        for match in mine:
            edition = _edition(match[1])
            if (
                not theirs
                or edition in theirs
                or (not edition and name not in _BARE_IS_ANOTHER)
                or (edition and "" in theirs and name not in _BARE_IS_ANOTHER)
            ):
                continue
            yield Flag("name", "block", match.span(), say("check.version", name=match.group()), claim.ids, 0.85)


def _edition(suffix: str | None) -> str:
    return _SAME_WORDS.get(suffix or "", (suffix or "").lower())
