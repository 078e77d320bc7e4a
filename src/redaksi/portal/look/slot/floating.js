// A floating banner that was closed stays closed until the browser is.
const CLOSED = 'redaksi:floating-closed';
const banner = document.querySelector('dialog.slot--floating');

function remembered() {
  try {
    return sessionStorage.getItem(CLOSED) !== null;
  } catch {
    return false; // storage is forbidden: the banner comes again
  }
}

if (banner) {
  if (remembered()) banner.close();
  banner.addEventListener('close', () => {
    try {
      sessionStorage.setItem(CLOSED, '1');
    } catch {
      // nothing to remember it with
    }
  });
}
