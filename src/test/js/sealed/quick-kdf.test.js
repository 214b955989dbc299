import "../support/static-modules.js";
import assert from "node:assert/strict";
import { test } from "node:test";

const { hkdf, invitationKeys, random, utf8 } = await import("/sealed/format.js");
const { pskOf, quickKdf } = await import("/sealed/quick-kdf.js");

for (const length of [0, 1, 16, 31, 32, 33, 64, 65, 1000]) {
  test(`the quick HKDF gives the bytes of the browser's (${length} bytes in)`, async () => {
    const kdf = quickKdf();
    const ikm = random(length);
    const prk = await kdf.Extract(utf8("bm/v1"), ikm);
    for (const out of [12, 32, 33, 80]) {
      assert.deepEqual(await kdf.Expand(prk, utf8("info"), out), await hkdf(ikm, "info", out));
    }
  });
}

test("an extract without salt uses zeros, as the RFC says", async () => {
  const kdf = quickKdf();
  const ikm = random(32);
  assert.deepEqual(await kdf.Extract(new Uint8Array(), ikm), await kdf.Extract(new Uint8Array(32), ikm));
});

test("the psk of a link is that of invitationKeys", async () => {
  const secret = random(16);
  assert.deepEqual(pskOf(secret), (await invitationKeys(secret)).psk);
});
