/*! hash-wasm 4.13.0, MIT, see vendor/LICENCES.md */
export { argon2id } from "hash-wasm";
