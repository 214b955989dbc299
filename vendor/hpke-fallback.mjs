/*! hpke-js, mlkem and noble, MIT, see vendor/LICENCES.md */
export { Aes256Gcm, CipherSuite, HkdfSha256 } from "@hpke/core";
export { XWing } from "@hpke/hybridkem-x-wing";
