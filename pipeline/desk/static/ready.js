// What is left before the issue can be sent, the test mail, and the send: asked for by the number, once.

import { ask, by, does, on, show, state, tried } from "./desk.js";
import { job, watch } from "./job.js";
import { saveAll } from "./texts.js";

let agreed = false; // to what changed since the test mail

export async function ready() {
  agreed = false;
  await saveAll();
  await shown();
}

const shown = (path = "/api/sending/look") => ask(path, {}, "sending list gate cost alarm", "").finally(watch);

async function confirmed(node, doing, more) {
  node.disabled = true;
  try {
    await doing(`/api/sending/${node.dataset.do}`, { name: node.dataset.name, number: by("number").value, changed: agreed, ...more });
    node.closest("dialog").close();
  } catch (error) {
    show(by("refused"), error.message);
    node.disabled = false;
  }
}

const after = async (path, body = {}) => (await ask(path, body, "", ""), shown());

does({
  draw: ({ dataset: { path } }) => shown(path),
  after: ({ dataset: { path } }) => after(path),
  test: () => job("/api/sending/test", { to: by("to").value }),
  send: (node) => confirmed(node, job),
  approve: (node) => confirmed(node, after, { at: by("when").value }),
});

addEventListener("change", ({ target }) => target.id === "changed" && (agreed = target.checked));

on("ended", async ({ kind }) => {
  if (state.place !== "ready" || !["links", "test", "send"].includes(kind)) return;
  await tried(() => shown());
  if (agreed && by("changed")) by("changed").checked = true; // a mail is agreed to by its name: another one is refused
});
