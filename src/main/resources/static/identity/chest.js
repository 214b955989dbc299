import { centreKeys, publicKeyOf } from "/sealed/centre-keys.js";
import { equal, fromBase64url, keyId, toBase64url } from "/sealed/format.js";
import { ManifestError, verifyManifest } from "/sealed/manifest.js";
import { openCentreSeed, openMember } from "/sealed/member.js";

// What the server keeps of a centre's keys (its `Chest`), opened and checked. The server is not believed: the public
// key must belong to the seed, and the list of members must be made with that seed and have this member on it.
export class WrongKeys extends Error { name = "WrongKeys"; }

// A seed belongs to the organisation, whatever programme it takes part in.
export const shareContext = (centre, epoch, holder) => ({ programme: "", centre, epoch, holder });

export const kdfOf = (stretching) => ({ ...stretching, salt: fromBase64url(stretching.salt) });

// Throws UnlockError when it is not the passphrase.
export async function openWithPassphrase(chest, stretched) {
  const memberSeed = await openMember(chest.person, stretched, kdfOf(chest.stretching), fromBase64url(chest.wrap));
  const { unlocked, manifest } = await open(chest, memberSeed);
  const kid = toBase64url(await keyId(await publicKeyOf(memberSeed)));
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

async function openEpoch({ centre, holder }, { epoch, publicKey, share }, holderSeed) {
  const seed = await openCentreSeed(holderSeed, fromBase64url(share), shareContext(centre, epoch, holder))
    .catch((cause) => { throw new WrongKeys("the share does not open", { cause }); });
  const derived = await publicKeyOf(seed);
  if (!equal(derived, fromBase64url(publicKey))) throw new WrongKeys("the public key is not of this seed");
  return { epoch, seed, publicKey: derived, kid: await keyId(derived) };
}

async function checkedManifest(chest, seed) {
  const { manifest: key } = await centreKeys(seed);
  try {
    return await verifyManifest(fromBase64url(chest.manifest), key, chest.manifestVersion);
  } catch (failure) {
    throw failure instanceof ManifestError ? new WrongKeys(failure.message) : failure;
  }
}
