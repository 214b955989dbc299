// Sends a package as the body of a request, so that its size does not matter. Without this script the form does it, up
// to the size that a form may have.
const form = document.querySelector("[data-large-file]");
const failed = form.querySelector("[data-failed]");

form.addEventListener("submit", async (event) => {
  const file = form.elements.file.files[0];
  if (!file) return;
  event.preventDefault();
  const button = form.querySelector("button");
  button.disabled = true;
  failed.hidden = true;
  try {
    const source = encodeURIComponent(form.elements.bron.value);
    const answer = await fetch(`${form.dataset.to}?bron=${source}`, {
      method: "POST",
      headers: { "Content-Type": "application/octet-stream" },
      body: file,
    });
    if (!answer.ok) throw new Error(String(answer.status));
    location.assign((await answer.json()).address);
  } catch {
    failed.hidden = false;
    button.disabled = false;
  }
});
