import "../support/register.mjs";
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { numbers, resource } from "../support/vectors.js";

const { fromBase64url, keyId, linkFragment, pad, parseFragment, toBase64url, unpad } = await import("/sealed/format.js");
const { publicKeyOf } = await import("/sealed/centre-keys.js");
const { opener } = await import("/sealed/open.js");
const { sealAnswer } = await import("/sealed/seal.js");
const { openRow, sealRow } = await import("/sealed/rows.js");
const { proposePassphrase, sixWords } = await import("/sealed/words.js");
const { WORDS } = await import("/sealed/word-list.js");

const LETTERS = [..."abcé€😀\"\\ \n{}0"];

for (let seed = 1; seed <= 20; seed++) {
  test(`whatever is sealed opens as it was (seed ${seed})`, async () => {
    const { next, bytes } = numbers(seed);
    const text = (length) => Array.from({ length: next(length) }, () => LETTERS[next(LETTERS.length)]).join("");
    const context = { programme: text(9), centre: text(9), questionnaire: text(9), size: [512, 1024, 2048][next(3)] };
    const centreSeed = bytes(32);
    const publicKey = await publicKeyOf(centreSeed);
    const link = parseFragment(linkFragment(bytes(16), await keyId(publicKey)));
    const answer = { v: 1, a: Array.from({ length: 8 }, () => next(6) || null), text: text(80) };
    const { envelope } = await sealAnswer({ publicKey, ...link, context, answer });
    const { invitationKeys } = await import("/sealed/format.js");
    assert.deepEqual(await opener(centreSeed, context)(envelope, (await invitationKeys(link.secret)).psk), answer);

    const kind = ["roster", "followup", "cache"][next(3)];
    const ids = { programme: text(9), centre: text(9), epoch: next(2 ** 32), id: text(30) };
    const row = { name: text(900) };
    const key = bytes(32);
    assert.deepEqual(await openRow(key, kind, ids, await sealRow(key, kind, ids, row)), row);

    const blob = bytes(next(300));
    assert.deepEqual(fromBase64url(toBase64url(blob)), blob);
    assert.deepEqual(unpad(pad(blob, 512)), blob);
  });
}

test("sealing the same answer twice gives two submissions and nothing in common", async () => {
  const { bytes } = numbers(99);
  const publicKey = await publicKeyOf(bytes(32));
  const kid = await keyId(publicKey);
  const context = { programme: "p", centre: "c", questionnaire: "q/1" };
  const once = () => sealAnswer({ publicKey, secret: new Uint8Array(16), kid, context, answer: { v: 1 } });
  const [first, second] = [await once(), await once()];
  assert.notDeepEqual(first.submissionId, second.submissionId);
  assert.notDeepEqual(first.envelope.slice(1178), second.envelope.slice(1178));
});

test("padding that is not zero, or longer than it can be, is refused", () => {
  const padded = pad(new Uint8Array(3), 512);
  for (const [at, value] of [[0, 255], [1, 511 & 255 | 1], [100, 1], [511, 1]]) {
    const changed = padded.slice();
    changed[at] = value;
    if (at === 1) changed[0] = 1;
    assert.throws(() => unpad(changed), { reason: "padding" });
  }
});

test("the word list is the one the six words on paper were made with", () => {
  assert.equal(new Set(WORDS).size, 2048);
  assert.ok(WORDS.every((word) => /^[a-z]{4,9}$/.test(word)));
  assert.equal(createHash("sha256").update(WORDS.join(" ")).digest("hex"), resource("vectors/word-list.sha256").trim());
  assert.deepEqual(sixWords(new Uint8Array(16)), Array(6).fill(WORDS[0]));
  assert.deepEqual(sixWords(new Uint8Array(16).fill(255)), Array(6).fill(WORDS[2047]));
});

test("a proposed passphrase is five words of the list", () => {
  const words = proposePassphrase().split(" ");
  assert.equal(words.length, 5);
  assert.ok(words.every((word) => WORDS.includes(word)));
  assert.notEqual(proposePassphrase(), proposePassphrase());
});
