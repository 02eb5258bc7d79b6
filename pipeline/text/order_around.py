"""What excuses a sentence that looks like an order: somebody is said to have said it, or of what its neighbours speak.

Neighbours excuse in three ways: people are to send something in, a law lays duties on machines, or a court, an agency or a newsroom
has laid down what others are to write. None of them excuses a sentence that points at a machine or speaks of this very text.
"""

import re
from collections.abc import Sequence

from pipeline.text.order_corrections import of_its_own
from pipeline.text.order_excuses import ADVISES, HAPPENED, LAWFUL, QUOTED, SCHEDULED, SENT_IN, TOLD, TOLD_OF
from pipeline.text.order_labels import is_name
from pipeline.text.order_neighbours import points
from pipeline.text.order_outsiders import has_machine
from pipeline.text.order_reported import reported
from pipeline.text.order_sums import Cues
from pipeline.text.order_words import comments
from pipeline.text.patterns import any_of, deferred

_AROUND = 2
_BIDDEN = 3  # sentences that ask something, which a guide has at the least
_BIDS_A_DEED = deferred(
    r"^\W*(?:be|stay|come|go|wear|bring|wait|turn|stand|wash|lock|switch|take (?:off|your)|(?:do not|don['’]t|never|always) (?!say|write|mention|name|call)\w+)\b",
    re.IGNORECASE,
)
"""What asks for no words and so has no sign of a command."""
_BEFORE = 3
_TO_ALL = 2.0  # an address that is weaker speaks to machines in general
_DUTY = frozenset(("addressee", "meta", "norm", "must", "url", "specific", "every", "readers", "habit"))
_YOURS = deferred(r"\byour (?:\w+ )?(?:rules?|guidelines|instructions|polic(?:y|ies)|prompt)\b", re.IGNORECASE)
_OF_RETELLING = frozenset(
    "machine scribe retelling this made you edition worn tag label key blob foreign foreign-command carried".split()  # noqa: SIM905 - reads better
)
_LAID_DOWN = any_of(
    r"\b(?:laws?|rules?|acts?|bills?|directives?|regulations?|codes?|decrees?)\b[^.!?]{0,40}\b(?:makes?|requires?|forces?|obliges?|bans?|orders?|tells?|lets?|says?|demands?)\b[^.!?]*\b(?:mark|label|flag|tag|disclose|declare|name|warn|show|print|publish|identify|paid|adverts?|advertis\w+|sponsor\w*)\b"
    r"|\b(?:courts?|judges?|tribunal|jury|regulators?|commission|agency|watchdog|authority|council|settlement|ruling|verdict)\b[^.!?]{0,60}\b(?:order(?:ed|s)|told|tells|rul(?:ed|es)|requir(?:ed|es)|sentenced|found|decided|settled)\b[^.!?]*\b(?:print|publish|post|carry|show|apolog\w+|notice|correction|statement|label|retract\w*|read out|display|delete|de-?list|take down|remove|unpublish|block|stop|hide)\b"
    r"|\b(?:published|adopted|released|issued|revised|updated|introduced|unveiled|drawn up|drew up|agreed on|added|posted|rewritten|rewrote|overhauled|reworked|changed|tightened|redrafted)\b[^.!?]{0,60}\b(?:rules|guidelines|guidance|code(?: of \w+)?|polic(?:y|ies)|style ?(?:book|guide|sheet)|charter|handbook|chapter|checklist|standards|leaflet|manual|booklet|recommendations|principles)\b"
    r"|\b(?:rules|guidelines|guidance|policy|style ?(?:book|guide)|charter|handbook|chapter)\b[^.!?]{0,40}\b(?:(?:was|were|has been|have been) (?:published|adopted|released|issued|revised|updated|introduced|drawn up|drafted|rewritten|overhauled|changed|agreed)|came out|took effect)\b"
    r"|\b(?:says?|said|advises?|advised|writes?|recommends?|recommended|explains?|sets out|suggests?) in (?:an?|its|the|their|his|her) (?:new |free |latest |first )?(?:\w+ )?(?:guide|guidelines|guidance|handbook|leaflet|manual|booklet|checklist|style ?book|charter|code)\b"
    r"|\b(?:adopt\w*|vot\w*|publi\w*|présent\w*|aprob\w*|aprov\w*|approv\w*|adott\w*|pubblic\w*|verabschied\w*|beschl\w*|veröffentlicht\w*|aangenomen|gepubliceerd)\b[^.!?]{0,50}\b(?:chartes?|codes?|règles|guides?|carta|códigos?|normas|guías?|richtlinien|leitfaden|kodex|regeln|codice|linee guida|regole|diretrizes|richtlijnen|gids|handvest)\b"
    r"|\b(?:charte|code|règles|guide|carta|código|normas|guía|richtlinien|leitfaden|kodex|regeln|codice|linee guida|regole|diretrizes|richtlijnen|gids)\b[^.!?]{0,40}\b(?:adopté\w*|votée?s?|publiée?s?|aprobad\w+|publicad\w+|verabschiedet|beschlossen|veröffentlicht|approvat\w+|pubblicat\w+|aangenomen)\b"
    r"|(?:법원|재판부|위원회|공정위|당국|심의)\S{0,3}\s[^.!?]{0,40}(?:정정|사과문|반론|공표|게재|공지)[^.!?]{0,20}(?:명령|명했|라고|하라|판결|결정)"
    r"|(?:지침|가이드라인|준칙|강령|윤리\s?기준|보도\s?기준|편집\s?규약|운영\s?원칙)(?:을|를|이|가)\s[^.!?]{0,30}(?:공개|개정|발표|마련|제정|내놓|만들|채택|손질|고쳤|펴냈|정했)",
    re.IGNORECASE,
)
_OF_THIS = deferred(
    r"\b(?:this|these|here|above|below|your?|our|my)\b|(?:이|본|위|해당)\s?(?:글|기사|소식|문서|보도)", re.IGNORECASE
)

_BY_LAW = deferred(
    r"^\W*(?:[\w’'-]+ ){0,4}?(?:amendments?|bills?|acts?|laws?|ordinances?|statutes?|regulations?|directives?) (?:would|will|requires?|obliges?|demands?|orders|forces|makes|says)\b"
    r"|^\W*(?:under|according to) (?:the|a) (?:[\w’'-]+ ){0,3}?(?:amendment|bill|act|law|ordinance|statute|regulation|directive)\b"
    r"|^\W*(?:\S+\s){0,3}?(?:법안|개정안|시행령|조례안?|법률안?|고시안?|기본법)(?:에\s따르면|에\s따라|은|는|이|가|대로라면)\s"
)
_DID = deferred(
    r"(?:^\W*|[,;] )(?:el|la|los|las) \w+ (?:no |ya |se |le |les |lo |la )?\w{2,}(?:ó|aron|ieron|eyeron)\b"
    r"|^\W*(?!wer\b|wie\b|qui\b|quien\b|chi\b|quem\b)(?:[\w’'-]+ ){1,6}?(?:stand(?:en)?|kam(?:en)?|fanden|nannten?|schrieb(?:en)?|hieß(?:en)?|enthielt(?:en)?|fehlten?|erschien(?:en)?|tauchten?|fügten?|stonden|kwam(?:en)?|noemden?|schreef|schreven|bevatten?"
    r"|[a-zà-ÿ]{3,}aient|figurait|comptait|ajoutait|citait|[a-zà-ÿ]{3,}(?:avano|evano|ivano)|compariva|figurava|conteneva|[a-zà-ÿ]{3,}(?:aban|ábamos)|[a-zà-ÿ]{3,}avam|figuraba|aparecía|contenía|citava|contenía)\b",
    re.IGNORECASE,
)
"""Who did something, told in a language in which the verb alone says what is past, as in Korean."""
_SAID_SO = r"(?:said|says?|reads?|ran|began|begins?|starts?|ends?|opens?|runs?|went|typed|wrote|asked|printed|answered|replied|added|continued|started|ended|opened|decía|dice|ponía|rezaba|escribió|pedía|disait|dit|indiquait|demandait|écrivit|lautete|lautet|hieß|stand|stand da|schrieb|diceva|scriveva|recitava|dizia|luidde|stond|prints?|shows?|quotes?|cites?|druckt|zeigt|zitiert|imprime|publica|muestra|cita|cite|montre|publie|stampa|mostra)"
_READ_OUT = deferred(
    rf"^\W*(?:[\w’'-]+\s){{1,8}}?{_SAID_SO}(?: [\w’'-]+){{0,6}}\s?[:,]\s*[\"“‘«].{{4,}}[\"”’»]\W*$"
    r"|^\W*(?:[가-힣\d]+\s){0,4}(?:지침|안내문|규정|공지|수칙|약관|설명서|강령|규약|조례|학칙|교칙|요강|매뉴얼)(?:에는|에|에도|에서는)\s(?:\S+\s){0,2}[\"“‘'].{4,}[\"”’']\s?이?라는\s(?:문장|글|말|조항|문구|내용|대목|항목|구절|원칙)(?:이|도|가)\s(?:있|담|들어|나오|나온|적혀|포함|실려)[가-힣\s]{0,8}다\W*$"
    r"|^\W*(?:[가-힣\d]+\s){0,5}[\"“‘].{4,}[\"”’]\s?(?:다|였다|이었다|이다|였습니다|이었습니다|입니다|라는\s(?:문장|글|말|것)이(?:었)?다|라고\s?(?:적혀|쓰여|써|되어|돼)\s?있었?다)\W*$"
    r"|^\W*[\"“].{4,}[,.!?][\"”] (?:it|(?:the|one|another|its|their) (?:\w+ ){0,2}?(?:memo|guide|guidelines?|rules?|manual|polic(?:y|ies)|prompt|leaflet|handbook|template|notice|sign|letter|e-?mail|instructions?|document|file|page|text|lines?|note)) (?:says?|said|reads?|read|adds?|added|warns?|states?|continues?|ends?|begins?|began)(?: [\w’'-]+){0,5}\W*$"
    r"|^\W*[\"“].{4,}[,.!?][\"”] (?:(?:read|ran|said|says|wrote|reads) )?(?:the|one|a|another|its|their) (?:\w+ ){0,2}?\w+(?: (?:wrote|said|says|read|reads|ran|demanded|announced))?: (?![^.!?]*\b(?:this (?:article|text|story)|summar\w+|newsletters?|digests?|models?|assistants?|bots?)\b)[a-z][^.!?:;\"“]*\W*$"
    r"|^[-*•\s(]*(?:for (?:example|instance)|e\.g\.|(?:an? |another |a better |a good |a bad )?examples?|better|worse|instead|before|after|a typical one|one of them|(?:then |now )?(?:add|ask|write|say|type|try)|예를 들어|예컨대|이를테면|나쁜\s예|좋은\s예)\s?(?:[:,]|(?<=[가-힣]))\s*[\"“].{4,}[\"”]\W*$"
    r"|^[-*•\s(]*(?:some|others?|one|another|most|many|several|a (?:few|third|second)|among them)\b[^:\"“]{0,60}:\s*[\"“].{4,}[\"”]\W*$",
    re.IGNORECASE,
)
"""A sentence that does nothing but quote what some text, somebody or something says."""
_ABOUT_ORDERS = deferred(
    r"\b(?:attack\w*|inject\w*|hidden|hid(?:e|es|ing)?|planted|smuggl\w*|trick\w*|prompts?|instructions?|orders? (?:for|to)|escond\w*|ocult\w*|cach\w*|dissimul\w*|versteck\w*|nascos\w*|verborgen|jailbreak\w*)\b|숨긴|숨겨|숨은|인젝션|프롬프트|공격|지시문",
    re.IGNORECASE,
)


_CARRIED = deferred(
    r"^\W*[\"“].{4,}[,.!?][\"”] (?:read|ran|said|says|reads|demanded|announced) (?:the|one|a|another|many|some|several) (?:\w+ ){0,2}?(?:banners?|placards?|posters?|slogans?|stickers?|t-shirts?|leaflets?|flags?|plaques?)(?::(?![^.!?]*\b(?:summar\w+|newsletters?|digests?|models?|assistants?|bots?|articles?|texts?)\b)[^.!?:;\"“]*|(?: [\w’'-]+){0,8})\W*$",
    re.IGNORECASE,
)
"""What people carry or hang up, and what it means."""
_MENTIONED = deferred(
    r"^(?:(?![\"“‘']).){0,30}(?:[\"“‘'][^\"”’']{2,40}[\"”’'](?:,|이나|와|과|이?라든가)?\s?){1,4}(?:같은|따위의|등의|이?라는)\s(?:말|낱말|단어|표현|문구|구절)(?:이|을|를)?\s(?:들어간|들어가는|쓴|쓰인|담긴|담은|붙은|붙인|넣은)\s(?:제목|글|메일|광고|문자|기사|게시물|편지|영상)[^\"“‘']*[았었였했렸졌쳤났빴갔겼랐]다\W*$"
    r"|^\W*(?:\w+ ){0,3}(?:titles|headlines|e-?mails|messages|posts|ads|adverts|letters|texts) (?:with|that (?:use|used|contain|contained|had)|containing|using) (?:words?|phrases?|lines?|expressions?)?\s?(?:such as|like)?\s?(?:[\"“‘'][^\"”’']{2,40}[\"”’'](?:,| or| and)?\s?){1,4}(?:were|was|did|had|got|scored|drew|fared|came|earned|received|performed|ranked) [^\"“‘']*$",
    re.IGNORECASE,
)
"""Words that a text has, mentioned where it is told how such texts fared: `'이것만은 빼라' 같은 말이 들어간 제목의 점수가 나빴다`."""


def read_out(sentences: Sequence[str], place: int) -> bool:
    """Whether a sentence does nothing but quote, in an article that is about machines or hidden orders: that article shows them.

    What people carry on a banner is shown in any.
    """
    if _CARRIED.search(sentences[place]) or _MENTIONED.search(sentences[place]):
        return True
    if not _READ_OUT.search(sentences[place]):
        return False
    others = (one for other, one in enumerate(sentences) if other != place)
    return any(_ABOUT_ORDERS.search(one) or has_machine(one) for one in others)


def is_told(text: str) -> bool:
    """Whether somebody is said to have said a sentence, or to have laid it down."""
    return bool(TOLD.search(text) or ADVISES.search(text) or (TOLD_OF.search(text) and not _YOURS.search(text)))


def is_told_apart(text: str, signs: frozenset[str], groups: Cues) -> bool:
    """Whether a sentence is told and has no sign of machines, of this text, or of a text made from another; or is reported of others' machines."""
    return reported(text, groups) or (is_told(text) and not signs & _OF_RETELLING)


def is_excused(sentences: Sequence[str], place: int, groups: Cues) -> bool:
    """Whether a sentence tells what somebody said or what happened, or what stands around it explains it."""
    text = sentences[place]
    if comments(text):
        return False  # what stands there is for no reader
    return (
        is_told(text)
        or bool(HAPPENED.search(text) or _DID.search(text) or SCHEDULED.fullmatch(text.strip()))
        or sent_in(sentences, place)
        or laid_down(sentences, place, groups)
    )


def is_guide(sentences: Sequence[str], signs: Sequence[frozenset[str]], read: Sequence[tuple[float, Cues]]) -> bool:
    """Whether a text asks something in most of its sentences: who gives advice does, and what is planted is alone in it."""
    bidding = sum(
        "command" in found or "ask" in groups or _BIDS_A_DEED.search(text) is not None
        for text, found, (_, groups) in zip(sentences, signs, read, strict=True)
    )
    return bidding >= max(_BIDDEN, len(sentences) / 2)


def sent_in(sentences: Sequence[str], place: int) -> bool:
    """Whether people are asked to send something in, right here: to apply, to enter, to write to the press office."""
    return any(SENT_IN.search(one) for one in sentences[max(0, place - _AROUND) : place + _AROUND + 1])


def is_of_others(sentences: Sequence[str], place: int, groups: Cues) -> bool:
    """Whether what a sentence wants is wanted of others than who retells: who sends something in, a house, whom a law binds."""
    if "ids" in groups and is_name(sentences, place):
        return True
    if points(groups):
        return lawful(sentences, place, groups)
    return sent_in(sentences, place) or laid_down(sentences, place, groups) or lawful(sentences, place, groups)


def laid_down(sentences: Sequence[str], place: int, groups: Cues) -> bool:
    """Whether right here somebody has laid down what others are to write, and the sentence speaks of no machine and of no text at hand.

    What is only reported of others' machines, suits, screens and letters is laid down by them too.
    """
    if reported(sentences[place], groups):
        return True
    if points(groups) or _OF_THIS.search(sentences[place]):
        return False
    around = (*sentences[max(0, place - _BEFORE) : place], *sentences[place + 1 : place + 1 + _BEFORE])
    return any(_LAID_DOWN.search(one) for one in around)


def by_house(text: str, groups: Cues) -> bool:
    """Whether a sentence tells what a law would have others write, what others have set or shown, or what a paper got wrong in its own text."""
    return _by_law(text, groups) or of_its_own(text) or reported(text, groups)


def _by_law(text: str, groups: Cues) -> bool:
    """Whether a sentence tells what a law would have others write, and speaks of no machine at hand and of no text at hand."""
    bare = QUOTED.sub(' "" ', text)
    return bool(_BY_LAW.search(bare)) and not points(groups) and not _OF_THIS.search(bare)


def lawful(sentences: Sequence[str], place: int, groups: Cues) -> bool:
    """Whether a sentence only says what machines and publishers have to do, where a law is spoken of right here."""
    return (
        groups.keys() <= _DUTY
        and groups.get("addressee", 0.0) < _TO_ALL
        and any(LAWFUL.search(one) for one in sentences[max(0, place - _AROUND - 1) : place + _AROUND + 2])
    )
