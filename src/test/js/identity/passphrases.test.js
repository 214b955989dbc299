import "../support/static-modules.js";
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";

const { NoAnswer, ask } = await import("/identity/ask.js");
const { kdfOf, shareContext } = await import("/identity/chest.js");
const { Complaint } = await import("/identity/form.js");
const { kitAuth } = await import("/identity/kit-auth.js");
const { chosenPassphrase } = await import("/identity/new-passphrase.js");
const { accepted } = await import("/identity/stretching.js");
const { toBase64url } = await import("/sealed/format.js");

const usual = globalThis.fetch;
afterEach(() => { globalThis.fetch = usual; });

const problems = (work) => {
  try {
    return work();
  } catch (failure) {
    if (failure instanceof Complaint) return failure.problems;
    throw failure;
  }
};

test("a passphrase has at least fourteen characters, as people count them", () => {
  const typed = (passphrase, again = passphrase) => problems(() => chosenPassphrase({ passphrase, again }));
  assert.equal(typed("lepel wolk fie"), "lepel wolk fie");
  assert.deepEqual(typed("lepel wolk fi"), { passphrase: ["short"] });
  assert.deepEqual(typed("😀".repeat(13)), { passphrase: ["short"] });
  assert.equal(typed("😀".repeat(14)), "😀".repeat(14));
});

test("a passphrase typed twice may differ in spaces, not in letters", () => {
  const typed = (passphrase, again) => problems(() => chosenPassphrase({ passphrase, again }));
  assert.equal(typed("lepel  wolk fiets ", "lepel wolk fiets"), "lepel wolk fiets");
  assert.deepEqual(typed("lepel wolk fiets", "lepel wolk Fiets"), { again: ["different"] });
});

test("who has to wait hears how long, in seconds or minutes", () => {
  const waiting = (wait) => problems(() => accepted({ ok: false, status: 429, wait }, "email", "no"));
  assert.deepEqual(waiting(8), { "": ["wait-seconds", 8] });
  assert.deepEqual(waiting(89), { "": ["wait-seconds", 89] });
  assert.deepEqual(waiting(91), { "": ["wait-minutes", 2] });
});

test("a wrong guess is a complaint about its field, and anything else a fault", () => {
  assert.deepEqual(accepted({ ok: true, body: { to: "/" } }, "email", "no"), { to: "/" });
  assert.deepEqual(problems(() => accepted({ ok: false, status: 422, body: {} }, "email", "no")), { email: ["no"] });
  assert.throws(() => accepted({ ok: false, status: 500 }, "email", "no"), /500/);
});

test("no answer is told from an answer that is no JSON", async () => {
  globalThis.fetch = async () => { throw new TypeError("failed"); };
  await assert.rejects(ask("/mijn"), NoAnswer);
  globalThis.fetch = async () => new Response("<p>", { status: 502, headers: { "Content-Type": "text/html", "Retry-After": "7" } });
  assert.deepEqual(await ask("/mijn"), { status: 502, ok: false, wait: 7, body: null });
});

test("a share belongs to a centre, whatever its programme", () =>
  assert.deepEqual(shareContext("c", 2, "kit"), { programme: "", centre: "c", epoch: 2, holder: "kit" }));

test("the salt of a stretching becomes bytes", () =>
  assert.deepEqual(kdfOf({ salt: "AQI", memoryKib: 19456, iterations: 2, parallelism: 1 }).salt, Uint8Array.of(1, 2)));

// docs/formats/sealed-answer-v1.md section 7; computed with another program: openssl kdf, salt "bm/v1", info "kit-auth".
test("the proof of a kit is as the format says", async () => {
  const proof = await kitAuth(new Uint8Array(32).fill(7));
  assert.equal(proof.length, 32);
  assert.equal(toBase64url(proof), "lo-fW6SCiVZBXiwIvBu0epo4iV5k-5FlBsRU1G8V6DM");
});
