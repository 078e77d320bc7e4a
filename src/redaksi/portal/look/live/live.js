// Asks a small printed file whether a live blog has more to tell, every half minute while it is looked at.
const EVERY = 30_000;
const link = document.querySelector('a[data-stamp]');
let timer = 0;

async function look() {
  timer = 0;
  try {
    const answer = await fetch(link.dataset.stamp, { cache: 'no-cache', credentials: 'omit' });
    if (answer.status === 404) return; // the story has gone elsewhere: no more is heard of it here
    const said = await answer.json();
    const count = said.updates.filter((pk) => pk > Number(link.dataset.newest)).length;
    if (count) {
      link.textContent = count === 1 ? link.dataset.one : link.dataset.many.replace('{n}', count);
      link.hidden = false;
    }
    if (!said.live) return;
  } catch {
    // no network just now: asked again
  }
  wait();
}

function wait() {
  if (!timer && !document.hidden) timer = setTimeout(look, EVERY);
}

if (link) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    location.hash = 'langsung';
    location.reload();
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) wait();
  });
  wait();
}
