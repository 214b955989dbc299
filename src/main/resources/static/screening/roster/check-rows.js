// Looks at every record before anything is kept.
//
// checkRows(records, {today: 'YYYY-MM-DD', known, dateOrder, ages, languages, language}) -> {rows, summary}
//   known      children that are there: {id, pupilNumber, firstName, lastName, birthDate, school, class, emails: []}
//   dateOrder  'dmy' or 'mdy' when the nurse chose; otherwise the habit of the whole column decides
//   ages       {min, max} in whole years, 1 to 20 when not given
//   languages  codes the questionnaire is offered in; language: the one that stands in for others ('nl')
// row: {line, child: {pupilNumber, firstName, lastName, birthDate, school, class}, parents: [{email, language, phone}],
//       doubts: [{field, code, value, ...}], notes: [same], state: 'ok'|'doubt'|'blocked',
//       standing: 'new'|'known'|'changed', knownId, changes: [{field, from, to}], duplicateOf: line}
//   A row that is 'blocked' cannot be taken in before it is corrected. A row with `duplicateOf` is the same child again:
//   its addresses are already among the parents of that line, and it is never kept on its own.
//   A parent without address has email '' and gets a letter; a child always has at least one parent.
// summary: {total, ok, doubt, blocked, new, known, changed, repeated, withoutAddress, parents, dateOrder, dateOrderSure}
export function checkRows(records, { today, known = [] } = {}) {
    throw new Error('not made yet');
}
