import { openBox, sealBox } from "/sealed/box.js";
import { ENC_BYTES, ID_BYTES, concat, equal, fromUtf8, hkdf, keyId, lengthPrefixed, pad, random, toBase64url, fromBase64url, unpad, utf8 }
  from "/sealed/format.js";
import { suite } from "/sealed/suite.js";

// A letter about a child, from one organisation to another: docs/formats/referral-letter-v1.md. One random key seals it;
// that key is sealed to sender and recipient, and under the secret of the parent's link. Everything is bound to the
// referral and to both organisations: nothing opens in another place.

export class LetterError extends Error { name = "LetterError"; }

const SHARE = concat(utf8("BMV1"), Uint8Array.of(0x64, 0x7a, 0, 1, 0, 2));
const SHARE_INFO = utf8("bm/v1/referral-key");
const SIZE = 2048;

export const newLetterKey = () => random(32);
export const newParentSecret = () => random(ID_BYTES);

// place: {referral, sender, recipient}. part: "letter", or "feedback/1" and so on.
const partAad = (part, { referral, sender, recipient }) => concat(lengthPrefixed(`bm/v1/referral/${part}`),
  lengthPrefixed(referral), lengthPrefixed(sender), lengthPrefixed(recipient));

// Throws RangeError when it does not fit.
export const sealPart = (key, part, place, content) => sealBox(key, pad(utf8(JSON.stringify(content)), SIZE), partAad(part, place));

export const openPart = async (key, part, place, sealed) => JSON.parse(fromUtf8(unpad(await openBox(key, sealed, partAad(part, place)))));

export async function shareKey(key, publicKey, place, organisation) {
  const header = concat(SHARE, await keyId(publicKey));
  const options = { info: SHARE_INFO, aad: shareAad(header, place, organisation) };
  const { enc, ciphertext } = await (await suite()).seal(publicKey, key, options);
  return concat(header, enc, ciphertext);
}

export async function openKey(seed, share, place, organisation) {
  const hpke = await suite();
  const header = concat(SHARE, await keyId(await hpke.publicKey(seed)));
  if (!equal(share.subarray(0, header.length), header)) throw new LetterError("sealed to another key");
  const end = header.length + ENC_BYTES;
  const options = { info: SHARE_INFO, aad: shareAad(header, place, organisation) };
  try {
    return await hpke.open(await hpke.importSeed(seed), share.subarray(header.length, end), share.subarray(end), options);
  } catch {
    throw new LetterError("does not open");
  }
}

const shareAad = (header, { referral, sender, recipient }, organisation) => concat(header, lengthPrefixed(referral),
  lengthPrefixed(sender), lengthPrefixed(recipient), lengthPrefixed(organisation));

// The parent's link: /zorglandschap/ouder#1.<secret>. The server knows id and a hash of auth, never the secret or the key.
export async function parentKeys(secret) {
  const all = await hkdf(secret, "parent", 80);
  return { id: all.slice(0, 16), auth: all.slice(16, 48), key: all.slice(48) };
}

export const parentFragment = (secret) => `#1.${toBase64url(secret)}`;

export function parseParentFragment(hash) {
  const [, secret] = /^#?1\.([\w-]{22})$/.exec(hash) ?? [];
  try {
    return fromBase64url(secret);
  } catch {
    throw new LetterError("not a complete link");
  }
}

export const keyForParent = async (secret, key, place) => sealBox((await parentKeys(secret)).key, key, partAad("parent", place));

export const openAsParent = async (secret, sealed, place) => openBox((await parentKeys(secret)).key, sealed, partAad("parent", place));
