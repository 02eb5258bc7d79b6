"""Read an event section: when, where, until when one can sign up, and the link, from its fact lines."""

from dataclasses import dataclass
from datetime import date

from pipeline.text import facts, sections
from pipeline.text.days import Moment, moment
from pipeline.text.facts import FactLine

WHEN = ("일시", "날짜", "시간", "기간", "when", "date", "time")
PLACE = ("장소", "곳", "where", "place")
DEADLINE = ("신청마감", "마감", "접수마감", "등록마감", "마감일", "신청기한", "deadline")
LINK = ("링크", "신청링크", "신청", "주소", "홈페이지", "link", "url")


@dataclass(frozen=True, slots=True)
class Event:
    """One event as it stands in its section. `when` and `deadline` are None where no day can be read in their lines.

    `lines` are all fact lines of the section, those with other keys too, in order.
    """

    name: str
    when: Moment | None
    place: str
    deadline: Moment | None
    link: str
    lines: tuple[FactLine, ...]

    def line(self, names: tuple[str, ...]) -> FactLine | None:
        """Return the filled line under one of these keys."""
        return next((one for one in self.lines if one.named(names) and one.value), None)


def event(body: str, issue: date) -> Event | None:
    """Return the event that a section's body describes; None where it has no fact line. `issue` lends the year."""
    lines = tuple(facts.facts(body))
    if not lines:
        return None
    return Event(
        name=sections.plain(sections.heading(body)),
        when=moment(facts.value_of(body, WHEN), issue),
        place=sections.plain(facts.value_of(body, PLACE)),
        deadline=moment(facts.value_of(body, DEADLINE), issue),
        link=_address(facts.value_of(body, LINK)),
        lines=lines,
    )


def _address(value: str) -> str:
    """Return the address in a value: bare, in angle brackets, or behind a link's text."""
    start = max(value.find("http://"), value.find("https://"))
    if start < 0:
        return ""
    address = value[start:].split()[0]
    end = next(
        (place for place, letter in enumerate(address) if letter in '<>"' or _closes(address, place)), len(address)
    )
    return address[:end]


def _closes(address: str, place: int) -> bool:
    """Whether a bracket there closes one that stands before the address."""
    return address[place] == ")" and address[: place + 1].count(")") > address[: place + 1].count("(")
