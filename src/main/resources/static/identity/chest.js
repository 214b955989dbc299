import { centreKeys, publicKeyOf } from "/sealed/centre-keys.js";
import { equal, fromBase64url, keyId, toBase64url } from "/sealed/format.js";
import { ManifestError, verifyManifest } from "/sealed/manifest.js";
import { UnlockError, openCentreSeed, openMember } from "/sealed/member.js";
import { openWithPasskey as openPasskeyWrap } from "/sealed/passkey-wrap.js";
import { openPin } from "/sealed/pin.js";

// What the server keeps of a centre's keys (its `Chest`), opened and checked. The server is not believed: the public
// key must belong to the seed, and the list of members must be made with that seed and have this member on it.
export class WrongKeys extends Error { name = "WrongKeys"; }

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

async function openAsMember(chest, memberSeed) {
  const { unlocked, manifest } = await open(chest, memberSeed);
  const kid = toBase64url(await keyId(await publicKeyOf(memberSeed)));
  await checkPin(chest, memberSeed, unlocked, manifest);
  if (!manifest.members.some((member) => member.memberId === chest.person && member.kid === kid)) {
    throw new WrongKeys("not on the list of members");
  }
  return { unlocked, memberSeed };
}

export const openWithKit = open;

async function open(chest, holderSeed) {
  const epochs = await Promise.all(chest.keys.map((key) => openEpoch(chest, key, holderSeed)));
  const last = epochs.at(-1);
  if (!last) throw new WrongKeys("no key");
  const manifest = await checkedManifest(chest, last.seed);
  const unlocked = {
    centre: chest.centre, centreName: chest.centreName, memberId: chest.person, name: chest.name,
    epoch: last.epoch, kid: last.kid, publicKey: last.publicKey,
    seeds: Object.fromEntries(epochs.map(({ epoch, seed }) => [epoch, seed])),
  };
  return { unlocked, manifest };
}

// Without this a server could make a centre seed of its own, share it with this member and let parents seal to it.
async function checkPin({ person, pin, keys }, memberSeed, unlocked, manifest) {
  const seen = await openPin(memberSeed, person, fromBase64url(pin ?? "")).catch((cause) => {
    throw new WrongKeys("what was seen last does not open", { cause });
  });
  const sameKey = keys.some(({ epoch, kid }) => epoch === seen.epoch && kid === seen.kid);
  if (!sameKey || unlocked.epoch < seen.epoch || manifest.version < seen.manifest) {
    throw new WrongKeys("other keys than were seen last");
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
    throw failure instanceof ManifestError ? new WrongKeys(failure.message) : failure;
  }
}
