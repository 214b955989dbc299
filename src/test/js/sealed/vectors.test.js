// R004-7, R004-15: what another implementation made opens here, byte for byte.
import "../support/register.mjs";
import assert from "node:assert/strict";
import { test } from "node:test";
import { vector } from "../support/vectors.js";

const { fromBase64url: bytes, invitationKeys, keyId, linkFragment, parseFragment, toBase64url } =
  await import("/sealed/format.js");
const { opener } = await import("/sealed/open.js");
const { centreKeys, publicKeyOf } = await import("/sealed/centre-keys.js");
const { argon2 } = await import("/sealed/argon2.js");
const { plainPassphrase } = await import("/sealed/kdf.js");
const member = await import("/sealed/member.js");
const { kitSeed } = await import("/sealed/kit.js");
const { verifyManifest } = await import("/sealed/manifest.js");
const { openPin } = await import("/sealed/pin.js");
const { openRow } = await import("/sealed/rows.js");
const { sixWords } = await import("/sealed/words.js");

for (const maker of ["native", "hpkejs", "java"]) {
  test(`the envelope made by ${maker} opens`, async () => {
    const { seed, pk, kid, ctx, psk, env, plaintext } = vector(`vector-${maker}`);
    assert.equal(toBase64url(await publicKeyOf(bytes(seed))), pk);
    assert.equal(toBase64url(await keyId(bytes(pk))), kid);
    assert.deepEqual(await opener(bytes(seed), ctx)(bytes(env), bytes(psk)), JSON.parse(plaintext));
  });
}

for (const maker of ["browser", "java"]) {
  const made = vector(`formats-${maker}`);

  test(`a centre's keys are derived as ${maker} does`, async () => {
    const { seed, publicKey, kid, words, keys } = made.centre;
    assert.equal(toBase64url(await publicKeyOf(bytes(seed))), publicKey);
    assert.equal(toBase64url(await keyId(bytes(publicKey))), kid);
    assert.deepEqual(sixWords(bytes(kid)), words);
    for (const [name, key] of Object.entries(await centreKeys(bytes(seed)))) {
      assert.equal(toBase64url(key), keys[name], name);
    }
  });

  test(`an invitation link by ${maker} gives the same keys`, async () => {
    const { secret, id, auth, psk, fragment } = made.invitation;
    const keys = await invitationKeys(bytes(secret));
    assert.deepEqual([keys.id, keys.auth, keys.psk].map(toBase64url), [id, auth, psk]);
    const link = parseFragment(fragment);
    assert.equal(toBase64url(link.secret), secret);
    assert.equal(linkFragment(link.secret, link.kid), fragment);
  });

  test(`answers of every size class sealed by ${maker} open`, async () => {
    for (const { context, answer, envelope } of made.answers) {
      const open = opener(bytes(made.centre.seed), context);
      assert.equal(bytes(envelope).length, 1194 + context.size);
      assert.deepEqual(await open(bytes(envelope), bytes(made.invitation.psk)), answer);
    }
  });

  test(`a member made by ${maker} unlocks with the passphrase`, async () => {
    const { memberId, passphrase, stretched, loginSecret, wrapKey, seed, publicKey, kid, wrap } = made.member;
    const kdf = { ...made.member.kdf, salt: bytes(made.member.kdf.salt) };
    const secret = await argon2(plainPassphrase(passphrase), kdf);
    assert.equal(toBase64url(secret), stretched);
    assert.equal(toBase64url(await member.loginSecret(secret)), loginSecret);
    assert.equal(toBase64url(await member.wrapKey(secret)), wrapKey);
    assert.equal(toBase64url(await member.openMember(memberId, secret, kdf, bytes(wrap))), seed);
    assert.equal(toBase64url(await publicKeyOf(bytes(seed))), publicKey);
    assert.equal(toBase64url(await keyId(bytes(publicKey))), kid);
    assert.deepEqual(await openPin(bytes(seed), memberId, bytes(made.member.pinBox)), made.member.pin);
  });

  test(`the recovery kit of ${maker} gives its key`, async () => {
    assert.equal(toBase64url(await kitSeed(made.kit.code)), made.kit.seed);
    assert.equal(toBase64url(await publicKeyOf(bytes(made.kit.seed))), made.kit.publicKey);
  });

  test(`member and kit receive the centre seed from ${maker}`, async () => {
    for (const { context, holderSeed, share } of made.shares) {
      const opened = await member.openCentreSeed(bytes(holderSeed), bytes(share), context);
      assert.equal(toBase64url(opened), made.centre.seed);
    }
  });

  test(`rows and shards of ${maker} open`, async () => {
    const keys = await centreKeys(bytes(made.centre.seed));
    for (const { kind, ids, row, box } of made.rows) {
      const key = kind === "cache" ? keys.cache : keys.roster;
      assert.deepEqual(await openRow(key, kind, ids, bytes(box)), row, kind);
    }
  });

  test(`the member list of ${maker} is genuine`, async () => {
    const keys = await centreKeys(bytes(made.centre.seed));
    const { version, members, bytes: list } = made.manifest;
    assert.deepEqual(await verifyManifest(bytes(list), keys.manifest, version), { version, members });
  });
}
