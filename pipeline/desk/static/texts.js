// The texts as they are typed: kept in this browser at once, saved soon, and never over a change made elsewhere.

import { ask, at, order, state, tell, w } from "./desk.js";

const SOON = 700;
const AGAIN = 3000;
const tab = (() => {
  try {
    const known = sessionStorage.getItem("desk:tab") ?? crypto.randomUUID();
    sessionStorage.setItem("desk:tab", known);
    return known;
  } catch {
    return "tab";
  }
})();
let timer = 0;
let saving = null;

if (navigator.locks) navigator.locks.request(`desk:tab:${tab}`, () => new Promise(() => {}));

const prefix = (id) => `desk:${state.issue.date}:text:${id}:`;

// Bring in a section as the server told it; what was typed here and not saved stays.
export function receive(told) {
  const known = state.sections.get(told.id);
  const typed = known && known.body !== known.saved ? known.body : null;
  const section = Object.assign(known ?? { id: told.id }, told, { saved: told.body, looked: told.body });
  if (typed !== null && typed !== told.body) section.body = typed;
  state.sections.set(section.id, section);
  return section;
}

// Bring back what this browser kept: of this tab, or of one that is gone.
export async function recover() {
  const held = navigator.locks ? (await navigator.locks.query()).held.map((lock) => lock.name) : [];
  for (const section of order()) {
    for (const name of keptKeys(section.id)) {
      const owner = name.slice(prefix(section.id).length);
      if (owner !== tab && (!navigator.locks || held.includes(`desk:tab:${owner}`))) continue;
      const kept = read(name);
      if (!kept || kept.body === section.saved) {
        drop(name);
        continue;
      }
      if (section.body !== section.saved) continue; // one at a time: this one waits for its turn
      section.body = kept.body;
      keep(section);
      if (name !== prefix(section.id) + tab) drop(name);
      if (kept.digest === section.digest) tell("told", w("recovered"));
      else section.conflict = { body: section.saved, digest: section.digest };
      look(section);
      later();
    }
  }
}

function keptKeys(id) {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(prefix(id)));
  } catch {
    return [];
  }
}
function read(name) {
  try {
    return JSON.parse(localStorage.getItem(name));
  } catch {
    return null;
  }
}
function drop(name) {
  try {
    localStorage.removeItem(name);
  } catch {
    /* nothing was kept */
  }
}
function keep(section) {
  try {
    const digest = section.conflict ? "conflict" : section.digest;
    localStorage.setItem(prefix(section.id) + tab, JSON.stringify({ body: section.body, digest }));
    state.kept = true;
  } catch {
    state.kept = false;
  }
}

export const isTyped = (section) => section.body !== section.saved;
export const anyTyped = () => order().some((one) => one.body !== undefined && isTyped(one));

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
  if (saving) return saving;
  saving = (async () => {
    for (const section of order()) if (section.body !== undefined && isTyped(section) && !section.conflict) await save(section);
  })();
  try {
    await saving;
  } finally {
    saving = null;
  }
  if (!state.trouble && order().some((one) => one.body !== undefined && isTyped(one) && !one.conflict)) later();
  tell("saving");
}

async function save(section) {
  const sent = section.body;
  state.busy = true;
  tell("saving");
  try {
    const told = await ask(at(section.id, "save"), { body: sent, digest: section.digest });
    state.trouble = null;
    state.savedAt = new Date();
    accept(section, told, sent);
  } catch (error) {
    await failed(section, error, sent);
  } finally {
    state.busy = false;
    tell("saving");
  }
}

function accept(section, told, sent) {
  const moved = section.body !== sent;
  const now = section.body;
  Object.assign(section, told.section, { saved: told.section.body, looked: told.section.body });
  if (moved) {
    section.body = now;
    look(section);
  } else drop(prefix(section.id) + tab);
  if (told.problem) tell("told", told.problem);
  tell("saved", section);
}

async function failed(section, error, sent) {
  if (error.kind === "conflict") {
    const disk = await ask(at(section.id)).catch(() => null);
    if (!disk) return;
    if (disk.body === sent) accept(section, { section: disk }, sent);
    else {
      section.conflict = { body: disk.body, digest: disk.digest };
      keep(section);
      tell("conflict", section);
    }
    return;
  }
  state.trouble = error;
  if (["offline", "locked"].includes(error.kind)) setTimeout(saveAll, AGAIN);
  tell("trouble", error);
}

// A person chose between the two texts of a conflict.
export function settle(section, mine) {
  const disk = section.conflict;
  section.conflict = null;
  section.digest = disk.digest;
  section.saved = disk.body;
  if (!mine) {
    section.body = disk.body;
    drop(prefix(section.id) + tab);
  } else keep(section);
  look(section);
  tell("replaced", section);
  later(0);
}

// Ask for marks, findings and evidence of the text as it stands; answers that come late are passed over.
export function look(section) {
  clearTimeout(section.asking);
  section.asking = setTimeout(async () => {
    const body = section.body;
    try {
      const told = await ask(at(section.id, "look"), { body });
      if (section.body !== body) return;
      Object.assign(section, told, { looked: body });
      tell("looked", section);
    } catch {
      /* the marks stay as they were; saving tells what is wrong */
    }
  }, 50);
}

// An action that the server does to a section: what is typed is saved first.
export async function act(section, action, body) {
  if (isTyped(section)) await saveAll();
  if (isTyped(section)) return false;
  const told = await ask(at(section.id, action), body);
  accept(section, told, section.body);
  tell("replaced", section);
  return true;
}

addEventListener("beforeunload", (event) => anyTyped() && (saveAll(), event.preventDefault()));
