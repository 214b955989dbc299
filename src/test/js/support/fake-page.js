// The fields that somebody fills in, empty at first; every other is hidden.
const TYPES = { text: 'textarea', who: 'text', when: 'date' };

// The little of a browser that the modules of a live page ask for, so that their rules can be tested without one.
export class FakeForm extends EventTarget {
    dataset; action; values; elements; places = [{ textContent: 'old' }];

    constructor({ action = 'http://localhost/m/ABC234/notities', send = '', fields = {}, free = null } = {}) {
        super();
        this.action = action;
        this.dataset = { send };
        this.elements = Object.fromEntries(Object.entries(fields).map(([name, value]) =>
            [name, { name, type: TYPES[name] ?? 'hidden', value, defaultValue: name in TYPES ? '' : value }]));
        this.free = free;
    }

    closest() {
        return { dataset: { free: JSON.stringify(this.free) } };
    }

    querySelectorAll() {
        return this.places;
    }

    reset() {
        for (const field of Object.values(this.elements)) field.value = field.defaultValue;
    }
}

export class FakeRoot extends EventTarget {
    submit(form) {
        const event = new Event('submit', { cancelable: true });
        Object.defineProperty(event, 'target', { value: form });
        Object.defineProperty(event, 'submitter', { value: fakeButton() });
        this.dispatchEvent(event);
        return event;
    }
}

function fakeButton() {
    return { setAttribute() {}, removeAttribute() {} };
}

export function fakeStorage() {
    const kept = new Map();
    return {
        getItem: (name) => kept.get(name) ?? null,
        setItem: (name, value) => kept.set(name, value),
        removeItem: (name) => kept.delete(name),
    };
}

export class FakeFormData {
    #entries;

    constructor(form) {
        this.#entries = Object.values(form.elements).map((field) => [field.name, field.value]);
    }

    [Symbol.iterator]() {
        return this.#entries[Symbol.iterator]();
    }
}

export function answer(status, words = '') {
    return new Response(status === 204 ? null : words, { status, headers: words ? { 'Content-Type': 'text/plain;charset=UTF-8' } : {} });
}

// Until all that was promised has happened.
export async function settled() {
    for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
}
