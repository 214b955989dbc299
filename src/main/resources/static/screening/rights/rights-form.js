import { element, find, show } from "/screening/elements.js";
import { download } from "/screening/export/download.js";
import { bundleOf } from "/screening/file/fhir.js";
import { today } from "/screening/today.js";

// What one parent asks: to see, correct, take along or erase what is kept. First it is recorded, then it is done; an
// erasure is recorded in the same step.
export class RightsForm {
  #form; #desk; #t; #about; #changed; #said; #row;

  // about(): {centre, questionnaire, title, today}; changed(): the list must be arranged anew; said(text or failure)
  constructor({ form, desk, t, about, changed, said }) {
    this.#form = form;
    this.#desk = desk;
    this.#t = t;
    this.#about = about;
    this.#changed = changed;
    this.#said = said;
    form.addEventListener("submit", (event) => { event.preventDefault(); this.#done(); });
    form.addEventListener("change", () => this.#shown());
  }

  show(row) {
    if (this.#row?.id !== row.id) this.#form.reset();
    this.#row = row;
    const { parent } = this.#form.elements;
    const chosen = parent.value;
    parent.replaceChildren(...row.parents.map(({ invitation, newest }, i) => element("option", { value: invitation },
      [this.#t("parent.numbered", i + 1), newest && this.#t(`by.${newest.answer.by}`)].filter(Boolean).join(", "))));
    if (row.parents.some(({ invitation }) => invitation === chosen)) parent.value = chosen;
    this.#shown();
  }

  #shown() {
    const { kind, email } = this.#form.elements;
    show(kind.value === "correction", find("correct", this.#form));
    show(kind.value === "erasure", find("erase", this.#form));
    if (kind.value === "correction" && document.activeElement !== email) email.value = this.#parent().email;
  }

  async #done() {
    const { kind, how, note, email, sure } = this.#form.elements;
    if (kind.value === "erasure" && !sure.checked) return this.#said(this.#t("rights.sure"));
    const button = find("rights-do", this.#form);
    button.disabled = true;
    try {
      const who = this.#form.elements.parent.selectedOptions[0].textContent;
      const request = await this.#desk.requests.sealed(kind.value, {
        code: this.#row.plain.code, who, how: how.value.trim(), note: note.value.trim(),
      });
      if (kind.value === "erasure") await this.#erase(request);
      else {
        await this.#desk.requests.keep(request);
        await this.#fulfil(kind.value, email.value.trim());
      }
      this.#said(this.#t(`rights.done.${kind.value}`));
      this.#form.reset();
      this.#changed();
    } catch (failure) {
      this.#said(failure);
    } finally {
      button.disabled = false;
    }
  }

  async #erase(request) {
    await this.#desk.roster.eraseParent(this.#child(), this.#parent().invitation, request);
    this.#desk.forgotten();
  }

  async #fulfil(kind, email) {
    const parent = this.#parent();
    const only = { ...this.#row, parents: [parent], history: this.#row.history };
    if (kind === "access") {
      const [{ childrenPdf }, { fonts }] = await Promise.all([import("/screening/file/child-pdf.js"), import("/screening/file/pdf.js")]);
      download(`${this.#t("rights.file")}-${today()}.pdf`, await childrenPdf([only], this.#about(), { t: this.#t, fonts: await fonts() }));
    } else if (kind === "export") {
      const { email: address, lang, sentOn, remindedOn, closedOn } = parent;
      const all = { parent: { email: address, lang, sentOn, remindedOn, closedOn }, answers: bundleOf([only], this.#about(), new Date().toISOString()) };
      download(`${this.#t("rights.file")}-${today()}.json`, new Blob([JSON.stringify(all, null, 2)], { type: "application/json" }));
    } else {
      const child = this.#child();
      const parents = child.plain.parents.map((one) => (one.invitation === parent.invitation ? { ...one, email } : one));
      await this.#desk.roster.change(child, { ...child.plain, parents });
    }
  }

  #parent() {
    return this.#row.parents.find(({ invitation }) => invitation === this.#form.elements.parent.value);
  }

  #child() {
    return this.#desk.roster.children.find(({ id }) => id === this.#row.id);
  }
}
