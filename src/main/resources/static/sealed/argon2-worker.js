import { argon2 } from "/sealed/argon2.js";

self.onmessage = async ({ data: { passphrase, kdf } }) => {
  try {
    self.postMessage({ stretched: await argon2(passphrase, kdf) });
  } catch (failure) {
    self.postMessage({ error: failure.message });
  }
};
