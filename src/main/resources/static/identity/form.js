import { NoAnswer } from "/identity/ask.js";
import { WrongKeys } from "/identity/wrong-keys.js";

// problems: {field: [text key, ...arguments]}; the field "" is the form as a whole.
export class Complaint extends Error {
  name = "Complaint";
  constructor(problems) {
    super("the form needs another look");
    this.problems = problems;
  }
}

// A form whose work is done by script. What is wrong stands beside its field and in a list on top, which gets the
// focus; nothing that was typed is lost. Passphrases stay in the browser, so these forms never submit by themselves.
export class Form {
  #form;
  #texts;
  #button;
  #status;
  #busy = false;

  constructor(form, texts) {
    this.#form = form;
    this.#texts = texts;
    this.#status = form.querySelector("[data-status]");
    for (const box of form.querySelectorAll("[data-reveal]")) {
      box.addEventListener("change", () => this.#reveal(box.checked));
    }
  }

  // work receives the values by name; it may throw a Complaint.
  onSubmit(work) {
    this.#form.addEventListener("submit", async (event) => {
      event.preventDefault();
      if (this.#busy) return;
      this.#button = event.submitter ?? this.#form.querySelector(".button:not([type=button])");
      this.#clear();
      this.#setBusy(true);
      try {
        await work(this.#values());
      } catch (failure) {
        this.#show(problemsIn(failure));
      }
      this.#setBusy(false);
    });
  }

  say(text) {
    this.#status.textContent = text;
  }

  #values() {
    const fields = [...this.#form.elements].filter((field) => field.name && !field.closest("[hidden]"));
    const empty = fields.filter((field) => field.required && field.value.trim() === "");
    if (empty.length) throw new Complaint(Object.fromEntries(empty.map(({ name }) => [name, ["missing"]])));
    return Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  }

  #show(problems) {
    const list = this.#form.querySelector("[data-summary-list]");
    for (const [name, problem] of Object.entries(problems)) {
      const item = document.createElement("li");
      const text = this.#text(problem);
      const field = name && this.#form.elements[name];
      item.append(field ? this.#mark(field, text) : text);
      list.append(item);
    }
    const summary = this.#form.querySelector("[data-summary]");
    summary.hidden = false;
    summary.focus();
  }

  #mark(field, text) {
    field.setAttribute("aria-invalid", "true");
    this.#form.querySelector(`[data-error="${field.name}"]`).textContent = text;
    const link = document.createElement("a");
    link.href = `#${field.id}`;
    link.textContent = `${field.labels[0].textContent}: ${text}`;
    return link;
  }

  #text([key, ...args]) {
    return args.reduce((text, value, i) => text.replace(`{${i}}`, value), this.#texts[key]);
  }

  #clear() {
    this.#form.querySelector("[data-summary]").hidden = true;
    this.#form.querySelector("[data-summary-list]").replaceChildren();
    for (const error of this.#form.querySelectorAll("[data-error]")) error.textContent = "";
    for (const field of this.#form.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
  }

  #setBusy(busy) {
    this.#busy = busy;
    this.#button.setAttribute("aria-busy", String(busy));
    this.say(busy ? this.#texts.working : "");
  }

  #reveal(shown) {
    for (const field of this.#form.querySelectorAll("[autocomplete$=password]")) field.type = shown ? "text" : "password";
  }
}

function problemsIn(failure) {
  if (failure instanceof Complaint) return failure.problems;
  if (failure instanceof NoAnswer) return { "": ["offline"] };
  if (failure.name === "WeakKdf") return { "": ["keys-weak"] };
  if (failure instanceof WrongKeys) return { "": [failure.say] };
  console.error(failure);
  return { "": ["fault"] };
}
