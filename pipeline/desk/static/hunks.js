// Two texts of one section, place by place: theirs, mine, both, or one's own words; and the whole as it would read.

import { all, aria, by, does, only, show } from "./dom.js";
import { w } from "./desk.js";

const both = ({ mine, theirs }) => mine + (!mine || /\s$/.test(mine) ? "" : " ") + theirs;
const kindOf = (data, text) => (text === undefined ? "open" : text === data.mine ? "no" : text === data.theirs ? "yes" : text === both(data) ? "two" : "own");

function stand(hunk, state) {
  hunk.dataset.state = state;
  only(all("[data-is]", hunk), state);
}

export class Choosing {
  // `ends.done(whole, texts)` is told what was chosen, `ends.drop()` that nothing was.
  constructor(place, ends) {
    this.hunks = all(".hk", place);
    this.chosen = new Map();
    this.at = 0;
    const on = (node) => node.closest(".hk");
    does({
      yes: (node) => this.put(on(node), on(node).dataset.theirs),
      no: (node) => this.put(on(node), on(node).dataset.mine),
      two: (node) => this.put(on(node), both(on(node).dataset)),
      edit: (node) => this.edit(on(node)),
      own: (node) => this.put(on(node), on(node).querySelector("textarea").value),
      anew: (node) => this.put(on(node)),
      rest: () => (this.hunks.forEach((hunk) => this.chosen.has(hunk) || this.chosen.set(hunk, hunk.dataset.theirs)), this.draw()),
      drop: () => ends.drop(),
      done: () => this.left || ends.done(this.whole, this.texts),
      view: (node) => {
        by("hunks").dataset.view = node.dataset.view;
        for (const one of node.parentNode.children) aria(one, "pressed", String(one === node));
      },
    });
  }

  get left() {
    return this.hunks.length - this.chosen.size;
  }
  get whole() {
    return all("[data-same],.hk", by("hunks")).map((part) => part.dataset.same ?? this.chosen.get(part) ?? part.dataset.theirs).join("");
  }
  get texts() {
    return Object.fromEntries([...this.chosen].filter(([hunk, text]) => text !== hunk.dataset.mine).map(([hunk, text]) => [hunk.dataset.number, text]));
  }

  put(hunk, text) {
    if (text === undefined) this.chosen.delete(hunk);
    else this.chosen.set(hunk, text);
    const next = this.hunks.findIndex((other) => !this.chosen.has(other));
    this.at = text === undefined || next < 0 ? this.hunks.indexOf(hunk) : next;
    this.draw();
  }

  edit(hunk) {
    stand(hunk, "edit");
    const box = hunk.querySelector("textarea");
    box.value = hunk.dataset.theirs;
    box.focus();
  }

  draw() {
    let yes = 0;
    for (const [index, hunk] of this.hunks.entries()) {
      const text = this.chosen.get(hunk);
      stand(hunk, kindOf(hunk.dataset, text));
      show(hunk.querySelector(".ownt span"), text);
      if (text !== undefined && text !== hunk.dataset.mine) yes++;
      hunk.classList.toggle("on", index === this.at);
      aria(hunk, "current", index === this.at && "true");
    }
    show(by("counts"), w("rewrite.counts", { yes, no: this.chosen.size - yes, left: this.left }));
    show(by("left"), this.left && w("left", { count: this.left }));
    show(by("whole"), this.whole);
    aria(by("apply"), "disabled", String(this.left > 0));
    this.hunks[this.at]?.scrollIntoView({ block: "nearest" });
  }

  key(code) {
    const hunk = this.hunks[this.at];
    const far = { KeyJ: 1, KeyK: -1 }[code];
    const name = { KeyA: "yes", KeyX: "no", KeyB: "two", KeyE: "edit" }[code];
    if (!hunk || !(far || name)) return false;
    if (name) return hunk.querySelector(`[data-do=${name}]`).click(), true;
    this.at = Math.max(0, Math.min(this.hunks.length - 1, this.at + far));
    this.draw();
    return true;
  }
}
