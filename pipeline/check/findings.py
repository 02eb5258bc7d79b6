"""Make findings of flags: a place in the section, a digest that survives everything but a change of the sentence, or of what it rests on."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from pipeline.check.claims import ON_FIGURES, Flag, masked
from pipeline.messages import language
from pipeline.records import Finding, Fix
from pipeline.text import josa
from pipeline.text.sections import Placed


def finding(section: str, placed: Placed, flag: Flag) -> Finding:
    """Return the finding of a flag in one sentence; its id comes with `numbered`."""
    start = placed.span[0]
    flagged = " ".join(placed.text[slice(*flag.span)].split())
    return Finding(
        id="",
        section=section,
        span=(start + flag.span[0], start + max(flag.span[1], flag.span[0])),
        sentence=placed.text,
        kind=flag.kind,
        severity=flag.severity,
        message=flag.message,
        evidence=tuple(dict.fromkeys(flag.evidence)),
        sure=flag.sure,
        fix=_as_it_stands(flag.fix, placed.text) if flag.fix else None,
        digest=_hash(flag.kind, placed.digest, flagged, *dict.fromkeys(flag.evidence), flag.about),
    )


def _as_it_stands(fix: Fix, text: str) -> Fix | None:
    """Return a fix of what stands in a sentence, as it stands there: over the end of a line, if it was read so; None where it does not."""
    if fix.find in text:
        return fix
    start = masked(text).find(fix.find)
    return replace(fix, find=text[start : start + len(fix.find)]) if start >= 0 else None


def once(flags: Sequence[Flag]) -> list[Flag]:
    """Return the flags, none that only warns at the very place where another of its kind blocks, or has warned."""
    told = {(one.kind, one.span) for one in flags if one.severity == "block"}
    blocking = {(one.span, one.message) for one in flags if one.severity == "block"}
    kept: list[Flag] = []
    for flag in flags:
        key = (flag.kind, flag.span)
        said = flag.severity != "block" and (flag.span, flag.message) in blocking
        if not said and (flag.severity == "block" or flag.kind not in ON_FIGURES or key not in told):
            kept.append(flag)
        told.add(key)
    return kept


def merged(flags: Sequence[Flag]) -> list[Flag]:
    """Return the flags, one blocking one for the same words (with a fix, where one has it), and none that a blocking one's fix mends too.

    What blocks within what blocks for the same reason (`15달러` of `15달러에서 12달러`) is told once, unless it has a fix of its own.
    """
    blocking = [one for one in flags if one.severity == "block"]
    kept: list[Flag] = []
    for number, flag in enumerate(flags):
        mended = flag.fix is not None and any(one.fix == flag.fix for one in blocking)
        told = any(_told(one, flag, earlier=one in flags[:number]) for one in blocking)
        kept += [] if (told if flag.severity == "block" else mended) else [flag]
    return once(kept)


def _told(one: Flag, flag: Flag, *, earlier: bool) -> bool:
    """Return whether a blocking flag says what another says too."""
    if not (one.span[0] <= flag.span[0] and flag.span[1] <= one.span[1]):
        return False
    if one.span == flag.span and (one.fix is None) != (flag.fix is None):
        return flag.fix is None
    return earlier or (one.span != flag.span and one.kind == flag.kind and flag.fix is None)


def numbered(findings: Iterable[Finding], dismissed: Mapping[str, str]) -> list[Finding]:
    """Return the findings with their ids, those dismissed before marked so with their reason."""
    seen: dict[tuple[str, str], int] = {}
    done: list[Finding] = []
    for one in findings:
        key = (one.section, one.digest)
        seen[key] = seen.get(key, 0) + 1
        name = "f-" + _hash(*key, str(seen[key]))[:6]
        if one.digest in dismissed:
            done.append(replace(one, id=name, status="dismissed", reason=dismissed[one.digest]))
        else:
            done.append(replace(one, id=name))
    return done


def spoken(text: str, pair: str) -> str:
    """Return a text with its particle as a Korean message says it; an English one takes the text as it is."""
    return josa.attach(text, pair) if language() == "ko" else text


def _hash(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode(errors="surrogatepass")).hexdigest()[:16]
