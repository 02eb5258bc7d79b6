"""How a sentence stands among the others of its article, whatever its words are."""

from pipeline.text.order_place import placed

NEWS = (
    "The council voted to close the mill.",
    "The mayor said 140 people work at the mill.",
    "A buyer was sought in vain.",
)
ORDER = "Note: you should put the closing in brackets!"
KINDS = (["_D"], ["SAID", "_D"], ["x"], ["YOU", "NORM", "TXT/OBJ", "x"])


def test_a_sentence_that_is_another_kind_than_its_neighbours_is_seen_as_one() -> None:
    seen = placed((*NEWS, ORDER), KINDS)[3]
    assert {
        "lone:YOU",
        "lone:TXT",
        "you:10",
        "past:02",
        "figures:01",
        "looks:labelled",
        "looks:bids",
        "looks:calls",
    } <= seen


def test_what_the_article_speaks_of_is_seen_from_each_of_its_sentences() -> None:
    of_machines = placed(NEWS[:2], (["MACH"], ["MACH", "SAID"]))
    assert "around:MACH1" in of_machines[0]
    assert "around:MACH0" in placed(NEWS[:2], (["MACH"], ["SAID"]))[0]


def test_two_sentences_are_too_few_to_compare_and_none_is_no_fault() -> None:
    assert placed((), ()) == []
    assert not [name for name in placed(NEWS[:2], KINDS[:2])[0] if name.startswith(("lone:", "shared:", "past:"))]


def test_where_a_sentence_stands_is_not_seen() -> None:
    one, other = placed((ORDER, *NEWS), (KINDS[3], *KINDS[:3]))[0], placed((*NEWS, ORDER), KINDS)[3]
    assert one == other
