// columns: [{key, heading, type: 'text' | 'date' | 'number'}]; dates are YYYY-MM-DD -> Blob.
export function toXlsx(columns, rows, sheetName) {
    throw new Error('not made yet');
}
