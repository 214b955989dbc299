import { ask } from "/identity/ask.js";
import { openWithPasskey, openWithPassphrase } from "/identity/chest.js";
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
export const unlockAll = (centres, stretched) => unlockWith(centres, (chest) => openWithPassphrase(chest, stretched));

export const unlockAllWithPasskey = (centres, id, derived) =>
  unlockWith(centres, (chest) => openWithPasskey(chest, id, derived));

async function unlockWith(centres, open) {
  const opened = await Promise.all(centres.map(async (centre) => (await open(await fetchChest(centre))).unlocked));
  if (opened.length) await keep(...opened);
}
