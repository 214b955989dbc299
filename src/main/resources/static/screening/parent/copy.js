// The parent's own copy: on the screen, printed, kept as a file or handed to another app. Made here, since the server
// cannot read what was sent, and kept nowhere by us.

const find = (name) => document.querySelector(`[data-${name}]`);

export class Copy {
  #page; #rows = [];

  constructor(page, done) {
    this.#page = page;
    find("save").onclick = () => this.#save();
    find("print").onclick = () => print();
    find("share").onclick = () => navigator.share(this.#shared()).catch(() => {});
    find("share").hidden = !navigator.share;
    find("done").onclick = () => {
      this.#rows = [];
      find("copy").replaceChildren();
      done();
    };
  }

  render(rows) {
    this.#rows = rows;
    find("copy").replaceChildren(...this.#list(document));
  }

  #list(owner) {
    return this.#rows.map(({ question, answer }) => {
      const row = owner.createElement("div");
      row.append(owner.createElement("dt"), owner.createElement("dd"));
      row.firstChild.textContent = question;
      row.lastChild.textContent = answer;
      return row;
    });
  }

  #lines() {
    const { texts, outcome } = this.#page;
    return [this.#today(), texts["bevestiging-tekst"], texts["voorbeeld-label"], ...outcome.map((key) => texts[key]), texts["tip-samen-praten"],
      texts["geen-oordeel"], texts["hulp-bellen"]];
  }

  #today() {
    return new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long" }).format(new Date());
  }

  #shared() {
    const { texts } = this.#page;
    const answers = this.#rows.map(({ question, answer }) => `${question}\n${answer}`);
    return { title: texts["kopie-titel"], text: [texts["kopie-titel"], ...this.#lines(), ...answers].join("\n\n") };
  }

  // One file that needs nothing else and opens anywhere.
  #save() {
    const { texts } = this.#page;
    const file = document.implementation.createHTMLDocument(texts["kopie-titel"]);
    const add = (tag, text, parent = file.body) => {
      const element = parent.appendChild(file.createElement(tag));
      element.textContent = text;
      return element;
    };
    file.documentElement.lang = document.documentElement.lang;
    file.documentElement.dir = document.documentElement.dir;
    file.head.appendChild(file.createElement("meta")).setAttribute("charset", "utf-8");
    add("style", "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:38rem;margin:2rem auto;padding:0 1rem}"
      + "dt{font-weight:600;margin-top:1rem}dd{margin:0}", file.head);
    add("h1", texts["kopie-titel"]);
    for (const line of this.#lines()) add("p", line);
    add("dl", "").append(...this.#list(file));
    const url = URL.createObjectURL(new Blob([`<!doctype html>${file.documentElement.outerHTML}`], { type: "text/html" }));
    const link = Object.assign(document.createElement("a"), { href: url, download: `${texts["kopie-titel"]}.html` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }
}
