import { ask } from "/identity/ask.js";
import { sentMember } from "/identity/first-keys.js";
import { Complaint, Form } from "/identity/form.js";
import { chosenPassphrase, proposeIn } from "/identity/new-passphrase.js";
import { accepted, stretchKnown, stretchNew } from "/identity/stretching.js";
import { CodeError, parseCode, proofOf } from "/sealed/enrolment.js";
import { ID_BYTES, random, toBase64url } from "/sealed/format.js";
import { createMember } from "/sealed/member.js";
import { sealPin } from "/sealed/pin.js";

const find = (selector) => document.querySelector(selector);
const root = find("[data-join]");
const known = root.dataset.person !== "";

// A better link pasted over this page starts anew.
addEventListener("hashchange", () => location.reload());

// Out of the address bar at once: not in the history, not in a screenshot sent to a help desk.
const token = location.hash.slice(1);
history.replaceState(null, "", location.pathname);

find("[data-looking]").hidden = false;
const { ok, body: invitation } = await ask("/collega/uitnodiging", { token }).catch(() => ({ ok: false }));
find("[data-looking]").hidden = true;
if (ok) begin();
else {
  find("[data-gone]").hidden = false;
  find("[data-gone] h2").focus();
}

function begin() {
  const lead = find("[data-lead]");
  lead.textContent = lead.dataset.text.replace("{0}", invitation.organisationName);
  if (!known) proposeIn(find("[data-form]"));
  root.hidden = false;
  new Form(find("[data-form]"), JSON.parse(root.dataset.texts)).onSubmit(join);
}

// The key pair is made here. The code stays here too: it proves the public key, and waits, sealed for nobody but this
// member, until the first opening, where it proves the keys of the centre.
async function join(values) {
  const code = codeIn(values.code);
  const who = known ? await knownAccount(values) : await newAccount(values);
  const { stretched, kdf, ...sent } = who;
  const member = await createMember(sent.person, stretched, kdf);
  const pin = { epoch: 0, kid: "", manifest: 0, cache: 0, code, enrolment: invitation.enrolment };
  const newcomer = { centre: invitation.organisation, enrolment: invitation.enrolment, person: sent.person, name: sent.name,
    publicKey: member.publicKey };
  const answer = await ask(known ? "/collega/plaats" : "/collega", {
    ...sent,
    token,
    member: { ...await sentMember(member, sent.person, { epoch: 0, kid: new Uint8Array(0), manifest: 0 }),
      pin: toBase64url(await sealPin(member.seed, sent.person, pin)) },
    proof: toBase64url(await proofOf(code, newcomer)),
  });
  if (answer.ok) return location.replace(answer.body.to);
  if (answer.status === 410) throw new Complaint({ "": ["gone"] });
  if (answer.status === 409) throw new Complaint({ "": ["member"] });
  if (answer.status === 422 && answer.body) throw refused(answer.body);
  throw new Error(`status ${answer.status}`);
}

async function newAccount({ name, email, ...choice }) {
  if (!/^[^@\s]+@[^@\s]+$/.test(email.trim())) throw new Complaint({ email: ["email"] });
  const { stretched, kdf, sent } = await stretchNew(chosenPassphrase(choice));
  return { person: toBase64url(random(ID_BYTES)), name: name.trim(), email, passphrase: sent, stretched, kdf };
}

// The passphrase she has. Signing in with it once more says whether it is the right one. Only whoever has the right one is
// asked for a code beside it, and she is signed in already: no code is needed to know enough.
async function knownAccount({ now }) {
  const { person, name, email } = root.dataset;
  const { stretched, kdf, secret } = await stretchKnown(email, now);
  const answer = await ask("/aanmelden", { email, secret, back: "" });
  if (answer.body?.reason !== "code-asked") accepted(answer, "now", "wrong-passphrase");
  return { person, name, stretched, kdf };
}

function codeIn(text) {
  try {
    return parseCode(text);
  } catch (failure) {
    if (!(failure instanceof CodeError)) throw failure;
    throw new Complaint({ code: failure.group ? ["spoken-group", failure.group] : ["spoken"] });
  }
}

function refused({ field, reason }) {
  const keys = { taken: "email-taken", "not-an-address": "email", length: "long" };
  return new Complaint({ [field]: [keys[reason]] });
}
