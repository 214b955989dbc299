import { element } from "/screening/elements.js";
import { choiceOf } from "/screening/worklist/paper-answer.js";

// The eight questions as on paper, filled in by digits or by arrow keys; after a digit the next question has the focus.
export class PaperQuestions {
  #root; #items; #next;

  // next: what gets the focus after the last question.
  constructor(root, items, t, next) {
    this.#root = root;
    this.#items = items;
    this.#next = next;
    root.replaceChildren(...items.map((item) => question(item, t)));
    root.addEventListener("keydown", (event) => this.#press(event));
  }

  get chosen() {
    return this.#items.map(({ id }) => {
      const value = this.#root.querySelector(`input[name="${id}"]:checked`)?.value ?? "";
      return value === "" ? null : Number(value);
    });
  }

  focus() {
    this.#focusOn(0);
  }

  #press(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const index = this.#items.findIndex(({ id }) => id === event.target.name);
    const value = index < 0 ? undefined : choiceOf(event.key, this.#items[index].options);
    if (value === undefined) return;
    event.preventDefault();
    this.#root.querySelector(`input[name="${this.#items[index].id}"][value="${value ?? ""}"]`).checked = true;
    this.#focusOn(index + 1);
  }

  #focusOn(index) {
    if (index >= this.#items.length) return this.#next.focus();
    const name = this.#items[index].id;
    (this.#root.querySelector(`input[name="${name}"]:checked`) ?? this.#root.querySelector(`input[name="${name}"]`)).focus();
  }
}

const question = ({ id, number, text, options }, t) => element("fieldset", { class: "paper-question" },
  element("legend", {}, `${number}. ${text.nl}`),
  element("div", { class: "cluster gap-2" },
    options.map(({ value, text: words }) => choice(id, value, `${value} ${words.nl}`)), choice(id, "", t("skip"))));

const choice = (name, value, words) =>
  element("label", { class: "chip" }, element("input", { type: "radio", name, value }), words);
