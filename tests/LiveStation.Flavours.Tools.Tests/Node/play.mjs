// Plays addresses in a headless Chromium, in a page of another origin, and prints what it shows as JSON.
//
//   node play.mjs CHROMIUM < addresses.json
//
// Reads { "media": { "<name>": "http://…" } }. Addresses of pictures end in .jpg.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

import { chromium } from 'playwright-core';

const { media } = JSON.parse(readFileSync(0, 'utf8'));
const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox'] });
const page = await browser.newPage();
// A page that is really served: Chromium does not let one of an unknown place load addresses of this machine.
const site = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end('<!doctype html>'));
await new Promise(resolve => site.listen(0, '127.0.0.1', resolve));
await page.goto(`http://127.0.0.1:${site.address().port}/`);

// Runs in the page: the size of what is shown, and the colours of the bars at the top.
const show = async address => {
  const isPicture = address.endsWith('.jpg');
  const shown = document.createElement(isPicture ? 'img' : 'video');
  shown.crossOrigin = 'anonymous';
  shown.muted = true;
  const ready = new Promise((resolve, reject) => {
    // Before the first frame is shown, a canvas receives black.
    isPicture ? shown.addEventListener('load', resolve) : shown.requestVideoFrameCallback(resolve);
    shown.addEventListener('error', () => reject(new Error(`${address}: ${shown.error?.message ?? 'not loaded'}`)));
  });
  shown.autoplay = true;
  document.body.append(shown);
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
await browser.close();
site.close();
