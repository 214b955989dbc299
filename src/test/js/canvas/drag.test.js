import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drop } from '/canvas/drag.js';

function note(box) {
    const form = { elements: { box: { value: box } }, sent: 0, requestSubmit() { this.sent++; } };
    return { isConnected: true, dataset: { note: 'n' }, form, querySelector: () => form };
}

test('dropping a note in another box sends the form of its menu', () => {
    const one = note('WORKS');
    assert.equal(drop(one, 'BUMPS'), true);
    assert.deepEqual([one.form.elements.box.value, one.form.sent], ['BUMPS', 1]);
});

test('dropping it where it was sends nothing', () => {
    const one = note('WORKS');
    assert.equal(drop(one, 'WORKS'), false);
    assert.equal(one.form.sent, 0);
});
