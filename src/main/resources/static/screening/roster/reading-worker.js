// Reads and checks class lists beside the page, so that a long one never freezes it. The file stays in this browser.
//   {open: File, sheet}          -> {table: {header, mapping, headings, sample, sheets, sheet, encoding, rows}}
//   {check: {mapping, header, known, today, dateOrder, languages, corrections, left}} -> {checked: {rows, summary}}
// corrections: [{line, field, value}]; left: lines that the nurse leaves out. Any failure -> {error: {code, limit, max}}.
import { checkRows } from '/screening/roster/check-rows.js';
import { applyMapping, findHeader } from '/screening/roster/columns.js';
import { readTable } from '/screening/roster/read-table.js';

const SAMPLE_ROWS = 3;
let rows = [];

self.onmessage = async ({ data }) => {
    try {
        self.postMessage(data.open ? { table: await opened(data) } : { checked: checked(data.check) });
    } catch (failure) {
        const { code = 'damaged', limit, max } = failure;
        self.postMessage({ error: { code, limit, max } });
    }
};

async function opened({ open, sheet }) {
    const table = await readTable(open, { sheet });
    rows = table.rows;
    const { header, mapping } = findHeader(rows);
    const width = rows.slice(0, 100).reduce((most, row) => Math.max(most, row.length), 0);
    return {
        header, mapping, width,
        headings: header >= 0 ? rows[header] : [],
        sample: rows.slice(header + 1).filter(row => row.some(cell => cell.trim() !== '')).slice(0, SAMPLE_ROWS),
        rows: rows.length, sheet: table.sheet, sheets: table.sheets, encoding: table.encoding, separator: table.separator,
    };
}

function checked({ mapping, header, corrections = [], left = [], ...options }) {
    const out = new Set(left);
    const records = applyMapping(rows, mapping, { header }).filter(({ line }) => !out.has(line));
    const byLine = new Map(records.map(record => [record.line, record]));
    for (const { line, field, value } of corrections) {
        const record = byLine.get(line);
        if (record) record.values[field] = value;
    }
    return checkRows(records, options);
}
