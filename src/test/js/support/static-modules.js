// Lets Node import browser modules by the address a page uses: "/sealed/format.js". Import this file first, then
// the modules with `await import(...)`.
import { register } from "node:module";

const root = new URL("../../../main/resources/static", import.meta.url).href;
const hooks = `
  import { existsSync } from "node:fs";
  const root = ${JSON.stringify(root)};
  export const resolve = (specifier, context, next) =>
    specifier.startsWith("/") && existsSync(new URL(root + specifier))
      ? { url: root + specifier, format: "module", shortCircuit: true } : next(specifier, context);
  export const load = (url, context, next) =>
    next(url, url.startsWith(root) ? { ...context, format: "module" } : context);`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);
