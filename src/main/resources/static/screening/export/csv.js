// toCsv(columns, rows, {separator, bom}) -> text of a CSV file that Excel opens without harm: UTF-8 with a mark, CRLF,
// and text that a spreadsheet would run as a formula gets an apostrophe in front.
// columns: [{key, heading, type: 'text' | 'date' | 'number'}]; rows: objects by key; dates are YYYY-MM-DD.

const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

export function toCsv(columns, rows, { separator = ';', bom = true } = {}) {
    const lines = [columns.map(({ heading }) => heading), ...rows.map(row => columns.map(({ key }) => row[key]))];
    const text = lines.map(cells => cells.map(cell => written(cell, separator)).join(separator) + '\r\n').join('');
    return (bom ? '\ufeff' : '') + text;
}

// Real numbers stay as they are: a negative number is no formula.
function written(cell, separator) {
    if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
    const text = neutral(String(cell ?? ''));
    return /["\r\n\t;,|]/.test(text) || text.includes(separator) || text !== text.trim()
        ? `"${text.replaceAll('"', '""')}"`
        : text;
}

function neutral(text) {
    return FORMULA.test(text) ? `'${text}` : text;
}
