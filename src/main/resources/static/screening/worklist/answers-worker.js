import { fromBase64url, keyId, parseEnvelope, toBase64url } from "/sealed/format.js";
import { publicKeyOf } from "/sealed/centre-keys.js";
import { opener } from "/sealed/open.js";
import { pskOf, quickKdf } from "/sealed/quick-kdf.js";
import { bringKdf } from "/sealed/suite.js";

// Opens the answers of a page of the work list. First message: {seeds, context}; then {page, jobs} with envelopes as
// bytes and link secrets as the child list holds them, so that deriving happens here too.
// Replies {page, results: [{seq, answer} | {seq, error}]}.
const IN_FLIGHT = 8;

bringKdf(quickKdf);

let openers = null;

self.onmessage = async ({ data: { seeds, context, page, jobs } }) => {
  if (seeds) {
    openers = prepare(seeds, context);
    openers.catch(() => {});
    return;
  }
  const results = [];
  let next = 0;
  const work = async () => {
    while (next < jobs.length) results.push(await open(jobs[next++]));
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, work));
  self.postMessage({ page, results });
};

// One opener a key of the centre; an answer names the key it was sealed to.
async function prepare(seeds, context) {
  return new Map(await Promise.all(seeds.map(async (seed) =>
    [toBase64url(await keyId(await publicKeyOf(seed))), opener(seed, context)])));
}

async function open({ seq, submission, envelope, secret }) {
  if (secret === undefined) return { seq, error: "unknown-invitation" };
  try {
    const { kid, submissionId } = parseEnvelope(envelope);
    const openWith = (await openers).get(toBase64url(kid));
    if (!openWith) return { seq, error: "key" };
    if (toBase64url(submissionId) !== submission) return { seq, error: "moved" };
    return { seq, answer: await openWith(envelope, pskOf(fromBase64url(secret))) };
  } catch (failure) {
    return { seq, error: failure.reason ?? "opening" };
  }
}
