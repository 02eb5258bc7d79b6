"""What the tests of figures in roles look for: a figure of which anything is said, and one that blocks."""

from pipeline.check import lint_pair

_KINDS = ("number-contradicted", "number-unsupported", "arithmetic")


def found(source: str, draft: str) -> list[str]:
    """Return the words of a draft of which a finding on figures speaks, a warning or a block."""
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.kind in _KINDS]


def blocked(source: str, draft: str) -> list[str]:
    """Return the words of a draft that any finding blocks."""
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]
