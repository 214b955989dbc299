// columns: [{key, heading, type: 'text' | 'date' | 'number'}]; rows: objects by key -> text of a CSV file.
export function toCsv(columns, rows, { separator = ';', bom = true } = {}) {
    throw new Error('not made yet');
}
