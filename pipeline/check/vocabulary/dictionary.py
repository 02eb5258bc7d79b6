"""A small dictionary of plain words: how an English word of the news or of speech begins in Korean, and which words are opposites.

The lexicon (`lexicon`) has what a figure is about and the learned words (`told_words`) what our own pairs hold; a quotation is made of
neither. The rows (`dictionary_rows.txt`) are our own: an English word, the beginnings of the Korean words that it is told by, and the
English words that would turn its sense. A beginning of one syllable stands alone or with its particle (`값.`), or is that of a verb
which any ending may follow (`써~`). English words are compared by their stems (`told_words.stem`).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib import resources

from pipeline.check.vocabulary import told_words
from pipeline.text.patterns import deferred

Span = tuple[int, int]
Word = tuple[Span, frozenset[str]]
_HANGUL = deferred(r"[가-힣]+")
_PARTICLE = deferred(
    r"(?:들)?(?:에서[는도]?|으로[는도]?|에게[는서도]?|이?라[는고]|까지|부터|보다|에[는도]?|처럼|만큼|이나|이란|이[고며다]?|이지|이?에요|예요|이?었다|[은는가을를의도로와과만])?$"
)
_ENDING = deferred(r"[가-힣]{1,4}$")
_LONGEST = 6
_OPPOSED = 0.2
_FORMS = "는은을고지다게기어아었았으던자습네"
_IRREGULAR = """
be am are is was were been being;have has had having;do does did done;go went gone goes;say said;make made;take took taken;get got gotten;give gave given;find found;think thought;tell told;
know knew known;become became;show shown;leave left;feel felt;put;bring brought;begin began begun;keep kept;hold held;write wrote written;stand stood;hear heard;let;mean meant;set;meet met;
run ran;pay paid;sit sat;speak spoke spoken;lie lay lain;lead led;read;grow grew grown;lose lost;fall fell fallen;send sent;build built;understand understood;draw drew drawn;break broke broken;
spend spent;cut;rise rose risen;drive drove driven;buy bought;wear wore worn;choose chose chosen;seek sought;throw threw thrown;catch caught;deal dealt;win won;forget forgot forgotten;shut;
sell sold;teach taught;fight fought;beat beaten;eat ate eaten;sing sang sung;sink sank sunk;shrink shrank shrunk;swim swam swum;fly flew flown;steal stole stolen;hide hid hidden;freeze froze frozen;
shake shook shaken;wake woke woken;bear bore borne;tear tore torn;swear swore sworn;bind bound;lend lent;bend bent;sleep slept;sweep swept;weep wept;creep crept;feed fed;bleed bled;breed bred;
shoot shot;strike struck stricken;stick stuck;hang hung;dig dug;spin spun;slide slid;ride rode ridden;forbid forbade forbidden;withdraw withdrew withdrawn;overtake overtook overtaken;
undertake undertook undertaken;withhold withheld;mistake mistook mistaken;underestimate;overestimate;bet;bid;cost;hit;hurt;quit;spread;split;light lit;lay laid;blow blew blown;drink drank drunk;
ring rang rung;spring sprang sprung;prove proven;learn learnt;burn burnt;dream dreamt;spell spelt;spoil spoilt;outsell outsold;foresee foresaw foreseen;see saw seen;come came;overcome overcame;add added adding;
good better best;bad worse worst;many more most;much;little less least;few fewer fewest;far further farther furthest;old elder eldest;man men;woman women;child children;person people;foot feet;
life lives;wife wives;half halves;shelf shelves;leaf leaves;thief thieves;mouse mice;tooth teeth;penny pence;datum data;medium media;crisis crises;analysis analyses
"""

_NO_COMPARATIVES = frozenset(
    str.split(
        "letter matter counter corner offer former charter master shower flower proper copper layer officer summer center folder bladder hunger badger liver "
        "router meter digest arrest modest number quarter chapter tower power order cover rather harvest forest interest request"
    )
)
"""What only ends like one: a letter is nobody who lets."""


def english(text: str) -> list[Word]:
    """Return the words of an English text, each with its place and the stems that it may be a form of."""
    return [(span, lemmas(text[span[0] : span[1]])) for _, span in told_words.english(text)]


@lru_cache(maxsize=16384)
def lemmas(word: str) -> frozenset[str]:
    """Return the stems that a word may be a form of: its own, and of `knew` that of know, of `slower` that of slow."""
    word = word.lower().replace("’", "'").removesuffix("'s")
    own = told_words.stem(word)
    found = {own, *_irregular().get(word, ())}
    if own in _NO_COMPARATIVES:
        return frozenset(found)
    for ending in ("er", "est"):
        bare = word.removesuffix(ending)
        if bare != word and len(bare) > 2:
            doubled = bare[:-1] if bare[-1] == bare[-2] else bare
            forms = (bare, doubled, f"{bare}e", f"{bare[:-1]}y" if bare[-1] == "i" else bare)
            found |= {told_words.stem(one) for one in forms if told_words.stem(one) in _stems()}
    return frozenset(found)


@lru_cache(maxsize=4096)
def forms(stem: str) -> frozenset[str]:
    """Return the stems of the forms of an irregular word, of which the dictionary may have one alone: of `throw` also those of `threw` and `thrown`."""
    return frozenset(told_words.stem(form) for form, bases in _irregular().items() if stem in bases)


def korean(text: str) -> list[Word]:
    """Return the words of a Korean text that the dictionary knows, each with its place and the stems that it may be told for."""
    found = [(match.span(), told_for(match.group())) for match in _HANGUL.finditer(text)]
    return [one for one in found if one[1]]


@lru_cache(maxsize=16384)
def told_for(word: str) -> frozenset[str]:
    """Return the stems of the English words that a Korean word may be told for, by any of its beginnings; a verb's one syllable counts where no longer one is known."""
    begins, alone, verbs = _tables()
    found = alone.get(word[0], frozenset()) if _PARTICLE.match(word[1:]) else frozenset()
    for length in range(2, min(len(word), _LONGEST) + 1):
        found |= begins.get(word[:length], frozenset())
    return found or (verbs.get(word[0], frozenset()) if _ENDING.match(word[1:]) else frozenset())


@lru_cache(maxsize=8192)
def opposites(stem: str) -> frozenset[str]:
    """Return the stems of the words that would turn the sense of one, from either side of the table."""
    return _opposites().get(stem, frozenset())


def alike(one: str, other: str) -> bool:
    """Return whether two Korean words may be told for one English word."""
    return not told_for(one).isdisjoint(told_for(other))


@lru_cache(maxsize=2048)
def akin(stems: frozenset[str]) -> frozenset[str]:
    """Return the stems that a Korean word for one of these may be told for too: of `date` also those of 기한 and 시기."""
    begins = (begin.rstrip(".~") for stem, all_of_it, _ in _rows() if stem in stems for begin in all_of_it)
    return stems.union(*(told_for(begin) for begin in begins if len(begin) > 1))


def opposed(one: str, other: str) -> bool:
    """Return whether two Korean words say the opposite of each other: a fifth of what either may be told for turns the other's sense."""
    here, there = told_for(one), told_for(other)
    turned = [
        (sum(not opposites(stem).isdisjoint(those) for stem in these), len(these))
        for these, those in ((here, there), (there, here))
    ]
    return here.isdisjoint(there) and any(found > _OPPOSED * every for found, every in turned)


@lru_cache(maxsize=8192)
def contrary(word: str, stems: frozenset[str]) -> bool:
    """Return whether a Korean word says the opposite of two by which an English word of these stems is told, and may not tell that itself."""
    if not stems.isdisjoint(told_for(word)) or not any(map(opposites, stems)):
        return False
    begins = {begin.rstrip(".~") for stem, all_of_it, _ in _rows() if stem in stems for begin in all_of_it}
    found = sum(len(begin) > 1 and opposed(word, begin) for begin in begins)
    return found > 1 and 3 * found > len(begins)  # 이전 of `move` is a time as well


def known(stem: str) -> bool:
    """Return whether the dictionary has an English word with this stem."""
    return stem in _stems()


@lru_cache(maxsize=1)
def _rows() -> tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]:
    text = resources.files(__package__).joinpath("dictionary_rows.txt").read_text("utf-8")
    parts = (line.split("\t") for line in text.splitlines())
    return tuple(
        (told_words.stem(word), tuple(begins.split()), tuple(others.split())) for word, begins, others in parts
    )


@lru_cache(maxsize=1)
def _irregular() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, set[str]] = defaultdict(set)
    for row in _IRREGULAR.replace("\n", "").split(";"):
        first, *others = row.split()
        for word in others:
            found[word].add(told_words.stem(first))
    return {word: tuple(sorted(stems)) for word, stems in found.items()}


@lru_cache(maxsize=1)
def _stems() -> frozenset[str]:
    return frozenset(stem for stem, begins, _ in _rows() if begins)


@lru_cache(maxsize=1)
def _tables() -> tuple[Mapping[str, frozenset[str]], Mapping[str, frozenset[str]], Mapping[str, frozenset[str]]]:
    """Return what the beginnings of two syllables and more, the nouns and the verbs of one syllable may be told for."""
    found: tuple[dict[str, set[str]], ...] = (defaultdict(set), defaultdict(set), defaultdict(set))
    for stem, begins, _ in _rows():
        for begin in (*begins, *_inflected(begins)):
            found[1 if begin[-1] == "." else 2 if begin[-1] == "~" else 0][begin.rstrip(".~")].add(stem)
    longer, alone, verbs = (_frozen(table.items()) for table in found)
    return longer, alone, verbs


def _inflected(begins: tuple[str, ...]) -> Iterable[str]:
    """Yield the other forms of a verb or adjective of one syllable that closes (`작은`: 작고, 작지), where a row has one in 는 or two of its forms."""
    verbs = [begin for begin in begins if len(begin) == 2 and begin[1] in _FORMS and (ord(begin[0]) - 0xAC00) % 28]
    for verb in {begin[0] for begin in verbs}:
        if f"{verb}는" in verbs or sum(begin[0] == verb for begin in verbs) > 1:
            yield from (verb + form for form in _FORMS)


@lru_cache(maxsize=1)
def _opposites() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for stem, _, others in _rows():
        for other in map(told_words.stem, others):
            found[stem].add(other)
            found[other].add(stem)
    return _frozen(found.items())


def _frozen(items: Iterable[tuple[str, set[str]]]) -> dict[str, frozenset[str]]:
    return {key: frozenset(value) for key, value in items}
