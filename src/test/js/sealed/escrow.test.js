import assert from "node:assert/strict";
import { test } from "node:test";
import { joinKit, splitKit } from "/sealed/escrow.js";
import { fromBase64url, toBase64url } from "/sealed/format.js";
import { KitError, newKit } from "/sealed/kit.js";
import { UnlockError } from "/sealed/member.js";
import { openWithPasskey, wrapForPasskey } from "/sealed/passkey-wrap.js";
import { vector } from "../support/vectors.js";

test("R004-20: parts that another implementation made are the same, and any two give the code", () => {
  const { escrow } = vector("escrow");
  assert.equal(escrow.length, 8);
  for (const { code, slope, parts } of escrow) {
    assert.deepEqual(splitKit(code, fromBase64url(slope)), parts);
    for (const one of parts) for (const other of parts) if (one !== other) assert.equal(joinKit(one, other), code);
  }
});

test("one part twice, a code without a number and a mistyped group are refused, the last with its number", async () => {
  const { code } = await newKit();
  const [first, second] = splitKit(code);
  assert.equal(joinKit(` ${second.toLowerCase().replaceAll("-", " ")} `, first), code);
  assert.throws(() => joinKit(first, first), KitError);
  assert.throws(() => joinKit(code, first), KitError);
  const wrong = first.slice(0, 8) + (first[8] === "7" ? "8" : "7") + first.slice(9);
  assert.throws(() => joinKit(wrong, second), (error) => error instanceof KitError && error.group === 2);
});

test("R004-20: a wrap for a passkey that another implementation made opens, and nowhere else", async () => {
  const { passkeys } = vector("passkeys");
  assert.equal(passkeys.length, 2);
  for (const { memberId, seed, derived, credential, wrap } of passkeys) {
    const [key, id, bytes] = [derived, credential, wrap].map(fromBase64url);
    assert.equal(toBase64url(await openWithPasskey(memberId, key, id, bytes)), seed);
    const again = await wrapForPasskey(memberId, key, id, fromBase64url(seed));
    assert.equal(toBase64url(await openWithPasskey(memberId, key, id, again)), seed);
    await assert.rejects(openWithPasskey("somebody else", key, id, bytes), UnlockError);
    await assert.rejects(openWithPasskey(memberId, id.slice(0, 32), id, bytes), UnlockError);
    await assert.rejects(openWithPasskey(memberId, key, key, bytes), UnlockError);
    bytes[bytes.length - 1] ^= 1;
    await assert.rejects(openWithPasskey(memberId, key, id, bytes), UnlockError);
  }
});
