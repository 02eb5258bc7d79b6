"""How Korean articles write the names that others have in Latin letters, by sound: 오르베인 is Orvane, though no text says so."""

from collections.abc import Sequence

from pipeline.check.vocabulary import running_words
from pipeline.check.written_names import foreign_looks, paired, transcribed
from pipeline.records import Spelling

_OFTEN = 2  # times that a word stands with a capital letter: what stands once may open a sentence
_NEAR = 0.05  # how far a writing may be: 코베인 is 0.055 from Corvane, and somebody else's
_LONG = 3  # syllables from which a writing is none of a Korean word by chance
_LIKE_A_NAME = 0.5  # how much like a foreign name its syllables are
_JUST_LIKE_ONE = 0.9  # the same for a short one: 할든, not 이날


def as_korea_writes(latin: Sequence[str], korean: Sequence[str]) -> tuple[Spelling, ...]:
    """Return the names of Latin texts with the one writing that Korean texts surely have of each, in the order of the Latin texts.

    Names that the table knows are not among them, nor words of English: only what no table can tell is asked of the sound.
    """
    theirs, mine = "\n".join(latin), "\n".join(korean)
    if not theirs or not mine:
        return ()
    return _heard(theirs, mine, _OFTEN)


def in_two_ways(text: str) -> tuple[Spelling, ...]:
    """Return the names that one Korean text writes in Latin letters and in Hangul; in Korean a capital letter opens no sentence."""
    return _heard(text, text, 1)


def _heard(theirs: str, mine: str, often: int) -> tuple[Spelling, ...]:
    found = []
    for name, (places, writings) in paired.paired(theirs, running_words.stems(mine)).items():
        hangul = mine[slice(*writings[0])] if writings else ""
        if len(places) >= often and hangul and _sure(name, hangul, len(writings)):
            found.append((places[0], Spelling(name, hangul)))
    return tuple(one for _, one in sorted(found, key=lambda row: row[0]))


def _sure(latin: str, hangul: str, times: int) -> bool:
    """Return whether a Hangul word writes a name and is nothing else."""
    far, looks = transcribed.distance(latin, hangul, 1.0), foreign_looks.foreign(hangul.replace(" ", ""))
    if len(hangul) >= _LONG:
        return far <= _NEAR and looks >= _LIKE_A_NAME
    return far == 0 and looks >= _JUST_LIKE_ONE and times >= _OFTEN
