"""All nets: rules that each know one way of ordering and only doubt, by what they need to see.

Those that see one sentence are asked in the order in which they stand; where the learned words take a sentence for news, what the
first kind catches is let go, and what the second kind catches is not.
"""

from collections.abc import Sequence

from pipeline.text.order_abroad import abroad
from pipeline.text.order_addressees import addressed, asked, calls_its_reader, foretold
from pipeline.text.order_bare import bids_a_text, commands, hushes, set_as_task
from pipeline.text.order_batch import beside
from pipeline.text.order_bound import bound
from pipeline.text.order_called import called
from pipeline.text.order_copies import copies
from pipeline.text.order_corrections import overturned
from pipeline.text.order_customs import customary
from pipeline.text.order_documents import documents
from pipeline.text.order_editing import edited
from pipeline.text.order_editions import out_of_place, steers
from pipeline.text.order_entrusted import ranked, renamed, restated
from pipeline.text.order_explained import explained
from pipeline.text.order_figures import refigured
from pipeline.text.order_garbled import garbled
from pipeline.text.order_handed import handed
from pipeline.text.order_headed import headed
from pipeline.text.order_hushed import hushed
from pipeline.text.order_kept import kept
from pipeline.text.order_notes import noted
from pipeline.text.order_own_piece import own_piece
from pipeline.text.order_passing import passing
from pipeline.text.order_people_told import people_told
from pipeline.text.order_pleas import pleads
from pipeline.text.order_retold import retold
from pipeline.text.order_ruled import ruled
from pipeline.text.order_settled import settled
from pipeline.text.order_shapes import shaped, shaped_among
from pipeline.text.order_spoken import spoken
from pipeline.text.order_stated import stated
from pipeline.text.order_strays import strays
from pipeline.text.order_tellers import tellers
from pipeline.text.order_telling import directs
from pipeline.text.order_terms import termed
from pipeline.text.order_turns import turned
from pipeline.text.order_uses import uses
from pipeline.text.order_versions import versions
from pipeline.text.order_wishes import wishes
from pipeline.text.order_workshop import workshop

_NETS = (wishes, commands, retold, steers, shaped, addressed, edited)
_APART = (
    spoken,
    refigured,
    noted,
    beside,
    restated,
    hushed,
    handed,
    calls_its_reader,
    foretold,
    bids_a_text,
    called,
    kept,
)


def is_caught(text: str) -> bool:
    """Whether a net doubts a sentence that does not read as news otherwise."""
    return any(net(text) for net in _NETS)


def is_caught_apart(text: str) -> bool:
    """Whether a net doubts a sentence that no leaning of its words weakens."""
    return any(net(text) for net in _APART)


def unasked(sentences: Sequence[str]) -> frozenset[int]:
    """Return the places of what speaks of other editions or asks how a machine is to tell something, if it does not read as news."""
    return out_of_place(sentences) | asked(sentences)


def in_place(sentences: Sequence[str], signs: Sequence[frozenset[str]]) -> set[int]:
    """Return the places of what the nets doubt that need the sentences around, whatever the words are."""
    found = pleads(sentences) | directs(sentences) | ranked(sentences) | renamed(sentences) | ruled(sentences)
    caught = {
        *found,
        *turned(sentences),
        *hushes(sentences, signs),
        *customary(sentences),
        *garbled(sentences),
        *set_as_task(sentences),
        *settled(sentences),
        *shaped_among(sentences),
        *overturned(sentences),
        *headed(sentences),
        *tellers(sentences),
        *termed(sentences),
        *bound(sentences),
        *stated(sentences),
        *versions(sentences),
        *passing(sentences),
        *workshop(sentences),
        *copies(sentences),
        *abroad(sentences),
        *strays(sentences),
    }
    return caught - explained(sentences) - uses(sentences)


def excepted(sentences: Sequence[str]) -> set[int]:
    """Return the places of what is no order whatever the nets, cues and words say of it: its whole form is that of something else.

    What a document of the story says, what an outlet says of its own article, and what people were told who are named.
    """
    return documents(sentences) | own_piece(sentences) | people_told(sentences)
