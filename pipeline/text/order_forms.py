"""What is an order by its form alone, whatever its words: the voice of our own prompts, a task handed over, a condition, a summary that tells more than its article."""

from collections.abc import Callable, Sequence

from pipeline.text.order_conditions import conditioned
from pipeline.text.order_entrusted import entrusted
from pipeline.text.order_labels import brackets, in_our_voice
from pipeline.text.order_summaries import told_ahead


def formed(sentences: Sequence[str], is_order: Callable[[str], bool]) -> tuple[set[int], set[int]]:
    """Return the places of sentences that are orders by their form, or hold one in brackets, and of those that may be."""
    sure, maybe = told_ahead(sentences)
    sure |= in_our_voice(sentences) | entrusted(sentences) | conditioned(sentences)
    sure |= {place for place, text in enumerate(sentences) if any(map(is_order, brackets(text)))}
    return sure, maybe
