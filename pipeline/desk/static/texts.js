// The texts as they are typed: kept in this browser at once, saved soon, and never over a change made elsewhere.

import { ask, at, attempt, kept, order, state, tell, w } from "./desk.js";

const SOON = 700;
const AGAIN = 3000;
const BESIDE = "head tools side";
const FRAME = "list gate cost";
const tab = attempt(() => (sessionStorage["desk:tab"] ??= crypto.randomUUID())) ?? "tab";
let timer = 0;
let saving = null;

navigator.locks?.request(`desk:tab:${tab}`, () => new Promise(() => {}));

const prefix = (id) => `desk:${state.issue.date}:text:${id}:`;

// Bring in a section as the server told it; what was typed here and not saved stays.
export function receive(told) {
  const known = state.sections.get(told.id);
  const typed = known && isTyped(known) ? { body: known.body } : {};
  const section = Object.assign(known ?? {}, told, { saved: told.body, looked: told.body }, typed);
  state.sections.set(section.id, section);
  return section;
}

// Bring back what this browser kept: of this tab, or of one that is gone.
export async function recover() {
  const held = navigator.locks ? (await navigator.locks.query()).held.map((lock) => lock.name) : [];
  for (const section of order()) {
    for (const name of kept.names(prefix(section.id))) {
      const owner = name.slice(prefix(section.id).length);
      if (owner !== tab && (!navigator.locks || held.includes(`desk:tab:${owner}`))) continue;
      const found = kept.get(name);
      if (!found || found.body === section.saved) kept.drop(name);
      if (!found || found.body === section.saved || isTyped(section)) continue; // one at a time: others wait for their turn
      section.body = found.body;
      keep(section);
      if (owner !== tab) kept.drop(name);
      if (found.digest === section.digest) tell("told", w("recovered"));
      else section.conflict = { body: section.saved, digest: section.digest };
      look(section);
      later();
    }
  }
}

const forget = (section) => kept.drop(prefix(section.id) + tab);
function keep(section) {
  state.kept = kept.put(prefix(section.id) + tab, { body: section.body, digest: section.conflict ? "conflict" : section.digest });
}

export const isTyped = (section) => section.body !== section.saved;
export const anyTyped = () => order().some(isTyped);
const waits = (section) => isTyped(section) && !section.conflict;

// A person typed: keep it here, look at it, save it soon.
export function typed(section, body) {
  if (section.body === body) return;
  section.body = body;
  keep(section);
  look(section);
  later();
  tell("typed", section);
}

export function later(wait = SOON) {
  clearTimeout(timer);
  timer = setTimeout(saveAll, wait);
  tell("saving");
}

export async function saveAll() {
  clearTimeout(timer);
  saving ??= (async () => {
    for (const section of order()) if (waits(section)) await save(section);
  })();
  await saving;
  saving = null;
  if (!state.trouble && order().some(waits)) later();
  tell("saving");
}

async function save(section) {
  const sent = section.body;
  state.busy = true;
  tell("saving");
  try {
    const told = await ask(at(section.id, "save"), { body: sent, digest: section.digest, keep: section.keeps === sent }, shown(section), section.id);
    state.trouble = null;
    accept(section, told, sent);
  } catch (error) {
    await failed(section, error, sent);
  } finally {
    state.busy = false;
    tell("saving");
  }
}

// The parts that show a section where it is open, and the frame.
export const shown = (section) => `${section.id === state.current && state.place === "review" ? BESIDE : ""} ${FRAME}`;

function accept(section, told, sent) {
  const now = section.body;
  state.savedAt = new Date();
  Object.assign(section, told.section, { saved: told.section.body, looked: told.section.body });
  if (now !== sent) {
    section.body = now;
    look(section);
  } else forget(section);
  if (told.problem) tell("told", told.problem);
  tell("saved", section);
}

async function failed(section, error, sent) {
  if (error.kind !== "conflict") {
    state.trouble = error;
    if (["offline", "locked"].includes(error.kind)) setTimeout(saveAll, AGAIN);
    return tell("trouble", error);
  }
  const disk = await ask(at(section.id)).catch(() => null);
  if (!disk) return;
  if (disk.body === sent) return accept(section, { section: disk }, sent);
  section.conflict = { body: disk.body, digest: disk.digest };
  keep(section);
  tell("conflict", section);
}

// A person chose what is to stand after a conflict.
export function settle(section, body) {
  Object.assign(section, { body, digest: section.conflict.digest, saved: section.conflict.body, conflict: null });
  if (isTyped(section)) keep(section);
  else forget(section);
  look(section);
  tell("replaced", section);
  later(0);
}

// Ask for marks, findings and evidence of the text as it stands; answers that come late are passed over.
export function look(section) {
  clearTimeout(section.asking);
  section.asking = setTimeout(async () => {
    const body = section.body;
    const parts = section.id === state.current && state.place === "review" && !state.composing ? BESIDE : "";
    const told = await ask(at(section.id, "look"), { body }, parts, section.id).catch(() => null); // saving tells what is wrong
    if (!told || section.body !== body) return;
    Object.assign(section, { sentences: told.sentences, findings: told.findings, looked: body });
    tell("looked", section);
  }, 15);
}

// An action that the server does to a section: what is typed is saved first. Returns what it told.
export async function act(section, action, body) {
  if (isTyped(section)) await saveAll();
  if (isTyped(section)) return null;
  const told = await ask(at(section.id, action), body, shown(section), section.id);
  accept(section, told, section.body);
  tell("replaced", section);
  return told;
}

addEventListener("beforeunload", (event) => {
  if (!anyTyped()) return;
  saveAll();
  event.preventDefault();
});
