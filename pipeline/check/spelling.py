"""Slips of Korean spelling that are never right, each with the form that is: misspelt words, blanks, doubled words, particles behind words of Korean."""

from collections.abc import Iterator
from re import Match

from pipeline.check.claims import Claim, Flag
from pipeline.check.people import romanised
from pipeline.check.vocabulary import plain_words
from pipeline.messages import say
from pipeline.records import Fix
from pipeline.text import aliases, josa
from pipeline.text.patterns import deferred

_RIEUL = "".join(chr(code) for code in range(ord("가"), ord("힣") + 1) if (code - ord("가")) % 28 == 8)
_FORMS = r"""
거에요→거예요 꺼에요→거예요 꺼예요→거예요 아니예요→아니에요 안되요→안_돼요 (?<![가-힣])안돼(?P<a>[는요서도]|지)→안_돼\g<a> (?<!안)되요(?![가-힣])→돼요 됬→됐 됀→된 됌→됨 돼어→되어 몇_?일(?=[\s,.이을은간]|동안|전|뒤|째|걸|$)→며칠 어떻해야→어떻게_해야 어떻해(?=_[가-힣])→어떻게 어떻해(?!야|_[가-힣])→어떡해 역활→역할 웬지→왠지 왠만→웬만
왠일→웬일 오랫만→오랜만 깨끗히→깨끗이 일일히→일일이 틈틈히→틈틈이 곰곰히→곰곰이 어의없→어이없 통채로→통째로 설겆이→설거지 짜집기→짜깁기 요컨데→요컨대 예컨데→예컨대 단언컨데→단언컨대 도데체→도대체 어짜피→어차피
촛점→초점 갯수→개수 헛점→허점 싯가→시가 (?P<a>[가-힣]+)슴니다→\g<a>습니다 있슴(?!니다)→있음 없슴(?!니다)→없음 (?P<a>[가-힣]+)함니다(?![가-힣])→\g<a>합니다 (?P<a>[가-힣]+)됨니다(?![가-힣])→\g<a>됩니다 (?P<a>[가-힣]+)임니다(?![가-힣])→\g<a>입니다 (?<![가-힣])(?P<a>[가-힣]+)을를(?=[_,.])→\g<a>을 (?<![가-힣])(?P<a>[가-힣]+)를을(?=[_,.])→\g<a>를 있읍니다→있습니다 없읍니다→없습니다 할려고→하려고 바꼈→바뀌었 사겼→사귀었 잠궜→잠갔 담궜→담갔 치뤘→치렀 궂이→굳이 (?<![가-힣])금새→금세 뵈요(?![가-힣])→봬요
(?<![가-힣])희안(?=[하한해했])→희한 (?<![가-힣])설레이(?=[는고지던])→설레 (?<![가-힣])설레임→설렘 들어났→드러났 (?<![가-힣])(?P<a>[있없])조(?=[.?!]|$)→\g<a>죠 (?<![가-힣])(?<!지_)(?<!지[는도를만]_)않_(?=[가-힣])→안_ (?<![가-힣])뒤쳐(?=[지졌진져])→뒤처 (?<![가-힣])데이타→데이터 (?P<a>[두세네])_?번째에요→\g<a>_번째예요 (?P<a>(?<![가-힣])(?:그럴|그러할|할|될|있을|없을|알|모를))리(?=가|는|_없)→\g<a>_리 (?P<a>(?<![가-힣])[두세네])개(?=[를의가는로와도만씩,.\s]|예요)→\g<a>_개 (?P<a>[가-힣])던지(?P<b>_[가-힣]+)던지(?=_)→\g<a>든지\g<b>든지 (?P<a>[닫받찾먹읽잡얻심묻놓넣맡찍앉죽]은)지(?=_(?:오래|벌써|\d|한_[달해]|두_|세_|네_|다섯|여섯|열_))→\g<a>_지 되서(?=[\s,.는도야]|$)→돼서 되야(?=[\s하])→돼야 (?<![가-힣])(?<!지_)않(?P<a>[하되돼])→안_\g<a> (?P<a>(?<![가-힣])(?:사람|것|말|뜻|셈|편|중|점|일|곳)|뿐)이예요→\g<a>이에요
"""
_ROWS = [
    row.replace("_", " ").partition("→")
    for row in (*_FORMS.split(), rf"(?<=[{_RIEUL}])께요→게요", rf"(?<=[가-힣])(?<![{_RIEUL}])_뿐만(?=_아니)→뿐만")
]
_SLIPS = [(deferred(wrong), right) for wrong, _, right in _ROWS]
_SPACED = (
    (deferred(r"(?P<verb>[할될볼갈쓸줄올])(?: ?수(?=있|없)|수 (?=있|없))"), r"\g<verb> 수 "),
    (deferred(r"것 (?=입니다|이에요)"), "것"),
    (deferred(r"(?<=[가-힣]) (?=(?:에서|에게|으로|을|를)\s)(?<!갑 )|(?<=[가-힣]) (?=[.,](?:\s|$))"), ""),
    (deferred(r"(?<=[가-힣]요\.)(?=[가-힣]{2})"), " "),
)
_HELD = ("을", "를")
_TWICE = deferred(r"(?<![가-힣A-Za-z0-9])(?P<word>[가-힣]{2,10}) (?P=word)(?=[\s,.!?]|$)")
_TWICE_FINE = frozenset({"하나", "매우", "아주", "정말", "점점", "자주", "조금", "많이", "천천히", "오래", "빨리", "계속", "가끔", "따로", "각자", "차차", "더욱", "때때로"})  # fmt: skip
_ONE_WORD = frozenset({"그때", "그날", "하루", "순간", "구석", "마디", "가지", "굽이", "군데", "고루"})  # 그때그때
_BEHIND_A_WORD = deferred(r"(?<![가-힣A-Za-z0-9])(?P<word>[가-힣]{2,10})(?P<particle>으로|이예요|[을를은는와])(?=[\s,.!?]|$)")  # fmt: skip
_FAMILIES = frozenset(romanised.FAMILIES)
_PAIRS = {"을": "을/를", "를": "을/를", "은": "은/는", "는": "은/는", "와": "과/와", "으로": "으로/로", "이예요": "이에요/예요"}  # fmt: skip
_VERBS = {"을": "지이그부나", "은": "지이그부나", "는": "잡놓남받찾앉얹얻뜯듣묻믿씻웃짓젓벗솟먹막죽녹썩묶볶겪닦섞엮낚깎읽밟굶닮삶옮앓잃끓뚫맡뱉붙맞젖찢꽂갇닫뻗굳걷싣집뽑씹접굽눕돕줍잊맺빚짚갚덮엎넣닿쌓낳좋있없"}  # fmt: skip
"""The last syllables of verbs, which have such an ending themselves: `붙잡는`, `농사지을`."""


def spelling(claim: Claim) -> Iterator[Flag]:
    """Yield the slips of a sentence that are never right, each with its right form."""
    text = claim.text
    for match in _TWICE.finditer(text):
        if (word := match["word"]) not in _TWICE_FINE:
            right = word * 2 if word in _ONE_WORD else word
            yield slip(text, match.span(), right, say("check.spelling.twice", word=word), 0.8)
    for pattern, right in _SLIPS:
        for found in pattern.finditer(text):
            written = found.expand(right)
            yield slip(text, found.span(), written, say("check.spelling.form", word=found.group(), right=written))
    for pattern, right in _SPACED:
        for found in pattern.finditer(text):
            left, rest = text[: found.start()].rpartition(" ")[2], text[found.end() :].partition(" ")[0]
            span = found.start() - len(left), found.end() + len(rest)
            message = say("check.spelling.space", word=text[slice(*span)])
            yield slip(text, span, _closed(left, found.expand(right), rest), message)


def _closed(left: str, between: str, rest: str) -> str:
    """Return two words written together; the second particle of one word is dropped (`모델을 을`), and one that its sound does not take is mended (`값 를`)."""
    if rest in ("을", "를"):
        return left if left.endswith(_HELD) and not _noun(left) else josa.attach(left, "을/를")
    if rest in ("에서", "에게", "으로") and left.endswith(("에서", "에게", "으로")):
        return left
    return left + between + rest


def slip(text: str, span: tuple[int, int], right: str, message: str, sure: float = 0.9, *, kind: str = "spelling") -> Flag:  # fmt: skip
    """Return the finding of a slip, with its right form where it stands once."""
    fix = Fix(text[slice(*span)], right) if text.count(text[slice(*span)]) == 1 else None
    return Flag(kind, "warn", span, message, sure=sure, fix=fix)


def particles(text: str) -> Iterator[tuple[Match[str], str]]:
    """Yield the particles behind words of Korean that their last letter does not take, with the one that it does; none of what may be a word or a name as a whole (정지은)."""
    for match in _BEHIND_A_WORD.finditer(text):
        word, particle = match["word"], match["particle"]
        right = josa.particle(word, _PAIRS[particle])
        if right is None or right == particle or not _noun(word) or _noun(match.group().removesuffix("예요")):
            continue
        if word[-1] not in _VERBS.get(particle, "") and (particle != "은" or len(word) > 2 or word[0] not in _FAMILIES):
            yield match, right


def _noun(word: str) -> bool:
    return plain_words.listed(word) or aliases.squeeze(word) in aliases.table()
