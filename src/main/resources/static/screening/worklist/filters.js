// Which rows a nurse asked for. A criterion that is "" asks nothing.
// outcome, state (also "due": a next date that has come), talk ("1"), school and class (tags), lang, text.
export const NOTHING = Object.freeze({ outcome: "", state: "", talk: "", school: "", class: "", lang: "", text: "" });

const TESTS = {
  outcome: (row, wanted) => row.outcome === wanted,
  state: (row, wanted, today) => (wanted === "due" ? row.next !== null && row.next <= today : row.state === wanted),
  talk: (row) => row.wantsTalk,
  school: (row, wanted) => row.schoolTag === wanted,
  class: (row, wanted) => row.classTag === wanted,
  lang: (row, wanted) => row.languages.includes(wanted),
  text: (row, wanted) => wanted.toLowerCase().split(/\s+/).every((word) => row.sought.includes(word)),
};

export const matches = (row, criteria, today) =>
  Object.entries(TESTS).every(([name, test]) => !criteria[name] || test(row, criteria[name], today));

export const filtered = (rows, criteria, today) => rows.filter((row) => matches(row, criteria, today));

// How many rows each choice of a criterion would show, the other criteria staying as they are: Map of value -> count.
export function countsFor(rows, criteria, name, values, today) {
  const others = filtered(rows, { ...criteria, [name]: "" }, today);
  return new Map(values.map((value) =>
    [value, value === "" ? others.length : others.filter((row) => TESTS[name](row, value, today)).length]));
}
