// One request to our own server. Throws Refused with the status for an answer that is no success, and Offline when there
// is no answer at all. Nothing that a person typed ever goes into an address.
export class Refused extends Error {
    constructor(status) {
        super(`refused: ${status}`);
        this.status = status;
    }
}
export class Offline extends Error {}

const RETRY_AFTER_MS = [500, 2000, 6000];

export async function sendJson(method, path, body) {
    let response;
    try {
        response = await fetch(path, {
            method,
            headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
            body: body === undefined ? undefined : JSON.stringify(body),
            cache: 'no-store',
            redirect: 'error',
        });
    } catch (cause) {
        throw new Offline('no answer', { cause });
    }
    if (!response.ok) throw new Refused(response.status);
    return response.status === 204 ? null : response.json();
}

// For requests that may be repeated without harm: tries again when the connection fails or the server is in trouble.
export async function sendPatiently(method, path, body, waits = RETRY_AFTER_MS) {
    for (const wait of waits) {
        try {
            return await sendJson(method, path, body);
        } catch (failure) {
            if (failure instanceof Refused && failure.status < 500) throw failure;
            await new Promise(resolve => setTimeout(resolve, wait));
        }
    }
    return sendJson(method, path, body);
}
