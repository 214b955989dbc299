// The first visible sheet with something in it (or the named one) of an XLSX file: `{rows, sheet, sheets}`, every cell
// as the text a person sees: dates as YYYY-MM-DD, numbers without exponent, leading zeros of a 0000 format kept.
// Rows are made equally wide, since a sheet does not store
// empty cells. Formulas are never computed: the value that was saved is taken. Throws UnreadableTable only.
import { MAX, UnreadableTable, tooLarge } from './unreadable-table.js';
import { cellText, readStyles } from './xlsx-cells.js';
import { eachElement } from './xml-elements.js';
import { zipParts } from './zip-parts.js';

export function xlsxTable(bytes, { sheet } = {}) {
    const parts = zipParts(bytes);
    const workbook = parts.names.find(name => /(^|\/)workbook\.xml$/i.test(name));
    if (!workbook) throw new UnreadableTable(otherZip(parts.names));
    const folder = workbook.slice(0, -'workbook.xml'.length);
    const optional = name => (parts.names.includes(folder + name) ? parts.read(folder + name) : null);
    const { sheets, date1904 } = readWorkbook(parts.read(workbook), optional('_rels/workbook.xml.rels'), folder);
    const context = {
        texts: readSharedTexts(optional('sharedStrings.xml')),
        styles: readStyles(optional('styles.xml')),
        date1904,
    };
    const names = sheets.map(({ name }) => name);
    for (const { name, path } of sheet === undefined ? sheets : sheets.filter(one => one.name === sheet)) {
        const rows = readSheet(parts.read(path), context);
        if (rows.length > 0) return { rows, sheet: name, sheets: names };
    }
    throw new UnreadableTable('empty');
}

function otherZip(names) {
    if (names.includes('content.xml')) return 'open-document';
    return names.some(name => name.startsWith('word/') || name.startsWith('ppt/')) ? 'document' : 'not-a-table';
}

function readWorkbook(xml, relations, folder) {
    const paths = new Map();
    eachElement(relations, (name, attrs) => {
        if (name === 'Relationship' && attrs.Target) {
            paths.set(attrs.Id, attrs.Target.startsWith('/') ? attrs.Target.slice(1) : folder + attrs.Target);
        }
    });
    const sheets = [];
    let date1904 = false;
    eachElement(xml, (name, attrs) => {
        if (name === 'workbookPr') date1904 = attrs.date1904 === '1' || attrs.date1904 === 'true';
        if (name === 'sheet' && (attrs.state ?? 'visible') === 'visible' && paths.has(attrs.id)) {
            sheets.push({ name: attrs.name ?? '', path: paths.get(attrs.id) });
        }
    });
    return { sheets, date1904 };
}

// Phonetic readings (rPh) stand beside a text and are no part of it.
function readSharedTexts(xml) {
    const texts = [];
    let text = '';
    let phonetic = false;
    eachElement(
        xml,
        name => {
            if (name === 'si') text = '';
            if (name === 'rPh') phonetic = true;
        },
        (name, inner) => {
            if (name === 't' && !phonetic) text += inner;
            if (name === 'rPh') phonetic = false;
            if (name === 'si') texts.push(text);
        },
    );
    return texts;
}

function readSheet(xml, context) {
    const rows = [];
    let line = 0;
    let column = 0;
    let cell = null;
    eachElement(
        xml,
        (name, attrs) => {
            if (name === 'row') {
                line = Number.parseInt(attrs.r, 10) || line + 1;
                column = 0;
            } else if (name === 'c') {
                column = columnOf(attrs.r) ?? column;
                cell = { type: attrs.t, style: attrs.s, raw: '' };
            }
        },
        (name, inner) => {
            if (cell && (name === 'v' || name === 't')) {
                cell.raw += inner;
            } else if (cell && name === 'c') {
                place(rows, line, column++, cellText(cell, context));
                cell = null;
            }
        },
    );
    const width = Math.max(0, ...rows.map(row => row.length));
    return rows.map(row => (row.length > 0 ? row.concat(Array(width - row.length).fill('')) : row));
}

// Only cells that hold something count: people colour whole sheets.
function place(rows, line, column, text) {
    if (text === '') return;
    if (line > MAX.rows) throw tooLarge('rows');
    if (column >= MAX.columns) throw tooLarge('columns');
    while (rows.length < line) rows.push([]);
    const row = rows[line - 1];
    while (row.length < column) row.push('');
    row[column] = text;
}

function columnOf(reference) {
    const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
    return letters ? [...letters].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null;
}
