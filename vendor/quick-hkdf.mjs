/*! @noble/hashes 2.4.0, MIT, see vendor/LICENCES.md */
export { expand, extract } from "@noble/hashes/hkdf.js";
export { sha256 } from "@noble/hashes/sha2.js";
