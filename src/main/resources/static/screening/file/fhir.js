// What a parent answered as FHIR R4: a QuestionnaireResponse, and several as a Bundle. The child is known by its code,
// in a system of names of this centre alone; never by a national number.
const ORDINAL_VALUE = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
const OURS = "urn:balans:fhir:";

// about: {centre: {id, name}, questionnaire}
export function responseOf(row, entry, { centre, questionnaire }) {
  const { answer, result, submission } = entry;
  const name = questionnaire.id.slice(0, questionnaire.id.lastIndexOf("/"));
  const url = `urn:balans:vragenlijst:${name}`;
  return {
    resourceType: "QuestionnaireResponse",
    id: submission.replace(/_/g, "."),
    language: "nl",
    extension: [
      extension("taal", { valueCode: answer.lang }),
      extension("ingevuld-door", { valueCode: answer.by }),
      extension("met-hulp", { valueBoolean: answer.helped }),
      extension("wil-praten", { valueBoolean: answer.talk?.wants === true }),
      ...(result.band ? [extension("band", { valueString: questionnaire.bands.find(({ id }) => id === result.band).word })] : []),
      ...(result.incomplete ? [extension("onvolledig", { valueBoolean: true })] : []),
    ],
    identifier: { system: "urn:balans:inzending", value: submission },
    questionnaire: `${url}|${questionnaire.version}`,
    status: "completed",
    subject: { type: "Patient", identifier: { system: `urn:balans:centrum:${centre.id}:kindcode`, value: row.plain.code } },
    authored: moment(answer.at),
    author: { type: "Organization", display: centre.name },
    item: [
      ...questionnaire.items.flatMap((item, i) => itemOf(item, answer.a[i], url)),
      ...(result.score === null ? [] : [{ linkId: "score", text: "Score", answer: [{ valueInteger: result.score }] }]),
    ],
  };
}

// Each readable answer of each parent of these rows; the newest of a parent first.
export function bundleOf(rows, about, now) {
  const entries = rows.flatMap((row) => row.parents.flatMap(({ answers }) =>
    answers.filter((one) => one.answer).map((one) => responseOf(row, one, about))));
  return {
    resourceType: "Bundle", type: "collection", timestamp: now,
    entry: entries.map((resource) => ({ fullUrl: `urn:balans:inzending:${resource.id}`, resource })),
  };
}

function itemOf(item, chosen, url) {
  const option = item.options.find(({ value }) => value === chosen);
  if (!option) return [];
  return [{
    linkId: item.id, text: item.text.nl,
    answer: [{ valueCoding: {
      extension: [{ url: ORDINAL_VALUE, valueDecimal: option.weight }],
      system: `${url}:${item.id}`, code: String(option.value), display: option.text.nl,
    } }],
  }];
}

const extension = (name, value) => ({ url: OURS + name, ...value });

// FHIR wants seconds where there is a time.
const moment = (at) => at.replace(/T(\d{2}:\d{2})Z$/, "T$1:00Z");
