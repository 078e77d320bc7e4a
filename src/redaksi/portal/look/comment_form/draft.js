// Keeps what is typed under a story on this device until it has been sent.
const PREFIX = 'redaksi:draft:';
const SENT = 'redaksi:sent';
const FIELDS = ['text', 'name', 'email'];

function guarded(storage) {
  try {
    const probe = `${PREFIX}probe`;
    storage().setItem(probe, '');
    storage().removeItem(probe);
    return storage();
  } catch {
    return null; // forbidden or full: the form works as it is
  }
}

const drafts = guarded(() => localStorage);
const session = guarded(() => sessionStorage);

function read(storage, key) {
  try {
    return JSON.parse(storage.getItem(key)) ?? {};
  } catch {
    return {};
  }
}

function keep(storage, key, value) {
  try {
    storage.setItem(key, JSON.stringify(value));
  } catch {
    // full: the text still stands in the form
  }
}

function watch(form) {
  const key = PREFIX + form.dataset.draft;
  const draft = read(drafts, key);
  for (const name of FIELDS) {
    const field = form.elements[name];
    if (!field.value && typeof draft[name] === 'string') field.value = draft[name];
  }
  const save = () => keep(drafts, key, Object.fromEntries(FIELDS.map((name) => [name, form.elements[name].value])));
  form.addEventListener('input', save);
  form.addEventListener('submit', () => {
    save();
    if (session) keep(session, SENT, { key, address: form.elements.address.value });
  });
}

function forget(link) {
  const sent = session ? read(session, SENT) : {};
  if (typeof sent.key !== 'string') return;
  drafts.removeItem(sent.key);
  session.removeItem(SENT);
  if (/^\/(?!\/)/.test(sent.address ?? '')) {
    link.href = sent.address;
    link.hidden = false;
  }
}

const form = document.querySelector('form[data-draft]');
const back = document.querySelector('a[data-back]');
if (drafts && form) watch(form);
if (drafts && back) forget(back);
