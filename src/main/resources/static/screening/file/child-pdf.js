import { dutchDate, languageName } from "/screening/dutch.js";
import { shownCode } from "/screening/roster/children.js";
import { isWhole } from "/screening/file/letters.js";
import { TaggedPdf } from "/screening/file/pdf.js";
import { timeLineOf } from "/screening/file/time-line.js";
import { chosenText } from "/screening/worklist/lars-text.js";

// The file of one child, or of the children of a class, as a PDF: each child on a page of its own.
// about: {centre: {name, programme}, questionnaire, title, today}
export async function childrenPdf(rows, about, { t, fonts }) {
  const pdf = new TaggedPdf({ title: about.title, author: about.centre.name, fonts });
  rows.forEach((row, index) => writeChild(pdf, row, index === 0, about, t));
  return pdf.end();
}

function writeChild(pdf, row, first, { centre, questionnaire, today }, t) {
  const { plain } = row;
  pdf.section(first);
  if (first) pdf.heading(1, t("pdf.title"));
  pdf.heading(2, row.name || shownCode(plain.code));
  pdf.paragraph([`${t("fact.code")} ${shownCode(plain.code)}`, plain.number && `${t("fact.number")} ${plain.number}`,
    plain.file && `${t("fact.file")} ${plain.file.number}`, plain.born && `${t("fact.born")} ${dutchDate(plain.born)}`,
    plain.class, plain.school].filter(Boolean).join(" · "));
  pdf.paragraph(`${centre.name} · ${centre.programme} · ${t("pdf.made", dutchDate(today))}`, { small: true });
  if (questionnaire.label) pdf.paragraph(`${questionnaire.title}: ${questionnaire.label}`, { small: true });
  if (!isWhole(row.name)) pdf.paragraph(t("pdf.letters"), { small: true });
  row.parents.forEach((parent, index) => writeParent(pdf, parent, index, row, questionnaire, t));
  const events = timeLineOf(row, t);
  if (events.length > 0) {
    pdf.heading(3, t("time.title"));
    pdf.pairs(events.map(({ on, what, by }) => [`${dutchDate(on)} · ${by}`, what]));
  }
}

function writeParent(pdf, { newest, answers, outcome }, index, row, questionnaire, t) {
  const who = row.parents.length > 1 ? t("parent.numbered", index + 1) : t("parent");
  if (!newest) {
    pdf.heading(3, who);
    pdf.paragraph(t(`outcome.${outcome}`));
  }
  for (const { answer, result } of answers.filter((one) => one.answer)) {
    const band = questionnaire.bands.find(({ id }) => id === result.band);
    pdf.heading(3, `${who} (${t(`by.${answer.by}`)}), ${dutchDate(answer.at.slice(0, 10))}`);
    pdf.paragraph([
      result.score === null ? t("outcome.no-score") : `${t("column.score")}: ${result.score} ${t("of", questionnaire.scoring.maximum)}`,
      band?.word, result.incomplete && result.score !== null && t("incomplete"), languageName(answer.lang),
      answer.by === "centre" ? t("paper.mark") : answer.helped ? t("helped") : t("alone"),
      answer.talk?.wants && t("talk"),
    ].filter(Boolean).join(" · "));
    pdf.pairs(questionnaire.items.map((item, i) => [item.text.nl, chosenText(item, answer.a[i], t)]));
  }
  if (newest && questionnaire.scoring.exampleValues) pdf.paragraph(t("rule.example"), { small: true });
}
