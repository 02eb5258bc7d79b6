"""Laws of reading: nothing but ParseError leaves the parser, keys stay as they are, the same document gives the same."""

from datetime import UTC, datetime
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.collect.canonical import canonical
from pipeline.collect.dates import read_date
from pipeline.collect.decode import decode
from pipeline.collect.parse import parse
from pipeline.collect.plain import body_text, title_text
from pipeline.errors import ParseError
from pipeline.records import Source

NOW = datetime(2026, 11, 24, tzinfo=UTC)
FEEDS = sorted((Path(__file__).parents[1] / "data" / "feeds").glob("*.[xjh]*"))
DOCUMENTS = [path.read_bytes() for path in FEEDS if path.stat().st_size < 5000]
QUICK = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """A labelled document, cut, flipped or spliced with another."""
    document = bytearray(draw(st.sampled_from(DOCUMENTS)))
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(document)))
        how = draw(st.sampled_from(("cut", "flip", "splice", "drop")))
        if how == "cut":
            del document[at:]
        elif how == "flip" and at < len(document):
            document[at] = draw(st.integers(0, 255))
        elif how == "splice":
            other = draw(st.sampled_from(DOCUMENTS))
            document[at:at] = other[draw(st.integers(0, len(other))) :][:400]
        else:
            del document[at : at + draw(st.integers(1, 60))]
    return bytes(document)


@QUICK
@given(mutated())
def test_a_mutated_document_gives_entries_or_a_parse_error(document: bytes) -> None:
    try:
        parsed = parse(document, "text/xml", "https://n.example/rss", Source("N", "u"), NOW)
    except ParseError:
        return
    again = parse(document, "text/xml", "https://n.example/rss", Source("N", "u"), NOW)
    assert parsed == again
    assert all(entry.url == "" or entry.url.startswith(("http://", "https://")) for entry in parsed.entries)


@QUICK
@given(st.binary(max_size=300))
def test_any_bytes_are_decoded(document: bytes) -> None:
    decode(document)


@QUICK
@given(st.text(max_size=60), st.text(max_size=60))
def test_a_key_is_its_own_key(path: str, query: str) -> None:
    key = canonical(f"https://www.n.example/{path}?{query}")
    assert canonical(key) == key


@QUICK
@given(st.text(max_size=90))
def test_no_text_breaks_the_date_reader(text: str) -> None:
    found = read_date(text)
    assert found is None or found.tzinfo is UTC


@QUICK
@given(st.text(max_size=300))
def test_plain_text_has_no_unseen_characters(markup: str) -> None:
    title = title_text(markup)
    assert "\n" not in title
    assert not set("\u202e\u200b\x00\x1b") & set(title + body_text(markup))
