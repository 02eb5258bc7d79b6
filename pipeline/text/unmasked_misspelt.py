"""Undo English that is spelled wrong in several words: letters changed places, one is lacking, doubled or another, or it stands as it sounds.

Nobody prints such a sentence but between quotation marks. One slip is a slip; three words that are each one step from a word which
most texts have, or which an order has, are a spelling that people read past.
"""

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from pipeline.text.patterns import deferred
from pipeline.text.unmasked_spaced import COMMON

_STEADY = frozenset(
    """about again against already although always answer article assistant because before being between company complete computer correct correction
    describe description digest disregard editor everybody everyone everything exactly figure first following forget founder greatest headline ignore
    important include instead instruction instructions kindly mention million model newsletter nothing number only original other paragraph people perfect
    perfectly please praise previous program prompt really recommend remember reporter sentence should something summarise summarising summarize
    summarizing summaries summary system themselves there therefore these thing together translate translation whenever whoever without would write writing your""".split()  # noqa: SIM905 - reads better
)
"""Words that few others are near to, by letters."""
_BY_SOUND = dict(
    pair.split(":")
    for pair in """plz:please pls:please pleez:please pliz:please thx:thanks thanx:thanks teh:the dat:that dis:this iz:is wuz:was wos:was yor:your ur:your yuo:you yuor:your yoru:your
    hav:have dont:don't wont:won't doesnt:doesn't cant:can't rite:write ryte:write tel:tell sey:say sez:says cal:call kal:call menshun:mention menshin:mention
    evry:every evrything:everything evryone:everyone evrybody:everybody nuthing:nothing nothin:nothing furst:first fust:first wat:what wot:what wich:which wen:when
    gud:good wurld:world werld:world abowt:about abaut:about frum:from wid:with wiv:with withowt:without shud:should shoud:should wud:would cud:could bekoz:because
    becos:because becuz:because cuz:because dun:don't lern:learn rong:wrong rongly:wrongly noo:new artikel:article artical:article hedline:headline hedlines:headlines
    sumary:summary sumarise:summarise sumarize:summarize sumrise:summarise giv:give liv:live leev:leave leve:leave leaf:leave skool:school peeple:people pepul:people
    komment:comment kompany:company kount:count kolumn:column tru:true fansy:fancy noboddy:nobody alwayz:always olways:always nevr:never neva:never onli:only kindley:kindly
    igno:ignore ignoar:ignore jus:just thru:through tho:though bout:about sed:said wen:when ov:of az:as an:an bes:best iznt:isn't arnt:aren't kweschun:question""".split()  # noqa: SIM905 - reads better
)
"""Words as they sound, and in chats."""
_REAL = frozenset(
    """an bets billion border borders bots bound clam chose cold cots could cover deadline dose due fats form found fiend forgot hose lats leader leaf letter lien lose mother mould mounted
    ours others pots prize product produce raise reporters rested sauce sing sign sting stale summer their there these those thins tried trail trial tour tours untied whit white wont wrote
    yours year years bears wears hears founder funder rounder sounder pounder word world worlds particle mode motel modem yodel sight
    articles fist firs firm onto oily tony dollar three four flour hour reported founded bring waiting gain lease think thin pour compute compete commuter
    rally wherever noting wound forged pleas gist knowing minion billions tread threat wanting summarizes summarises""".split()  # noqa: SIM905 - reads better
)
"""Words of their own that are near to one of those."""
_PLAIN = frozenset(word for word in COMMON | _STEADY | {"the", "and"} if len(word) > 3) | {"the", "and"}
"""Words that are known by their letters when two of them changed places."""
_QUOTED = deferred(r"“[^”]*”|\"[^\"]*\"|‘[^’]*’|`[^`]*`|(?<=[\s(])'[^']*'(?=[\s,.)])|https?://\S+|\S+@\S+")
_WORD = deferred(r"(?<![\w’'-])[A-Za-z][a-z]+(?![\w’-]|'\w)")
_FEWEST = 3  # different words that are spelled wrong
_SHORTEST = 5  # letters of a word that may lack one
_ENDINGS = "sdr"


def misspelt(text: str) -> Iterator[str]:
    """Yield a text whose words are spelled wrong, outside quotations, as it is meant; nothing where fewer than three are."""
    words = _wrong(text)
    if len(words) >= _FEWEST and len(words := _wrong(_QUOTED.sub(" ", text))) >= _FEWEST:
        yield _WORD.sub(lambda match: _meant(match[0].lower()) if match[0] in words else match[0], text)


def _wrong(text: str) -> set[str]:
    """Return the words of a text that are spelled wrong: a name is none."""
    return {
        match[0]
        for match in _WORD.finditer(text)
        if _meant(match[0].lower()) and (match[0].islower() or not match.start())
    }


@lru_cache(maxsize=16_384)
def _meant(word: str) -> str:
    """Return the word that one which is spelled wrong is meant for; nothing for any other."""
    if word in COMMON or word in _STEADY or word in _REAL:
        return ""
    if word in _BY_SOUND:
        return _BY_SOUND[word]
    swapped = next((one for one in _swapped(word) if one in _PLAIN), "")
    return swapped or min(
        (one for less in (word, *_shorter(word)) for one in _lacking().get(less, ()) if _is_near(word, one)), default=""
    )


@lru_cache(maxsize=1)
def _lacking() -> dict[str, list[str]]:
    """Return the steady words by what is left of them without any one letter, and as they are."""
    found: dict[str, list[str]] = defaultdict(list)
    for word in _STEADY:
        for less in {word, *_shorter(word)}:
            found[less].append(word)
    return found


def _is_near(wrong: str, word: str) -> bool:
    """Whether one letter of a word is lacking, another one, or one too many that is no ending."""
    if wrong[:-1] == word and wrong[-1] in _ENDINGS:
        return False
    if len(wrong) != len(word):
        return len(word) >= _SHORTEST or len(wrong) > len(word)
    return sum(one != other for one, other in zip(wrong, word, strict=True)) == 1


def _swapped(word: str) -> Iterator[str]:
    """Yield a word with two neighbouring letters in each other's place."""
    for place in range(len(word) - 1):
        yield word[:place] + word[place + 1] + word[place] + word[place + 2 :]


def _shorter(word: str) -> Iterator[str]:
    """Yield a word without each of its letters."""
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]
