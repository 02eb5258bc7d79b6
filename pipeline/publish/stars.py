"""Tell the stars that slant a word from those of a product (`5*3*2`), a power (`2**3`) and a smile (`*^^*`)."""

import re

_POWER = re.compile(r"(?<![\w*.])([A-Za-z]|\d{1,4})\*\*(?=[0-9A-Za-z(])")
SMILE = re.compile(r"\*(\^[^\s*]{0,2}\^[;~]*)\*")
_LONE_STAR = re.compile(r"(?<=[0-9A-Za-z)])\*(?=[0-9A-Za-z(])")
_STARS = re.compile(r"\\.|\*+")
_CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)")


def literal(text: str) -> str:
    """Return a line with these stars held back by backslashes, but not in code."""
    for start, end in reversed(products(text, smiles=True)):
        text = text[:start] + r"\*" * (end - start) + text[end:]
    return text


def products(text: str, *, smiles: bool = False) -> list[tuple[int, int]]:
    """Return where stars of a line are those of a product or a power (of a smile too, if asked): none that end what stars began.

    `**루멘 2**(Lumen 2)` and `**시리즈 B**(2차)` end in what looks like a power; a run of as many stars stands open there.
    """
    found: list[tuple[int, int]] = []
    opened: set[int] = set()
    text = _CODE.sub(lambda code: "_" * len(code.group()), text)
    smiling = {at for smile in SMILE.finditer(text) for at in (smile.start(), smile.end() - 1)}
    candidates = {match.end() for pattern in (_POWER, _LONE_STAR) for match in pattern.finditer(text)}
    for run in _STARS.finditer(text):
        length = len(run.group())
        before, after = text[: run.start()][-1:], text[run.end() :][:1]
        if run.start() in smiling:
            found += [run.span()] * smiles
        elif length in opened and before.strip() and run.group()[0] == "*":
            opened.remove(length)
        elif run.end() in candidates:
            found.append(run.span())
        elif after.strip() and run.group()[0] == "*" and not (length == 1 and (before.isalnum() or before == ")")):
            opened.add(length)
    return found
