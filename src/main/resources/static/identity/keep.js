import { ask } from "/identity/ask.js";
import { openWithPassphrase } from "/identity/chest.js";
import { recall, remember } from "/sealed/unlocked.js";

// Which centres this tab has unlocked: {centres: {id: {centre, memberId, name, epoch, kid, publicKey, seeds}}}.

export async function keep(...unlocked) {
  const centres = (await recall())?.centres ?? {};
  for (const one of unlocked) centres[one.centre] = one;
  await remember({ centres });
}

export const kept = async (centre) => (await recall())?.centres?.[centre];

// Whoever was signed out meanwhile gets the sign-in page, and this never resolves.
export async function fetchChest(centre) {
  const { ok, status, body } = await ask(`/mijn/sleutels?centrum=${encodeURIComponent(centre)}`);
  if (!ok) throw new Error(`status ${status}`);
  if (body) return body;
  location.reload();
  return new Promise(() => {});
}

// Right after signing in: the same stretched passphrase opens the keys, so nobody types it twice.
export async function unlockAll(centres, stretched) {
  const opened = await Promise.all(centres.map(async (centre) =>
    (await openWithPassphrase(await fetchChest(centre), stretched)).unlocked));
  if (opened.length) await keep(...opened);
}
