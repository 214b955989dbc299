import { concat, random } from "/sealed/format.js";

// The box did not open: another key, another place (aad) or changed bytes. Which of these it was cannot be known.
export class BoxError extends Error { name = "BoxError"; }

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const aesKey = (key, usage) => key instanceof CryptoKey ? key
  : crypto.subtle.importKey("raw", key, "AES-GCM", false, [usage]);

const parameters = (iv, aad) => ({ name: "AES-GCM", iv, additionalData: aad });

export async function sealBox(key, plaintext, aad) {
  if (!(key instanceof CryptoKey) && key.length !== 32) throw new RangeError("a box key has 32 bytes");
  const nonce = random(NONCE_BYTES);
  const ciphertext = await crypto.subtle.encrypt(parameters(nonce, aad), await aesKey(key, "encrypt"), plaintext);
  return concat(nonce, new Uint8Array(ciphertext));
}

// Only a box that does not open is a BoxError. Whoever calls this wrongly hears that.
export async function openBox(key, box, aad) {
  if (!(key instanceof CryptoKey) && key.length !== 32) throw new RangeError("a box key has 32 bytes");
  const usable = await aesKey(key, "decrypt");
  if (box.length < NONCE_BYTES + TAG_BYTES) throw new BoxError("the box is too short");
  const nonce = box.subarray(0, NONCE_BYTES);
  try {
    return new Uint8Array(await crypto.subtle.decrypt(parameters(nonce, aad), usable, box.subarray(NONCE_BYTES)));
  } catch (failure) {
    if (failure.name !== "OperationError") throw failure;
    throw new BoxError("the box does not open");
  }
}
