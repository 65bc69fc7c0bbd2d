// Drives a headless Chromium by its DevTools protocol, through a pipe: nothing has to be installed but the browser.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export async function launch() {
  const profile = mkdtempSync(join(tmpdir(), 'mns-browser-'));
  const process_ = spawn(process.env.CHROMIUM ?? 'chromium', ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage',
    '--no-first-run', '--disable-extensions', '--disable-background-networking', '--disable-component-update', '--hide-scrollbars',
    `--user-data-dir=${profile}`, '--remote-debugging-pipe', 'about:blank'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const waiting = new Map();
  const listeners = [];
  let last = 0;
  let unread = '';
  process_.stdio[4].on('data', (chunk) => {
    const messages = (unread + chunk).split('\0');
    unread = messages.pop();
    for (const message of messages.map((each) => JSON.parse(each))) {
      const answer = waiting.get(message.id);
      waiting.delete(message.id);
      if (answer) (message.error ? answer.reject(new Error(message.error.message)) : answer.resolve(message.result));
      else listeners.forEach((listener) => listener(message));
    }
  });
  process_.stdio[4].setEncoding('utf8');
  const send = (method, params = {}, sessionId = undefined) => new Promise((resolve, reject) => {
    waiting.set(++last, { resolve, reject });
    process_.stdio[3].write(JSON.stringify({ id: last, method, params, sessionId }) + '\0');
  });
  return {
    page: (options) => openPage(send, listeners, options),
    async close() {
      const gone = new Promise((resolve) => process_.once('exit', resolve));
      await send('Browser.close').catch(() => process_.kill());
      await gone;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/**
 * Opens an empty page that remembers what it requested and what went wrong in it; one that is not watched does not, and takes no
 * time for it. A first script, if any, runs before those of the pages that it opens.
 */
async function openPage(send, listeners, { width = 1000, height = 800, dark = false, scripts = true, watched = true, first = '' } = {}) {
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const call = (method, params) => send(method, params, sessionId);
  const requests = [];
  const errors = [];
  let loaded = () => {};
  listeners.push((message) => {
    if (message.sessionId !== sessionId) return;
    const { method, params } = message;
    if (method === 'Network.requestWillBeSent') requests.push(params.request.url);
    if (method === 'Runtime.exceptionThrown') errors.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
    if (method === 'Log.entryAdded' && params.entry.level !== 'info' && params.entry.level !== 'verbose') errors.push(params.entry.text);
    if (method === 'Page.javascriptDialogOpening') errors.push('dialog: ' + params.message);
    if (method === 'Page.loadEventFired') loaded();
  });
  for (const domain of watched ? ['Page', 'Runtime', 'Network', 'Log'] : ['Page']) await call(`${domain}.enable`);
  if (first !== '') await call('Page.addScriptToEvaluateOnNewDocument', { source: first });
  await call('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: width < 500 });
  await call('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }] });
  await call('Emulation.setScriptExecutionDisabled', { value: !scripts });
  return {
    call,
    requests,
    errors,
    async open(url) {
      const done = new Promise((resolve) => { loaded = resolve; });
      await call('Page.navigate', { url });
      await done;
    },
    async run(expression) {
      const { result, exceptionDetails } = await call('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async press(key, { text = undefined, modifiers = 0 } = {}) {
      await call('Input.dispatchKeyEvent', { type: 'keyDown', key, code: key, text: text ?? (key === 'Enter' ? '\r' : undefined), modifiers, windowsVirtualKeyCode: { Tab: 9, Enter: 13, Escape: 27, ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40 }[key] ?? 0 });
      await call('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key, modifiers });
    },
    type: (text) => call('Input.insertText', { text }),
    async picture(params = {}) {
      const { data } = await call('Page.captureScreenshot', { format: 'png', ...params });
      return Buffer.from(data, 'base64');
    },
    close: () => send('Target.closeTarget', { targetId }),
  };
}
