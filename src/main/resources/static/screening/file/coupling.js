import { nameKey, numberKey } from "/screening/roster/same-child.js";

// Coupling a child here with a file elsewhere. What stands in that file is compared before, because two numbers are easily
// swapped, and a coupling can be undone after: what was coupled stays in the history of the child.
export const NUMBER = /^[\p{L}\p{N}][\p{L}\p{N} ./-]{0,39}$/u;

// typed: {number, name, born} as they stand in the file. -> {number: "fits" | "unreadable" | "taken", other?: child,
// name: "same" | "other", born: "same" | "other" | "unknown"}
export function matchOf({ number, name, born }, child, children) {
  const taken = children.find((other) => other !== child && other.plain.file && sameNumber(other.plain.file.number, number));
  return {
    number: !NUMBER.test(number.trim()) ? "unreadable" : taken ? "taken" : "fits",
    other: taken,
    name: key(name) === key(`${child.plain.first} ${child.plain.last}`) ? "same" : "other",
    born: !born || !child.plain.born ? "unknown" : born === child.plain.born ? "same" : "other",
  };
}

export const fits = (match) => match.number === "fits" && match.name === "same" && match.born === "same";
export const mayBeForced = (match) => match.number === "fits";

// The child's plain row with this coupling; an earlier one is ended.
export function coupled(plain, { number, by, on, sure }) {
  const file = { number: number.trim(), on, by, sure };
  return { ...plain, file, files: [...ended(plain, by, on), file] };
}

export function uncoupled(plain, { by, on }) {
  const { file, ...rest } = plain;
  return { ...rest, files: ended(plain, by, on) };
}

const ended = (plain, by, on) => (plain.files ?? []).map((one) => (one.undoneOn ? one : { ...one, undoneOn: on, undoneBy: by }));

const key = (name) => nameKey({ firstName: name, lastName: "" });
const sameNumber = (a, b) => numberKey({ pupilNumber: a }) === numberKey({ pupilNumber: b });
