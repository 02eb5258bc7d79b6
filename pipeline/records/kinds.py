"""The few words that a field of a record can hold."""

from typing import Literal

Language = Literal["ko", "en"]
Origin = Literal["feed", "page", "editor"]
Novelty = Literal["new", "follow-up", "repeat"]
Shape = Literal["digest", "deep-dive"]
SectionKind = Literal["lede", "story", "takeaways", "closing", "note", "event", "sponsor", "links"]
Severity = Literal["block", "warn", "note"]
WrittenBy = Literal["draft", "edit", "merge", "fix", "undo"]
RequestKind = Literal["outline", "section", "closing", "judge"]
