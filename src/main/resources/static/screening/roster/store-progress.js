import { find, show } from '/screening/elements.js';
import { Refused } from '/screening/send-json.js';

// Seals and stores in batches, with progress. What is stored stays stored: after a broken connection the nurse goes on
// where it stopped, and after closing the tab the same list adds the rest. How far it came is remembered as two numbers.
const BATCH = 100;

export class StoreProgress {
    #root;
    #t;
    #roster;
    #onStored;

    constructor(root, t, roster, onStored) {
        this.#root = root;
        this.#t = t;
        this.#roster = roster;
        this.#onStored = onStored;
    }

    // make(at) gives the at-th new child; changes: [{child, make(child) -> {changed, newParents}}]. Resolves to a sentence.
    async run(count, make, changes) {
        const total = count + changes.length;
        const conflicts = [];
        let at = 0;
        let added = 0;
        let updated = 0;
        const ask = event => event.preventDefault();
        addEventListener('beforeunload', ask);
        try {
            while (at < count) {
                this.#tell(at, total);
                const plains = await Promise.all(Array.from({ length: Math.min(BATCH, count - at) }, (_, i) => make(at + i)));
                const batch = await this.#roster.seal(plains);
                if (await this.#insist(() => this.#roster.store(batch))) added += batch.length;
                at += batch.length;
                remember(this.#roster, at, total);
                this.#onStored();
            }
            for (const { child, make: change } of changes) {
                this.#tell(at + updated, total);
                const { changed, newParents } = await change(child);
                const kept = await this.#insist(() => this.#roster.change(child, changed, { newParents }));
                if (kept) updated++;
                else conflicts.push(child);
            }
        } finally {
            removeEventListener('beforeunload', ask);
        }
        forget();
        this.#onStored();
        return [this.#t.count('done.new', added), changes.length > 0 && this.#t.count('done.changed', updated),
            conflicts.length > 0 && this.#t.count('done.conflict', conflicts.length)].filter(Boolean).join(' ');
    }

    #tell(done, total) {
        const bar = find('bar', this.#root);
        bar.max = total;
        bar.value = done;
        find('bar-text', this.#root).textContent = this.#t('storing.count', done.toLocaleString('nl-BE'), total.toLocaleString('nl-BE'));
    }

    // Until it worked; false when a colleague changed the same child meanwhile.
    async #insist(send) {
        for (;;) {
            try {
                await send();
                return true;
            } catch (failure) {
                if (failure instanceof Refused && failure.status === 409) return false;
                await this.#goOn(failure);
            }
        }
    }

    #goOn(failure) {
        const stopped = find('stopped', this.#root);
        find('stopped-text', stopped).textContent = this.#t(
            failure instanceof Refused && failure.status === 401 ? 'storing.signed-out' : 'storing.stopped');
        show(true, stopped);
        const button = find('go-on', stopped);
        button.focus();
        return new Promise(resolve => {
            button.onclick = () => { show(false, stopped); resolve(); };
        });
    }
}

const KEY = 'bm.roster.unfinished';

function remember({ centre }, done, total) {
    localStorage.setItem(KEY, JSON.stringify({ centre, done, total }));
}

export const forget = () => localStorage.removeItem(KEY);

// {done, total} of a list that was being stored when the tab closed, or null.
export function unfinished(centre) {
    try {
        const kept = JSON.parse(localStorage.getItem(KEY));
        return kept?.centre === centre && kept.done < kept.total ? kept : null;
    } catch {
        return null;
    }
}
