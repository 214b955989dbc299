import { ask } from "/identity/ask.js";
import { pinOf } from "/identity/chest.js";
import { shared, today } from "/identity/first-keys.js";
import { keepAnew } from "/identity/keep.js";
import { seeHere } from "/identity/seen.js";
import { WrongKeys } from "/identity/wrong-keys.js";
import { centreKeys, newSeed, publicKeyOf } from "/sealed/centre-keys.js";
import { keyId, toBase64url } from "/sealed/format.js";
import { makeManifest } from "/sealed/manifest.js";
import { sealPinUnder } from "/sealed/pin.js";
import { makeSuccession, sealRing } from "/sealed/succession.js";

// A new key for the centre, and a member list without `removed`, in one request. The new seed goes to those on the checked
// list and to nobody else. Resolves to what is unlocked now; null when something changed meanwhile.
export async function changeKeys(unlocked, ring, removed = null) {
  if (ring.alarms.length) throw new WrongKeys("the ring does not fit the list", { say: "keys-list" });
  const { centre } = unlocked;
  const epoch = unlocked.epoch + 1;
  const seed = newSeed();
  const publicKey = await publicKeyOf(seed);
  const kid = await keyId(publicKey);
  const version = ring.version + 1;
  const holders = new Set([...ring.members, ...ring.kits].map(({ id }) => id));
  const members = ring.manifest.members.filter(({ memberId }) => memberId !== removed && holders.has(memberId));
  const manifest = await makeManifest(members, version, (await centreKeys(seed)).manifest, epoch);
  const { ok, status } = await ask(`/collegas/${centre}/sleutels`, {
    removed,
    epoch,
    publicKey: toBase64url(publicKey),
    members: await shares(seed, centre, epoch, ring.members.filter(({ id }) => id !== removed)),
    kits: await shares(seed, centre, epoch, ring.kits),
    manifestVersion: version,
    manifest: toBase64url(manifest),
    record: toBase64url(await makeSuccession(unlocked.seeds[unlocked.epoch], centre, {
      epoch, kid: toBase64url(kid), manifest, by: unlocked.memberId, on: today(), reason: removed ? "REMOVAL" : "ROTATION",
    })),
    ring: toBase64url(await sealRing(seed, centre, epoch, unlocked.seeds)),
  });
  if (status === 409) return null;
  if (!ok) throw new Error(`status ${status}`);
  const now = { ...unlocked, epoch, kid, publicKey, manifest: version, news: null, seeds: { ...unlocked.seeds, [epoch]: seed } };
  await settle(now, pinOf(now, version, 0));
  return now;
}

async function settle(now, pin) {
  seeHere(now.centre, pin);
  await keepAnew(now);
  const sealed = toBase64url(await sealPinUnder(now.pinKey, now.memberId, pin));
  await ask(`/collegas/${now.centre}/pin`, { pin: sealed }).catch(() => {});
}

const shares = (seed, centre, epoch, holders) => Promise.all(holders.map(async ({ id, publicKey }) =>
  ({ holder: id, sealed: await shared(seed, centre, id, publicKey, epoch) })));
