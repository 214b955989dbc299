/*! @noble/hashes 2.4.0, MIT, see vendor/LICENCES.md */
export { hmac } from "@noble/hashes/hmac.js";
export { sha256 } from "@noble/hashes/sha2.js";
