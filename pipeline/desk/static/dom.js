// Places of the page, what a click does, dialogs.

export const by = (id) => document.getElementById(id);
export const all = (selector, under = document) => [...under.querySelectorAll(selector)];

// `data-do="save"` on an element names what a click on it does.
const acts = {};
export const does = (more) => Object.assign(acts, more);
addEventListener("click", (event) => {
  const node = event.target.closest?.("[data-do]");
  if (node && !node.disabled) acts[node.dataset.do]?.(node, event);
});

// Fill a place; what had the focus there keeps it.
export function show(place, ...parts) {
  const steps = [];
  for (let node = document.activeElement; node !== place && place.contains(node); node = node.parentNode) steps.unshift([...node.parentNode.children].indexOf(node));
  place.replaceChildren(...parts.filter((part) => part || part === 0));
  if (steps.length) steps.reduce((node, at) => node?.children[at], place)?.focus({ preventScroll: true });
}

// A dialog goes away with Esc or a click beside it, and the browser gives the focus back.
export function open(made) {
  aria(made, "label", made.querySelector("h2")?.textContent);
  if (!made.open) made.showModal();
}
does({ close: (node) => node.closest("dialog").close() });
addEventListener("click", ({ target }) => target.matches?.("dialog") && target.close());

// An element from values: texts only ever become text nodes.
export function el(tag, given = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, what] of Object.entries(given)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), what);
    else if (name in made && typeof what !== "string") made[name] = what;
    else if (what !== false && what !== undefined) made.setAttribute(name, what);
  }
  made.append(...children.flat().filter((child) => child || child === 0));
  return made;
}

export function icon(name) {
  const [made, use] = ["svg", "use"].map((tag) => document.createElementNS("http://www.w3.org/2000/svg", tag));
  made.setAttribute("viewBox", "0 0 16 16");
  made.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `#i-${name}`);
  made.append(use);
  return made;
}

// Show those of some elements that say so: `data-is="ok warn"`.
export const only = (nodes, state) => nodes.forEach((node) => (node.hidden = !node.dataset.is.split(" ").includes(state)));
export const aria = (node, name, what) => (what ? node.setAttribute(`aria-${name}`, what) : node.removeAttribute(`aria-${name}`));
