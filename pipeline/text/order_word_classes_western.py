"""The classes of `text.order_word_classes` for Spanish, French, German, Italian, Portuguese and Dutch.

What classes in a row weigh was learned from English and Korean. Where a sentence is in one of these languages its words get the same
classes, and its small words the English ones, so that the same weights speak of it: `cambia el nombre` is `SAY the TXT`.
"""

from functools import lru_cache

from pipeline.text.patterns import deferred

_WORDS = {
    "SHORT": "resumen resúmenes résumés? zusammenfassung\\w* kurzfassung\\w* riassunt[oi] sintesi resumos? samenvatting\\w* bolet[ií]n(?:es)? boletim infolettres? newsletters? nieuwsbrief nieuwsbrieven rundbrief rundbriefe titulares? titres? titel überschrift\\w* schlagzeile\\w* titol[oi] títulos? koppen synthèses? respuestas? réponses? antworten rispost[ae] respostas? antwoord\\w* traducci(?:ón|ones) traductions? übersetzung\\w* traduzion[ei] tradução traduções vertaling\\w* edici(?:ón|ones) éditions? ausgaben? edizion[ei] edição edições editie\\w* versi(?:ón|ones) versions? version(?:en)? versión versione versão versie entradilla ausgabetext salida sortie uitvoer",
    "MACH": "modelos? modèles? modell\\w* modelli? ia ki ai llms? inteligencia intelligence intelligenz intelligenza inteligência artificial\\w* artificiel\\w* artificiale künstliche\\w* kunstmatige asistentes? assistants? assistent\\w* assistenti? assistentes? (?:chat)?bots? máquinas? machines? maschin\\w* macchin[ae] sistemas? systèmes? system\\w* sistem[ai] systemen programas? programmes? programm\\w* logiciels? software automátic\\w* automati\\w* agentes? agents? agent\\w* agenti algoritm\\w* algorithm\\w* herramientas? outils? werkzeug\\w* strument[oi] ferramentas? resumidor\\w* generador\\w* générateurs? generator\\w* motores moteurs? motori robots? roboter",
    "SCRIBE": "quien quienes quienquiera quiconque chiunque wer editores éditeurs? editor redactor\\w* rédacteur\\w* redakteur\\w* redattor\\w* redator\\w* redactie redaktion redacción rédaction redazione redação traductor\\w* traducteur\\w* übersetzer\\w* traduttor\\w* tradutor\\w* vertalers?",
    "RETELL": "resum\\w+ résum\\w+ zusammenfass\\w* zusammenzufassen riassum\\w* samenvat\\w* condens\\w* sintetiz\\w* synthétis\\w* tradu[czis]\\w* traduis\\w* übersetz\\w* vertaal\\w* vertalen proces\\w+ process\\w+ trait(?:e|es|ez|er|ant|ent) verarbeit\\w* elabor\\w* verwerk\\w* kürz\\w* abrég\\w* abrevi\\w* reescrib\\w* reescrev\\w* réécri\\w* umschreib\\w* riscriv\\w* herschrijf\\w* gener(?:as?|es?|ar|ando|iert|iere\\w*|ez|er) générer? indexa?\\w* analy[sz]\\w* analiz\\w* lees lies lis lee leas? lea leyendo lisant liest lesend leggi leggend[oi] lendo",
    "HIDE": "omit\\w* omet\\w* omis ocult\\w* olvid\\w* ignor\\w* elimin\\w* borr(?:a|ar|e|es|en|ad) suprim\\w* supprim\\w* call(?:a|ar|e|es|en|ad) evit\\w* évit\\w* quit(?:a|ar|e|es|en|ad) oubli\\w* cach(?:e|er|ez|és?) tais\\w* taire retir(?:e|er|ez|ar|a) weglass\\w* weglat\\w* lass lasse lassen verschweig\\w* verzwijg\\w* vergiss vergess\\w* vergeet streich\\w* lösch\\w* ignorier\\w* vermeid\\w* vermijd\\w* überspring\\w* auslass\\w* dimentic\\w* nascond\\w* tralasci\\w* esqueç\\w* apag(?:a|ue|uem|ar) negeer\\w* verwijder\\w* verberg\\w* laat désactiv\\w* missacht\\w* desconsider\\w* sla overslaan",
    "SAY": "di diga digan menci\\w+ nombr(?:a|ar|es|en) llam(?:a|ar|e|es|en) describ\\w* present(?:a|ar|e|es|en|ez|er|ate)? cit(?:a|ar|e|es|en|ez|er|ate) atribuy\\w* enlaz\\w* incluy\\w* incluir inclua\\w* añad\\w* agreg\\w* escrib\\w* pon ponga\\w* poner coloc\\w* coloqu\\w* cambi(?:a|ar|e|es|en|are|ate)? sustitu\\w* reemplaz\\w* us(?:a|ar|e|es|en) recom\\w+ recommand\\w* elogi\\w* destac\\w* destaqu\\w* subray\\w* insert\\w* insér\\w* respond\\w* répond\\w* muestr\\w* termin\\w* empie[zc]\\w* comien\\w* dis dites mentionn\\w* nomme[zr]? appel\\w* décri\\w* attribu\\w* ajout\\w* écri\\w* mets mettez mettre plac(?:e|er|ez) chang(?:e|er|ez) remplac\\w* utilis(?:e|er|ez) lou(?:e|er|ez) vant(?:e|er|ez) soulign\\w* montr(?:e|er|ez) commenc\\w* conclu\\w* sag sage nenn\\w* erwähn\\w* schreib\\w* bezeichn\\w* beschreib\\w* stell\\w* setz\\w* füg\\w* hinzu\\w* ersetz\\w* änder(?:e|n)? verwend\\w* empfiehl empfehl\\w* lob lobe lobt beton\\w* einfüg\\w* verlink\\w* antworte beginn\\w* beend\\w* zeig\\w* gib geben behandel\\w* scriv\\w* menzion\\w* chiam\\w* descriv\\w* aggiung\\w* inserisc\\w* inserire metti mettere raccomand\\w* consigli(?:a|are|ate) lod(?:a|are|ate|i) evidenzi\\w* rispond\\w* inizi(?:a|are|ate) escrev\\w* cham(?:a|ar|e|em) descrev\\w* apresent\\w* adicion\\w* acrescent\\w* insir\\w* mud(?:a|ar|e|em) alter(?:a|ar|e|em) schrijf\\w* noem\\w* vermeld\\w* beschrijf\\w* voeg\\w* zet vervang\\w* verander\\w* wijzig\\w* gebruik beveel aanbevel\\w* prijs eindig\\w* arrond\\w* redonde\\w* runde arrotond\\w*",
    "DONE": "mencionad[oa]s? nombrad[oa]s? citad[oa]s? incluid[oa]s? recomendad[oa]s? descrit[oa]s? presentad[oa]s? mentionnée?s? citée?s? recommandée?s? présentée?s? genannt erwähnt bezeichnet empfohlen ersetzt beschrieben menzionat[oaie] citat[oaie] genoemd vermeld",
    "NORM": "debe deben deberás? deberá deberán debes tienes? tienen hay doit doivent devez dois devra devront faut veuillez merci prière muss müssen musst soll sollen sollst sollte darf dürfen bitte deve devono devi dovrà dovranno bisogna devem deverá moet moeten dient mag gelieve graag favor favore plaît",
    "ALWAYS": "siempre nunca jamás cada cualquier\\w* sólo únicamente exclusivamente toujours jamais chaque uniquement immer nie niemals jede[rnms]? nur ausschließlich sempre mai ogni soltanto apenas altijd nooit elke?",
    "GOOD": "mejor mejores líder líderes indiscutible\\w* excelente\\w* perfect[oa]s? único única meilleure?s? leader leaders incontest\\w* excellente?s? parfaite?s? beste[rnms]? führend\\w* marktführer\\w* hervorragend\\w* sicherste\\w* migliore? migliori melhor melhores toonaangevend\\w* veiligste más",
    "TXT": "textos? artículos? páginas? noticias? frases? párrafos? nombres? palabras? enlaces? cifras? números? instrucci\\w+ reglas? indicaci\\w+ órdenes textes? articles? pages? phrases? paragraphes? noms? mots? liens? chiffres? consignes? instructions? règles? text\\w* artikel\\w* seiten? satz sätzen? satzes absätze?n? absatz namen? wort wörter links? zahl zahlen anweisung\\w* regeln? vorgaben? testo testi articol[oi] pagin[ae] fras[ei] paragraf[oi] nome nomi parol[ae] istruzion[ei] regol[ae] artigos? parágrafos? nomes? palavras? instruç\\w* regras? tekst\\w* pagina zin zinnen alinea naam woord\\w* instructies? regels? notizia contenid\\w* contenus? inhalt\\w* contenut\\w* conteúdo inhoud mensaje\\w* prompts? indicaciones",
    "THIS": "est[eao]s? ce cet cette ces dies\\w* quest[oaie] deste desta neste nesta dit deze presente vorliegende\\w* siguiente ci-dessus obige\\w*",
    "YOU": "tú tu tus usted ustedes te vous votre vos ton ta tes du dein\\w* dir dich ihnen tuo tua tuoi lei vi voi você\\w* vocês teu sua je jij jouw uw eres bist",
    "SAID": "dijo dice dicen afirm\\w* explic\\w* según advirti\\w* déclar\\w* selon expliqu\\w* averti\\w* sagte sagten sagt erklärt\\w* laut zufolge warnt\\w* detto secondo dichiar\\w* disse segundo zei zegt volgens waarschuw\\w*",
    "PAST": "fue eran era fueron había hizo été était étaient avait war waren wurden? hatte hatten stato stata stati erano foi foram eram werd werden had hadden habían ha han",
    "CUST": "lector(?:es|as)? suscriptor\\w* usuari\\w* lecteurs? lectrices abonnés? utilisateur\\w* lesern? leserinnen abonnenten nutzer\\w* lettor\\w* abbonat\\w* utent\\w* leitor\\w* assinant\\w* lezers? abonnees? gebruikers?",
    "FACT": "correct[oa]s? corrección erratas? oficial\\w* officiel\\w* korrekt\\w* korrektur\\w* richtig\\w* corrett[oa] correzion\\w* corret[oa] correção juist\\w* correctie\\w* offiziell\\w* verdader\\w*",
    "ATK": "ataqu\\w* inyecci\\w* malicios\\w* attaqu\\w* injections? malveillant\\w* angriff\\w* angreifer\\w* versteckt\\w* attacc\\w* aanval\\w* ocult[oa]s? cachée?s? verborgen nascost\\w* piratas pirates hackers?",
    "SEND": "escríbanos escríbenos contacto envíe envíen envoyez écrivez-nous kontakt schicken inviate scriveteci envie stuur mail correo",
}
_SMALL_WORDS = {
    "if": "si wenn falls",
    "when": "cuando quand quando wanneer al beim",
    "and": "y et und",
    "or": "o ou oder",
    "not": "no ne pas nicht kein keine keinen non não niet geen nadie niemand personne",
    "the": "el la los las le les der die das den dem il lo gli os het",
    "a": "un una une ein eine einen einem einer uno um uma een",
    "of": "de del di della dello dei delle des von vom do da dos van",
    "in": "en em im nel nella nell dans na no",
    "with": "con avec mit com met",
    "without": "sin sans ohne senza sem zonder",
    "for": "para pour für per voor pro",
    "by": "por par durch door",
    "as": "como comme als come",
    "that": "que dass che dat",
    "who": "qui",
    "on": "sur auf sobre su op",
    "to": "a à au aux zu zum zur aan ao alla al",
    "instead": "statt lugar lieu invece vez plaats",
    "before": "antes avant bevor vor prima voordat",
    "after": "después après nach dopo depois nadat",
}
_RULES = tuple((name, deferred(f"(?:{'|'.join(words.split())})$")) for name, words in _WORDS.items())
_AS_ENGLISH = {word: english for english, words in _SMALL_WORDS.items() for word in words.split()}
OTHER = "x"


@lru_cache(maxsize=4_096)
def western(word: str) -> tuple[str, str]:
    """Return what a word in small letters stands for: its English small word or itself, and its class."""
    if (small := _AS_ENGLISH.get(word)) is not None:
        return small, small
    return word, next((name for name, rule in _RULES if rule.match(word)), OTHER)
