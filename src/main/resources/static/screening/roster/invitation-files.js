// Files a centre mails or prints from. children: [{pupilNumber, firstName, lastName, birthDate, school, class,
// childCode, parents: [{email, language, link}]}]. headings: {key: text} from the page, one for each column key.
// -> {columns, rows} for toCsv and toXlsx; one row a parent with an address: language, email, link, childCode, school, class.
export function mailMergeRows(children, headings) {
    throw new Error('not made yet');
}
// -> {columns, rows}: one row a child to match with the centre's own file: pupilNumber, lastName, firstName, birthDate, school, class, childCode.
export function childCodeRows(children, headings) {
    throw new Error('not made yet');
}
// -> [{school, class, letters: [{language, link, childCode, firstName, lastName}]}], sorted; every parent, or only those without address.
export function lettersByClass(children, { onlyWithoutAddress = false } = {}) {
    throw new Error('not made yet');
}
