import { fromBase64url, toBase64url } from "/sealed/format.js";
import { PRF_INPUT } from "/sealed/passkey-wrap.js";

// Talks with an authenticator: a phone, a key, the computer itself. Everything is bytes here and base64url outside.

// Somebody closed the window, or waited too long. Nothing happened.
export class NoPasskey extends Error { name = "NoPasskey"; }

// The authenticator signs, but derives nothing to open keys with.
export class NoDerivation extends Error { name = "NoDerivation"; }

export const canUsePasskeys = () => typeof PublicKeyCredential === "function"
  && typeof AuthenticatorAttestationResponse?.prototype?.getPublicKey === "function";

const ES256 = -7;
const ED25519 = -8;
const RS256 = -257;
const prf = { prf: { eval: { first: PRF_INPUT } } };

const named = (ids) => ids.map((id) => ({ type: "public-key", id: fromBase64url(id) }));

export async function makePasskey({ challenge, host, user, email, name, known }) {
  const made = await asked(() => navigator.credentials.create({
    publicKey: {
      challenge: fromBase64url(challenge),
      rp: { id: host, name: "Balans" },
      user: { id: fromBase64url(user), name: email, displayName: name },
      pubKeyCredParams: [ES256, ED25519, RS256].map((alg) => ({ type: "public-key", alg })),
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
      excludeCredentials: named(known),
      extensions: prf,
    },
  }));
  const extension = made.getClientExtensionResults().prf;
  if (!extension?.enabled && !extension?.results?.first) throw new NoDerivation("no PRF");
  const { response } = made;
  return {
    id: toBase64url(new Uint8Array(made.rawId)),
    client: toBase64url(new Uint8Array(response.clientDataJSON)),
    authenticator: toBase64url(new Uint8Array(response.getAuthenticatorData())),
    publicKey: toBase64url(new Uint8Array(response.getPublicKey())),
    algorithm: response.getPublicKeyAlgorithm(),
    derived: extension.results?.first ? new Uint8Array(extension.results.first) : null,
  };
}

// ids: which passkeys will do; none: whichever the person chooses.
export async function usePasskey({ challenge, host }, ids = []) {
  const used = await asked(() => navigator.credentials.get({
    publicKey: {
      challenge: fromBase64url(challenge), rpId: host, allowCredentials: named(ids),
      userVerification: "required", extensions: prf,
    },
  }));
  const derived = used.getClientExtensionResults().prf?.results?.first;
  const { response } = used;
  return {
    assertion: {
      id: toBase64url(new Uint8Array(used.rawId)),
      client: toBase64url(new Uint8Array(response.clientDataJSON)),
      authenticator: toBase64url(new Uint8Array(response.authenticatorData)),
      signature: toBase64url(new Uint8Array(response.signature)),
    },
    derived: derived ? new Uint8Array(derived) : null,
  };
}

async function asked(ask) {
  try {
    return await ask();
  } catch (failure) {
    if (["NotAllowedError", "AbortError", "InvalidStateError"].includes(failure.name)) {
      throw new NoPasskey(failure.name, { cause: failure });
    }
    throw failure;
  }
}
