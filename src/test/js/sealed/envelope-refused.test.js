// R004-7, R004-15: every way to move, change or forge an answer is refused.
import "../support/register.mjs";
import assert from "node:assert/strict";
import { test } from "node:test";
import { vector } from "../support/vectors.js";

const { concat, fromBase64url: bytes, invitationKeys, keyId, parseFragment, random } = await import("/sealed/format.js");
const { opener } = await import("/sealed/open.js");
const { checkKey, sealAnswer } = await import("/sealed/seal.js");
const { newSeed, publicKeyOf } = await import("/sealed/centre-keys.js");

const { centre, invitation, answers: [{ context, answer, envelope: text }] } = vector("formats-browser");
const seed = bytes(centre.seed);
const psk = bytes(invitation.psk);
const envelope = bytes(text);
const open = opener(seed, context);

const refuses = (promise, reason) => assert.rejects(promise, { name: "EnvelopeError", ...(reason && { reason }) });

const flipped = (at) => {
  const changed = envelope.slice();
  changed[at] ^= 1 << at % 8;
  return changed;
};

const putIn = (at, part) => {
  const changed = envelope.slice();
  changed.set(part, at);
  return changed;
};

test("the untouched envelope opens", async () => assert.deepEqual(await open(envelope, psk), answer));

test("an answer sealed for one centre key does not open with another", async () => {
  const other = newSeed();
  const kid = await keyId(await publicKeyOf(other));
  await refuses(opener(other, context)(envelope, psk), "key");
  await refuses(opener(other, context)(putIn(10, kid), psk), "opening");
});

test("a swapped centre key is refused before anything is sealed", async () => {
  const publicKey = await publicKeyOf(newSeed());
  const link = parseFragment(invitation.fragment);
  await assert.rejects(checkKey(publicKey, link.kid), { name: "KeyMismatch" });
  await assert.rejects(sealAnswer({ publicKey, ...link, context, answer }), { name: "KeyMismatch" });
});

test("an envelope moved to another invitation does not open", async () => {
  const other = await invitationKeys(random(16));
  await refuses(open(envelope, other.psk), "opening");
  await refuses(open(putIn(26, other.id), other.psk), "opening");
  await refuses(open(putIn(26, other.id), psk), "opening");
});

for (const [field, value] of [["centre", "clb-noord"], ["programme", "vwvj-2027-28"], ["questionnaire", "voorbeeld/2"]]) {
  test(`an envelope moved to another ${field} does not open`, () =>
    refuses(opener(seed, { ...context, [field]: value })(envelope, psk), "opening"));
}

test("borders between programme and centre cannot be shifted", () => {
  const shifted = { ...context, programme: context.programme + context.centre[0], centre: context.centre.slice(1) };
  return refuses(opener(seed, shifted)(envelope, psk), "opening");
});

test("whoever lacks the link's secret cannot make an answer for its invitation", async () => {
  const publicKey = bytes(centre.publicKey);
  const forged = await sealAnswer({ publicKey, kid: bytes(centre.kid), secret: random(16), context, answer });
  await refuses(open(concat(forged.envelope.subarray(0, 26), bytes(invitation.id), forged.envelope.subarray(42)), psk),
    "opening");
});

test("a replay under another submission id does not open", () => refuses(open(putIn(42, random(16)), psk), "opening"));

const places = [0, 4, 6, 8, 10, 26, 42];
for (let at = 58; at < 1706; at += 64) places.push(at + at / 64 % 64 | 0);
places.push(1177, 1178, 1690, 1705);
for (const at of places) {
  test(`one changed bit in byte ${at} is refused`, () => refuses(open(flipped(at), psk)));
}

for (const length of [0, 1, 4, 10, 26, 42, 58, 1177, 1178, 1193, 1194, 1690, 1705]) {
  test(`an envelope cut to ${length} bytes is refused`, () => refuses(open(envelope.slice(0, length), psk), "size"));
}

for (const more of [1, 16, 512, 1536, 10_000]) {
  test(`an envelope with ${more} more bytes is refused`, () =>
    refuses(open(concat(envelope, new Uint8Array(more)), psk), "size"));
}

test("another size class than the questionnaire's is refused", () =>
  refuses(opener(seed, { ...context, size: 1024 })(envelope, psk), "size"));

test("an answer that does not fit its size class is not sealed", async () => {
  const link = parseFragment(invitation.fragment);
  const publicKey = bytes(centre.publicKey);
  const sealText = (text) => sealAnswer({ publicKey, ...link, context, answer: { text } });
  await assert.rejects(sealText("x".repeat(500)), RangeError);
  assert.equal((await sealText("x".repeat(499))).envelope.length, 1706);
});

for (const fragment of ["", "#", "#1.", invitation.fragment.slice(0, -1), `${invitation.fragment}A`,
  invitation.fragment.replace("#1", "#2"), invitation.fragment.replaceAll(".", "-"),
  `#1.${"A".repeat(21)}B.${"A".repeat(22)}`]) {
  test(`the broken link ${JSON.stringify(fragment)} is refused`, () =>
    assert.throws(() => parseFragment(fragment), { name: "LinkError" }));
}
