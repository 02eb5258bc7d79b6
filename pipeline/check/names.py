"""Names of a draft: each must stand in a cited article, in Latin or in Korean writing; versions to the letter."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from pipeline.check import name_rules, places
from pipeline.check.claims import Claim, Flag, brief, doubted
from pipeline.check.known_names import (
    bodies_by_kind,
    everyday,
    inside_longer,
    likened,
    nowhere,
    papers,
    readers_world,
    tied,
    within_names,
)
from pipeline.check.people import (
    titled,
)
from pipeline.check.written_names import (
    called,
    displaced,
    glossed,
    half_glosses,
    headed,
    hearing,
    no_names,
    unnamed,
    version_forms,
)
from pipeline.check.written_names.name_pool import Pool, Rows, pool, writings
from pipeline.messages import say
from pipeline.records import Severity
from pipeline.text import aliases
from pipeline.text.patterns import deferred
from pipeline.text.quantities import names as numbered

_LATIN = deferred(r"(?<![A-Za-z0-9_./@#&-])(?:[a-z]{1,2}[A-Z]|[A-Z])[A-Za-z]+(?![A-Za-z0-9_]|\.[a-z])")
_ALLOWED = frozenset(
    str.split(
        "AI LLM LLMs GPU GPUs CPU CPUs TPU TPUs NPU NPUs API APIs SDK CLI IDE UI UX URL HTML JSON CEO CTO CFO COO CMO CPO CIO CISO VC IPO PC IT PR OS SaaS PaaS "
        "IaaS RAG MoE MCP SOTA AGI ASI ML NLP OCR TTS STT ASR HBM DRAM NAND USB SQL PDF FAQ OK TV KST UTC PST EST GMT GB MB KB TB PB GW MW TW kW Wh kWh MWh GWh TWh USD KRW EUR "
        "JPY GBP CNY VS NEW SLM VLM ESG RAM SSD HDD FP INT SaaS GDP CPI ETF CRM ERP SEO ROI KPI MAU DAU ARR MRR AR VR XR MR IoT OTT SNS DB QA RL RLHF DPO SFT LoRA "
        "NPC GAN CNN RNN DNN ViT CUDA GUI HTTP HTTPS SSH VPN DNS CDN CSV XML YAML PNG JPG GIF SVG EU UK US UN Pro Mini Max Ultra Plus Open Lite Flash Preview Beta "
        "Alpha Turbo Air Nano Large Small Medium Base Instruct Chat Code Inc Corp Ltd Co Group Lab Labs Team The And Of For With"
    )
)
_GENERIC = deferred(
    r"(?:B2[BCG]|[CG]2[BC]|D2C|P2P|O2O|M2M|E2E|A2A|V2X|I2C|[1-5]PL|Web[23](?:\.0)?|[248]K|[LE][1-5]s?|2FA|MP[34]|K8s|G-?(?:2|4|5|7|8|10|15|20|24|77)|CO2|PM2\.5|COVID-19|W3C|H\.?26[45]|TLS1\.\d|GLP-1|ISO-?\d+)",
    re.IGNORECASE,
)
_NAMED_NUMBER = deferred(
    r"(?<![A-Za-z0-9_./@#&-])(?P<name>[A-Z][A-Za-z]+) (?P<number>\d{1,2}(?:\.\d+)*)(?=[^\w.%:,+~–-]|[.,](?!\d)|[은는이가을를의와과로에도])"
)
_MONTH = deferred(
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*|Step|Figure|Table|Chapter|Section|Phase|Part|Day|Week|Level|Stage|Tier|Unit|Layer|Option"
)
_HEARD_ANYHOW = 2  # syllables: so short a name sounds like too many (`지프` and a chip)
_DOUBTED = 0.55  # how sure a name is wrong that hangs on one of the source
_IN_PLACE = 0.75  # the same for one person in the place of another
_AI = deferred(r"(?<![A-Za-z])AI(?![A-Za-z])|인공지능|artificial intelligence", re.IGNORECASE)


def names(claim: Claim, extra: Mapping[str, str]) -> list[Flag]:
    """Return the names of a sentence that stand in no article it may draw on.

    A well-known name or a version blocks; a Latin word that no table knows is a warning. A pair of the texts (`루메(Lume)`) accuses nobody.
    """
    if not claim.context:
        return []
    known = pool(" \n ".join(one.text for one in claim.context))
    learned = {**aliases.learn([claim.text]), **dict(claim.glossed), **known.learned}
    rows = writings(known.text, tuple(sorted(learned.items())), tuple(sorted(extra.items())))
    found = [*_versions(claim, known), *_numbered(claim, known), *_latin(claim, known, rows), *_hangul(claim, rows)]
    in_place = [*titled.titled(claim), *headed.headed(claim)]  # of the source's own: no name hangs on another there
    found = [one for one in found if one.sure != _DOUBTED or not any(_over(one, other) for other in in_place)]
    in_doubt = [one.span for one in found if one.severity == "warn" and one.sure == _DOUBTED]
    found += [one for one in in_place if not _told(one, found)]
    near = (flag for rule in name_rules.NEAR for flag in brief(claim, rule(claim)))
    for one in (*(flag for rule in name_rules.ALL for flag in rule(claim)), *near):
        if not _told(one, found) and not any(one.span[0] <= start and end <= one.span[1] for start, end in in_doubt):
            found.append(_of_readers(claim, one))
    in_kind = [_of_readers(claim, one) for one in bodies_by_kind.by_kind(claim)]
    strange = [*doubted(displaced.displaced(claim)), *in_kind, *nowhere.nowhere(claim)]
    placed = list(places.places(claim)) if strange else []
    for one in strange:
        key = rows.all.get(aliases.squeeze(claim.text[slice(*one.span)]))
        found += [] if key in rows.held or any(_over(one, other) for other in (*found, *placed)) else [one]
    found += [
        one
        for one in (*half_glosses.half_glosses(claim), *glossed.glossed(claim, rows.sure))
        if not any(other.severity in ("block", one.severity) and _over(one, other) for other in found)
    ]
    found = [one for one in found if not no_names.counter(claim.text, one.span[0])]
    found = [_of_somebody(claim, one) for one in found]
    return [one for one in found if one.severity == "block" or not _told(one, found)]


def _of_somebody(claim: Claim, flag: Flag) -> Flag:
    """Return the finding of a name, sure where it is one person's in the place of another's."""
    sure = flag.severity == "warn" and flag.kind == "name" and displaced.of_somebody(claim, flag.span)
    return replace(flag, severity="block", sure=_IN_PLACE) if sure else flag


def _of_readers(claim: Claim, flag: Flag) -> Flag:
    """Return the finding of a name, doubted only where it hangs on a name of the source or belongs to the readers' own world."""
    if flag.severity != "block":
        return flag
    for key, span in unnamed.named(claim.text):
        if span == flag.span and (readers_world.told(claim, key, span) or tied.beside(claim, key, span)):
            return replace(flag, severity="warn", sure=_DOUBTED, fix=None)
    return flag


def _told(flag: Flag, found: Sequence[Flag]) -> bool:
    """Return whether another rule has blocked this place already."""
    return any(one.severity == "block" and _over(one, flag) for one in found)


def _over(one: Flag, other: Flag) -> bool:
    return one.span[0] < other.span[1] and other.span[0] < one.span[1]


def _versions(claim: Claim, known: Pool) -> Iterator[Flag]:
    text = claim.text
    for start, end in numbered.find(text):
        name = text[start:end]
        key = numbered.key(name)
        forms = {key, key.rstrip("s"), f"{key}s"}
        generic = _GENERIC.fullmatch(name) and not version_forms.of_a_thing(claim, (start, end))
        if generic or forms & known.numbered or forms & known.initials:
            continue
        if version_forms.told(name, text[:start], known):
            continue
        sure = _sure(version_forms.version_open(claim, (start, end)) or version_forms.example(claim, key, end))
        yield Flag("name", sure, (start, end), say("check.version", name=name), claim.ids, 0.9)


def _numbered(claim: Claim, known: Pool) -> Iterator[Flag]:
    """Yield a name and a number behind it (`Apache 3.0`) where the articles have this name with other numbers only."""
    for match in _NAMED_NUMBER.finditer(_without_quotes(claim.text)):
        name, number = match["name"], match["number"]
        if len(name) < 3 or name in _ALLOWED or _MONTH.fullmatch(name):
            continue
        followed = re.search(rf"\b{re.escape(name)}[ -]?v?\d", known.text, re.IGNORECASE)
        bare = rf"\b{re.escape(name)}[ -]?v?{re.escape(number.removesuffix('.0'))}(?!\.?\d)"  # Windows 8.0 is Windows 8
        same = re.search(rf"(?<![\d.]){re.escape(number)}(?!\.?\d)|{bare}", known.text, re.IGNORECASE)
        if followed and not same:
            yield Flag("name", "block", match.span(), say("check.version", name=match.group()), claim.ids, 0.85)


def _latin(claim: Claim, known: Pool, rows: Rows) -> Iterator[Flag]:
    text = _without_quotes(claim.text)
    mixed = [span for _, span in aliases.hangul(claim.text, rows.all)]  # 챗GPT is looked up whole
    for number, match in enumerate(found := list(_LATIN.finditer(text))):
        word = match.group()
        if word in _ALLOWED or known.has(word) or any(a <= match.start() and match.end() <= b for a, b in mixed):
            continue
        key = _key(text, found[number:], rows) or (_key(text, found[number - 1 :], rows, least=2) if number else None)
        lower = word.lower()
        if (key is not None and key in rows.keys) or lower in (known.initials if key is None else known.proper):
            continue
        glossed, spelt_out = _glossed(text, match.span()), _spelt_out(text, found, number, known)
        if (
            key is not None
            and not spelt_out
            and key in rows.sure.values()
            and aliases.accusable(key, word)
            and not (glossed and aliases.everyday(word))
        ):
            yield _unknown(claim, key, match.span(), 0.9, left_open=unnamed.leaves_open(claim, key, match.span()))
        elif len(word) > 2 and not glossed and not spelt_out:
            severity = nowhere.latin(claim, match.span())
            if severity:
                yield Flag("name", severity, match.span(), say("check.name", name=word), claim.ids, 0.5)


def _key(text: str, following: list[re.Match[str]], rows: Rows, least: int = 1) -> str | None:
    """Return the key of the longest name that begins at the first of these words (`Hugging Face` before `Hugging`), of so many words at least."""
    best, joined, end = None, "", following[0].start()
    for number, match in enumerate(following[:3], start=1):
        if text[end : match.start()].strip(" -"):
            break
        joined += aliases.squeeze(match.group())
        best, end = rows.all.get(joined, best) if number >= least else best, match.end()
    return best


def _spelt_out(text: str, found: list[re.Match[str]], number: int, known: Pool) -> bool:
    """Return whether the word is part of a name that the article has by its initials (`Model Context Protocol`, MCP)."""
    first = last = number
    while first and not text[found[first - 1].end() : found[first].start()].strip(" -"):
        first -= 1
    while last + 1 < len(found) and not text[found[last].end() : found[last + 1].start()].strip(" -"):
        last += 1
    return last > first and "".join(one.group()[0] for one in found[first : last + 1]).lower() in known.words


def _glossed(text: str, span: tuple[int, int]) -> bool:
    """Return whether the word is the writer's own gloss in brackets: `혼합 전문가(Mixture of Experts)`."""
    before = text[max(0, span[0] - 60) : span[0]]
    return before.rfind("(") > before.rfind(")")


def _without_quotes(text: str) -> str:
    return re.sub(
        r"\]\([^)\n]{0,500}\)|`[^`\n]{0,200}`|https?://\S{1,500}", lambda match: " " * len(match.group()), text
    )


def _hangul(claim: Claim, rows: Rows) -> Iterator[Flag]:
    text = claim.text
    for key, span in aliases.hangul(text, rows.all):
        written = text[slice(*span)]
        sure = rows.sure.get(aliases.squeeze(written)) == key and aliases.accusable(key, written, text[span[1] :])
        if sure and (severity := inside_longer.inside(claim, key, span, rows)):
            yield Flag("name", severity, span, say("check.name", name=written), claim.ids, 0.85)
        elif sure and not _stands(key, span, claim, rows):
            in_place = displaced.in_place(claim, span) or within_names.owns_anothers(claim, key, span)
            left_open = unnamed.leaves_open(claim, key, span) and not in_place
            yield _unknown(claim, key, span, 0.85, left_open=left_open)


def _stands(key: str, span: tuple[int, int], claim: Claim, rows: Rows) -> bool:
    """Return whether the articles have a name of the table, to the letter or in another writing, or it is none where it stands."""
    written, person = claim.text[slice(*span)], key in aliases.people()
    return (
        any(written in one.text for one in claim.context)
        or (key in rows.keys and not called.parent(key, written, claim.text, rows.held))
        or bool(aliases.shared(written) & rows.keys)
        or called.otherwise(key, span, claim, rows.all)
        or hearing.tells_of(written, claim)
        or (person and titled.in_latin(written, claim))
        or (
            (person or len(written) > _HEARD_ANYHOW) and within_names.written_so(written, key, claim)
        )  # Wayfare is heard as Wayfair
        or _with_ai(written, claim, rows)
        or titled.shortened(written, claim)
        or papers.shortened(key, claim)
        or within_names.within(claim, span)
        or within_names.given(claim, span)
        or within_names.in_pieces(key, claim)
        or everyday.word(claim, span)
    )


def _unknown(claim: Claim, key: str, span: tuple[int, int], sure: float, *, left_open: bool) -> Flag:
    """Return the flag of a name of the table that no article has: a doubt where it hangs on a name that one has."""
    name = claim.text[slice(*span)]
    left_open = left_open or likened.likened(claim, span) or likened.exampled(claim, key, span)
    left_open = left_open or likened.ruled_out(claim, span) or likened.modifies(claim, key, span)
    left_open = left_open or likened.measured(claim, key, span) or readers_world.told(claim, key, span)
    left_open = left_open or likened.defines(claim, span)
    hook = "" if left_open else tied.tied(claim, key, span)
    message = say("check.name-tied", name=name, other=hook) if hook else say("check.name", name=name)
    return Flag("name", _sure(left_open or bool(hook)), span, message, claim.ids, _DOUBTED if hook else sure)


def _sure(left_open: bool) -> Severity:
    """Return how much a name that no source has weighs: less where the source speaks of something that it does not name."""
    return "warn" if left_open else "block"


def _with_ai(written: str, claim: Claim, rows: Rows) -> bool:
    """Return whether a name with AI behind it (`메타 AI 연구소`) is a company of the articles and what it does: `Meta's AI lab`."""
    own = rows.all.get(aliases.squeeze(written[:-2])) if written.upper().endswith("AI") else None
    return own in rows.keys and any(_AI.search(one.text) for one in claim.context)
