// Votes without leaving the page, once a browser: it remembers by itself, nothing is set by the portal.
const PREFIX = 'redaksi:poll:';

function voted(key, value) {
  try {
    if (value) localStorage.setItem(key, value);
    return localStorage.getItem(key) !== null;
  } catch {
    return false; // storage is forbidden: the limit at the other end holds
  }
}

async function page(answer) {
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

async function show(form) {
  const found = (await page(await fetch(form.dataset.results))).querySelector('.poll__result');
  if (found) form.replaceWith(document.adoptNode(found));
}

for (const form of document.querySelectorAll('form[data-poll]')) {
  const key = PREFIX + form.dataset.poll;
  const said = form.parentElement.querySelector('.poll__said');
  if (voted(key)) show(form).catch(() => {});
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const button = form.querySelector('button');
    button.disabled = true;
    try {
      const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
      if (!answer.ok) {
        said.textContent = (await page(answer)).querySelector('.notice p')?.textContent ?? answer.statusText;
        return;
      }
      voted(key, '1');
      said.textContent = said.dataset.thanks;
      await show(form);
    } catch {
      form.submit(); // the plain way
    } finally {
      button.disabled = false;
    }
  });
}
