"""The rows of `plainly_opposed` for what the press says of fears, plans, brands and what is higher or larger; each side as in `plain_rows`."""

from pipeline.check.other_way.plain_rows import NOTHING, Side

_FEARS = r"(?:fears?|concerns?|worr(?:y|ies)|anxiet(?:y|ies)|unease|tensions?|jitters)"
_FEARS_KO = r"(?:우려|걱정|불안감?|긴장감?|의구심|공포)(?:[이가을를은는도])? (?:[가-힣]{1,4} ){0,2}?"
_MEANT = r"(?:planned|scheduled|proposed|upcoming|announced|pending)(?: [\w.-]+){0,4}?"
PRESS: tuple[tuple[Side, Side], ...] = (
    (  # fears that ease, that grow
        (
            rf"(?:eas|calm|allay|sooth|quell|assuag|dampen|lessen|dispell?)(?:e|es|s|ed|ing) (?:[\w-]+ ){{0,3}}?{_FEARS}|{_FEARS}(?: [\w-]+){{0,5}}? (?:eased|subsided|faded|abated|receded|cooled)",
            r"eas\w+|calm\w*|allay\w*|sooth\w*|quell\w*|assuag\w*|dampen\w*|lessen\w*|dispel\w*|subsid\w*|fad\w+|abat\w+|reced\w*|cool\w*|less",
            rf"{_FEARS_KO}(?:덜[었어]|줄[었어였여이]|누그러|잠재[웠우운]|가라앉|해소|씻[었어]|잦아)",
        ),
        (
            rf"(?:stok|fuel|rais|heighten|deepen|spark|spur|reviv|renew|intensif|fan|stir)(?:e|es|s|ed|ied|ned|red|ling|ing)(?: up)? (?:[\w-]+ ){{0,3}}?{_FEARS}|(?:growing|rising|mounting|renewed|fresh|deepening) {_FEARS}|{_FEARS}(?: [\w-]+){{0,5}}? (?:grew|mounted|deepened|rose|intensified|spread)",
            r"stok\w+|fuel\w*|rais\w*|heighten\w*|deepen\w*|spark\w*|spur\w*|reviv\w*|renew\w*|intensif\w*|fan\w*|stir\w*|gr[eo]w\w*|ris(?:e|es|ing)|rose|mount\w*|spread\w*|more|fresh|worsen\w*",
            rf"{_FEARS_KO}(?:커[졌지진]|키[웠우운]|번[졌지진]|높[아였]|깊어|고조|부추|불[을러]|증폭|불거|확산|자극)",
        ),
    ),
    (  # a rise that is planned, a cut that is
        (rf"{_MEANT} (?:increases?|hikes?|rises?)", r"increas\w*|hik\w*|rais\w*|rises?|rose|up|higher|dearer", r"인상(?=[을를]? |하려|하기로|안[을은이 ])|올리려|올리기로"),
        (rf"{_MEANT} (?:cuts?|reductions?|decreases?)", r"cuts?|cutting|reduc\w*|decreas\w*|lower\w*|slash\w*|down|cheaper|discount\w*", r"인하(?=[을를]? |하려|하기로|안[을은이 ])|내리려|내리기로"),
    ),
    (  # what goes, what stays
        (
            r"phas(?:e|es|ed|ing) out|sunset(?:s|ted|ting)?|discontinu(?:e|es|ed|ing)|wind(?:s|ing)? down|wound down",
            r"phas\w*|sunset\w*|discontinu\w*|w(?:i|ou)nd\w* down|retir\w*|scrap\w*|end\w*|drop\w*|kill\w*|remov\w*|clos\w*|shut\w*|stop\w*",
            r"(?:단계적으로|차츰|서서히|점차) (?:없|폐지|사라|퇴출|중단|종료|접)|없[애앨앤앴]|사라[지졌진질]|폐지[하했한할돼됐되될]|퇴출",
        ),
        (
            r"will (?:stay|remain|be kept|be retained|keep (?:its|the|their))|(?:to|would) (?:keep|retain) (?:its|the|their)",
            r"ke(?:ep|eps|pt|eping)|stay\w*|remain\w*|retain\w*|continu\w*|surviv\w*|maintain\w*|still|preserv\w*",
            r"그대로 (?:유지|남|쓰|쓸|쓴|이어|둔|두)|유지[될된됐되하한할했]|계속 (?:쓰|쓸|쓴|남|제공|팔|운영)|존속",
        ),
    ),
    (  # who does not refuse, who does
        (
            r"(?:did|does|do)(?: not|n['’]t) (?:refuse|decline|object)|never (?:refused|declined|objected)",
            r"compl\w+|agree\w*|accept\w*|obey\w*|went along|follow\w*|help\w*|carried out|not|n't",
            r"(?:거부|거절|마다)하지(?:는|도)? 않|응[했한]|들어[줬주]|따랐|들어준",
        ),
        (
            NOTHING,
            r"refus(?:ed|es|al|als|ing)|declin\w*|reject\w*|den(?:y|ied|ies)|block\w*|stop\w*|resist\w*|turn\w* (?:\w+ )?(?:down|away)",
            r"(?:거부|거절)[했하한](?!지)|뿌리쳤|마다했",
        ),
    ),
    (  # higher, lower: of a rank, an orbit, a place
        (r"higher(?! education| court)", r"high\w*|above|up|upward\w*|rais\w*|r[io]se\w*|rising|more|top\w*|climb\w*|lift\w*|gr[eo]w\w*|increas\w*", r"더 높은(?= [가-힣])|높게(?= (?:평가|매[겼기긴]|쳐|봤|봐|보|점수))"),
        (r"lower(?! house| court| back)", r"low\w*|below|down\w*|cut\w*|f[ae]ll\w*|less|fewer|under|reduc\w*|drop\w*|bottom|declin\w*|small\w*|cheap\w*", r"더 낮은(?= [가-힣])|낮게(?= (?:평가|매[겼기긴]|쳐|봤|봐|보|점수))"),
    ),
    (  # larger, smaller: of the very thing
        (r"larger|bigger", r"larg\w*|big\w*|great\w*|more|grow\w*|grew|expand\w*|wid\w*|huge|most|scal\w* up", r"더 큰(?= [가-힣])"),
        (r"smaller|tinier", r"small\w*|tin\w*|less|few\w*|shr[aiu]nk\w*|narrow\w*|mini\w*|compact|least|light\w*", r"더 작은(?= [가-힣])"),
    ),
    (  # longer, shorter
        (r"longer(?<!no longer)(?! be\b)", r"long\w*|length\w*|extend\w*|extra|more|extension", r"더 긴(?= [가-힣])"),
        (r"shorter", r"short\w*|brief\w*|less|cut\w*|trim\w*|quick\w*|few\w*", r"더 짧은(?= [가-힣])"),
    ),
    (  # stronger, weaker
        (r"stronger|stricter|tougher", r"strong\w*|strict\w*|tough\w*|strength\w*|tight\w*|hard\w*|power\w*|robust\w*", r"더 (?:강한|강력한|엄격한|센|세게)(?= [가-힣])"),
        (r"weaker|looser|laxer|milder", r"weak\w*|loos\w*|lax\w*|mild\w*|soft\w*|light\w*|eas\w*|relax\w*", r"더 (?:약한|느슨한|무른|느슨하게|약하게)(?= [가-힣])"),
    ),
)  # fmt: skip
