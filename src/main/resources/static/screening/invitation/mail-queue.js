import { Offline, Refused, sendJson } from '/screening/send-json.js';

// Hands messages to the relay, 25 at a time, one batch after the other. It can be paused, and goes on by itself from what
// is left. jobs: [{parent, message}]; onResults gets [{job, outcome, why}]. A batch without an answer is not sent again by
// itself: the server notes each message it could hand over, so the page must look again first.
const BATCH = 25;

export class MailQueue {
    #path;
    #jobs = [];
    #paused = true;

    constructor(path) {
        this.#path = path;
    }

    get left() {
        return this.#jobs.length;
    }

    pause() {
        this.#paused = true;
    }

    // Resolves to 'done', 'paused', 'too-many', 'signed-out' or 'offline'.
    async run(jobs, onResults) {
        this.#jobs = [...jobs];
        this.#paused = false;
        while (this.#jobs.length > 0) {
            if (this.#paused) return 'paused';
            const batch = this.#jobs.slice(0, BATCH);
            try {
                const { results } = await sendJson('POST', `${this.#path}/post`, { messages: batch.map(({ message }) => message) });
                this.#jobs = this.#jobs.slice(BATCH);
                onResults(batch.map((job, i) => ({ job, ...results[i] })));
            } catch (failure) {
                if (failure instanceof Refused && failure.status === 429) return 'too-many';
                if (failure instanceof Refused && failure.status === 401) return 'signed-out';
                if (failure instanceof Offline || failure instanceof Refused) return 'offline';
                throw failure;
            }
        }
        return 'done';
    }
}
