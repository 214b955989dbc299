import { ask } from "/identity/ask.js";
import { keep } from "/identity/keep.js";
import { sixWords } from "/sealed/words.js";

// The key of the centre changed since this member was here: who did it, when and why, and the six words to compare once
// with a colleague. It stands on every page until somebody says to have seen it.
let told = false;

export async function tell(unlocked) {
  if (told) return;
  told = true;
  const [{ body: texts }, { body: ring }] = await Promise.all([
    ask("/ontgrendelen/woorden"), ask(`/collegas/${unlocked.centre}/ring`)]);
  if (!texts || !ring) return;
  const { by, on, reason } = unlocked.news;
  const name = ring.members.find(({ id }) => id === by)?.name ?? texts["news-colleague"];
  const day = new Date(`${on}T12:00`).toLocaleDateString("nl-BE", { dateStyle: "long" });
  const notice = Object.assign(document.createElement("section"), { className: "notice warm" });
  notice.setAttribute("role", "status");
  notice.dataset.keyNews = "";
  const body = Object.assign(document.createElement("div"), { className: "stack gap-2" });
  const seen = Object.assign(document.createElement("button"), { type: "button", className: "button quiet", textContent: texts["news-seen"] });
  seen.addEventListener("click", async () => {
    await keep({ ...unlocked, news: null });
    notice.remove();
  });
  const what = texts[reason === "REMOVAL" ? "news-removal" : "news-rotation"].replace("{0}", name).replace("{1}", day);
  body.append(text("h2", texts["news-title"]), text("p", what), text("p", texts["news-compare"]),
    Object.assign(text("p", sixWords(unlocked.kid).join(" ")), { className: "secret" }), seen);
  notice.append(body);
  document.querySelector("main").prepend(notice);
}

const text = (name, words) => Object.assign(document.createElement(name), { textContent: words });
