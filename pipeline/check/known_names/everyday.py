"""A writing of the table that is an everyday word where it stands: 알파벳과 숫자, 0.1 마이크론, 레플리카 for the replicas of a source."""

from pipeline.check.claims import Claim
from pipeline.check.vocabulary import plain_words
from pipeline.check.written_names import displaced, hearing
from pipeline.text.patterns import deferred

_LETTERS = deferred(
    r"알파벳\s?(?:\d+\s?|[가-힣]{1,3}\s)?(?:글자|철자|문자|대문자|소문자|순서|순(?=으로|서|\s))|알파벳(?:을|은|이)?\s(?:첫|[A-Z](?:부터|에서|로))|"
    r"알파벳(?:과|이나|,|·|/| 및| 또는)\s?(?:숫자|기호|한글|특수)|(?:(?<=숫자[와나,]\s)|(?<=기호[와나,]\s)|(?<=숫자[·/])|(?<=숫자 및 )|(?<=숫자 또는 ))알파벳"
)
_MEASURES = ("마이크론", "픽셀", "킵", "도트")
_TOLD_BY_SOUND = deferred(r"[가-힣]{3,}")  # a shorter name sounds like too many words (`지프` and a chip)


def word(claim: Claim, span: tuple[int, int]) -> bool:
    """Return whether what the table has as a name tells letters or a measure here, or is a word of the source in Hangul."""
    written, before = claim.text[slice(*span)], claim.text[: span[0]]
    measured = before.rstrip()[-1:].isdigit() and written in _MEASURES
    return measured or _LETTERS.match(claim.text, span[0]) is not None or _of_source(claim, span)


def _of_source(claim: Claim, span: tuple[int, int]) -> bool:
    """Return whether a source has the word in small letters; one of Korean may stand even beside a name that the draft leaves out."""
    written = claim.text[slice(*span)]
    if not _TOLD_BY_SOUND.fullmatch(written) or not hearing.a_word_of(written, claim):
        return False
    return plain_words.listed(written) or not displaced.in_place(claim, span)
