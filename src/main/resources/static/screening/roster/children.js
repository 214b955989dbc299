import { newChildCode } from '/screening/roster/child-code.js';
import { newParent } from '/screening/roster/parent-links.js';

// Between a checked row of a list (check-rows.js) and a child as it is sealed.
export const MAX_PARENTS = 4;

export const shownCode = code => `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;

const plainCode = code => code.replaceAll('-', '');

export async function childFrom({ child, parents }, taken) {
    const code = newChildCode(taken);
    taken.add(code);
    return {
        v: 1, code: plainCode(code), number: child.pupilNumber, first: child.firstName, last: child.lastName,
        born: child.birthDate, school: child.school, class: child.class,
        parents: await Promise.all(parents.slice(0, MAX_PARENTS).map(({ email, language }) => newParent({ email, lang: language }))),
    };
}

export const takenCodes = children => new Set(children.map(({ plain }) => shownCode(plain.code)));

// As check-rows wants the children that are there.
export const asKnown = children => children.map(({ id, plain }) => ({
    id, pupilNumber: plain.number, firstName: plain.first, lastName: plain.last, birthDate: plain.born,
    school: plain.school, class: plain.class, emails: plain.parents.map(parent => parent.email).filter(email => email !== ''),
}));

// As the exports want them: invitation-files.js.
export const asExported = (children, linkOf) => children.map(({ plain }) => ({
    pupilNumber: plain.number, firstName: plain.first, lastName: plain.last, birthDate: plain.born, school: plain.school,
    class: plain.class, childCode: shownCode(plain.code),
    parents: plain.parents.map(parent => ({ email: parent.email, language: parent.lang, link: linkOf ? linkOf(parent) : '' })),
}));

const FIELD = { pupilNumber: 'number', firstName: 'first', lastName: 'last', birthDate: 'born', school: 'school', class: 'class' };

// What a changed list proposes for a child that is there. A link never disappears because a list no longer names its
// address: an address that was replaced takes the place of the old one, another one gets a link of its own.
export async function updated(plain, row) {
    const changed = { ...plain, parents: plain.parents.map(parent => ({ ...parent })) };
    const newParents = [];
    for (const change of row.changes) {
        if (change.field !== 'emails') {
            changed[FIELD[change.field]] = change.to;
            continue;
        }
        const free = changed.parents.filter(({ email }) => email === '' || change.removed.includes(email));
        for (const email of change.added) {
            const parent = free.shift();
            if (parent) {
                parent.email = email;
            } else if (changed.parents.length < MAX_PARENTS) {
                const made = await newParent({ email, lang: row.parents.find(one => one.email === email)?.language });
                changed.parents.push(made);
                newParents.push(made);
            }
        }
    }
    return { changed, newParents };
}

export function byName() {
    const order = new Intl.Collator('nl', { numeric: true });
    return (a, b) => order.compare(a.plain.last, b.plain.last) || order.compare(a.plain.first, b.plain.first);
}
