// Opens pages and pictures in a browser, and writes a base of injections.
//
//   pages.mjs hostile         prints a fact base whose texts try to be more than text
//   pages.mjs open FOLDER     opens each file: nothing may be loaded or run, axe-core may find no violation, no text of a
//                             picture may reach into another
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const require = createRequire(resolve('node_modules', 'x.js'))
const WIDTHS = [360, 768, 1440]
const LONG = 100_000
const ALIKE = ['article:nth-of-type(n+20)', 'tr:nth-of-type(n+20)']

const INJECTIONS = [
  '<script>alert(1)</script>', '</script><script>alert(1)</script>', '</style><script>alert(1)</script>',
  '</title><script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', '<svg/onload=alert(1)//',
  '" onmouseover="alert(1)" autofocus onfocus="alert(1)', "' onload='alert(1)", '--><script>alert(1)</script>',
  '<!--<script>', ']]><script>alert(1)</script>', '<iframe src="javascript:alert(1)">', '<base href="https://a.example/">',
  '<link rel=stylesheet href=//a.example/x.css>', '<meta http-equiv=refresh content="0;url=https://a.example">',
  '<style>@import "https://a.example/x.css"</style>', '<a href="javascript:alert(1)">x</a>', 'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;', '&#60;script&#62;', '<details open ontoggle=alert(1)>',
  '<math><mtext></table><mglyph><style><img src onerror=alert(1)>', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><script>alert(1)</script></template>', '<textarea></textarea><img src=x onerror=alert(1)>', '<form action=https://a.example><input autofocus>',
  '{{constructor.constructor("alert(1)")()}}', '${alert(1)}', '\\"><b>', '<x style="background:url(https://a.example/x.png)">',
  'url(https://a.example/x.png)', '<object data="https://a.example">', '<embed src="https://a.example">', '<video poster=//a.example>',
  'שלום <b>عربى</b> 灯台 😀', 'W'.repeat(58), '\u200fabc\u200e', 'x\u0301\u0302\u0303\u0304',
]
const ADDRESSES = [
  'https://a.example/"onmouseover="alert(1)', "https://a.example/'><script>alert(1)</script>", 'https://a.example/</a><img/src=x/onerror=alert(1)>',
  'https://javascript:alert(1)@a.example/', 'https://a.example/|\\^`{}[]%', 'https://a.example:99999/', 'https://[::1/', 'http://user:pass@a.example/?a=b&c=d#e',
]

function hostile() {
  const short = (text) => [...text].slice(0, 60).join('').trim()
  const sources = INJECTIONS.map((text, i) => ({
    id: `source-${i}`, type: 'webpage', title: text, authors: [{ literal: text }], container: text, publisher: text,
    url: ADDRESSES[i % ADDRESSES.length], language: ['en', 'xx', 'zz-ZZ', 'ar'][i % 4], issued: '199X', accessed: '2024-05-05', note: text,
  }))
  const facts = INJECTIONS.map((text, i) => ({
    id: `injections/${i}`, topic: 'injections', title: short(text), statement: text,
    ...(i % 3 ? { valid: ['1990/2000~', '../1995', '199X', '1991-05/..', '1980%/'][i % 5] } : { date: '2001-24' }),
    saidBy: text, tags: [`tag-${i}`], keywords: [text], confidence: 'low',
    evidence: [
      { source: `source-${i}`, locator: text, stance: 'supports', says: text, note: text },
      { source: `source-${(i + 1) % INJECTIONS.length}`, locator: text, stance: 'disputes', says: text },
      { source: `source-${(i + 2) % INJECTIONS.length}`, locator: text, stance: 'context' },
    ],
    note: text,
  }))
  return {
    format: 2, id: 'hostile', title: INJECTIONS[0], description: INJECTIONS[1], version: '1.0.0', license: 'CC0-1.0',
    names: [{ language: 'en', name: INJECTIONS[2] }], lifetime: '1991/2015',
    topics: [{ id: 'injections', title: INJECTIONS[3], description: INJECTIONS[4] }], sources, facts,
  }
}

// The texts of pictures that reach into another or out of their picture, by more than a pixel.
function overlaps() {
  const found = []
  for (const svg of document.querySelectorAll('svg')) {
    const frame = svg.getBoundingClientRect()
    if (frame.width === 0) continue
    const boxes = [...svg.querySelectorAll('text')].map((each) => [each.textContent, each.getBoundingClientRect()])
    boxes.forEach(([text, box], i) => {
      if (box.left < frame.left - 1 || box.right > frame.right + 1) found.push(`${text} is outside`)
      for (const [other, taken] of boxes.slice(i + 1)) {
        const across = Math.min(box.right, taken.right) - Math.max(box.left, taken.left)
        const down = Math.min(box.bottom, taken.bottom) - Math.max(box.top, taken.top)
        if (across > 1 && down > box.height / 3) found.push(`${text} reaches into ${other}`)
      }
    })
  }
  return found
}

// Returns what is wrong with a file, each in a line.
async function faultsOf(path, browser) {
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
  const address = pathToFileURL(path).href
  const isPage = path.endsWith('.html')
  const faults = []
  // Of a long page all parts are alike, and looking at each at each width, in each colour, would take minutes.
  const long = isPage && statSync(path).size > LONG
  const page = await browser.newPage()
  page.on('request', (each) => each.url().split('#')[0] === address || faults.push(`asks for ${each.url().slice(0, 80)}`))
  page.on('console', (each) => faults.push(`says ${each.text().slice(0, 120)}`))
  page.on('pageerror', (each) => faults.push(`fails with ${each}`))
  page.on('dialog', (each) => faults.push('runs what a fact says') && each.dismiss())
  for (const width of WIDTHS) {
    for (const value of width === 768 && !long ? ['light', 'dark'] : ['light']) {
      await page.setViewport({ width, height: 900 })
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }])
      await page.goto(address)
      for (const each of await page.evaluate(overlaps)) faults.push(`at ${width}: ${each.slice(0, 160)}`)
      if (!isPage) continue
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      if (wide > 0) faults.push(`at ${width}: is ${wide} pixels too wide`)
      if (long && width !== 768) continue
      await page.evaluate(axe)
      const found = await page.evaluate((exclude) => axe.run({ exclude }, { resultTypes: ['violations'] }), long ? ALIKE : [])
      for (const each of found.violations) faults.push(`at ${width}, ${value}: ${each.help}: ${each.nodes[0].html.slice(0, 120)}`)
    }
  }
  if (isPage) {
    await page.setJavaScriptEnabled(false)
    await page.goto(address)
    if ((await page.pdf(long ? { pageRanges: '1-5' } : {})).length < 1000) faults.push('cannot be printed')
  }
  await page.close()
  return faults
}

// A browser that breaks down says nothing of the file, so each file has three tries, then in a new one.
async function open(folder) {
  const puppeteer = require('puppeteer-core')
  const executablePath = execFileSync('sh', ['-c', 'command -v chromium']).toString().trim()
  const faults = new Set()
  let browser
  for (const file of readdirSync(folder).sort()) {
    let tried = 0
    for (let done = false; !done; ) {
      try {
        browser ??= await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] })
        for (const each of await faultsOf(resolve(folder, file), browser)) faults.add(`${file}: ${each}`)
        done = true
      } catch (error) {
        tried += 1
        done = tried === 3
        if (done) faults.add(`${file}: the browser breaks down: ${error.message}`)
        await browser?.close().catch(() => {})
        browser = undefined
      }
    }
  }
  await browser?.close().catch(() => {})
  console.log([...faults].slice(0, 60).join('\n'))
  return faults.size === 0
}

const [task, folder] = process.argv.slice(2)
if (task === 'hostile') console.log(JSON.stringify(hostile()))
else process.exit((await open(folder)) ? 0 : 1)
