"""The two sides of a scale in Korean words: which of two words in one place of a quotation says the opposite of the other."""

from pipeline.check.vocabulary import dictionary
from pipeline.text.patterns import deferred

_PAIRS = deferred(
    r"(?P<different>다[르른를름]|달[라랐])|(?P<same>같[은다고지아았을])|(?P<give>드[리린릴려렸]|[주준줄줬])|(?P<receive>받[은다고지아았을으는])|"
    r"(?P<open>[여연열]|열[어었고지린렸려])|(?P<close>[닫]|닫[아았고지는은을혀힌혔])|(?P<enter>들어[오온올와왔가간갈갔])|(?P<leave>나[가간갈갔]|떠[나난날났])"
)
_CONTRARY = ({"different", "same"}, {"give", "receive"}, {"open", "close"}, {"enter", "leave"})
_SCALES = tuple(
    (deferred(one), deferred(other))
    for one, other in (
        (r"더(?:는|욱)?$", r"덜$"),
        (
            r"(?:늘|항상|언제나|매번|매일|자주|끊임없[는이]|수시로)$|잦",
            r"(?:가끔|이따금|간혹|때때로|어쩌다|드물게|드문|좀처럼)",
        ),
        (
            r"(?:명백|심각|중대|치명|막대|거대|주요|대대|근본|엄청|중요|결정)(?:한|하[다게고]|적[인으]|난)",
            r"(?:경미|사소|미미|하찮|소소|시시|대수롭|지엽|부수)(?:한|하[다게고]|적[인으]|지|은)|가벼운|보잘것",
        ),
        (r"(?:모두|전부|전체|모든|전원)(?:가|를|의|는|에)?$", r"(?:일부|소수|절반|몇몇|극소수)(?:가|를|의|는|에|만)?$"),
        (r"(?:크게|대폭|훨씬|많이|급격히|완전히|확실히)$", r"(?:조금|약간|소폭|살짝|거의|겨우|별로)$"),
        (r"빨리|빠르|빠른|가속|서두|앞당[기길겨긴]", r"천천히|느[리린려]|늦[추출춰춘]|미[루룰뤄]|더디"),
        (r"높[여이인일]|끌어올|올[려리린]|키[워우운]", r"낮[춰추춘출]|늦[춰추춘출]|내[려리린]|줄[여이인일]"),
        (r"(?:아침|낮|새벽)(?:에|마다|부터|이면)?$", r"(?:밤|저녁|한밤|심야)(?:에|마다|부터|이면)?$"),
        (r"(?:먼저|우선|앞서)$", r"(?:나중에?|마지막에?)$"),
        (r"(?:많은|많[이고아])", r"(?:적은|적[게고어])$"),
        (r"(?:반드시|무조건|꼭)$", r"(?:어쩌면|아마도?|혹시)$"),
        (r"함께|더불어", r"따로|대신"),
    )
)
"""How often, how grave, how many, how far, how fast, when and in which order."""


def opposed(one: str, other: str) -> bool:
    """Return whether two words of one language say the opposite of each other."""
    here, there = _PAIRS.match(one), _PAIRS.match(other)
    if here and there:
        return {here.lastgroup, there.lastgroup} in _CONTRARY
    return on_other_sides(one, other) or dictionary.opposed(one, other)


def on_other_sides(one: str, other: str) -> bool:
    """Return whether two words stand on the two sides of a scale."""
    return any(
        (low.match(one) and high.match(other)) or (high.match(one) and low.match(other)) for low, high in _SCALES
    )


def same_deed(one: str, other: str) -> bool:
    """Return whether two words are told for one deed, one of them more politely: 주고 and 드리고."""
    here, there = _PAIRS.match(one), _PAIRS.match(other)
    return here is not None and there is not None and here.lastgroup == there.lastgroup
