// Dates as people write them, to YYYY-MM-DD. parseDate(text, {order, thisYear}) -> {iso} | {error: 'impossible' |
// 'unreadable'}, with `other` (the ISO date when day and month change places) where that is a date too, and
// `serial: true` when a bare spreadsheet number was read.

const MAX_CHARS = 40;
const MONTHS = [
    'jan',
    'feb',
    'maa|mrt|mar',
    'apr|avr',
    'mei|may|mai',
    'jun|juin',
    'jul|juil',
    'aug|aou',
    'sep',
    'okt|oct',
    'nov',
    'dec',
].map(starts => new RegExp(`^(?:${starts})`));

export function parseDate(text, { order = 'dmy', thisYear = 2100 } = {}) {
    if (text.length > MAX_CHARS) return { error: 'unreadable' };
    const plain = text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .trim()
        .replace(/[t ]\d{1,2}:\d{2}.*$/, '');
    let match =
        /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(plain) ?? /^((?:19|20)\d\d)()([01]\d)([0-3]\d)$/.exec(plain);
    if (match) return answer(iso(match[1], match[3], match[4]));
    match =
        /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{2}|\d{4})$/.exec(plain) ??
        /^([0-3]\d)([01]\d)((?:19|20)\d\d)$/.exec(plain);
    if (match) {
        const year = fullYear(match[3], thisYear);
        const dayFirst = iso(year, match[2], match[1]);
        const monthFirst = iso(year, match[1], match[2]);
        return order === 'mdy' ? answer(monthFirst, dayFirst) : answer(dayFirst, monthFirst);
    }
    match = /^(?:[a-z]+,? )?(\d{1,2})(?:e|er|st|nd|rd|th)?[-/. ]*([a-z]+)[-/., ]*(\d{2}|\d{4})$/.exec(plain);
    if (match) return answer(named(match[1], match[2], fullYear(match[3], thisYear)));
    match = /^([a-z]+)[. ]*(\d{1,2})(?:st|nd|rd|th)?[, ]+(\d{4})$/.exec(plain);
    if (match) return answer(named(match[2], match[1], match[3]));
    if (/^[34]\d{4}(?:\.\d+)?$/.test(plain)) {
        const serial = new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(plain)) * 86_400_000);
        return { iso: serial.toISOString().slice(0, 10), serial: true };
    }
    return { error: 'unreadable' };
}

// The habit of a whole column: `{order, sure, mixed}`. Only a day above 12 tells; `mixed` when both habits are there
// often.
export function dateOrder(texts) {
    let dayFirst = 0;
    let monthFirst = 0;
    let either = 0;
    for (const text of texts) {
        const { iso: day, other } = parseDate(text, { order: 'dmy' });
        if (other === undefined && !/^\d{1,2}\D/.test(text.trim())) continue;
        if (day && other) either += day === other ? 0 : 1;
        else if (day) dayFirst++;
        else if (other) monthFirst++;
    }
    const order = monthFirst > dayFirst ? 'mdy' : 'dmy';
    const fewer = Math.min(dayFirst, monthFirst);
    return {
        order,
        sure: either === 0 || dayFirst + monthFirst > 0,
        mixed: fewer > 0 && fewer * 20 > dayFirst + monthFirst,
    };
}

function answer(date, other) {
    const more = other ? { other } : {};
    return date ? { iso: date, ...more } : { error: 'impossible', ...more };
}

function named(day, word, year) {
    const month = MONTHS.findIndex(start => start.test(word));
    return month < 0 ? null : iso(year, month + 1, day);
}

function iso(year, month, day) {
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    const text = Number(year) >= 1000 ? date.toISOString().slice(0, 10) : '';
    return text === `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` ? text : null;
}

function fullYear(year, thisYear) {
    if (year.length === 4) return year;
    const century = Math.floor(thisYear / 100) * 100;
    return String(century + Number(year) > thisYear ? century - 100 + Number(year) : century + Number(year));
}
