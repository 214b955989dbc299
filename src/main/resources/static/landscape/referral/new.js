import { ask } from "/identity/ask.js";
import { unlockedCentre } from "/identity/unlocked-centre.js";
import { childrenOf } from "/landscape/referral/children.js";
import { fromBase64url, keyId, random, toBase64url } from "/sealed/format.js";
import { keyForParent, newLetterKey, newParentSecret, parentFragment, parentKeys, sealPart, shareKey } from "/sealed/letter.js";
import { signerOf } from "/sealed/signature.js";
import { sealRow } from "/sealed/rows.js";
import { sixWords } from "/sealed/words.js";

// Writes down what the parent decided and seals the letter. The server gets ids, ticks and sealed bytes; every word about the
// child stays here.
const form = document.querySelector("[data-referral]");
const find = (name) => document.querySelector(`[data-${name}]`);
const { organisation, path, recipient, agreement } = form.dataset;
const texts = JSON.parse(form.dataset.texts);
const publicKey = fromBase64url(form.dataset.key);
const version = "2026-1";
const newId = () => toBase64url(random(16));

class Problem extends Error {}

const unlocked = await unlockedCentre(organisation);
const children = await childrenOf(unlocked, path);
find("words").textContent = sixWords(await keyId(publicKey)).join(" ");
for (const [id, { name }] of children) form.known.append(new Option(name, id));
find("known").hidden = children.size === 0;

const ticked = (name) => [...form.querySelectorAll(`[name=${name}]:checked`)].map(({ value }) => value);
const isGiven = () => ["CONSENT", "PRESUMED"].includes(form.ground.value);

function arrange() {
  find("new-child").hidden = form.known.value !== "";
  find("given").hidden = !isGiven();
  find("lawful").hidden = isGiven();
  for (const label of form.querySelectorAll("[data-ages]")) {
    label.hidden = !label.dataset.ages.split(" ").includes(form.age.value);
    if (label.hidden) label.querySelector("input").checked = false;
  }
  for (const box of form.querySelectorAll("[name=categories]")) form.elements[`text-${box.value}`].hidden = !box.checked;
}
form.addEventListener("change", arrange);
arrange();

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const refused = event.submitter?.name === "refuse";
  const buttons = [...form.querySelectorAll(".button")];
  for (const button of buttons) button.disabled = true;
  find("problem").textContent = "";
  find("status").textContent = texts.working;
  try {
    await send(refused);
  } catch (failure) {
    find("problem").textContent = failure instanceof Problem ? failure.message
      : failure instanceof RangeError ? texts["too-long"] : texts.fault;
    find("problem").focus();
  }
  find("status").textContent = "";
  for (const button of buttons) button.disabled = false;
});

async function send(refused) {
  const letter = refused ? null : letterOf();
  const child = await chosenChild();
  await post("/toestemmingen", await decisionOf(child, refused));
  children.set(child.id, child);
  const referral = refused ? null : await sendLetter(child, letter);
  form.hidden = true;
  find("done-title").textContent = refused ? texts.refused : texts.sent;
  find("done-what").textContent = refused ? texts["refused-what"] : texts["sent-what"];
  find("parent-link").hidden = false;
  find("link").textContent = `${location.origin}/zorglandschap/ouder${parentFragment(child.secret)}`;
  find("to-referral").hidden = refused;
  find("to-referral").href = `${path}/verwijzingen/${referral}`;
  find("done").hidden = false;
  find("done").focus();
}

async function chosenChild() {
  const known = children.get(form.known.value);
  if (known) return { id: form.known.value, name: known.name, secret: fromBase64url(known.secret) };
  const name = form.child.value.trim();
  if (!name) throw new Problem(texts["child-missing"]);
  const secret = newParentSecret();
  const id = newId();
  const { roster } = await unlocked.keys();
  const place = { programme: "landscape", centre: organisation, epoch: unlocked.epoch, id };
  const sealed = await sealRow(roster, "subject", place, { v: 1, name, secret: toBase64url(secret) });
  const keys = await parentKeys(secret);
  return { id, name, secret, sent: { sealed: toBase64url(sealed), parent: toBase64url(keys.id), parentAuth: toBase64url(keys.auth) } };
}

function letterOf() {
  const contact = form.contact.value.trim();
  if (!contact) throw new Problem(texts["contact-missing"]);
  const written = ticked("categories").map((category) => [category, form.elements[`text-${category}`].value.trim()]);
  if (written.some(([, text]) => !text)) throw new Problem(texts["text-missing"]);
  return { contact, texts: Object.fromEntries(written) };
}

async function decisionOf(child, refused) {
  const id = newId();
  const reason = isGiven() ? "" : form.reason.value.trim();
  const { roster } = await unlocked.keys();
  const place = { programme: "landscape", centre: organisation, epoch: unlocked.epoch, id };
  return { id, subject: child.id, age: form.age.value, givers: isGiven() || refused ? ticked("givers") : [],
    twoWithCustody: form.two.checked, ground: refused ? "CONSENT" : form.ground.value, refused, recipients: [recipient],
    categories: ["CONTACT", ...ticked("categories")], agreement, version, language: form.language.value,
    manner: form.manner.value, interpreter: form.interpreter.checked, form: form.elements.form.value,
    consulted: isGiven() || refused ? null : form.consulted.value || null, copyGiven: form.copy.checked,
    until: form.until.value, epoch: unlocked.epoch,
    note: reason ? toBase64url(await sealRow(roster, "note", place, { v: 1, reason })) : null, child: child.sent ?? null };
}

async function sendLetter(child, { contact, texts: written }) {
  const place = { referral: newId(), sender: organisation, recipient };
  const key = newLetterKey();
  const content = { v: 1, child: child.name, contact, texts: written };
  const letter = await sealPart(key, "letter", place, content);
  const signer = await signerOf(unlocked.seed());
  const { id } = await post("/verwijzingen", { id: place.referral, subject: child.id, recipient, agreement,
    categories: ["CONTACT", ...Object.keys(written)], letter: toBase64url(letter),
    signature: toBase64url(await signer.sign(place, letter)), signingKey: toBase64url(signer.publicKey),
    senderKey: toBase64url(await shareKey(key, unlocked.publicKey, place, organisation)),
    recipientKey: toBase64url(await shareKey(key, publicKey, place, recipient)),
    parentKey: toBase64url(await keyForParent(child.secret, key, place)) });
  return id;
}

async function post(below, body) {
  const { ok, body: answer } = await ask(path + below, body);
  if (!ok) throw new Problem(texts[answer?.reason] ?? texts.fault);
  return answer;
}
