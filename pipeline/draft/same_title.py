"""Whether two titles are the same one: what an editor turned down must not come again in another ending, order or writing."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from pipeline.text import quantities, stems
from pipeline.text.composed import letters

_SAME = 0.93
_FEW = 3  # words: so many must two titles share before words put in between count for nothing
_TITLED = 2  # words: of less a title does not consist
_MOSTLY = 0.75  # of the longer one's words
_DENIAL = re.compile(r"(?<!\S)(?:안|못)(?=\s)|\S*않\S*|(?<!\S)못[하한해했할]\S*|(?<!\S)없\S*|(?<!\S)아니\S*")
_SAID_NO = re.compile(r"(?<!\S)(?:안|못)(?=\s)|(?:(?<!\S)|(?<=지\s))(?:않|못[하한해했할])\S*")
_COMING = re.compile(r"예정|계획|방침|검토|추진|전망")
_DONE = re.compile(
    r"[갔났넜녔됐랐렀렸몄봤샀섰썼었였왔왰웠잤졌줬찼췄췄켰컸탔텄폈팠했혔겼꼈났냈댔뒀뒀렸몄볐뺐셨았혔쳤텼](?:어요|다|죠|습니다)"
)
_ROLES = (
    ("from", re.compile(r"에서$")),
    ("to", re.compile(r"(?:으로|로)$")),
    ("whom", re.compile(r"(?:에게서|한테서|에게|한테|에)$")),
    ("than", re.compile(r"보다$")),
    ("what", re.compile(r"[을를]$")),
    ("who", re.compile(r"[이가]$")),
)
_DEED = re.compile(
    r"^(?:인수|합병|제소|고소|고발|추월|제쳤|제친|이겼|이긴|꺾|따라잡|앞질|앞서|앞선|눌렀|누른|베꼈|베낀|소송)"
)
"""What one does to another: here the topic of a title is who does it, with a particle or a comma or none."""
_TOPIC = re.compile(r"(?:[은는의]|,)$")
_LEADS = 3  # words that a title's topic before a comma has at most
_ALIKE = tuple(
    tuple(group.split())
    for group in (
        "무료 공짜",
        "내리 낮추 인하",
        "올리 인상",
        "줄이 감축 축소",
        "줄 감소",
        "늘 증가",
        "늘리 확대",
        "멈추 중단",
        "쓰 사용 이용",
        "내놓 출시 선보이 공개 발표 나오 내",
        "사들이 인수",
        "묻 질문",
        "끝나 끝내 종료",
        "시작 개시",
        "막 차단 금지",
        "고치 수정",
        "회사 기업 업체",
        "직원 사원",
        "지난해 작년",
    )
)
"""Words for one thing, as the titles of a week exchange them."""
_ONE_WORD = {word: group[0] for group in _ALIKE for word in group}
_OPPOSITE = tuple(
    tuple(frozenset(side.split(",")) for side in pair.split())
    for pair in (
        "올리,오르,인상 내리,낮추,인하",
        "늘,늘리,증가,확대 줄,줄이,감소,축소",
        "켜,켰 끄",
        "열 닫",
        "이기,승소 지,패소",
        "사,사들이 팔",
        "무료,공짜 유료",
        "이상,초과 이하,미만",
        "허용,허락 금지,막",
        "시작 끝나,끝내,종료",
        "성공 실패",
        "찬성 반대",
        "빠르 느리",
        "높 낮",
        "많 적",
        "수출 수입",
        "입력 출력",
        "최대,최고 최소,최저",
        "국내 해외",
    )
)
_COLOURS = frozenset(
    str.split(
        "정말 진짜 참 과연 드디어 마침내 결국 이제 이제야 벌써 이미 곧 또 다시 더 더욱 훨씬 무척 아주 매우 너무 꽤 제법 확 훅 쑥 쭉 성큼 훌쩍 부쩍 꼭 특히 먼저 바로 막 갑자기 문득 점점 차츰 마구 줄줄이 잇달아"
        " 슬쩍 살짝 조금 많이 모두 전부 함께 같이 한꺼번에 한번에 새로 스스로 직접 그냥 어쩌면 아마 설마 역시 오히려 심지어 어느 이 그 저 크게 빠르게 본격 전격 깜짝"
        " 곧바로 당장 즉시 금세 어느새 단숨에 단번에 한발 일단 우선 아예 거의 계속 줄곧 내내 다시금 새삼 나란히 슬며시 도로 냉큼 얼른 어서 서둘러 차근차근 하나둘 속속"
    )
)
_MANNER = re.compile(r".{2,}히|.+하게")
_CLAUSE = re.compile(r"(?<=[가-힣]고)\s|(?<=[가-힣]며)\s|(?<=지만)\s|(?<=는데)\s")

Words = Sequence[Sequence[str]]


@lru_cache(maxsize=2_000)  # an answer's titles are held against each other for each way of reading it
def same_title(one: str, other: str) -> bool:
    """Whether two titles are the same one: emoji, marks, blanks, particles, the ending of a verb, the writing of a figure and the order
    of words do not count, nor one changed word among many, nor words put in between, nor one that only colours what is told. Another figure is another title, and so is a
    denial, a plan for what was done, or who does it to whom exchanged.

    A title that is much shorter is another one: `더 짧게` is what editors ask for.
    """
    one, other = _figured(one), _figured(other)
    if bool(_DENIAL.search(one)) != bool(_DENIAL.search(other)) or _over(one, other) or _over(other, one):
        return False
    mine, others = _joined(*map(_words, _uncoloured(one, other)))
    if _turned(one, other) or _opposed(mine, others) or _crossed(one, other):
        return False
    left, right = _letters(one), _letters(other)
    figures = sorted(_figures(one)) == sorted(_figures(other))
    if left == right or (figures and (_like(left, right) or _like(_bare(mine), _bare(others)))):
        return True
    few, many = sorted((mine, others), key=len)
    if len(few) == len(many) and (_stand_in(few, many) or _stand_in(many, few)):
        return True
    return len(few) >= max(_FEW, _MOSTLY * len(many)) and _stand_in(few, many)


def _figured(title: str) -> str:
    """Return a title with each of its figures in one writing and one word: 20퍼센트 is 20%, 세 곳 3곳, $1,500 1,500달러."""
    for group in reversed(quantities.readings(title, "ko")):
        figure = next((one for one in group if one.kind == "duration"), group[0])  # 3일 is 사흘
        if figure.kind != "number":
            unit = _UNITS.get(figure.unit or figure.kind, figure.unit or figure.kind)
            title = f"{title[: figure.span[0]]}{figure.value}{unit}{title[figure.span[1] :]}"
    return title.replace("1/2배", "50%").replace("/", "f")


_UNITS = {"percent": "%", "USD": "달러", "KRW": "원", "date": "일", "times": "배", "month": "개월"}


def _figures(title: str) -> list[str]:
    return re.findall(r"\d[\d.,f]*", title)


def _over(one: str, other: str) -> bool:
    """Whether what one title has as still to come is over and done in the other."""
    return bool(_COMING.search(one)) and not _COMING.search(other) and bool(_DONE.search(other))


def _like(left: str, right: str) -> bool:
    return SequenceMatcher(None, left, right, autojunk=False).ratio() >= _SAME


def _words(title: str) -> list[list[str]]:
    """Return the words of a title in the forms that each may be; what only denies is told apart from them."""
    found = stems.of(_SAID_NO.sub(" ", title))
    return [[*dict.fromkeys((*(_ONE_WORD[form] for form in word if form in _ONE_WORD), *word))] for word in found]


def _joined(one: Words, other: Words) -> tuple[Words, Words]:
    """Return the words of two titles, those as one that the other writes without a blank (규제 당국, 규제당국)."""
    return _as_in(one, other), _as_in(other, one)


def _uncoloured(one: str, other: str) -> tuple[str, str]:
    """Return two titles without the words that only colour what is told (정말, 드디어, 조용히) or say whose it is in one of them, where two are left of each."""
    bare = [[word for word in title.split() if letters(word) and not _colours(letters(word))] for title in (one, other)]
    if min(map(len, bare)) < _TITLED:
        return one, other
    owned = [[word for word in words if _owner(word) and not _has(word, bare[1 - at])] for at, words in enumerate(bare)]
    if bool(owned[0]) != bool(owned[1]):  # whose it is (스쿠아의 망보기) is put in
        bare = [[word for word in words if word not in owned[at]] for at, words in enumerate(bare)]
    return " ".join(bare[0]), " ".join(bare[1])


def _owner(word: str) -> bool:
    return letters(word).endswith("의") and len(letters(word)) > 2


def _has(owner: str, words: Sequence[str]) -> bool:
    """Whether a title has the word that another one has with `의`, with whatever particle."""
    name = letters(owner).removesuffix("의")
    return any(letters(word).startswith(name) for word in words)


def _colours(word: str) -> bool:
    return word in _COLOURS or _MANNER.fullmatch(word) is not None


def _as_in(mine: Words, others: Words) -> Words:
    whole = {form for word in others for form in word}
    found: list[Sequence[str]] = []
    for word in mine:
        together = [max(found[-1], key=len) + form for form in word] if found else []
        if not whole.isdisjoint(together):
            found[-1] = together
        else:
            found.append(word)
    return found


def _turned(one: str, other: str) -> bool:
    """Whether two titles with the same words tell another doer, another one that it is done to, or figures the other way round."""
    mine, others = _roles(one), _roles(other)
    for name, role in mine.items():
        both = {role, others.get(name)}
        if both == {"from", "to"} and not name.isalpha():
            return True
        if both == {"who", "what"} and _does(one) and _does(other):
            return True
        for rival in _rivals(name, role, mine, others):
            exchanged = others.get(name, role) != role and mine[rival] != role
            if exchanged and (role != "who" or _stand_alike(mine[rival], others[name])):
                return True
    return False


def _does(title: str) -> bool:
    return any(_DEED.search(part) for part in title.split())


def _rivals(name: str, role: str, mine: dict[str, str], others: dict[str, str]) -> Iterator[str]:
    if role in ("who", "what", "whom", "than") and name.isalpha():
        yield from (
            one for one, given in others.items() if given == role and one != name and one.isalpha() and one in mine
        )


def _stand_alike(one: str, other: str) -> bool:
    return one == other or {one, other} <= {"what", "whom", "than"}


def _roles(title: str) -> dict[str, str]:
    """Return what each word of a title is in it, by its shortest form; nothing where its particle does not say."""
    parts = [part.strip("“”‘’\"'!?.…·") for part in title.split() if letters(part)]
    deed = next((at for at, part in enumerate(parts) if _DEED.search(part)), None)
    found: dict[str, str] = {}
    for at, part in enumerate(parts):
        role = next((role for role, particle in _ROLES if particle.search(part)), "")
        if (
            deed is not None
            and not role
            and (at == len(parts) - 1 > deed or (at < min(_LEADS, deed) and _TOPIC.search(part)))
        ):
            role = "who"
        found.setdefault(_name(part), role)
    return found


def _name(part: str) -> str:
    return stems.forms(letters(part))[-1]


def _opposed(one: Words, other: Words) -> bool:
    """Whether one title has a word of which the other has the opposite only: 올려요 and 내려요."""
    mine, others = ({form for word in words for form in word} for words in (one, other))
    return any(
        bool(mine & side) and bool(others & against) and not (mine & against or others & side)
        for pair in _OPPOSITE
        for side, against in (pair, pair[::-1])
    )


def _crossed(one: str, other: str) -> bool:
    """Whether two titles of two clauses each have the words of these exchanged: `매출은 늘고 이익은 줄었어요`."""
    mine, others = ([_words(clause) for clause in _CLAUSE.split(title)] for title in (one, other))
    if len(mine) == 1 or len(mine) != len(others):
        return False
    return not all(any(_stand_in(*sorted((clause, each), key=len)) for each in others) for clause in mine)


def _letters(title: str) -> str:
    return "".join(letter for letter in title.casefold() if letter.isalnum() or letter in "$%")


def _bare(words: Words) -> str:
    return "".join(forms[-1] for forms in words)


def _stand_in(few: Words, many: Words) -> bool:
    """Whether all words of one stand in the other, each for itself, in whatever order."""
    rest = list(many)
    for word in sorted(few, key=len):  # what can be read in one way only takes its place first
        found = next((one for one in rest if not {*word}.isdisjoint(one)), None)
        if found is None:
            return False
        rest.remove(found)
    return True
