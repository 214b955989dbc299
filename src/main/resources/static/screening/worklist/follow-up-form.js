import { find } from "/screening/elements.js";
import { today } from "/screening/today.js";

// The form for a contact. What somebody typed for one child waits in memory while she looks at another.
export class FollowUpForm {
  #form; #drafts = new Map(); #child = null; #status; #saving = false;

  // save(child, contact) keeps it, or throws.
  constructor({ form, save, failed }) {
    this.#form = form;
    this.#status = find("form-status", form);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit(save, failed);
    });
    form.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
    });
  }

  show(child) {
    if (this.#child === child) return;
    if (this.#child) this.#drafts.set(this.#child, new FormData(this.#form));
    this.#child = child;
    this.#form.reset();
    this.#status.textContent = "";
    const draft = this.#drafts.get(child);
    const { elements } = this.#form;
    elements.on.value = today();
    elements.on.max = today();
    if (draft) for (const name of ["how", "on", "needs", "agreed", "next"]) elements[name].value = draft.get(name) ?? "";
    elements.done.checked = draft?.get("done") === "on";
  }

  focus() {
    (this.#form.querySelector("[name=how]:checked") ?? this.#form.elements.how[0]).focus();
  }

  async #submit(save, failed) {
    if (this.#saving || !this.#form.reportValidity()) return;
    this.#saving = true;
    const child = this.#child;
    const { how, on, needs, agreed, next, done } = this.#form.elements;
    const contact = { on: on.value, how: how.value, needs: needs.value.trim(), agreed: agreed.value.trim(),
      next: next.value || null, done: done.checked };
    try {
      await save(child, contact);
      this.#drafts.delete(child);
      if (this.#child === child) {
        this.#child = null;
        this.show(child);
      }
    } catch (failure) {
      this.#status.textContent = failed(failure);
    } finally {
      this.#saving = false;
    }
  }
}
