// The forms about classes: the teacher's own time zone, and nothing about homework where there is none.
{
  const form = document.querySelector(".new-class, [data-zoned]");
  const two = (number) => String(number).padStart(2, "0");
  const local = (moment) =>
    `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}T${two(moment.getHours())}:${two(moment.getMinutes())}`;

  function showHomework() {
    form.querySelector(".for-homework").hidden = form.elements.mode.value !== "homework";
  }

  if (form) {
    const zone = form.querySelector("[data-zone]");
    if (zone) zone.value = String(new Date().getTimezoneOffset());
    for (const note of form.querySelectorAll("[data-zone-note]")) {
      note.textContent = note.textContent.replace(/UTC; |\(UTC\)/, "");
    }
    if (zone && form.elements.until.value === "") {
      const due = new Date();
      due.setDate(due.getDate() + 7);
      due.setHours(20, 0);
      form.elements.until.value = local(due);
    }
    if (form.elements.mode) {
      showHomework();
      form.addEventListener("change", showHomework);
    }
  }
}
