// The same child or the same number twice in one list. Some schools write one row a parent: then the first row keeps
// the addresses of all, and the others point to it with `duplicateOf`.

// A name as it is compared: without accents, case, signs and order, so that Peeters, Zoë is zoe PEETERS.
export function nameKey({ firstName, lastName }) {
    return `${firstName} ${lastName}`
        .normalize('NFD')
        .toLowerCase()
        .replace(/\p{M}/gu, '')
        .replace(/ı/g, 'i')
        .replace(/ø/g, 'o')
        .replace(/ł/g, 'l')
        .replace(/ß/g, 'ss')
        .replace(/æ/g, 'ae')
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .split(/[\s-]+/)
        .filter(Boolean)
        .sort()
        .join(' ');
}

// Spreadsheets drop leading zeros and people add spaces.
export function numberKey({ pupilNumber }) {
    return pupilNumber
        .replace(/\s/g, '')
        .toUpperCase()
        .replace(/^0+(?=.)/, '');
}

export function personKey(child) {
    const name = nameKey(child);
    return name === '' ? '' : `${name}|${child.birthDate}`;
}

export function markSameChildren(rows) {
    for (const group of groups(rows, row => numberKey(row.child))) {
        const lines = group.map(({ line }) => line);
        if (group.every(row => samePerson(row.child, group[0].child))) merge(group, lines);
        else
            group.forEach(row =>
                row.doubts.push({ field: 'pupilNumber', code: 'number-double', value: row.child.pupilNumber, lines }),
            );
    }
    for (const group of groups(
        rows.filter(row => row.duplicateOf === undefined),
        row => personKey(row.child),
    )) {
        const lines = group.map(({ line }) => line);
        const numbers = new Set(group.map(row => numberKey(row.child)));
        if (numbers.size === 1 && numbers.has('') && group[0].child.birthDate !== '') merge(group, lines);
        else if (numbers.size > 1 || numbers.has('')) {
            // Two numbers are two children, who may well have one name; without a number nobody can tell.
            const told = row => (numbers.has('') ? row.doubts : row.notes);
            group.forEach(row =>
                told(row).push({ field: 'lastName', code: 'name-double', value: row.child.lastName, lines }),
            );
        }
    }
}

function samePerson(a, b) {
    return nameKey(a) === nameKey(b) && (a.birthDate === b.birthDate || a.birthDate === '' || b.birthDate === '');
}

function merge([first, ...others], lines) {
    first.notes.push({ field: null, code: 'child-twice', lines });
    const known = new Set(first.parents.map(({ email }) => email.toLowerCase()));
    for (const row of others) {
        row.duplicateOf = first.line;
        row.doubts.push({ field: null, code: 'child-twice', lines });
        for (const parent of row.parents) {
            if (!known.has(parent.email.toLowerCase())) first.parents.push(parent);
            known.add(parent.email.toLowerCase());
        }
    }
    const addressed = first.parents.filter(({ email }) => email !== '');
    if (addressed.length > 0) {
        first.parents = addressed;
        first.notes = first.notes.filter(({ code }) => code !== 'no-address');
    }
}

function groups(rows, keyOf) {
    const byKey = new Map();
    for (const row of rows) {
        const key = keyOf(row);
        if (key === '') continue;
        if (byKey.has(key)) byKey.get(key).push(row);
        else byKey.set(key, [row]);
    }
    return [...byKey.values()].filter(group => group.length > 1);
}
