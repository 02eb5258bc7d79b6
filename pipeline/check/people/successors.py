"""Who gets a post in the articles that somebody else leaves: the head of strategy `would take over` from the CFO and is 신임 CFO in a draft.

A sentence says of somebody that they get something (`named to succeed`, 바통을 이어받는다). The post is what this sentence names, or
where it names none what somebody leaves in another. Who is succeeded there gets nothing.
"""

import re
from collections.abc import Iterable, Sequence

from pipeline.check.written_names.in_person import Person
from pipeline.text.patterns import deferred

_GETS = deferred(
    r"\b(?:tak(?:es?|ing|en)|took) (?:over|up|charge|the (?:reins|helm|role|job|post|wheel))\b|\b(?:succeed|replac|promot|elevat|appoint|nominat|inherit|assum|elect)(?:s|es?|ed|ing)?\b|\bbec(?:om|am)\w+|\bnam(?:es?|ed|ing)\b|\b(?:tapped|hired|picked|chose|chosen)\b|"
    r"\bst?ep(?:s|ped|ping)? (?:up|in|into)\b|\bhand(?:s|ed|ing)? (?:over|the)\b|\bmov(?:es?|ed|ing) (?:up|into)\b|\b(?:successor|replacement|heir|incoming)\b|\bin (?:her|his|their) (?:place|stead)\b|\b(?:make|makes|made|making) way for\b|\bfill(?:s|ed|ing)? (?:in|the|her|his)\b"
)
_AFTER_WHOM = r"\b(?:succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|over from|successor to|replacement for|(?:in )?place of)(?! by\b) (?:[\w'’-]+ ){0,5}?"
_GOES = r"(?:step(?:s|ped|ping)? (?:down|aside|back|away)|st(?:ands?|ood|anding) down|resign|retir|leav|left\b|quit|depart|oust|fir(?:ed|ing)\b|dismiss|sack|died\b|hand(?:s|ed|ing)? over|mak(?:es?|ing) way|(?:succeed|replac)ed by)"
_GOING = deferred(rf"\b{_GOES}|\bvacan|\bouster\b|\bterm (?:ends|expires)\b")
_ASIDE = r"(?:,[^,.;]{3,70},)?(?: (?:will|would|to|is|was|are|has|had|been|be|being|also|now|who|said|he|she|that|abruptly|unexpectedly)){0,4}"
_POST = r"(?:[Cc]hief\b(?: [a-z]+)?(?: officer)?|C[EFTOPM]O|[Cc]hair(?:man|woman)?\b|(?:[Vv]ice[- ])?[Pp]resident|[Dd]irector|[Hh]ead of|[Bb]oss|[Ss]ecretary|[Mm]inister|[Gg]eneral counsel|[Ss]pokes\w+|[Tt]reasurer|[Gg]overnor|[Mm]ayor)"
_POSTS = deferred(_POST)
_GETS_KOREAN = deferred(
    r"후임|뒤를 (?:이|잇)|이어받|물려받|넘겨받|승계|내정|선임|취임|임명|발탁|승진|바통|차기|신임|자리에|빈자리|채운|채우|뽑|지명|추대|맡|낙점"
)
_LEAVES_KOREAN = deferred(
    r"물러|사임|사퇴|퇴임|퇴진|떠[나난날났]|그만|해임|경질|별세|내려[오온올와왔놓]|내놓|끝[나난낼냈내]|마[치친칠쳤]|은퇴"
)
_GOING_KOREAN = deferred(r"물러|사임|사퇴|퇴임|퇴진|떠나|떠난|떠났|임기|그만|해임|경질|별세|빈자리|공석|후임")


def gets(person: Person, texts: Iterable[tuple[str, str]], post: re.Pattern[str]) -> bool:
    """Return whether somebody of an English source gets the post that these words tell.

    `texts` are its sentences, each as it is and without the posts beside the names of others.
    """
    both = list(texts)
    for text, apart in both:
        if not _gets(person.given, person.families[-1], text):
            continue
        if post.search(apart) or (post.search(text) and (_GOING.search(text) or re.search(_AFTER_WHOM, text))):
            return True
        if not _POSTS.search(_without_own(person, text)):
            return any(post.search(other) and _GOING.search(other) for other, _ in both)
    return False


def follows(name: str, texts: Sequence[str], gone: str, draft: str) -> bool:
    """Return whether somebody of an English source follows whom one of its sentences lets go, and a draft does not say that they go themselves."""
    given, _, family = name.rpartition(" ")
    if not _GOING.search(gone) or _LEAVES_KOREAN.search(draft):
        return False
    return any(_gets(given, family, text) for text in texts)


def _gets(given: str, family: str, text: str) -> bool:
    return family in text and _GETS.search(text) is not None and not _goes(given, family, text)


def _goes(given: str, family: str, text: str) -> bool:
    """Return whether a sentence says that somebody leaves, or is succeeded."""
    family, given = re.escape(family), re.escape(given)
    gone = rf"{_AFTER_WHOM}(?:{given} )?{family}\b|\b{family}(?:['’]s? (?:successor|replacement)\b|{_ASIDE} {_GOES})"
    return re.search(gone, text) is not None


def _without_own(person: Person, text: str) -> str:
    """Return a sentence without what stands beside the name of somebody: `its head of strategy`."""
    family, given = re.escape(person.families[-1]), re.escape(person.given)
    behind = re.sub(rf"(?<=\b{family}), [^,.;]{{3,70}}", "", text)
    return re.sub(rf"(?:[Vv]ice[- ])?{_POST}(?: [a-z]+){{0,3}},? (?={given}\b)", "", behind)


def gets_korean(name: str, texts: Sequence[str], titles: str) -> bool:
    """Return whether somebody of a Korean source gets one of these titles (a pattern)."""
    told = re.compile(rf"(?<!부)(?:{titles})")
    behind = rf"{name}(?: ?[가-힣A-Z]{{2,12}})?"
    gone = re.compile(
        rf"{behind}(?:의 (?:뒤|후임|자리|빈자리|바통|임기)|[을를] (?:대신|이어|승계)|에 이어|에게서|[이가은는] (?:[^,.]{{0,20}} )?(?:물러|사임|사퇴|퇴임|떠나|떠난))"
    )
    for text in texts:
        if name in text and _GETS_KOREAN.search(text) and not gone.search(text):
            return any(told.search(other) and (other == text or _GOING_KOREAN.search(other)) for other in texts)
    return False
