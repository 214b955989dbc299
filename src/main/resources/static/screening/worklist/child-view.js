import { element, find, icon } from "/screening/elements.js";
import { dutchDate, languageName } from "/screening/dutch.js";
import { shownCode } from "/screening/roster/children.js";
import { answerCard } from "/screening/worklist/answer-card.js";
import { historyItem } from "/screening/worklist/history-item.js";
import { fieldsOf, larsText } from "/screening/worklist/lars-text.js";
import { timeLineOf } from "/screening/file/time-line.js";

// One child: what each parent answered, what was done since, and the form for the next contact.
export class ChildView {
  #root; #t; #actions; row = null;

  // actions: {undo(followUp), redo(followUp), reopen(followUp)}
  constructor({ root, t, actions, copied }) {
    this.#root = root;
    this.#t = t;
    this.#actions = actions;
    find("copy-lars", root).addEventListener("click", () => this.#copy(copied));
  }

  // neighbours: {before, after, place, total} in the list as it is filtered now.
  show(row, questionnaire, neighbours, paper) {
    this.row = row;
    const t = this.#t;
    find("child-name", this.#root).textContent = row.name || shownCode(row.plain.code);
    find("child-facts", this.#root).replaceChildren(...facts(row, t));
    find("child-state", this.#root).replaceChildren(...this.#state(row));
    find("parents", this.#root).replaceChildren(...row.parents.map((parent, index) =>
      answerCard({ parent, index, row, questionnaire, paper, t })));
    const items = row.history.map((followUp) => historyItem(followUp, this.#actions, t));
    find("history", this.#root).replaceChildren(...items);
    find("history-none", this.#root).hidden = items.length > 0;
    find("time-line", this.#root).replaceChildren(...timeLineOf(row, t).map(({ on, what, by }) => element("tr", {},
      element("td", {}, dutchDate(on)), element("td", { "data-label": t("time.what") }, what), element("td", { "data-label": t("time.by") }, by))));
    const lars = find("lars-text", this.#root);
    lars.value = larsText(fieldsOf(row, questionnaire, t));
    this.#neighbour("before", neighbours.before);
    this.#neighbour("after", neighbours.after);
    find("place", this.#root).textContent = neighbours.place
      ? t("place", neighbours.place, neighbours.total.toLocaleString("nl-BE")) : "";
  }

  #neighbour(name, row) {
    const link = find(name, this.#root);
    link.hidden = !row;
    if (row) link.href = `#kind-${row.id}`;
  }

  #state(row) {
    const t = this.#t;
    const done = row.state === "done";
    const tag = element("span", { class: "tag" }, icon(done ? "done" : "clock"), t(`state.${row.state}`));
    if (!done) return [tag];
    const last = row.history.findLast(({ plain }) => !plain.undone);
    return [tag, element("button", { type: "button", class: "button quiet small", ".onclick": () => this.#actions.reopen(last) }, t("reopen"))];
  }

  async #copy(copied) {
    const text = find("lars-text", this.#root);
    try {
      await navigator.clipboard.writeText(text.value);
      copied(true);
    } catch {
      text.closest("details").open = true;
      text.select();
      copied(false);
    }
  }
}

function facts({ plain, parents }, t) {
  const fact = (key, value) => (value ? [element("div", {}, element("dt", {}, t(`fact.${key}`)), element("dd", {}, value))] : []);
  const languages = [...new Set(parents.map(({ lang }) => lang))].map(languageName).join(", ");
  return [
    ...fact("class", [plain.class, plain.school].filter(Boolean).join(" · ")),
    ...fact("born", plain.born && dutchDate(plain.born)),
    ...fact("code", shownCode(plain.code)), ...fact("number", plain.number), ...fact("file", plain.file?.number), ...fact("languages", languages),
  ];
}
