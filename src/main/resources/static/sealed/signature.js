import { concat, fromBase64url, hkdf, lengthPrefixed } from "/sealed/format.js";

// The sender's signature under a letter: docs/formats/referral-letter-v1.md. Ed25519, with a key of its own that follows
// from the organisation's seed. What is signed is the sealed letter with its place, so that everybody who may look can
// check it, whether they can open it or not.

const ED25519 = "Ed25519";
// What PKCS #8 wants before the 32 bytes of an Ed25519 key.
const PKCS8 = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20);

const signed = ({ referral, sender, recipient }, letter) => concat(lengthPrefixed("bm/v1/referral/signature"),
  lengthPrefixed(referral), lengthPrefixed(sender), lengthPrefixed(recipient), letter);

// {publicKey, sign(place, letter)}
export async function signerOf(seed) {
  const pkcs8 = concat(PKCS8, await hkdf(seed, "signing"));
  const key = await crypto.subtle.importKey("pkcs8", pkcs8, ED25519, true, ["sign"]);
  const { x } = await crypto.subtle.exportKey("jwk", key);
  const sign = async (place, letter) => new Uint8Array(await crypto.subtle.sign(ED25519, key, signed(place, letter)));
  return { publicKey: fromBase64url(x), sign };
}

export async function isSigned(publicKey, place, letter, signature) {
  const key = await crypto.subtle.importKey("raw", publicKey, ED25519, false, ["verify"]);
  return crypto.subtle.verify(ED25519, key, signature, signed(place, letter));
}
