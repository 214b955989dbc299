/*! hpke 1.1.7, MIT, see vendor/LICENCES.md */
export { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_MLKEM768_X25519 } from "hpke";
