// Offers words while somebody types, and fills in what a missing address was about.
const form = document.querySelector('[data-saran], [data-hilang]');
const field = form?.querySelector('[name=q]');
const list = form?.querySelector('datalist');

if (form && 'hilang' in form.dataset && !field.value) {
  const parts = location.pathname.split('/').map(decoded).reverse();
  const words = parts.map((part) => part.replace(/\.(html?|php)$/, '').match(/\p{L}[\p{L}\p{N}]*/gu));
  field.value = (words.find(Boolean) ?? []).join(' ').slice(0, 200);
}

if (form?.dataset.saran) {
  let waiting;
  field.addEventListener('input', (event) => {
    clearTimeout(waiting);
    // Choosing an offered word is no typing.
    if (event.inputType && field.value.trim().length > 1) waiting = setTimeout(offer, 150);
  });
}

async function offer() {
  const asked = field.value;
  try {
    const answer = await fetch(`${form.dataset.saran}?${new URLSearchParams({ q: asked })}`);
    if (!answer.ok || field.value !== asked) return;
    const { suggestions } = await answer.json();
    list.replaceChildren(...suggestions.map((words) => new Option('', words)));
  } catch {
    // Without a network there is nothing to offer.
  }
}

function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
