// Sends the forms of a live page (`data-send`) without leaving it. What was not acknowledged stays on the device, over a
// reload too, and is sent again in order; every form here can be sent twice and counts once. A form that writes
// (`data-send="write"`) is empty at once for the next text, and gets its text back when it could not be taken.
const AGAIN_AFTER = 3000;
const DOUBLE_TAP = 250;
const TYPED = new Set(['textarea', 'text', 'email', 'date', 'number']);

export class Outbox {
    #waiting; #store; #sent; #say; #sending = false; #lastTap = new WeakMap(); #used = new Set(); #origin = new WeakMap();

    // @param store the name in localStorage; sent(item, complaint, form, words) after each answer: `words`
    // when it was taken but something is to be told; say('offline') when nothing gets through
    constructor(root, { store, sent, say }) {
        this.#store = store; this.#sent = sent; this.#say = say;
        this.#waiting = JSON.parse(localStorage.getItem(store) ?? '[]');
        root.addEventListener('submit', (event) => this.#submit(event));
        addEventListener('online', () => this.#flush());
        if (this.#waiting.length) this.#flush();
    }

    // The state was fetched: the slots it offers are truly free again.
    refreshed() {
        if (!this.#waiting.length) this.#used.clear();
    }

    #submit(event) {
        const form = event.target;
        if (form.dataset.send === undefined) return;
        event.preventDefault();
        const now = performance.now();
        if (now - (this.#lastTap.get(form) ?? -DOUBLE_TAP) < DOUBLE_TAP) return;
        this.#lastTap.set(form, now);
        const fields = new URLSearchParams(new FormData(form, event.submitter));
        if (form.dataset.send === 'tap' && !this.#takeSlot(form, fields)) return;
        for (const place of form.querySelectorAll('[data-complaint]')) place.textContent = '';
        event.submitter?.setAttribute('aria-busy', 'true');
        const item = { path: new URL(form.action).pathname, body: fields.toString(), then: form.dataset.then ?? '' };
        if (form.dataset.send === 'write') item.body = withKey(fields);
        this.#waiting.push(item);
        this.#keep();
        form.dataset.sending = '';
        if (form.dataset.send === 'write') form.reset();
        this.#origin.set(item, { form, button: event.submitter });
        this.#flush();
    }

    // Two quick taps need two slots, also before the first one was answered.
    #takeSlot(form, fields) {
        const free = JSON.parse(form.closest('[data-free]').dataset.free).find((slot) => !this.#used.has(slot));
        if (free === undefined) return false;
        this.#used.add(free);
        fields.set('slot', free);
        return true;
    }

    async #flush() {
        if (this.#sending) return;
        this.#sending = true;
        try {
            while (this.#waiting.length) {
                const item = this.#waiting[0];
                const answer = await post(item);
                if (!answer || answer.status >= 500) {
                    this.#say('offline');
                    setTimeout(() => this.#flush(), AGAIN_AFTER);
                    return;
                }
                this.#waiting.shift();
                this.#keep();
                await this.#settle(item, answer);
            }
        } finally {
            this.#sending = false;
        }
    }

    async #settle(item, answer) {
        const words = await wordsOf(answer);
        const complaint = answer.status === 422 ? words : '';
        const { form = null, button = null } = this.#origin.get(item) ?? {};
        button?.removeAttribute('aria-busy');
        if (form) {
            delete form.dataset.sending;
            if (complaint) giveBack(form, item);
            else if (form.dataset.send !== 'write') form.dataset.sent = '';
        }
        this.#sent(item, complaint, form, complaint ? '' : words);
    }

    #keep() {
        if (this.#waiting.length) localStorage.setItem(this.#store, JSON.stringify(this.#waiting));
        else localStorage.removeItem(this.#store);
    }
}

function withKey(fields) {
    fields.set('key', crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`.replace('.', ''));
    return fields.toString();
}

function giveBack(form, item) {
    if (form.dataset.send !== 'write') return;
    for (const [name, value] of new URLSearchParams(item.body)) {
        const field = form.elements[name];
        if (TYPED.has(field?.type) && field.value === field.defaultValue) field.value = value;
    }
}

// A page is not for us: only a word in plain text is.
async function wordsOf(answer) {
    const plain = answer.headers.get('Content-Type')?.startsWith('text/plain');
    return plain && (answer.status === 422 || answer.status === 200) ? answer.text() : '';
}

async function post({ path, body }) {
    try {
        return await fetch(path, {
            method: 'POST',
            headers: { 'Balans-Live': '1', 'Content-Type': 'application/x-www-form-urlencoded' },
            body,
        });
    } catch {
        return null;
    }
}
