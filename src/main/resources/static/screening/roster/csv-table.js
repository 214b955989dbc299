// Separated text to rows: `{rows, separator}`. The separator is the one that cuts most lines in the same number of
// cells; Excel's own `sep=;` line wins. Throws UnreadableTable only.
import Papa from '/lib/papaparse.js';
import { MAX, UnreadableTable, tooLarge } from './unreadable-table.js';

const SEPARATORS = [';', ',', '\t', '|'];
const SAMPLE_LINES = 50;
const SAMPLE_CHARS = 100_000;
const PROSE_CHARS = 200;

export function csvTable(text) {
    const { body, said } = withoutSaid(withoutTail(text.replace(/\r\n?/g, '\n')));
    const separator = said ?? likelySeparator(body);
    const rows = parse(body, separator);
    if (said) rows.unshift([]);
    if (rows.length > MAX.rows) throw tooLarge('rows');
    if (rows.every(row => row.every(cell => cell.trim() === ''))) throw new UnreadableTable('empty');
    if (rows.some(row => row.slice(MAX.columns).some(cell => cell !== ''))) throw tooLarge('columns');
    if (rows.every(row => row.length < 2) && rows.some(([cell]) => cell?.length > PROSE_CHARS)) {
        throw new UnreadableTable('not-a-table');
    }
    return { rows, separator };
}

function withoutTail(text) {
    let end = text.length;
    while (text[end - 1] === '\n') end--;
    return text.slice(0, end);
}

function withoutSaid(text) {
    const said = /^\ufeff?"?sep=([;,\t|])"?\n/i.exec(text);
    return said ? { body: text.slice(said[0].length), said: said[1] } : { body: text, said: null };
}

function likelySeparator(text) {
    const sample = text.slice(0, SAMPLE_CHARS).split('\n', SAMPLE_LINES).join('\n');
    const [best] = SEPARATORS.map(separator => ({ separator, fit: fit(sample, separator) })).sort(
        (a, b) => b.fit - a.fit,
    );
    return best.separator;
}

function fit(sample, separator) {
    const widths = new Map();
    for (const row of parse(sample, separator).filter(row => row.some(cell => cell !== ''))) {
        widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
    }
    return Math.max(0, ...[...widths].map(([width, lines]) => (width > 1 ? lines * Math.min(width, 12) : 0)));
}

// One quote that is never closed would swallow the rest of the list as a single cell: then quotes mean nothing.
function parse(text, delimiter) {
    const { data, errors } = Papa.parse(text, { delimiter, newline: '\n', preview: MAX.rows + 1 });
    return swallowed(errors, data)
        ? text.split('\n', MAX.rows + 1).map(line => line.split(delimiter).map(unquoted))
        : data;
}

function swallowed(errors, rows) {
    const codes = new Set(errors.map(({ code }) => code));
    return (
        codes.has('MissingQuotes') ||
        (codes.has('InvalidQuotes') && rows.some(row => row.some(cell => cell.includes('\n'))))
    );
}

function unquoted(cell) {
    return cell.length > 1 && cell.startsWith('"') && cell.endsWith('"')
        ? cell.slice(1, -1).replaceAll('""', '"')
        : cell;
}
