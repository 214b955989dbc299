// The words of a page, from its `data-texts`: t('key', first, second); t.count('key', number, ...) for key.one or key.more.
export function textsOf(root) {
    const texts = JSON.parse(root.dataset.texts);
    const t = (key, ...values) => {
        if (!(key in texts)) throw new Error(`no text ${key}`);
        return values.reduce((text, value, i) => text.replaceAll(`{${i}}`, () => value), texts[key]);
    };
    t.count = (key, number, ...more) => t(`${key}.${number === 1 ? 'one' : 'more'}`, number.toLocaleString('nl-BE'), ...more);
    t.has = key => key in texts;
    t.below = prefix => Object.fromEntries(Object.entries(texts).filter(([key]) => key.startsWith(`${prefix}.`))
        .map(([key, text]) => [key.slice(prefix.length + 1), text]));
    return t;
}
