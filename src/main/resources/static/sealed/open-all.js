import { startWorker } from "/sealed/trusted-worker.js";

// Opens many envelopes in two workers. `onResults` gets [{index, answer} | {index, error}] as they come, so that a
// progress bar can move; the promise ends when every job has its result.
const WORKERS = 2;

export async function openAll(seed, context, jobs, onResults) {
  const share = Math.ceil(jobs.length / WORKERS);
  const starts = Array.from({ length: WORKERS }, (_, worker) => worker * share).filter((start) => start < jobs.length);
  await Promise.all(starts.map((start) => openShare(seed, context, jobs.slice(start, start + share), start, onResults)));
}

function openShare(seed, context, jobs, start, onResults) {
  const worker = startWorker("/sealed/open-worker.js");
  const finished = new Promise((resolve, reject) => {
    worker.onerror = () => reject(new Error("the opening worker stopped"));
    worker.onmessage = ({ data: { results, done } }) => {
      onResults(results.map((result) => ({ ...result, index: start + result.index })));
      if (done) resolve();
    };
  });
  worker.postMessage({ seed, context, jobs });
  return finished.finally(() => worker.terminate());
}
