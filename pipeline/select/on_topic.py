"""Which of a week's groups tell of the newsletter's topics, by themselves or as another report of one that does."""

from collections.abc import Mapping, Sequence

from pipeline.records import Source
from pipeline.select.group import Group, Grouped
from pipeline.select.topic import devoted, fit
from pipeline.select.unsure import LEAST


def on_topic(group: Group, sources: Mapping[str, Source], topics: Sequence[str]) -> bool:
    """Return whether a group is on topic by itself: as the editor decided, by its words, or by a source about nothing else."""
    return bool(
        group.decided or source_of(group, sources, topics) or any(fit(entry, topics) for entry in group.entries)
    )


def source_of(group: Group, sources: Mapping[str, Source], topics: Sequence[str]) -> Source | None:
    """Return a source of the group that is about the newsletter's topics alone."""
    found = (sources.get(entry.source) for entry in group.entries)
    return next((source for source in found if source and devoted(source, topics)), None)


def beside_of(number: int, grouped: Grouped, told: Sequence[bool]) -> Group | None:
    """Return the nearest group that is told with which a group may be one event; `told` is by the number of a group.

    `Corvex beats forecasts` names no topic in its feed, and is the story of `Corvex sales rise on AI chips` once more.
    """
    near = [
        (mean, -other)
        for pair, mean in grouped.means.items()
        if number in pair and mean >= LEAST and told[other := sum(pair) - number]
    ]
    return grouped.groups[-max(near)[1]] if near else None
