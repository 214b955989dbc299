import { ask } from "/identity/ask.js";
import { pinOf } from "/identity/chest.js";
import { fetchRing } from "/identity/colleagues/ring.js";
import { manifestOf, shared, today } from "/identity/first-keys.js";
import { seeHere } from "/identity/seen.js";
import { isProof, openCode, shareWithCode } from "/sealed/enrolment.js";
import { fromBase64url, keyId, toBase64url } from "/sealed/format.js";
import { sealPinUnder } from "/sealed/pin.js";

// Lets newcomers in whose proof is right. No person compares anything: a key that was swapped on its way, a proof for
// somebody else, an invitation from before the present key or past its day, and the newcomer stays outside.
// → {unlocked, admitted: [names], refused: [ids]}
export async function admitWaiting(unlocked) {
  const ring = await fetchRing(unlocked);
  const admitted = [];
  const refused = [];
  let state = { version: ring.version, members: ring.manifest.members };
  for (const enrolment of ring.alarms.length ? [] : ring.enrolments.filter(({ joined }) => joined)) {
    const newcomer = await proven(unlocked, enrolment);
    if (!newcomer) {
      refused.push(enrolment.id);
      continue;
    }
    const next = await admit(unlocked, newcomer, state);
    if (!next) break; // a colleague's browser was first; the next look shows it
    state = next;
    admitted.push(newcomer.name);
  }
  return { unlocked: await remembered(unlocked, state.version), admitted, refused };
}

async function proven({ centre, epoch, seeds }, { id, epoch: of, code: sealed, joined }) {
  if (of !== epoch) return null;
  try {
    const { code, until } = await openCode(seeds[epoch], { centre, epoch, enrolment: id }, fromBase64url(sealed));
    const newcomer = { centre, enrolment: id, person: joined.person, name: joined.name, publicKey: fromBase64url(joined.publicKey) };
    const right = until >= today() && await isProof(code, newcomer, fromBase64url(joined.proof));
    return right ? { ...newcomer, code } : null;
  } catch {
    return null; // not sealed by a colleague, or not even readable
  }
}

async function admit({ centre, epoch, seeds }, { enrolment, person, publicKey, code }, { version, members }) {
  const seed = seeds[epoch];
  const row = { memberId: person, kid: toBase64url(await keyId(publicKey)), role: "NURSE", since: today() };
  const next = { version: version + 1, members: [...members.filter(({ memberId }) => memberId !== person), row] };
  const { ok, status } = await ask(`/collegas/${centre}/toelatingen`, {
    enrolment,
    share: await shared(seed, centre, person, publicKey, epoch),
    first: toBase64url(await shareWithCode(code, seed, publicKey, { centre, epoch, holder: person, enrolment })),
    manifestVersion: next.version,
    manifest: await manifestOf(seed, next.version, next.members, epoch),
  });
  if (!ok && status !== 409) throw new Error(`status ${status}`);
  return ok ? next : null;
}

// The member list that this browser has seen now, here and with the server.
export async function remembered(unlocked, version) {
  if (version === unlocked.manifest) return unlocked;
  const pin = pinOf(unlocked, version, 0);
  seeHere(unlocked.centre, pin);
  const sealed = toBase64url(await sealPinUnder(unlocked.pinKey, unlocked.memberId, pin));
  await ask(`/collegas/${unlocked.centre}/pin`, { pin: sealed }).catch(() => {});
  return { ...unlocked, manifest: version };
}
