// Ranges over a text: cut it into pieces with their classes, and follow an edit.

import { el } from "./dom.js";

const CITATION = /\[\^[^\]\n]*\]/g;

// Return the pieces of text[start, end] as {text, names, start}.
export function pieces(text, [start, end], ranges) {
  const cuts = new Set([start, end]);
  for (const { span } of ranges) for (const place of span) if (place > start && place < end) cuts.add(place);
  const sorted = [...cuts].sort((one, other) => one - other);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1];
    const names = ranges.filter(({ span }) => span[0] <= from && span[1] >= to).map(({ name }) => name);
    return { text: text.slice(from, to), names: [...new Set(names)].filter(Boolean), start: from };
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
  const moved = after.length - before.length;
  const rest = before.length - tail;
  const place = (at, inside) => (at <= head ? at : at >= rest ? at + moved : inside);
  return ([start, end]) => [place(start, head), place(end, after.length - tail)];
}

export const toneOf = { bad: "f-bad", warn: "f-warn", style: "f-style" };

export function findingRanges(section) {
  return section.findings.filter((one) => one.status === "open").map((one) => ({ span: one.span, name: toneOf[one.tone] }));
}

// One sentence as a reader reads it: bold set, citations as the numbers of their references, ranges marked.
export function sentence(section, { span }, ranges, { numbers = true } = {}) {
  const marks = [...section.body.slice(...span).matchAll(CITATION)].map((found) => [found.index + span[0], found.index + span[0] + found[0].length]);
  const nodes = [];
  let bold = false;
  for (const piece of pieces(section.body, span, [...ranges, ...marks.map((place) => ({ span: place, name: "cite" }))])) {
    if (piece.names.includes("cite")) {
      if (numbers) nodes.push(...cited(section, piece.text));
      continue;
    }
    piece.text.split("**").forEach((part, index) => {
      if (index) bold = !bold;
      const text = part.replace(/`/g, "");
      if (!text) return;
      const inner = bold ? el("b", {}, text) : text;
      nodes.push(piece.names.length ? el("mark", { class: piece.names.join(" ") }, inner) : inner);
    });
  }
  return nodes;
}

function cited(section, text) {
  const ids = text.match(/S\d+\.\d+/g) ?? [];
  const found = ids.map((id) => section.evidence[id]?.number).filter(Boolean);
  return [...new Set(found)].map((number) => el("sup", {}, `[${number}]`));
}

// Words that stand in one text and not, in order, in the other (longest common words).
export function differing(one, other) {
  const [left, right] = [one, other].map((text) => text.trim().split(/(\s+)/));
  const rows = left.map(() => new Uint16Array(right.length + 1));
  rows.push(new Uint16Array(right.length + 1));
  for (let i = left.length - 1; i >= 0; i--) for (let j = right.length - 1; j >= 0; j--) rows[i][j] = left[i] === right[j] ? rows[i + 1][j + 1] + 1 : Math.max(rows[i + 1][j], rows[i][j + 1]);
  const found = [[], []];
  const put = (side, text, same) => (found[side].at(-1)?.same === same ? (found[side].at(-1).text += text) : found[side].push({ text, same }));
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j]) put(0, left[i++], true), put(1, right[j++], true);
    else if (j < right.length && (i === left.length || rows[i][j + 1] >= rows[i + 1][j])) put(1, right[j++], false);
    else put(0, left[i++], false);
  }
  return found;
}
