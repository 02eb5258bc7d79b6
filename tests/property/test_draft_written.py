"""What code prints of a reply reads back to the same sentences, and blocks read back to the same articles."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.draft import blocks, section
from pipeline.records import SectionDraft
from pipeline.text import sections
from tests.unit.draft.material import article, section_task

_TEXT = st.text(st.characters(codec="utf-8") | st.sampled_from("<>\\.! S1"), min_size=1, max_size=40).filter(
    lambda text: bool(" ".join(text.replace("\0", " ").split()))
)


@settings(max_examples=80, deadline=None)
@given(st.lists(_TEXT, min_size=1, max_size=5), _TEXT)
def test_blocks_give_back_what_they_were_given(texts: list[str], title: str) -> None:
    rendered = blocks.render([article("S7", *texts, title=title)])
    found = blocks.parse(rendered)
    assert len(found) == 1
    assert [text for _, text in found[0].sentences] == [" ".join(text.replace("\0", " ").split()) for text in texts]
    assert found[0].title == " ".join(title.replace("\0", " ").split())


_SENTENCES = st.builds(
    lambda place, text, end, sources: {
        "place": place,
        "fixed": "",
        "key": "",
        "text": text.strip() + end,
        "sources": sources,
        "figures": [],
    },
    st.sampled_from(["paragraph", "same", "item", "step"]),
    st.text(st.sampled_from("가나다 요 3.84%,“”‘’()-*#>1[]"), min_size=1, max_size=30),
    st.sampled_from(["요.", "요", "예요?"]),
    st.lists(st.sampled_from(["S1.1", "S1.2", "S2.3"]), min_size=1, max_size=2, unique=True),
)


@settings(max_examples=120, deadline=None)
@given(st.lists(_SENTENCES, min_size=1, max_size=6))
def test_what_is_accepted_reads_back_to_the_same_sentences(rows: list[dict[str, object]]) -> None:
    outcome = section.accept(
        section_task(words=(1, 500)), json.dumps({"heading": "루멘 소식이에요", "sentences": rows})
    )
    if not isinstance(outcome, SectionDraft):
        return
    read = [part for part in sections.placed(outcome.section.body) if part.place != "heading"]
    assert [part.plain for part in read] == [sections.plain(" ".join(str(row["text"]).split())) for row in rows]
    assert [set(part.sources) for part in read] == [set(row["sources"]) for row in rows]  # type: ignore[call-overload]  # a list
