import { hmac, sha256 } from "/lib/quick-hkdf.js";
import { concat, equal, utf8 } from "/sealed/format.js";

// HKDF-SHA256 (RFC 5869) in JavaScript, for a worker that opens thousands of envelopes. Every call of the browser's own
// waits in a queue between threads; an envelope takes a dozen of them, and the worker would wait longer than it computes.
// Hashing a key is half of a short HMAC, so a key that comes again is hashed once. Same bytes out, as the vectors show.
const BYTES = 32;
const scratch = sha256.create();

const keyed = (key) => hmac.create(sha256, key);

function mac({ iHash, oHash }, ...parts) {
  const digest = new Uint8Array(BYTES);
  const inner = iHash._cloneInto(scratch);
  for (const part of parts) inner.update(part);
  inner.digestInto(digest);
  oHash._cloneInto(scratch).update(digest).digestInto(digest);
  return digest;
}

// The last one made, when the same input comes again: one key gives an envelope's key and its nonce, and the info of
// all envelopes is the same.
function remembering(make) {
  let input = null;
  let output;
  return (bytes) => {
    if (input?.length !== bytes.length || !equal(input, bytes)) {
      output = make(bytes);
      input = bytes.slice();
    }
    return output;
  };
}

const NOTHING = new Uint8Array();
const NO_SALT = keyed(NOTHING);
const keyOf = remembering(keyed);
const unsalted = new Map(); // by length, so that what differs does not push out what is the same

function withoutSalt(ikm) {
  if (!unsalted.has(ikm.length)) unsalted.set(ikm.length, remembering((bytes) => mac(NO_SALT, bytes)));
  return unsalted.get(ikm.length)(ikm).slice();
}

const extract = (salt, ikm) => salt.length === 0 ? withoutSalt(ikm) : mac(keyed(salt), ikm);

function expand(prk, info, length) {
  const key = keyOf(prk);
  const blocks = [];
  for (let count = 1; count <= Math.ceil(length / BYTES); count++) {
    blocks.push(mac(key, blocks.at(-1) ?? NOTHING, info, Uint8Array.of(count)));
  }
  return blocks.length === 1 ? blocks[0].subarray(0, length) : concat(...blocks).subarray(0, length);
}

export const quickKdf = () => ({
  id: 0x0001, type: "KDF", name: "HKDF-SHA256", Nh: BYTES, stages: 2,
  Extract: async (salt, ikm) => extract(salt, ikm),
  Expand: async (prk, info, length) => expand(prk, info, length),
  Derive: () => { throw new TypeError("HKDF has two stages"); },
});

const OURS = keyed(utf8("bm/v1"));
const INVITE = utf8("invite");

// The psk of invitationKeys(secret) in format.js.
export const pskOf = (secret) => expand(mac(OURS, secret), INVITE, 80).slice(48);
