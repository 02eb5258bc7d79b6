"""The words of running text: Latin ones, the English ones that tell nothing, and Korean ones without their particles."""

from functools import lru_cache

from pipeline.text.patterns import deferred

Span = tuple[int, int]
LATIN = deferred(r"[A-Za-z][A-Za-z0-9&]*(?:[.-][A-Za-z0-9]+)*")
_HANGUL = deferred(r"[가-힣]{2,12}")
_QUOTED = deferred(r"[’'”][가-힣]")
PARTICLE = deferred(
    r"(?:에서는|으로는|에게는|까지는|부터는|이라는|에서|으로|에게|까지|부터|보다|처럼|이라|라는|이나|에는|이며|이고|은|는|이|가|을|를|과|와|의|에|로|도|만|나|측)$"
)
_WHOLE = frozenset(
    str.split(
        "그래도 그런데도 그러고도 그럼에도 아마도 함부로 스스로 그대로 이대로 저대로 제대로 저절로 실제로 절대로 억지로 대체로 나름대로 진짜로 정말로 의외로 참으로 도대체가 그나마도 그때까지 이제까지 여태까지 지금까지 그로부터 이로써"
    )
)
"""Words that only seem to end in a particle: without it 그래도 sounds like Kragh."""
STOP = frozenset(
    str.split(
        "the a an of in on at to for from by with and or but as is are was were be been it its this that these those which who while than then more less over "
        "under about around up down out per each every has have had will would can could may might said says say not no also only just their his her they we "
        "he she i you our your into after before between against versus vs compared during through across within since until when where there here so if both "
        "all any some such other another one two three four five six seven eight nine ten million billion trillion thousand hundred percent dollars dollar "
        "won euros points point times x km kg gb mb tb ms"
    )
)


@lru_cache(maxsize=1024)
def stems(text: str) -> tuple[tuple[str, Span], ...]:
    """Return the Hangul words of a text without their particles, with their places."""
    found = []
    for match in _HANGUL.finditer(text):
        quoted = _QUOTED.match(text, match.end()) is not None  # in ‘한결이’가 the particle stands behind the mark
        bare = match.group() if quoted or match.group() in _WHOLE else PARTICLE.sub("", match.group())
        bare = bare if len(bare) >= 2 else match.group()
        found.append((bare, (match.start(), match.start() + len(bare))))
    return tuple(found)
