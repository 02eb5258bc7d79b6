"""Mark what is paid for: `[광고]` with the advertiser's name over every sponsor section, in each output."""

from dataclasses import replace

from pipeline.publish.edition import Edition, Part
from pipeline.records import Section
from pipeline.text import facts, sections


def has_sponsor(sections: tuple[Section, ...]) -> bool:
    """Whether an issue has a section that somebody paid for."""
    return any(section.kind == "sponsor" for section in sections)


def label(part: Part, edition: Edition) -> str:
    """Return `[광고] 하늘클라우드` for a sponsor section, with every advertiser that it names; nothing for any other."""
    if part.kind != "sponsor":
        return ""
    return f"[{edition.word('word.sponsor')}] {advertisers(part.body)}".strip()


def advertisers(body: str) -> str:
    """Return every advertiser that a sponsor section names, each once."""
    lines = [sections.plain(one.value) for one in facts.facts(body) if facts.is_advertiser(one)]
    return ", ".join(dict.fromkeys(name for name in lines if name))


def unlabelled(part: Part) -> Part:
    """Return a sponsor section without the line that its label says; any other part as it is."""
    if part.kind != "sponsor":
        return part
    text = part.body
    for one in reversed(facts.facts(text)):
        if facts.is_advertiser(one):
            text = text[: one.span[0]] + text[one.span[1] :]
    return replace(part, body=text.strip("\n") + "\n")
