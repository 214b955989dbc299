import { shareContext } from "/identity/chest.js";
import { kitAuth } from "/identity/kit-auth.js";
import { seeHere } from "/identity/seen.js";
import { centreKeys, newSeed, publicKeyOf } from "/sealed/centre-keys.js";
import { ID_BYTES, keyId, random, sha256, toBase64url } from "/sealed/format.js";
import { newKit } from "/sealed/kit.js";
import { makeManifest } from "/sealed/manifest.js";
import { createMember, shareCentreSeed } from "/sealed/member.js";
import { pinKey, sealPin } from "/sealed/pin.js";

const EPOCH = 1;

// Everything a new centre needs, made in the browser of its first nurse. `sent` goes to the server in one request once
// the kit is on paper; until then it exists only here.
export async function makeFirstKeys({ person, centre, centreName, name, stretched, kdf }) {
  const seed = newSeed();
  const publicKey = await publicKeyOf(seed);
  const member = await createMember(person, stretched, kdf);
  const kit = { ...await newKit(), id: toBase64url(random(ID_BYTES)) };
  const kid = await keyId(publicKey);
  const sent = {
    member: await sentMember(member, person, { epoch: EPOCH, kid, manifest: 1 }),
    centre: { publicKey: toBase64url(publicKey), share: await shared(seed, centre, person, member.publicKey) },
    kit: {
      id: kit.id,
      publicKey: toBase64url(kit.publicKey),
      authHash: toBase64url(await sha256(await kitAuth(kit.seed))),
      share: await shared(seed, centre, kit.id, kit.publicKey),
    },
    manifest: await manifestOf(seed, 1, [
      { memberId: person, kid: member.kid, role: "NURSE", since: today() },
      { memberId: kit.id, kid: await keyId(kit.publicKey), role: "KIT", since: today() },
    ]),
  };
  const unlocked = { centre, centreName, memberId: person, name, epoch: EPOCH, kid, publicKey, manifest: 1,
    pinKey: await pinKey(member.seed), news: null, seeds: { [EPOCH]: seed } };
  seeHere(centre, { epoch: EPOCH, kid: toBase64url(kid), manifest: 1 });
  return { sent, unlocked, code: kit.code, kid };
}

// A member as the server keeps it: `seen` is what this browser knows of the centre, sealed for its next visit.
export async function sentMember({ seed, publicKey, wrap }, person, { epoch, kid, manifest }) {
  const pin = await sealPin(seed, person, { epoch, kid: toBase64url(kid), manifest, cache: 0 });
  return { publicKey: toBase64url(publicKey), wrap: toBase64url(wrap), pin: toBase64url(pin) };
}

export async function shared(centreSeed, centre, holder, recipientPublicKey, epoch = EPOCH) {
  const context = shareContext(centre, epoch, holder);
  return toBase64url(await shareCentreSeed({ centreSeed, recipientPublicKey, ...context }));
}

export async function manifestOf(centreSeed, version, members, epoch) {
  return toBase64url(await makeManifest(members, version, (await centreKeys(centreSeed)).manifest, epoch));
}

export const today = () => new Date().toLocaleDateString("sv-SE");
