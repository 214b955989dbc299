import { PDFDocument } from "/lib/pdf.js";
import { runsOf } from "/screening/file/letters.js";

// Writes a tagged PDF (PDF/UA) in this browser: headings, paragraphs, lists and tables of question and answer, with the
// fonts inside.
const FONTS = {
  latin: "/lib/fonts-pdf/atkinson-hyperlegible-next-latin-400.ttf",
  extended: "/lib/fonts-pdf/atkinson-hyperlegible-next-latin-ext-400.ttf",
  latinBold: "/lib/fonts-pdf/atkinson-hyperlegible-next-latin-700.ttf",
  extendedBold: "/lib/fonts-pdf/atkinson-hyperlegible-next-latin-ext-700.ttf",
};
const SIZE = { H1: 18, H2: 14, H3: 11.5, P: 10.5, small: 9 };

// get: how to fetch a font, for tests.
export async function fonts(get = async (address) => (await fetch(address)).arrayBuffer()) {
  const names = Object.keys(FONTS);
  const files = await Promise.all(names.map((name) => get(FONTS[name])));
  return Object.fromEntries(names.map((name, i) => [name, files[i]]));
}

export class TaggedPdf {
  #doc; #root; #place; #chunks = []; #ended;

  constructor({ title, author, fonts: files, now = new Date() }) {
    this.#doc = new PDFDocument({
      size: "A4", margins: { top: 56, bottom: 56, left: 62, right: 62 }, pdfVersion: "1.7", subset: "PDF/UA", tagged: true,
      displayTitle: true, lang: "nl-BE", font: files.latin, info: { Title: title, Author: author, CreationDate: now },
    });
    this.#doc.subset = "1"; // part 1 of PDF/UA; as a number the library adds a list of letters (CIDSet) that is wrong
    for (const [name, file] of Object.entries(files)) this.#doc.registerFont(name, file);
    this.#doc.on("data", (chunk) => this.#chunks.push(chunk));
    this.#ended = new Promise((resolve) => this.#doc.on("end", resolve));
    this.#root = this.#doc.struct("Document");
    this.#doc.addStructure(this.#root);
    this.#place = this.#root;
  }

  // A part of its own, on a new page when it is not the first.
  section(first) {
    if (!first) this.#doc.addPage();
    this.#place = this.#doc.struct("Sect");
    this.#root.add(this.#place);
  }

  heading(level, text) {
    this.#doc.moveDown(level === 1 ? 0 : 0.8);
    this.#add(this.#place, `H${level}`, () => this.#write(text, { size: SIZE[`H${level}`], bold: true }));
    this.#doc.moveDown(0.3);
  }

  paragraph(text, { small = false } = {}) {
    this.#add(this.#place, "P", () => this.#write(text, { size: small ? SIZE.small : SIZE.P }));
    this.#doc.moveDown(0.3);
  }

  // Pairs as a list: the question is the label.
  pairs(pairs) {
    const list = this.#doc.struct("L");
    this.#place.add(list);
    for (const [question, answer] of pairs) {
      const item = this.#doc.struct("LI");
      list.add(item);
      this.#add(item, "Lbl", () => this.#write(question, { size: SIZE.P }));
      this.#add(item, "LBody", () => this.#write(answer, { size: SIZE.P, bold: true, indent: 14 }));
      item.end();
      this.#doc.moveDown(0.25);
    }
    list.end();
  }

  async end() {
    this.#root.end();
    this.#doc.end();
    await this.#ended;
    return new Blob(this.#chunks, { type: "application/pdf" });
  }

  #add(place, kind, write) {
    const made = this.#doc.struct(kind, write);
    place.add(made);
    made.end();
  }

  #write(text, { size, bold = false, indent = 0 }) {
    const runs = runsOf(text || "–");
    const left = this.#doc.page.margins.left + indent;
    const width = this.#doc.page.width - left - this.#doc.page.margins.right;
    this.#doc.fontSize(size);
    runs.forEach((run, i) => {
      this.#doc.font(`${run.font}${bold ? "Bold" : ""}`);
      const options = { continued: i < runs.length - 1, lineGap: 1.5, width };
      if (i === 0) this.#doc.text(run.text, left, this.#doc.y, options);
      else this.#doc.text(run.text, options);
    });
  }
}
