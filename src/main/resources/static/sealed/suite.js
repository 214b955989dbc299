// One HPKE suite behind two implementations: the browser's own hybrid KEM where it has one, otherwise pure
// JavaScript. Only one of the two libraries is ever loaded.
//
// seal(publicKey, plaintext, options) → {enc, ciphertext}; importSeed(seed) → key; open(key, enc, ciphertext, options);
// publicKey(seed). Options: info, aad and, for mode_psk, psk and pskId.

const HYBRID = "MLKEM768-X25519";
let kdf = null;
let native;
let chosen;

// By trying, not by asking: a browser may know the name and still hand out no key.
export const isNative = () => native ??= (async () => {
  try {
    const pair = await crypto.subtle.generateKey(HYBRID, false, ["encapsulateBits", "decapsulateBits"]);
    return Boolean(pair.publicKey && pair.privateKey && crypto.subtle.getPublicKey);
  } catch {
    return false;
  }
})();

export const suite = () => chosen ??= isNative().then((yes) => yes ? nativeSuite() : fallbackSuite())
  .catch((failure) => {
    chosen = undefined; // a library that did not arrive may arrive at the next try
    throw failure;
  });

// A worker that opens thousands brings a KDF of its own (quick-kdf.js), before it asks for the suite.
export function bringKdf(factory) {
  kdf = factory;
  chosen = undefined;
}

async function nativeSuite() {
  const { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_MLKEM768_X25519 } = await import("/lib/hpke.js");
  const hpke = new CipherSuite(KEM_MLKEM768_X25519, kdf ?? KDF_HKDF_SHA256, AEAD_AES_256_GCM);
  return {
    async seal(publicKey, plaintext, options) {
      const sealed = await hpke.Seal(await hpke.DeserializePublicKey(publicKey), plaintext, options);
      return { enc: sealed.encapsulatedSecret, ciphertext: sealed.ciphertext };
    },
    importSeed: (seed) => hpke.DeserializePrivateKey(seed, false),
    open: (key, enc, ciphertext, options) => hpke.Open(key, enc, ciphertext, options),
    async publicKey(seed) {
      const key = await crypto.subtle.importKey("raw-seed", seed, HYBRID, false, ["decapsulateBits"]);
      const publicKey = await crypto.subtle.getPublicKey(key, ["encapsulateBits"]);
      return new Uint8Array(await crypto.subtle.exportKey("raw-public", publicKey));
    },
  };
}

async function fallbackSuite() {
  const { Aes256Gcm, CipherSuite, HkdfSha256, XWing } = await import("/lib/hpke-fallback.js");
  const kem = new XWing();
  const hpke = new CipherSuite({ kem, kdf: new HkdfSha256(), aead: new Aes256Gcm() });
  const psk = ({ psk, pskId }) => psk && { key: psk, id: pskId };
  const copy = (bytes) => bytes.slice(); // the library reads whole buffers, also behind a view
  return {
    async seal(publicKey, plaintext, options) {
      const recipientPublicKey = await kem.deserializePublicKey(copy(publicKey));
      const context = await hpke.createSenderContext({ recipientPublicKey, info: options.info, psk: psk(options) });
      const ciphertext = new Uint8Array(await context.seal(plaintext, options.aad));
      return { enc: new Uint8Array(context.enc), ciphertext };
    },
    importSeed: (seed) => kem.deserializePrivateKey(copy(seed)),
    async open(recipientKey, enc, ciphertext, options) {
      const keys = { recipientKey, enc: copy(enc), info: options.info, psk: psk(options) };
      const context = await hpke.createRecipientContext(keys);
      return new Uint8Array(await context.open(copy(ciphertext), options.aad));
    },
    async publicKey(seed) {
      const pair = await kem.generateKeyPairDerand(copy(seed));
      return new Uint8Array(await kem.serializePublicKey(pair.publicKey));
    },
  };
}
