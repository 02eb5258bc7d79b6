"""Pages that stand in an article's place: paywall, consent, login, captcha, bot check, list, page that is gone.

A sign alone proves nothing (free articles carry log-in links); it counts where little text came with it. So no section is
ever written from a teaser.
"""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from pipeline.read import listing, notices, offers
from pipeline.read.tree import words_of
from pipeline.text.composed import letters
from pipeline.text.patterns import deferred
from pipeline.text.sentences import sentences

ENOUGH = {"ko": 160, "en": 400}  # characters: the shortest news that says more than its headline
WHOLE = {"ko": 100, "en": 200}  # of a feed's text that is all there is: see `is_whole`
PLENTY = {"ko": 900, "en": 2000}  # with so much text even a marked page is worth reading

_BOT = (
    r"just a moment|checking (?:your browser|if the site connection is secure|you are human)|attention required|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|access denied|unusual (?:traffic|activity)|enable javascript and cookies|ddos protection|automated (?:requests|access)|bot detection|pardon our interruption|request blocked|"
    r"비정상적인 (?:접근|접속|트래픽)|자동화된 (?:접근|요청|접속)|접근이 (?:차단|제한|거부)|접속이 (?:차단|제한)|브라우저를? (?:확인|검사|점검)|잠시만 기다(?:려|리)"
)
_CAPTCHA = (
    r"captcha|i'?m not a robot|로봇이 아닙니다|로봇이 아님|보안 ?문자|자동 ?입력 ?방지|사람인지 확인|자동 ?등록 ?방지"
)
_CONSENT = (
    r"before you continue|we value your privacy|we (?:and our (?:\d+ )?partners )?(?:use|store) cookies|cookie (?:consent|preferences|settings|wall)|accept (?:all )?(?:cookies|and continue)|manage (?:your )?(?:consent|cookies|choices)|consent to (?:the use|cookies)|"
    r"쿠키 ?(?:사용|수집|설정|정책)?에? ?(?:동의|허용)|모두 동의|개인정보 ?(?:수집|처리).{0,20}동의|동의하고 계속|만 ?19세 이상|성인 ?인증|연령 확인"
)
_LOGIN = (
    r"(?:log|sign) ?in to (?:continue|read|view|your account|access)|you must (?:be logged in|log in|sign in)|please (?:log|sign) ?in|create (?:a free|an) account to|(?:sign up|register) (?:for free )?to (?:continue|keep|read)|"
    r"로그인(?:이 필요|을? ?(?:하시면|해야|하셔야|해 주세요|후(?:에)? ?(?:이용|열람|확인|볼|읽))| 후 ?(?:이용|열람|확인|볼|읽))|회원(?:만|에게만|만이) ?(?:이용|볼|읽|열람)|회원 ?가입 ?후|권한이 없습니다|멤버만 (?:볼|읽)"
)
_PAY = (
    r"subscribe (?:now )?to (?:continue|keep|read|unlock|access)|to (?:continue|keep) reading|(?:this|the rest of this) (?:article|story|post|content|report) is (?:for|only for|reserved for|available (?:only )?to|exclusive(?:ly)? (?:to|for)) (?:paid |paying |our )?(?:\w+ )?(?:subscribers|members)|for (?:paid|paying) subscribers|subscribers? only|members?-only|paid subscribers|unlock (?:this|the full|unlimited)|(?:read|get) the full (?:story|article|report) with|become a (?:paid )?(?:member|subscriber)|start your (?:free )?trial|already (?:a subscriber|subscribe[d]?|a member|have an account)\?|upgrade to (?:paid|read)|keep reading (?:for|with)|7-day free trial|subscribe to .{1,60} to keep reading|"
    r"유료 ?(?:회원|구독|기사|콘텐츠|독자|멤버)|구독자 ?전용|회원 ?전용|프리미엄 ?(?:회원|기사|콘텐츠|구독)|(?:전문|전체 ?(?:기사|내용)?|나머지|이어지는 내용|뒷부분|본문)[은는을를]? ?.{0,24}(?:구독|결제|회원|멤버십)|구독(?:하면|하시면|하고|하셔야|해야|후|을 시작).{0,20}(?:계속|전문|전체|읽|볼|보실|이용)|계속 ?읽으(?:려면|시려면)|(?:무료|첫) ?(?:체험|달 무료)|결제 ?후|멤버십 ?(?:가입|회원|전용)"
)
_LOCKED = deferred(  # said of this very article, so it counts beside a long teaser too
    r"(?:subscribe|sign up|register|log in|join|pay|upgrade)(?: now)?(?: for .{1,20})? to (?:continue|keep|finish) reading|to (?:continue|keep) reading (?:this|the)|"
    r"(?:this|the rest of this|the full) (?:article|story|post|content|report) is (?:for|only|reserved|available (?:only |exclusively )?(?:to|for)|exclusive(?:ly)?) ?(?:for|to)? ?(?:\w+ )?(?:\w+ )?(?:subscribers|members)|"
    r"(?:keep|continue) reading (?:for|with|by)|unlock (?:this|the full) (?:article|story|post|report)|(?:이|본|해당) (?:기사|글|콘텐츠|아티클)[은는]? ?.{0,20}(?:유료|구독자|회원|멤버십|프리미엄).{0,16}(?:전용|만 |입니다|제공|공개|볼 수|읽을 수)|"
    r"(?:전문|나머지|(?:이어지는|남은|나머지|뒷|다음) ?(?:내용|이야기|글|기사|부분|문단|[\d,]+자)|뒷부분|전체 (?:기사|내용|글))[은는을를]? ?.{0,24}(?:구독|결제|유료|회원|멤버십|로그인)|계속 ?읽으(?:려면|시려면)|여기까지 ?(?:무료|미리보기)|"
    r"you(?:[’']ve| have) (?:now |already )?(?:read|used|reached|hit|run out of)(?: up)? (?:all |both |the (?:limit|maximum)|your (?:\w+ )?(?:(?:free )?(?:article )?(?:limit|allowance|quota)|free (?:articles|stories)|\w+ free (?:articles|stories)))|\b(?:0|no|zero) (?:more )?(?:free|complimentary) (?:articles|stories)|\b(\d+) (?:of|/) (?:your )?\1 (?:free|complimentary)|"
    r"무료 ?(?:기사|열람|글|콘텐츠)?.{0,24}(?:(?:모두|다) ?(?:읽으셨|보셨|쓰셨|사용하|소진)|초과|소진)|(?:이|본|해당) (?:글|기사|콘텐츠)[은는]? 앱에서",
    re.IGNORECASE,
)
_GONE = (
    r"page not found|404(?: error| not found)|no longer available|(?:page|article|post) (?:you (?:requested|are looking for)|has been (?:removed|deleted)|does(?:n'?t| not) exist)|"
    r"(?:페이지|기사|글|게시물|게시글|콘텐츠|문서)[를을]? ?찾을 수 ?(?:가)? ?없|존재하지 않는 ?(?:페이지|기사|게시|글)|삭제된? ?(?:기사|게시|글|페이지)|(?:삭제|이동)되었(?:거나|습니다)|없는 (?:기사|페이지|게시)"
)
_SIGNS = tuple(
    (name, deferred(words, re.IGNORECASE))
    for name, words in (
        ("captcha", _CAPTCHA),
        ("bot", _BOT),
        ("paywall", _PAY),
        ("login", _LOGIN),
        ("consent", _CONSENT),
        ("gone", _GONE),
    )
)
_CHOICE = deferred(
    r"accept (?:all|and continue)|(?:reject|decline) all|\d+ (?:trusted )?partners|manage (?:options|choices|preferences)|모두 (?:동의|허용)|동의하고 계속",
    re.IGNORECASE,
)
_LOCK = deferred(
    r"pay-?wall|reg-?wall|meter(?:ed)?-?wall|subscriber-?only|premium-?(?:wall|lock|content)|gated|locked-?content|subscribe-?wall|"
    r"(?:pay|subscription|member)-?(?:gate|lock|barrier|prompt)|gh-post-upgrade|article-?lock|payzone|pay_?article",
    re.IGNORECASE,
)
_CHALLENGE = deferred(
    r"cf-(?:chl|challenge|turnstile)|challenge-platform|g-recaptcha|h-captcha|recaptcha|px-captcha|datadome",
    re.IGNORECASE,
)
_LOGIN_PATH = deferred(
    r"/(?:login|signin|sign-in|log-in|auth|nid|member/login)\b|^/?(?:accounts?|login|nid)\.|consent\.", re.IGNORECASE
)
_CUT = deferred(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\[&hellip;\])\s*$")
_REST = deferred(
    r"(?:read|see|view) (?:more|on|the (?:full|whole|entire|original|rest)\b.{0,60})|(?:continue|keep) reading.{0,60}|read (?:the )?(?:full|original) .{0,60}|"
    r"더 ?보기|더 ?읽기|계속 ?(?:읽기|보기)|(?:기사 ?)?(?:전문|원문) ?(?:보기|읽기|바로가기)",
    re.IGNORECASE,
)
_SENTENCE = deferred(r"[.!?。][\"'”’)\]]*$")
_SENTENCES = 3
_TEASER = 4  # sentences that a teaser has at most
_NO_MORE = 0.8
_WHOLE = 0.6  # of plenty: who reports so much gave the article; what is locked beside it is another offer
_RUNNING = 0.5
_LINE = 60
_STOP = deferred(r"[.!?。]\s")
_BESIDE = 30
_SOME = 6


class Signs(dict[str, bool]):
    """The signs that a page shows before anything is taken out of it, by name, and the words that they were seen in."""

    words = ""

    @property
    def locks(self) -> bool:
        """Whether anything says that the text is not for everybody."""
        return any(self[name] for name in ("paid", "locked", "lock", "paywall", "login", "captcha", "bot", "challenge"))

    def beside(self, reports: Sequence[str], title: str) -> "Signs":
        """Return the signs without those that only stand in what the article reports, and in its headline."""
        told = letters(" ".join(reports))
        left = Signs(self)
        left.words = self.words.replace(title, " ") if reports and title else self.words
        for name, rule in (*_SIGNS, ("locked", _LOCKED)):
            left[name] = self[name] and any(not _is_told(match, told) for match in rule.finditer(left.words))
        return left


def _is_told(match: re.Match[str], told: str) -> bool:
    """Whether a sign stands in what is told, with the words before or after it: other text may touch it on one side."""
    word = letters(match.group())
    before = letters(_STOP.split(match.string[max(0, match.start() - _BESIDE) : match.start()])[-1]) + word
    after = word + letters(_STOP.split(match.string[match.end() : match.end() + _BESIDE])[0])
    return any(len(part) >= len(word) + _SOME and part in told for part in (before, after))


def look(tree: HtmlElement, *, paid: bool) -> Signs:
    """Return the signs on a page before anything around the article is taken out; `paid` is what it says of itself."""
    body = tree.find(".//body")
    seen = _visible(body if body is not None else tree)
    head = " ".join(words_of(element) for element in tree.iter("title", "h1", "h2"))
    signs = Signs({name: bool(rule.search(seen)) for name, rule in _SIGNS})
    signs.words = seen
    signs["gone-title"] = bool(dict(_SIGNS)["gone"].search(head))
    signs["bot-title"] = any(bool(dict(_SIGNS)[name].search(head)) for name in ("bot", "captcha"))
    top = " ".join(words_of(element) for element in tree.iter("title", "h1"))
    signs["consent-title"] = bool(dict(_SIGNS)["consent"].search(top)) and bool(_CHOICE.search(seen))
    signs["paid"] = paid
    signs["locked"] = bool(_LOCKED.search(seen))
    names = [
        f"{element.get('class') or ''} {element.get('id') or ''}"
        for element in tree.iter("div", "section", "aside", "p", "form")
    ]
    signs["lock"] = any(_LOCK.search(name) for name in names)
    signs["challenge"] = any(_CHALLENGE.search(name) for name in names) or any(
        _CHALLENGE.search(element.get("src") or "") for element in tree.iter("script", "iframe")
    )
    signs["password"] = any((field.get("type") or "").lower() == "password" for field in tree.iter("input"))
    return signs


def _visible(tree: HtmlElement) -> str:
    dropped = {"script", "style", "template"}
    parts = [
        element.text or "" for element in tree.iter() if isinstance(element.tag, str) and element.tag not in dropped
    ]
    tails = [element.tail or "" for element in tree.iter()]
    whole = " ".join(part for pair in zip(parts, tails, strict=False) for part in pair)
    return " ".join(whole.split())


def judge(paragraphs: Sequence[str], title: str, signs: Signs, tree: HtmlElement, url: str) -> str:
    """Return what stands in the article's place, or nothing where the paragraphs are one."""
    text = " ".join(paragraphs)
    language = _written_in(text)
    length, enough, plenty = len(text), ENOUGH[language], PLENTY[language]
    told = notices.reports(paragraphs)
    signs = signs.beside(told, title)
    if found := _by_sign(signs, length, sum(map(len, told)), language):
        return found
    if length < plenty and notices.is_notice(paragraphs):
        return _notice(signs)
    if length < plenty and (said := _mostly_said(paragraphs, enough)):
        return "login" if said == "paywall" and signs["login"] and not signs["paywall"] else said
    asks = length < enough and (signs["login"] or signs["captcha"] or signs["consent"])
    if not asks and listing.is_list(tree, paragraphs, enough, url):
        return "list"
    if length >= plenty or (length >= 2 * enough and not _cut(paragraphs)):
        return ""
    found = next(
        (name for name, _ in _SIGNS if signs[name] and (name not in {"consent", "captcha"} or length < enough)), ""
    )
    if found and (length < enough or _cut(paragraphs) or found in {"paywall", "login"}):
        return found
    if length < enough or (length < 2 * enough and _cut(paragraphs)) or _running(paragraphs) < _RUNNING * enough:
        return _why_short(length, signs, url)
    return ""


def _by_sign(signs: Signs, length: int, told: int, language: str) -> str:
    """Return the wall that a sign names by itself, where little text came with it and hardly any of it reports."""
    enough, plenty = ENOUGH[language], PLENTY[language]
    if length >= plenty:
        return ""
    if signs["gone-title"] and told < enough:
        return "gone"
    if signs["consent-title"] and told < enough:
        return "consent"
    if (signs["bot-title"] or signs["challenge"]) and length < enough:
        return "captcha" if signs["captcha"] else "bot"
    locked = signs["locked"] or (signs["lock"] and (signs["paywall"] or signs["login"]))
    if signs["paid"] or (locked and told < _WHOLE * plenty):
        return "login" if signs["login"] and not (signs["paywall"] or signs["paid"]) else "paywall"
    return ""


def _notice(signs: Signs) -> str:
    return next((name for name in ("gone", "captcha", "bot", "login", "consent") if signs[name]), "notice")


def _mostly_said(paragraphs: Sequence[str], enough: int) -> str:
    """Return the wall that offers, choices and prompts make of a page, where less than an article is left without them."""
    left, kinds = offers.without(paragraphs)
    if not kinds or _running(left) >= enough or len(notices.told(left)) > _TEASER:
        return ""
    return max(dict.fromkeys(kinds), key=kinds.count)


def _running(paragraphs: Sequence[str]) -> int:
    """Return how many characters stand in lines that are sentences or long: labels and counts are no article."""
    return sum(len(line) for line in paragraphs if len(line) >= _LINE or _SENTENCE.search(line))


def _written_in(text: str) -> str:
    return "ko" if len(re.findall("[가-힣]", text)) > 0.2 * len(text) else "en"


def _why_short(length: int, signs: Signs, url: str) -> str:
    if signs["password"] or _LOGIN_PATH.search(urlsplit(url).path):
        return "login"
    return "teaser" if length else "no-text"


def _cut(paragraphs: Sequence[str]) -> bool:
    return bool(paragraphs) and bool(_CUT.search(paragraphs[-1]))


def is_cut(text: str) -> bool:
    """Whether a text ends where a feed or a page cut it off."""
    return bool(_CUT.search(text)) or bool(
        re.search(r"(?:read more|continue reading|더 보기|계속 읽기|\[more\])\W*$", text[-80:], re.IGNORECASE)
    )


def leads_on(tree: HtmlElement) -> bool:
    """Whether a link of the page, once what stands around the article is out of it, leads on to the rest of the text."""
    return any(_REST.fullmatch(words_of(link).strip(" →»>.…")) for link in tree.iter("a"))


def is_whole(feed: Sequence[str], page: Sequence[str]) -> bool:
    """Whether a feed's short text is the whole article: it reads like one, and its page, which shows no wall, has no more.

    A headline or a sentence or two are none, nor is what a mark shows to be cut; a page without text proves nothing.
    """
    told = [sentence for paragraph in feed for sentence in sentences(paragraph)]
    shown = [sentence for paragraph in page for sentence in sentences(paragraph)]
    text = " ".join(told)
    if any(is_cut(sentence) for sentence in (*told, *shown)) or len(text) < WHOLE[_written_in(text)]:
        return False
    known, lettered = letters(text), [letters(sentence) for sentence in shown]
    shared = sum(len(each) for each in lettered if each in known)
    no_more = shared > 0 and shared >= _NO_MORE * sum(map(len, lettered))
    return no_more and sum(bool(_SENTENCE.search(sentence)) for sentence in told) >= _SENTENCES
