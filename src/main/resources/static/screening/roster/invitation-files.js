// Files a centre mails or prints from. children: [{pupilNumber, firstName, lastName, birthDate, school, class,
// childCode, parents: [{email, language, link}]}]. headings: {column key: text}, from the page.

const MAIL_MERGE = ['language', 'email', 'link', 'childCode', 'school', 'class'];
const CHILD_CODES = ['pupilNumber', 'lastName', 'firstName', 'birthDate', 'school', 'class', 'childCode'];

// -> {columns, rows} for toCsv and toXlsx, one row a parent with an address. No name of the child: a mail merge passes
// through a mail program and a mailbox that others may read, and the letter does not need it.
export function mailMergeRows(children, headings) {
    const rows = children.flatMap(({ childCode, school, class: group, parents }) =>
        parents
            .filter(({ email }) => email !== '')
            .map(({ language, email, link }) => ({ language, email, link, childCode, school, class: group })),
    );
    return { columns: columnsOf(MAIL_MERGE, headings), rows };
}

// -> {columns, rows}, one row a child, to match the codes with the centre's own files (R004-6). No links: who has this
// file cannot answer in a parent's name.
export function childCodeRows(children, headings) {
    const rows = children.map(child => Object.fromEntries(CHILD_CODES.map(key => [key, child[key] ?? ''])));
    return { columns: columnsOf(CHILD_CODES, headings), rows };
}

// -> [{school, class, letters: [{language, link, childCode, firstName, lastName}]}], sorted, one letter a parent. The
// name is for the one who hands the letters out.
export function lettersByClass(children, { onlyWithoutAddress = false, locale = 'nl' } = {}) {
    const order = new Intl.Collator(locale, { numeric: true });
    const classes = new Map();
    for (const child of children) {
        const { firstName, lastName, childCode, school, class: group } = child;
        const letters = child.parents
            .filter(({ email }) => !onlyWithoutAddress || email === '')
            .map(({ language, link }) => ({ language, link, childCode, firstName, lastName }));
        if (letters.length === 0) continue;
        const key = JSON.stringify([school, group]);
        if (!classes.has(key)) classes.set(key, { school, class: group, letters: [] });
        classes.get(key).letters.push(...letters);
    }
    for (const { letters } of classes.values()) {
        letters.sort((a, b) => order.compare(a.lastName, b.lastName) || order.compare(a.firstName, b.firstName));
    }
    return [...classes.values()].sort((a, b) => order.compare(a.school, b.school) || order.compare(a.class, b.class));
}

function columnsOf(keys, headings) {
    return keys.map(key => ({ key, heading: headings[key] ?? key, type: key === 'birthDate' ? 'date' : 'text' }));
}
