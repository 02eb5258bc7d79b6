"""Machines that retell, named in Western languages by what they are for: `outils de synthèse`, `Auswertungsprogramme`, `strumenti di rassegna`.

Such a name is a kind of tool and what is done with a text, so that the words of both make it up. A law or a report speaks of them in
the third person; an order is headed with them (`Hinweis für …:`) or begs them (`merci aux …`, `se ruega a los …`). A group is as for
`text.order_acts_english`.
"""

from pipeline.text.order_acts_foreign import WORK

_FRENCH = r"(?:(?:outil|logiciel|système|moteur|programme|service|robot|agrégateur|algorithme|modèle|machine|automate|assistant|agent|lecteur)s? (?:de |d['’])(?:synthèse|veille|résumé|traduction|lecture|rédaction|indexation|revue de presse|condensation|réécriture)s?|(?:résumé|synthèse|traduction|version|brève|recension)s? (?:automatique|automatisée?|générée?)s?)"
_SPANISH = r"(?:(?:herramienta|programa|sistema|motor|servicio|robot|agregador|algoritmo|modelo|asistente|lector|agente)(?:s|es)? de (?:síntesis|resumen|resúmenes|traducción|lectura|redacción|indexación|seguimiento|vigilancia|recopilación|monitoreo|reescritura)|(?:resumen|resúmenes|síntesis|traducci(?:ón|ones)|versi(?:ón|ones)) automátic[ao]s?)"
_PORTUGUESE = r"(?:(?:ferramenta|programa|sistema|motor|serviço|robô|agregador|algoritmo|modelo|assistente|leitor|agente)(?:s|es)? de (?:síntese|resumos?|tradução|leitura|redação|indexação|monitoramento|monitorização|clipping|reescrita)|(?:resumo|síntese|tradução|traduções|versão|versões)s? automátic[ao]s?)"
_ITALIAN = r"(?:(?:strument[oi]|programm[ai]|sistem[ai]|motor[ei]|serviz[io]|robot|aggregator[ei]|algoritm[oi]|modell[oi]|assistent[ei]|software|lettor[ei]|agent[ei]) di (?:sintesi|riassunto|riassunti|traduzione|lettura|redazione|indicizzazione|rassegna(?: stampa)?|monitoraggio|riscrittura)|(?:riassunt[oi]|sintesi|traduzion[ei]|version[ei]) automatic\w+)"
_GERMAN = r"(?:(?:zusammenfassungs|auswertungs|übersetzungs|vorlese|lese|such|monitoring|kürzungs|textverarbeitungs|umschreib|clipping|pressespiegel|nachrichten)-?(?:programm|werkzeug|tool|dienst|system|software|roboter|automat|maschine|modell|bot|algorithm|agent)\w*|(?:automatische|maschinelle|automatisierte|maschinell erstellte|automatisch erstellte|generierte)[nrsm]? (?:zusammenfassung|übersetzung|kurzfassung|kurzmeldung|auswertung|version)(?:en)?)"
_DUTCH = r"(?:(?:samenvattings|samenvat|vertaal|lees|voorlees|zoek|monitoring|knipsel|verwerkings|herschrijf)-?(?:programma|tool|dienst|systeem|software|robot|machine|model|bot|algoritme|agent)\w*|(?:automatische|geautomatiseerde) (?:samenvatting|vertaling|versie)(?:en|s)?)"
_TOOL = rf"\b(?:{_FRENCH}|{_SPANISH}|{_PORTUGUESE}|{_ITALIAN}|{_GERMAN}|{_DUTCH})"
_PROGRAM = r"(?:programa|máquina|machine|programme|logiciel|robot|modèle|modelo|modello|modell|model|programma|macchina|maschine|programm|software|algoritm[oe]|algorithm\w*|algorithme|automat\w*|IA|KI|AI|bot)s?"
_SHORT = r"(?:versi(?:ón|one|oni|ones|ão|e)|versions?|version(?:en)?|resumen|résumé|riassunto|resumo|samenvatting|zusammenfassung|kurzfassung|texte?|texto|testo|tekst|nota|note)"
_MADE = r"(?:hech[oa]|escrit[oa]|generad[oa]|producid[oa]|redactad[oa]|faite?|écrite?|générée?|produite?|rédigée?|fatt[oa]|scritt[oa]|generat[oa]|prodott[oa]|redatt[oa]|feit[oa]|gerad[oa]|produzid[oa]|erstellt\w*|geschrieben\w*|erzeugt\w*|verfasst\w*|gemaakt\w*|geschreven|die)"
_ANY = r"(?:cualquier|toda?|cada|tout|toute|chaque|jede[rnms]?|ogni|qualsiasi|qualquer|elke?|ieder)"
_IN_ANY = rf"\b{_ANY}\s{_SHORT}\b[^.!?,]{{0,16}}\b{_MADE}\s(?:por|par|da|von|door|con|avec|mit|met|com)\s(?:\w+['’\s])?{_PROGRAM}\b|\b{_ANY}\s(?:von\s\w+\s{_PROGRAM}\s{_MADE}|door\s\w+\s{_PROGRAM}\s{_MADE})\s{_SHORT}\b"
"""In whatever version a program makes: what holds there is wished of it."""
_IF_YOU_ARE = rf"\b(?:se sei|se lei è|se você é|se fores|se és|als (?:je|u|jij)|wenn du|falls du|si tu es|si vous êtes|si eres)\s(?:una?|um|uma|een|eine?|une?)?\s?(?:\w+\s)?{_PROGRAM}\b[^.!?]{{0,30}}(?:{WORK})"
_TO = r"(?:à l['’]attention (?:de|des|du)|à l['’]usage (?:de|des|du)|pour|aux?|à|para|al?|aos?|às?|für|an|per|agli|ai|alle|voor|aan)"
_THE = r"(?:(?:les?|la|l['’]|des|tous les|toutes les|los|las|el|todos los|cualquier|os|as|o|gli|i|il|lo|le|alle|die|den|das|jede[nrs]?|de|het|tout|toute)\s?)?"
_HEADED = rf"^\W*(?:[\wéè]+\s){{0,3}}?{_TO}\s{_THE}(?:{_TOOL})[^.!?:]{{0,24}}\s?[:—–]|^\W*(?:{_TOOL})\s?:"
_ASKED = r"\b(?:merci|prière|priés?|priées?|invités?|invitées?|se ruega|se pide|rogamos|pedimos|por favor|pregat[aoie]|si prega|preghiamo|per favore|pede-se|pedimos|solicita-se|bitte|gebeten|verzocht|gelieve|alstublieft|graag)\b"
_BEGGED = rf"(?:{_ASKED})[^.!?]{{0,30}}?(?:{_TOOL})|(?:{_TOOL})[^.!?]{{0,30}}?(?:{_ASKED})"

TOOLS = rf"{_TOOL}|{_IN_ANY}|{_IF_YOU_ARE}"
"""What a text with one of these orders holds."""

WESTERN_TOOLS = (
    ("addressee", 2.5, _HEADED),
    ("demand", 1.0, _HEADED),
    ("addressee", 2.5, _BEGGED),
    ("demand", 1.0, _BEGGED),
    ("addressee", 2.5, _IN_ANY),
    ("demand", 1.0, _IN_ANY),
    ("addressee", 2.5, _IF_YOU_ARE),
    ("demand", 1.0, _IF_YOU_ARE),
)
