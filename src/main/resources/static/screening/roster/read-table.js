// A dropped file to a table: `{rows: string[][], encoding, separator, sheet, sheets}`. `rows` keeps blank rows, so row
// i is line i + 1 of the file as a spreadsheet shows it. For CSV `sheet` is null and `sheets` empty; for XLSX
// `encoding` and `separator` are null. Dates of XLSX come out as YYYY-MM-DD.
//
// Throws UnreadableTable, and nothing else, with `code`: 'empty', 'too-large' (with `limit`: 'bytes', 'rows',
// 'columns' or 'unpacked', and `max`), 'image', 'pdf', 'old-xls', 'encrypted', 'open-document', 'web-page', 'document'
// (Word and the like), 'damaged' (starts as XLSX, cannot be read), 'not-a-table', 'unopened' (the browser could not
// open the file).
import { csvTable } from './csv-table.js';
import { decodeText } from './decode-text.js';
import { fileKind, textKind } from './file-kind.js';
import { MAX, UnreadableTable, tooLarge } from './unreadable-table.js';
import { xlsxTable } from './xlsx-table.js';

export { MAX, UnreadableTable } from './unreadable-table.js';

// file: a File or Blob; sheet: the name of one of `sheets` when the nurse chooses another.
export async function readTable(file, { sheet } = {}) {
    if (file.size > MAX.bytes) throw tooLarge('bytes');
    let bytes;
    try {
        bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
        throw new UnreadableTable('unopened');
    }
    return tableFromBytes(bytes, { sheet });
}

export function tableFromBytes(bytes, { sheet } = {}) {
    if (bytes.length > MAX.bytes) throw tooLarge('bytes');
    const kind = fileKind(bytes);
    if (kind === 'zip') {
        return { ...xlsxTable(bytes, { sheet }), encoding: null, separator: null };
    }
    if (kind !== 'text') throw new UnreadableTable(kind);
    const { text, encoding } = decodeText(bytes);
    const said = textKind(text);
    if (said !== 'table') throw new UnreadableTable(said);
    return { ...csvTable(text), encoding, sheet: null, sheets: [] };
}
