import { Complaint, Form } from "/identity/form.js";
import { splitKit } from "/sealed/escrow.js";
import { sixWords } from "/sealed/words.js";

const CHECKED_GROUPS = 3;

// The recovery kit on the page. Resolves, through `onChecked`, when the sheet was printed or saved and three of its
// groups were typed back: only then does anybody know that it is really there.
export class KitStep {
  #section;
  #groups;
  #onPaper = false;

  constructor(section) {
    this.#section = section;
    this.#find("[data-print]").addEventListener("click", () => { this.#onPaper = true; print(); });
    this.#find("[data-save]").addEventListener("click", () => { this.#onPaper = true; this.#save(); });
    addEventListener("afterprint", () => this.#onPaper = true);
  }

  async show({ code, kid, centreName }, texts, onChecked) {
    this.#groups = code.split("-");
    this.#find("[data-kit-centre]").textContent = centreName;
    this.#find("[data-kit-date]").textContent = new Date().toLocaleDateString("nl-BE", { dateStyle: "long" });
    this.#find("[data-kit-words]").textContent = sixWords(kid).join(" ");
    const use = this.#find("[data-kit-use]");
    use.textContent = use.dataset.text.replace("{0}", `${location.host}/herstellen`);
    this.#find("[data-kit-code]").replaceChildren(...this.#groups.map((group) => node("li", group)));
    await this.#drawQr(code);
    this.#askGroups();
    this.#offerParts(code, centreName);
    this.#section.hidden = false;
    this.#find("h2").focus();
    scrollTo(0, 0);
    new Form(this.#find("[data-kit-check]"), texts).onSubmit((typed) => {
      this.#check(typed);
      return onChecked();
    });
  }

  #check(typed) {
    const wrong = Object.keys(typed).filter((name) => plain(typed[name]) !== this.#groups[name.replace("group-", "") - 1]);
    if (wrong.length) throw new Complaint(Object.fromEntries(wrong.map((name) => [name, ["group"]])));
    if (!this.#onPaper) throw new Complaint({ "": ["paper"] });
  }

  #askGroups() {
    const template = this.#find("[data-kit-group]");
    const fields = chooseGroups(this.#groups.length).map((number) => {
      const field = template.content.cloneNode(true);
      const [label, input, error] = ["label", "input", ".error"].map((what) => field.querySelector(what));
      input.id = input.name = error.dataset.error = `group-${number}`;
      error.id = `${input.id}-error`;
      input.setAttribute("aria-describedby", error.id);
      label.htmlFor = input.id;
      label.textContent = label.dataset.text.replace("{0}", number);
      return field;
    });
    this.#find("[data-kit-groups]").replaceChildren(...fields);
  }

  // The sheet is complete without it: whoever has no camera at hand types.
  async #drawQr(code) {
    const place = this.#find("[data-kit-qr]");
    const drawing = await import("/screening/export/qr.js").then(({ qrSvg }) => qrSvg(code, { label: place.dataset.label }))
      .catch(() => "");
    place.replaceChildren(drawing);
  }

  // Three people with a part each, of which two are enough; whoever chooses this keeps no whole sheet.
  #offerParts(code, centreName) {
    const { file, text } = this.#find("[data-parts]").dataset;
    splitKit(code).forEach((part, i) => {
      const words = [centreName, i + 1, part, `${location.host}/herstellen`];
      this.#find(`[data-part="${i + 1}"]`).addEventListener("click", () => {
        this.#onPaper = true;
        saveText(`${file}-${i + 1}`, words.reduce((all, word, at) => all.replace(`{${at}}`, word), text));
      });
    });
  }

  #save() {
    saveText(this.#find("[data-save]").dataset.file, this.#find("[data-sheet]").innerText.replace(/\n{3,}/g, "\n\n"));
  }

  #find(selector) {
    return this.#section.querySelector(selector);
  }
}

function saveText(name, text) {
  const link = node("a", "");
  link.href = URL.createObjectURL(new Blob([`${text}\n`], { type: "text/plain;charset=utf-8" }));
  link.download = `${name}.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

// As kit.js reads a code: any case, look-alikes.
const plain = (text) => text.toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");

const node = (name, text) => Object.assign(document.createElement(name), { textContent: text });

function chooseGroups(count) {
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const draws = crypto.getRandomValues(new Uint32Array(CHECKED_GROUPS));
  return [...draws].map((draw) => numbers.splice(draw % numbers.length, 1)[0]).sort((a, b) => a - b);
}
