// Copies the link that this page shows once. Without this module it can still be selected and copied by hand.

const button = document.querySelector('[data-copy]');
const text = document.querySelector('[data-copy-text]');
const status = document.querySelector('[data-copied]');

async function copy() {
  try {
    await navigator.clipboard.writeText(text.textContent.trim());
    status.textContent = status.dataset.copied;
  } catch {
    getSelection().selectAllChildren(text);
    status.textContent = status.dataset.notCopied;
  }
}

if (button && navigator.clipboard) {
  button.hidden = false;
  button.addEventListener('click', copy);
}
