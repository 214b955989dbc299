// The cells of one record to a child and its parents; what is odd goes to row.doubts and row.notes (codes:
// check-rows.js).
import { cleanCell } from './cells.js';
import { parseDate } from './dates.js';
import { readAddresses } from './email-addresses.js';
import { languageCode, suggestLanguage } from './languages.js';

export function readChild(values, row, context) {
    const read = field => cleanCell(field, values[field], row.doubts);
    const child = {
        pupilNumber: read('pupilNumber'),
        firstName: read('firstName'),
        lastName: read('lastName'),
        birthDate: birthDate(read('birthDate'), row.doubts, context),
        school: read('school'),
        class: read('class'),
    };
    const nameless = child.firstName === '' && child.lastName === '';
    for (const field of ['firstName', 'lastName']) {
        const whole = field === 'firstName' && values.nameWhole && child.lastName !== '';
        const asked = values[field] !== undefined || nameless;
        if (child[field] === '' && asked && !whole) row.doubts.push({ field, code: 'name-missing', value: '' });
    }
    return child;
}

export function readParents(values, row, context) {
    const language = parentLanguage(cleanCell('language', values.language, row.doubts), row, context);
    const phone = cleanCell('phone', values.phone, row.doubts);
    const found = [];
    for (const field of ['email1', 'email2']) {
        for (const email of addressesIn(field, cleanCell(field, values[field], row.doubts), row.doubts)) {
            if (found.some(one => one.toLowerCase() === email.toLowerCase()))
                row.notes.push({ field, code: 'email-repeated', value: email });
            else found.push(email);
        }
    }
    if (found.length === 0) {
        row.notes.push({ field: 'email1', code: 'no-address', value: '' });
        found.push('');
    }
    return found.map((email, i) => ({ email, language, phone: i === 0 ? phone : '' }));
}

function addressesIn(field, value, doubts) {
    if (value === '') return [];
    const { addresses, wrong } = readAddresses(value);
    if (wrong) doubts.push({ field, code: 'email-wrong', value: value.slice(0, 200) });
    if (addresses.length > 1) doubts.push({ field, code: 'emails-several', value: value.slice(0, 200), addresses });
    return addresses;
}

function birthDate(value, doubts, { today, habit, ages }) {
    if (value === '') return '';
    const doubt = (code, more) => doubts.push({ field: 'birthDate', code, value, ...more });
    const { iso, other, error, serial } = parseDate(value, { order: habit.order, thisYear: Number(today.slice(0, 4)) });
    if (error && other) doubt('date-other-order', { iso: other });
    else if (error) doubt(`date-${error}`);
    else if (habit.mixed && other && other !== iso) doubt('date-ambiguous', { iso, other });
    else if (serial) doubt('date-serial', { iso });
    const date = iso ?? other ?? '';
    if (date > today) doubt('date-future');
    else if (date !== '') {
        const age = ageOn(today, date);
        if (age < ages.min || age > ages.max) doubt('age-unusual', { age });
    }
    return date;
}

function ageOn(today, date) {
    return Number(today.slice(0, 4)) - Number(date.slice(0, 4)) - (today.slice(5) < date.slice(5) ? 1 : 0);
}

function parentLanguage(value, row, { languages, language }) {
    if (value === '') return language;
    const code = languageCode(value);
    if (code === null) {
        row.doubts.push({ field: 'language', code: 'language-unknown', value, suggestion: suggestLanguage(value) });
        return language;
    }
    if (languages && !languages.includes(code)) {
        row.notes.push({ field: 'language', code: 'language-not-offered', value, language: code });
        return language;
    }
    return code;
}
