// Lets Node load browser modules as the server serves them: `/lib/x.js` is `src/main/resources/static/lib/x.js`,
// and every .js file there and in src/test/js is an ES module.
import { existsSync } from 'node:fs';

const STATIC = new URL('../../../main/resources/static', import.meta.url).href;
const TESTS = new URL('..', import.meta.url).href;

export async function resolve(specifier, context, next) {
    const bare = specifier.split(/[?#]/)[0];
    const url = bare.startsWith('/') ? STATIC + bare : null;
    if (url && existsSync(new URL(url))) {
        return { url, format: 'module', shortCircuit: true };
    }
    const found = await next(specifier, context);
    const ours = found.url.startsWith(STATIC + '/') || found.url.startsWith(TESTS);
    return ours && found.url.endsWith('.js') ? { ...found, format: 'module' } : found;
}
