import { ask } from "/identity/ask.js";
import { openWithPasskey, openWithPassphrase } from "/identity/chest.js";
import { dropSessionKey } from "/sealed/session-key.js";
import { recall, remember } from "/sealed/unlocked.js";

// Which centres this tab has unlocked: {centres: {id: {centre, memberId, name, epoch, kid, publicKey, manifest, seeds, pinKey,
// news}}}.

export async function keep(...unlocked) {
  const centres = (await recall())?.centres ?? {};
  for (const one of unlocked) centres[one.centre] = one;
  await remember({ centres });
}

// Under a new key of this browser: what other tabs have unlocked of earlier keys, opens no more.
export async function keepAnew(unlocked) {
  const centres = (await recall())?.centres ?? {};
  await dropSessionKey();
  await remember({ centres: { ...centres, [unlocked.centre]: unlocked } });
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
  const opened = await Promise.all(centres.map(async (centre) => {
    const chest = await fetchChest(centre);
    return settled(chest, await open(chest));
  }));
  if (opened.length) await keep(...opened);
}

// After every opening: what was seen now is remembered, and a newcomer who waits is let in. Neither may keep anybody from
// her work.
export async function settled({ centre, waiting }, { unlocked, pin }) {
  if (pin) await ask(`/collegas/${centre}/pin`, { pin }).catch(() => {});
  if (waiting === 0) return unlocked;
  const { admitWaiting } = await import("/identity/colleagues/admit.js");
  return admitWaiting(unlocked).then(({ unlocked: now }) => now, () => unlocked);
}
