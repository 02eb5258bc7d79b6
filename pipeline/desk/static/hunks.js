// Two texts of one section, place by place: theirs, mine, both, or one's own words; and the whole as it would read.

import { all, aria, by, does, only, show } from "./dom.js";
import { w } from "./desk.js";

const both = ({ mine, theirs }) => mine + (!mine || /\s$/.test(mine) ? "" : " ") + theirs;

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
    const put = (text) => (node) => this.put(node.closest(".hk"), text);
    does({
      yes: put((hunk) => hunk.dataset.theirs),
      no: put((hunk) => hunk.dataset.mine),
      two: put((hunk) => both(hunk.dataset)),
      own: put((hunk) => hunk.querySelector("textarea").value),
      anew: put(() => undefined),
      edit: (node) => this.edit(node.closest(".hk")),
      rest: () => (this.hunks.forEach((hunk) => this.chosen.has(hunk) || this.chosen.set(hunk, hunk.dataset.theirs)), this.draw()),
      drop: ends.drop,
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

  put(hunk, text_of) {
    const text = text_of(hunk);
    if (text === undefined) this.chosen.delete(hunk);
    else this.chosen.set(hunk, text);
    const next = this.hunks.findIndex((other) => !this.chosen.has(other));
    this.at = next < 0 ? this.hunks.indexOf(hunk) : next;
    this.draw();
  }

  edit(hunk) {
    stand(hunk, "edit");
    const box = hunk.querySelector("textarea");
    box.value = hunk.dataset.theirs;
    box.focus();
  }

  draw() {
    for (const [index, hunk] of this.hunks.entries()) {
      const [{ mine, theirs }, text] = [hunk.dataset, this.chosen.get(hunk)];
      stand(hunk, text === undefined ? "open" : text === mine ? "no" : text === theirs ? "yes" : text === both(hunk.dataset) ? "two" : "own");
      show(hunk.querySelector(".ownt span"), text);
      hunk.classList.toggle("on", index === this.at);
      aria(hunk, "current", index === this.at && "true");
    }
    const yes = Object.keys(this.texts).length;
    show(by("counts"), w("rewrite.counts", { yes, no: this.chosen.size - yes, left: this.left }));
    show(by("left"), this.left && w("left", { count: this.left }));
    show(by("whole"), this.whole);
    aria(by("apply"), "disabled", String(this.left > 0));
    this.hunks[this.at]?.scrollIntoView({ block: "nearest" });
  }

  step(far) {
    if (!far) return false;
    this.at = Math.max(0, Math.min(this.hunks.length - 1, this.at + far));
    this.draw();
    return true;
  }
}
