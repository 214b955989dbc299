// Walks an XML part without building a tree: open(name, attrs) and close(name, text directly inside), names and
// attributes without their prefix. Entities of a document type are never expanded. Unreadable XML is 'damaged'.
import { Parser } from '/lib/xlsx-read.js';
import { UnreadableTable } from './unreadable-table.js';

export function eachElement(xml, open, close = () => {}) {
    if (!xml) return;
    const parser = new Parser();
    let text = '';
    parser.on('openTag', (name, attrs) => {
        text = '';
        open(local(name), localAttrs(attrs()));
    });
    parser.on('text', (value, decode) => (text += decode(value)));
    parser.on('cdata', value => (text += value));
    parser.on('closeTag', name => {
        close(local(name), text);
        text = '';
    });
    parser.on('error', problem => {
        throw problem;
    });
    parser.on('warn', () => {});
    try {
        parser.parse(xmlText(xml));
    } catch (problem) {
        throw problem instanceof UnreadableTable ? problem : new UnreadableTable('damaged');
    }
}

function xmlText(bytes) {
    const wide = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
    return new TextDecoder(wide).decode(bytes);
}

function local(name) {
    return name.slice(name.indexOf(':') + 1);
}

function localAttrs(attrs) {
    for (const name in attrs) {
        if (name.includes(':')) attrs[local(name)] ??= attrs[name];
    }
    return attrs;
}
