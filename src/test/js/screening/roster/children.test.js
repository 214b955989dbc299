// R004-6: what a changed list does to a child that is there.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { childFrom, updated } from '/screening/roster/children.js';

const row = changes => ({ parents: [{ email: 'new@x.be', language: 'tr' }], changes });
const plain = (...emails) => ({ class: '1KA', parents: emails.map((email, i) => ({ invitation: `i${i}`, secret: `s${i}`, email, lang: 'nl' })) });

test('a new address takes the place of the one that it replaces, and keeps the link', async () => {
    const { changed, newParents } = await updated(plain('old@x.be'), row([{ field: 'emails', added: ['new@x.be'], removed: ['old@x.be'] }]));
    assert.deepEqual(changed.parents, [{ invitation: 'i0', secret: 's0', email: 'new@x.be', lang: 'nl' }]);
    assert.equal(newParents.length, 0);
});

test('an address of a second parent gets a link of its own', async () => {
    const { changed, newParents } = await updated(plain('one@x.be'), row([{ field: 'emails', added: ['new@x.be'], removed: [] }]));
    assert.equal(changed.parents.length, 2);
    assert.deepEqual(newParents, [changed.parents[1]]);
    assert.equal(newParents[0].lang, 'tr');
    assert.match(newParents[0].secret, /^[\w-]{22}$/);
});

test('an address that the list no longer names stays, with its link', async () => {
    const { changed } = await updated(plain('one@x.be', 'two@x.be'), row([{ field: 'emails', added: [], removed: ['two@x.be'] }]));
    assert.equal(changed.parents[1].email, 'two@x.be');
});

test('a fifth parent is not added, and a class is changed', async () => {
    const { changed } = await updated(plain('1@x.be', '2@x.be', '3@x.be', '4@x.be'),
        row([{ field: 'emails', added: ['new@x.be'], removed: [] }, { field: 'class', from: '1KA', to: '1KB' }]));
    assert.equal(changed.parents.length, 4);
    assert.equal(changed.class, '1KB');
});

test('a child gets a code that is not taken, and each parent another link', async () => {
    const taken = new Set();
    const made = await childFrom({ child: { firstName: 'Elif', lastName: 'de Jong' }, parents: [{ email: '', language: 'nl' }, { email: 'a@x.be', language: 'nl' }] }, taken);
    assert.match(made.code, /^[0-9A-HJKMNP-TV-Z]{9}$/);
    assert.equal(taken.size, 1);
    assert.notEqual(made.parents[0].secret, made.parents[1].secret);
});
