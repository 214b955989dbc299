// The one Trusted Types policy of the site: it lets our own worker files through and nothing else.
const OWN_WORKER = /^\/[a-z]+(\/[a-z]+)*\/[a-z0-9-]*worker\.js$/;

const trusted = (url) => {
  if (!OWN_WORKER.test(url)) throw new TypeError("not one of our workers");
  return url;
};

const policy = globalThis.trustedTypes?.createPolicy("bm-worker", { createScriptURL: trusted });

export const startWorker = (url) =>
  new Worker(policy ? policy.createScriptURL(url) : trusted(url), { type: "module" });
