"""The language of one sentence: an outlet quotes in another, and an editor lays two outlets' texts into one file."""

from pipeline.text.patterns import deferred

_HANGUL = deferred(r"[가-힣]")
_LATIN = deferred(r"[A-Za-z]")
_TELLING = 20  # letters: fewer are a name or a title (`OpenAI GPT-5.2`)
_FEW = 10  # Latin letters for one of Hangul: an English sentence that writes a name out, `Naver (네이버)`


def written_in(sentence: str, whole: str) -> str:
    """Return the language of a sentence in a text of a language: `ko` or `en` where its letters leave no doubt, else the text's."""
    hangul, latin = len(_HANGUL.findall(sentence)), len(_LATIN.findall(sentence))
    if whole == "ko":
        return "en" if latin >= _TELLING and hangul * _FEW < latin else whole
    return "ko" if hangul > latin else whole
