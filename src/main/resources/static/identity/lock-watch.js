import { ask } from "/identity/ask.js";
import { IDLE_MINUTES, forget, idleMilliseconds, onLocked, touch } from "/sealed/unlocked.js";

// Notices whether somebody still works here: any key, click or scroll counts. A minute before the lock it asks; then
// only the answer counts, so that a cat on the desk keeps nothing open.
const WARN_MS = (IDLE_MINUTES - 1) * 60_000;
const CHECK_MS = 5_000;
const TOUCH_EVERY_MS = 10_000;
const SESSION_EVERY_MS = 5 * 60_000;

let watching = false;

export function watch(whenLocked) {
  if (watching) return;
  watching = true;
  let touchedAt = Date.now();
  let askedAt = Date.now();
  let warning;
  let making;
  let leaving = false;

  const active = () => {
    if (warning?.open || Date.now() - touchedAt < TOUCH_EVERY_MS || idleMilliseconds() > WARN_MS) return;
    touchedAt = Date.now();
    touch();
    keepSession();
  };
  // Work in a page that asks the server nothing must not end the session under it.
  const keepSession = async () => {
    if (Date.now() - askedAt < SESSION_EVERY_MS) return;
    askedAt = Date.now();
    await ask("/mijn/sessie").catch(() => {});
  };
  const check = async () => {
    if (idleMilliseconds() > WARN_MS) {
      warning = await (making ??= makeWarning());
      if (!warning.open) warning.showModal();
    } else if (warning?.open) {
      warning.close();
    }
  };
  const timer = setInterval(check, CHECK_MS);
  for (const kind of ["pointerdown", "keydown", "scroll"]) addEventListener(kind, active, { capture: true, passive: true });
  onLocked(() => {
    clearInterval(timer);
    if (!leaving) whenLocked();
  });
  // Going to unlock now would cut off the request that signs out.
  for (const form of document.querySelectorAll("[data-sign-out]")) {
    form.addEventListener("submit", () => {
      leaving = true;
      forget();
    });
  }
}

async function makeWarning() {
  const { body: texts } = await ask("/ontgrendelen/woorden");
  const warning = document.createElement("dialog");
  warning.setAttribute("aria-labelledby", "lock-title");
  const title = Object.assign(document.createElement("h2"), { id: "lock-title", textContent: texts.title });
  const what = Object.assign(document.createElement("p"), { textContent: texts.what });
  const actions = Object.assign(document.createElement("div"), { className: "actions" });
  actions.append(
    button(texts.stay, "button", () => { touch(); warning.close(); }),
    button(texts.now, "button quiet", () => forget()));
  const content = Object.assign(document.createElement("div"), { className: "stack gap-3" });
  content.append(title, what, actions);
  warning.append(content);
  warning.addEventListener("cancel", () => touch());
  document.body.append(warning);
  return warning;
}

function button(text, className, action) {
  const made = Object.assign(document.createElement("button"), { type: "button", className, textContent: text });
  made.addEventListener("click", action);
  return made;
}
