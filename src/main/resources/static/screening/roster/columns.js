// Which column holds what. A mapping is `{field: column index}` with only the fields that were found; the nurse may
// correct it before applyMapping.
import { guessColumns } from './guess-columns.js';
import { meaning } from './headings.js';
import { looksLikeEmail } from './email-addresses.js';

export const FIELDS = [
    'pupilNumber',
    'firstName',
    'infix',
    'lastName',
    'fullName',
    'birthDate',
    'school',
    'class',
    'email1',
    'email2',
    'language',
    'phone',
];

// Schools put a title and a date above the headings.
const HEADER_WITHIN_ROWS = 15;
const MAX_NAME_CHARS = 200;
const PARTICLES =
    /^(.*?)\s+((?:van|de|den|der|het|'t|’t|ten|ter|te|el|al|von|vande|vanden|vander|le|la|du|des)(?:\s.*)?)$/u;

// One row of headings -> mapping. Of two columns with the same meaning the first one is taken.
export function recognise(headerRow) {
    const mapping = {};
    const addresses = [];
    let onlyName;
    headerRow.forEach((heading, column) => {
        const found = meaning(heading);
        if (found?.field === 'address') addresses.push({ column, second: found.second });
        else if (found?.field === 'name') onlyName ??= column;
        else if (found) mapping[found.field] ??= column;
    });
    if (onlyName !== undefined) {
        mapping[mapping.firstName === undefined ? 'fullName' : 'lastName'] ??= onlyName;
    }
    const [first, second] = addresses.sort((a, b) => a.second - b.second || a.column - b.column);
    if (first) mapping.email1 = first.column;
    if (second) mapping.email2 = second.column;
    return mapping;
}

// Finds the heading row among the first rows -> `{header: row index or -1, mapping}`; without headings the mapping is
// guessed from what the columns hold.
export function findHeader(rows) {
    let best = { header: -1, mapping: {}, fields: 1 };
    rows.slice(0, HEADER_WITHIN_ROWS).forEach((row, header) => {
        if (row.some(looksLikeEmail)) return;
        const mapping = recognise(row);
        const fields = Object.keys(mapping).length;
        if (fields > best.fields) best = { header, mapping, fields };
    });
    return best.header >= 0
        ? { header: best.header, mapping: best.mapping }
        : { header: -1, mapping: guessColumns(rows) };
}

// -> records `{line, values: {field: string}, cells, expected, overflow}`. Blank rows and what stands above the
// headings give none. `values` holds every mapped field, '' when the row is too short; `overflow` counts filled cells
// beyond the table.
export function applyMapping(rows, mapping, { header = 0 } = {}) {
    const expected = header >= 0 ? (rows[header]?.length ?? 0) : commonWidth(rows);
    const records = [];
    rows.forEach((row, index) => {
        if (index <= header || row.every(cell => cell.trim() === '')) return;
        const values = {};
        for (const field of FIELDS) {
            if (mapping[field] !== undefined) values[field] = row[mapping[field]] ?? '';
        }
        const overflow = row.slice(expected).filter(cell => cell.trim() !== '').length;
        records.push({ line: index + 1, values: wholeName(values), cells: row.length, expected, overflow });
    });
    return records;
}

function commonWidth(rows) {
    const counts = new Map();
    for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + (length > 0 ? 1 : 0));
    return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

// `Jong, Elif de` and `de` + `Jong` both become Elif / de Jong. A full name without comma is not cut: nobody can know
// where.
function wholeName({ infix, fullName, ...values }) {
    if (infix?.trim()) values.lastName = `${infix.trim()} ${values.lastName ?? ''}`;
    if (fullName === undefined || values.lastName?.trim()) return values;
    const [last, ...rest] = fullName.split(',');
    if (rest.length !== 1 || fullName.length > MAX_NAME_CHARS)
        return { ...values, firstName: values.firstName ?? '', lastName: fullName, nameWhole: true };
    const [, first, particles] = PARTICLES.exec(rest[0].trim()) ?? [null, rest[0].trim(), ''];
    return { ...values, firstName: first, lastName: `${particles} ${last.trim()}`.trim() };
}
