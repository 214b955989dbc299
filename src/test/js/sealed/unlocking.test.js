// Whoever has not the passphrase, the kit or the place they belong to gets nothing.
import "../support/register.mjs";
import assert from "node:assert/strict";
import { test } from "node:test";
import { vector } from "../support/vectors.js";

const { fromBase64url: bytes, random } = await import("/sealed/format.js");
const { argon2 } = await import("/sealed/argon2.js");
const { checkKdf } = await import("/sealed/kdf.js");
const { centreKeys, publicKeyOf } = await import("/sealed/centre-keys.js");
const { createMember, openCentreSeed, openMember, shareCentreSeed, stretch } = await import("/sealed/member.js");
const { kitSeed, newKit, parseKit } = await import("/sealed/kit.js");
const { makeManifest, verifyManifest } = await import("/sealed/manifest.js");
const { openPin } = await import("/sealed/pin.js");
const { openBox, sealBox } = await import("/sealed/box.js");
const { openRow, sealRow } = await import("/sealed/rows.js");

const made = vector("formats-java");
const kdf = { ...made.member.kdf, salt: bytes(made.member.kdf.salt) };
const { memberId } = made.member;
const stretched = bytes(made.member.stretched);
const wrap = bytes(made.member.wrap);
const keys = await centreKeys(bytes(made.centre.seed));

const locked = (promise) => assert.rejects(promise, { name: "UnlockError" });
const flip = (array, at) => array.map((byte, i) => i === at ? byte ^ 1 : byte);

test("a wrong passphrase does not unlock", async () =>
  locked(openMember(memberId, await argon2("appel brug zebra komeet", kdf), kdf, wrap)));

test("a wrap is of one person", () => locked(openMember("somebody-else", stretched, kdf, wrap)));

test("a wrap with another method or other parameters is refused", async () => {
  await locked(openMember(memberId, stretched, kdf, flip(wrap, 4)));
  await locked(openMember(memberId, stretched, { ...kdf, iterations: 3 }, wrap));
  await locked(openMember(memberId, stretched, { ...kdf, salt: random(16) }, wrap));
});

test("every changed or missing byte of a wrap is refused", async () => {
  for (let at = 0; at < wrap.length; at++) {
    await locked(openMember(memberId, stretched, kdf, flip(wrap, at)));
    await locked(openMember(memberId, stretched, kdf, wrap.subarray(0, at)));
  }
});

const weak = [{ memoryKib: 19 * 1024 - 1 }, { iterations: 1 }, { parallelism: 2 }, { memoryKib: 2 ** 20 + 1 },
  { iterations: 17 }, { salt: new Uint8Array(15) }, { memoryKib: "65536" }, { iterations: NaN }];
for (const change of weak) {
  test(`weakened stretching is refused: ${Object.entries(change)}`, async () => {
    assert.throws(() => checkKdf({ ...kdf, ...change }), { name: "WeakKdf" });
    await assert.rejects(stretch("passphrase", { ...kdf, ...change }), { name: "WeakKdf" });
    await assert.rejects(openMember(memberId, stretched, { ...kdf, ...change }, wrap), { name: "WeakKdf" });
    await assert.rejects(createMember(memberId, stretched, { ...kdf, ...change }), { name: "WeakKdf" });
  });
}

for (const [field, value] of [["programme", "p"], ["centre", "c"], ["epoch", 4], ["holder", "member-2"]]) {
  test(`a share of the centre seed belongs to one ${field}`, () => {
    const { context, holderSeed, share } = made.shares[0];
    return locked(openCentreSeed(bytes(holderSeed), bytes(share), { ...context, [field]: value }));
  });
}

test("a share opens for its holder only, whole and unchanged", async () => {
  const [{ context, holderSeed, share }, kit] = made.shares;
  await locked(openCentreSeed(bytes(kit.holderSeed), bytes(share), context));
  for (const at of [0, 4, 10, 26, 600, 1114, 1146, 1193]) {
    await locked(openCentreSeed(bytes(holderSeed), flip(bytes(share), at), context));
    await locked(openCentreSeed(bytes(holderSeed), bytes(share).slice(0, at), context));
  }
});

test("a share of anything but a seed is refused, whoever made it", async () => {
  const [{ context, holderSeed }] = made.shares;
  const recipientPublicKey = await publicKeyOf(bytes(holderSeed));
  for (const length of [0, 16, 33]) {
    const share = await shareCentreSeed({ centreSeed: random(length), recipientPublicKey, ...context });
    await locked(openCentreSeed(bytes(holderSeed), share, context));
  }
});

test("a kit code is read whatever the case, the separators and the look-alikes", async () => {
  const { code } = await newKit();
  const sloppy = code.toLowerCase().replaceAll("-", "  ").replaceAll("0", "o").replace("1", "i").replaceAll("1", "l");
  assert.equal(parseKit(`\n ${sloppy} `), code);
  assert.equal(parseKit(code.replaceAll("-", "")), code);
  assert.match(code, /^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
});

test("a kit code with one wrong character says which group looks wrong", () => {
  const { code } = made.kit;
  for (let at = 0; at < code.length; at++) {
    if (code[at] === "-") continue;
    const wrong = code.slice(0, at) + (code[at] === "7" ? "8" : "7") + code.slice(at + 1);
    assert.throws(() => parseKit(wrong), { name: "KitError", group: Math.floor(at / 5) + 1 }, wrong);
    assert.throws(() => parseKit(code.slice(0, at) + "u" + code.slice(at + 1)), { group: Math.floor(at / 5) + 1 });
    assert.throws(() => parseKit(code.slice(0, at) + code.slice(at + 1)), { group: Math.floor(at / 5) + 1 });
  }
});

test("a kit code with a wrong or moved group, or with none, is refused", async () => {
  const groups = made.kit.code.split("-");
  for (let i = 0; i < 8; i++) {
    const moved = groups.with(i, groups[i + 1]).with(i + 1, groups[i]);
    assert.throws(() => parseKit(moved.join("-")), { name: "KitError" });
    assert.throws(() => parseKit(groups.map((group, at) => at === i ? "ZZZZ" : group).join("-")), { name: "KitError" });
  }
  assert.throws(() => parseKit(""), { name: "KitError" });
  await assert.rejects(async () => kitSeed(`${made.kit.code}-0000`), { name: "KitError" });
});

test("a member list that was changed, made elsewhere or replaced by an older one is refused", async () => {
  const list = bytes(made.manifest.bytes);
  const refuses = (bytes, key, oldest) => assert.rejects(verifyManifest(bytes, key, oldest), { name: "ManifestError" });
  for (let at = 0; at < list.length; at += 7) await refuses(flip(list, at), keys.manifest);
  for (const length of [0, 31, 32, list.length - 1]) await refuses(list.subarray(0, length), keys.manifest);
  await refuses(list, keys.cache);
  await refuses(list, keys.manifest, made.manifest.version + 1);
  await refuses(await makeManifest([], 1, random(32)), keys.manifest);
});

test("a pin belongs to one member", () => assert.rejects(
  openPin(bytes(made.member.seed), "somebody-else", bytes(made.member.pinBox)), { name: "BoxError" }));

for (const { kind, ids, box } of made.rows) {
  const key = kind === "cache" ? keys.cache : keys.roster;
  test(`a ${kind} row opens in its own place only`, async () => {
    const refuses = (...row) => assert.rejects(openRow(...row), { name: "BoxError" });
    for (const change of [{ programme: "p" }, { centre: "c" }, { epoch: 4 }, { id: "13" }]) {
      await refuses(key, kind, { ...ids, ...change }, bytes(box));
    }
    await refuses(key, kind === "roster" ? "followup" : "roster", ids, bytes(box));
    await refuses(keys.ring, kind, ids, bytes(box));
    await refuses(key, kind, ids, bytes(box).subarray(0, 11));
    for (let at = 0; at < bytes(box).length; at += 31) await refuses(key, kind, ids, flip(bytes(box), at));
  });
}

test("the length of a roster row does not tell a name's", async () => {
  const ids = { programme: "p", centre: "c", epoch: 1, id: random(16) };
  const length = async (name) => (await sealRow(keys.roster, "roster", ids, { name })).length;
  assert.equal(await length("Bo"), await length("Maximiliaan-Alexander van de Wouwer-Vandenbroucke"));
});

test("a box needs a whole key and its own place", async () => {
  const key = random(32);
  const box = await sealBox(key, random(5), random(0));
  await assert.rejects(openBox(key, box, random(1)), { name: "BoxError" });
  await assert.rejects(openBox(key, box.subarray(0, 27), random(0)), { name: "BoxError" });
  await assert.rejects(openBox(key.subarray(16), box, random(0)), RangeError);
  await assert.rejects(openBox(key, null, random(0)), TypeError, "a fault of ours is no unreadable box");
  await assert.rejects(sealBox(key.subarray(16), random(5), random(0)), RangeError);
});
