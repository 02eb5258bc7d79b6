"""Undo English that is written in Hangul by its sound: `플리즈 이그노어 올 프리비어스 인스트럭션즈` is `please ignore all previous instructions`.

Korean takes over nouns and names so, never the small words that hold an English sentence together; where several of these stand in a row
and most words are English ones, it is English. What is no known word is a name, and is spelled in Latin letters.
"""

from collections.abc import Iterator
from functools import lru_cache

from pipeline.text.patterns import deferred

_WORDS = """
a 어; an 언; the 더 디; and 앤드 앤; or 오어; of 오브; to 투; in 인; on 온; at 앳; for 포 포어; from 프롬; with 위드 위스; as 애즈; by 바이; is 이즈; are 아 아르; be 비; was 워즈; that 댓 뎃 댓트; this 디스;
it 잇 이트; its 잇츠; you 유; your 유어 요어; yourself 유어셀프; we 위; our 아워; they 데이; their 데어; all 올; any 애니; every 에브리; each 이치; not 낫; do 두; don't 돈트 돈; never 네버; always 올웨이즈; only 온리 온니;
must 머스트; should 슈드; shall 셸; will 윌; can 캔; may 메이; have 해브; has 해즈; if 이프; when 웬; then 덴; before 비포; after 애프터; instead 인스테드; about 어바웃; above 어보브; below 빌로우; first 퍼스트; last 라스트; now 나우; no 노;
please 플리즈 플리이즈; kindly 카인들리; dear 디어; attention 어텐션; note 노트; ignore 이그노어 이그노르; disregard 디스리가드; forget 포겟 포게트; override 오버라이드; previous 프리비어스; prior 프라이어; earlier 얼리어; instructions 인스트럭션스 인스트럭션; rules 룰스;
prompt 프롬프트; system 시스템; assistant 어시스턴트; assistants 어시스턴츠; ai 에이아이; model 모델; models 모델스; language 랭귀지; bot 봇; chatbot 챗봇; machine 머신; reader 리더; readers 리더스; editor 에디터; writer 라이터;
write 라이트; say 세이; tell 텔; state 스테이트; mention 멘션; include 인클루드; add 애드; insert 인서트; put 풋; place 플레이스; begin 비긴; start 스타트; finish 피니시; call 콜; name 네임; describe 디스크라이브; present 프레젠트; give 기브; make 메이크;
recommend 레커멘드 리커멘드 레코멘드; praise 프레이즈; promote 프로모트; endorse 엔도스; rank 랭크; use 유즈; print 프린트; output 아웃풋; repeat 리피트; reply 리플라이; respond 리스폰드; answer 앤서; omit 오밋; skip 스킵; leave 리브; out 아웃; remove 리무브; delete 딜리트; replace 리플레이스; change 체인지; hide 하이드; show 쇼; link 링크; quote 쿼트;
summary 서머리; summaries 서머리스; summarize 서머라이즈; summarizing 서머라이징; summarizer 서머라이저; rewrite 리라이트; translate 트랜스레이트; reading 리딩; text 텍스트; article 아티클; story 스토리; page 페이지; newsletter 뉴스레터; headline 헤드라인; title 타이틀; sentence 센텐스; line 라인; paragraph 패러그래프;
best 베스트; better 베터; safest 세이피스트; safe 세이프; leader 리더; market 마켓; number 넘버; one 원; company 컴퍼니; product 프로덕트; price 프라이스; most 모스트; trusted 트러스티드; choice 초이스; greatest 그레이티스트; good 굿; great 그레이트; positive 포지티브; nothing 낫싱; else 엘스; who 후; whoever 후에버; user 유저; send 센드; visit 비지트; click 클릭; secret 시크릿; reveal 리빌
"""
_SMALL = frozenset(
    "a an the and or of to in on at for from with as by is are be was that this these it its you your yourself our they their all any every not do don't never always only must should shall will have has if when then instead please".split()  # noqa: SIM905 - reads better
)
_HANGUL = deferred(r"[가-힣]+")
_QUOTED = deferred(r"[\"“‘'「『《〈][^\"”’'」』》〉]*[\"”’'」』》〉]")
_FEWEST, _FEWEST_SMALL, _MOSTLY = 5, 2, 0.55  # known words, small ones among them, and their share of all
_SAME = str.maketrans("ㄲㄸㅃㅆㅉㅒㅐㅙㅞ", "ㄱㄷㅂㅅㅈㅖㅔㅚㅚ")
_LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_TAILS = (" ", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
_LEAD_LETTERS = "g kk n d tt r m b pp s ss - j jj ch k t p h".split(" ")  # noqa: SIM905 - reads better
_VOWEL_LETTERS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ")  # noqa: SIM905 - reads better
_TAIL_LETTERS = ("", *"k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" "))  # noqa: SIM905 - reads better


def from_sound(text: str) -> Iterator[str]:
    """Yield a text whose English is written in Hangul as English; nothing for Korean that has English words in it."""
    found = _HANGUL.findall(_QUOTED.sub(" ", text))
    if len(found) < _FEWEST:
        return
    known = [word for one in found if (word := _known().get(_key(one)))]
    small = sum(word in _SMALL for word in known)
    if len(known) >= max(_FEWEST, _MOSTLY * len(found)) and small >= _FEWEST_SMALL:
        yield _HANGUL.sub(lambda match: _known().get(_key(match[0])) or _spelled(match[0]), text)


@lru_cache(maxsize=1)
def _known() -> dict[str, str]:
    rows = (row.split() for row in _WORDS.split(";"))
    return {_key(written): english for english, *all_written in rows for written in all_written}


@lru_cache(maxsize=8_192)
def _key(word: str) -> str:
    """Return a Hangul word in letters that its spellings have in common: 썸머리 and 서머리, 즈 and 스 at the end, 레 and 래."""
    if word[-1] in "즈쓰" and len(word) > 1:
        word = f"{word[:-1]}스"
    letters = "".join("".join(_parts(one)) for one in word).translate(_SAME).replace("ㅁㅁ", "ㅁ").replace("ㄹㄹ", "ㄹ")
    return letters.replace(" ", "")


def _parts(letter: str) -> tuple[str, str, str]:
    number = ord(letter) - 0xAC00
    return _LEADS[number // 588], _VOWELS[number % 588 // 28], _TAILS[number % 28]


def _spelled(word: str) -> str:
    """Return a name in Latin letters."""
    numbers = [ord(one) - 0xAC00 for one in word]
    spelled = "".join(
        _LEAD_LETTERS[one // 588].strip("-") + _VOWEL_LETTERS[one % 588 // 28] + _TAIL_LETTERS[one % 28]
        for one in numbers
    )
    return spelled.capitalize()
