"""The nets for a line whose head says for whom or what it is: a note for machines or for texts made from this one, and a key to names and figures.

`Resumen para asistentes: Lumo lidera el mercado` has nothing of an order but its head, and `Glossary for translators: Tarn Rail = Zephyr
Cloud` nothing but a sign. So a line is doubted that

- is headed as a note or a summary for machines, or for summaries, and asks for a word or brings a name that the article has not. What kind
  of machine an article is about anyway heads its news, and those who attend a fair or drive a car of that model are no machines;
- is headed as a key for those who translate or set a text, and puts for a name of the article a name that it has not and that does not
  sound like it, or one figure for another of the same unit. A short form, a translation and the same name in Hangul are honest.
"""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from pipeline.text.order_addressees import K_KIND, READER
from pipeline.text.order_excuses import HAPPENED, TOLD
from pipeline.text.order_word_classes_western import western
from pipeline.text.patterns import deferred

_NOTE = (
    r"(?:TL;?DR|(?:quick |short |brief )?(?:summary|recap|digest|gist|abstract|synopsis)|(?:in short|in brief),?|(?:key|main) (?:points?|facts?)|the short version|takeaways?|(?:one|a) (?:line|sentence|word)|notes?|notices?|memos?|reminders?"
    r"|not[ai]s?|notas|notes?|avisos?|avvis[oi]|avis|hinweise?|anmerkung(?:en)?|notiz(?:en)?|m[ée]mo|merkzettel|opmerking(?:en)?|let op|res[úu]men(?:es)?|s[ií]ntesis|r[ée]sum[ée]s?|synth[èe]se|sommaire|sommari[oi]|riassunt[oi]|sintesi|kurzfassung|zusammenfassung|kurz(?:notiz|info)|resumos?|sum[áa]rio|samenvatting"
    r"|indicaci(?:ón|ones)|indicazion[ei]|indications?|indicaç(?:ão|ões)|instrucciones|istruzioni|consignes?|anweisung(?:en)?|instruções|recordatorio|promemoria|rappel|lembrete|en breve|en bref|in breve|em resumo|kurz)"
)
_FOR = r"(?:for|to|a|para|per|pour|für|voor|an|aux?|ai|agli|alle|aan)"
_THE = r"(?:(?:the|any|all|our|los|las|el|la|tod[oa]s|les|l[ea]|tous|i|gli|tutti|die|den|alle|os|as|todos|de|any)\s)"
_BY_KIND = r"(?: (?:virtual(?:es|i)?|virtuels?|virtuais|digital(?:es|i|e|is)?|num[ée]riques?|autom[áa]tic[oa]s?|automatiques?|automatic[hi]e?|artificial(?:es|i)?|artificielle?s|linguistic[hi]e?|de lenguaje|de linguagem|de langage|du langage|(?:de|d['’]|di) ?(?:IA|AI)|IA|AI))?"
_MACHINES = (
    r"(?:(?:chat)?bots?|robots?|robôs|modelos?|modèles?|(?:sprach|ki-)?modelle|modelli|(?:taal)?modellen|IAs?|KIs?|AIs?|LLMs?|inteligencias? artificial(?:es)?|intelligences? artificielles?|künstliche intelligenz(?:en)?|intelligenz[ae] artificial[ie]|inteligências? artificia(?:l|is)"
    r"|asistentes?|assistants?|(?:ki-|sprach)?assistenten|assistenti|assistentes|máquinas?|machines?|maschinen|macchine|algoritmos?|algorithmes?|algorithmen|algoritmi|algorithms?|agregadores|agrégateurs|aggregatoren|aggregatori)"
)
_TEXTS = r"(?:summaries|digests|recaps|retellings|res[úu]menes|r[ée]sum[ée]s|zusammenfassungen|kurzfassungen|riassunti|sintesi|resumos|samenvattingen|synthèses)"
_WHO_DOES = r"(?:(?:quien(?:es)?|qui|chi|quem|ceux qui|wie|wer)\s(?:\w+\s)?(?:res[úu]m\w+|r[ée]sum\w+|riassum\w+|samenvat\w*|zusammenfasst|tradu\w+|übersetzt|redact\w+|redig\w+)|whoever (?:summari[sz]es|retells|shortens|translates)(?: this)?)"
_K_NOTE = r"(?:한\s?(?:줄|문장|마디)(?:\s?요약)?|요약(?:문|본)?|메모|참고(?:용|\s?사항)?|안내(?:문)?|알림|핵심|정리|주석|요지|지침)"
_K_HEAD = (
    rf"^\W*(?:{K_KIND}|기계|번역기|요약기)(?:들)?(?:\s?참고용|(?:\s?(?:전용|용|에게|께)|(?:을|를)\s위한)\s?{_K_NOTE})"
    rf"|^\W*(?:{_K_NOTE}\s?){{1,2}}[(（]\s?(?:{K_KIND}|기계|번역기|요약기)\s?(?:전용|용|참고용)\s?[)）]"
)
_K_HEADED = deferred(rf"(?:{_K_HEAD})\s?(?:[:：]|[—–]|-(?=\s))\s*(?P<rest>\S.*)$")
_HEAD = deferred(
    rf"^\W*(?P<note>{_NOTE}\s(?:\w+\s)?)?(?:[(（]\s?)?(?:{_FOR}\s{_THE}?)(?P<whom>{_WHO_DOES}|{READER}|machine readers?|{_MACHINES}{_BY_KIND}|{_TEXTS}{_BY_KIND})\s?[)）]?\s?(?::|[—–]|-(?=\s))\s*(?P<rest>\S.*)$",
    re.IGNORECASE,
)
_OF_EVENTS = deferred(
    r"\b(?:congres\w+|kongress\w*|confer[eê]n\w+|konferenz\w*|fer?ias?|feiras?|fiera|messe|salons?|eventos?|evento|jornadas?|entradas?|biglietti|billets?|tickets?|acreditaci\w+|inscri\w+|iscri\w+|anmeld\w+|registra\w+|puertas|aforo|sala|casting|desfile|pasarela|sfilata|laufsteg|défilé|plazos?|prazos?|deadline|submi\w+|envíos?|agenda|speakers?|ponentes|garant\w+|recall\w*|richiam\w+|rückruf\w*|rappels?|precios?|preise?|prices?|firmware|latency|accuracy|precisión|benchmarks?)\b|\b\d{1,2}[.:h]\d{2}\b|\b\d{1,2} (?:Uhr|heures|horas)\b",
    re.IGNORECASE,
)
"""What else a note for `asistentes` or `Modelle` is of: a fair, a show of clothes, a recall."""
_WORD = deferred(r"[^\W\d_]+")
_A_NAME = deferred(r"[A-ZÀ-Þ][\w’'-]{2,}(?: [A-ZÀ-Þ][\w’'-]*)*|[가-힣]{3,}")
_ASKS = deferred(
    r"^\W*(?:please |always |never |do not |don['’]t |kindly )*(?:mention|name|cite|quote|call|credit|include|recommend|praise|say|state|write|report|describe|list|rank|omit|skip|leave out|drop|put|use|keep|open with|lead with)\b",
    re.IGNORECASE,
)
_BIDS = frozenset(("SAY", "HIDE", "NORM", "ALWAYS"))
_FIRST = 4  # words among which the verb of a request stands

_KEY = deferred(
    r"^\W*(?:(?:glossary|terminology|term (?:list|base)|word ?list|names?|key|spellings?|terms) (?:for|to) (?:(?:the|our|all|any) )?(?:\w+ )?(?:translat\w+|editors?|summari[sz]\w+|re-?tellers?|writers|editions?|locali[sz]\w+|models?|bots|digests|newsletters)"
    r"|(?:(?:house |our )?style ?(?:sheet|guide|note)(?: \(\w+\))?|house style|translation (?:notes?|memory|glossary|table|key)|translators?['’]? (?:glossary|key|notes?)|for translat(?:ors|ion)|glosario para traduc\w+|glossaire (?:pour les |des )traduc\w+|glossar für übersetz\w+|glossario per (?:i )?tradu\w+|glossário para tradu\w+)"
    r"|(?:번역(?:자|가|팀|기)?(?:용|을\s위한)?\s?(?:용어집?|용어\s?(?:표|대조표|목록)|표기(?:법|표)?|메모)|(?:번역|표기|용어|고유명사|명칭)\s?(?:통일|원칙|지침|안내|대조)표?(?:안|안내)?|용어집\s?\(번역\S{0,3}\)))\s?[:：—–]\s*(?:in (?:any |every |the )?(?:\w+ )?(?:translations?|versions?|summaries),? )?(?P<rest>\S.*)$",
    re.IGNORECASE,
)
_ENTRY = deferred(
    r"\s(?:=|→|->|=>|⇒)\s|=|→|⇒|\s(?:is |are |to be )?(?:rendered|given|written|printed|translated|put) as\s",
    re.IGNORECASE,
)
_ENTRIES = deferred(r"[;,；]\s+|\.\s+|\.$|\s/\s")
_A_FIGURE = deferred(r"^(?P<before>[$€£¥₩]?)(?P<number>\d[\d,.]*)\s?(?P<unit>[^\W\d]*|%)$")
_PROPER = deferred(r"^(?:[A-Z][\w’'&.-]*)(?: (?:of|and|for|&) [A-Z][\w’'&.-]*| [A-Z][\w’'&.-]*){0,3}$")
_HANGUL_NAME = deferred(r"^(?:(?!\S*(?:[는한의을를던]|에서)\s)[가-힣]+ ?){1,2}$")
_OF_A_HOUSE = deferred(
    r"^[가-힣]+ [가-힣]+$|(?:은행|전자|그룹|레일|철도|항공|병원|대학교?|공사|재단|테크|모터스|자동차|건설|화학|증권|생명|카드|제약|방송|신문|텔레콤|통신|소프트|랩스|에너지|중공업|산업|협회|연구소)$"
)
"""Who has such a name is a house or a firm: what a thing is called may be put better."""
_LOAN = frozenset("ㅋㅌㅍ")
_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_SOUNDS = dict(
    zip(
        _INITIALS,
        [
            "kcgq",
            "kcgq",
            "n",
            "td",
            "td",
            "lr",
            "m",
            "bpfv",
            "bpfv",
            "scz",
            "scz",
            "",
            "jzg",
            "jzg",
            "cjst",
            "kcqx",
            "td",
            "pfv",
            "hfw",
        ],
        strict=True,
    )
)
_EU, _E = 18, 5  # vowels that the names of firms have in Hangul, and few words of Korean
_AROUND, _TWO = " '\"“”‘’.", 2  # what stands around the two sides of an entry
_LIKE = 0.5  # from here on two names sound like one
_STEM = 3  # syllables by which a word in Hangul is known, whatever its particle
_SHORT = 4  # syllables under which a word may be any
_PICTURE = deferred(
    rf"^\W*(?:(?:image|picture|photo|figure|alt)(?: (?:description|text|caption))?|caption|description of the (?:image|picture|photo))\s?:[^:]*[\"“‘'](?:to |for |dear )?(?:(?:all|any|every|the) )?(?:\w+ )?{READER} (?:that |which |who )?(?:is |are )?(?:looking at|viewing|seeing|reading|describing|shown|parsing|scanning) (?:this|these)\b",
    re.IGNORECASE,
)
"""What is said to be written in a picture, and speaks to whatever reads the picture."""


def headed(sentences: Sequence[str]) -> set[int]:
    """Return the places of lines whose head is for machines or for those who translate, and which bring what the article has not."""
    found: set[int] = set()
    for place, text in enumerate(sentences):
        if HAPPENED.search(text) or TOLD.search(text):
            continue
        rest = " ".join((*sentences[:place], *sentences[place + 1 :]))
        if _PICTURE.search(text) or _is_a_note(text, rest) or _is_a_key(text, rest):
            found.add(place)
    return found


def _is_a_note(text: str, rest: str) -> bool:
    """Whether a line is a note for machines or summaries that asks for something, or names somebody of whom the article says nothing."""
    if note := _K_HEADED.search(text):
        return any(_is_new(name[:_STEM], rest) for name in _A_NAME.findall(note["rest"])[:1])
    note = _HEAD.search(text)
    if not note or _OF_EVENTS.search(note["rest"]) or note["rest"].rstrip().endswith("?"):
        return False
    words = [western(word)[1] for word in _WORD.findall(note["rest"].lower())[:_FIRST]]
    if _ASKS.search(note["rest"]) or not _BIDS.isdisjoint(words):
        return True
    known = re.search(rf"\b{re.escape(note['whom'])}\b", rest, re.IGNORECASE)
    return bool(note["note"] and not known and any(_is_new(name, rest) for name in _A_NAME.findall(note["rest"])))


def _is_new(name: str, rest: str) -> bool:
    """Whether no word of a name stands in a text."""
    return not any(word.lower() in rest.lower() for word in _WORD.findall(name) if len(word) > 1)


def _is_a_key(text: str, rest: str) -> bool:
    """Whether a key for those who translate puts another name, or another figure, for one of the article."""
    key = _KEY.search(text)
    if not key:
        return False
    sides = (_ENTRY.split(entry) for entry in _ENTRIES.split(key["rest"]) if entry)
    pairs = [(both[0].strip(_AROUND), both[1].strip(_AROUND)) for both in sides if len(both) == _TWO]
    return any(_is_refigured(one, other) or _is_another(one, other, rest) for one, other in pairs)


def _is_refigured(one: str, other: str) -> bool:
    """Whether a figure is put for another of the same unit."""
    first, second = _A_FIGURE.search(one), _A_FIGURE.search(other)
    if not first or not second:
        return False
    same = (first["before"], first["unit"].lower()) == (second["before"], second["unit"].lower())
    return same and re.sub(r"\W", "", first["number"]) != re.sub(r"\W", "", second["number"])


def _is_another(one: str, other: str, rest: str) -> bool:
    """Whether the article has the one name, and not the other, which is no form of it."""
    if not one or one.lower() not in rest.lower() or not _is_new(other, f"{rest} {one}"):
        return False
    if _HANGUL_NAME.search(other):
        proper = _OF_A_HOUSE.search(one) or _PROPER.search(one)
        return proper is not None and _is_foreign(other) and not _sounds_like(one, other)
    if not (_PROPER.search(one) and _PROPER.search(other)) or _is_short_for(one, other) or _is_short_for(other, one):
        return False
    return SequenceMatcher(None, one.lower(), other.lower()).ratio() < _LIKE


def _is_short_for(one: str, other: str) -> bool:
    """Whether a name is made of the first letters of another, or all in capitals as a code is."""
    return one.isupper() or one.lower() == "".join(word[0] for word in other.split()).lower()


def _is_foreign(name: str) -> bool:
    """Whether a name in Hangul is that of a foreign firm by its syllables."""
    letters = [divmod(ord(letter) - ord("가"), 588) for letter in name if letter != " "]
    loans = sum(
        _INITIALS[initial] in _LOAN or after // 28 in (_EU, _E) or _INITIALS[initial] == "ㄹ"
        for initial, after in letters
    )
    return len(letters) >= _SHORT and 2 * loans > len(letters)


def _sounds_like(one: str, other: str) -> bool:
    """Whether a name in Hangul begins its syllables with the sounds of another name."""
    sounds = [_SOUNDS[sound] for sound in _heads(other) if sound != "ㅇ"]
    letters = [_SOUNDS[sound] for sound in _heads(one)] if "가" <= one[0] <= "힣" else list(one.lower())
    start = found = 0
    for sound in sounds:
        at = next((at for at in range(start, len(letters)) if set(letters[at]) & set(sound)), None)
        if at is not None:
            start, found = at + 1, found + 1
    return found >= _LIKE * len(sounds) and found > 0


def _heads(name: str) -> list[str]:
    return [_INITIALS[(ord(letter) - ord("가")) // 588] for letter in name if "가" <= letter <= "힣"]
