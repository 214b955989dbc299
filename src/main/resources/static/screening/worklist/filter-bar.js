import { element, icon } from "/screening/elements.js";
import { languageName } from "/screening/dutch.js";
import { shapeOf } from "/screening/worklist/band-sign.js";
import { NOTHING, countsFor } from "/screening/worklist/filters.js";

// Chips for the outcome, choices for the rest, each with how many children it would show.
export class FilterBar {
  #chips; #selects; #search; #clear; #t; #criteria; #onChange; #timer;

  constructor({ chips, selects, search, clear, criteria, t, onChange }) {
    this.#chips = chips;
    this.#selects = selects;
    this.#search = search;
    this.#clear = clear;
    this.#criteria = criteria;
    this.#t = t;
    this.#onChange = onChange;
    chips.addEventListener("click", (event) => this.#press(event.target.closest("button")));
    for (const select of selects) {
      select.addEventListener("change", () => this.#change({ [select.name]: select.value }));
    }
    search.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#change({ text: search.value.trim() }), 150);
    });
    clear.addEventListener("click", () => {
      search.value = "";
      this.#change(NOTHING);
      search.focus();
    });
  }

  get criteria() {
    return this.#criteria;
  }

  show(rows, questionnaire, today) {
    const outcomes = ["", ...questionnaire.bands.map(({ id }) => id), "no-score", "unreadable", "unopened", "no-answer"];
    const counts = countsFor(rows, this.#criteria, "outcome", outcomes, today);
    const talking = countsFor(rows, this.#criteria, "talk", ["1"], today).get("1");
    const optional = (outcome) => ["no-score", "unreadable", "unopened"].includes(outcome);
    const chips = outcomes
      .filter((outcome) => !optional(outcome) || counts.get(outcome) > 0 || this.#criteria.outcome === outcome)
      .map((outcome) => this.#chip("outcome", outcome, counts.get(outcome),
        shapeOf(questionnaire, outcome), this.#wordOf(outcome, questionnaire)));
    this.#replaceChips([...chips, this.#chip("talk", "1", talking, icon("talk"), this.#t("talk"))]);
    for (const select of this.#selects) this.#fill(select, rows, today);
    this.#clear.hidden = Object.values(this.#criteria).every((value) => !value);
  }

  #wordOf(outcome, { bands }) {
    return outcome === "" ? this.#t("all") : bands.find(({ id }) => id === outcome)?.word ?? this.#t(`outcome.${outcome}`);
  }

  #chip(name, value, count, sign, word) {
    const pressed = this.#criteria[name] === value;
    return element("button", { type: "button", class: "chip", "aria-pressed": String(pressed), "data-name": name, "data-value": value },
      sign, `${word} `, element("b", {}, count.toLocaleString("nl-BE")));
  }

  #replaceChips(chips) {
    const { name, value } = document.activeElement?.closest?.(".chip")?.dataset ?? {};
    this.#chips.replaceChildren(...chips);
    if (name) chips.find((chip) => chip.dataset.name === name && chip.dataset.value === value)?.focus();
  }

  #fill(select, rows, today) {
    const values = this.#valuesOf(select.name, rows);
    const chosen = this.#criteria[select.name];
    if (chosen && !values.some(([value]) => value === chosen)) values.push([chosen, this.#t("filter.gone")]);
    const counts = countsFor(rows, this.#criteria, select.name, ["", ...values.map(([value]) => value)], today);
    select.replaceChildren(element("option", { value: "" }, this.#t(`filter.${select.name}`)),
      ...values.map(([value, word]) => element("option", { value }, `${word} (${counts.get(value).toLocaleString("nl-BE")})`)));
    select.value = chosen;
    select.closest("[data-choice]").hidden = values.length < 2 && !chosen;
  }

  #valuesOf(name, rows) {
    if (name === "state") return ["open", "busy", "due", "done"].map((state) => [state, this.#t(`state.${state}`)]);
    return [...this.#wordsOf(name, rows)].filter(([, word]) => word)
      .sort(([, a], [, b]) => a.localeCompare(b, "nl", { numeric: true }));
  }

  #wordsOf(name, rows) {
    if (name === "school") return new Map(rows.map((row) => [row.schoolTag, row.plain.school]));
    if (name === "class") return new Map(rows.map((row) => [row.classTag, row.plain.class]));
    return [...new Set(rows.flatMap(({ languages }) => languages))].map((code) => [code, languageName(code)]);
  }

  #press(chip) {
    if (!chip) return;
    const { name, value } = chip.dataset;
    this.#change({ [name]: name === "talk" && this.#criteria.talk ? "" : value });
  }

  #change(change) {
    this.#criteria = { ...this.#criteria, ...change };
    this.#onChange(this.#criteria);
  }
}
