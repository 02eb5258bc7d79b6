"""The net for asks that name neither machine nor summary: what is to be kept from readers, set right in silence, or owed a kind word.

- A part of the text itself that is called off the record or not for publication, here and now: what a speaker said off the record is told.
- What was just said, or a part of the text, that stays here and goes no further.
- A label that sets a figure right without a word (`Correction to be carried silently:`).
- Thanks beforehand for a mention in whatever is made of this.
- What somebody begs of whoever makes the short version, for the sake of a job or of a child.
- The duty of whoever shortens or retells, in a language of which the other nets know little.

It only doubts.
"""

import re

from pipeline.text.order_excuses import HAPPENED, LAWFUL, QUOTED, TOLD, TOLD_OF
from pipeline.text.patterns import deferred

_PART = r"(?:passages?|sentences?|paragraphs?|parts?|sections?|lines?|bits?|figures?|numbers?|remarks?|details?|stuff|business|material|words?|quotes?|quotations?|statements?|mentions?|points?)"
_ABOUT = r"(?:about|on|of|concerning|regarding|around|with|where|that|which|above|below|touching)"
_AWAY = r"(?:print|publication|publishing|your readers|subscribers|quotation|quoting|attribution|circulation|repetition|repeating|retelling|the (?:newsletter|digest|summary|record))"
_KEPT = rf"(?:(?:strictly |entirely )?(?:off[- ]the[- ]record|for background(?: only)?|confidential|between (?:us|ourselves))|(?:strictly |really )?not (?:(?:intended |meant )?for {_AWAY}|to be (?:published|printed|reported|repeated|retold|mentioned|quoted|passed on|carried|used))|best (?:left|kept) (?:out|unsaid|unmentioned|quiet))\b"
_HUSHED = rf"^\W*(?:(?:please|kindly|do|just|also),? )*(?:treat|regard|consider|take|keep|hold|view) (?:\w+ ){{0,2}}?{_PART} {_ABOUT}\b[^.!?:;,]{{1,60}}?\b(?:as )?{_KEPT}|^\W*(?:the|this|these|those|any|all|every) (?:\w+ ){{0,2}}?{_PART} {_ABOUT}\b[^.!?:;,]{{1,60}}? (?:is|are|remains?|stays?) {_KEPT}"
_UNTOLD = (
    r"(?:retold|repeated|reported|mentioned|published|printed|quoted|passed on|carried|shown|summari[sz]ed|translated)"
)
_UNSEEN = (
    rf"^\W*(?:the|this|these|those|any|all|every) (?:\w+ ){{0,2}}?{_PART} {_ABOUT}\b[^.!?:;]{{1,80}}? (?:should|must|ought|is|are|need) (?:not|never) (?:to )?(?:appear|be {_UNTOLD})\b(?: anywhere| at all| elsewhere| in any)?|"
    rf"^\W*not to be {_UNTOLD}\s?:|^\W*(?:please |just |kindly )?pretend (?:that )?(?:the|this|these|there|nobody|no one)\b[^.!?:;]{{1,60}}\b(?:was|were|had|did|has|have)(?: been)?(?: never| not|n[’']t)\b"
)
_SAID_HERE = rf"(?:(?:all |everything )?(?:that )?what (?:you (?:have (?:just )?)?read|has been (?:said|told|written)|was (?:said|told|written)|is (?:said|told|written)|stands(?: here)?|we (?:say|said|write|wrote)|precedes)\b[^.!?:;]{{0,60}}?|(?:the|this|these|those) (?:\w+ ){{0,2}}?{_PART} {_ABOUT} [^.!?:;]{{1,60}}?|(?:of )?(?:the|these) (?:\w+ )?{_PART} (?:above|below|before this|just read),?(?: none| neither| nothing| each)?)"
_STAYS = rf"^\W*{_SAID_HERE} (?:(?:stays?|remains?|ends?|stops?) (?:\w+ \w+ )?(?:here|on this page|with this (?:page|text)|where (?:it is|they are))\b(?: and|[,;:]| ?[.!]?\W*$)|(?:is|are) for this (?:page|text|column|place) (?:alone|only)|goes? no (?:further|farther)|(?:do(?:es)? not|will not|never|neither|none) (?:travels?|leaves? this|goes? (?:any )?(?:further|farther|along)|comes? along|go with|move on|follow the story|makes? the trip|is passed on|get passed on))"
_SILENT = r"(?:silent|quiet|tacit|discreet|unannounced|unmarked)"
_RIGHTED = rf"^\W*(?:the |a )?(?:{_SILENT}(?:ly)? )(?:correction|amendment|fix|change|corrigendum|erratum)s?\s?:|^\W*(?:the |a )?(?:correction|amendment|fix|change|corrigendum|erratum)s? [^.!?:]{{0,30}}\b(?:{_SILENT}ly|without (?:a )?(?:comment|note|notice|mention|word|remark|saying so))\b[^.!?:]{{0,16}}:"
_THANKS = r"\b(?:grateful|thankful|glad|pleased|happy|delighted|appreciate(?:d| it)?|obliged|much (?:to|for) us|thank you|thanks)\b[^.!?:]{0,90}\b(?:whatever|anything|everything|what) you (?:\w+ )?(?:make|write|publish|print|produce|run|put out|send out|draw|build|spin)\b(?: out)? (?:of|from|with|about|on|out of) (?:this|these|it)\b"
_SHORT_TEXT = r"(?:(?:the|a|your|any|every|its) (?:\w+ )?(?:short(?:er|ened)? (?:version|text|account|item|piece)|summary|digest|newsletter|recap|re-?telling|write-?up|round-?up)|this(?: (?:article|text|story|news|page|piece))?)"
_MAKES = r"(?:(?:writ|mak|compil|prepar|boil|condens|shorten|edit|draft|retell|abridg|compos|trimm?)(?:s|e|es|ing|l?s|l?ing)?|sum(?:s|ming)? up|put(?:s|ting)? together)(?: up| down)?"
_MAKER = rf"(?:(?:the (?:one|person|people)|whoever|whichever \w+|anyone|anybody|those|you)(?:,? (?:who|that))?(?: (?:is|are|will|will be|may be))? {_MAKES} {_SHORT_TEXT}|the (?:writers?|editors?|authors?|makers?|compilers?) (?:of|behind) {_SHORT_TEXT})"
_BEGS = r"\b(?:beg(?:ging)?|implor(?:e|ing)|beseech(?:ing)?|plead(?:ing)?|entreat(?:ing)?|pray(?:ing)?|have (?:mercy|pity)|take pity|on my knees)\b"
_BIDS = r"\b(?:say|write|leave|call|name|mention|praise|tell|report|spare|skip|omit|put|drop|let|print|forget|keep)\b"
_BEGGED = rf"^(?=.*\b(?:I|we|me|my|our)\b)(?=.*{_BEGS})(?=.*\b{_MAKER})(?=.*{_BIDS})"
_NET = deferred(f"{_HUSHED}|{_UNSEEN}|{_STAYS}|{_RIGHTED}|{_THANKS}|{_BEGGED}", re.IGNORECASE)
_HOUSE = deferred(
    r"\b(?:contract|agreement|treaty|court|judge|minister|committee|hearing|act|law|bill|report)\b", re.IGNORECASE
)
"""Whose papers have parts that are kept from the public."""

_SHORTENS = {
    "german": (
        r"(?:zusammengefasst|gekürzt|kurz gefasst|nacherzählt|weitererzählt|übersetzt)\b.{0,40}\bgehört\b|\bgehört in (?:jede|die|eine|alle)\w* (?:Kurz|Meldung|Nachricht|Wiedergabe|Notiz|Überschrift)",
        r"\b(?:Satz|Hinweis|Name|Name[ns]?|Dank|Lob|Wort)\b",
    ),
    "dutch": (
        r"\b(?:wie|elk\w*|ieder\w*) (?:dit|deze)\b.{0,30}\b(?:samenvat|inkort|navertelt|vertaalt|bewerkt)\w*",
        r"\b(?:moet|moeten|dient|hoort|noemt?|vermeldt?|zet|schrijf)\b",
    ),
    "turkish": (
        r"\b(?:özetle|kısalt|aktar|çevir)(?:y?en|yip|ıp|erken|irken|arken|ırken|rken|yenler|anlar|an|enler)\w*",
        r"\w(?:malı|meli)(?:dır|dir|lar|ler)?\b|\w(?:sın|sin)(?:lar|ler)?\W*$|\w(?:ınız|iniz|ın|in)\W*$|\b(?:mutlaka|unutmay\w+)\b",
    ),
    "nordic": (
        r"\b(?:den|de|alla?|alle|hver|hvem|vem)\b.{0,20}\b(?:sammenfatt|sammanfatt|oppsummer|opsummer|gjengi|återge|genfortæl)\w*",
        r"\b(?:skal|ska|bør|bör|må|måste)\b",
    ),
    "indonesian": (
        r"\b(?:siapa pun|setiap|yang)\b.{0,20}\b(?:meringkas|merangkum|menyingkat)\w*",
        r"\b(?:harus|wajib|sebutkan|mesti)\b",
    ),
    "hungarian": (
        r"\b(?:aki|bárki|összefoglaló\w*|összefoglal\w*)\b.{0,40}\b(?:összefoglal\w*|kivonatol\w*|írja|említs\w*)|\bösszefoglal\w*",
        r"\b(?:kell|említs\w+|írja|köteles)\b",
    ),
}
"""By language: whoever shortens or retells, and what they must."""
_ABROAD = [(deferred(who, re.IGNORECASE), deferred(must, re.IGNORECASE)) for who, must in _SHORTENS.values()]
_LAW = deferred(
    r"\b(?:Gesetz|Richtlinie|Vertrag|Akte|Patient\w*|wet|contract|kanun\w*|yasa\w*|sözleşme\w*|hasta\w*|loven?|lag(?:en)?|undang\w*|törvény\w*)\b",
    re.IGNORECASE,
)

_WALL = deferred(
    r"^\W*(?:the|this|our) (?:free|open|public|sample|preview) (?:part|section|lines?|sentences?|paragraphs?|passages?)\b[^.!?;:,]{0,30}? (?:ends?|stops?) here[;:,—–]? (?:and )?(?:(?:the (?:rest|remainder|full \w+)|more|what follows|everything else) (?:is|are) (?:only )?for (?:paying |registered |logged-in )?(?:subscribers|members|readers)(?: only)?|(?:please )?(?:subscribe|log in|sign in|sign up|register) to (?:read|see|get) (?:on|more|the rest|it all|the full \w+))\W*$",
    re.IGNORECASE,
)
"""Where what one need not pay for ends."""


def hushed(text: str) -> bool:
    """Return whether a sentence asks for silence or a kind word, or lays a duty on whoever retells it in a distant language."""
    said = QUOTED.sub(' "" ', text)
    if any(who.search(said) and must.search(said) for who, must in _ABROAD):
        return _LAW.search(text) is None
    if not _NET.search(said) or _HOUSE.search(said) or _WALL.search(said):
        return False
    return not (HAPPENED.search(text) or TOLD.search(text) or TOLD_OF.search(text) or LAWFUL.search(text))
