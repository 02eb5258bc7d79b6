"""Sentences that the model wrote: whether each keeps to the protocol, and how they are printed as Markdown.

Code writes the citations. What is printed must read back (`text.sections`) to the same sentences; where it does not, the
sentence that spoils it is named.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.draft import amounts, astray, declared, names, steps
from pipeline.draft.replies import SentenceReply, problem
from pipeline.draft.titles import writes_address
from pipeline.records import Figure, Problem
from pipeline.text import arithmetic, as_read, citations, contacts, sections, spoken_contacts, unsourced, untranslated

_MARKUP = re.compile(r"[\r\n`*]|\[\^|\[[^\]]*\]|<[a-z/!]|^\s*(?:#|>|\||!\[|[-+]\s|\d{1,3}[.)]\s)", re.IGNORECASE)
_STEMS = "".join(chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 in (4, 20))  # …ㄴ다, …ㅆ다
_PLAIN_STYLE = re.compile(rf"(?:니다|[{_STEMS}이하되없크]다)[.!]?[)\]]*$")
_QUOTED = re.compile(r"“[^”]*”|‘[^’]*’|\"[^\"]*\"")
_HANGUL = re.compile(r"[가-힣]")
_FOREIGN = re.compile(r"[^\W\d_]{2,}")
_WORDS_OF_A_SENTENCE = 4
_WHOLE = re.compile(
    r"[.!?…。！？:：~\u2600-\u27bf\U0001f000-\U0001faff][\W_]*$"
)  # quotation marks, brackets, emoji behind it
ANY_LENGTH = (1, 10_000)  # 어절
_SUBHEADING = re.compile(r"#+[ \t]*")
_FIXED = re.compile(r"(?:\*\*(?P<key>[^*\n]{1,40}?):\*\* )?(?P<text>.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Rules:
    """What the sentences of one reply may name and must hold. `said` are the source sentences that amounts and addresses must stand in,
    `days` the days of the month that these tell by a weekday, `links` the articles' own addresses, `lent` the texts that lend names: `named` tells which of a sentence none has,
    `ordered` which of a text that rests on some sentences no honest sentence has.

    Not `strict`, a step may count with what the checks will block, declarations of figures and closing marks may be missing: where the alternative
    is to lose the section.
    """

    known: frozenset[str]
    said: amounts.Said = field(default_factory=dict)
    days: amounts.Days = field(default_factory=dict)
    links: tuple[str, ...] = ()
    fixed: tuple[str, ...] = ()
    places: frozenset[str] = frozenset(("paragraph", "same", "item", "step"))
    words: tuple[int, int] = ANY_LENGTH
    strict: bool = True
    named: names.Named = names.nobody
    lent: tuple[str, ...] = ()
    ordered: names.Planted = names.nothing_planted


@dataclass(frozen=True, slots=True)
class Printed:
    """A body, and the figures that its sentences declare, by the digest of the sentence."""

    body: str
    figures: Mapping[str, tuple[Figure, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence ready to print: `text` holds its citations. One placed `heading` is the editor's subheading, with its mark."""

    place: str
    key: str
    text: str
    figures: tuple[Figure, ...] = ()


def accept(heading: str, replies: Sequence[SentenceReply], rules: Rules) -> Printed | tuple[Problem, ...]:
    """Return the printed body of a reply, or every way in which it breaks the protocol. An empty heading prints none."""
    replies = [_mended(reply, rules.said) for reply in replies]
    misplaced = _fixed_problems(replies, rules.fixed)
    problems = list(misplaced)
    for number, reply in enumerate(replies, start=1):
        problems += [] if reply.fixed else _problems(number, reply, rules)
    problems += _unended(replies) if rules.strict else []
    if not replies:
        problems.append(problem("empty"))
    if misplaced or not replies:
        return tuple(problems)
    lines = [_line(reply, rules.fixed) for reply in replies]
    body = show(heading, lines)
    length = _length(body, rules.words)
    if problems:
        return (*problems, *length)  # all at once: there is one repair
    return _read_back(body, heading, lines) or length or Printed(body, _figures(lines))


def _mended(reply: SentenceReply, said: amounts.Said) -> SentenceReply:
    """Return a sentence with what code can put right of its figures."""
    return astray.placed(steps.mended(declared.dropped(declared.spelled(reply, said), said), said), said)


def without(replies: Sequence[SentenceReply], withheld: frozenset[str]) -> list[SentenceReply]:
    """Return the sentences that rest on nothing withheld: who follows an order of a source loses that sentence, not the section."""
    return [reply for reply in replies if withheld.isdisjoint(_every_source(reply))]


def uncited(reply: SentenceReply, rules: Rules) -> bool:
    """Whether a sentence states something and names no source for it."""
    return not _every_source(reply) and unsourced.needs_source(reply.shown, rules.lent)


def led(reply: SentenceReply, rules: Rules) -> list[str]:
    """Return the addresses and numbers to call that no sentence has on which the reply rests: those are an order's, or made up."""
    cited = [rules.said[source][0] for source in _every_source(reply) if source in rules.said]
    lending = (text for name, (text, _) in rules.said.items() if name in rules.known)
    written = [one.text for one in contacts.unfounded(reply.shown, [*cited, *rules.links], lending)]
    spoken = spoken_contacts.unfounded(reply.shown, [*cited, *rules.links]) if cited else ()
    return [*written, *(one.text for one in spoken if one.sure)]


def obeyed(reply: SentenceReply, rules: Rules) -> Sequence[str]:
    """Return the names of a sentence that no honest sentence of the sources has, on whatever it rests."""
    return rules.ordered(reply.shown, _every_source(reply))


def _every_source(reply: SentenceReply) -> list[str]:
    return [*reply.sources, *(source for figure in reply.figures for source in figure.sources)]


def _figures(lines: Iterable[Line]) -> dict[str, tuple[Figure, ...]]:
    return {sections.digest(line.text): line.figures for line in lines if line.figures}


def _fixed_problems(replies: Sequence[SentenceReply], fixed: Sequence[str]) -> list[Problem]:
    wanted = [f"E{number}" for number in range(1, len(fixed) + 1)]
    given = [reply.fixed for reply in replies if reply.fixed]
    if given == wanted:
        return []
    return [problem("fixed", wanted=", ".join(wanted) or "-", given=", ".join(given) or "-")]


def _unended(replies: Sequence[SentenceReply]) -> list[Problem]:
    """Name the model's sentences that close a paragraph without a mark: they may be cut off. What stands in a list needs none."""
    found, listed = [], False
    for number, reply in enumerate(replies, start=1):
        listed = reply.place in ("item", "step") or (listed and reply.place == "same")
        text = reply.text.strip()
        goes_on = number < len(replies) and replies[number].place == "same"
        if text and not (reply.fixed or listed or goes_on or _WHOLE.search(text)):
            found.append(problem("unended", number=number, text=text[-60:]))
    return found


def _problems(number: int, reply: SentenceReply, rules: Rules) -> list[Problem]:
    text = reply.text.strip()
    named = {"number": number, "text": text[:60]}
    found: list[Problem] = []
    if not text:
        return [problem("no-text", **named)]
    if reply.place not in rules.places:
        found.append(problem("place", **named, place=reply.place, allowed=", ".join(sorted(rules.places))))
    if writes_address(reply.shown):
        found.append(problem("address", **named))
    elif elsewhere := led(reply, rules):
        found.append(problem("contact", **named, contacts=", ".join(elsewhere)))
    if planted := obeyed(reply, rules):
        found.append(problem("planted", **named, names=", ".join(planted)))
    if _MARKUP.search(text) or _MARKUP.search(reply.key) or len(reply.key) > 40 or ":" in reply.key:
        found.append(problem("markup", **named))
    if hidden := as_read.disguised(reply.shown):
        found.append(problem("disguised", **named, part=hidden))
    if ends_plainly(text):
        found.append(problem("register", **named))
    loose = declared.loose(reply, _every_source(reply), rules.said)
    found += [problem(name, **named, amount=amount) for name, amount in loose]
    found += _language_problems(named, text) if rules.strict else []
    found += _source_problems(named, reply, rules)
    found += _step_problems(named, reply, rules)
    if not found and len(sections.placed(text)) != 1:
        found.append(problem("not-one-sentence", **named))
    if rules.strict and not any(one.name.startswith("amount") for one in found):
        found += [problem(name, **named, figure=figure) for name, figure in declared.lacking(reply, rules.said)]
    return found


def _language_problems(named: Mapping[str, object], text: str) -> list[Problem]:
    if not korean(text):
        return [problem("language", **named)]
    left = untranslated.place(text)
    return [problem("untranslated", **named, part=text[slice(*left)][:60])] if left else []


def _source_problems(named: Mapping[str, object], reply: SentenceReply, rules: Rules) -> list[Problem]:
    found = []
    every = _every_source(reply)
    if unknown := [source for source in dict.fromkeys(every) if source not in rules.known]:
        found.append(problem("unknown-source", **named, sources=", ".join(unknown)[:80]))
    if uncited(reply, rules):
        found.append(problem("uncited", **named))
    for figure in reply.figures:
        if not figure.sources:
            found.append(problem("figure-source", **named, figure=figure.text))
        if not declared.stands(figure, reply):
            found.append(problem("figure-text", **named, figure=figure.text))
    return found


def _step_problems(named: Mapping[str, object], reply: SentenceReply, rules: Rules) -> list[Problem]:
    found = []
    for figure in reply.figures:
        if figure.step and not computes(figure.step):
            found.append(problem("step", **named, step=figure.step[:60]))
        elif rules.strict and steps.makes_month(figure):
            found.append(problem("step-month", **named, figure=figure.text))
        elif rules.strict and figure.step and (foreign := steps.foreign(reply, figure, rules.said, rules.days)):
            found.append(problem("step-number", **named, step=figure.step[:60], numbers=", ".join(foreign)))
    return found


def korean(text: str) -> bool:
    """Whether a text is Korean: it has Korean words outside of quotation marks, or too few words to be a sentence of another language."""
    said = _QUOTED.sub("", text)
    if untranslated.eastern(said):
        return False
    return _HANGUL.search(said) is not None or len(_FOREIGN.findall(said)) < _WORDS_OF_A_SENTENCE


def ends_plainly(text: str) -> bool:
    """Whether a text ends in the plain or the formal style (내렸다, 내렸습니다) outside of quotation marks."""
    return _PLAIN_STYLE.search(_QUOTED.sub("", text)) is not None


def computes(step: str) -> bool:
    """Whether a step is arithmetic that code can do."""
    try:
        arithmetic.compute(step)
    except arithmetic.StepError:
        return False
    return "]" not in step and "\n" not in step


def _line(reply: SentenceReply, fixed: Sequence[str]) -> Line:
    if reply.fixed:
        own = fixed[int(reply.fixed[1:]) - 1]
        if _SUBHEADING.match(own):
            return Line("heading", "", own)
        match = _FIXED.fullmatch(own)
        key, text = (match["key"] or "", match["text"]) if match else ("", "")
        return Line("paragraph" if key and reply.place == "same" else reply.place, key, text)  # a key opens its line
    figures = tuple(
        Figure(figure.text.strip(), figure.subject.strip(), tuple(dict.fromkeys(figure.sources)), figure.step.strip())
        for figure in reply.figures
    )
    text = " ".join(reply.text.split()) + cite(reply.sources, figures)
    return Line(reply.place, " ".join(reply.key.split()), text, figures)


def cite(sources: Iterable[str], figures: Sequence[Figure]) -> str:
    """Return the citations of a sentence: the plain sources in one, each derived figure with its own arithmetic."""
    derived = list(dict.fromkeys((figure.sources, figure.step) for figure in figures if figure.step))
    stepped = {source for names, _ in derived for source in names}
    plain = [*sources, *(source for figure in figures if not figure.step for source in figure.sources)]
    alone = [source for source in dict.fromkeys(plain) if source not in stepped]
    return (citations.write(alone) if alone else "") + "".join(citations.write(names, step) for names, step in derived)


def show(heading: str, lines: Sequence[Line]) -> str:
    """Return the Markdown of a section: its heading, paragraphs and lists."""
    body, before, step = (f"### {heading}\n" if heading else ""), "", 0
    for line in lines:
        place = "paragraph" if line.place == "same" and before in ("", "heading") else line.place
        listed = place in ("item", "step")
        step = step + 1 if place == "step" else 0 if place != "same" else step
        if place == "same":
            body += " " + line.text
            continue
        apart = "\n" if listed and before == place else "\n\n"
        mark = {"item": "- ", "step": f"{step}. "}.get(place, "")
        key = f"**{line.key}:** " if line.key else ""
        body += (apart if before else "\n" if body else "") + mark + key + line.text
        before = place
    return body + "\n"


def _read_back(body: str, heading: str, lines: Sequence[Line]) -> tuple[Problem, ...]:
    placed = sections.placed(body)[1 if heading else 0 :]
    for number, line in enumerate(lines, start=1):
        subheading = line.place == "heading"
        text = _SUBHEADING.sub("", line.text, count=1) if subheading else line.text
        read = placed[number - 1] if number <= len(placed) else None
        if read is None or (read.text, read.key, read.place == "heading") != (text, line.key, subheading):
            return (problem("not-one-sentence", number=number, text=sections.plain(line.text)[:60]),)
    if len(placed) != len(lines) or (heading and sections.heading(body) != heading):
        return (problem("markup", number=0, text=heading[:60]),)
    return ()


def _length(body: str, bounds: tuple[int, int]) -> tuple[Problem, ...]:
    count = sections.words(body)
    if bounds[0] <= count <= bounds[1]:
        return ()
    return (problem("length", count=count, least=bounds[0], most=bounds[1]),)
