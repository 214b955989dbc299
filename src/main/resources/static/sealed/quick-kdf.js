import { expand, extract, sha256 } from "/lib/quick-hkdf.js";
import { utf8 } from "/sealed/format.js";

// HKDF-SHA256 in JavaScript. Every call of the browser's own waits in a queue between threads; an envelope takes a dozen
// of them, and a worker that opens thousands would wait longer than it computes. Same bytes out, as the vectors show.
export const quickKdf = () => ({
  id: 0x0001, type: "KDF", name: "HKDF-SHA256", Nh: 32, stages: 2,
  Extract: async (salt, ikm) => extract(sha256, ikm, salt),
  Expand: async (prk, info, length) => expand(sha256, prk, info, length),
  Derive: () => { throw new TypeError("HKDF has two stages"); },
});

const SALT = utf8("bm/v1");
const INVITE = utf8("invite");

// The psk of invitationKeys(secret) in format.js.
export const pskOf = (secret) => expand(sha256, extract(sha256, secret, SALT), INVITE, 80).slice(48);
