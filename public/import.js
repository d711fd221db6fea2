// Tells of a file that is too large before it is sent: a phone would send it for minutes, to be refused.

const file = document.querySelector("[data-largest]");

file?.addEventListener("change", () => {
  const largest = Number(file.dataset.largest);
  const [chosen] = file.files;
  const megabytes = Math.round(largest / 1_000_000);
  file.setCustomValidity(chosen?.size > largest ? `This file is too large: ${megabytes} MB is the most.` : "");
  file.reportValidity();
});

// The form checks nothing else by itself.
file?.form.addEventListener("submit", (event) => {
  if (!file.reportValidity()) event.preventDefault();
});
