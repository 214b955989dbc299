import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { settled } from '../support/fake-page.js';

let requests; let streams; let shown; let states; let answerWith;

class FakeStream extends EventTarget {
    static CLOSED = 2;
    readyState = 1;
    closed = false;

    constructor(address) {
        super();
        this.address = address;
        streams.push(this);
    }

    close() {
        this.closed = true;
    }
}

class FakeRequest {
    headers = {};

    open(method, address) {
        this.address = address;
    }

    setRequestHeader(name, value) {
        this.headers[name] = value;
    }

    getResponseHeader() {
        return 'W/"1"';
    }

    send() {
        requests.push(this);
        queueMicrotask(() => answerWith(this));
    }
}

beforeEach(() => {
    requests = []; streams = []; shown = []; states = [];
    answerWith = (request) => Object.assign(request, { status: 200, response: { page: requests.length } }).onload();
    globalThis.document = Object.assign(new EventTarget(), { hidden: false });
    globalThis.EventSource = FakeStream;
    globalThis.XMLHttpRequest = FakeRequest;
    globalThis.addEventListener = () => {};
});

async function follow(t) {
    t.mock.timers.enable({ apis: ['setInterval'] });
    const { Follow } = await import('/web/live/follow.js');
    return new Follow({ stand: () => '/stand', stream: '/live', show: (page) => shown.push(page), say: (s) => states.push(s) });
}

test('told that there is something newer it fetches what its reader may see', async (t) => {
    await follow(t);
    streams[0].dispatchEvent(new Event('changed'));
    await settled();
    assert.equal(shown.length, 1);
    assert.deepEqual(states, ['live']);
});

test('told again while it looks, it looks once more and not ten times', async (t) => {
    await follow(t);
    for (let i = 0; i < 10; i++) streams[0].dispatchEvent(new Event('changed'));
    await settled();
    assert.equal(requests.length, 2);
});

test('it says which state it has, so that the same again costs nearly nothing', async (t) => {
    const one = await follow(t);
    await one.look();
    answerWith = (request) => Object.assign(request, { status: 304 }).onload();
    await one.look();
    assert.equal(requests[1].headers['If-None-Match'], 'W/"1"');
    assert.equal(shown.length, 1);
});

test('without an answer it says so, and a page that slept looks and listens again', async (t) => {
    const one = await follow(t);
    answerWith = (request) => request.onerror();
    await one.look();
    assert.deepEqual(states, ['offline']);
    document.hidden = true;
    document.dispatchEvent(new Event('visibilitychange'));
    assert.equal(streams[0].closed, true);
    document.hidden = false;
    answerWith = (request) => Object.assign(request, { status: 200, response: {} }).onload();
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
    assert.equal(shown.length, 1);
    assert.equal(streams.length, 2);
});
