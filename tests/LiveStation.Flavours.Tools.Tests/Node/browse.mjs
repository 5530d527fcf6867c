// Opens all pages of a site in a headless Chromium, and prints what it observes as JSON.
//
//   node browse.mjs SITE CHROMIUM < searches.json
//
// Reads { "<page>": ["<text to search>", …] }.
import { readFileSync, readdirSync } from 'node:fs';

import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

import { faint, overflow } from './looking.mjs';

const [site, executablePath] = process.argv.slice(2);
const searches = JSON.parse(readFileSync(0, 'utf8'));
const widths = [1200, 480];
const names = readdirSync(site, { recursive: true }).filter(name => name.endsWith('.html')).map(name => name.replaceAll('\\', '/')).sort();
const root = pathToFileURL(site).href + '/';
const observed = { pages: {}, problems: [], foreign: [], searches: {}, entrances: {} };

// What follows runs in the page.

// Links to places that no page has are found afterwards, so that each page is opened once.
const links = () => ({
  ids: [...document.querySelectorAll('[id]')].map(one => one.id),
  links: [...document.querySelectorAll('a[href]')].map(one => one.href),
});

// The tables of names and meanings that a reader has to move sideways.
const cutTables = () => [...document.querySelectorAll('.table')]
  .filter(one => one.querySelectorAll('th').length <= 3 && one.scrollWidth > one.clientWidth).length;

// Whether the head of the page covers a place to which a link leads.
function isCovered() {
  const place = document.querySelector('section[id]');
  if (!place) return false;
  window.location.hash = place.id;
  return place.getBoundingClientRect().top < document.querySelector('header').getBoundingClientRect().bottom;
}

async function observe(page, name) {
  const seen = { ...(await page.evaluate(links)), overflow: {}, cutTables: {}, isCovered: {}, faint: {} };
  await page.evaluate(() => document.querySelectorAll('details').forEach(one => { one.open = true; }));
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    seen.overflow[width] = await page.evaluate(overflow);
    seen.cutTables[width] = await page.evaluate(cutTables);
    seen.isCovered[width] = await page.evaluate(isCovered);
  }
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    seen.faint[colorScheme] = await page.evaluate(faint);
  }
  observed.pages[name] = seen;
}

async function search(page, name, texts) {
  observed.searches[name] = {};
  for (const text of texts) {
    await page.goto(root + name);
    await page.keyboard.press('/');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    // Without a result, the reader stays on the page.
    await page.waitForURL(url => url.href !== root + name, { timeout: 5000 }).catch(() => {});
    observed.searches[name][text] = page.url().replace(root, '');
  }
}

async function newPage(browser, options) {
  const page = await (await browser.newContext(options)).newPage();
  page.on('console', message => observed.problems.push(`${page.url()}: ${message.type()}: ${message.text()}`));
  page.on('pageerror', error => observed.problems.push(`${page.url()}: ${error.message}`));
  page.on('request', request => { if (!request.url().startsWith(root)) observed.foreign.push(request.url()); });
  return page;
}

// Within a container, the sandbox of Chromium does not start as root; all pages are our own.
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await newPage(browser, {});
  for (const name of names.filter(one => one !== 'index.html')) {
    await page.goto(root + name);
    await observe(page, name);
  }
  for (const [name, texts] of Object.entries(searches)) await search(page, name, texts);
  await page.goto(root + names.find(one => one !== 'index.html') + '#%');
  for (const locale of ['en-US', 'ko-KR', 'fr-FR']) {
    const entrance = await newPage(browser, { locale });
    await entrance.goto(root + 'index.html');
    await entrance.waitForURL(url => url.href !== root + 'index.html');
    observed.entrances[locale] = entrance.url().replace(root, '');
  }
} finally {
  await browser.close();
}

// A link to another page of the site leads to a place that the page has.
const ids = Object.fromEntries(Object.entries(observed.pages).map(([name, page]) => [root + name, new Set(page.ids)]));
for (const page of Object.values(observed.pages)) {
  page.broken = page.links.filter(link => link.startsWith('file:')).filter(link => {
    const [path, hash] = link.split('#');
    return !(path in ids) || (hash && !ids[path].has(decodeURIComponent(hash)));
  });
  page.linked = page.links.length;
  delete page.links;
  delete page.ids;
}
console.log(JSON.stringify(observed));
