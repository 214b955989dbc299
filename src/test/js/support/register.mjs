import { register } from 'node:module';
import { webcrypto } from 'node:crypto';

// Debian's Node 18 has WebCrypto but not under its usual name.
globalThis.crypto ??= webcrypto;

register('./static-loader.mjs', import.meta.url);
