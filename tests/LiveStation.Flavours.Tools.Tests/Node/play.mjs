// Plays addresses in a headless Chromium, in a page of another origin, and prints what it shows as JSON.
//
//   node play.mjs CHROMIUM < addresses.json
//
// Reads { "media": { "<name>": "http://…" } }. Addresses of pictures end in .jpg.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const { media } = JSON.parse(readFileSync(0, 'utf8'));
const page = await (await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox'] })).newPage();
await page.route('https://player.example/', route => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
// Chromium does not load insecure addresses in a secure page, except those of the same machine.
await page.goto('https://player.example/');

// Runs in the page: the size of what is shown, and the colours of the bars at the top.
const show = async address => {
  const isPicture = address.endsWith('.jpg');
  const shown = document.createElement(isPicture ? 'img' : 'video');
  shown.crossOrigin = 'anonymous';
  shown.muted = true;
  const ready = new Promise((resolve, reject) => {
    shown.addEventListener(isPicture ? 'load' : 'loadeddata', resolve);
    shown.addEventListener('error', () => reject(new Error(shown.error?.message ?? 'The picture was not loaded.')));
  });
  shown.src = address;
  await ready;
  const [width, height] = isPicture ? [shown.naturalWidth, shown.naturalHeight] : [shown.videoWidth, shown.videoHeight];
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  context.drawImage(shown, 0, 0);
  const bars = Array.from({ length: 8 }, (_, i) => [...context.getImageData((i + 0.5) * width / 8, height / 10, 1, 1).data].slice(0, 3));
  return { size: `${width}x${height}`, bars };
};

const shown = {};
for (const [name, address] of Object.entries(media)) shown[name] = await page.evaluate(show, address);
process.stdout.write(JSON.stringify(shown));
await page.context().browser().close();
