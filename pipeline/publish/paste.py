"""Let readers of CommonMark show `issue.md` as we do: it is pasted into Maily, Stibee and others.

Our dialect and CommonMark differ where editors write Korean: the second `**` of `**"인용"**이라고` closes nothing there, since it
stands between a mark and a letter (section 6.2, flanking), `<GPT>` is a tag that nobody sees, `2026. 1. 15.` begins a list,
`[1]: 설명` defines a link and is gone, `__init__` is bold, `5*3*2` is slanted. An entity stops each of these and changes
nothing that is read: `&NoBreak;` (U+2060) is not seen, `&lowbar;` is an underscore, `&ast;` a star.
"""

import re
import unicodedata
from collections.abc import Iterator
from string import punctuation

from pipeline.publish import strict
from pipeline.publish.dialect import DATE
from pipeline.publish.inline import PLAIN_TAGS
from pipeline.publish.stars import SMILE, products
from pipeline.publish.strict import HOLD

__all__ = ["HOLD", "as_typed", "to_paste"]

_SPELLED = {"_": "&lowbar;", "*": "&ast;"}
_BOLD = re.compile(r"(?<![\\*])(?P<stars>\*{1,3})(?=[^\s*])(?P<inside>(?:[^*\n\\]|\\.)*?)(?<=[^\s*])(?P=stars)(?!\*)")
_UNDERSCORED = re.compile(r"(?<![\w\\])_{1,3}(?=[^\s_])")
_STARRED = re.compile(r"^[^\n*]*\*[^\n*]*\*[^\n]*$", re.MULTILINE)
_TAG = re.compile(
    rf"(?<!\\)<(?!(?:/?(?:{PLAIN_TAGS})\s*/?|https?://[^<>\s]*|[^<>\s]+@[^<>\s]+)>)(?=[A-Za-z/!?][^<>\n]*>)"
)
_BEGINNING = re.compile(r"^[ \t]*(?:[-*+][ \t]+|(?!\d+\.[ \t]*\d+\.)\d{1,3}[.)][ \t]+)?(?=\d|\[)", re.MULTILINE)
_DEFINITION = re.compile(r"\[[^\]\n]+\]:[ \t]*\S")
_NOT_TEXT = re.compile(
    r"^ {0,3}(?P<fence>```+|~~~+)[^\n]*\n.*?^[ ]*(?P=fence)[ ]*$|(?P<ticks>`+)(?!`)[^\n]+?(?<!`)(?P=ticks)(?!`)|https?://[^\s)>]*|\]\([^)\n]*\)",
    re.MULTILINE | re.DOTALL,
)


def as_typed(text: str) -> str:
    """Return Markdown of `issue.md` as its sections have it: without what `to_paste` put there."""
    for mark, entity in _SPELLED.items():
        text = text.replace(entity, mark)
    return strict.taken_out(text.replace(HOLD, ""))


def to_paste(text: str) -> str:
    """Return `issue.md` such that CommonMark shows what it says; code and addresses are left alone."""
    kept = [match.span() for match in _NOT_TEXT.finditer(text)]
    changes = {
        (start, length, new)
        for start, length, new in _changes(text)
        if not any(left < start < right for left, right in kept)
    }
    for start, length, new in sorted(changes | set(strict.changes(text)), reverse=True):
        text = f"{text[:start]}{new}{text[start + length :]}"
    return text


def _changes(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield what is put where, and in place of how many characters."""
    for bold in _BOLD.finditer(text):
        yield from _beside_stars(text, bold)
    for underscored in _UNDERSCORED.finditer(text):
        following = text.find("_", underscored.end())
        if following >= 0 and "\n" not in text[underscored.end() : following]:
            yield _spelled(underscored.span(), "_")
    for line in _STARRED.finditer(text):  # a star alone in its line finds no other half
        for start, end in products(line.group(), smiles=True):
            yield _spelled((line.start() + start, line.start() + end), "*")
    for tag in _TAG.finditer(text):
        yield tag.end(), 0, HOLD
    for line in _BEGINNING.finditer(text):
        if DATE.match(text, line.end()) or _DEFINITION.match(text, line.end()):
            yield line.end(), 0, HOLD


def _spelled(span: tuple[int, int], mark: str) -> tuple[int, int, str]:
    return span[0], span[1] - span[0], _SPELLED[mark] * (span[1] - span[0])


def _beside_stars(text: str, bold: re.Match[str]) -> Iterator[tuple[int, int, str]]:
    start, end = bold.span()
    line = text.rfind("\n", 0, start) + 1
    held = {line + at for span in products(text[line:].partition("\n")[0]) for at in range(*span)}
    if SMILE.match(text, start) or start in held or end - 1 in held:
        return
    if _mark(bold["inside"][:1]) and _letter(text[start - 1 : start]):
        yield start, 0, HOLD
    if _mark(bold["inside"][-1:]) and _letter(text[end : end + 1]):
        yield end, 0, HOLD


def _mark(letter: str) -> bool:
    """Whether CommonMark takes a character for punctuation: a mark or a symbol of Unicode."""
    return bool(letter) and unicodedata.category(letter)[0] in "PS"


def _letter(letter: str) -> bool:
    """Whether a character is neither a blank nor surely punctuation: an arrow or an emoji was none before CommonMark 0.31."""
    return (
        bool(letter) and not letter.isspace() and letter not in punctuation and unicodedata.category(letter)[0] != "P"
    )
