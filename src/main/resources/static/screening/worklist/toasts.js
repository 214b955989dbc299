import { element } from "/screening/elements.js";

// A short message at the foot of the page, with at most one thing to do. It stays until the next one, or until it is
// sent away, so that nobody has to be quick.
export class Toasts {
  #root; #t;

  constructor(root, t) {
    this.#root = root;
    this.#t = t;
  }

  say(text, label = "", act = () => {}) {
    const close = () => this.#root.replaceChildren();
    const pressed = () => {
      close();
      act();
    };
    this.#root.replaceChildren(element("div", { class: "toast" }, element("span", {}, text),
      label && element("button", { type: "button", class: "button small", ".onclick": pressed }, label),
      element("button", { type: "button", class: "button small", ".onclick": close }, this.#t("close"))));
  }
}
