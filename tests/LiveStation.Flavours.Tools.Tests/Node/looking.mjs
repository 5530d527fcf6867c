// Functions that run in a page and report what a person would see there.

/** Returns by how many pixels the page is wider than the window. */
export const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** Returns the texts whose contrast is below that of WCAG, level AA. Backgrounds can be mixed and transparent. */
export function faint() {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const over = (colour, below) => {
    canvas.fillStyle = `rgb(${below})`;
    canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = rgb => rgb.map(c => c / 255).map(c => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const background = element => {
    const above = [];
    for (let one = element; one; one = one.parentElement) above.unshift(getComputedStyle(one).backgroundColor);
    // Below everything is the canvas, in the colours of the browser.
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    return above.reduce((below, colour) => over(colour, below), isDark ? [18, 18, 18] : [255, 255, 255]);
  };
  const found = new Set();
  for (const element of document.querySelectorAll('body *')) {
    if (!element.checkVisibility() || element.closest('svg') || ![...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())) continue;
    const back = background(element);
    const [light, dark] = [luminance(over(getComputedStyle(element).color, back)), luminance(back)].sort((a, b) => b - a);
    const ratio = (light + 0.05) / (dark + 0.05);
    if (ratio < 4.5) found.add(`${element.localName}.${element.className} ${ratio.toFixed(2)}`);
  }
  return [...found];
}

/** Numbers everything that a keyboard must reach, and returns it. Of tabs, only the selected one is a stop. */
export const reachable = () => [...document.querySelectorAll('a[href], button, input, select, summary')]
  .filter(one => one.checkVisibility() && one.tabIndex >= 0 && !one.closest('dialog'))
  .map((one, id) => { one.$reach = id; return { id, name: one.textContent || one.name || one.type }; });

/** Returns the visible texts of a page in Korean that are English. Names, states and codes stay as they are. */
export function untranslated() {
  if (document.documentElement.lang !== 'ko') return [];
  const isName = /^[A-Z0-9_]+$|^(Live Station|VOD2LIVE|CDN|URL|JSON|HTTP|English|Access Key|C#|curl)/;
  return [...document.querySelectorAll('button, h2, h3 small, h4, label, small, .note, .soft, .cause, .checks li, option')]
    .filter(one => one.checkVisibility() && !one.querySelector('.untrusted') && !one.closest('.untrusted, dl, pre'))
    .map(one => one.textContent.trim()).filter(text => /[A-Za-z]{4}/.test(text) && !/[가-힣]/.test(text) && !isName.test(text));
}
