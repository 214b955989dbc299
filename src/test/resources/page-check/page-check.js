// What PageCheck asks of a page in the browser. Every question answers with a list of complaints in words.
(() => {
  const FOCUSABLE = 'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, '
    + 'audio[controls], video[controls], [contenteditable=""], [contenteditable=true], [tabindex]';

  const name = element => {
    const words = (element.getAttribute('aria-label') || element.textContent || '').trim().replace(/\s+/g, ' ').slice(0, 40);
    const id = element.id ? '#' + element.id : '';
    const classes = typeof element.className === 'string' && element.className ? '.' + element.className.trim().replace(/\s+/g, '.') : '';
    return `<${element.localName}${id}${classes}>${words ? ` "${words}"` : ''}`;
  };
  const shown = element => element.checkVisibility({ checkVisibilityCSS: true }) && !element.closest('[inert]');
  const scope = () => document.querySelector('dialog:modal') ?? document;

  // One stop in a radio group: the chosen one, else the first.
  const isStop = element => {
    if (element.disabled || element.tabIndex < 0 || element.matches('fieldset:disabled *') || !shown(element)) return false;
    if (element.localName === 'summary' && element !== element.parentElement?.querySelector(':scope > summary')) return false;
    if (element.type !== 'radio' || !element.name) return true;
    const group = [...(element.form ?? document).querySelectorAll('input[type=radio]')]
      .filter(other => other.name === element.name && other.form === element.form && !other.disabled && shown(other));
    return element === (group.find(other => other.checked) ?? group[0]);
  };
  const interactive = () => [...scope().querySelectorAll(FOCUSABLE)];

  const clippedBy = element => {
    for (let at = element.parentElement; at && at !== document.documentElement; at = at.parentElement) {
      if (getComputedStyle(at).overflowX !== 'visible') return true;
    }
    return false;
  };

  const frame = () => {
    const complaints = [];
    const headings = [...scope().querySelectorAll('h1')].filter(shown);
    if (scope() === document && headings.length !== 1) complaints.push(`heading: ${headings.length} visible h1, there must be one`);
    if (!document.documentElement.lang) complaints.push('language: <html> has no lang');
    if (!document.title.trim()) complaints.push('title: the page has no title');
    return complaints;
  };

  const overflow = where => {
    const width = document.documentElement.clientWidth;
    if (document.scrollingElement.scrollWidth <= width) return [];
    const culprits = [...document.body.querySelectorAll('*')].filter(element => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > width + 1 || box.left < -1) && shown(element) && !clippedBy(element);
    });
    return [`overflow: ${where} wide, the page needs ${document.scrollingElement.scrollWidth} px: `
      + culprits.slice(-3).map(name).join(', ')];
  };

  const lostText = () => [...document.body.querySelectorAll('*')].filter(element => {
    const style = getComputedStyle(element);
    const hides = [style.overflowX, style.overflowY].some(how => how === 'hidden' || how === 'clip');
    if (!hides || style.clipPath !== 'none' || element.clientWidth <= 1 || !shown(element) || !element.textContent.trim()) return false;
    return element.scrollWidth > element.clientWidth + 2 || element.scrollHeight > element.clientHeight + 2;
  }).map(element => `spacing: text is cut off in ${name(element)}`);

  // WCAG 1.4.12, as a style sheet that the content policy lets pass.
  const roomy = new CSSStyleSheet();
  roomy.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }');
  const spacing = () => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, roomy];
    const complaints = [...lostText(), ...overflow('with more space between letters, 320 px').map(line => 'spacing: ' + line)];
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== roomy);
    return complaints;
  };

  const target = element => {
    const boxes = [element, ...(element.labels ?? [])].map(part => part.getBoundingClientRect());
    return { width: Math.max(...boxes.map(box => box.width)), height: Math.max(...boxes.map(box => box.height)) };
  };
  // A link in a sentence is excepted by WCAG 2.5.8.
  const inSentence = element => element.localName === 'a' && getComputedStyle(element).display === 'inline'
    && element.parentElement.textContent.trim() !== element.textContent.trim();
  const targets = () => interactive().filter(isStop).filter(element => !inSentence(element))
    .map(element => [element, target(element)])
    .filter(([, size]) => size.width < 23.5 || size.height < 23.5)
    .map(([element, size]) => `target: ${name(element)} is ${Math.round(size.width)} by ${Math.round(size.height)} px, at least 24 needed`);

  // The looks of an element and of what may show its focus for it.
  const looks = element => [element, ...(element.labels ?? []), element.parentElement].filter(Boolean).map(part => {
    const style = getComputedStyle(part);
    const drawn = style.outlineStyle === 'auto' || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1.5;
    const outline = drawn ? style.outlineStyle + style.outlineWidth + style.outlineColor : '';
    return outline + '|' + style.boxShadow + '|' + style.borderColor + '|' + style.backgroundColor;
  }).join(';');

  const state = { stops: [], plain: new Map(), visited: [], invisible: [], left: 0 };
  const onFocus = event => {
    const element = event.target;
    if (state.visited.at(-1) !== element) state.visited.push(element);
    if (looks(element) === state.plain.get(element)) state.invisible.push(element);
  };
  const onBlur = () => { state.left += 1; };

  const startTabbing = () => {
    document.activeElement?.blur();
    window.scrollTo(0, 0);
    const start = scope() === document ? document.body : scope();
    start.tabIndex = -1;
    start.focus({ preventScroll: true });
    start.removeAttribute('tabindex');
    state.stops = interactive().filter(isStop);
    state.plain = new Map(state.stops.map(element => [element, looks(element)]));
    Object.assign(state, { visited: [], invisible: [], left: 0 });
    document.addEventListener('focusin', onFocus);
    document.addEventListener('focusout', onBlur);
    const parts = { date: 4, 'datetime-local': 7, month: 3, time: 4, week: 3 };
    return state.stops.reduce((presses, element) => presses + (parts[element.type] ?? 1), 0);
  };

  const endTabbing = () => {
    document.removeEventListener('focusin', onFocus);
    document.removeEventListener('focusout', onBlur);
    document.activeElement?.blur();
    const firstVisit = [...new Set(state.visited)].filter(element => state.stops.includes(element));
    const missed = state.stops.filter(element => !firstVisit.includes(element));
    const expected = state.stops.filter(element => firstVisit.includes(element));
    const astray = firstVisit.find((element, i) => element !== expected[i]);
    const complaints = missed.slice(0, 5).map(element => `keyboard: Tab never reaches ${name(element)}`);
    if (astray) complaints.push(`keyboard: Tab leaves the order of the page at ${name(astray)}`);
    return [...complaints, ...[...new Set(state.invisible)].map(element => `focus: nobody sees that ${name(element)} has the focus`)];
  };

  const lastVisited = () => ({ last: state.visited.length ? name(state.visited.at(-1)) : '', left: state.left });

  // Backgrounds and shadows are gone with forced colours: a control must be seen by words, a border or a drawing.
  const forced = () => interactive().filter(isStop)
    .filter(element => !element.matches('input:is([type=checkbox], [type=radio], [type=range], [type=file], [type=color]), select, iframe, audio, video'))
    .filter(element => {
      const style = getComputedStyle(element);
      const bordered = ['Top', 'Right', 'Bottom', 'Left'].some(side => style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) > 0);
      return !bordered && !element.innerText?.trim() && !element.value && !element.querySelector('svg, img, canvas') && element.closest('svg') === null
        && element.scrollHeight <= element.clientHeight;
    })
    .map(element => `forced colours: nothing shows of ${name(element)}`);

  globalThis.pageCheck = { forced, frame, overflow, spacing, targets, startTabbing, endTabbing, lastVisited };
})();
