// R004-6: the class list, opened row by row the first time and from the snapshot of a colleague afterwards.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { opened } from '/identity/unlocked-centre.js';
import { CentreRoster } from '/screening/roster/centre-roster.js';
import { toShards } from '/screening/roster/list-snapshot.js';
import { newParent } from '/screening/roster/parent-links.js';
import { SignedOut } from '/screening/send-json.js';
import { concat, random, toBase64url, u32 } from '/sealed/format.js';

const PATH = '/centrum/c';
const SEEDS = { 1: random(32), 2: random(32) };
const nurse = (...epochs) => opened({ centre: 'c', epoch: epochs.at(-1), seeds: Object.fromEntries(epochs.map(epoch => [epoch, SEEDS[epoch]])) });
const child = async first => ({ v: 1, code: 'ABCD', number: '', first, last: 'Peeters', born: '', school: 'S', class: 'K', parents: [await newParent()] });

let server;
const usual = globalThis.fetch;

beforeEach(() => {
    server = { rows: new Map(), shards: new Map(), asked: [], erasures: 0 };
    globalThis.fetch = async (address, { method = 'GET', body, headers } = {}) => answer(address.slice(PATH.length), method, body, headers);
});

afterEach(() => { globalThis.fetch = usual; });

// What the server does with rows and shards, in memory.
function answer(below, method, body, headers) {
    server.asked.push(`${method} ${below}`);
    const rows = [...server.rows.values()];
    const list = children => Response.json({ children, invitations: [], erasures: server.erasures });
    const [, shard] = /^\/tussenstand\/kinderen\/(\d+)/.exec(below) ?? [];
    if (below === '/kinderen' && method === 'GET') return list(rows);
    if (below === '/kinderen/versies') {
        const children = rows.map(({ id, epoch, version }) => `${id} ${epoch} ${version}`).join();
        return Response.json({ children, invitations: 'inv 2026-11-01 2026-11-02 - - 0 -,other 2026-11-01 - - 2026-11-03 2 -', erasures: server.erasures });
    }
    if (below === '/kinderen/rijen') return Response.json({ children: JSON.parse(body).ids.map(id => server.rows.get(id)).filter(Boolean) });
    if (below === '/kinderen') {
        for (const row of JSON.parse(body).children) server.rows.set(row.id, { id: row.id, epoch: row.epoch, version: 1, sealed: row.sealed });
        return Response.json({ added: 1, known: 0 });
    }
    if (below === '/tussenstand/kinderen') return new Response(concat(...[...server.shards].flatMap(([at, { epoch, version, sealed }]) =>
        [u32(at), u32(epoch), u32(version), u32(sealed.length), sealed])));
    if (below.endsWith('/verwijdering')) {
        server.rows.delete(below.split('/')[2]);
        server.shards.clear();
        server.erasures++;
        return new Response(null, { status: 204 });
    }
    if (method === 'PUT' && shard === undefined) {
        const change = JSON.parse(body);
        const id = below.split('/').at(-1);
        server.rows.set(id, { id, epoch: change.epoch, version: change.version + 1, sealed: change.sealed });
        return Response.json({ version: change.version + 1 });
    }
    const held = server.shards.get(Number(shard));
    if (method === 'GET') return held ? new Response(held.sealed, { headers: { ETag: `"${held.version}"`, 'Balans-Epoch': held.epoch } }) : new Response('', { status: 404 });
    const asked = new URLSearchParams(below.split('?')[1]);
    const stale = headers['If-Match'] !== `"${held?.version ?? 0}"` || Number(asked.get('erasures')) !== server.erasures;
    if (stale) return new Response('', { status: 409 });
    server.shards.set(Number(shard), { epoch: Number(asked.get('epoch')), version: (held?.version ?? 0) + 1, sealed: body });
    return new Response(null, { status: 204 });
}

const browser = (unlocked = nurse(1)) => new CentreRoster({ unlocked, path: PATH, programme: 'p' });

async function centreOf(...names) {
    const roster = browser();
    await roster.store(await roster.seal(await Promise.all(names.map(child))));
    return roster;
}

const names = ({ children }) => children.map(({ plain }) => plain.first).sort();

test('the first browser opens every row, the next one none', async () => {
    await centreOf('Noor', 'Emir');
    const first = await browser().load();
    await first.keep();
    server.asked.length = 0;
    const second = await browser().load();
    assert.deepEqual(names(second), ['Emir', 'Noor']);
    assert.deepEqual(second.children, first.children);
    assert.deepEqual(server.asked, ['GET /tussenstand/kinderen', 'GET /kinderen/versies']);
    assert.deepEqual(second.invitations.get('other'), {
        id: 'other', madeOn: '2026-11-01', sentOn: null, remindedOn: null, answeredOn: '2026-11-03', answers: 2, closedOn: null });
    await second.keep();
    assert.equal(server.shards.get(0).version, 1, 'nothing changed, nothing is written');
});

test('of a list that is known only what changed is asked for, also in a page that stays open', async () => {
    await centreOf('Noor', 'Emir');
    const open = await browser().load();
    await open.keep();
    const other = await browser().load();
    await other.change(other.children.find(({ plain }) => plain.first === 'Noor'), { ...other.children.find(({ plain }) => plain.first === 'Noor').plain, first: 'Nora' });
    for (const roster of [open, browser()]) {
        server.asked.length = 0;
        assert.deepEqual(names(await roster.load()), ['Emir', 'Nora']);
        assert.ok(server.asked.includes('POST /kinderen/rijen'));
        assert.ok(!server.asked.includes('GET /kinderen'));
    }
});

test('a child that is no longer there is not taken from a snapshot', async () => {
    await centreOf('Noor', 'Emir');
    const first = await browser().load();
    await first.keep();
    server.rows.delete(first.children.find(({ plain }) => plain.first === 'Noor').id);
    assert.deepEqual(names(await browser().load()), ['Emir']);
});

test('a browser that read the list before an erasure leaves no snapshot', async () => {
    await centreOf('Noor');
    const first = await browser().load();
    server.erasures++;
    await first.keep();
    assert.equal(server.shards.size, 0);
    await first.load();
    await first.keep();
    assert.equal(server.shards.size, 1);
});

test('who erases a child leaves the rest for colleagues, unless a colleague erased one too', async () => {
    await centreOf('Noor', 'Emir', 'Fien');
    const first = await browser().load();
    await first.keep();
    const other = await browser().load();
    await first.erase(first.children.find(({ plain }) => plain.first === 'Noor'));
    assert.equal(server.shards.size, 0);
    await first.keep();
    assert.equal(server.shards.size, 1);
    assert.deepEqual(names(await browser().load()), ['Emir', 'Fien']);
    await other.erase(other.children.find(({ plain }) => plain.first === 'Emir'));
    await other.keep();
    assert.equal(server.shards.size, 0, 'she still had the child that a colleague erased');
    await other.load();
    await other.keep();
    assert.deepEqual(names(await browser().load()), ['Fien']);
});

test('under a new key the snapshot is made anew', async () => {
    await centreOf('Noor');
    await (await browser().load()).keep();
    const later = await browser(nurse(1, 2)).load();
    assert.deepEqual(names(later), ['Noor']);
    await later.keep();
    assert.equal(server.shards.get(0).epoch, 2);
    const newcomer = await browser(nurse(2)).load();
    assert.equal(newcomer.unreadable, 0, 'what a colleague opened for her');
});

test('a row from before this member, of another place or with a changed bit is counted as unreadable', async () => {
    await centreOf('Noor', 'Emir', 'Fien');
    assert.equal((await browser(nurse(2)).load()).unreadable, 3);
    const [one, two] = server.rows.values();
    [one.sealed, two.sealed] = [two.sealed, one.sealed];
    const roster = await browser().load();
    assert.equal(roster.unreadable, 2);
    assert.equal(roster.children.length, 1);
});

test('a fault of ours does not pass for an unreadable child', async () => {
    await centreOf('Noor');
    const broken = browser({ ...nurse(1), keys: () => Promise.reject(new TypeError('a fault')) });
    await assert.rejects(broken.load(), TypeError);
});

test('who was signed out hears that, not that the connection failed', async () => {
    globalThis.fetch = async () => Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
    await assert.rejects(browser().load(), SignedOut);
    globalThis.fetch = async () => new Response('{}', { status: 401 });
    await assert.rejects(browser().load(), SignedOut);
});

test('a shard has about a thousand children, and a child always lies in the same one', () => {
    const children = Array.from({ length: 10_000 }, () => ({ id: toBase64url(random(16)), epoch: 1, version: 1, plain: {} }));
    const shards = toShards(children);
    assert.equal(shards.length, 16);
    assert.ok(shards.every(({ rows }) => rows.length > 400 && rows.length < 900));
    const fewer = toShards(children.slice(1));
    assert.equal(fewer.filter((shard, i) => JSON.stringify(shard) !== JSON.stringify(shards[i])).length, 1);
    assert.deepEqual(toShards([]), []);
    assert.equal(toShards(children.slice(0, 1000)).length, 1);
    assert.equal(toShards(children.slice(0, 1001)).length, 2);
});
