// Two texts of one section, place by place: theirs, mine, both, or one's own words; and the whole as it would read.

import { all, by, does, show } from "./dom.js";
import { w } from "./desk.js";

const both = ({ mine, theirs }) => mine + (!mine || /\s$/.test(mine) ? "" : " ") + theirs;
const kindOf = ({ mine, theirs, dataset }, text) => (text === mine ? "no" : text === theirs ? "yes" : text === both(dataset) ? "two" : "own");

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
        for (const one of node.parentNode.children) one.setAttribute("aria-pressed", String(one === node));
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
    hunk.dataset.state = "edit";
    const box = hunk.querySelector("textarea");
    box.value = hunk.dataset.theirs;
    box.focus();
  }

  draw() {
    let yes = 0;
    for (const [index, hunk] of this.hunks.entries()) {
      const text = this.chosen.get(hunk);
      hunk.dataset.state = text === undefined ? "open" : kindOf({ ...hunk.dataset, dataset: hunk.dataset }, text);
      if (hunk.dataset.state === "own") show(hunk.querySelector(".ownt span"), text);
      if (text !== undefined && text !== hunk.dataset.mine) yes++;
      hunk.classList.toggle("on", index === this.at);
      hunk.toggleAttribute("aria-current", index === this.at);
    }
    show(by("counts"), w("rewrite.counts", { yes, no: this.chosen.size - yes, left: this.left }));
    show(by("left"), this.left && w("left", { count: this.left }));
    show(by("whole"), this.whole);
    by("apply")?.setAttribute("aria-disabled", String(this.left > 0));
    this.hunks[this.at]?.scrollIntoView({ block: "nearest" });
  }

  key(code) {
    const hunk = this.hunks[this.at];
    const far = { KeyJ: 1, KeyK: -1 }[code];
    if (hunk && far) this.at = Math.max(0, Math.min(this.hunks.length - 1, this.at + far));
    else if (hunk && code === "KeyA") this.put(hunk, hunk.dataset.theirs);
    else if (hunk && code === "KeyX") this.put(hunk, hunk.dataset.mine);
    else if (hunk && code === "KeyB") this.put(hunk, both(hunk.dataset));
    else if (hunk && code === "KeyE") return this.edit(hunk), true;
    else return false;
    this.draw();
    return true;
  }
}
