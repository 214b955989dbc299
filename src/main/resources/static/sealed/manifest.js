import { concat, fromUtf8, toBase64url, utf8 } from "/sealed/format.js";

// The list of who gets the centre seed, authenticated under that seed: mac (32) || JSON {version, members}. A browser
// shares the seed with nobody who is not in it, or else the server could add "a colleague".
export class ManifestError extends Error { name = "ManifestError"; }

const MAC_BYTES = 32;
const LABEL = utf8("bm/v1/manifest");

const macKey = (key, usage) =>
  crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, [usage]);

// members: [{memberId, kid, role, since}]; kid as 16 bytes or base64url, since as an ISO date. epoch: of the key.
export async function makeManifest(members, version, manifestKey, epoch) {
  const rows = members.map(({ memberId, kid, role, since }) =>
    ({ memberId, kid: typeof kid === "string" ? kid : toBase64url(kid), role, since }));
  const json = utf8(JSON.stringify({ version, epoch, members: rows }));
  const mac = await crypto.subtle.sign("HMAC", await macKey(manifestKey, "sign"), concat(LABEL, json));
  return concat(new Uint8Array(mac), json);
}

// `oldest` is the last version this browser has seen: an older one is refused.
export async function verifyManifest(manifest, manifestKey, oldest = 0) {
  const mac = manifest.subarray(0, MAC_BYTES);
  const json = manifest.subarray(MAC_BYTES);
  const key = await macKey(manifestKey, "verify");
  if (!await crypto.subtle.verify("HMAC", key, mac, concat(LABEL, json))) {
    throw new ManifestError("not made with this centre's key");
  }
  const list = JSON.parse(fromUtf8(json));
  if (list.version < oldest) throw new ManifestError("older than one seen before");
  return list;
}
