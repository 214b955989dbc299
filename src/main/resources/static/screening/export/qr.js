// QR code, error correction M. qrPath: the path of the dark modules, in units of one module, quiet zone included.
export function qrSize(text) {
    throw new Error('not made yet');
}
export function qrPath(text) {
    throw new Error('not made yet');
}
export function qrSvg(text, { label } = {}) {
    throw new Error('not made yet');
}
