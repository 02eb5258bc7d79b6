"""What `text.order_tellers` knows of each language: who tells news again, by what words he is bidden, and how it is reported that somebody was.

One entry a language. Words are given by how they begin where the language bends them.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tongue:
    """The words of one language, as alternatives of a pattern.

    `known` are small words that only its sentences have. `retells` is who or what tells news again, `machine` and `person` are the two that are
    held together by `or_`. `says` is what is said, named, thanked, left out or put for something else; `bids` whatever makes a rule of it: a
    custom, a wish, a note. `told` is that somebody said or did so. `aides` are the machines a card is made `for_`, `version` is one in another tongue, `lore` what people have always said or done.
    """

    known: str
    retells: str
    person: str
    or_: str
    machine: str
    says: str
    bids: str
    told: str
    aides: str
    for_: str
    version: str
    lore: str


SPANISH = Tongue(
    known=r"\b(?:el|los|las|una|que|del|por|y|al|según|quien|se)\b",
    retells=r"\b(?:compendios?|extractos?|condens\w+|(?:al|de) (?:contar|relatar|resumir|reproducir|transmitir|difundir) (?:est[ae]|la|lo)\b|recuento|reseñas?|pregonero\w*|heraldos?|quien (?:la |lo )?(?:repite|pasa|difunde|transmite|cuenta|resume|relata)|versión corta|moraleja|digest\w*|boletines|quien(?:es)? (?:\w+ ){0,3}?(?:cuent[ea]n?|resum\w+|relat\w+|reproduzca\w*|recoja\w*|repita\w*|traduzca\w*|abrevi\w+)|s[ií]ntesis|res[úu]men(?:es)?|cronistas?|relatos? de|narrador\w*|versi(?:ón|ones) (?:abreviad|reducid|cort|resumid)\w+)\b",
    person=r"(?:mano|gente|mortal(?:es)?|coleg\w+|corazón|pluma|personas?|human[oa]s?|hombres?|mujer(?:es)?|carne(?: y hueso)?|periodistas?|redactor\w*)",
    or_=r"(?:ora|bien|tanto|o|ni|como|sea|ya)",
    machine=r"(?:hojalata|lata|metal|programad\w+|algoritmos?|circuitos?|cables|ordenador\w*|digital(?:es)?|m[áa]quinas?|robots?|aut[óo]mat[ao]s?|autom[áa]tic[oa]s?|silicio|programas?|bots?|IA|artificial(?:es)?|(?<=o )no)",
    says=r"\b(?:recomi\w+|recomend\w+|últim[ao] (?:palabra|frase|renglón|línea)|primer[ao]? (?:palabra|frase|línea)|se cierra|gracias|cit(?:a|e|en|ar)\b|pone|pong\w+|deja fuera|destac\w+|subray\w+|habl\w+|ponder\w+|olvid\w+|atribuy\w+|redonde\w+|menci[oó]n\w*|nombr\w+|llam\w+|dirá\w*|dice que|diga\w*|escrib\w+|agrade\w+|(?:da|den|dar) las gracias|elogi\w+|alab\w+|cambi\w+|sustitu\w+|omit\w+|calla\w*|precis\w+|recuerd\w+|añad\w+|figura como|conclu\w+|termin\w+|cierra)\b",
    bids=r"\b(?:tradición|proverbio|cost?umbre manda|amable|ruego|petición|recordatorio|agradec\w+|moraleja|fábula|pista|consejo|se agradecerá|es de (?:ley|justicia|bien nacidos)|pie de|siempre|licencia|condición|conviene|sug\w+|cortesía|costumbre|libro de estilo|carta|regla|norma|refrán|dich[oa]s?|viejos?|ha(?:n)? de|deb\w+|se (?:ruega|pide|invita)|por favor|tod[oa]|cada|cualquier|dirá\w*|quien|nota|aviso)\b",
    told=r"\b(?:dij\w+|dice (?:la|el) \w+|afirm[óa]\w*|pidió|pid\w+ a|exig\w+|recomienda|recuerda que|explic\w+|señal[óa]\w*|según (?:el|la) (?!libro|carta|costumbre|norma|regla)\w+|había\w*|fue\w*|eran?|tenían?|tuv\w+|aparec\w+|comprobar|añadió|citaba\w*)\b",
    aides=r"(?:asistentes|agregadores|robots|bots|buscadores|chatbots|máquinas)",
    for_=r"\bpara\b",
    version=r"(?:versión en otr\w+|otros? idiomas?|quien(?:es)? tradu\w+|versi(?:ón|ones) (?:traducid|coreana|inglesa|en otr|en core)\w*|traducci(?:ón|ones)|traductores)",
    lore=r"\b(?:refr[aá]n\w*|proverbio\w*|dich[oa]s?\b|dicen los|fábula|moraleja|costumbre|tradición|uso de la casa|viejos?\b)",
)
PORTUGUESE = Tongue(
    known=r"\b(?:os|aos|uma|que|por|para|isto|não|em|pela|pelo|dos|das|à|ao|com|é|quem|conforme|segundo|toda?o?)\b",
    retells=r"\b(?:compêndios?|extratos?|condens\w+|(?:ao|de) (?:contar|relatar|resumir|reproduzir|transmitir|difundir) (?:est[ae]|a|o)\b|resenhas?|pregoeir\w+|arautos?|quem (?:a |o )?(?:repassa|difunde|transmite|divulga)|moral da história|boletins|reescrev\w+|quem (?:\w+ ){0,3}?(?:reconta\w*|conta\w*|resum\w+|relata\w*|traduz\w*|encurta\w*|repete\w*)|s[íi]nteses?|resumos?|recont(?:em|ar|o)\b|narrador\w*|cronistas?|vers(?:ão|ões) (?:abreviad|reduzid|curt)\w+)\b",
    person=r"(?:mão|gente|mortais|mortal|colegas?|coração|pena|pessoas?|human[oa]s?|homens?|homem|mulher(?:es)?|carne|jornalistas?|redator\w*)",
    or_=r"(?:ora|quer|tanto|ou|nem|como|seja)",
    machine=r"(?:lata|metal|algoritmos?|circuitos?|fios|computador\w*|digita(?:l|is)|m[áa]quinas?|rob[ôo]s?|aut[óo]mat[ao]s?|autom[áa]tic[oa]s?|silício|programas?|bots?|IA|artificia(?:l|is)|(?<=ou )não)",
    says=r"\b(?:recomend\w+|última (?:palavra|frase|linha)|primeira (?:palavra|frase|linha)|feche|se fecha|obrigad\w+|cit(?:a|e|em|ar)\b|põe|ponha\w*|deixa de fora|destac\w+|sublinh\w+|fal\w+|esque\w+|atribu\w+|não aparece|mencion\w+|nomei\w+|cham\w+|diz\w*|diga\w*|escrev\w+|agradec\w+|elogi\w+|troca\w*|substitu\w+|passa a|omiti\w+|cala\w*|precis\w+|lembr\w+|acrescent\w+|termina\w*|conclui\w*|fecha)\b",
    bids=r"\b(?:tradição|manda\b|lembrete|amável|pedido|agradec\w+|fábula|moral|dica|conselho|é de (?:bom tom|justiça)|legenda|sempre|licença|condição|convém|sug\w+|diz o povo|diz-se|cortesia|costume|manual de estilo|carta|regra|norma|provérbio|ditado|há de|dev\w+|pede-se|roga-se|convida-se|por favor|gentil\w+|qualquer|tod[oa]s?|cada|nota|aviso)\b",
    told=r"\b(?:disse\w*|diz (?:a|o) \w+|afirm\w+|pediu|pede a\w*|exig\w+|recomend\w+|lê-se|informou|explic\w+|segundo (?:o|a) (?!carta|costume|manual|norma|regra)\w+|havia\w*|foi|foram|eram?|tinham?|aparecia\w*|levava\w*|acrescentou)\b",
    aides=r"(?:assistentes|agregadores|robôs|bots|chatbots|máquinas)",
    for_=r"\bpara\b",
    version=r"(?:outr[ao]s? (?:língua|idioma)s?|quem tradu\w+|vers(?:ão|ões) (?:traduzid|coreana|inglesa|em core)\w*|traduç(?:ão|ões)|tradutores)",
    lore=r"\b(?:provérbio\w*|ditado\w*|diz o povo|dizem os|fábula|moral da|costume|tradição)",
)
FRENCH = Tongue(
    known=r"\b(?:les|des|une|est|pour|dans|du|qui|que|et|au|aux|sur|par|ce|cette|un|le|la)\b|l['’]",
    retells=r"\b(?:condensés?|extraits?|abrèg\w+|(?:en|de) (?:racontant|relayant|résumant|reprenant|raconter|relayer|résumer|reprendre) (?:cette|ce|la|le)\b|relay\w+|redi[rst]\w*|compte[s]?[- ]rendus?|hérauts?|crieurs?|quiconque (?:la |le |l['’])?(?:répète|transmet|diffuse|relaie)|moteurs? de résumé|moralité|bulletins|(?:quiconque|qui|ceux qui|celui qui) (?:\w+ ){0,2}?(?:repren\w*|racont\w+|résum\w+|relat\w+|tradui\w+|abrèg\w+|abrég\w+)|synthèses?|résumés?|abrégés?|conteur\w*|récits?|reprises?|versions? (?:abrégé|courte|réduite|raccourcie)\w*)\b",
    person=r"(?:main|gens|mortels?|confrères?|cœur|plume|respire|personnes?|humain[es]*|hommes?|femmes?|chair|journalistes?|rédacteur\w*)",
    or_=r"(?:soit|que|tant|fussent|comme|ou|ni|fût-(?:il|elle))",
    machine=r"(?:fer(?:-blanc)?|métal|algorithmes?|circuits?|ordinateur\w*|numériques?|moteurs?|machines?|robots?|automates?|automatiques?|silicium|programmes?|bots?|IA|artificiel\w*|(?<=ou )non)",
    says=r"\b(?:recomm\w+|derni(?:er|ère) (?:mot|phrase|ligne)|premi(?:er|ère) (?:mot|phrase|ligne)|se clôt|clôt|merci|cit(?:e|er|ent|ez)\b|met(?:tre|tez)?\b|laisse de côté|soulign\w+|parl\w+|oubli\w+|attribu\w+|est pour|conclu\w+|mentionn\w+|nomm\w+|appel\w+|dit que|dis\w+|dira|écri\w+|remerci\w+|lou(?:e|er|ent)|rempla\w+|devient|omet\w*|supprim\w+|tai[rst]\w*|précis\w+|rappell\w+|ajout\w+|se termine|termin\w+|lève)\b",
    bids=r"\b(?:tradition|usage veut|petit mot|saurions gré|saurait gré|remerci\w+|ainsi parle|fable|moralité|astuce|conseil|il est de bon ton|légende|toujours|licence|condition|convient|sugg\w+|on y dira|politesse|courtoisie|coutume|usage|charte|règle|norme|dicton|proverbe|doi\w+|prière|prié\w*|invité\w*|veuillez|merci de|tout\w*|chaque|quiconque|note|avis)\b",
    told=r"\b(?:a (?:dit|demandé|rappelé|précisé|ajouté|expliqué|écrit|été)|ont (?:\w+é)|ajoutai\w+|était|étaient|figurait|avait|aurait|demande(?:nt)? (?:aux?|de)|rappelle que|recommande|selon (?!la (?:charte|coutume|règle)|l['’]usage)|oubliait)\b",
    aides=r"(?:assistants|agrégateurs|robots|bots|moteurs|machines)",
    for_=r"\b(?:pour|aux|à l['’]usage des)\b",
    version=r"(?:autres? langues?|qui tradui\w+|versions? (?:traduite|coréenne|anglaise|en)\w*|traductions?|traducteurs)",
    lore=r"\b(?:proverbe\w*|dicton\w*|adage|fable|moralité|coutume|tradition|l['’]usage)",
)
GERMAN = Tongue(
    known=r"\b(?:der|die|das|und|ist|nicht|den|dem|ein|eine|wer|es|wird|ob|für|zu|im)\b",
    retells=r"\b(?:ausz[uü]g\w*|abriss\w*|wiedergeb\w+|weitererzähl\w+|nacherzähl\w*|herold\w*|boten?|zusammenfass\w+|kürz(?:t|en)\b|weitergib\w*|weitergeb\w+|weitersag\w*|(?:wer|alle,? die) (?:[\w,]+ ){0,5}?(?:wiederholt|verbreitet|teilt)|kurzversion\w*|moral|wer (?:[\w,]+ ){0,4}?(?:weiter(?:erzählt|gibt|trägt|sagt)|nacherzählt|kürzt|zusammenfasst|wiedergibt|übersetzt|übernimmt)|nacherzähl\w+|kurzfassung\w*|kurztexte?n?|zusammenfassung\w*|kurzmeldung\w*|erzähler\w*|chronist\w*)\b",
    person=r"(?:hand|leute|sterblich\w*|kolleg\w+|herz|feder|blut|mensch\w*|person\w*|fleisch(?: und blut)?|redakteur\w*|journalist\w*|von hand)",
    or_=r"(?:ob|oder|per|bzw|wie|noch|sei|auch)",
    machine=r"(?:blech|metall|algorithm\w*|schaltkreis\w*|draht|computer\w*|digital\w*|maschin\w*|robot\w*|automat\w*|silizium|programm\w*|bots?|KI|künstlich\w*|(?<=oder )nicht)",
    says=r"\b(?:empf\w+|letzte\w* (?:wort|satz|zeile)|erste\w* (?:wort|satz|zeile)|schließ\w+|dank|zitier\w*|setz\w+|stell\w+|beton\w+|sprich\w*|vergess\w*|vergiss\w*|schreibt zu|gehört|nenn\w+|heißt|heißen|erwähn\w+|schreib\w+|sag(?:t|en|e)|dank\w*|lob\w+|ersetz\w+|entfällt|entfallen|weglass\w*|streich\w+|verschweig\w*|ergänz\w+|füg\w+|erinner\w+|schließt mit|gilt)\b",
    bids=r"\b(?:tradition\w*|brauch will|bitte|dankbar|fabel|moral|tipp|rat\b|lehrt|bildunterschrift|lizenz|bedingung|empfiehlt sich|sinnvoll|gehört zum|merkzettel|höflichkeit\w*|brauch\w*|guter? ton|guten ton|hausregel\w*|regel\w*|stil\w*|spruch|sprichwort|soll\w*|muss|müssen|bitte|gebeten|jede[rnms]?|stets|künftig|immer|wer|fußnote|hinweis)\b",
    told=r"\b(?:sagte\w*|bat(?:en)?|forderte\w*|erklärte\w*|rät|rügte\w*|laut|zufolge|stand(?:en)?|war(?:en)?|wurden?|hatten?|konnten?|nannte\w*|schrieb\w*|ein(?:e)? übung|lautet)\b",
    aides=r"(?:assistenten|aggregatoren|bots|sprachmodelle|suchmaschinen|maschinen|roboter)",
    for_=r"\b(?:für|an)\b",
    version=r"(?:andere sprachen?|fremdsprach\w+|übersetzung\w*|übersetzte fassung|koreanische fassung|übersetzer\w*)",
    lore=r"\b(?:sprichw\w+|spruch|redensart|fabel|moral|brauch\w*|sitte|tradition\w*)",
)
ITALIAN = Tongue(
    known=r"\b(?:il|gli|della|delle|che|una|è|di|chi|nel|per|con|si|la|ogni|al|lo)\b",
    retells=r"\b(?:compendi[oi]?|estratt[oi]|condens\w+|(?:nel|di) (?:raccontar|riassumer|riportar|riferir|diffonder)\w+|riport\w+ quest[ao]|ridic\w+|ridir\w+|arald[oi]|banditor[ei]|chi (?:la |lo )?(?:ripete|passa|diffonde|trasmette|condensa|ridice)|morale|bollettin[oi]|chi (?:\w+ ){0,3}?(?:raccont\w+|riassum\w+|riferi\w+|riport\w+|tradu\w+|accorci\w+|riprend\w+)|sintesi|riassunt[oi]|narrator[ei]|cronist[ai]|version[ei] (?:abbreviat|ridott|brev)\w+)\b",
    person=r"(?:mano|gente|mortal[ei]|collegh?[ei]?|cuore|penna|person[ae]|uman[oaie]|uom(?:o|ini)|donn[ae]|carne|giornalist[ai]|a mano)",
    or_=r"(?:sia|ovvero|tanto|come|o|od|né|che)",
    machine=r"(?:latta|metallo|algoritm[oi]|circuit[oi]|computer|digital[ei]|macchin[ae]|robot|autom[ai]|automatic\w+|silicio|programm[ai]|bot|IA|artificial[ei]|(?<=o )no)",
    says=r"\b(?:raccomand\w+|consigli\w+|ultim[ao] (?:parola|frase|riga)|prim[ao] (?:parola|frase|riga)|si chiud\w+|grazie|cit(?:a|i|are|ino)\b|mett\w+|lascia fuori|sottoline\w+|parl\w+|diment\w+|tace\w*|sono di|menzion\w+|nomin\w+|chiam\w+|dice|dica\w*|scriv\w+|ringrazi\w+|elogi\w+|lod\w+|sostitu\w+|divent\w+|omett\w+|tac\w+|precis\w+|ricord\w+|aggiung\w+|attribui\w+|termina\w*|chiude|il nome)\b",
    bids=r"\b(?:tradizione|usanza vuole|preghiera|grat[io]|favola|morale|suggerimento|consiglio|è di buon gusto|didascalia|licenza|condizione|conviene|sugger\w+|promemoria|cortesia|creanza|buona norma|usanza|costume|regola|carta|stile|proverbio|dev\w+|si prega|prego|invitat\w+|per favore|ogni|sempre|chi|nota|avviso)\b",
    told=r"\b(?:ha (?:detto|chiesto|ricordato|spiegato|scritto)|hanno \w+|è stat[oaie]|sono stat[oaie]|comparivano?|era(?:no)?|aveva\w*|chiede (?:a|ai|alle|più)|consiglia|ricorda il|secondo (?:il|la) (?!carta|costume|regola))\b",
    aides=r"(?:assistenti|aggregatori|robot|bot|motori|macchine)",
    for_=r"\b(?:per|agli|ai)\b",
    version=r"(?:altr[ae] lingu[ae]|chi traduce|version[ei] (?:tradott|corean|ingles|in)\w*|traduzion[ei]|traduttori)",
    lore=r"\b(?:proverbi\w*|detto antico|favola|morale|usanza|costume|tradizione)",
)
DUTCH = Tongue(
    known=r"\b(?:het|een|van|de|niet|voor|dat|wie|op|aan|bij|met|elke|en|dit|is)\b",
    retells=r"\b(?:uittreksel\w*|ingekort\w*|samenvat\w*|navertell\w*|doorgev\w+|(?:bij|in) het (?:navertellen|samenvatten|doorgeven)|heraut\w*|omroeper\w*|wie (?:[\w,]+ ){0,4}?(?:herhaalt|verspreidt|deelt)|korte versie\w*|moraal|wie (?:\w+ ){0,4}?(?:navertel\w*|inkort\w*|doorvertel\w*|samenvat\w*|vertaal\w*|overneemt|weergeeft)|navertel\w*|samenvatting\w*|verkorte versie\w*|verteller\w*)\b",
    person=r"(?:hand|lui|sterveling\w*|collega['’]?s?|hart|pen|bloed|mens(?:en)?|person(?:en)?|persoon|vlees|journalist\w*|redacteur\w*)",
    or_=r"(?:hetzij|of|per|noch|als|zowel)",
    machine=r"(?:blik|metaal|algoritme\w*|circuit\w*|draad|computer\w*|digita(?:al|le)|machines?|robots?|automa(?:at|ten|tisch)\w*|silicium|programma['’]?s?|bots?|AI|kunstmatig\w*|(?<=of )niet)",
    says=r"\b(?:aanbe\w+|laatste (?:woord|zin|regel)|eerste (?:woord|zin|regel)|sluit\w*|citeer\w*|zet\w*|laat\w*|benadruk\w*|spreek\w*|vergeet\w*|zijn van|noem\w*|heet|heten|vermeld\w*|schrijf\w*|zegt?|bedank\w*|dank|prijs\w*|vervang\w*|vervalt|weglat\w*|laat|verzwijg\w*|voeg\w*|herinner\w*|sluit af|eindigt)\b",
    bids=r"\b(?:traditie\w*|verzoek|dankbaar|fabel|moraal|tip\b|raad\b|bijschrift|licentie|voorwaarde|raadzaam|aardig|gewoonte|gebruik|huisregel\w*|regel\w*|stijl\w*|gezegde|spreekwoord|moet\w*|dien\w*|graag|gelieve|beleefd|elke?|ieder\w*|voortaan|altijd|wie|voetnoot|let op)\b",
    told=r"\b(?:zei|zeiden|vroeg\w*|eiste\w*|raadt|volgens (?:de|het) (?!huisregel|gewoonte)|stond(?:en)?|was|waren|werden?|had(?:den)?|noemde\w*|schreef|zouden|een oefening)\b",
    aides=r"(?:assistenten|aggregators?|aggregatoren|bots|zoekmachines|chatbots|machines|robots)",
    for_=r"\b(?:voor|aan)\b",
    version=r"(?:andere talen|andere taal|vertaling\w*|vertaalde versie|koreaanse versie|vertalers)",
    lore=r"\b(?:spreekwoord\w*|gezegde|fabel|moraal|gewoonte|gebruik|traditie\w*)",
)
POLISH = Tongue(
    known=r"[ąćęłńśźż]|\b(?:się|nie|że|jest|kto|zamiast|dla|oraz|niech)\b",
    retells=r"\b(?:wyciąg\w*|wypis\w*|skraca\w*|streszcza\w*|przekazując\w*|przekaz\w+ (?:tę|tą|ten)|powtarza\w*|opowiada\w*|opowieś\w*|herold\w*|posłań\w*|kto (?:\w+ ){0,3}?(?:podaje|rozgłasza|udostępnia)|morał\w*|kto (?:\w+ ){0,3}?(?:opowiada|opowie|streszcza|streści|skraca|skróci|przekaz\w+|powtarza|powtórzy|tłumaczy)|streszcze\w+|skró(?:t|c)\w*|skracając|streszczając|opowiadając|opowiadacz\w*|narrator\w*)\b",
    person=r"(?:ręk\w+|śmierteln\w+|koleg\w+|serc\w+|pióro\w*|krw\w+|człowiek\w*|ludzi\w*|osob\w+|dziennikarz\w*|ręczn\w+)",
    or_=r"(?:bądź|albo|czy to|zarówno|czy|lub|ani|jak)",
    machine=r"(?:blach\w+|metal\w*|algorytm\w*|obwod\w+|drut\w*|komputer\w*|cyfrow\w+|maszyn\w*|robot\w*|automat\w*|program\w*|bot\w*|AI|sztuczn\w+|krzem\w*|(?<=czy )nie)",
    says=r"\b(?:polec\w+|ostatni\w* (?:słow|zdani|linijk)\w*|pierwsz\w+ (?:słow|zdani|linijk)\w*|kończy\w*|zamyka\w*|cytuj\w*|wstaw\w*|podkreśl\w*|zapomin\w*|zapomn\w*|należą do|nazywa się|wspomn\w+|wspomina\w*|nazyw\w+|nazwie|mówi\w*|pisz\w+|napisz\w*|dzięk\w+|chwal\w+|pochwa\w+|zastęp\w+|zamiast|pomij\w+|pomin\w+|przemilcz\w*|doda\w+|dodając|przypomn\w+|kończy)\b",
    bids=r"\b(?:tradycj\w+|obyczaj każe|prośba|prośb\w+|wdzięczni|bajk\w+|morał\w*|wskazówk\w*|rad[aę]\b|podpis|licencj\w+|warun\w+|wypada|warto|zwyczaj\w*|obyczaj\w*|zasad\w*|regu\w+|ksi\w+ stylu|przysłowie|grzeczno\w+|powin\w+|musi|muszą|należy|prosimy|uprzejmie|proszę|niech|każd\w+|zawsze|kto|przypis|uwaga)\b",
    told=r"\b(?:powiedzia\w+|poprosi\w+|prosi redaktor\w*|zaleca|według (?!zwyczaju|zasad)|stwierdzi\w+|był\w*|zosta(?:ł|li)\w*|pojawi\w+|czyta(?:ły|li)|miał\w*|pomyli\w+|doda(?:ł|li)\w*)\b",
    aides=r"(?:asystentów|agregatorów|botów|robotów|wyszukiwarek|maszyn)",
    for_=r"\bdla\b",
    version=r"(?:inn\w+ język\w*|przetłumaczon\w+|tłumacze\w+|przekład\w*|wersj\w+ (?:koreańsk|angielsk|obcoj)\w+|tłumaczy)",
    lore=r"\b(?:przysłowi\w*|powiedzeni\w*|bajk\w*|morał\w*|zwyczaj\w*|obyczaj\w*|tradycj\w*)",
)
RUSSIAN = Tongue(
    known=r"[а-яё]{2}",
    retells=r"\b(?:выжимк\w+|выдержк\w+|сокраща\w+|передава\w+ эт\w+|повторя\w+|рассказыва\w+|глашат\w+|вестник\w*|гонц\w*|кто (?:[\w ]+ )?(?:пересказал|передал|повторил|сократил)|кратк\w+ верси\w+|морал\w+|дайджест\w*|излож\w+|(?:кто|тот, кто) (?:\w+ ){0,3}?(?:пересказ\w*|перескаж\w*|сокра\w+|передаст|передаёт|перевод\w+|повтор\w+)|пересказ\w*|краткое изложение|кратк\w+ излага\w+|излагая|сводк\w+|рассказчик\w*|сокращ[её]нн\w+ верси\w+)\b",
    person=r"(?:рук\w+|смертн\w+|коллег\w+|сердц\w+|пер[оа]\b|кров\w+|плот\w+|человек\w*|люд\w+|журналист\w*|вручную|из плоти)",
    or_=r"(?:ли|хоть|либо|будь то|или|ни|как|иль)",
    machine=r"(?:жест\w+|металл\w*|алгоритм\w*|схем\w*|провод\w*|компьютер\w*|цифров\w+|желез\w+|машин\w*|робот\w*|автомат\w*|программ\w*|бот\w*|ИИ|искусственн\w+|кремни\w+|(?<=или )нет)",
    says=r"\b(?:посовет\w+|рекоменд\w+|последн\w+ (?:слов|фраз|строк)\w*|перв\w+ (?:слов|фраз|строк)\w*|конча\w+|заверша\w+|цитир\w+|постав\w+|подчерк\w+|забы\w+|забуд\w+|принадлеж\w+|пишется|назов\w+|называ\w+|упом\w+|упомяни\w*|скаж\w+|говор\w+|пиш\w+|напиш\w+|благодар\w+|слав\w+|похва\w+|хвал\w+|замен\w+|опуска\w+|умалч\w+|добав\w+|напомн\w+|заканчива\w+)\b",
    bids=r"\b(?:просьба|благодарны|басн\w+|мораль|подсказк\w+|совет\b|подпись|лиценз\w+|услови\w+|принято|желательно|уместно|обыча\w+|традици\w+|правил\w+|устав\w*|стил\w+|пословиц\w+|вежливост\w+|долж\w+|следует|просим|просьба|пожалуйста|уважаем\w+|пусть|кажд\w+|люб\w+|всегда|кто|примечание|сноска)\b",
    told=r"\b(?:сказал\w*|заявил\w*|попросил\w*|просит редактор\w*|советует|по словам|согласно (?!обычаю|правил)|сообщил\w*|был[аио]?|появил\w*|читали|назвал\w*|перепутал\w*|добавил\w*)\b",
    aides=r"(?:помощников|агрегаторов|ботов|роботов|поисковиков|ассистентов|машин)",
    for_=r"\bдля\b",
    version=r"(?:друг\w+ язык\w*|иноязычн\w+|перевод\w*|переводчик\w*|корейск\w+ верси\w+)",
    lore=r"\b(?:пословиц\w*|поговорк\w*|басн\w*|мораль|обыча\w*|традици\w*)",
)
TURKISH = Tongue(
    known=r"(?-i:[ğışİ])|\b(?:bir|ve|için|bu|ile|olarak|ya da|gereği)\b",
    retells=r"(?:\bkısaltan\b|\bkısalt\w+|\baktaran\b|\b(?:haberi|metni|bunu) \w+(?:an|en)\b|\bözetin\b|\bulak\w*|\btellal\w*|\bderleme\w*|\btekrarlayan\b|\b(?:yeniden|tekrar) (?:anlat|aktar)\w+|\b(?:haberi|metni|yazıyı|bunu) (?:\w+ )?(?:anlat|aktar|kısalt|özetle|çevir)\w+|\bözet\w*|\banlatıcı\w*|\bkısaltılmış\b)",
    person=r"(?:el\b|ölümlü\w*|meslektaş\w*|yürek|kalem\w*|et\b|insan\w*|kişi\w*|gazeteci\w*|elle)",
    or_=r"(?:da|de|ister|gerek|ya da|veya|olsun|hem|yahut)",
    machine=r"(?:teneke\w*|metal\w*|algoritma\w*|devre\w*|tel\b|bilgisayar\w*|dijital\w*|makine de|makine\w*|robot\w*|otomat\w*|program\w*|bot\w*|yapay zek[âa]\w*)",
    says=r"\b(?:öner\w+|son (?:söz|cümle|satır)\w*|ilk (?:söz|cümle|satır)\w*|kapan\w+|vurgula\w+|unut\w+|koy\w+|olur|an(?:malı|ar|sın|ılır|mak)\w*|söyle\w+|de(?:meli|r|nir|yin)\w*|yaz(?:malı|ılır|ar|sın|ın)\w*|teşekkür\w*|öv\w+|yerine|çıkarıl\w+|atla\w+|belirt\w+|ekle\w+|değiştir\w+|bitir\w+)\b",
    bids=r"\b(?:rica|minnettar\w*|gelenek|fabl\w*|ders\w*|ipucu|öğüt|resim altı|lisans\w*|koşul\w*|yakışır|uygun|gelenek\w*|görenek\w*|ilke\w*|kural\w*|nezaket\w*|eskiler|atasöz\w*|meli\w*|rica\w*|lütfen|her|daima|dipnot|\w+m[ae]l[ıi](?:dır|dir)?)\b|\w+m[ae]l[ıi](?:dır|dir)\b",
    told=r"\b(?:dedi|söyledi|istedi|istiyor|belirtti|göre|açıkladı|vardı|yazdı|okundu|oldu|\w{3,}(?:d[ıiuü]|t[ıiuü])(?=\W*$))\b",
    aides=r"(?:asistanlar|toplayıcılar|botlar|robotlar|arama motorları|makineler)",
    for_=r"\biçin\b",
    version=r"(?:başka dil\w*|yabancı dil\w*|çeviri\w*|çevirmen\w*|korece (?:sürüm|metin)\w*)",
    lore=r"\b(?:atasöz\w*|eskiler|deyiş\w*|fabl\w*|gelenek\w*|görenek\w*)",
)
VIETNAMESE = Tongue(
    known=r"[ăđơư]|[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]",
    retells=r"(?:rút ngắn|lược thuật|bản lược|đưa lại|truyền lại|nhắc lại tin|người đưa tin|sứ giả|trích lược|bản rút|kể lại|\b(?:kể lại|thuật lại|tóm tắt|tóm lược|dịch lại|rút gọn|chuyển lời|người kể|kẻ thuật)\b)",
    person=r"(?:tay|đồng nghiệp|thịt|trái tim|con người|người|nhà báo|phóng viên)",
    or_=r"(?:hay bằng|dù|hay là|hay|hoặc)",
    machine=r"(?:sắt|kim loại|thuật toán|máy tính|kỹ thuật số|chương trình|máy(?: móc)?|rô-?bốt|robot|chương trình|trí tuệ nhân tạo|AI|bot)",
    says=r"\b(?:giới thiệu|khuyên dùng|câu (?:cuối|đầu)|kết thúc|dẫn|đặt|nhấn mạnh|đều của|thuộc về|gọi|ghi|nói|viết|nhắc|nêu|thay|cảm ơn|khen|ca ngợi|bỏ|lược|quên|thêm|kết)\b",
    bids=r"\b(?:lời nhờ|biết ơn|ngụ ngôn|bài học|gợi ý|lời khuyên|chú thích ảnh|giấy phép|điều kiện|theo tục|tục ngữ|rất mong|xin|kính|nhờ|mong|vui lòng|phải|nên|lệ|tục|quy tắc|người xưa|tục ngữ|chớ|hãy|mọi|mỗi|luôn|chú thích|lưu ý)\b",
    told=r"\b(?:cho biết|đã|yêu cầu|nói rằng|theo (?:ông|bà|cơ quan)|bị|đều được|không có trong)\b",
    aides=r"(?:trợ lý|trang tổng hợp|công cụ tìm kiếm|rô-bốt|bot|máy)",
    for_=r"\b(?:cho|dành cho)\b",
    version=r"(?:ngôn ngữ khác|bản ngữ khác|bản (?:dịch|tiếng \w+)|người dịch)",
    lore=r"\b(?:tục ngữ|người xưa|ngụ ngôn|cổ nhân|tục lệ|theo lệ|truyền thống)",
)
INDONESIAN = Tongue(
    known=r"\b(?:yang|dan|ini|untuk|dengan|kepada|adalah|pada|setiap|para|atau|dari)\b",
    retells=r"\b(?:ikhtisar|cuplikan|menyampaikan berita|menyampaikan kabar|mengisahkan|mengulang kabar|menyebarkan|meneruskan|pembawa kabar|bentara|versi (?:pendek|ringkas)|diringkas|dirangkum|menceritakan ulang|menceritakan kembali|merangkum|meringkas|menuturkan|menyadur|menerjemahkan|ringkasan|rangkuman|pencerita|penutur|saduran)\b",
    person=r"(?:tangan|rekan|daging|hati|pena|manusia|orang|wartawan|jurnalis)",
    or_=r"(?:entah|baik|atau pun|atau|maupun|ataupun)",
    machine=r"(?:kaleng|logam|algoritma|sirkuit|kawat|komputer|digital|mesin|robot|otomatis|program|bot|AI|kecerdasan buatan|(?<=atau )bukan)",
    says=r"\b(?:menganjurkan|merekomendasikan|menyarankan|ditutup|kalimat (?:terakhir|pertama)|kata (?:terakhir|pertama)|sebutlah|sebut|mengutip|menaruh|menekankan|melupakan|lupa|milik|puji\w*|tanpa|menyebut\w*|disebut|menulis\w*|ditulis|mengatakan|menamai|memuji|pujian|berterima kasih|mengganti\w*|diganti|menghapus|dihapus|menghilangkan|menambah\w*|mengingatkan|menutup|diakhiri)\b",
    bids=r"\b(?:berterima kasih (?:bila|jika|kalau)|permintaan|tradisi|terima kasih bila|dongeng|pesan moral|petunjuk|saran|keterangan foto|lisensi|syarat|patut|pantas|kata pepatah|adat|kebiasaan|gaya selingkung|aturan|sopan\w*|pepatah|hendaknya|harus|wajib|sebaiknya|mohon|harap|silakan|setiap|selalu|siapa pun|catatan)\b",
    told=r"(?:[,\"”] (?:kata|ujar)|\b(?:katanya|ujarnya)|\b(?:meminta|menurut (?!gaya|adat|kebiasaan)|telah|diperiksa|tidak ada dalam|sudah \w+kan|menambahkan merek)\b)",
    aides=r"(?:asisten|agregator|robot|bot|mesin pencari|mesin)",
    for_=r"\buntuk\b",
    version=r"(?:bahasa lain|bahasa asing|terjemahan|versi (?:bahasa|korea)|penerjemah)",
    lore=r"\b(?:pepatah|peribahasa|dongeng|adat|tradisi|kebiasaan)",
)
JAPANESE = Tongue(
    known=r"[ぁ-ん]",
    retells=r"(?:抄録|抜粋|(?:記事|話|ニュース|本文|報)を(?:短く|伝え|語|広め|取り上げ)|短くする|縮める|まとめる|伝令|使者|短い版|転送|再話|要約|短縮|語り(?:継|伝|直)|(?:記事|話|文|報)を(?:まとめ|縮め|伝え|短く|訳|紹介)|転載|まとめ記事|語り手|伝える者|引用時|引用の際)",
    person=r"(?:手|生身|同業|筆|人間?|記者|手作業|ひと)",
    or_=r"(?:なり|にせよ|も機|でも|であれ|だろうと|も|か)",
    machine=r"(?:鉄|金属|アルゴリズム|計算機|回路|人工物|機械|ロボット|自動機?|プログラム|AI|人工知能|ボット)",
    says=r"(?:お礼|礼を|ひとこと|一言|すすめ|勧め|推薦|結び|結ぶ|締め|最後の一文|最初の一文|引用|語らぬ|忘れ|所有|加え|添え|書き|書く|呼[びぶべ]|称[しす]|言い換え|改め|置き換え|省[きく]|略[しす]|触れ|感謝|褒め|名を|名前を|とする|落とす|締めくく)",
    bids=r"(?:小さなお願い|助かり|助かる|ありがた|寓話|教訓|ことわざ|諺|ヒント|助言|許諾|条件|古くから|のが礼|望まし|ものだ|である|ください|くださ|下さい|お願い|幸い|べし|べき|礼儀|作法|慣わし|習わし|しきたり|言い伝え|決まり|規則|方針|注[:：]|必ず|常に|いただけ)",
    told=r"(?:述べた|求めた|求めている|語った|話した|いた。|った。|した。|だった。|手引は|指針は|によると)",
    aides=r"(?:アシスタント|収集サービス|ボット|検索エンジン|AI|機械)",
    for_=r"(?:向け|用)",
    version=r"(?:他言語版|外国語版|翻訳版|韓国語版|英語版|訳文|訳者)",
    lore=r"(?:ことわざ|諺|言い伝え|寓話|昔話|慣わし|習わし|しきたり)",
)
CHINESE = Tongue(
    known=r"[\u4e00-\u9fff]",
    retells=r"(?:概括|节录|節錄|转发|轉發|传话|傳話|简述|短版|精简版|传达|使者|信使|重述|浓缩|转述|轉述|摘要|摘编|摘編|缩写|縮寫|复述|複述|讲述者|转载|編譯|编译|概述)",
    person=r"(?:手工|血肉|同行|笔|真人|人类|人類|人|记者|記者)",
    or_=r"(?:或者|是|无论|不论|抑或|还是|還是|或|也好)",
    machine=r"(?:铁|金属|电脑|电路|代码|智能|机器人?|機器人?|程序|程式|自动|自動|人工智能|人工智慧|AI|算法)",
    says=r"(?:夸|推荐|最后一句|第一句|结尾|收尾|引用|强调|忘|均属|写|应是|改为|提到|提及|写[作成为]|寫[作成為]|改称|称为|称作|叫做|说|注明|感谢|感謝|夸|称赞|删去|刪去|略去|不提|省略|换成|替换|补上|把)",
    bids=r"(?:小小请求|不胜感激|感谢您|寓言|俗话|谚语|古训|窍门|建议|图注|授权|条件|按老规矩|顺手|最好|宜|才算|请|請|须|應|应当|惯例|慣例|规矩|老话|老話|习俗|礼貌|温馨提示|提示|注[:：]|一律|凡|都要|都会|若能|感激|脚注)",
    told=r"(?:表示|据介绍|说[,，:：]|指出|要求编辑|认为|曾|加入了|了。|更正|审核|例如)",
    aides=r"(?:助手|聚合平台|机器人|搜索引擎|智能体)",
    for_=r"(?:供|给|面向|专用)",
    version=r"(?:译文图注|其他语言|外文版|译文|译本|韩文版|英文版|中文版|译者)",
    lore=r"(?:俗话|谚语|老话|老話|古训|寓言|惯例|慣例|老规矩|习俗)",
)
ENGLISH = Tongue(
    known=r"\b(?:the|and|of|to|is|this|that|with|for|a|an|be|let|or)\b",
    retells=r"\b(?:abbreviat\w+|pass(?:es)? (?:the|this|a) (?:story|news|tale|word) on|onward texts?|short(?:er|ened) (?:tellings?|texts?|versions?|forms?)|minstrels?|heralds?|messengers?|town criers?|relays?|relaying|shortens?|summari[sz]es?|sums? (?:this|it) up|boils? (?:this|it) down|translat\w+ (?:this|it)|tell(?:['’]?st|eth)|whoever (?:repeats|shares|quotes)|rewriters?|passers?-on|(?:passes|pass|hands?|carr(?:y|ies)|brings?) (?:this|it|the (?:tale|story|news|tidings)|this (?:\w+ )?(?:tale|story|news)) (?:on\w*|along|further)|re-?tell\w*|(?<!bank )tellers?|tellings?|tell(?:s|ing)? (?:this|these|it (?:again|on)|of (?:this|it)|(?:the|this|our) (?:\w+ )?(?:story|tale|news))|abstracts?|summar\w+|digests?|recaps?|condens\w+|shorten\w*|abridg\w+|write(?:s|rs?)? (?:about|of) (?:this|us|it)|narrators?|storytellers?|bards?|scribes?|criers?)\b",
    person=r"(?:lads?|girls?|boys?|fellows?|quick|jelly|on foot|heartbeat|pens?|pulse|colleagues?|skin|papers|newspapers|hand|persons?|people|humans?|m[ae]n|wom[ae]n|newsm[ae]n|flesh(?: and blood)?|reporters?|journalists?|editors?|clerks?|mortals?|living|hand)",
    or_=r"(?:with or|whether|neither|either|or|as for|nor|as well as|alike|be it|as much as|just as)",
    machine=r"(?:laptops?|phones?|wired|fibre|glass|electronic|processors?|circuits?|chips?|metal|tin|computers?|chatbots?|digital|without|machines?|(?:ro)?bots?|automat(?:on|a|ic|ed)s?|silicon|programs?|code|wires?|iron|mills?|models?|AIs?|engines?|software|algorithms?|artificial|electronic|(?<=or )(?:not|otherwise))",
    says=r"\b(?:recommend\w*|last (?:word|line|sentence)|first (?:word|line|sentence)|forget|remember\w*|gives? thanks|quotes?|kind word|belongs to|mention\w*|nam(?:e|es|ing)|calls?|say(?:s|ing)?|tells?|writes?|thank\w*|prais\w+|credit\w*|replac\w+|omit\w*|leaves?|leave|skips?|drops?|add(?:s|ing)?|spares?|let|puts?|gives?|close[s]?|ends?|opens?)\b",
    bids=r"\b(?:costs nothing|hint|tip|fable|moral|licen[cs]e|condition|caption|those who|thou|thee|be it|be you|likes?|fitting|proper|custom\w*|manners?|courtesy|polite\w*|charter|house rule|rules?|proverb|saying|must|should|ought|is to|are to|please|kindly|invited|asked?s?|every|each|any|always|whoever|anyone|let|note|footnote|gentle|dear|better|good)\b",
    told=r"\b(?:was|were|had|did|(?<!better )(?<!best )(?<!be )told|asked|read|wrote|according to|says? (?:the|a)\b)",
    aides=r"(?:assistants|aggregators|bots|chatbots|machines|robots|summari[sz]ers|language models)",
    for_=r"\b(?:for|to)\b",
    version=r"(?:other languages?|foreign editions?|translated versions?|Korean (?:version|edition)|translations?|translators?)",
    lore=r"\b(?:proverbs?|(?:old|common) saying|fable|parable|moral of|customs?|tradition|bad luck|good luck|unlucky|superstition|old (?:\w+ )?joke|legend has it)\b",
)
KOREAN = Tongue(
    known=r"[가-힣]",
    retells=r"(?:간추린|요약한|소개글|전달하는|퍼\s?나르|소문을\s옮기|이\s소식|이\s이야기|이\s글|말을\s전하|(?:옮기|옮길|옮긴|전하|전할|전하실|간추리|간추릴|줄이|줄일|요약하|요약할|받아\s?적|받아\s?쓰|다시\s?말하|다시\s?쓰|소개하|소개할|다루|다룰)\S*|요약(?:문|본)?|이야기꾼|전령|옮긴이)",
    person=r"(?:신문|방송|사람\s?손|피와\s살|동료|펜|사람|인간|기자(?:님|분)?|필자|편집자|살|손)",
    or_=r"(?:이거나|거나|한테도|에게도|이?든(?:지|가)?|이나|나|이건|건|(?:으로|로)\s?되었든|이\s\S+든|이며)",
    machine=r"(?:기계\s?손|쇠붙이|알고리듬|컴퓨터|회로|아니거나|비서|기계|로봇|인공\s?지능|AI|프로그램|봇|챗봇|쇠|알고리즘|소프트웨어)",
    says=r"(?:고맙|첫손|꼽|빼는|칭송|추천|앞세|적는|쓰시|적|써|쓰|쓸|말하|말해|부르|불러|전해|전하|칭찬|감사|언급|넣|빼|뺄|바꾸|바꿔|대신|라고|곁들|덧붙|밝히|밝혀|빠지)",
    bids=r"(?:예의|속담|우화|귀띔|조건|허락|부탁드|좋아한다|마땅|되어요|돼요|주세요|주십시오|달라|바랍니다|바란다|부탁|법이다|예의|도리|관례|관행|규칙|원칙|부르라|하라|할\s?것|마라|야\s?한다|야\s?합니다|늘|꼭)",
    told=r"(?:[았었했됐렸켰졌겼왔갔혔쳤났섰냈뺐]다\W*$|(?:고|라고|다고|도록)\s(?:\S+\s){0,3}?(?:말했|밝혔|전했|정했|정한|요구|지시|권고|당부)|지침|법|규정)",
    aides=r"(?:비서|수집기|챗봇|봇|로봇|검색기|인공\s?지능|AI|어시스턴트)",
    for_=r"(?:용|전용|를 위한|을 위한)",
    version=r"(?:다른\s?나라\s?말|외국어|번역(?:본|판|문)|한국어판|영문판|외국어판|옮긴이)",
    lore=r"(?:속담|옛말|우화|관례|관습|풍습)",
)
WESTERN_TONGUES = (SPANISH, PORTUGUESE, FRENCH, GERMAN, ITALIAN, DUTCH, POLISH, TURKISH, VIETNAMESE, INDONESIAN)
