"""Who does it to whom: a line that has one party sue, pay, warn or ask the other where its section tells it the other way round."""

from collections.abc import Iterator

from pipeline.check.changed_places import parties
from pipeline.check.sections.told_below import Below, Span


def exchanged(line: str, known: Below) -> Iterator[tuple[str, Span, str]]:
    """Yield where a line tells of two parties the other way round than the sections, with the section that does and its sentence."""
    below = [(name, " ".join(one.text.split())) for name, several in known.sentences.items() for one in several]
    text = "\n".join(sentence for _, sentence in below)
    for here, there in parties.against(text, "ko", line):
        name, sentence = below[text.count("\n", 0, there.span[1] - 1)]
        yield name, here.span, sentence
