// One request to our own server. Throws Refused with the status for an answer that is no success, SignedOut when nobody
// is signed in any more, and Offline when there is no answer at all. Nothing that a person typed ever goes into an address.
export class Refused extends Error {
    constructor(status) {
        super(`refused: ${status}`);
        this.status = status;
    }
}
export class SignedOut extends Refused {
    constructor() {
        super(401);
    }
}
export class Offline extends Error {}

// What to say about a failure; a "fault" is one of ours and must stay loud.
export const troubleOf = failure => failure instanceof SignedOut ? 'signed-out' : failure instanceof Refused ? 'refused'
    : failure instanceof Offline ? 'offline' : 'fault';

const RETRY_AFTER_MS = [500, 2000, 6000];

const json = response => response.json();

// get: what to ask with instead of fetch, for a page that asked before this module was there. read: what to take from an
// answer that is not JSON.
export async function sendJson(method, path, body, { get = fetch, read = json } = {}) {
    const ask = method === 'GET' ? get : fetch;
    const response = await readAnswer(ask(path, {
        method,
        headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
        cache: 'no-store',
        redirect: 'manual',
    }));
    return response.status === 204 ? null : read(response);
}

// For requests that may be repeated without harm: tries again when the connection fails or the server is in trouble.
export async function sendPatiently(method, path, body, { waits = RETRY_AFTER_MS, ...how } = {}) {
    for (const wait of waits) {
        try {
            return await sendJson(method, path, body, how);
        } catch (failure) {
            const passes = failure instanceof Offline || failure instanceof Refused && failure.status >= 500;
            if (!passes) throw failure;
            await new Promise(resolve => setTimeout(resolve, wait));
        }
    }
    return sendJson(method, path, body, how);
}

// The response of a request that was sent with `redirect: 'manual'`, or null for a 404 or 409 that means something.
// Whoever is not signed in is sent on by a page's address and refused by the others.
export async function readAnswer(sent, { mayLack = false, mayConflict = false } = {}) {
    let response;
    try {
        response = await sent;
    } catch (cause) {
        throw new Offline('no answer', { cause });
    }
    if (response.type === 'opaqueredirect' || response.status === 401) throw new SignedOut();
    if (mayLack && response.status === 404 || mayConflict && response.status === 409) return null;
    if (!response.ok) throw new Refused(response.status);
    return response;
}

// To the sign-in page, and back here afterwards.
export function signInAgain() {
    location.assign(`/aanmelden?${new URLSearchParams({ terug: location.pathname + location.search })}`);
}
