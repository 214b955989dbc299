import { openBox, sealBox } from "/sealed/box.js";
import { concat, equal, hkdf, lengthPrefixed, sha256, utf8 } from "/sealed/format.js";
import { METHOD, UnlockError } from "/sealed/member.js";

// The member seed, wrapped under what a passkey derives (WebAuthn PRF) from PRF_INPUT. That value is the passkey's own: it
// is made in the authenticator, given to this browser, and never sent.
export const PRF_INPUT = utf8("bm/v1/prf");

const WRAP = utf8("BMW1");
const NAME_BYTES = 16;

const key = (derived) => hkdf(derived, "kek/prf");

const headerOf = async (credential) =>
  concat(WRAP, Uint8Array.of(METHOD.passkey), (await sha256(credential)).subarray(0, NAME_BYTES));

export async function wrapForPasskey(memberId, derived, credential, seed) {
  const header = await headerOf(credential);
  return concat(header, await sealBox(await key(derived), seed, concat(header, lengthPrefixed(memberId))));
}

// Throws UnlockError.
export async function openWithPasskey(memberId, derived, credential, wrap) {
  const header = await headerOf(credential);
  if (!equal(wrap.subarray(0, header.length), header)) throw new UnlockError("not a wrap of this passkey");
  return openBox(await key(derived), wrap.subarray(header.length), concat(header, lengthPrefixed(memberId)))
    .catch((cause) => { throw new UnlockError("does not open", { cause }); });
}
