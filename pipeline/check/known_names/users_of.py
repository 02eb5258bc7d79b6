"""Whose users are told of: `X 이용자들이` for `Discord users`, where no article has X."""

import re
from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.check.known_names import told_where
from pipeline.check.lazily import compiled
from pipeline.messages import say
from pipeline.text import aliases

_TOLD = r"(?<![A-Za-z가-힣])(?P<name>[A-Z][A-Za-z]*|[가-힣]{2,6}) (?P<users>이용자|사용자|유저|회원|구독자)(?:들)?(?=[은는이가을를의에도과]|$|[ ,.])"
_THERE = r"\b(?P<name>[A-Z][A-Za-z]+)(?:['’]s)? (?:users|members|subscribers|customers|moderators)\b"
_ALSO = {"X": "Twitter|트위터|엑스", "트위터": r"X\b|Twitter", "엑스": r"X\b|Twitter"}


def users_of(claim: Claim) -> Iterator[Flag]:
    """Yield those whose users a sentence tells of, where the cited sentences tell of another one's only."""
    theirs = {match["name"] for one in claim.evidence for match in compiled(_THERE).finditer(one.text)}
    if len(theirs) != 1:
        return
    names = [one for text in claim.evidence for one in told_where.names(text.text) if theirs & {*one.words.split()}]
    left_out = bool(names) and not any(told_where.stands(one, f"{claim.text} {claim.after}") for one in names)
    for match in compiled(_TOLD).finditer(claim.text) if left_out else ():
        name = match["name"]
        key = aliases.table().get(aliases.squeeze(name))
        known = key is not None and key not in aliases.places()
        written = re.compile(rf"(?<![A-Za-z가-힣])(?:{re.escape(name)}|{_ALSO.get(name, '(?!)')})(?![A-Za-z])")
        texts = [one.text for one in claim.context]
        lent = any(written.search(text) or (known and key in aliases.held(text)) for text in texts)
        if (known or name in _ALSO) and not lent:
            span = match.span("name")
            yield Flag("name", "block", span, say("check.name", name=name), claim.ids, 0.75)
