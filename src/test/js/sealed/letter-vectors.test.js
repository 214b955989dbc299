// R002-12, R002-19: a letter that the other implementation made opens here, byte for byte, and nothing else does.
import "../support/register.mjs";
import assert from "node:assert/strict";
import { test } from "node:test";
import { vector } from "../support/vectors.js";

const { fromBase64url: bytes, toBase64url } = await import("/sealed/format.js");
const letters = await import("/sealed/letter.js");
const { isSigned, signerOf } = await import("/sealed/signature.js");

for (const maker of ["browser", "java"]) {
  const made = vector(`letter-${maker}`);
  const { place, seeds } = made;
  const key = bytes(made.key);

  test(`sender, recipient and parent open the letter that ${maker} made`, async () => {
    for (const who of ["sender", "recipient"]) {
      const opened = await letters.openKey(bytes(seeds[who]), bytes(made.shares[who]), place, place[who]);
      assert.equal(toBase64url(opened), made.key);
    }
    assert.equal(toBase64url(await letters.openAsParent(bytes(made.parent.secret), bytes(made.shares.parent), place)), made.key);
    assert.deepEqual(await letters.openPart(key, "letter", place, bytes(made.letter)), made.content);
    assert.deepEqual(await letters.openPart(key, "feedback/1", place, bytes(made.feedback)), made.said);
    assert.equal(bytes(made.letter).length, 2076);
  });

  test(`the parent's link gives the keys that ${maker} made`, async () => {
    const secret = letters.parseParentFragment(made.parent.fragment);
    assert.equal(toBase64url(secret), made.parent.secret);
    const { id, auth, key: parentKey } = await letters.parentKeys(secret);
    assert.deepEqual([id, auth, parentKey].map(toBase64url), [made.parent.id, made.parent.auth, made.parent.key]);
  });

  test(`the signature that ${maker} made is the sender's, and of this letter in this place only`, async () => {
    const signer = bytes(made.signature.key);
    const letter = bytes(made.letter);
    assert.equal(toBase64url((await signerOf(bytes(seeds.sender))).publicKey), made.signature.key);
    assert.equal(await isSigned(signer, place, letter, bytes(made.signature.bytes)), true);
    assert.equal(await isSigned(signer, place, letter, bytes(made.signature.byAnother)), false);
    for (const part of ["referral", "sender", "recipient"]) {
      assert.equal(await isSigned(signer, { ...place, [part]: "elsewhere" }, letter, bytes(made.signature.bytes)), false, part);
    }
    letter[100] ^= 1;
    assert.equal(await isSigned(signer, place, letter, bytes(made.signature.bytes)), false);
    // Ed25519 is deterministic: both sides sign to the same bytes.
    letter[100] ^= 1;
    assert.equal(toBase64url(await (await signerOf(bytes(seeds.sender))).sign(place, letter)), made.signature.bytes);
  });

  test(`a letter that ${maker} made opens nowhere else`, async () => {
    await assert.rejects(letters.openKey(bytes(seeds.other), bytes(made.shares.recipient), place, place.recipient));
    await assert.rejects(letters.openKey(bytes(seeds.recipient), bytes(made.shares.recipient), place, place.sender));
    for (const part of ["referral", "sender", "recipient"]) {
      const elsewhere = { ...place, [part]: "elsewhere" };
      await assert.rejects(letters.openPart(key, "letter", elsewhere, bytes(made.letter)), part);
      await assert.rejects(letters.openKey(bytes(seeds.recipient), bytes(made.shares.recipient), elsewhere, elsewhere.recipient), part);
      await assert.rejects(letters.openAsParent(bytes(made.parent.secret), bytes(made.shares.parent), elsewhere), part);
    }
    await assert.rejects(letters.openPart(key, "feedback/1", place, bytes(made.letter)));
    for (const at of [0, 40, 2075]) {
      const bent = bytes(made.letter);
      bent[at] ^= 1;
      await assert.rejects(letters.openPart(key, "letter", place, bent), String(at));
    }
  });
}
