import { concat, fromBase64url } from "/sealed/format.js";
import { sealAnswer } from "/sealed/seal.js";

export class NotKept extends Error {
  constructor(reason) {
    super(`not kept: ${reason}`);
    this.reason = reason;
  }
}

const REASONS = ["closed", "too-many", "no-room"];

// Seals a paper form as a parent's browser would, for the parent whose link it is.
export async function sealPaper({ publicKey, kid, context, secret, answer }) {
  const sealed = await sealAnswer({ publicKey, kid, context, secret: fromBase64url(secret), answer });
  return concat(sealed.auth, sealed.envelope);
}

// The same body may be sent again: the submission in it counts once.
export async function postPaper(slug, body) {
  const headers = { "Content-Type": "application/octet-stream" };
  const response = await fetch(`/v/${slug}/answers`, { method: "POST", headers, body, redirect: "error" })
    .catch(() => { throw new NotKept("offline"); });
  if (response.ok) return;
  const { reason } = await response.json().catch(() => ({}));
  throw new NotKept(REASONS.includes(reason) ? reason : "other");
}
