import { ask } from "/identity/ask.js";
import { openWithPassphrase } from "/identity/chest.js";
import { Complaint, Form } from "/identity/form.js";
import { fetchChest } from "/identity/keep.js";
import { chosenPassphrase, proposeIn } from "/identity/new-passphrase.js";
import { accepted, stretchKnown, stretchNew } from "/identity/stretching.js";
import { toBase64url } from "/sealed/format.js";
import { wrapSeed } from "/sealed/member.js";
import { forget } from "/sealed/unlocked.js";

const element = document.querySelector("[data-change]");
const form = new Form(element, JSON.parse(element.dataset.texts));
const centres = JSON.parse(element.dataset.centres);
const done = document.querySelector("[data-done]");

for (const signOut of document.querySelectorAll("[data-sign-out]")) signOut.addEventListener("submit", () => forget());

proposeIn(element);

// The seeds stay as they are; they are wrapped anew.
form.onSubmit(async ({ now, ...choice }) => {
  const passphrase = chosenPassphrase(choice);
  const old = await stretchKnown(element.dataset.email, now);
  const fresh = await stretchNew(passphrase);
  const wraps = await Promise.all(centres.map(async (centre) => {
    const chest = await fetchChest(centre);
    const { memberSeed } = await openWithPassphrase(chest, old.stretched)
      .catch(() => { throw new Complaint({ now: ["wrong-passphrase"] }); });
    return { centre, wrap: toBase64url(await wrapSeed(chest.person, fresh.stretched, fresh.kdf, memberSeed)) };
  }));
  accepted(await ask("/mijn/wachtzin", { secret: old.secret, passphrase: fresh.sent, wraps }), "now", "wrong-passphrase");
  element.reset();
  done.hidden = false;
  done.focus();
});
