"""Which options of `send` go together: a second wish that would be passed over ends the command before anything is done."""

from collections.abc import Mapping

from pipeline.errors import UsageError
from pipeline.messages import say

WITH: Mapping[str, frozenset[str]] = {
    "due": frozenset({"yes"}),
    "cancel": frozenset({"date"}),
    "in-doubt": frozenset({"date"}),
    "to": frozenset({"date", "yes", "ad"}),
    "dry-run": frozenset({"date", "yes", "changed", "ad"}),
    "at": frozenset({"date", "yes", "changed", "ad", "target"}),
    "start": frozenset({"date", "yes", "changed", "ad", "target"}),
    "retry-refused": frozenset({"date", "yes", "changed", "ad", "target"}),
}
"""What may stand beside an option that says what to do; without any of these, the issue goes out now."""

NAMES = {"day": "date", "dry_run": "dry-run", "in_doubt": "in-doubt", "retry_refused": "retry-refused"}
_FILLED = ("date", "to", "at", "start", "target")


def need_one_wish(given: Mapping[str, object]) -> None:
    """Raise UsageError where two options exclude each other, or one that needs a value has an empty one.

    `given` holds what stands in the command line and nothing else, by the parameter's name.
    """
    named = {NAMES.get(name, name): value for name, value in given.items()}
    for name in _FILLED:
        values = named.get(name, "given")
        if any(not str(value).strip() for value in (values if isinstance(values, tuple) else (values,))):
            raise UsageError(say("cli.send.empty", option=f"--{name}"))
    wish = next((name for name in WITH if name in named), "")
    beside = [name for name in named if wish and name != wish and name not in WITH[wish]]
    if beside:
        raise UsageError(say("cli.send.apart", option=f"--{wish}", other=", ".join(f"--{name}" for name in beside)))
