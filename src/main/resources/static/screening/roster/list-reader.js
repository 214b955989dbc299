import { startWorker } from '/sealed/trusted-worker.js';

// Asks the reading worker, one question at a time. Throws what the worker said was wrong: {code, limit, max}.
export class ListReader {
    #worker = null;
    #last = Promise.resolve();

    open(file, sheet) {
        this.close();
        this.#worker = startWorker('/screening/roster/reading-worker.js');
        return this.#ask({ open: file, sheet }).then(({ table }) => table);
    }

    check(options) {
        return this.#ask({ check: options }).then(({ checked }) => checked);
    }

    close() {
        this.#worker?.terminate();
        this.#worker = null;
    }

    #ask(question) {
        const worker = this.#worker;
        this.#last = this.#last.catch(() => {}).then(() => new Promise((resolve, reject) => {
            worker.onerror = () => reject({ code: 'damaged' });
            worker.onmessage = ({ data }) => data.error ? reject(data.error) : resolve(data);
            worker.postMessage(question);
        }));
        return this.#last;
    }
}
