// Counts of what was answered, of the newest answer of each parent. rows: as the work list has them; bands: the ids of the
// questionnaire's bands in their order. -> [{name, columns: [key], rows: [{label, counts}]}]; nothing of a person is in it.
export function tally(rows, bands) {
  const answers = rows.flatMap((row) => row.parents.filter(({ newest }) => newest)
    .map(({ newest, outcome }) => ({ school: row.plain.school ?? "", outcome, answer: newest.answer })));
  const outcomes = [...bands, "no-score"];
  const count = (of) => outcomes.map((outcome) => of.filter((one) => one.outcome === outcome).length);
  const split = (name, keyOf, keys) => ({
    name, columns: outcomes,
    rows: keys.map((key) => ({ label: key, counts: count(answers.filter((one) => keyOf(one) === key)) })),
  });
  const keysOf = (keyOf) => [...new Set(answers.map(keyOf))].sort();
  const language = ({ answer }) => answer.lang;
  const school = ({ school: name }) => name;
  return [
    { name: "outcome", columns: outcomes, rows: [{ label: "all", counts: count(answers) }] },
    split("talk", ({ answer }) => (answer.talk?.wants === true ? "yes" : "no"), ["yes", "no"]),
    split("help", ({ answer }) => (answer.helped === true ? "yes" : "no"), ["yes", "no"]),
    split("language", language, keysOf(language)),
    split("school", school, keysOf(school)),
  ].filter(({ rows: lines }) => lines.length > 0);
}

// Who answered in another language than the one their letter was in: worth a look, not an error.
export function otherLanguage(rows) {
  return rows.flatMap((row) => row.parents
    .filter(({ newest, lang }) => newest && lang && newest.answer.lang !== lang)
    .map(({ newest, lang }) => ({ row, asked: lang, answered: newest.answer.lang })));
}

// The links of these addresses, as the class list has them; addresses never leave the browser.
export function linksOf(children, typed) {
  const wanted = new Set(typed.toLowerCase().split(/[\s,;<>]+/).filter((word) => word.includes("@")));
  return children.flatMap(({ plain }) => plain.parents)
    .filter(({ email }) => email && wanted.has(email.toLowerCase())).map(({ invitation }) => invitation);
}
