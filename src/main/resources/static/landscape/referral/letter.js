import { ask } from "/identity/ask.js";
import { unlockedCentre } from "/identity/unlocked-centre.js";
import { showFacts, showFeedback } from "/landscape/referral/facts.js";
import { checkSignature } from "/landscape/referral/signed.js";
import { fromBase64url, toBase64url } from "/sealed/format.js";
import { openKey, openPart, sealPart } from "/sealed/letter.js";

// Opens a referral for sender or recipient, and seals what the recipient answers.
class Forged extends Error {}

const section = document.querySelector("[data-letter]");
if (section) {
  const { organisation, path } = section.dataset;
  const texts = JSON.parse(section.dataset.texts);
  const { letter, share, feedback, signature, signingKey, ...place } = JSON.parse(section.dataset.sealed);
  const unlocked = await unlockedCentre(organisation);
  try {
    await showSignature({ place, letter: fromBase64url(letter), signature, signingKey, own: "own" in section.dataset }, texts);
    const key = await openWithAny(unlocked, fromBase64url(share), place, organisation);
    const content = await openPart(key, "letter", place, fromBase64url(letter));
    showFacts(section.querySelector("[data-facts]"), content, JSON.parse(section.dataset.categories), texts.child);
    const said = await Promise.all(feedback.map(async (sealed, i) =>
      (await openPart(key, `feedback/${i + 1}`, place, fromBase64url(sealed))).text));
    showFeedback(section.querySelector("[data-feedback-list]"), texts.feedback, said);
    offerAnswer(key, place, feedback.length + 1, path, texts);
  } catch (failure) {
    if (!(failure instanceof Forged)) section.querySelector("[data-problem]").textContent = texts["does-not-open"];
  }
}

// What is not the sender's is not shown.
async function showSignature(what, texts) {
  const place = section.querySelector("[data-signature]");
  const { says, words, tone } = await checkSignature(what);
  section.querySelector("[data-signature-says]").textContent = texts[says];
  section.querySelector("[data-signature-words]").textContent = words;
  place.classList.add(tone === "calm" ? "calm" : "warm");
  place.hidden = false;
  if (tone === "forged") throw new Forged();
}

// The key of the letter is sealed to the organisation's key of the day it was sent.
async function openWithAny(unlocked, share, place, organisation) {
  let last;
  for (const epoch of unlocked.epochs.toReversed()) {
    try {
      return await openKey(unlocked.seed(epoch), share, place, organisation);
    } catch (failure) {
      last = failure;
    }
  }
  throw last;
}

function offerAnswer(key, place, number, path, texts) {
  const form = document.querySelector("[data-answer]");
  if (!form) return;
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const text = form.text.value.trim();
    if (!text) return form.text.focus();
    const sealed = toBase64url(await sealPart(key, `feedback/${number}`, place, { v: 1, text }));
    const { ok } = await ask(`${path}/terugkoppeling`, { sealed });
    if (ok) location.reload();
    else document.querySelector("[data-problem]").textContent = texts.fault;
  });
}
