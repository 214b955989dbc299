// Sends the forms of a live page (`data-send`) without leaving it. What was not acknowledged stays on the device, over a
// reload too, and is sent again in order; every form here can be sent twice and counts once.
const AGAIN_AFTER = 3000;
const DOUBLE_TAP = 250;

export class Outbox {
    #waiting; #store; #sent; #say; #sending = false; #lastTap = new WeakMap(); #used = new Set();

    // @param store the name in localStorage; sent(item) after each answer; say('offline') when nothing gets through
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
        this.#waiting.push({ path: new URL(form.action).pathname, body: fields.toString(), then: form.dataset.then ?? '' });
        this.#keep();
        this.#flush(form, event.submitter);
    }

    // Two quick taps need two slots, also before the first one was answered.
    #takeSlot(form, fields) {
        const free = JSON.parse(form.closest('[data-free]').dataset.free).find((slot) => !this.#used.has(slot));
        if (free === undefined) return false;
        this.#used.add(free);
        fields.set('slot', free);
        return true;
    }

    async #flush(form = null, button = null) {
        if (this.#sending) return;
        this.#sending = true;
        try {
            while (this.#waiting.length) {
                const item = this.#waiting[0];
                const answer = await post(item);
                if (!answer || answer.status >= 500) {
                    this.#say('offline');
                    setTimeout(() => this.#flush(form, button), AGAIN_AFTER);
                    return;
                }
                this.#waiting.shift();
                this.#keep();
                const complaint = answer.status === 422 ? await answer.text() : '';
                if (form && !complaint) form.dataset.sent = '';
                this.#sent(item, complaint, form);
            }
        } finally {
            this.#sending = false;
            button?.removeAttribute('aria-busy');
        }
    }

    #keep() {
        if (this.#waiting.length) localStorage.setItem(this.#store, JSON.stringify(this.#waiting));
        else localStorage.removeItem(this.#store);
    }
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
