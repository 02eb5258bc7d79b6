"""What belongs to one house or town, told as another's: `모스웰의 퀼` for `Cinderpath's Quill`, `더블린 회사 옵티바` for `the Cork company Optiva`.

Whose something is, or where somebody is from, stands beside the name in the source. Wrong is another house of the articles, or another town,
before the name in a draft that leaves the right one out.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.check.claims import Claim, Flag
from pipeline.check.known_names import roster
from pipeline.check.known_names.roster import Somebody
from pipeline.check.lazily import compiled
from pipeline.check.vocabulary import lexicon
from pipeline.check.written_names import in_person
from pipeline.messages import say
from pipeline.text import aliases

_CAPITAL = r"[A-ZÀ-Þ][A-Za-zÀ-ſ0-9&-]+"
_RUN = rf"(?P<home>{_CAPITAL}(?: {_CAPITAL}){{0,2}})"
_AT = rf",? (?:an? |the |its )?(?:[a-z-]+ ){{0,4}}?(?P<how>at|of|from|with|for) (?:the )?{_RUN}"
_BASED = rf",? (?:(?:which|who) (?:is|are) )?(?P<how>based|headquartered) in {_RUN}"
_AHEAD = rf"{_RUN}(?P<how>-based|['’]s?)? (?:(?!(?:and|or|by|with|from|to|of|for|said|says|than|that|in|at|on|as|while|when|will|would|has|had|is|was) )[a-z-]+ ){{0,3}}$"
_COMPANY = r"(?:-based )?(?:company|firm|start-?up|maker|developer|group|lab|business|foundry|illustrator|designer|writer|teacher|doctor|artist|lawyer|resident) $"
_OWNER = r"(?<![가-힣A-Za-z])(?P<owner>[가-힣]{2,10}?)(?:대|대학교|대학)?(?:의|에 본사를 둔|에 있는|(?= (?:회사|업체|기업|스타트업) ))(?P<phrase>(?: ['‘“]?[가-힣A-Za-z]{1,10}['’”]?){1,5})"
_RELATED = (
    r"경쟁|고객|협력|투자|라이벌|주주|후원|공급|인수|계약|상대|제휴|모회사|자회사|이웃|출신|(?<![가-힣])전(?![가-힣])"
)
_CLOSED = r"[은는이가을를와과도에]$|(?:에서|에게|으로)$"
_STEM = 4  # letters
_FARTHEST = 3  # words between an owner and the name
_DEMONYMS = r"(?:ish|ese|ian|ean|can|ench|utch|wiss|reek|man|ern|aq[iu]|eli|ai|The|A|An|Its|Rival|Former|Chief|Co-author|Lead|Senior|Judge|Dr|Mr|Ms|Mrs|Prof|Professor|Analyst|Senator|Researcher)$"


@dataclass(frozen=True, slots=True)
class _Home:
    """Whose something is, or where it is from: the words, and whether it is a town."""

    words: tuple[str, ...]
    town: bool


def belongs(claim: Claim) -> Iterator[Flag]:
    """Yield the houses and the towns of a sentence before a name that belongs elsewhere."""
    if not claim.evidence or any(one.language == "ko" for one in claim.context):
        return
    texts = tuple(one.text for one in claim.context)
    for match in compiled(_OWNER).finditer(claim.text):
        everybody = roster.everybody(texts)
        owner = _owner(match["owner"], everybody)
        mine = _owned(match["phrase"], everybody) if owner is not None else None
        found = _elsewhere(mine, owner, texts, claim.text) if mine and owner and mine is not owner else None
        if found is not None:
            (home, number), name = found, match["owner"]
            message = say("check.doer", name=name, other=" ".join(home.words), id=claim.context[number].id)
            yield Flag("name", "block", match.span("owner"), message, (claim.context[number].id,), 0.75)


def _owned(phrase: str, everybody: Sequence[Somebody]) -> Somebody | None:
    """Return the first name in what follows an owner, where only what calls it something stands between."""
    words = re.findall("[가-힣A-Za-z]+", phrase)
    for word in words[: _FARTHEST + 1]:
        found = [one for one in everybody if one.written(word)]
        if found:
            return found[0] if len(found) == 1 else None
        if compiled(_RELATED).search(word) or (compiled(_CLOSED).search(word) and in_person.plain(word[:-1])):
            return None
    return None


def _owner(written: str, everybody: Sequence[Somebody]) -> Somebody | str | None:
    """Return whom a word before a name is: a town by its key, or a house of the articles."""
    key = aliases.table().get(written)
    if key in aliases.places():
        return key if key not in aliases.countries() else None
    if in_person.plain(written):
        return None
    heard = [one for one in everybody if one.bare(written)]
    return heard[0] if len(heard) == 1 and not heard[0].person else None


def _elsewhere(who: Somebody, owner: Somebody | str, texts: tuple[str, ...], draft: str) -> tuple[_Home, int] | None:
    """Return where a name belongs by the articles, with the number of the sentence, where that is not what a draft has."""
    homes = [(home, number) for number, span in who.places for home in _homes(texts[number], span)]
    town = isinstance(owner, str)
    homes = [(home, number) for home, number in homes if home.town == town]
    if not homes or any(roster.stands(home.words, draft) for home, _ in homes):
        return None
    if isinstance(owner, str):
        near = any(owner in _keys(home) or _of_one_stem(owner, home) for home, _ in homes)
        return None if near else homes[0]
    if any(owner.words & set(home.words) for home, _ in homes) or any(
        word in phrase for word in owner.words for phrase in who.beside
    ):
        return None
    return homes[0]


def _of_one_stem(town: str, home: _Home) -> bool:
    """Return whether a word is of a town: Texan."""
    return any(word.lower()[:_STEM] == town[:_STEM] for word in home.words)


def _keys(home: _Home) -> set[str]:
    keys = aliases.keys(" ".join(home.words), aliases.table())
    return set(keys) | {around for key in keys for around in aliases.around(key)}


def _plain(word: str) -> bool:
    return any(one in lexicon.english() for one in lexicon.stem(word.lower()))


def _homes(text: str, span: tuple[int, int]) -> Iterator[_Home]:
    """Yield whose or of which town a sentence says that a name is, right beside it."""
    head = text[: span[0]]
    behind = [compiled(_BASED).match(text, span[1]), compiled(_AT).match(text, span[1])]
    ahead = compiled(_AHEAD).search(head)
    for match in (*behind, ahead):
        if match is None:
            continue
        words = tuple(one for one in match["home"].split() if one not in in_person.OPENERS)
        opens = match is ahead and not head[: match.start()].strip("\"“'‘ ")
        if not words or compiled(_DEMONYMS).search(words[-1]) or (opens and all(map(_plain, words))):
            continue
        known = aliases.table().get(aliases.squeeze("".join(words)))
        company = match is ahead and match["how"] is None and compiled(_COMPANY).search(head) is not None
        town = (
            known in aliases.places()
            or match["how"] in ("based", "headquartered", "-based")
            or (known is None and company)
        )
        if known not in aliases.countries():
            yield _Home(words, town)
