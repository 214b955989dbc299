import { BoxError, openBox, sealBox } from "/sealed/box.js";
import { newSeed, publicKeyOf } from "/sealed/centre-keys.js";
import { ENC_BYTES, SEED_BYTES, TAG_BYTES, concat, equal, hkdf, keyId, lengthPrefixed, u32, utf8 } from "/sealed/format.js";
import { checkKdf, kdfBytes, plainPassphrase } from "/sealed/kdf.js";
import { suite } from "/sealed/suite.js";
import { startWorker } from "/sealed/trusted-worker.js";

export { KDF, WeakKdf } from "/sealed/kdf.js";

// The wrap does not open: another passphrase, another person or changed bytes.
export class UnlockError extends Error { name = "UnlockError"; }

export const METHOD = { passphrase: 1, passkey: 2 };
const WRAP = utf8("BMW1");
const SHARE = concat(utf8("BMS1"), Uint8Array.of(0x64, 0x7a, 0, 1, 0, 2));
const SHARE_INFO = utf8("bm/v1/centre-seed");

export async function stretch(passphrase, kdf) {
  checkKdf(kdf);
  const worker = startWorker("/sealed/argon2-worker.js");
  try {
    return await new Promise((resolve, reject) => {
      worker.onerror = () => reject(new Error("the stretching worker stopped"));
      worker.onmessage = ({ data: { stretched, error } }) => stretched ? resolve(stretched) : reject(new Error(error));
      worker.postMessage({ passphrase: plainPassphrase(passphrase), kdf });
    });
  } finally {
    worker.terminate();
  }
}

export const loginSecret = (stretched) => hkdf(stretched, "auth");
export const wrapKey = (stretched) => hkdf(stretched, "kek");

export async function createMember(memberId, stretched, kdf) {
  const seed = newSeed();
  const publicKey = await publicKeyOf(seed);
  return { seed, publicKey, kid: await keyId(publicKey), wrap: await wrapSeed(memberId, stretched, kdf, seed) };
}

// Also for a new passphrase: the seed stays, its wrap is made anew.
export async function wrapSeed(memberId, stretched, kdf, seed) {
  const header = passphraseHeader(kdf);
  return concat(header, await sealBox(await wrapKey(stretched), seed, concat(header, lengthPrefixed(memberId))));
}

export async function openMember(memberId, stretched, kdf, wrap) {
  const header = passphraseHeader(kdf);
  const key = await wrapKey(stretched);
  if (!equal(wrap.subarray(0, header.length), header)) throw new UnlockError("not a wrap of this kind");
  return openBox(key, wrap.subarray(header.length), concat(header, lengthPrefixed(memberId))).catch(refuse);
}

function passphraseHeader(kdf) {
  checkKdf(kdf);
  return concat(WRAP, Uint8Array.of(METHOD.passphrase), kdfBytes(kdf));
}

export async function shareCentreSeed({ centreSeed, recipientPublicKey, ...context }) {
  const header = concat(SHARE, await keyId(recipientPublicKey));
  const options = { info: SHARE_INFO, aad: shareAad(header, context) };
  const { enc, ciphertext } = await (await suite()).seal(recipientPublicKey, centreSeed, options);
  return concat(header, enc, ciphertext);
}

// `seed` is the member's or the kit's. Throws UnlockError.
export async function openCentreSeed(seed, share, context) {
  const hpke = await suite();
  const header = concat(SHARE, await keyId(await hpke.publicKey(seed)));
  const end = header.length + ENC_BYTES;
  if (share.length !== end + SEED_BYTES + TAG_BYTES || !equal(share.subarray(0, header.length), header)) {
    throw new UnlockError("not shared with this key");
  }
  const options = { info: SHARE_INFO, aad: shareAad(header, context) };
  const key = await hpke.importSeed(seed);
  return hpke.open(key, share.subarray(header.length, end), share.subarray(end), options).catch(refuse);
}

const shareAad = (header, { programme, centre, epoch, holder }) => concat(
  header, lengthPrefixed(programme), lengthPrefixed(centre), u32(epoch), lengthPrefixed(holder));

function refuse(failure) {
  throw new UnlockError("does not open", { cause: failure instanceof BoxError ? undefined : failure });
}
