"""What a mail server's refusal is about: a mailbox that is not there, this one reader, or whoever sends and what is sent.

RFC 3463 (with the IANA registry of its codes) tells where a server uses it, and the words where it does not: a bare 550 is said of a
mailbox, of spam and of policy alike (RFC 5321, 4.2.3).
"""

import re
from typing import Literal

from pipeline.text.patterns import deferred

About = Literal["gone", "reader", "sender"]

_ENHANCED = deferred(r"(?<![\d.])5\.(?P<subject>\d{1,3})\.(?P<detail>\d{1,3})(?![\d.])")
_GONE_CODES = {"1": ("1", "2", "3", "6", "10"), "2": ("1",)}
"""No such mailbox, no such domain, no address at all, moved away, a domain that takes no mail; disabled. 5.1.7 and 5.1.8 are the sender's."""
_READER_CODES = {"1": ("0", "4", "5"), "2": None}
_NO_MAIL = "556"  # RFC 7504: the domain takes no mail
_HOST = "521"  # RFC 7504: this very host takes no mail, whoever it is for

_ADDRESSES = deferred(r"<[^<>]*>|\S+@\S+|https?://\S+")
_GONE = deferred(
    r"no such (?:user|mailbox|recipient|address|account|person|local|e-?mail)"
    r"|(?:user|recipient|mailbox|address|account|e-?mail)\s(?:\S+\s){0,3}?(?:unknown|(?:does ?n[o']t|do not|not) (?:exist|found|known)|invalid|no longer)"
    r"|(?:user|recipient|mailbox)\s(?:\S+\s){0,3}?(?:inactive|disabled|deactivated|suspended|closed|deleted)|unknown (?:local )?(?:user|recipient|mailbox|address|account|local)|invalid (?:recipient|mailbox|address|user|account)|not a (?:valid |known )?(?:mailbox|user|recipient|address)"
    r"|no mailbox|(?:does ?n[o']t|does not) (?:exist|have an? \S+ account)|doesn't (?:exist|have an? \S+ account)|(?:not|no longer) (?:local|here|at this|with us)|unrouteable|recip(?:ient)?notfound|nosuchuser"
    r"|존재하지 ?않|없는 ?(?:사용자|계정|주소|메일|수신자)|(?:사용자|계정|수신자|메일함)[을를이가]? ?(?:찾을 수 없|없)",
    re.IGNORECASE,
)
_OURS = deferred(
    r"spam|junk|virus|malware|phish|content|policy|policies|\bblock(?:ed|ing|list)?\b|black ?list|\brbls?\b|dnsbl|spamhaus|barracuda|reputation|\bspf\b|\bdkim\b|\bdmarc\b|authenticat|unauthori[sz]ed|sender|return.?path"
    r"|mail from|relay|\brates?\b|\blimit|too many|too (?:big|large)|message size|banned|your (?:ip|host|domain|server|message|account)|helo|ehlo|reverse dns|\bptr\b|스팸|차단|정책|한도|발신|보내는",
    re.IGNORECASE,
)
_FULL = deferred(r"\bfull\b|quota|over ?storage|storage|exceed|용량|가득", re.IGNORECASE)
_READER = deferred(r"mailbox|recipient|\buser\b|수신자|메일함", re.IGNORECASE)


def about(refusal: str) -> About:
    """Return what a 5xx is about. `gone` only where it says that the mailbox is not there; `reader` where it is full or shut to us."""
    words = _ADDRESSES.sub(" ", refusal)
    if _OURS.search(words) or refusal.startswith(_HOST):
        return "sender"
    match = _ENHANCED.search(refusal)
    subject, detail = (match["subject"], match["detail"]) if match is not None else ("", "")
    if _FULL.search(words):
        whose = subject == "2" or (subject in ("", "1") and _READER.search(words))
        return "reader" if whose else "sender"
    if detail in _GONE_CODES.get(subject, ()) or refusal.startswith(_NO_MAIL):
        return "gone"
    if subject not in ("", "0", "1", "2", "5") or (subject == "1" and detail in ("7", "8", "9")):
        return "sender"
    if _GONE.search(words):
        return "gone"
    codes = _READER_CODES.get(subject, ())
    return "reader" if codes is None or detail in codes or _READER.search(words) else "sender"


def reason(refusal: str) -> str:
    """Return what one refusal has in common with others of its kind: its codes."""
    match = _ENHANCED.search(refusal)
    return " ".join([refusal[:3], *([match[0]] if match is not None else [])])
