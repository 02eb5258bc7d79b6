"""A post at the top of a house, without whoever holds it, that no article has: 새 CFO를 찾아요 for `looks for a chief technology officer`.

Only posts with a field of their own are looked at: wrong is one of which no article has a word, where the cited sentences have another
such post that the draft leaves out. Who runs the whole is told by too many words (CEO, 대표).
"""

from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.check.lazily import compiled
from pipeline.check.people import posts
from pipeline.check.written_names import in_person
from pipeline.messages import say

_FIELDS = 6  # the first of the offices: those of a chief officer
_ROWS = (
    *(
        (f"{title}|{called}", rf"{english}|{wider}" if wider else english, english)
        for title, called, english, wider in posts.OFFICES[:_FIELDS]
    ),
    (r"최고\s?(?:매출|수익|영업)\s?책임자|CRO", r"revenue|sales|commercial|risk|CRO", r"revenue|commercial|CRO"),
    (r"최고\s?인사\s?책임자|CHRO", r"people|human|personnel|HR|talent|CHRO", r"people|human resources|CHRO"),
    (r"최고\s?전략\s?책임자|CSO", r"strateg\w+|security|scien\w+|sustainab\w+|CSO", r"strategy"),
    (r"최고\s?정보\s?책임자|CIO", r"information|investment|IT|CIO", r"information|CIO"),
    (r"최고\s?데이터\s?책임자|CDO", r"data|digital|design\w*|CDO", r"data|CDO"),
)  # fmt: skip
"""How Korean tells a post, the English words that leave room for it, and those that an English post of this kind has."""
_POST = r"(?:(?i:chief|head of|vice president of) (?:\w+ ){{0,2}}?(?i:{0})\b|(?i:{0}) (?:chief|boss|head|officer)\b|\b(?:{1})\b)"
_TOLD = r"(?<![A-Za-z가-힣])(?P<title>{0})(?![A-Za-z])"
_HOLDER = r"(?:\([A-Z]+\))? (?P<name>[가-힣]{2,8}?)(?:은|는|이|가|도|씨)(?=[\s,.])"


def unnamed_posts(claim: Claim) -> Iterator[Flag]:
    """Yield the posts of a sentence of which no article has a word, where the cited sentences have another one."""
    for number, (korean, room, _) in enumerate(_ROWS):
        match = compiled(_TOLD.format(korean)).search(claim.text)
        if match is None or any(compiled(rf"\b(?i:{room})\b|{korean}").search(one.text) for one in claim.context):
            continue
        holder = compiled(_HOLDER).match(claim.text, match.end())
        if holder and not in_person.plain(holder["name"]):
            continue  # whose post it is has rules of its own
        office = next((one for other in _ROWS[:number] + _ROWS[number + 1 :] for one in _left_out(other, claim)), "")
        if office:
            message = say("check.title", title=match["title"], office=office)
            yield Flag("name", "block", match.span("title"), message, claim.ids, 0.75)


def _left_out(row: tuple[str, str, str], claim: Claim) -> Iterator[str]:
    """Yield a post of the cited sentences that the draft does not tell."""
    korean, _, english = row
    if compiled(_TOLD.format(korean)).search(f"{claim.text} {claim.after}"):
        return
    words = "|".join(one for one in english.split("|") if not one.isupper()) or english
    initials = "|".join(one for one in english.split("|") if one.isupper()) or "(?!)"
    for one in claim.evidence:
        pattern = _TOLD.format(korean) if one.language == "ko" else _POST.format(words, initials)
        match = compiled(pattern).search(one.text)
        if match:
            yield match.group()
