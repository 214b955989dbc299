import { find, show } from "/screening/elements.js";
import { look } from "/screening/look.js";
import { Refused, troubleOf } from "/screening/send-json.js";
import { RightsForm } from "/screening/rights/rights-form.js";
import { aboutOf } from "/screening/file/save.js";
import { CouplingForm } from "/screening/file/coupling-form.js";
import { ChildView } from "/screening/worklist/child-view.js";
import { FollowUpForm } from "/screening/worklist/follow-up-form.js";
import { Toasts } from "/screening/worklist/toasts.js";

// Which child is open is in the fragment of the address, by the id of its row: the browser's back button works, and no
// name is in it.
const FRAGMENT = /^#kind-([\w-]{1,40})$/;

export class ChildPlace {
  #main; #desk; #t; #paper; #shown; #back; #changed; #view; #form; #coupling; #rights; #toasts; #open = null; #scroll = 0;

  constructor({ main, desk, t, paper, shown, back, changed }) {
    this.#main = main;
    this.#desk = desk;
    this.#t = t;
    this.#paper = paper;
    this.#shown = shown;
    this.#back = back;
    this.#changed = changed;
    this.#toasts = new Toasts(find("toasts", main), t);
    const root = find("child-view", main);
    this.#view = new ChildView({
      root, t, copied: (done) => this.#toasts.say(t(done ? "copied" : "copy.yourself")),
      actions: {
        undo: (one) => this.#change(one, { undone: true }, "said.undone"),
        redo: (one) => this.#change(one, { undone: false }, "said.redone"),
        reopen: (one) => this.#change(one, { done: false }, "said.reopened"),
      },
    });
    this.#form = new FollowUpForm({
      form: find("follow-up-form", root), save: (child, contact) => this.#save(child, contact),
      failed: (failure) => this.#failed(failure),
    });
    const told = {
      desk, t, changed: () => this.#arranged(),
      said: (text, undo, undone) => this.#toasts.say(typeof text === "string" ? text : this.#failed(text), undo, undone),
    };
    this.#coupling = new CouplingForm({ ...told, root: find("coupling", root) });
    this.#rights = new RightsForm({ ...told, form: find("rights-form", root), about: () => aboutOf(main, desk.questionnaire, t) });
    find("to-form", root).addEventListener("click", () => this.#form.focus());
    window.addEventListener("hashchange", () => this.follow());
    main.addEventListener("click", (event) => { this.#toForm = Boolean(event.target.closest("[data-act]")); });
    root.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.target.matches("textarea, input")) find("back", root).click();
    });
  }

  #toForm = false;

  get row() {
    return this.#view.row;
  }

  get isOpen() {
    return this.#open !== null;
  }

  // Shows what the address says, once it is written down who looks.
  async follow() {
    const { hash } = location;
    const [, id] = FRAGMENT.exec(hash) ?? [];
    const row = id && this.#desk.rows.find((one) => one.id === id);
    try {
      if (row) await look(this.#main.dataset.centre, `kaart/${id}`);
      if (location.hash === hash) this.#turn(row, id);
    } catch (failure) {
      history.replaceState(history.state, "", location.pathname + location.search);
      this.#turn(null);
      this.#toasts.say(failure instanceof Refused && failure.status === 503 ? this.#t("failed.look") : this.#failed(failure));
    }
  }

  #turn(row, id) {
    if (row && !this.#open) this.#scroll = window.scrollY;
    const left = this.#open;
    this.#open = row ? id : null;
    show(!row, find("list-view", this.#main));
    show(Boolean(row), find("child-view", this.#main));
    if (row) this.#enter(row);
    else if (left) {
      window.scrollTo(0, this.#scroll);
      this.#back(left);
    }
  }

  refresh() {
    const row = this.#open && this.#desk.rows.find((one) => one.id === this.#open);
    if (row) this.#draw(row);
  }

  #enter(row) {
    this.#draw(row);
    this.#form.show(row.id);
    window.scrollTo(0, 0);
    if (this.#toForm) this.#form.focus();
    else find("child-name", this.#main).focus();
    this.#toForm = false;
  }

  #draw(row) {
    const list = this.#shown();
    this.#coupling.show(row);
    this.#rights.show(row);
    const index = list.findIndex(({ id }) => id === row.id);
    find("who-looked", this.#main).href = `/logboek/${this.#main.dataset.centre}/kind/${row.id}`;
    this.#view.show(row, this.#desk.questionnaire, {
      before: list[index - 1], after: index < 0 ? undefined : list[index + 1], place: index + 1, total: list.length,
    }, this.#paper);
  }

  async #save(child, contact) {
    const kept = await this.#desk.followUps.add(child, contact);
    this.#arranged();
    this.#toasts.say(this.#t(contact.done ? "said.done" : "said.saved"), this.#t("undo"),
      () => this.#change(kept, { undone: true }, "said.undone"));
    find("child-name", this.#main).focus();
  }

  async #change(followUp, change, said) {
    try {
      await this.#desk.followUps.change(followUp, change);
      this.#toasts.say(this.#t(said));
    } catch (failure) {
      const stale = failure instanceof Refused && failure.status === 409;
      if (stale) await this.#desk.followUps.load();
      this.#toasts.say(stale ? this.#t("failed.stale") : this.#failed(failure));
    }
    this.#arranged();
  }

  #failed(failure) {
    const trouble = troubleOf(failure);
    if (trouble === "fault") reportError(failure);
    return this.#t(trouble === "offline" ? "failed.save" : `failed.${trouble}`);
  }

  #arranged() {
    this.#changed();
    this.refresh();
  }
}
