"""Every text for people, Korean and English, in one table.

`say("collect.done", count=3)` gives the text in the language that `use` chose. Each family has a module with its `TABLE`;
a key belongs to exactly one family, named by its first part. Texts are 해요체 in Korean. A missing key or value raises
KeyError: a test walks every key in both languages.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from importlib import import_module

Table = dict[str, tuple[str, str]]
FAMILIES = (
    "config",
    "web",
    "collect",
    "select",
    "read",
    "draft",
    "check",
    "publish",
    "run",
    "cli",
    "desk",
    "send",
    "demo",
    "state",
    "workspace",
    "housekeeping",
    "doctor",
    "notify",
    "campaign",
    "audience",
    "past",
    "standing",
    "sources",
)

_chosen = ["ko"]
_spoken: ContextVar[str] = ContextVar("spoken", default="")


def use(language: str) -> None:
    """Choose the language of every later text: `ko` or `en`."""
    _chosen[0] = _known(language)


def _known(language: str) -> str:
    return "en" if language == "en" else "ko"


@contextmanager
def speaking(lang: str) -> Iterator[None]:
    """Speak another language for a while: what files hold is in the newsletter's, whatever the command speaks.

    Only in this thread: a page in English and one in Korean may ask at the same time.
    """
    before = _spoken.set(_known(lang))
    try:
        yield
    finally:
        _spoken.reset(before)


_BEFORE_STOP = re.compile(r"\{(\w+)\}[’”`]?\)?\.(?!\.)")


def language() -> str:
    """Return the language in use."""
    return _spoken.get() or _chosen[0]


def table(family: str) -> Table:
    """Return one family's texts as `{key: (Korean, English)}`."""
    if family not in FAMILIES:
        raise KeyError(family)
    texts: Table = import_module(f"pipeline.messages.{family}").TABLE
    return texts


def say(key: str, /, lang: str | None = None, **values: object) -> str:
    """Return the text of `key` with its values, in `lang` or the language in use."""
    korean, english = table(key.partition(".")[0])[key]
    text = english if (lang or language()) == "en" else korean
    for name in _BEFORE_STOP.findall(text):
        value = values.get(name)
        if isinstance(value, str) and value.endswith(".") and not value.endswith(".."):
            values[name] = value[:-1]  # the sentence has its own full stop
    return text.format(**values)
