// Which rows a nurse asked for. A criterion that is "" asks nothing.
// outcome, state (also "due": a next date that has come), talk ("1"), school and class (tags), lang, text.
export const NOTHING = Object.freeze({ outcome: "", state: "", talk: "", school: "", class: "", lang: "", text: "" });

// What a row answers to a criterion.
const VALUES = {
  outcome: (row) => [row.outcome],
  state: (row, today) => (row.next !== null && row.next <= today ? [row.state, "due"] : [row.state]),
  talk: (row) => (row.wantsTalk ? ["1"] : []),
  school: (row) => [row.schoolTag],
  class: (row) => [row.classTag],
  lang: (row) => row.languages,
};

export function filtered(rows, criteria, today) {
  const asked = Object.keys(VALUES).filter((name) => criteria[name]);
  const words = criteria.text ? criteria.text.toLowerCase().split(/\s+/) : [];
  return rows.filter((row) => asked.every((name) => VALUES[name](row, today).includes(criteria[name]))
    && (words.length === 0 || words.every((word) => soughtIn(row.plain).includes(word))));
}

export const matches = (row, criteria, today) => filtered([row], criteria, today).length === 1;

// How many rows each choice of a criterion would show, the other criteria staying as they are: Map of value -> count.
export function countsFor(rows, criteria, name, values, today) {
  const others = filtered(rows, { ...criteria, [name]: "" }, today);
  const counts = new Map(values.map((value) => [value, value === "" ? others.length : 0]));
  for (const row of others) {
    for (const value of VALUES[name](row, today)) if (counts.has(value)) counts.set(value, counts.get(value) + 1);
  }
  return counts;
}

const sought = new WeakMap();

function soughtIn(plain) {
  if (!sought.has(plain)) {
    const { first, last, code, number, school } = plain;
    sought.set(plain, [first, last, code, number, plain.class, school].join(" ").toLowerCase());
  }
  return sought.get(plain);
}
