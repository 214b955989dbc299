import { openBox, sealBox } from "/sealed/box.js";
import { concat, fromBase64url, fromUtf8, hkdf, lengthPrefixed, sha256, toBase64url, u32, utf8 } from "/sealed/format.js";

// How one centre seed follows upon another: docs/formats/keys-v1.md. Whoever knows the earlier seed, and nobody else, can
// say which key is next; whoever has the new one finds the earlier ones in its ring.
export class SuccessionError extends Error { name = "SuccessionError"; }

const MAC_BYTES = 32;
const LABEL = utf8("bm/v1/succession");

const macKey = async (seed, usage) => crypto.subtle.importKey("raw", await hkdf(seed, "succession"),
  { name: "HMAC", hash: "SHA-256" }, false, [usage]);

// next: {epoch, kid, manifest, by, on, reason}; kid as base64url, manifest as the bytes of the new member list.
export async function makeSuccession(earlierSeed, centre, { manifest, ...next }) {
  const json = utf8(JSON.stringify({ ...next, manifest: toBase64url(await sha256(manifest)) }));
  const mac = await crypto.subtle.sign("HMAC", await macKey(earlierSeed, "sign"), concat(LABEL, lengthPrefixed(centre), json));
  return concat(new Uint8Array(mac), json);
}

export async function verifySuccession(earlierSeed, centre, record) {
  const mac = record.subarray(0, MAC_BYTES);
  const json = record.subarray(MAC_BYTES);
  const key = await macKey(earlierSeed, "verify");
  if (!await crypto.subtle.verify("HMAC", key, mac, concat(LABEL, lengthPrefixed(centre), json))) {
    throw new SuccessionError("not made with the key before");
  }
  return JSON.parse(fromUtf8(json));
}

const ringAad = (centre, epoch) => concat(lengthPrefixed("bm/v1/ring"), lengthPrefixed(centre), u32(epoch));

// seeds: {epoch: bytes} of earlier epochs.
export async function sealRing(seed, centre, epoch, seeds) {
  const plain = Object.fromEntries(Object.entries(seeds).map(([of, bytes]) => [of, toBase64url(bytes)]));
  return sealBox(await hkdf(seed, "ring"), utf8(JSON.stringify(plain)), ringAad(centre, epoch));
}

export async function openRing(seed, centre, epoch, ring) {
  const plain = JSON.parse(fromUtf8(await openBox(await hkdf(seed, "ring"), ring, ringAad(centre, epoch))));
  return Object.fromEntries(Object.entries(plain).map(([of, text]) => [of, fromBase64url(text)]));
}
