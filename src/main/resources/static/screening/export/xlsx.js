// toXlsx(columns, rows, sheetName) -> Blob: one sheet with frozen, filterable headings. Text stays text, whatever it
// starts with, so formulas are inert; dates (YYYY-MM-DD) are real dates.
// columns: [{key, heading, type: 'text' | 'date' | 'number', width}]; width in characters, from the cells when not
// given.
import { strToU8, zipSync } from '/lib/xlsx-write.js';
import { STYLES_XML, workbookParts, escapeXml, sheetTitle } from './xlsx-parts.js';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MS_PER_DAY = 86_400_000;
const MAX_CELL_CHARS = 32_767;
const STYLE = { text: 1, date: 2, heading: 3 };

export function toXlsx(columns, rows, sheetName) {
    const texts = new Map();
    const parts = {
        ...workbookParts(sheetTitle(sheetName)),
        'xl/styles.xml': STYLES_XML,
        'xl/worksheets/sheet1.xml': sheetXml(columns, rows, texts),
    };
    parts['xl/sharedStrings.xml'] = textsXml(texts);
    const packed = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
    return new Blob([zipSync(packed)], { type: TYPE });
}

function sheetXml(columns, rows, texts) {
    const lines = [
        columns.map(({ heading }) => textCell(heading, STYLE.heading, texts)),
        ...rows.map(row => columns.map(({ key, type }) => cell(row[key], type, texts))),
    ];
    const body = lines.map((cells, i) => {
        const placed = cells.map((one, c) => one && `<c r="${letters(c)}${i + 1}"${one}</c>`);
        return `<row r="${i + 1}">${placed.join('')}</row>`;
    });
    const widths = columns.map(
        (column, c) => `<col min="${c + 1}" max="${c + 1}" width="${widthOf(column, rows)}" customWidth="1"/>`,
    );
    const span = `A1:${letters(columns.length - 1)}${lines.length}`;
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
        `<dimension ref="${span}"/>` +
        '<sheetViews><sheetView workbookViewId="0">' +
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
        `<cols>${widths.join('')}</cols><sheetData>${body.join('')}</sheetData><autoFilter ref="${span}"/></worksheet>`
    );
}

function cell(value, type, texts) {
    if (value === null || value === undefined || value === '') return '';
    if (typeof value === 'number' && Number.isFinite(value)) return `><v>${value}</v>`;
    const day = type === 'date' ? Date.parse(`${value}T00:00:00Z`) : NaN;
    // Before 1 March 1900 spreadsheets count a day that never was.
    const serial = (day - Date.UTC(1899, 11, 30)) / MS_PER_DAY;
    return serial > 60 ? ` s="${STYLE.date}"><v>${serial}</v>` : textCell(String(value), STYLE.text, texts);
}

function textCell(text, style, texts) {
    const kept = text.slice(0, MAX_CELL_CHARS);
    if (!texts.has(kept)) texts.set(kept, texts.size);
    return ` s="${style}" t="s"><v>${texts.get(kept)}</v>`;
}

function textsXml(texts) {
    const items = [...texts.keys()].map(text => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
        `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${texts.size}">` +
        `${items.join('')}</sst>`
    );
}

function widthOf({ key, heading, type, width }, rows) {
    if (width) return width;
    if (type === 'date') return Math.max(12, heading.length + 3);
    const longest = rows.reduce((most, row) => Math.max(most, String(row[key] ?? '').length), heading.length + 3);
    return Math.min(60, Math.max(8, longest + 1));
}

function letters(index) {
    return index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26);
}
