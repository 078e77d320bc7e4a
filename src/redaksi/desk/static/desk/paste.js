// Reads the text without leaving the page, so that a chosen photo stays chosen, and lets nothing be
// sent that would be lost because the session has ended or the network is gone.
// Without this script the form works all the same; a photo is then chosen once more.

const form = document.querySelector("[data-desk-paste]");
const notice = document.querySelector("[data-desk-notice]");

async function sessionHolds() {
  const response = await fetch(form.action, { redirect: "manual", credentials: "same-origin" });
  if (!response.ok) {
    return false;
  }
  // Logging in again elsewhere changes the token.
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const name = "csrfmiddlewaretoken";
  form.elements[name].value = page.querySelector(`[data-desk-paste] [name=${name}]`).value;
  return true;
}

function takeText(page) {
  const answered = page.querySelector("[name=text]");
  const file = form.elements.text_file;
  if (file.files.length && answered?.value) {
    form.elements.text.value = answered.value;
    form.elements.filed.value = page.querySelector("[name=filed]").value;
    file.value = "";
  }
}

function clearErrors() {
  for (const errors of form.querySelectorAll(".w-field__errors")) {
    errors.replaceChildren();
  }
  for (const field of form.querySelectorAll(".w-field--error")) {
    field.classList.remove("w-field--error");
  }
  for (const input of form.querySelectorAll("[aria-invalid]")) {
    input.removeAttribute("aria-invalid");
  }
}

function showResult(page) {
  const target = document.getElementById("desk-understood");
  target.replaceChildren(...page.getElementById("desk-understood").childNodes);
  form.elements.read.classList.add("button-secondary");
  form.elements.create.classList.remove("button-secondary");
  target.focus({ preventScroll: true });
  target.scrollIntoView({ behavior: "smooth", block: "start" });
}

async function readText() {
  const body = new FormData(form);
  body.append("read", "1");
  body.delete("photo");
  const response = await fetch(form.action, { method: "POST", body, credentials: "same-origin" });
  if (!response.ok) {
    return false;
  }
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  takeText(page);
  clearErrors();
  showResult(page);
  return true;
}

function send(name) {
  const step = document.createElement("input");
  step.type = "hidden";
  step.name = name;
  step.value = "1";
  form.append(step);
  form.submit();
}

async function go(name) {
  if (!(await sessionHolds())) {
    notice.hidden = false;
    notice.scrollIntoView({ block: "center" });
    return;
  }
  notice.hidden = true;
  const shown = name === "read" && (await readText());
  if (!shown) {
    send(name);
  }
}

form?.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (!button?.name) {
    return;
  }
  event.preventDefault();
  button.disabled = true;
  go(button.name)
    .catch(() => {
      notice.hidden = false;
    })
    .finally(() => {
      button.disabled = false;
    });
});
