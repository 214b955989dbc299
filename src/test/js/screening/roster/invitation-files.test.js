import assert from 'node:assert/strict';
import test from 'node:test';
import { toCsv } from '/screening/export/csv.js';
import { childCodeRows, lettersByClass, mailMergeRows } from '/screening/roster/invitation-files.js';

const child = (firstName, lastName, group, ...parents) => ({
    pupilNumber: '1',
    firstName,
    lastName,
    birthDate: '2024-02-13',
    school: 'De Beer',
    class: group,
    childCode: '0000-0001-2',
    parents: parents.map(([email, language], i) => ({ email, language, link: `https://x.example/v/beer#1.s${i}.k` })),
});
const CHILDREN = [
    child('Zoë', 'Maes', '10A', ['a@x.example', 'nl'], ['b@x.example', 'tr']),
    child('An', 'Claes', '2B', ['', 'ar']),
];
const HEADINGS = {
    language: 'Taal',
    email: 'E-mail',
    link: 'Link',
    childCode: 'Kindcode',
    school: 'School',
    class: 'Klas',
};

// R004-8
test('the mail merge has one row a parent with an address, and no name', () => {
    const { columns, rows } = mailMergeRows(CHILDREN, HEADINGS);
    const text = toCsv(columns, rows);
    assert.equal(text.split('\r\n').length, 4);
    assert.ok(
        text.startsWith(
            '\ufeffTaal;E-mail;Link;Kindcode;School;Klas\r\nnl;a@x.example;https://x.example/v/beer#1.s0.k;0000-0001-2;De Beer;10A\r\n',
        ),
    );
    assert.doesNotMatch(text, /Zoë|Maes|Claes|2024/);
});

// R004-6
test('the code list has one row a child, and no link', () => {
    const { columns, rows } = childCodeRows(CHILDREN, HEADINGS);
    const text = toCsv(columns, rows);
    assert.match(text, /1;Claes;An;2024-02-13;De Beer;2B;0000-0001-2/);
    assert.doesNotMatch(text, /https/);
});

test('letters come by class in natural order, in the language of the parent', () => {
    const classes = lettersByClass(CHILDREN);
    assert.deepEqual(
        classes.map(one => [one.class, one.letters.length]),
        [
            ['2B', 1],
            ['10A', 2],
        ],
    );
    assert.equal(classes[0].letters[0].language, 'ar');
    assert.deepEqual(
        lettersByClass(CHILDREN, { onlyWithoutAddress: true }).map(one => one.class),
        ['2B'],
    );
});
