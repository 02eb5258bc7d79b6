// Ranges over a text: mark them, and follow an edit.

import { el } from "./dom.js";

// Return the pieces of a text as nodes, marked where ranges stand.
export function marked(text, ranges) {
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ span }) => span)])].filter((place) => place <= text.length).sort((one, other) => one - other);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1];
    const names = ranges.filter(({ span }) => span[0] <= from && span[1] >= to).map(({ name }) => name);
    return names.length ? el("mark", { class: names.join(" ") }, text.slice(from, to)) : text.slice(from, to);
  });
}

// A span of the text that was looked at, in the text as it is now: what an edit touched is stretched over it.
export function follow(before, after) {
  if (before === after) return (span) => span;
  let head = 0;
  const shorter = Math.min(before.length, after.length);
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const rest = before.length - tail;
  const place = (at, inside) => (at <= head ? at : at >= rest ? at + after.length - before.length : inside);
  return ([start, end]) => [place(start, head), place(end, after.length - tail)];
}
