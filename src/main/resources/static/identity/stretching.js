import { ask } from "/identity/ask.js";
import { kdfOf } from "/identity/chest.js";
import { Complaint } from "/identity/form.js";
import { random, toBase64url } from "/sealed/format.js";
import { KDF, loginSecret, stretch } from "/sealed/member.js";

const SALT_BYTES = 16;

// What goes to the server of a new passphrase, and what stays here.
export async function stretchNew(passphrase) {
  const kdf = { ...KDF, salt: random(SALT_BYTES) };
  const stretched = await stretch(passphrase, kdf);
  const secret = toBase64url(await loginSecret(stretched));
  return { kdf, stretched, sent: { ...kdf, salt: toBase64url(kdf.salt), secret } };
}

// The passphrase that belongs to an account, stretched as the account wants it.
export async function stretchKnown(email, passphrase) {
  const { ok, status, body } = await ask("/aanmelden/zout", { email });
  if (status === 422) throw new Complaint({ email: ["email"] });
  if (!ok) throw new Error(`status ${status}`);
  const kdf = kdfOf(body);
  const stretched = await stretch(passphrase, kdf);
  return { kdf, stretched, secret: toBase64url(await loginSecret(stretched)) };
}

// The answer to a guess: its body, or a complaint about these fields.
export function accepted({ ok, status, wait, body }, field, reason) {
  if (ok) return body;
  if (status === 429) {
    throw new Complaint({ "": wait < 90 ? ["wait-seconds", wait] : ["wait-minutes", Math.ceil(wait / 60)] });
  }
  if (status === 422 && body) throw new Complaint({ [field]: [reason] });
  throw new Error(`status ${status}`);
}
