// Shows something of another site when a reader asks for it. Before that nothing is sent there.
for (const button of document.querySelectorAll('button[data-frame]')) {
  const stage = button.parentElement;
  for (const part of stage.querySelectorAll('[hidden]')) part.hidden = false;
  button.addEventListener('click', () => {
    const frame = document.createElement('iframe');
    frame.src = button.dataset.frame;
    frame.title = button.dataset.title;
    frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    stage.classList.add('embed__stage--on');
    stage.replaceChildren(frame);
    frame.focus();
  });
}
