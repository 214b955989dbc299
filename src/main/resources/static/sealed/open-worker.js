import { opener } from "/sealed/open.js";

// Receives {seed, context, jobs: [{envelope, psk}]} and posts {results: [{index, answer} | {index, error}]} in chunks,
// the last with done: true. It gets the seed because browsers turn the key object into null on its way here.
const CHUNK = 50;
const IN_FLIGHT = 8;

self.onmessage = async ({ data: { seed, context, jobs } }) => {
  const open = opener(seed, context);
  let results = [];
  let next = 0;
  const work = async () => {
    while (next < jobs.length) {
      const index = next++;
      const result = await open(jobs[index].envelope, jobs[index].psk)
        .then((answer) => ({ index, answer }), (failure) => ({ index, error: failure.reason ?? failure.message }));
      results.push(result);
      if (results.length >= CHUNK) {
        self.postMessage({ results });
        results = [];
      }
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, work));
  self.postMessage({ results, done: true });
};
