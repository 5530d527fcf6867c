// Opens the status page of a running emulator in a headless Chromium, uses it as a person does, and prints what it observes as JSON.
//
//   node status-page.mjs CHROMIUM < emulator.json
//
// Reads { "address", "accessKey", "secretKey" } of an emulator with the scenario "broadcast".
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

import { chromium } from 'playwright-core';

import { faint, overflow, reachable, untranslated } from './looking.mjs';

const emulator = JSON.parse(readFileSync(0, 'utf8'));
const root = emulator.address + '/';
const pageAddress = root + '_emulator/';
const wrongKey = 'wrong-secret-key-of-a-client', hook = '/hook-that-is-hard-to-guess';
const markup = '<img src=x onerror=alert(1)>';
const observed = { problems: [], foreign: [], leaks: [], fetched: 0, overflow: {}, faint: {}, steps: {} };
const steps = observed.steps;

// ---- The programs around the emulator ----

async function call(method, path, { secret = emulator.secretKey, region = 'KR', body } = {}) {
  const timestamp = `${Date.now()}`;
  const signature = createHmac('sha256', secret).update(`${method} ${path}\n${timestamp}\n${emulator.accessKey}`).digest('base64');
  const response = await fetch(emulator.address + path, {
    method,
    body: body && JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      'x-ncp-region_code': region,
      'x-ncp-apigw-timestamp': timestamp,
      'x-ncp-iam-access-key': emulator.accessKey,
      'x-ncp-apigw-signature-v2': signature,
    },
  });
  return { status: response.status, content: (await response.json().catch(() => ({}))).content };
}

// Refuses callbacks until it is told to accept them.
const receiver = { status: 500, received: 0 };
const server = createServer((request, response) => {
  receiver.received++;
  response.writeHead(receiver.status).end();
});
await new Promise(resolve => { server.listen(0, '127.0.0.1', resolve); });

const [channel] = (await call('GET', '/api/v2/channels?pageNo=1')).content;
const channelPath = `/api/v2/channels/${channel.channelId}`;
const { streamKey } = (await call('GET', channelPath)).content;
const secrets = { secretKey: emulator.secretKey, wrongKey, streamKey, platformKey: 'evening-news-prism', hook };

// ---- The browser ----

const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox'] });

function lookForSecrets(where, text) {
  for (const [name, secret] of Object.entries(secrets)) if (text.includes(secret)) observed.leaks.push(`${name} in ${where}`);
}

async function newPage(options) {
  const context = await browser.newContext({ timezoneId: 'America/New_York', locale: 'en-US', colorScheme: 'light', ...options });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: emulator.address });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on('console', message => { if (message.type() !== 'debug') observed.problems.push(`${message.type()}: ${message.text()}`); });
  page.on('pageerror', error => observed.problems.push(error.message));
  page.on('request', request => { if (!request.url().startsWith(root) && !request.url().startsWith('data:')) observed.foreign.push(request.url()); });
  page.on('response', async response => {
    const text = await response.text().catch(() => '');
    observed.fetched += text.includes(channel.channelId) ? 1 : 0;
    lookForSecrets(response.url(), text);
  });
  // A lamp that is red before the first response would be a false alarm.
  await page.addInitScript(() => {
    new MutationObserver(() => { window.wasGone ||= !!document.body?.classList.contains('gone'); })
      .observe(document, { attributes: true, childList: true, subtree: true, attributeFilter: ['class'] });
  });
  await page.goto(pageAddress);
  await page.locator('.card').first().waitFor();
  return page;
}

const page = await newPage({ viewport: { width: 1200, height: 900 } });
const card = page.locator('.card').filter({ hasText: channel.channelName });
const text = selector => page.locator(selector).innerText();
const texts = selector => page.locator(selector).allTextContents();
const button = (name, within = page) => within.getByRole('button', { name });
const tab = name => page.locator('#tab-' + name).click();
const state = () => card.locator('.head .pill').innerText();
const becomes = name => card.locator('.head .pill').filter({ hasText: new RegExp(`^${name}$`) }).waitFor();
const item = (panel, filter) => page.locator(`#${panel} .item`).filter({ hasText: filter });
const seenFirst = code => page.waitForFunction(one => document.querySelector('#events li strong')?.textContent === one, code);

async function look(name) {
  lookForSecrets(name, await page.content());
  observed.overflow[name] = await page.evaluate(overflow);
}

// What someone sees first.
steps.first = {
  state: await state(),
  diagram: await card.locator('.life svg').getAttribute('aria-label'),
  current: await card.locator('.life svg .now text').allTextContents(),
  next: await card.locator('.life svg .box.next text').allTextContents(),
  events: await texts('#events li strong'),
  counts: await text('#channels > .bar small'),
  clock: `${await text('#day')} | ${await text('#offset')}`,
  wasGone: await page.evaluate(() => !!window.wasGone),
  scenario: await text('.played'),
  times: await page.evaluate(() => [...document.querySelectorAll('#events time')].map(one => [one.dateTime, one.textContent, one.title])),
};

// The picture of what the channel sends, and the page that plays it.
const picture = card.locator('.screen img');
await page.waitForFunction(image => image.complete && image.naturalWidth > 0, await picture.elementHandle());
const [watch] = await Promise.all([page.context().waitForEvent('page'), card.locator('.screen').click()]);
watch.on('pageerror', error => observed.problems.push(error.message));
// A playlist can end between two requests of the page.
watch.on('console', message => { if (message.type() !== 'debug' && !/404/.test(message.text())) observed.problems.push(`${message.type()}: ${message.text()}`); });
watch.on('request', request => { if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(root)) observed.foreign.push(request.url()); });
await watch.waitForFunction(() => document.querySelector('#video').currentTime > 0.5);
steps.watch = {
  picture: await picture.evaluate(image => `${image.naturalWidth}x${image.naturalHeight}`),
  shownWidth: (await picture.boundingBox()).width,
  others: await page.locator('.screen').count(),
  name: await watch.locator('#name').innerText(),
  video: await watch.locator('#video').evaluate(video => `${video.videoWidth}x${video.videoHeight} ${video.error ?? ''}`),
  addresses: await watch.locator('#addresses li span').allInnerTexts(),
};
// Each width and colour scheme of this page; then a clock that jumps.
for (const width of [1200, 390]) {
  await watch.setViewportSize({ width, height: 900 });
  observed.overflow[`en watch ${width}`] = await watch.evaluate(overflow);
}
for (const colorScheme of ['light', 'dark']) {
  await watch.emulateMedia({ colorScheme });
  observed.faint[`en watch 390 ${colorScheme}`] = await watch.evaluate(faint);
}
lookForSecrets('watch', await watch.content());
const played = await watch.locator('#video').evaluate(video => video.currentTime);
await fetch(pageAddress + 'clock', { method: 'POST', body: '{"advance":600}' });
await watch.waitForFunction(from => document.querySelector('#video').currentTime > from + 500, played);
await fetch(pageAddress + 'clock', { method: 'POST', body: '{"advance":0}' });
await fetch(pageAddress + `channels/${channel.channelId}/encoder`, { method: 'POST', body: '{"action":"stop"}' });
await watch.locator('#message').filter({ hasText: 'not on air' }).waitFor();
await fetch(pageAddress + `channels/${channel.channelId}/encoder`, { method: 'POST', body: '{"action":"start"}' });
await watch.waitForFunction(() => document.querySelector('#video').currentTime > 0.5 && /^On air/.test(document.querySelector('#message').textContent));
await watch.close();
await becomes('PUBLISHING');

// The encoder.
steps.encoder = { channel: [] };
await button(/^Stop encoder/, card).click();
await becomes('READY');
steps.encoder.toast = await text('#toast');
await seenFirst('ONAIR_END');
steps.encoder.channel.push((await call('GET', channelPath)).content.channelStatus);
const badEvent = page.locator('#events li[data-tone="bad"] strong');
const earlier = await badEvent.count();
await button(/^Send unsupported codec/, card).click();
await badEvent.first().waitFor({ state: 'attached' });
steps.encoder.fault = { earlier, event: await badEvent.first().textContent(), state: await state() };
await call('POST', '/api/v2/events/callbackEndpoint', { body: { callbackUrl: `http://127.0.0.1:${server.address().port}${hook}` } });
await button(/^Start encoder/, card).click();
await becomes('PUBLISHING');
steps.encoder.channel.push((await call('GET', channelPath)).content.channelStatus);

// The service provider.
await button(/^Force block/, card).click();
await becomes('FORCE_BLOCK');
steps.block = (await call('GET', channelPath)).content.channelStatus;
await button(/^Lift force block/, card).click();
await becomes('READY');
await button(/^Start encoder/, card).click();
await becomes('PUBLISHING');

// The clock.
const clock = async () => (await (await fetch(pageAddress + 'clock')).json());
const before = (await clock()).offset;
await button('Advance the clock by 1 h').click();
await page.waitForFunction(() => /1 h 2\d min ahead/.test(document.querySelector('#offset').textContent));
steps.clock = { moved: (await clock()).offset - before };
await button('Freeze').click();
await button('Resume').waitFor();
steps.clock.frozen = [await text('#offset'), (await clock()).running];
await button('Resume').click();
await button('Freeze').waitFor();
steps.clock.resumed = (await clock()).running;

// Callbacks.
await tab('callbacks');
const callback = page.locator('#callbacks .item').last();
await callback.locator('.status[data-tone="bad"]').first().waitFor();
steps.callbacks = { listed: await page.locator('#callbacks .item').count(), first: await callback.innerText() };
receiver.status = 204;
const attempts = await callback.locator('.status').count();
await button(/^Send again/, callback).click();
await callback.locator('.status[data-tone="live"]').first().waitFor();
steps.callbacks.again = { attempts, received: receiver.received, text: await callback.innerText() };
await look('callbacks');

// Requests that fail.
await call('GET', '/api/v2/channels', { secret: wrongKey });
await call('DELETE', channelPath);
await call('GET', '/api/v2/channels', { region: markup });
await call('PUT', '/api/v2/channels/ls-20200101000000-aaaaa/startRecord');
await call('DELETE', '/api/v2/qualitySets/12');
await tab('requests');
const why = async filter => {
  const row = item('requests', filter).first();
  await row.locator('summary').click();
  await row.locator('.checks').waitFor();
  return {
    why: await row.locator('.why').innerText(),
    failed: await row.locator('.checks .failed').allInnerTexts(),
    checks: await row.locator('.checks li').allInnerTexts(),
    cause: await row.locator('.cause').innerText(),
  };
};
// What the buttons and the control plane did is between the requests.
await fetch(pageAddress + 'channels/ls-0/encoder', { method: 'POST', body: '{"action":"stop"}' });
await page.locator('#requests .deed .why').first().waitFor();
steps.actions = {
  texts: await texts('#requests .deed .target'),
  refused: await page.locator('#requests .deed').filter({ has: page.locator('.why') }).first().innerText(),
  isAmongRequests: await page.evaluate(() => {
    const rows = [...document.querySelectorAll('#requests .item')].map(one => one.classList.contains('deed'));
    return rows.indexOf(false) > 0 && rows.lastIndexOf(true) > rows.indexOf(false);
  }),
};
steps.refused = { signature: await why(/401[^]*signature/), state: await why('deleteChannel'), need: await why('deleteQualitySet') };
const strange = await why('250020');
steps.markup = { isText: strange.why.includes(markup), images: await page.locator('main img:not([data-picture])').count() };
await page.locator('#requests input[type=checkbox]').check();
steps.errorsOnly = await page.locator('#requests .item .status[data-tone="live"]').count();
await page.locator('#requests input[type=checkbox]').uncheck();

// Commands to copy.
async function copied(name) {
  await button(name, item('requests', 'deleteChannel').first()).click();
  await page.locator('#toast').filter({ hasText: 'Copied.' }).waitFor();
  const command = await page.evaluate(() => navigator.clipboard.readText());
  lookForSecrets(`the copied ${name}`, command);
  await page.evaluate(() => navigator.clipboard.writeText(''));
  return command;
}
steps.copied = { csharp: await copied('Copy as C#'), curl: await copied('Copy as curl') };
await look('requests');

// Faults.
await tab('faults');
await page.locator('select[name=kind]').selectOption('server-error');
await page.locator('input[name=operation]').fill('listChannels');
await page.locator('input[name=count]').fill('3');
await button('Add fault').click();
await page.locator('#faults .rule').waitFor();
const statusOfList = async () => (await call('GET', '/api/v2/channels?pageNo=1')).status;
steps.fault = { rule: await text('#faults .rule'), statuses: [await statusOfList()] };
await page.locator('#faults .rule').filter({ hasText: '2 left' }).waitFor();
await look('faults');
await button(/^Remove/, page.locator('#faults .rule')).click();
await page.locator('#faults .rule').waitFor({ state: 'detached' });
steps.fault.statuses.push(await statusOfList());

// A keyboard, without a mouse.
await tab('requests');
await page.evaluate(() => { document.activeElement.blur(); getSelection().collapse(document.body, 0); });
const expected = await page.evaluate(reachable);
const reached = new Map();
for (let i = 0; i < expected.length + 10; i++) {
  await page.keyboard.press('Tab');
  const one = await page.evaluate(() => {
    const node = document.activeElement, style = getComputedStyle(node);
    return { id: node.$reach ?? null, name: node.textContent, isSeen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1 };
  });
  if (one.id !== null) reached.set(one.id, one);
}
steps.keyboard = {
  expected: expected.length,
  missed: expected.filter(one => !reached.has(one.id)).map(one => one.name),
  unseen: [...reached.values()].filter(one => !one.isSeen).map(one => one.name),
};
await page.locator('#reset').focus();
await page.keyboard.press('Enter');
steps.keyboard.dialog = await page.locator('dialog').isVisible();
await page.keyboard.press('Escape');
steps.keyboard.back = await page.evaluate(() => document.activeElement.id);
await page.locator('#tab-requests').focus();
await page.keyboard.press('ArrowRight');
steps.keyboard.tab = await page.evaluate(() => document.activeElement.id);

// Each part of the page at each width, in both colour schemes and both languages.
await page.evaluate(() => { for (const one of document.querySelectorAll('main details')) one.open = true; });
steps.languages = {};
for (const language of ['en', 'ko']) {
  if (language === 'ko') await button('한국어').click();
  steps.languages[language] = { lang: await page.evaluate(() => document.documentElement.lang), title: await page.title(), untranslated: await page.evaluate(untranslated) };
  for (const width of [1200, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const name of ['channels', 'requests', 'events', 'callbacks', 'faults']) {
      if (name === 'channels' && width > 400) continue;
      await tab(name);
      await look(`${language} ${name} ${width}`);
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        const key = `${language} ${name} ${width} ${colorScheme}`;
        observed.faint[key] = await page.evaluate(faint);
      }
    }
  }
}
await page.setViewportSize({ width: 1200, height: 900 });
await page.emulateMedia({ colorScheme: 'light' });
await tab('requests');
steps.languages.refused = await item('requests', 'deleteChannel').first().locator('.why').textContent();
await page.reload();
await page.locator('.card').first().waitFor();
steps.languages.remembered = await page.evaluate(() => document.documentElement.lang);
await button('English').click();

// A deleted channel keeps its events.
await tab('events');
await button(/^Delete permanently/, card).click();
await card.waitFor({ state: 'detached' });
const past = page.locator('#events li').filter({ hasText: 'deleted' }).filter({ hasText: channel.channelName });
await past.first().waitFor();
steps.deleted = { events: await past.locator('strong').allTextContents(), about: await past.first().locator('.about').innerText() };

// An emulator that stops and comes back.
await page.route('**/_emulator/state', route => route.abort());
await page.locator('#gone').filter({ hasText: 'does not respond' }).waitFor();
steps.gone = await page.evaluate(() => document.body.className);
await page.unroute('**/_emulator/state');
await page.waitForFunction(() => !document.querySelector('#gone').textContent);

// What the page would not load, even if a text became code.
steps.policy = await page.evaluate(address => new Promise(resolve => {
  document.addEventListener('securitypolicyviolation', event => resolve(event.effectiveDirective));
  fetch(address).then(() => resolve('loaded'), () => {});
}), `http://127.0.0.1:${server.address().port}/`);

// Reset, and the second scenario.
await page.locator('#reset').click();
await page.locator('dialog .danger').click();
await page.locator('.hero').waitFor();
await look('empty');
steps.reset = { cards: await page.locator('.card').count(), code: await text('.hero pre'), offset: await text('#offset') };
await button(/60 channels/).click();
await page.waitForFunction(() => document.querySelectorAll('.card').length === 60);
await page.locator('#channels input[type=search]').fill('channel_07');
steps.many = { counts: await text('#channels > .bar small'), found: await texts('.card h3 button > .untrusted') };
await look('many');
const later = await newPage({ viewport: { width: 1200, height: 900 } });
await later.locator('#events li').first().waitFor();
steps.many.tab = await later.locator('.tabs [aria-selected=true]').getAttribute('aria-controls');

await browser.close();
server.close();
server.closeAllConnections();
// The refused request to another address and the aborted ones are expected.
observed.problems = observed.problems.filter(one => !/Content Security Policy|ERR_FAILED/.test(one));
console.log(JSON.stringify(observed));
