// The bytes of docs/formats/sealed-answer-v1.md that need no key agreement: codings, derivations, the link and the
// envelope. Also loaded by parents, so it stays small.

export class LinkError extends Error { name = "LinkError"; }

// reason: size | suite | key | opening | padding | json
export class EnvelopeError extends Error {
  name = "EnvelopeError";
  constructor(reason) {
    super(`envelope refused: ${reason}`);
    this.reason = reason;
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export const utf8 = (text) => encoder.encode(text);
export const fromUtf8 = (bytes) => decoder.decode(bytes);

export const SUITE = Uint8Array.of(0x42, 0x4d, 0x52, 0x31, 0x64, 0x7a, 0, 1, 0, 2);
export const INFO = utf8("bm/v1/response");
export const ID_BYTES = 16;
export const SEED_BYTES = 32;
export const PUBLIC_KEY_BYTES = 1216;
export const HEADER_BYTES = 58;
export const ENC_BYTES = 1120;
export const TAG_BYTES = 16;
export const SIZES = [512, 1024, 2048];

export function concat(...arrays) {
  const all = new Uint8Array(arrays.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of arrays) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const CODING = { alphabet: "base64url", omitPadding: true };

export function toBase64url(bytes) {
  if (bytes.toBase64) return bytes.toBase64(CODING);
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

// Only the one canonical spelling of a value is accepted, so that two texts never mean the same bytes.
export function fromBase64url(text) {
  const bytes = Uint8Array.fromBase64?.(text, CODING)
    ?? Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
  if (toBase64url(bytes) !== text) throw new TypeError("not canonical base64url");
  return bytes;
}

export function equal(a, b) {
  let difference = a.length ^ b.length;
  for (let i = 0; i < a.length; i++) difference |= a[i] ^ b[i];
  return difference === 0;
}

export const random = (length) => crypto.getRandomValues(new Uint8Array(length));

export const sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));

export async function hkdf(ikm, info, length = 32) {
  const key = await crypto.subtle.importKey("raw", ikm, "HKDF", false, ["deriveBits"]);
  const parameters = { name: "HKDF", hash: "SHA-256", salt: utf8("bm/v1"), info: utf8(info) };
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, key, length * 8));
}

export const keyId = async (publicKey) => (await sha256(concat(utf8("bm/v1/kid"), publicKey))).slice(0, ID_BYTES);

export async function invitationKeys(secret) {
  const all = await hkdf(secret, "invite", 80);
  return { id: all.slice(0, 16), auth: all.slice(16, 48), psk: all.slice(48) };
}

export function parseFragment(hash) {
  const [, secret, kid] = /^#?1\.([\w-]{22})\.([\w-]{22})$/.exec(hash) ?? [];
  try {
    return { secret: fromBase64url(secret), kid: fromBase64url(kid) };
  } catch {
    throw new LinkError("not a complete invitation link");
  }
}

export const linkFragment = (secret, kid) => `#1.${toBase64url(secret)}.${toBase64url(kid)}`;

export const u16 = (number) => Uint8Array.of(number >> 8, number);

export const u32 = (number) => Uint8Array.of(number >> 24, number >> 16, number >> 8, number);

export function lengthPrefixed(text) {
  const bytes = utf8(text);
  if (bytes.length > 0xffff) throw new RangeError("too long to prefix");
  return concat(u16(bytes.length), bytes);
}

// What a sealed answer is bound to: an envelope does not open under another programme, centre, key, invitation,
// submission or questionnaire version. `header` is the first HEADER_BYTES of the envelope.
export const additionalData = ({ programme, centre, questionnaire }, header) => concat(
  header.subarray(0, 10), lengthPrefixed(programme), lengthPrefixed(centre), header.subarray(10, HEADER_BYTES),
  lengthPrefixed(questionnaire));

export function pad(bytes, size) {
  if (!SIZES.includes(size) || bytes.length > size - 2) throw new RangeError("does not fit its size class");
  return concat(u16(bytes.length), bytes, new Uint8Array(size - 2 - bytes.length));
}

export function unpad(padded) {
  const end = 2 + (padded[0] << 8 | padded[1]);
  if (!(end <= padded.length) || padded.subarray(end).some((byte) => byte)) throw new EnvelopeError("padding");
  return padded.subarray(2, end);
}

export function parseEnvelope(bytes) {
  if (!SIZES.includes(bytes.length - HEADER_BYTES - ENC_BYTES - TAG_BYTES)) throw new EnvelopeError("size");
  if (!equal(bytes.subarray(0, 10), SUITE)) throw new EnvelopeError("suite");
  return {
    header: bytes.subarray(0, HEADER_BYTES),
    kid: bytes.subarray(10, 26),
    inviteId: bytes.subarray(26, 42),
    submissionId: bytes.subarray(42, HEADER_BYTES),
    enc: bytes.subarray(HEADER_BYTES, HEADER_BYTES + ENC_BYTES),
    ciphertext: bytes.subarray(HEADER_BYTES + ENC_BYTES),
  };
}
