import { unlockedCentre } from "/identity/unlocked-centre.js";
import { element, find, show } from "/screening/elements.js";
import { CentreRoster } from "/screening/roster/centre-roster.js";
import { today } from "/screening/today.js";
import { shownCode } from "/screening/roster/children.js";
import { childrenLike, paperAnswer } from "/screening/worklist/paper-answer.js";
import { NotKept, postPaper, sealPaper } from "/screening/worklist/paper-post.js";
import { PaperQuestions } from "/screening/worklist/paper-questions.js";
import { signInAgain, troubleOf } from "/screening/send-json.js";
import { Server } from "/screening/worklist/server.js";
import { words } from "/screening/worklist/words.js";

// Enters paper forms one after the other, on behalf of parents (R004-21).
const MATCHES = 8;

const main = find("paper-forms");
const { centre, path, programme, questionnaire: version, slug } = main.dataset;
const t = words(main);
const unlocked = await unlockedCentre(centre);
const roster = new CentreRoster({ unlocked, path, programme });
const [questionnaire] = await Promise.all([new Server(path).questionnaire(), roster.load()]).catch((failure) => {
  const trouble = troubleOf(failure);
  if (trouble === "signed-out") signInAgain();
  else find("loading").replaceChildren(t("failed"));
  throw failure;
});
const form = find("form");
const search = find("search");
const questions = new PaperQuestions(find("questions"), questionnaire.items, t, form.elements.talk);
let child = null;
let body = null; // sealed already: trying again sends the same

find("languages").append(...questionnaire.languages.map(({ id, name }) => element("option", { value: id }, name)));
show(questionnaire.label !== "", find("example"));
find("example-label").textContent = questionnaire.label;
find("loading").hidden = true;
show(roster.children.length === 0, find("empty"));
choose(null);
follow();

window.addEventListener("hashchange", follow);
search.addEventListener("input", () => showMatches());
search.addEventListener("keydown", (event) => {
  const first = find("matches").querySelector("button");
  if (event.key === "Enter" && first) first.click();
});
find("other").addEventListener("click", () => choose(null));
form.addEventListener("input", () => { body = null; });
form.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  keep();
});

// A work list row leads here: #kind-<child>.<invitation>
function follow() {
  const [, id, , invitation] = /^#kind-([\w-]{1,40})(\.([\w-]{22}))?$/.exec(location.hash) ?? [];
  const found = roster.children.find((one) => one.id === id);
  if (found) choose(found, invitation);
}

function showMatches() {
  const found = childrenLike(search.value, roster.children, MATCHES + 1);
  find("matches").replaceChildren(...found.slice(0, MATCHES).map((one) => element("li", {},
    element("button", { type: "button", class: "button quiet", ".onclick": () => choose(one) },
      `${one.plain.first} ${one.plain.last} · ${one.plain.class} · ${shownCode(one.plain.code)}`))));
  find("found").textContent = search.value.trim() === "" ? ""
    : found.length > MATCHES ? t("found.many", MATCHES) : t.count("found", found.length);
}

function choose(chosen, invitation) {
  child = chosen;
  body = null;
  show(!chosen && roster.children.length > 0, find("pick"));
  show(Boolean(chosen), form);
  find("problem").textContent = "";
  if (!chosen) {
    search.value = "";
    showMatches();
    search.focus();
    return;
  }
  const { plain } = chosen;
  form.reset();
  find("child").textContent = `${plain.first} ${plain.last} · ${plain.class} · ${shownCode(plain.code)}`;
  find("parents").replaceChildren(...plain.parents.map((parent, index) => element("label", { class: "chip" },
    element("input", { type: "radio", name: "parent", value: parent.invitation,
      checked: parent.invitation === (invitation ?? plain.parents[0].invitation) }),
    [t("parent.numbered", index + 1), parent.email].filter(Boolean).join(" · "))));
  show(plain.parents.length > 1, find("which"));
  form.elements.on.value = today();
  form.elements.on.max = today();
  sayEarlier();
  for (const radio of form.querySelectorAll("[name=parent]")) radio.addEventListener("change", sayEarlier);
  questions.focus();
}

function parent() {
  return child.plain.parents.find(({ invitation }) => invitation === form.elements.parent.value);
}

function sayEarlier() {
  const link = roster.invitations.get(parent().invitation);
  form.elements.lang.value = parent().lang;
  if (form.elements.lang.value === "") form.elements.lang.value = "nl";
  find("earlier").textContent = link?.closedOn ? t("closed") : link?.answers > 0 ? t("earlier") : "";
  show(find("earlier").textContent !== "", find("earlier"));
}

async function keep() {
  const { lang, on, talk, how } = form.elements;
  const { chosen } = questions;
  if (!form.reportValidity()) return;
  if (chosen.every((one) => one === null)) {
    find("problem").textContent = t("empty");
    questions.focus();
    return;
  }
  find("problem").textContent = "";
  find("news").textContent = t("sending");
  const of = parent();
  const answer = paperAnswer({ chosen, lang: lang.value, on: on.value, talk: talk.checked, how: how.value });
  const context = { programme, centre, questionnaire: version };
  const { publicKey, kid } = unlocked;
  try {
    body ??= await sealPaper({ publicKey, kid, context, secret: of.secret, answer });
    await postPaper(slug, body);
    const link = roster.invitations.get(of.invitation);
    if (link) link.answers++;
    find("news").textContent = t("kept", `${child.plain.first} ${child.plain.last}`);
    history.replaceState(null, "", location.pathname);
    choose(null);
  } catch (failure) {
    find("news").textContent = "";
    if (!(failure instanceof NotKept)) throw failure;
    find("problem").textContent = t(failure.reason === "offline" ? "offline" : `refused.${failure.reason}`);
  }
}
