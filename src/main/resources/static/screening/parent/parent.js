import { parseFragment, toBase64url, concat } from "/sealed/format.js";
import { KeyMismatch, checkKey, sealAnswer } from "/sealed/seal.js";
import { suite } from "/sealed/suite.js";

// A parent's page: one question a screen, answers that live in the form and nowhere else, sealed here and sent once.
// One file on purpose, though longer than most: every further module is a round trip before the first question.
// What is not needed for that comes later: language.js, read-aloud.js, copy.js. See docs/decisions/0005.

const TIMEOUT_MILLIS = 20_000;
const FIRST_PAUSE_MILLIS = 2_000;
const LONGEST_PAUSE_MILLIS = 60_000;

const FINAL = { "unknown-link": "fout-link-ongeldig", "closed": "fout-link-verlopen", "too-many": "fout-al-verstuurd",
  "unknown-key": "fout-link-ongeldig", "contradicts-earlier": "fout-link-ongeldig" };

const find = (name, root = document) => root.querySelector(`[data-${name}]`);
const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

// The link in the address: read once, then taken out of the address bar, the history and every later Referer.
class Link {
  constructor() {
    Object.assign(this, parseFragment(location.hash));
    history.replaceState({ step: "welkom" }, "", location.pathname + location.search);
  }

  // The server hands the centre's key out; the link says which one it must be.
  async publicKey(slug) {
    if (this.key) return this.key;
    const response = await fetch(`/v/${slug}/key/${toBase64url(this.kid)}`, { credentials: "omit" });
    if (response.status === 404) throw new KeyMismatch("the centre does not have the key in the link");
    if (!response.ok) throw new Error("no key");
    const key = new Uint8Array(await response.arrayBuffer());
    await checkKey(key, this.kid);
    return this.key = key;
  }
}

// Sends the same bytes until the server has answered: the submission id inside makes a second arrival harmless.
class Sending {
  #body; #pause = FIRST_PAUSE_MILLIS; #timer; #abort;

  constructor(address, seal, tell) {
    Object.assign(this, { address, seal, tell });
    addEventListener("online", () => this.#timer && this.now());
    addEventListener("offline", () => this.#abort?.abort());
  }

  async now() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#abort) return;
    this.#abort = new AbortController();
    const patience = setTimeout(() => this.#abort.abort(), TIMEOUT_MILLIS);
    this.tell({ state: "sending" });
    try {
      this.#body ??= await this.seal();
      await this.#understand(await this.#post());
    } catch (failure) {
      if (failure instanceof KeyMismatch) this.tell({ state: "key" });
      else this.#later("fout-geen-internet");
    } finally {
      clearTimeout(patience);
      this.#abort = undefined;
    }
  }

  forget() {
    this.#body = undefined;
  }

  #post() {
    return fetch(this.address, { method: "POST", headers: { "Content-Type": "application/octet-stream" },
      body: this.#body, credentials: "omit", cache: "no-store", signal: this.#abort.signal });
  }

  async #understand(response) {
    if (response.ok) return this.tell({ state: "sent" });
    const { reason } = await response.json().catch(() => ({}));
    if (FINAL[reason]) return this.tell({ state: "refused", why: FINAL[reason] });
    this.#later("fout-niet-bewaard");
  }

  #later(why) {
    this.#timer = setTimeout(() => this.now(), this.#pause);
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE_MILLIS);
    this.tell({ state: "waiting", why });
  }
}

class Parent {
  #form = find("questions");
  #sections = new Map([...document.querySelectorAll("[data-step]")].map((each) => [each.dataset.step, each]));
  #items = [...document.querySelectorAll("[data-item]")].map((each) => each.dataset.step);
  #order = ["welkom", ...this.#items, "ouder", "praten", "controle"];
  #step = "welkom"; #changing = false; #phase = "answering"; #said = []; #sending;
  texts = JSON.parse(this.#form.dataset.texts);

  start() {
    if (!globalThis.crypto?.subtle) return find("late").classList.remove("late");
    find("late").remove();
    this.#form.addEventListener("submit", (event) => this.#forward(event));
    find("back").onclick = () => history.back();
    find("skip").onclick = () => this.#skip();
    this.#form.addEventListener("change", () => this.#changed());
    addEventListener("popstate", ({ state }) => this.#return(state?.step ?? "welkom"));
    addEventListener("hashchange", () => location.hash && location.reload());
    addEventListener("beforeunload", (event) => this.#hasAnswers() && event.preventDefault());
    for (const link of document.querySelectorAll("[data-language]")) link.onclick = (event) => this.#translate(event);
    this.#open();
  }

  async #open() {
    try {
      this.link = new Link();
    } catch {
      return this.#show("geen-link");
    }
    find("begin").hidden = false;
    try {
      await this.link.publicKey(this.#form.dataset.slug);
      await suite(); // while there is a connection: sealing needs none
      this.#offerReading();
    } catch (failure) {
      if (failure instanceof KeyMismatch) this.#show("sleutel");
    }
  }

  #forward(event) {
    event.preventDefault();
    if (this.#step === "controle") return this.#send();
    if (this.#items.includes(this.#step) && !this.#chosen(this.#step)) return this.#say("fout-kies-antwoord");
    if (this.#step === "ouder" && !this.#chosen("by")) return this.#say("kies-een-antwoord");
    this.#go(this.#changing ? "controle" : this.#next());
  }

  #skip() {
    for (const radio of this.#form.elements[this.#step]) radio.checked = false;
    this.#go(this.#changing ? "controle" : this.#next());
  }

  #next() {
    return this.#order[this.#order.indexOf(this.#step) + 1];
  }

  #go(step) {
    if (step === "controle") this.#changing = false;
    history.pushState({ step }, "");
    this.#show(step);
  }

  #return(step) {
    if (this.#phase === "answering") this.#show(step);
    else history.pushState({ step: this.#step }, ""); // on its way or gone: there is no way back into the questions
  }

  #changed() {
    find("how").hidden = !this.#form.elements.talk.checked;
    if (this.#form.elements.talk.checked && !this.#chosen("how")) this.#form.elements.how[0].checked = true;
    this.#say();
  }

  #show(step) {
    this.#step = step;
    for (const [name, section] of this.#sections) section.hidden = name !== step;
    const inForm = this.#order.includes(step);
    this.#form.hidden = !inForm;
    find("languages").open = step === "welkom";
    find("languages").classList.toggle("start", step === "welkom");
    find("nav").hidden = find("lock").hidden = step === "welkom";
    find("next").hidden = step === "controle";
    find("send").hidden = step !== "controle";
    find("skip").hidden = !this.#items.includes(step);
    this.#say();
    this.render();
    scrollTo(0, 0);
    find(`step="${step}"`).querySelector("h1").focus();
    this.reading?.stop();
  }

  // What depends on the language and is not a fixed text of the page.
  render() {
    const at = this.#order.indexOf(this.#step);
    const asked = this.#items.includes(this.#step);
    const place = asked ? this.#text("voortgang", { nummer: at, totaal: this.#items.length }) : "";
    find("progress").hidden = at < 1;
    find("progress").firstElementChild.value = Math.min(at, this.#items.length);
    find("progress-text").textContent = place;
    document.title = [place, this.#text("pagina-titel")].filter(Boolean).join(" · ");
    find("say").textContent = this.#said.map((key) => this.#text(key)).join(" ");
    find("say").classList.toggle("calm", this.#phase === "sending");
    find("send-text").textContent = this.#text(this.#phase === "waiting" ? "knop-opnieuw" : "knop-versturen");
    if (this.#step === "controle") this.#check();
    if (this.#step === "verstuurd") this.copy?.render(this.inWords());
  }

  #check() {
    const change = (step, question) => make("button", { type: "button", className: "link",
      ariaLabel: `${this.#text("knop-veranderen")}: ${question}`, textContent: this.#text("knop-veranderen"),
      onclick: () => { this.#changing = true; history.pushState({ step }, ""); this.#show(step); } });
    find("check").replaceChildren(...this.inWords().map(({ step, question, answer }) => make("div", {},
      make("dt", { textContent: question }),
      make("dd", {}, make("span", { textContent: answer }), ...(this.#phase === "answering" ? [change(step, question)] : [])))));
  }

  // [{step, question, answer}] as the parent reads them.
  inWords() {
    const word = (name) => this.#form.querySelector(`input[name="${name}"]:checked + span`)?.textContent;
    const talk = word("talk") && `${word("talk")}: ${word("how")}`;
    return [
      ...this.#items.map((step) => ({ step, question: this.#sections.get(step).querySelector("h1").textContent,
        answer: word(step) ?? this.#text("overgeslagen") })),
      { step: "ouder", question: this.#text("wie-vult-in"), answer: word("by") ?? "" },
      { step: "ouder", question: this.#text("vraag-hulp-gehad"), answer: word("helped") ?? this.#text("antwoord-nee") },
      { step: "praten", question: this.#text("vraag-contact"), answer: talk || this.#text("antwoord-nee") },
    ];
  }

  #answer() {
    const { elements } = this.#form;
    const wants = elements.talk.checked;
    return { v: 1, a: this.#items.map((step) => Number(this.#chosen(step)) || null), by: this.#chosen("by"),
      lang: document.documentElement.lang, at: `${new Date().toISOString().slice(0, 16)}Z`,
      helped: this.#chosen("helped") === "ja", talk: { wants, how: wants ? this.#chosen("how") : null } };
  }

  #send() {
    const { slug, programme, centre, questionnaire } = this.#form.dataset;
    this.#sending ??= new Sending(`/v/${slug}/answers`, async () => {
      const publicKey = await this.link.publicKey(slug);
      const { envelope, auth } = await sealAnswer({ publicKey, secret: this.link.secret, kid: this.link.kid,
        context: { programme, centre, questionnaire }, answer: this.#answer() });
      return concat(auth, envelope);
    }, (news) => this.#hear(news));
    this.#sending.now();
  }

  async #hear({ state, why }) {
    this.#phase = state;
    find("send").disabled = state === "sending";
    find("send").hidden = state === "refused";
    find("back").hidden = find("check-note").hidden = true;
    if (state === "key") return this.#show("sleutel");
    if (state !== "sent") {
      this.#say(...{ sending: ["bezig-met-versturen"], waiting: [why, "opnieuw-vanzelf"], refused: [why, "hulp-bellen"] }[state]);
      return this.render();
    }
    this.#sending.forget();
    this.link = undefined;
    this.#show("verstuurd");
    const { Copy } = await import("/screening/parent/copy.js");
    this.outcome = await this.#outcome();
    this.copy = new Copy(this, () => this.#clear());
    this.render();
  }

  // Keys of what the questionnaire says about the answers; mostly nothing, see outcome.js.
  async #outcome() {
    const section = find("outcome");
    if (!section) return [];
    const { showOutcome } = await import("/screening/parent/outcome.js");
    return showOutcome(section, this.#answer().a, this.texts);
  }

  #clear() {
    this.#phase = "cleared";
    find("outcome")?.remove();
    this.#form.reset();
    find("check").replaceChildren();
    this.#show("gewist");
  }

  #say(...keys) {
    this.#said = keys;
    find("say").textContent = keys.map((key) => this.#text(key)).join(" ");
  }

  async #translate(event) {
    event.preventDefault();
    const { translate } = await import("/screening/parent/language.js");
    const texts = await translate(this.#form.dataset.slug, event.currentTarget ?? event.target);
    if (texts) this.texts = texts;
    this.render();
    this.#offerReading();
  }

  // Only with a voice of the device itself: others send the text away to be spoken.
  async #offerReading() {
    const speech = globalThis.speechSynthesis;
    const voice = () => speech.getVoices().find((each) =>
      each.localService && each.lang.toLowerCase().startsWith(document.documentElement.lang));
    if (!speech) return;
    speech.onvoiceschanged = () => this.#offerReading();
    find("read").hidden = !voice();
    if (!voice() || this.reading) return;
    const { Reading } = await import("/screening/parent/read-aloud.js");
    this.reading = new Reading(find("read"), () => this.#sections.get(this.#step), voice);
  }

  #chosen(name) {
    return this.#form.elements[name].value;
  }

  #hasAnswers() {
    return this.#phase !== "sent" && this.#phase !== "cleared" && this.#items.some((step) => this.#chosen(step));
  }

  #text(key, values = {}) {
    return Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, value), this.texts[key] ?? "");
  }
}

new Parent().start();
