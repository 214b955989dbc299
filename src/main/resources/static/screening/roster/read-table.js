// A dropped file to a table: `{rows: string[][], encoding, separator, sheet, sheets}`. `rows` keeps blank rows, so row i
// is line i + 1 of the file as a spreadsheet shows it. For CSV `sheet` is null and `sheets` empty; for XLSX `encoding`
// and `separator` are null. Dates of XLSX come out as YYYY-MM-DD.
//
// Throws UnreadableTable, and nothing else, with `code`: 'empty', 'too-large' (with `limit`: 'bytes', 'rows', 'columns'
// or 'unpacked', and `max`), 'image', 'pdf', 'old-xls', 'encrypted', 'open-document', 'web-page', 'document' (Word and
// the like), 'damaged' (starts as XLSX, cannot be read), 'not-a-table'.
export class UnreadableTable extends Error {}
export async function readTable(file, { sheet } = {}) {
    throw new Error('not made yet');
}
export function tableFromBytes(bytes, { sheet } = {}) {
    throw new Error('not made yet');
}
