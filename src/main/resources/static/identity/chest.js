import { checkSeen, seenHere, seeHere } from "/identity/seen.js";
import { centreKeys, publicKeyOf } from "/sealed/centre-keys.js";
import { openWithCode } from "/sealed/enrolment.js";
import { equal, fromBase64url, keyId, toBase64url } from "/sealed/format.js";
import { ManifestError, verifyManifest } from "/sealed/manifest.js";
import { UnlockError, openCentreSeed, openMember } from "/sealed/member.js";
import { openWithPasskey as openPasskeyWrap } from "/sealed/passkey-wrap.js";
import { openPin, pinKey, sealPinUnder } from "/sealed/pin.js";
import { openRing, verifySuccession } from "/sealed/succession.js";
import { WrongKeys } from "/identity/wrong-keys.js";

export { WrongKeys } from "/identity/wrong-keys.js";

// What the server keeps of a centre's keys (its `Chest`), opened and checked. The server is not believed: the public
// key must belong to the seed, each key must follow upon the one before, the list of members must be made with the seed and
// have this member on it, and nothing may be older than what this member, or this browser, saw last.

// A seed belongs to the organisation, whatever programme it takes part in.
export const shareContext = (centre, epoch, holder) => ({ programme: "", centre, epoch, holder });

export const kdfOf = (stretching) => ({ ...stretching, salt: fromBase64url(stretching.salt) });

// Throws UnlockError when it is not the passphrase.
export async function openWithPassphrase(chest, stretched) {
  return openAsMember(chest,
    await openMember(chest.person, stretched, kdfOf(chest.stretching), fromBase64url(chest.wrap)));
}

// Throws UnlockError when this passkey has no wrap here, or not of this seed. `id`: base64url.
export async function openWithPasskey(chest, id, derived) {
  const found = chest.passkeys.find(({ passkey }) => passkey === id);
  if (!found || !derived) throw new UnlockError("no wrap of this passkey");
  return openAsMember(chest, await openPasskeyWrap(chest.person, derived, fromBase64url(id), fromBase64url(found.wrap)));
}

// However the member's seed was opened. `unlocked.news` is how the key changed since the last time, if it did; `pin` goes
// to the server when it differs from what was there.
async function openAsMember(chest, memberSeed) {
  const { unlocked, manifest, kids, records } = await open(chest, memberSeed);
  const kid = toBase64url(await keyId(await publicKeyOf(memberSeed)));
  if (!manifest.members.some((member) => member.memberId === chest.person && member.kid === kid)) {
    throw new WrongKeys("not on the list of members");
  }
  const pin = await openPin(memberSeed, chest.person, fromBase64url(chest.pin ?? "")).catch((cause) => {
    throw new WrongKeys("what was seen last does not open", { cause });
  });
  if (pin.code) await checkFirst(chest, memberSeed, pin, unlocked.seeds);
  else checkSeen(pin, { kids, epoch: unlocked.epoch, manifest: manifest.version });
  const key = await pinKey(memberSeed);
  const now = pinOf(unlocked, manifest.version, pin.cache);
  const news = pin.code ? [] : records.filter(({ epoch }) => epoch > pin.epoch);
  seeHere(chest.centre, now);
  const changed = pin.code || pin.epoch !== now.epoch || pin.manifest !== now.manifest;
  return {
    unlocked: { ...unlocked, pinKey: key, news: news.at(-1) ?? null },
    memberSeed,
    pin: changed ? toBase64url(await sealPinUnder(key, chest.person, now)) : null,
  };
}

export const pinOf = ({ epoch, kid }, manifest, cache) => ({ epoch, kid: toBase64url(kid), manifest, cache });

export const openWithKit = open;

async function open(chest, holderSeed) {
  const shared = await Promise.all(chest.keys.map((key) => openEpoch(chest, key, holderSeed)));
  const last = shared.at(-1);
  if (!last) throw new WrongKeys("no key");
  const earlier = await earlierSeeds(chest, last);
  const seeds = { ...earlier, ...Object.fromEntries(shared.map(({ epoch, seed }) => [epoch, seed])) };
  const kids = await kidsOf(seeds);
  const records = await checkSuccessions(chest, seeds, kids, last.epoch);
  const manifest = await checkedManifest(chest, last.seed);
  const here = seenHere(chest.centre);
  if (here) checkSeen(here, { kids, epoch: last.epoch, manifest: manifest.version });
  const unlocked = {
    centre: chest.centre, centreName: chest.centreName, memberId: chest.person, name: chest.name,
    epoch: last.epoch, kid: last.kid, publicKey: last.publicKey, manifest: manifest.version, seeds,
  };
  return { unlocked, manifest, kids, records };
}

async function earlierSeeds({ centre, ring }, { epoch, seed }) {
  if (!ring) return {};
  return openRing(seed, centre, epoch, fromBase64url(ring)).catch((cause) => {
    throw new WrongKeys("the ring does not open", { cause });
  });
}

const kidsOf = async (seeds) => Object.fromEntries(await Promise.all(Object.entries(seeds).map(async ([epoch, seed]) =>
  [epoch, toBase64url(await keyId(await publicKeyOf(seed)))])));

// Each key was announced with the one before it. Of keys from before the oldest that this holder has, nothing can be said.
async function checkSuccessions({ centre, successions }, seeds, kids, last) {
  const records = [];
  for (let epoch = 2; epoch <= last; epoch++) {
    if (!seeds[epoch - 1]) continue;
    const found = successions.find((one) => one.epoch === epoch);
    const record = found && await verifySuccession(seeds[epoch - 1], centre, fromBase64url(found.record)).catch(() => null);
    if (record?.epoch !== epoch || record.kid !== kids[epoch]) throw new WrongKeys("no lawful successor", { say: "keys-next" });
    records.push(record);
  }
  return records;
}

// The first opening: that the seed is the centre's, only somebody who knows the code can have said.
async function checkFirst({ centre, person, first }, memberSeed, { code, enrolment }, seeds) {
  const context = { centre, holder: person, enrolment, epoch: first?.epoch ?? 0 };
  const seed = first && await openWithCode(code, memberSeed, fromBase64url(first.share), context).catch(() => null);
  if (!seed || !seeds[first.epoch] || !equal(seed, seeds[first.epoch])) {
    throw new WrongKeys("not given by somebody with the code", { say: "keys-code" });
  }
}

async function openEpoch({ centre, holder }, { epoch, kid, publicKey, share }, holderSeed) {
  const seed = await openCentreSeed(holderSeed, fromBase64url(share), shareContext(centre, epoch, holder))
    .catch((cause) => { throw new WrongKeys("the share does not open", { cause }); });
  const derived = await publicKeyOf(seed);
  const derivedKid = await keyId(derived);
  if (!equal(derived, fromBase64url(publicKey)) || toBase64url(derivedKid) !== kid) {
    throw new WrongKeys("the public key is not of this seed");
  }
  return { epoch, seed, publicKey: derived, kid: derivedKid };
}

async function checkedManifest(chest, seed) {
  const { manifest: key } = await centreKeys(seed);
  try {
    return await verifyManifest(fromBase64url(chest.manifest), key, chest.manifestVersion);
  } catch (failure) {
    throw failure instanceof ManifestError ? new WrongKeys(failure.message, { say: "keys-list" }) : failure;
  }
}
