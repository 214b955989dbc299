import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { answer, FakeForm, FakeFormData, FakeRoot, fakeStorage, settled } from '../support/fake-page.js';
import { Outbox } from '/web/live/outbox.js';

let root; let sent; let said; let answers; let posts;

beforeEach(() => {
    root = new FakeRoot();
    sent = []; said = []; answers = []; posts = [];
    globalThis.localStorage = fakeStorage();
    globalThis.FormData = FakeFormData;
    globalThis.addEventListener = () => {};
    globalThis.fetch = async (path, { body }) => {
        posts.push({ path, body: new URLSearchParams(body) });
        const next = answers.shift() ?? answer(204);
        if (next instanceof Error) throw next;
        return next;
    };
});

function outbox() {
    return new Outbox(root, {
        store: 'box',
        sent: (item, complaint, form, words) => sent.push({ complaint, form, words }),
        say: (state) => said.push(state),
    });
}

test('a form that writes is empty at once and has a key of its own', async () => {
    outbox();
    const form = new FakeForm({ send: 'write', fields: { box: 'WORKS', text: 'Rust' } });
    root.submit(form);
    assert.equal(form.elements.text.value, '');
    await settled();
    assert.equal(posts[0].body.get('text'), 'Rust');
    assert.match(posts[0].body.get('key'), /^[A-Za-z0-9-]{16,40}$/);
    assert.equal(localStorage.getItem('box'), null);
});

test('a text that was refused comes back to its own form, and not over what is typed since', async () => {
    outbox();
    const form = new FakeForm({ send: 'write', fields: { text: 'te lang' } });
    answers.push(answer(422, 'Schrijf iets op van hoogstens 280 tekens.'));
    root.submit(form);
    await settled();
    assert.equal(form.elements.text.value, 'te lang');
    assert.equal(sent[0].complaint, 'Schrijf iets op van hoogstens 280 tekens.');

    const action = new FakeForm({ send: 'write', fields: { text: 'Borden uit', who: 'Els', when: '2020-01-01', action: '7' } });
    answers.push(answer(422, 'Die dag is al voorbij.'));
    root.submit(action);
    await settled();
    assert.deepEqual(Object.values(action.elements).map(({ value }) => value), ['Borden uit', 'Els', '2020-01-01', '7']);

    const other = new FakeForm({ send: 'write', fields: { text: 'ook te lang' } });
    answers.push(answer(422, 'Nee'));
    root.submit(other);
    other.elements.text.value = 'al iets nieuws';
    await settled();
    assert.equal(other.elements.text.value, 'al iets nieuws');
});

test('each answer goes to the form it belongs to, also when several wait', async () => {
    outbox();
    const first = new FakeForm({ send: 'write', fields: { text: 'een' } });
    const second = new FakeForm({ send: 'write', fields: { text: 'twee' } });
    answers.push(answer(204), answer(422, 'Nee'));
    root.submit(first);
    root.submit(second);
    await settled();
    assert.deepEqual(sent.map(({ form }) => form), [first, second]);
    assert.equal(first.elements.text.value, '');
    assert.equal(second.elements.text.value, 'twee');
});

test('what was taken with something to tell is told and not a complaint', async () => {
    outbox();
    answers.push(answer(200, 'Beide teksten staan er.'));
    root.submit(new FakeForm({ send: 'write', fields: { text: 'x' } }));
    await settled();
    assert.deepEqual([sent[0].complaint, sent[0].words], ['', 'Beide teksten staan er.']);
});

test('what is not acknowledged stays on the device and is sent in order', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    outbox();
    answers.push(new Error('offline'));
    root.submit(new FakeForm({ send: 'write', fields: { text: 'een' } }));
    root.submit(new FakeForm({ send: 'write', fields: { text: 'twee' } }));
    await settled();
    assert.deepEqual(said, ['offline']);
    assert.equal(JSON.parse(localStorage.getItem('box')).length, 2);
    t.mock.timers.tick(3000);
    await settled();
    assert.deepEqual(posts.map(({ body }) => body.get('text')), ['een', 'een', 'twee']);
    assert.equal(posts[0].body.get('key'), posts[1].body.get('key'));
});

test('after a reload what waited is sent', async () => {
    localStorage.setItem('box', JSON.stringify([{ path: '/m/ABC234/stickers', body: 'slot=1', then: '' }]));
    outbox();
    await settled();
    assert.equal(posts[0].path, '/m/ABC234/stickers');
    assert.equal(localStorage.getItem('box'), null);
});

test('two quick taps on two forms take two slots, and a third finds none', async () => {
    outbox();
    for (let i = 0; i < 3; i++) root.submit(new FakeForm({ send: 'tap', fields: { slot: '1' }, free: [1, 2] }));
    await settled();
    assert.deepEqual(posts.map(({ body }) => body.get('slot')), ['1', '2']);
});

test('a double tap on one form is one', async () => {
    outbox();
    const form = new FakeForm({ send: '', fields: { statement: 'a' } });
    root.submit(form);
    root.submit(form);
    await settled();
    assert.equal(posts.length, 1);
});
