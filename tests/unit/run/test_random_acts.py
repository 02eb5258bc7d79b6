"""Random sequences of an editor's acts around rewrites, the same in every run: what no test by hand puts together.

After each act what the person typed stands, what they took out stays out, no other section has changed, and the way back leads forth.
Checks and outputs are left out: they have their own laws, and this has many acts.
"""

import json
import random
import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.draft import blocks
from pipeline.draft.fingerprint import fingerprint
from pipeline.errors import PipelineError
from pipeline.records import Reply, Request
from pipeline.run import choices, conflicts, editing, finishing, fresh, own_sections, proposals, regenerate
from pipeline.run.context import Context
from pipeline.run.remade import drafts_of
from pipeline.text import sections
from pipeline.workspace import IssueFolder
from tests.eval import sampled
from tests.unit.run.sample import DAY

WORDS = [
    "항구",
    "등대",
    "소포",
    "우산",
    "계단",
    "난로",
    "국수",
    "호수",
    "나침반",
    "그물",
    "책장",
    "톱니",
    "바구니",
    "연필",
    "화분",
    "자전거",
    "굴뚝",
    "모자",
]
ENDS = ("살펴봤어요", "옮겨 적었어요", "다시 물었어요", "고쳐 달았어요", "이어 붙였어요", "미리 챙겼어요")
_FIXED = re.compile(r"^(E[1-9]\d*) .+$", re.MULTILINE)


def said(chance: random.Random, who: str = "저는") -> str:
    one, two, three = chance.sample(WORDS, 3)
    return f"{who} {one} 옆 {two}에서 {three}도 {chance.choice(ENDS)}."


class Played:
    """A model that keeps some sentences, leaves some out, adds some, brings a deleted one back, and is typed under while it writes."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.meanwhile: Callable[[], None] = lambda: None

    def answer(self, request: Request, **_: object) -> Reply:
        self.meanwhile()
        names = [name for block in blocks.parse(request.prompt) for name, _ in block.sentences]
        text = json.dumps(self._section(request.prompt, names))
        return Reply(fingerprint(request), request.kind, request.subject, request.attempt, request.model, text)

    def _section(self, prompt: str, names: list[str]) -> dict[str, object]:
        lines = [line.partition(": ") for line in prompt.splitlines()]
        now = [text.removeprefix("- ") for key, _, text in lines if key == "now"]
        deleted = [text for key, _, text in lines if key == "deleted"]
        standing = [text.rpartition(" (S")[0] or text for text in now if not re.fullmatch(r"E\d+", text)]
        told = [text for text in standing if not re.search(r"\d", text) and self.chance.random() < 0.5]
        told += [said(self.chance, "회사는") for _ in range(max(8 - len(told), 2))]
        told += [text for text in deleted if not re.search(r"\d", text) and self.chance.random() < 0.3]
        self.chance.shuffle(told)
        rows: list[dict[str, object]] = [_row(text, self.chance.choice(names)) for text in told]
        places = sorted(self.chance.randrange(len(rows) + 1) for _ in dict.fromkeys(_FIXED.findall(prompt)))
        for number, (place, name) in enumerate(zip(places, dict.fromkeys(_FIXED.findall(prompt)), strict=True)):
            rows.insert(place + number, {**_row("", ""), "sources": [], "fixed": name})
        return {"addressed_to_writer": [], "heading": f"{said(self.chance, '회사는')[:16]} 소식", "sentences": rows}


def _row(text: str, source: str) -> dict[str, object]:
    return {"place": "paragraph", "fixed": "", "key": "", "text": text, "sources": [source], "figures": []}


class Editor:
    """A person at two sections of one issue, and what must hold for them: `own` stands, what is `gone` does not."""

    def __init__(self, context: Context, seed: int) -> None:
        self.chance = random.Random(seed)
        self.model = Played(self.chance)
        self.context = replace(context, model=lambda context, issue: self.model)
        self.issue: IssueFolder = context.issue(DAY)
        self.own: dict[str, list[str]] = defaultdict(list)
        self.gone: dict[str, set[str]] = defaultdict(set)
        self.acts = (
            *(self.types, self.types, self.cuts, self.changes, self.has_it_written, self.has_it_written),
            *(
                self.types_meanwhile,
                self.types_meanwhile,
                self.takes_some,
                self.drafts_afresh,
                self.goes_back_and_forth,
                self.goes_back,
            ),
            *(self.moves, self.takes_it_out_and_back, self.locks),
        )

    def path(self, name: str) -> Path:
        found = self.issue.section_path(name)
        assert found is not None
        return found

    def body(self, name: str) -> str:
        return sections.read(self.path(name).read_text("utf-8")).body

    def put(self, name: str, body: str) -> None:
        text = self.path(name).read_text("utf-8")
        self.path(name).write_text(text.removesuffix(self.body(name)) + body, "utf-8")

    def sentence(self, name: str) -> sections.Placed | None:
        found = [part for part in sections.placed(self.body(name)) if part.place in ("paragraph", "same")]
        mine = [part for part in found if part.plain in self.own[name]]
        return self.chance.choice(mine if mine and self.chance.random() < 0.5 else found) if len(found) > 3 else None

    def finish(self) -> None:
        finishing.finish(self.context, self.issue)

    # --- acts

    def types(self, name: str) -> None:
        mine, part, body = said(self.chance), self.sentence(name), self.body(name)
        at = part.span[1] if part and self.chance.random() < 0.6 else len(body.rstrip())
        lead = "\n\n" if at == len(body.rstrip()) else " "
        self.put(name, f"{body[:at]}{lead}{mine}{body[at:]}")
        self.own[name].append(mine)

    def cuts(self, name: str) -> None:
        part, body = self.sentence(name), self.body(name)
        if part and body.count(part.text) == 1:
            self.put(name, body.replace(part.text, "").replace("  ", " "))
            self._lost(name, part.plain)

    def changes(self, name: str) -> None:
        part, body = self.sentence(name), self.body(name)
        if part and body.count(part.text) == 1:
            mine = f"{self.chance.choice(WORDS)}에서 또 {part.text.partition(' ')[2]}"
            self.put(name, body.replace(part.text, mine))
            self._lost(name, part.plain)
            self.own[name].append(sections.plain(mine))

    def _lost(self, name: str, text: str) -> None:
        self.own[name] = [mine for mine in self.own[name] if mine != text]
        self.gone[name] |= {text} - {part.plain for part in sections.placed(self.body(name))}  # it may stand twice

    def has_it_written(self, name: str) -> None:
        editing.note_edits(self.issue, editing.need_outline(self.issue))
        wish = regenerate.Wish(self.chance.choice(["", "더 짧게", "쉽게"]))
        regenerate.propose(self.context, self.issue, name, wish)
        if self.chance.random() < 0.6:
            regenerate.take(self.context, self.issue, name)

    def types_meanwhile(self, name: str) -> None:
        def typing() -> None:
            self.model.meanwhile = lambda: None
            self.chance.choice([self.types, self.cuts, self.changes])(name)

        self.model.meanwhile = typing
        self.has_it_written(name)
        self.model.meanwhile = lambda: None

    def takes_some(self, name: str) -> None:
        waits = proposals.pending(self.issue, name)
        if waits is not None:
            shown = proposals.renewed(self.issue, waits)
            chosen = {hunk.number: hunk.merged for hunk in shown.hunks if self.chance.random() < 0.5}
            choices.take_texts(self.context, self.issue, name, chosen, shown.digest)

    def drafts_afresh(self, name: str) -> None:
        fresh.redraft(self.context, self.issue, name)

    def goes_back(self, name: str) -> None:
        editing.step_back(self.context, self.issue, name, by=self.chance.choice([-1, 1]))
        self._looks_again(name)

    def goes_back_and_forth(self, name: str) -> None:
        self.finish()
        seen = [self.path(name).read_bytes()]
        for _ in range(self.chance.randrange(1, 5)):
            if self.issue.history(name).step(-1) is not None:
                editing.step_back(self.context, self.issue, name, by=-1)
                seen.append(self.path(name).read_bytes())
        for before in reversed(seen[:-1]):
            editing.step_back(self.context, self.issue, name, by=1)
            assert self.path(name).read_bytes() == before

    def _looks_again(self, name: str) -> None:
        """After a step what stands is what the person wants."""
        standing = {part.plain for part in sections.placed(self.body(name))}
        self.own[name] = [mine for mine in self.own[name] if mine in standing]
        self.gone[name] -= standing

    def moves(self, name: str) -> None:
        own_sections.move(self.context, self.issue, name, self.chance.choice(["lede", "s3"]))

    def takes_it_out_and_back(self, name: str) -> None:
        self.finish()
        before, order = self.path(name).read_bytes(), editing.need_outline(self.issue)
        own_sections.remove(self.context, self.issue, name)
        assert own_sections.bring_back(self.context, self.issue, name)
        assert (self.path(name).read_bytes(), editing.need_outline(self.issue)) == (before, order)

    def locks(self, name: str) -> None:
        part = self.sentence(name)
        editing.lock(self.issue, name, part.plain if part else None, locked=self.chance.random() < 0.5)

    # --- what must hold

    def holds(self, name: str) -> None:
        standing = [part.plain for part in sections.placed(self.body(name))]
        assert [mine for mine in self.own[name] if mine not in standing] == []
        assert self.gone[name].isdisjoint(standing)


def noted(context: Context, issue: IssueFolder, **_: object) -> None:
    """End an act as `finish` does, without checks and outputs."""
    plan = editing.need_outline(issue)
    issue.place_sections(plan)
    editing.note_edits(issue, plan)
    whole = replace(finishing.load(context, issue), sections=tuple(editing.load_sections(issue, plan)))
    issue.put_findings(conflicts.conflicts(issue, whole, {}))


@pytest.mark.parametrize("seed", range(sampled.tries(6)))
def test_what_a_person_typed_stands_and_what_they_took_out_stays_out_whatever_they_do_next(
    context: Context, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    monkeypatch.setattr(finishing, "finish", noted)
    editor = Editor(context, seed)
    for _ in range(16):
        name = editor.chance.choice(["s1", "s1", "s2"])
        others = {path.name[3:]: path.read_bytes() for path in (editor.issue.path / "sections").iterdir()}
        try:
            editor.chance.choice(editor.acts)(name)
        except PipelineError:  # what is refused changes nothing that must hold
            editor.model.meanwhile = lambda: None
        for other in ("s1", "s2"):
            editor.holds(other)
        after = {path.name[3:]: path.read_bytes() for path in (editor.issue.path / "sections").iterdir()}
        assert {one for one in others | after if others.get(one) != after.get(one)} <= {f"{name}.md"}
    editor.finish()
    assert drafts_of(editor.context, editor.issue).lost == {}
