"""Quotation marks of other languages as the English ones, so that what is quoted is told and not said in any of them."""

from pipeline.text.patterns import deferred

_OTHERS = deferred(r"[«»„‚‹›]")
_STRAIGHT = deferred(r"(?<![^\s(])'(?=\S)((?:[^']|(?<=[A-Za-z])'(?=[a-z])){4,600}?)'(?![^\s,.;:?!)])")
_HANGUL = deferred(r"[가-힣]")
_PAIRS = tuple(
    (deferred(rule), as_english)
    for rule, as_english in (
        (r"«\s?([^«»]{1,600}?)\s?»", r"“\1”"),
        (r"»([^«»\s][^«»]{0,600}?)«", r"“\1”"),
        (r"„([^„“”\"]{1,600})[“”\"]", r"“\1”"),
        (r"‹\s?([^‹›]{1,600}?)\s?›", r"‘\1’"),
        (r"›([^‹›\s][^‹›]{0,600}?)‹", r"‘\1’"),
        (r"‚([^‚‘’]{1,600})[‘’]", r"‘\1’"),
    )
)


def foreign_marks(text: str) -> str:
    """Return a text whose quotation marks of other languages (`«…»`, `„…“`) are those of English."""
    if _OTHERS.search(text):
        for rule, as_english in _PAIRS:
            text = rule.sub(as_english, text)
    return text


def english_marks(text: str) -> str:
    """Return a text with the quotation marks of English: `« Ignore tout »` and `„Vergiss alles“` become `“…”`.

    Straight single marks become `‘…’`, but for Korean, which sets a term in them as well as speech.
    """
    text = foreign_marks(text)
    if "'" in text and not _HANGUL.search(text):
        text = _STRAIGHT.sub(r"‘\1’", text)
    return text
