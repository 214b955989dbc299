import { utf8 } from "/sealed/format.js";
import { argon2id } from "/lib/hash-wasm-argon2.js";

// Runs in argon2-worker.js only: pages may not compile WebAssembly.

export const argon2 = (passphrase, { salt, memoryKib, iterations, parallelism }) => argon2id({
  password: utf8(passphrase), salt, memorySize: memoryKib, iterations, parallelism, hashLength: 32,
  outputType: "binary",
});
