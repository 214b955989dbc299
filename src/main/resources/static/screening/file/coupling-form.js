import { element, find, show } from "/screening/elements.js";
import { coupled, fits, matchOf, mayBeForced, uncoupled } from "/screening/file/coupling.js";
import { today } from "/screening/today.js";

// The form with which a nurse couples the open child with a file: first look whether it is the same child, then couple.
export class CouplingForm {
  #root; #form; #t; #desk; #changed; #said; #row;

  // changed(): the list must be arranged anew; said(text, undo, undone)
  constructor({ root, desk, t, changed, said }) {
    this.#root = root;
    this.#form = find("coupling-form", root);
    this.#t = t;
    this.#desk = desk;
    this.#changed = changed;
    this.#said = said;
    this.#form.addEventListener("submit", (event) => { event.preventDefault(); this.#look(); });
    this.#form.addEventListener("input", (event) => { if (event.target.type !== "checkbox") this.#forget(); });
    find("couple", root).addEventListener("click", () => this.#couple());
    find("uncouple", root).addEventListener("click", () => this.#uncouple());
  }

  show(row) {
    if (this.#row?.id !== row.id) this.#form.reset();
    this.#row = row;
    this.#forget();
    const { file } = row.plain;
    find("coupled", this.#root).textContent = file ? this.#t("couple.now", file.number, this.#t.day(file.on), file.by) : this.#t("couple.none");
    show(Boolean(file), find("uncouple", this.#root));
    show(!file, this.#form);
  }

  #look() {
    const match = matchOf(this.#typed(), this.#child(), this.#desk.roster.children);
    const t = this.#t;
    const line = (good, text) => element("li", { class: good ? "match" : "mismatch" }, `${t(good ? "couple.good" : "couple.bad")}: ${text}`);
    find("match", this.#root).replaceChildren(
      line(match.number === "fits", t(`couple.number.${match.number}`)), line(match.name === "same", t(`couple.name.${match.name}`)),
      line(match.born === "same", t(`couple.born.${match.born}`)));
    show(true, find("match-part", this.#root));
    show(!fits(match) && mayBeForced(match), find("sure", this.#root));
    show(mayBeForced(match), find("couple", this.#root));
    find("match-part", this.#root).focus();
  }

  async #couple() {
    const match = matchOf(this.#typed(), this.#child(), this.#desk.roster.children);
    const sure = this.#form.elements.sure.checked;
    if (!fits(match) && !(mayBeForced(match) && sure)) return;
    const done = { number: this.#typed().number, by: this.#desk.member, on: today(), sure: fits(match) ? "same" : "looked" };
    if (await this.#change(coupled(this.#child().plain, done))) {
      this.#said(this.#t("couple.done"), this.#t("undo"), () => this.#uncouple());
    }
  }

  async #uncouple() {
    const done = { by: this.#desk.member, on: today() };
    if (await this.#change(uncoupled(this.#child().plain, done))) this.#said(this.#t("couple.undone"));
  }

  async #change(plain) {
    try {
      await this.#desk.roster.change(this.#child(), plain);
    } catch (failure) {
      this.#said(failure);
      return false;
    }
    this.#form.reset();
    this.#changed();
    return true;
  }

  #forget() {
    show(false, find("match-part", this.#root));
    this.#form.elements.sure.checked = false;
  }

  #typed() {
    const { number, name, born } = this.#form.elements;
    return { number: number.value, name: name.value, born: born.value };
  }

  #child() {
    return this.#desk.roster.children.find(({ id }) => id === this.#row.id);
  }
}
