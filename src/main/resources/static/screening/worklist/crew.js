import { startWorker } from "/sealed/trusted-worker.js";

// Two workers that open answers, started when there is something to open and stopped when nothing comes for a while:
// they hold the centre's seed.
const WORKERS = 2;
const IDLE_MS = 10_000;

export class Crew {
  #workers = []; #setUp; #waiting = new Map(); #page = 0; #idle;

  constructor(seeds, context) {
    this.#setUp = { seeds, context };
  }

  async open(jobs) {
    if (jobs.length === 0) return [];
    clearTimeout(this.#idle);
    if (this.#workers.length === 0) this.#start();
    const share = Math.ceil(jobs.length / WORKERS);
    const results = await Promise.all(this.#workers.map((worker, index) =>
      this.#ask(worker, jobs.slice(index * share, (index + 1) * share))));
    this.#idle = setTimeout(() => this.stop(), IDLE_MS);
    return results.flat();
  }

  stop() {
    for (const worker of this.#workers) worker.terminate();
    this.#workers = [];
    for (const { reject } of this.#waiting.values()) reject(new Error("opening stopped"));
    this.#waiting.clear();
  }

  #start() {
    this.#workers = Array.from({ length: WORKERS }, () => {
      const worker = startWorker("/screening/worklist/answers-worker.js");
      worker.onmessage = ({ data: { page, results } }) => {
        this.#waiting.get(page)?.resolve(results);
        this.#waiting.delete(page);
      };
      worker.onerror = () => this.stop();
      worker.postMessage(this.#setUp);
      return worker;
    });
  }

  #ask(worker, jobs) {
    if (jobs.length === 0) return [];
    const page = this.#page++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(page, { resolve, reject });
      worker.postMessage({ page, jobs });
    });
  }
}
