import { languageName } from "/screening/dutch.js";
import { shownCode } from "/screening/roster/children.js";

// The filtered list as columns and rows for a CSV or XLSX file: a line a parent, so that two parents stay apart.
export function columnsFor(questionnaire, t) {
  const column = (key, type = "text") => ({ key, heading: t(`file.${key}`), type });
  return [
    column("code"), column("number"), column("first"), column("last"), column("born", "date"), column("school"),
    column("class"), column("parent"), column("outcome"), column("score", "number"), column("incomplete"),
    column("answeredOn", "date"), column("by"), column("helped"), column("lang"), column("talk"),
    ...questionnaire.items.map(({ id, text }) => ({ key: id, heading: text.nl, type: "text" })),
    column("state"), column("contacts", "number"), column("lastOn", "date"), column("lastHow"), column("needs"),
    column("agreed"), column("next", "date"),
  ];
}

export const linesOf = (rows, questionnaire, t) => rows.flatMap((row) => row.parents.map((parent, index) => ({
  ...childCells(row, t), parent: index + 1, ...answerCells(parent, questionnaire, t),
})));

function childCells({ plain, state, history, last }, t) {
  return {
    code: shownCode(plain.code), number: plain.number, first: plain.first, last: plain.last, born: plain.born,
    school: plain.school, class: plain.class, state: t(`state.${state}`),
    contacts: history.filter(({ plain: contact }) => !contact.undone).length,
    lastOn: last?.on, lastHow: last && t(`how.${last.how}`), needs: last?.needs, agreed: last?.agreed, next: last?.next,
  };
}

function answerCells({ newest, outcome, lang }, questionnaire, t) {
  const band = questionnaire.bands.find(({ id }) => id === outcome);
  const cells = { outcome: band ? band.word : t(`outcome.${outcome}`), lang: languageName(newest?.answer.lang ?? lang) };
  if (!newest) return cells;
  const { answer, result } = newest;
  const chosen = questionnaire.items.map(({ id, options }, i) =>
    [id, options.find(({ value }) => value === answer.a[i])?.text.nl ?? ""]);
  return {
    ...cells, ...Object.fromEntries(chosen),
    score: result.score, incomplete: t(result.incomplete ? "yes" : "no"), answeredOn: answer.at.slice(0, 10),
    by: t(`by.${answer.by}`), helped: t(answer.helped ? "yes" : "no"), talk: t(answer.talk?.wants ? "yes" : "no"),
  };
}
