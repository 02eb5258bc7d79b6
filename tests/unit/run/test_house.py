"""The editor's own words lend names to every text. All names are invented."""

from pipeline.config import Newsletter
from pipeline.run.house import without_source
from tests.unit.draft.material import article

SOURCE = (article("S1", "Quillon cuts the price of its translator", "Quillon released it on 18 November."),)
TEXT = "퀼론의 번역기(Ferrendal)는 더 싸졌어요."


def test_a_name_of_the_glossary_the_aliases_or_the_newsletter_may_be_written() -> None:
    named = without_source(Newsletter(name="시험"))
    assert list(named(TEXT, ("S1.2",), SOURCE, (), ())) == ["Ferrendal"]
    for settings in (
        Newsletter(name="시험", glossary={"번역기": "번역기(Ferrendal)"}),
        Newsletter(name="시험", aliases={"페렌달": "Ferrendal"}),
        Newsletter(name="Ferrendal 소식"),
    ):
        assert not without_source(settings)(TEXT, ("S1.2",), SOURCE, (), ())
