"""Keep a josa on the line of its word: `‘루멘 2’의`, `<b>$0.28</b>예요.`, `끝났어요.[1]`.

An amount stays whole, too: `1조 4,000억 달러`, `200여 종`. Even with `word-break: keep-all` a browser breaks between a closing mark, a bold end or a citation and the Hangul after
it, and between `#` or `@` and a name. The whole word goes into a span that does not break, where it is short enough to fit a
narrow screen.
"""

import html
import re
from collections.abc import Sequence
from functools import lru_cache

from pipeline.publish.marks import MARK, OPEN

LONGEST = 14
SPAN = '<span class="nw">'
_TOKEN = re.compile(r"<[^>]+>|[^<]+")
_BLANKS = re.compile(r"([ \t\r\n]+)")
_INLINE = re.compile(r"</?(?:strong|em|b|i|u|s|a|code|mark|small|sub|sup|del|ins|kbd|span)\b")
_SPLITTABLE = re.compile(r"<(?:strong|em|b|i|u)>$")
_TAG = re.compile(r"<[^>]+>")
_EMPTY = re.compile(r"<(strong|em|b|i|u)></\1>")
_AMOUNT = re.compile(
    r"(?<![\w.,])\d[\d,.]*(?:조|억|만|천)?여?(?: \d[\d,.]*(?:억|만|천)여?){0,2}"
    r"(?: (?:달러|원|유로|엔|위안|파운드|명|개|종|곳|건|대|배|번|권|장|쪽|편|점|시간|분|초|톤|가구|어절|토큰)(?![가-힣]{3}))?"
)
"""A number with its further parts and its unit, as Korean writes them apart."""
_JOIN = re.compile(rf"(?:[)\]%’”'\"」』〉》）】％‰℃°!?…#@]|&gt;|</\w+>)(?=[가-힣])|{OPEN}")


@lru_cache(maxsize=2048)
def hold(markup: str, names: tuple[str, ...] = ()) -> str:
    """Return HTML in which no josa and no citation can fall onto the next line, nor a name's number."""
    out: list[str] = []
    open_tags: list[str] = []
    run: list[str] = []
    for piece in _pieces(markup, names):
        if _BLANKS.fullmatch(piece) or (piece.startswith("<") and not _INLINE.match(piece)):
            out += [_held(run, open_tags), piece]
            run = []
        else:
            run.append(piece)
    return _EMPTY.sub("", "".join([*out, _held(run, open_tags)]))


def whole(text: str) -> str:
    """Return plain text, a title or a heading, in which no line breaks an amount: `GPU 26만 장`."""
    return _AMOUNT.sub(_whole, text)


def _pieces(markup: str, names: Sequence[str]) -> list[str]:
    pieces: list[str] = []
    for token in _TOKEN.findall(markup):
        if token.startswith("<"):
            pieces.append(token)
            continue
        for name in names:
            token = token.replace(name, name.replace(" ", "\u00a0"))
        token = _AMOUNT.sub(_whole, token)
        pieces += [piece for piece in _BLANKS.split(token) if piece]
    return pieces


def _whole(amount: re.Match[str]) -> str:
    """Return an amount that no line breaks, where it is short enough for a narrow screen."""
    return amount.group().replace(" ", "\u00a0") if len(amount.group()) <= LONGEST else amount.group()


def _held(run: Sequence[str], open_tags: list[str]) -> str:
    """Return one word with its tags, in a span where it needs one; `open_tags` follows what is open after it."""
    before = list(open_tags)
    closed = False  # whether the word ends a tag that was open before it
    for piece in run:
        if piece.startswith("</"):
            if open_tags:
                open_tags.pop()
            closed = closed or len(open_tags) < len(before)
        elif piece.startswith("<"):
            open_tags.append(piece)
    text = "".join(run)
    visible = html.unescape(_TAG.sub("", MARK.sub("", text)))
    across = before + open_tags
    if not _JOIN.search(text) or len(visible) > LONGEST or not visible or 'class="nw"' in "".join([*across, text]):
        return text
    whole = before == open_tags and not closed
    if not whole and not all(_SPLITTABLE.match(tag) for tag in across):
        return text
    if whole:
        return f"{SPAN}{text}</span>"
    return "".join(
        [_closing(before), SPAN, *before, text, _closing(open_tags), "</span>", *open_tags],
    )


def _closing(tags: Sequence[str]) -> str:
    return "".join(f"</{tag[1:-1]}>" for tag in reversed(tags))
