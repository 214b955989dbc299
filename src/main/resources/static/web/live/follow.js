// Keeps a page at the newest state of its room. A stream tells that there is something newer; when the stream is blocked or
// held back by something on the way, the page asks every few seconds; the answer to "is it still the same?" is nearly
// nothing. The state itself is always fetched, so a lost message, a slept phone and a reload need no special care.
const HELLO_WITHIN = 5000;
const SILENT_TOO_LONG = 40000;
const ASK_EVERY = 2500;
const ASK_EVERY_WHEN_LIVE = 20000;
const TRY_STREAM_AGAIN = 60000;

export class Follow {
    #show; #say; #stand; #stream; #alwaysOn;
    #source = null; #heard = 0; #tag = ''; #asking = null; #again = false; #nextAsk = 0; #nextTry = 0;

    // @param stand () => the address of the fragment; show(document) takes it in; say(state) tells live, polling or offline
    constructor({ stand, stream, show, say, alwaysOn = false }) {
        this.#stand = stand; this.#stream = stream; this.#show = show; this.#say = say; this.#alwaysOn = alwaysOn;
        document.addEventListener('visibilitychange', () => (document.hidden ? this.#sleep() : this.#wake()));
        addEventListener('pageshow', (event) => event.persisted && this.#wake());
        addEventListener('online', () => this.#wake());
        setInterval(() => this.#tick(), 500);
        this.#open();
    }

    // Looks now; a second wish while looking means: once more after this.
    look() {
        if (this.#asking) {
            this.#again = true;
            return this.#asking;
        }
        this.#asking = this.#ask().finally(() => {
            this.#asking = null;
            if (this.#again) {
                this.#again = false;
                this.look();
            }
        });
        return this.#asking;
    }

    async #ask() {
        this.#nextAsk = Date.now() + (this.#isLive() ? ASK_EVERY_WHEN_LIVE : ASK_EVERY);
        const address = this.#stand();
        try {
            const answer = await fetchPage(address, this.#tag.startsWith(`${address} `) ? this.#tag.slice(address.length + 1) : '');
            if (answer.page) {
                this.#tag = answer.tag ? `${address} ${answer.tag}` : '';
                this.#show(answer.page);
            }
            this.#say(this.#isLive() ? 'live' : 'polling');
        } catch {
            this.#say('offline');
        }
    }

    #isLive() {
        return this.#source !== null && this.#heard > 0;
    }

    #open() {
        this.#close();
        this.#nextTry = Date.now() + TRY_STREAM_AGAIN;
        this.#opened = Date.now();
        const source = new EventSource(this.#stream);
        this.#source = source;
        source.addEventListener('changed', () => { this.#heard = Date.now(); this.look(); });
        source.addEventListener('beat', () => { this.#heard = Date.now(); if (this.#alwaysOn) this.look(); });
        source.onerror = () => {
            this.#heard = 0;
            if (source.readyState === EventSource.CLOSED) this.#close();
            this.#nextAsk = Math.min(this.#nextAsk, Date.now() + ASK_EVERY);
        };
    }

    #opened = 0;

    #close() {
        this.#source?.close();
        this.#source = null;
        this.#heard = 0;
    }

    #tick() {
        const now = Date.now();
        if (document.hidden && !this.#alwaysOn) return;
        if (this.#source && this.#heard === 0 && now - this.#opened > HELLO_WITHIN) this.#close();
        if (this.#heard > 0 && now - this.#heard > SILENT_TOO_LONG) this.#open();
        if (!this.#source && now > this.#nextTry) this.#open();
        if (now >= this.#nextAsk) this.look();
    }

    #sleep() {
        if (!this.#alwaysOn) this.#close();
    }

    #wake() {
        this.look();
        if (!this.#isLive()) this.#open();
    }
}

// Not fetch(): only a request of this kind hands over parsed HTML without a string that a script could pollute.
function fetchPage(address, tag) {
    return new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.open('GET', address);
        request.responseType = 'document';
        request.timeout = 10000;
        if (tag) request.setRequestHeader('If-None-Match', tag);
        request.onload = () => {
            if (request.status === 304) resolve({ page: null });
            else if (request.status === 200 && request.response) resolve({ page: request.response, tag: request.getResponseHeader('ETag') ?? '' });
            else reject(new Error(`status ${request.status}`));
        };
        request.onerror = request.ontimeout = () => reject(new Error('unreachable'));
        request.send();
    });
}
