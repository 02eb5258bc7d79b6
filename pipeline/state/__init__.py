"""state.sqlite: what was seen, feed validators, what was spent, what was sent."""

from pipeline.state.batches import Batch, Batches
from pipeline.state.calls import TRIAL, Calls, PossiblyBilled, book_trial, possibly_billed
from pipeline.state.database import State
from pipeline.state.journal import Journal
from pipeline.state.named import entries_named
from pipeline.state.sources import SourceTable

__all__ = [
    "TRIAL",
    "Batch",
    "Batches",
    "Calls",
    "Journal",
    "PossiblyBilled",
    "SourceTable",
    "State",
    "book_trial",
    "entries_named",
    "possibly_billed",
]
