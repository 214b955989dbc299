// Compares the rows with the children that are already there, so that the same list again adds only what is new. A
// child is known by its number, else by name and birth date.
import { nameKey, numberKey, personKey } from './same-child.js';

const COMPARED = ['firstName', 'lastName', 'birthDate', 'school', 'class'];

export function markKnown(rows, known) {
    const byNumber = new Map(known.filter(one => one.pupilNumber).map(one => [numberKey(one), one]));
    const byPerson = new Map(known.map(one => [personKey(one), one]));
    for (const row of rows) {
        const match = byNumber.get(numberKey(row.child)) ?? byPerson.get(personKey(row.child));
        if (match) compare(row, match);
    }
}

function compare(row, match) {
    const { child } = row;
    row.knownId = match.id;
    if (child.pupilNumber && match.pupilNumber && numberKey(child) !== numberKey(match)) {
        row.doubts.push({
            field: 'pupilNumber',
            code: 'number-changed',
            value: child.pupilNumber,
            known: match.pupilNumber,
        });
        row.changes.push({ field: 'pupilNumber', from: match.pupilNumber, to: child.pupilNumber });
    }
    if (nameKey(child) !== nameKey(match) && nameKey(child) !== '') {
        const name = `${match.firstName} ${match.lastName}`.trim();
        row.doubts.push({
            field: 'lastName',
            code: 'known-other-name',
            value: `${child.firstName} ${child.lastName}`.trim(),
            known: name,
        });
    }
    for (const field of COMPARED) {
        if (child[field] !== '' && child[field] !== (match[field] ?? ''))
            row.changes.push({ field, from: match[field] ?? '', to: child[field] });
    }
    const { added, removed } = addressChanges(row.parents, match.emails ?? []);
    if (added.length + removed.length > 0) row.changes.push({ field: 'emails', added, removed });
    row.standing = row.changes.length > 0 ? 'changed' : 'known';
}

// A list without any address says nothing about addresses; a list with one does not list all either, so the page asks.
function addressChanges(parents, before) {
    const now = parents.map(({ email }) => email).filter(email => email !== '');
    const has = (list, email) => list.some(other => other.toLowerCase() === email.toLowerCase());
    return {
        added: now.filter(email => !has(before, email)),
        removed: now.length > 0 ? before.filter(email => !has(now, email)) : [],
    };
}
