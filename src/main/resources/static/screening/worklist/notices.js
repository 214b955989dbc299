import { element, find, show } from "/screening/elements.js";

// What the page says beside the list: progress, news, and everything that is not as it should be.
export class Notices {
  #main; #t; #missing = 0;

  constructor(main, t) {
    this.#main = main;
    this.#t = t;
  }

  progress(done, total) {
    const box = find("progress", this.#main);
    show(done < total, box);
    const bar = box.querySelector("progress");
    bar.max = Math.max(total, 1);
    bar.value = done;
    find("progress-text", box).textContent = this.#t("opening", done.toLocaleString("nl-BE"), total.toLocaleString("nl-BE"));
  }

  news(count, look) {
    const button = element("button", { type: "button", class: "button small", ".onclick": () => {
      this.#say();
      look();
    } }, this.#t("news.show"));
    this.#say(count > 0 ? this.#t.count("news", count) : this.#t("news.colleague"), button);
  }

  said(text) {
    this.#say(text);
  }

  failed(text) {
    this.#say(text);
  }

  example(label) {
    show(label !== "", find("example", this.#main));
    find("example-label", this.#main).textContent = label;
  }

  // The server has fewer answers than this browser, or a colleague's, once saw (sealed-answers 3.8).
  alarm(missing) {
    this.#missing = Math.max(this.#missing, missing);
    const box = find("alarm", this.#main);
    find("alarm-text", box).textContent = this.#t.count("alarm", this.#missing);
    show(true, box);
  }

  unreadable({ rows, strays, roster, followUps }) {
    const box = find("unreadable", this.#main);
    const lines = [
      ...rows.flatMap((row) => row.parents.flatMap(({ answers }) => answers.filter(({ error }) => error).map((one) =>
        element("li", {}, element("a", { href: `#kind-${row.id}` }, row.name), `: ${this.#line(one)}`)))),
      ...strays.map((one) => element("li", {}, this.#t("stray", this.#line(one)))),
      roster.unreadable > 0 && element("li", {}, this.#t.count("unreadable.children", roster.unreadable)),
      followUps.unreadable > 0 && element("li", {}, this.#t.count("unreadable.followups", followUps.unreadable)),
    ].filter(Boolean);
    show(lines.length > 0, box);
    find("unreadable-count", box).textContent = this.#t.count("unreadable", lines.length);
    find("unreadable-lines", box).replaceChildren(...lines);
  }

  #line({ receivedOn, error }) {
    return this.#t("unreadable.line", this.#t.day(receivedOn), this.#t(`error.${error ?? "unknown-invitation"}`));
  }

  #say(text = "", ...more) {
    find("news", this.#main).replaceChildren(...(text ? [element("span", {}, text), ...more] : []));
  }
}
