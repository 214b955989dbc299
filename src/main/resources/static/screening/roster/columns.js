// Which column holds what. A mapping is `{field: column index}` with only the fields that were found; the nurse may
// correct it before applyMapping.
export const FIELDS = ['pupilNumber', 'firstName', 'infix', 'lastName', 'fullName', 'birthDate', 'school', 'class',
    'email1', 'email2', 'language', 'phone'];
// One row of headings -> mapping.
export function recognise(headerRow) {
    throw new Error('not made yet');
}
// Finds the heading row among the first rows -> `{header: row index or -1, mapping}`; without headings the mapping is
// guessed from what the columns hold.
export function findHeader(rows) {
    throw new Error('not made yet');
}
// -> records `{line, values: {field: string}, cells, expected, overflow}`; blank rows give none. `values` holds every mapped field,
// '' when the row is too short; `cells` is how many cells the row has, `expected` how many the table has.
export function applyMapping(rows, mapping, { header = 0 } = {}) {
    throw new Error('not made yet');
}
