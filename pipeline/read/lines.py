"""Lines that stand in an article's text and are no part of it: bylines, copyright, "read more", share and subscribe lines."""

import re
from collections.abc import Iterable

from pipeline.text.composed import composed
from pipeline.text.patterns import deferred
from pipeline.text.unseen import parted

_BLANKS = deferred(r"[\s\u00a0\u3000\u2028\u2029]+")
_UNSEEN = deferred(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3164\ufeff\ufffd\U000e0000-\U000e007f]"
)
_MAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_NAME = r"[가-힣]{2,4}(?:[·,・]\s?[가-힣]{2,4})*"
_JOB = r"(?:선임|수석|인턴|객원|전문|IT|테크|산업|경제)?\s?(?:기자|특파원|에디터|편집장|논설위원|PD)"

_BYLINES = (
    rf"(?:[\[(【<]?[가-힣A-Za-z0-9 .=]{{0,20}}[=|]\s?)?{_NAME}\s?{_JOB}[\])】>]?\s*[=|/]?\s*(?:{_MAIL})?(?:\s*다른\s?기사\s?보기)?",
    r"[\[(【<][^\])】>]{0,24}(?:기자|특파원)[\])】>]",
    rf"(?:글|취재|편집|정리|사진|작성자|글쓴이|기자)\s?[:=·|]\s?{_NAME}(?:\s?{_JOB})?(?:\s*[/(]?\s*{_MAIL}\)?)?",
    rf"{_NAME}\s*[(/|]?\s*{_MAIL}\)?",
    rf"[(\[<]?{_MAIL}[)\]>]?",
    r"(?:입력|수정|등록|승인|기사입력|최종수정|게시|발행)\s?[:.]?\s?\d{4}[.\-/년]\s?\d{1,2}[.\-/월]\s?\d{1,2}.{0,60}",
    r"(?:By|Written by|Reported by|Words by|Edited by)\s+(?:(?-i:[A-Z])[\w'’.-]+\s?){1,4}(?:,\s[^.,]{2,30})?(?:[|·•-].{0,50})?",
    rf"(?:글\s?[·,]\s?사진|사진\s?[·,]\s?글)\s?[:=]?\s?{_NAME}|(?:에디터|기자)\s{_NAME}\s?(?:[|/·-].{{0,30}})?|{_NAME}\s?{_JOB}\s?[|/·-]\s?\d{{4}}.{{0,30}}",
    r"(?:영상\s?)?(?:촬영(?:\s?기자)?|영상\s?(?:취재|편집)|화면\s?제공|그래픽)\s?[:：=]\s?.{2,80}|[가-힣A-Za-z ]{2,12}\s?뉴스\s?[가-힣]{2,4}입니다\.",
    r"(?:(?-i:[A-Z])[\w'’.-]+\s?){2,3}[/|·]\s?(?:\d{1,2}\s)?[A-Z][a-z]{2,8}\.?\s(?:\d{1,2},\s)?\d{4}(?:\s?[/|·].{0,30})?",
    r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s(?:\d{1,2}\s[A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\s\d{1,2}),?\s\d{4}.{0,60}",
    r"(?:Published|Updated|Posted|Last updated)(?:\s(?:on|at))?\s?:?\s.{0,50}\d{4}.{0,30}",
    r"(?:(?-i:[A-Z])[a-z]{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}(?:st|nd|rd|th)?\s[A-Z][a-z]{2,8}\.?\s\d{4}|\d{4}[.\-/년]\s?\d{1,2}[.\-/월]\s?\d{1,2}[.일]?)(?:[\s,·|–—-].{0,50})?",
    r"(?:작성자|글쓴이|등록자)\s.{0,60}(?:조회|작성일|등록일).{0,40}|(?:본문|페이지\s?정보|댓글\s?목록|첨부\s?파일|관련\s?링크|기사\s?원문|목차)",
    r"\d+\s?(?:min|minute)s?\s(?:read|ago).{0,30}|(?:(?-i:[A-Z])[\w'’.-]+\s?){1,4}(?-i:Follow)|읽는 시간\s?:?\s?\d+분|조회\s?수?\s?:?\s?[\d,]+|댓글\s?:?\s?\d*|추천\s?:?\s?\d+|공감\s?\d*",
)
_STRICT = (  # so plain that a whole sentence of it goes too
    r".*무단\s?(?:전재|복제|배포).*",
    r".*(?:저작권자|copyright)\s?(?:\(c\)|[©ⓒ]).*",
    r"(?:©|ⓒ|\(c\))\s?.{0,120}|copyright\s\d{4}.{0,160}|제보는\s(?:카카오톡|이메일|전화).{0,40}",
    r".{0,120}all rights reserved\.?.{0,40}",
    r"(?:get|subscribe to|sign up for|join)\s.{0,80}(?:newsletter|inbox|mailing list|subscribers)\b.{0,80}",
    r"thanks for reading\b.{0,120}|(?:this (?:post|article|story) (?:was )?(?:first |originally )?(?:appeared|published)|originally published)\s.{0,100}",
    r".{0,140}(?:become a (?:free or )?paid subscriber|considering? becoming a .{0,20}subscriber).{0,60}",
    r".{0,60}(?:뉴스레터|네이버\s?(?:메인|채널|뉴스)|카카오톡\s?채널)(?:을|를|에서|에)?\s?.{0,20}(?:구독|추가|제보)(?:하|해|\s?신청|\s?버튼).{0,20}",
    r"[가-힣A-Za-z0-9 ·]{2,20}\s구독하고\s.{0,40}",
    r"기사\s?제보.{0,60}",
    r"[▶▷☞►](?!.*(?<!니)다\.$).{0,120}",
)
_LABELS = (  # what stands alone as a label, a link or a button
    r"copyright\b.{0,100}|(?:AI\s?학습|재배포).{0,12}금지",
    r"\(?(?:사진|자료|출처|이미지|그래픽|Photo|Image|Credit|Source|Photograph)\s?(?:제공|출처|credit|by|courtesy of)?\s?[=:/]\s?.{1,60}",
    r".{2,110}\s?(?:[\[(]\s?[^\])\[(]{1,20}\s?(?:제공|캡처|갈무리)\s?[\])]|/\s?(?:사진|제공)\s?=\s?.{1,20})\.?",
    r".{4,160}\s(?:Photo(?:graph)?|Image|Illustration|Credit)(?:\sby|:)\s(?-i:[A-Z]).{2,40}|like this:?|loading\.{3}|이것이 좋아요:?|관련|좋아하기.{0,12}",
    r"[\[(◀▲△](?:사진|자료)?[^.]{0,80}(?:제공|캡처|갈무리)[\])]?\.?",
    r"\[(?:사진|자료|이미지|출처|영상)[^\]]{0,60}\](?:\s.{1,80})?",
    r"(?:read|see|learn|discover|find out) more(?:\s?[:>»→|].{0,140}|\s(?:about|from|on)\s.{0,80})?",
    r"(?:related|recommended|also read|read also|read next|you (?:may|might) also like|more from|see also|don't miss|most read|up next|further reading)(?:\s(?:articles?|posts?|stories|reading|news|coverage|content|.{0,20}))?(?:\s?[:>»→].{0,140})?",
    r"(?:continue|keep) reading.{0,80}",
    r"[\[<【(]?(?:[■●◆◇→>ㆍ·]\s?)?(?:관련\s?(?:기사|뉴스|글|링크)|함께\s?(?:볼|읽을|보면)\s?만?한?\s?.{0,8}|추천\s?(?:기사|뉴스)|많이\s?본\s?(?:뉴스|기사)|인기\s?(?:기사|글)|주요\s?뉴스|이\s?기사도|다른\s?기사|최신\s?(?:기사|뉴스))(?:\s?[:>|].{0,140}|\s?보기)?[\]>】)]?",
    r"(?:share|tweet|save|print|email|copy link|facebook|twitter|linkedin|reddit|whatsapp|follow|like|bookmark|listen|comments?|reply|subscribe|sign up|sign in|log in|advertisement|sponsored|share this.{0,40})(?:[\s|·,/]+(?:share|tweet|save|print|email|copy link|facebook|twitter|x|linkedin|reddit|whatsapp|on))*",
    r"(?:공유(?:하기)?|스크랩|인쇄|프린트|북마크|좋아요|구독(?:하기|\s?신청)?|가-?|가\+?|글자\s?크기.{0,20}|본문\s?(?:듣기|바로가기)|기사\s?(?:스크랩|저장|듣기|공유)(?:하기)?|카카오톡|페이스북|트위터|네이버\s?블로그|URL\s?복사|목록(?:으로)?|이전\s?글|다음\s?글|더\s?보기|자세히\s?보기|원문\s?보기|광고)(?:[\s|·,/]+(?:공유(?:하기)?|카카오톡|페이스북|트위터|밴드|인쇄|스크랩|URL\s?복사|댓글|좋아요|다음\s?글|목록))*",
    r"(?:filed under|tagged|tags|topics|categories|posted in|view (?:original|comments))(?:\s?:.{0,120}|\s.{0,80})?",
    r"(?:태그|키워드|해시태그|카테고리)\s?[:|].{0,120}",
    r"(?:#[\w가-힣-]+[\s,]*)+",
    r"(?:\d+\s)?(?:comments?|likes?|claps?|responses?|shares?)(?:\s\d+)?",
    r"[\W_\d]{1,8}",
)
_GONE = deferred("|".join(f"(?:{rule})" for rule in (*_BYLINES, *_STRICT)), re.IGNORECASE)
_LABEL = deferred("|".join(f"(?:{rule})" for rule in _LABELS), re.IGNORECASE)
_SENTENCE = deferred(r"(?:\S+\s+){4,}\S+[.!?][\"”’)]*|.{12,}[다요][.!]")
_LEAD = deferred(
    rf"^(?:[\[(【<](?=[^\])】>]*(?:기자|특파원|=))[^\])】>]{{2,40}}[\])】>]\s*(?:{_NAME}\s?{_JOB}\s?=?\s?)?=?\s*|{_NAME}\s?{_JOB}\s?=\s?)"
)
_TAIL = deferred(
    rf"\s*[/(\[]?\s*{_NAME}\s?{_JOB}\s*[(/|]?\s*{_MAIL}[)\]]?\s*$|\s*[/(\[]\s*{_NAME}\s?{_JOB}\s*[)\]]?\s*$|\s+{_MAIL}\s*$"
)
_FRAMES = "-–—*~= "
_LONGEST = 220


def tidy(text: str) -> str:
    """Return a text as one line: composed Hangul, single blanks, nothing that cannot be seen."""
    return _BLANKS.sub(" ", _UNSEEN.sub("", composed(parted(text)))).strip()


def clean(lines: Iterable[str]) -> list[str]:
    """Return the lines that belong to the text, each tidy, without bylines at their ends."""
    kept = []
    for line in lines:
        text = without_byline(tidy(line))
        if text and not left_out(text):
            kept.append(text)
    return kept


def left_out(line: str) -> bool:
    """Whether a line is a byline, a copyright note, a link to more, or the like; a whole sentence is no label."""
    if len(line) > _LONGEST:
        return False
    return _GONE.fullmatch(line) is not None or (
        _SENTENCE.fullmatch(line) is None and _LABEL.fullmatch(line.strip(_FRAMES) or line) is not None
    )


def without_byline(line: str) -> str:
    """Return a line without the reporter at its beginning (`[서울=가온 김민지 기자]`) or end (`… 했다. 김민지 기자 kim@…`)."""
    return _TAIL.sub("", _LEAD.sub("", line)).strip()
