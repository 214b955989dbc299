import { ask } from "/identity/ask.js";
import { makeFirstKeys } from "/identity/first-keys.js";
import { Complaint, Form } from "/identity/form.js";
import { keep } from "/identity/keep.js";
import { KitStep } from "/identity/kit-step.js";
import { chosenPassphrase, proposeIn } from "/identity/new-passphrase.js";
import { stretchNew } from "/identity/stretching.js";
import { ID_BYTES, random, toBase64url } from "/sealed/format.js";

const find = (selector) => document.querySelector(selector);
const welcome = find("[data-welcome]");
const texts = JSON.parse(welcome.dataset.texts);

// A better link pasted over this page starts anew.
addEventListener("hashchange", () => location.reload());

// Out of the address bar at once: not in the history, not in a screenshot sent to a help desk.
const token = location.hash.slice(1);
history.replaceState(null, "", location.pathname);

const form = new Form(find("[data-account]"), texts);
find("[data-looking]").hidden = false;
const { ok, body: invitation } = await ask("/welkom/uitnodiging", { token }).catch(() => ({ ok: false }));
find("[data-looking]").hidden = true;
if (ok) begin();
else {
  find("[data-gone]").hidden = false;
  find("[data-gone] h2").focus();
}

function begin() {
  const isNurse = invitation.role === "NURSE";
  const isOfficer = invitation.role === "PRIVACY_OFFICER";
  const isEditor = isOfficer || invitation.role === "EDITOR"; // a task, also for who has an account
  find("[data-lead-manager]").hidden = isNurse || isEditor;
  find("[data-lead-editor]").hidden = !isEditor;
  find("[data-lead-nurse]").hidden = !isNurse;
  find("[data-organisation]").hidden = isEditor || invitation.organisation !== null && invitation.organisation !== undefined;
  find("[data-for-nurse]").hidden = !isNurse;
  find("[data-for-manager]").hidden = isNurse;
  for (const words of document.querySelectorAll("[data-if-officer]")) words.hidden = !isOfficer;
  for (const words of document.querySelectorAll("[data-if-editor]")) words.hidden = isOfficer;
  const lead = find("[data-lead-nurse] [data-text]");
  lead.textContent = lead.dataset.text.replace("{0}", invitation.organisationName);
  proposeIn(find("[data-account]"));
  welcome.hidden = false;
  if (isEditor && find("[data-take-on]")) {
    find("[data-account]").hidden = true;
    find("[data-take]").addEventListener("click", takeOn);
    return;
  }
  form.onSubmit(isNurse ? goOnToKit : makeAccount);
}

// Who has an account takes the task on with it, instead of making another.
async function takeOn() {
  const { ok, body } = await ask("/welkom/taak", { token }).catch(() => ({ ok: false }));
  if (ok) location.replace(body.to);
  else find("[data-taken]").textContent = find("[data-account]").dataset.goneWords;
}

async function makeAccount(values) {
  await open(await account(values));
}

async function goOnToKit(values) {
  const { stretched, kdf, ...start } = await account(values);
  const centre = { centre: invitation.organisation, centreName: invitation.organisationName };
  const made = await makeFirstKeys({ ...centre, person: start.person, name: start.name, stretched, kdf });
  find("[data-account]").hidden = true;
  const steps = find("[data-steps]").children;
  steps[0].className = "done";
  steps[0].removeAttribute("aria-current");
  steps[1].setAttribute("aria-current", "step");
  await new KitStep(find("[data-kit]")).show({ ...made, ...centre }, texts, async () => {
    await open({ ...start, keys: made.sent }, made.unlocked);
  });
}

async function account({ name, email, organisation, ...choice }) {
  if (!/^[^@\s]+@[^@\s]+$/.test(email.trim())) throw new Complaint({ email: ["email"] });
  const { stretched, kdf, sent } = await stretchNew(chosenPassphrase(choice));
  const person = toBase64url(random(ID_BYTES));
  return { token, person, name: name.trim(), email, organisation, passphrase: sent, stretched, kdf };
}

async function open({ stretched, kdf, ...sent }, unlocked) {
  const { ok, status, body } = await ask("/welkom", sent);
  if (ok) {
    if (unlocked) await keep(unlocked);
    location.replace(body.to);
  } else if (status === 422 && body) {
    throw refused(body);
  } else if (status === 410) {
    throw new Complaint({ "": ["gone"] });
  } else {
    throw new Error(`status ${status}`);
  }
}

function refused({ field, reason }) {
  const keys = { taken: "email-taken", "not-an-address": "email", length: "long" };
  return new Complaint({ [field]: [keys[reason]] });
}
