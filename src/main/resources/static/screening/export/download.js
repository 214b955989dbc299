// Hands a Blob (or text) to the person as a file.
export function download(name, blob) {
    throw new Error('not made yet');
}
