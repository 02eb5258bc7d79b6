"""A sentence that says nothing but what its article leaves open: `기사는 몇 명에게 물었는지 말하지 않아요`. It tells no fact that could be too sure.

One that only says an amount in other money tells no fact of its own either. What goes before it in the same sentence is told (`요금이 내렸지만 얼마인지는 기사에 없어요`), and so is what a 왜 asks the reason of: both are none.
"""

from pipeline.text.patterns import deferred

_TEXT = r"(?:이 |그 |두 |이번 )?(?:기사|보도|자료|발표문|보고서|논문|글|보도자료)"
_SILENT = r"(?:(?:말|밝히|전|적|알리|다루|설명|담|싣|짚)(?:하)?지(?:는|도)? (?:않|못)|(?:나오|나와 있|적혀 있|담겨 있|쓰여 있)지(?:는|도)? 않|없)"
_UNTOLD = deferred(
    rf"^(?:(?:다만|아직|그런데|하지만) )?(?:{_TEXT}(?:은|는|도|에는|에도|에선|에서는)?,? (?:[^,]|(?<=\d),(?=\d)){{2,80}}[가-힣]지(?:는|은|를|을|도|까지는|까지)? {_SILENT}"
    rf"|(?:[^,]|(?<=\d),(?=\d)){{2,80}}지(?:는|도|까지는)? (?:아직 )?{_TEXT}(?:에|에는|에서는?) {_SILENT})(?:아요|어요|았어요|었어요|고요|네요|죠)[.]?$"
)
_TELLS = deferred(r"(?<![가-힣])왜 |(?:지만|는데|으며|면서|[했였었았]고|니까|라서|[해어아]서),? ")


_CONVERTED = deferred(
    r"^(?:우리 ?돈|한국 ?돈|원화|미화|달러화?)(?:으로|로)(?:는|도|만)? ?(?:바꾸면|치면|따지면|환산하면)?,? ?(?:약 |대략 |거의 )?[\d.,]+[\d.,만천백억조 ]*(?:원|달러)(?:쯤|가량|정도|이? ?넘|남짓|꼴)?(?:이에요|예요|이죠|죠|인 셈이에요|이 돼요|어요|네요)[.]?$"
)


def only_converted(text: str) -> bool:
    """Return whether a sentence does nothing but say in other money what was just told: `우리 돈으로는 약 1조 원이에요`."""
    return _CONVERTED.match(text.strip()) is not None


def only_untold(text: str) -> bool:
    """Return whether a sentence tells nothing but that its article does not tell something."""
    said = text.strip()
    return _UNTOLD.match(said) is not None and _TELLS.search(said) is None


def says_nothing(text: str) -> bool:
    """Return whether a sentence tells no fact that a source could be less sure of."""
    return only_untold(text) or only_converted(text)
