// R004-8: who gets an invitation or a reminder, and what it says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audience, byClass } from '/screening/invitation/audience.js';
import { objection, proposedMail, withLink } from '/screening/invitation/mail-text.js';
import { wordsFor } from '/screening/invitation/parent-words.js';

const link = (id, more = {}) => [id, { id, sentOn: null, remindedOn: null, answeredOn: null, closedOn: null, ...more }];
const child = (...ids) => ({ plain: { school: 'De Beer', class: '1KA', parents: ids.map(invitation => ({ invitation, email: `${invitation}@x.be` })) } });
const ids = people => people.map(({ parent }) => parent.invitation);

test('a first invitation goes to who never got one', () => {
    const links = new Map([link('new'), link('sent', { sentOn: '2026-11-01' }), link('closed', { closedOn: '2026-11-01' })]);
    assert.deepEqual(ids(audience([child('new', 'sent', 'closed', 'gone')], links, { kind: 'first', today: '2026-11-22' })), ['new']);
});

test('a reminder goes after so many days, counted from the last message, and never to who answered', () => {
    const links = new Map([link('six', { sentOn: '2026-11-16' }), link('seven', { sentOn: '2026-11-15' }),
        link('reminded', { sentOn: '2026-10-01', remindedOn: '2026-11-20' }), link('answered', { sentOn: '2026-10-01', answeredOn: '2026-10-02' }),
        link('closed', { sentOn: '2026-10-01', closedOn: '2026-10-02' }), link('new')]);
    const due = days => ids(audience([child(...links.keys())], links, { kind: 'reminder', days, today: '2026-11-22' }));
    assert.deepEqual(due(7), ['seven']);
    assert.deepEqual(due(6), ['six', 'seven']);
    assert.deepEqual(due(0), ['six', 'seven', 'reminded']);
});

test('classes are counted apart and together', () => {
    const links = new Map([link('a', { sentOn: '2026-11-01', answeredOn: '2026-11-02' }), link('b')]);
    const { total, rows } = byClass([child('a', 'b')], links);
    assert.equal(rows.length, 1);
    assert.deepEqual(total, { school: '', class: '', children: 1, parents: 2, withoutAddress: 0, sent: 1, answered: 1 });
});

test('no message goes out without its link', () => {
    assert.equal(withLink('Hoi {link}!', 'https://x/v/a#$&'), 'Hoi https://x/v/a#$&!');
    assert.equal(withLink('Hoi\n', 'https://x'), 'Hoi\n\nhttps://x');
});

test('a subject that could end a header line is refused', () => {
    assert.equal(objection({ subject: 'Hoi\nBcc: x', body: 'x' }), 'subject');
    assert.equal(objection({ subject: ' ', body: 'x' }), 'subject');
    assert.equal(objection({ subject: 'Hoi', body: ' ' }), 'body');
    assert.equal(objection({ subject: 'Hoi', body: 'x' }), null);
});

test('a language that the questionnaire does not have becomes Dutch', () => {
    const questionnaire = { languages: [{ id: 'nl', direction: 'ltr' }, { id: 'ar', direction: 'rtl' }],
        texts: { 'mail-onderwerp': { nl: 'Hoe gaat het?', ar: 'كيف' }, 'mail-tekst': { nl: '{organisatie} tot {datum} {onbekend}' } } };
    const words = wordsFor(questionnaire, { name: 'CLB $& {telefoon}', phone: '02', endsOn: '2026-12-31' });
    assert.equal(words('ar').direction, 'rtl');
    assert.equal(words('xx').language, 'nl');
    assert.equal(words('nl').of('mail-tekst'), 'CLB $& {telefoon} tot 31 december 2026 {onbekend}');
    assert.match(proposedMail(words('nl'), 'CLB', false).body, /\{link\}/);
});
