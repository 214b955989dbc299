// Columns of a list without headings, by what they hold. A guess is only a proposal: the page shows it to be corrected.
import { parseDate } from './dates.js';
import { looksLikeEmail } from './email-addresses.js';
import { languageCode } from './languages.js';

const SAMPLE_ROWS = 60;
const MOST = 0.6;

export function guessColumns(rows) {
    const sample = rows.filter(row => row.some(cell => cell.trim() !== '')).slice(0, SAMPLE_ROWS);
    const width = Math.max(0, ...sample.map(row => row.length));
    const columns = Array.from({ length: width }, (_, index) => {
        const cells = sample.map(row => (row[index] ?? '').trim()).filter(cell => cell !== '');
        return { index, cells, distinct: new Set(cells).size };
    }).filter(({ cells }) => cells.length > 0);
    const mapping = {};
    const take = (field, fits) => {
        const at = columns.findIndex(fits);
        if (at >= 0) mapping[field] = columns.splice(at, 1)[0].index;
    };
    take('email1', most(looksLikeEmail));
    take('email2', most(looksLikeEmail));
    take(
        'birthDate',
        most(cell => !/^\d+$/.test(cell) && parseDate(cell).iso !== undefined),
    );
    take(
        'pupilNumber',
        column =>
            most(cell => /^[A-Z]{0,3}\d{3,}$/i.test(cell))(column) && column.distinct > MOST * column.cells.length,
    );
    take(
        'language',
        most(cell => languageCode(cell) !== null),
    );
    const words = column => most(cell => /^\p{L}[\p{L} '’.-]*$/u.test(cell))(column);
    const varied = column => words(column) && (sample.length < 4 || column.distinct > column.cells.length / 3);
    take('firstName', varied);
    take('lastName', varied);
    take('school', column => average(column.cells) > 8);
    take('class', column => average(column.cells) <= 8);
    if (mapping.firstName !== undefined && mapping.lastName === undefined) {
        mapping.fullName = mapping.firstName;
        delete mapping.firstName;
    }
    return mapping;
}

function most(fits) {
    return ({ cells }) => cells.filter(fits).length > MOST * cells.length;
}

function average(cells) {
    return cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
}
