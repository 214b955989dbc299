import { ask } from "/identity/ask.js";
import { WrongKeys } from "/identity/wrong-keys.js";
import { centreKeys } from "/sealed/centre-keys.js";
import { fromBase64url, keyId, toBase64url } from "/sealed/format.js";
import { ManifestError, verifyManifest } from "/sealed/manifest.js";

// Who holds the keys, checked: the server says who there are, the member list says who they may be. What does not fit
// comes back as `alarms`: [{say, name}], and nobody shares a key while there is one.
// {version, manifest, members: [{id, name, kid, publicKey, since, role}], kits, loose (kits that are not on the list), enrolments, since}
export async function fetchRing({ centre, epoch, seeds, manifest: seen }) {
  const { ok, status, body } = await ask(`/collegas/${centre}/ring`);
  if (ok && !body) { // signed out meanwhile: the page says so
    location.reload();
    return new Promise(() => {});
  }
  if (!ok) throw new Error(`status ${status}`);
  if (body.epoch > epoch) throw new WrongKeys("another key meanwhile", { say: "keys-new" });
  if (body.epoch < epoch || body.manifestVersion < seen) throw new WrongKeys("older than was seen", { say: "keys-old" });
  const list = await genuine(body, seeds[epoch], seen);
  const people = await withKeys(list, body.members, (role) => role !== "KIT");
  const kits = await withKeys(list, body.kits, (role) => role === "KIT");
  return {
    version: list.version, manifest: list, since: body.since, enrolments: body.enrolments,
    members: people.fitting, kits: kits.fitting, loose: kits.strange.map(({ id }) => id),
    alarms: [
      ...people.strange.map(({ name }) => ({ say: "stranger", name })),
      ...people.swapped.map(({ name }) => ({ say: "swapped", name })),
      ...people.hidden.map(() => ({ say: "hidden", name: "" })),
      ...kits.swapped.map(() => ({ say: "kit", name: "" })),
    ],
  };
}

async function genuine({ manifest, manifestVersion }, seed, seen) {
  const { manifest: key } = await centreKeys(seed);
  try {
    return await verifyManifest(fromBase64url(manifest), key, Math.max(seen, manifestVersion));
  } catch (failure) {
    throw failure instanceof ManifestError ? new WrongKeys(failure.message, { say: "keys-list" }) : failure;
  }
}

async function withKeys({ members }, holders, wanted) {
  const listed = new Map(members.filter(({ role }) => wanted(role)).map((one) => [one.memberId, one]));
  const found = await Promise.all(holders.map(async ({ id, name, publicKey }) => {
    const bytes = fromBase64url(publicKey);
    return { id, name, publicKey: bytes, kid: toBase64url(await keyId(bytes)), ...pick(listed.get(id)) };
  }));
  const named = new Set(found.map(({ id }) => id));
  return {
    fitting: found.filter(({ id, kid }) => listed.get(id)?.kid === kid),
    swapped: found.filter(({ id, kid }) => listed.has(id) && listed.get(id).kid !== kid),
    strange: found.filter(({ id }) => !listed.has(id)),
    hidden: [...listed.keys()].filter((id) => !named.has(id)),
  };
}

const pick = (row) => row ? { since: row.since, role: row.role } : {};
