"""Whose the sentences of a section are: what a rewrite merges against, and what the person wrote and took out in earlier rounds.

A rewrite comes back with the person's sentences in it, so from then on they stand in the draft too; they stay theirs all the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.draft import merge, taken_out
from pipeline.draft.given_up import chained
from pipeline.draft.in_order import in_order_of
from pipeline.records import OutlineSection, Section
from pipeline.run.editing import bare
from pipeline.text import citations
from pipeline.text import sections as section_text
from pipeline.workspace.history import History, Past


@dataclass(frozen=True, slots=True)
class Authorship:
    """The draft that the person started from (nothing: all is theirs), and the sentences of earlier rounds, as a reader read them.

    `seen` is what they had on their screen where that was not the bare draft: what they chose of a rewrite, merged into their text.
    `gave` are the sentences of earlier drafts that they gave up, with what they put in their place: what no rewrite brings back.
    """

    base: str = ""
    own: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    seen: str = ""
    gave: tuple[merge.Given, ...] = ()

    def held(self, section: Section) -> merge.Locked:
        """Return the sentences that hold in a merge though the draft has them too: the locked ones and the person's."""
        return section.locked if section.locked is True else (*(section.locked or ()), *self.own)

    def merged(self, section: Section, theirs: str, asked: str) -> merge.Merged:
        """Return a rewrite merged into the section as it stands; `asked` is its text when the rewrite was asked for.

        What the person gave up since then, which the rewrite may still hold, comes back as little as what they gave up before.
        """
        gave = chained(self.gave, merge.given_up(asked, section.body))
        return merge.merge(self.base, section.body, theirs, self.held(section), gave)

    def put_back(self, section: Section, theirs: str, asked: str, merged: str) -> tuple[str, ...]:
        """Return the person's sentences that a rewrite was told to keep and forgot, and that stand in what was merged all the same."""
        told = merge.fixed_sentences(self.base, asked, self.held(replace(section, body=asked)))
        brought, stands = merge.said(theirs), merge.said(merged)
        reads = ((text, merge.said(text)) for text in told)
        return tuple(text for text, read in reads if read and not read <= brought and read <= stands)

    def owns(self, heading: str) -> bool:
        """Whether the heading of a section is the person's: not the draft's, or theirs before the draft had it too."""
        return bool(heading) and (heading != section_text.heading(self.base) or section_text.plain(heading) in self.own)

    def still_told(self, section: Section, lines: Sequence[str]) -> tuple[str, ...]:
        """Return the lines of lede and takeaways, as a reader reads them, whose facts a rewrite of the section can keep.

        The others tell what the person gave up there, which no rewrite may bring back, or what their own sentences tell, which stand anyway.
        """
        return tuple(section_text.plain(line) for line in lines if not self._gives_up(section, line))

    def _gives_up(self, section: Section, line: str) -> bool:
        """Return whether the merge would keep a line out of the section or hold it against the person's own words.

        It is asked of the whole line, and of each part that rests on a source which the section does not cite any more.
        """
        cited = {source for part in section_text.placed(section.body) for source in part.sources}
        loose = [one for part in section_text.placed(line) for one in part.sources if one not in cited]
        told = section_text.plain(line)
        if taken_out.tells_gone(self.seen or self.base, section.body, self.gave, line):
            return True
        for tried in (line, *(f"{told}{citations.write([source])}" for source in loose)):
            merged = self.merged(section, f"{section.body.rstrip()}\n\n{tried}\n", section.body)
            against = (text for conflict in merged.conflicts for text in conflict.theirs)
            if any(section_text.plain(text) == told for text in (*merged.kept_out, *against)):
                return True
        return False

    def of_other_story(self, section: Section) -> "Authorship":
        """Return whose the sentences are where the section gets another story: all gives way to it but what the person wrote.

        What they wrote of the articles of the old story goes with it, and is told (`left_behind`), but for what they locked.
        """
        stay, _ = merge.parted(self.base, section.body, self.own, section.articles, section.locked)
        return Authorship(section.body, stay)

    def gone(self, body: str) -> tuple[str, ...]:
        """Return the sentences that the person took out of a text that they saw, now or earlier, and did not put back.

        Who left no sentence at all deleted none: they want another text.
        """
        found = (*self.deleted, *merge.deleted_sentences(self.seen or self.base, body))
        return taken_out.not_standing(found, body)

    def asked(self, body: str, instruction: str) -> "Authorship":
        """Return whose the sentences are for a rewrite that is asked for in these words: what they ask for by name the person did not take out."""
        back = taken_out.asked_back(self.seen or self.base, body, self.gave, instruction)
        return self.without(back, base=True) if back else self

    def without(self, back: Sequence[merge.Given], *, base: bool = False) -> "Authorship":
        """Return whose the sentences are where some are given up no more; without them in the drafts too, `base`, as if they had never stood."""
        names = {one.read for one in back}
        told = {one.told for one in back}
        return replace(
            self,
            base=taken_out.less(self.base, names) if base else self.base,
            seen=taken_out.less(self.seen, names) if base else self.seen,
            deleted=tuple(text for text in self.deleted if text not in told),
            gave=tuple(one for one in self.gave if one.read not in names),
        )


def of(history: History, row: OutlineSection, entries: Sequence[Past] | None = None) -> Authorship:
    """Return whose the sentences are, by the history of a section or by its first `entries`."""
    known = list(history.entries() if entries is None else entries)
    draft = history.base(known)
    if draft is None:
        return Authorship()
    written = section_text.read(history.text(draft.n), bare(row))
    seen = _chosen(history, row, [past for past in known if past.n > draft.n])
    before = [past for past in known if past.n < draft.n]
    if not before:
        return Authorship(written.body, seen=seen)
    mine = section_text.read(history.text(before[-1].n), bare(row))
    earlier = of(history, row, before)
    if mine.story != written.story:
        own = earlier.of_other_story(mine).own
        return Authorship(_base(written.body, seen, own), own, seen=seen)
    own = merge.own_sentences(earlier.base, mine.body, earlier.own)
    gave = chained(earlier.gave, merge.given_up(earlier.seen or earlier.base, mine.body))
    found = Authorship(_base(written.body, seen, own), own, earlier.gone(mine.body), seen, gave)
    return found.without(taken_out.told_anew(gave, mine.body, seen or written.body))


def left_behind(history: History, section: Section) -> tuple[str, ...]:
    """Return what the person wrote that goes with the story of a section when it gets another one."""
    whose = of(history, OutlineSection(section.id, section.kind, "", section.story, section.articles))
    return merge.parted(whose.base, section.body, whose.own, section.articles, section.locked)[1]


def _chosen(history: History, row: OutlineSection, after: Sequence[Past]) -> str:
    """Return what the person took of a rewrite, by the entries after it: at once, or after an undo that set their own text back."""
    chosen = next((past for past in after if past.by != "undo"), None)
    if chosen is None or chosen.by != "merge":
        return ""
    return section_text.read(history.text(chosen.n), bare(row)).body


def _base(written: str, seen: str, own: Sequence[str]) -> str:
    """Return the rewrite, in the order in which they saw it; where the person left old sentences of the drafts standing, what they saw: those are not theirs by that."""
    return seen if merge.said(seen) - merge.said(written) - {*own} else in_order_of(written, seen)
