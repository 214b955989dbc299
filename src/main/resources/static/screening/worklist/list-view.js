import { element, icon } from "/screening/elements.js";
import { bandSign, scoreText } from "/screening/worklist/band-sign.js";
import { contactText } from "/screening/worklist/contact-text.js";

const STEP = 100;

// The rows of the list, a hundred at a time: ten thousand children never freeze the page, and a keyboard or a screen
// reader meets no more than was asked for.
export class ListView {
  #body; #more; #t; #questionnaire; #paper; #rows = []; #shown = 0;

  constructor({ body, more, t, paper }) {
    this.#body = body;
    this.#more = more;
    this.#t = t;
    this.#paper = paper;
    more.addEventListener("click", () => this.#showMore());
  }

  // keep: as many rows as are shown now.
  show(rows, questionnaire, { keep = false } = {}) {
    const focused = document.activeElement?.closest("[data-row]")?.dataset.row;
    const count = keep ? Math.max(STEP, this.#shown) : STEP;
    this.#rows = rows;
    this.#questionnaire = questionnaire;
    this.#body.replaceChildren(...rows.slice(0, count).map((row) => this.#line(row)));
    this.#shown = Math.min(count, rows.length);
    this.#sayMore();
    if (focused) this.focus(focused);
  }

  // Every row, for the printer.
  showAll() {
    this.#body.append(...this.#rows.slice(this.#shown).map((row) => this.#line(row)));
    this.#shown = this.#rows.length;
    this.#sayMore();
  }

  focus(id) {
    const index = this.#rows.findIndex((row) => row.id === id);
    while (index >= this.#shown) this.#append();
    this.#body.querySelector(`[data-row="${CSS.escape(id)}"] a`)?.focus({ preventScroll: false });
  }

  #showMore() {
    const first = this.#rows[this.#shown];
    this.#append();
    this.focus(first.id);
  }

  #append() {
    this.#body.append(...this.#rows.slice(this.#shown, this.#shown + STEP).map((row) => this.#line(row)));
    this.#shown = Math.min(this.#shown + STEP, this.#rows.length);
    this.#sayMore();
  }

  #sayMore() {
    const left = this.#rows.length - this.#shown;
    this.#more.hidden = left === 0;
    this.#more.textContent = this.#t("more", Math.min(STEP, left), left.toLocaleString("nl-BE"));
  }

  #line(row) {
    const t = this.#t;
    const several = row.parents.length > 1;
    const answered = row.parents.filter(({ outcome }) => outcome !== "no-answer");
    const lines = answered.length > 0 ? answered : row.parents.slice(0, 1);
    return element("tr", { "data-row": row.id, class: row.state === "done" ? "row finished" : "row" },
      element("th", { scope: "row" },
        element("a", { href: `#kind-${row.id}` }, row.name || row.plain.code),
        element("small", { class: "soft" }, [row.plain.class, row.plain.school].filter(Boolean).join(" · "))),
      element("td", {}, element("ul", { class: "parents" }, lines.map((parent) => element("li", {},
        parent.newest && (several || parent.newest.answer.by === "centre") && element("small", { class: "soft" }, `${t(`by.${parent.newest.answer.by}`)} `),
        bandSign(this.#questionnaire, parent.outcome, t)))),
      several && answered.length > 0 && answered.length < row.parents.length
        && element("small", { class: "soft" }, t("answered.of", answered.length, row.parents.length))),
      element("td", { class: "num", "data-label": answered.length > 0 ? t("column.score") : null },
        element("ul", { class: "parents" }, lines.map((parent) => element("li", {}, scoreText(parent, this.#questionnaire, t))))),
      element("td", { class: "wish" }, row.wantsTalk && element("span", {}, icon("talk"), ` ${talkText(row, t)}`)),
      element("td", { class: "contact" }, followedUp(row, t)),
      element("td", {}, row.outcome === "no-answer" && row.state === "open"
        ? element("a", { class: "button quiet small", href: `${this.#paper}#kind-${row.id}` }, t("act.paper"), hidden(row))
        : element("a", { class: "button quiet small", href: `#kind-${row.id}`, "data-act": true },
          t(row.state === "open" ? "act.follow" : "act.open"), hidden(row))));
  }
}

const hidden = (row) => element("span", { class: "visually-hidden" }, ` ${row.name}`);

function talkText(row, t) {
  const how = row.parents.map(({ newest }) => newest?.answer.talk).find((talk) => talk?.wants)?.how;
  return how ? t("talk.row", t(`talk.${how}`)) : t("talk.row.plain");
}

function followedUp(row, t) {
  if (!row.last) return "";
  return [row.state === "done" && element("span", { class: "tag" }, icon("done"), t("state.done")),
    element("span", {}, contactText(row.last, t)),
    row.next && element("small", { class: "soft" }, t("next", t.day(row.next)))].filter(Boolean);
}
