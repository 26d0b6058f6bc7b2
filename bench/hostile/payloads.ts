import { sharedSuite } from '@/tests/support/shared-suite'

const call = 'alert(1)'

/** Ways in which script gets to run from markup: OWASP XSS Filter Evasion Cheat Sheet; PortSwigger XSS cheat sheet. */
const runners = [
  `<script>${call}</script>`,
  `<ScRiPt >${call}</sCrIpT>`,
  `<script src=data:,${call}></script>`,
  `<script src="https://own.invalid/x.js"></script>`,
  `<script type=module>${call}</script>`,
  `<img src=x onerror=${call}>`,
  `<img src="x" onerror="${call}"`,
  `<svg onload=${call}>`,
  `<svg><script>${call}</script></svg>`,
  `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${call}"><text y=20>x</text></a></svg>`,
  `<body onload=${call}>`,
  `<iframe src="javascript:${call}">`,
  `<iframe srcdoc="<script>${call}</script>">`,
  `<object data="javascript:${call}">`,
  `<embed src="javascript:${call}">`,
  `<details open ontoggle=${call}>x</details>`,
  `<input autofocus onfocus=${call}>`,
  `<video><source onerror=${call}>`,
  `<audio src=x onerror=${call}>`,
  `<marquee onstart=${call}>`,
  `<math href="javascript:${call}">x</math>`,
  `<base href="javascript:/a/-${call}//">`,
  `<meta http-equiv=refresh content="0;url=javascript:${call}">`,
  `<link rel=stylesheet href="data:text/css,*{x:expression(${call})}">`,
  `<style>@import 'javascript:${call}';</style>`,
  `<style>*{background:url("javascript:${call}")}</style>`,
  `<form action="javascript:${call}"><button>x</button></form>`,
  `<button formaction="javascript:${call}" form=x>x</button>`,
  `<x contenteditable onblur=${call}>x</x>`,
  `<template><script>${call}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${call}>">`,
  `[x](javascript:${call})`,
  `[x](data:text/html,<script>${call}</script>)`,
  `![x](x "onerror=${call}")`,
  `<javascript:${call}>`,
]

/** Ways out of where a text stands: an element, an attribute, a script, a comment, a title, a style. */
const escapes = ['', '">', "'>", '</title>', '</textarea>', '</script>', '-->', '</style>', ']]>', '\\u003c/p>']

/** More than a hundred payloads: every runner bare, and each way out before some of them. */
export const scriptPayloads: string[] = escapes.flatMap((escape, n) =>
  runners.filter((_, at) => n === 0 || at % 4 === n % 4).map((runner) => `${escape}${runner}`),
)

/** What a spreadsheet takes for a formula, and what a CSV file must quote. */
export const formulaPayloads = ['=', '+', '-', '@', '\t=', '\r=', "'=", ';=', '|@', '＝'].flatMap((trigger) => [
  `${trigger}HYPERLINK("http://own.invalid","x")`,
  `${trigger}1+1`,
  `${trigger}cmd|' /C calc'!A0`,
  `${trigger}a, "b"\r\nc\nd`,
])

/** The Big List of Naughty Strings, where its suite is at hand. */
export const naughtyStrings: string[] = (sharedSuite('naughty-strings.json') as string[] | null) ?? []

/** What no text may hold: NUL, and half a character. */
export const unfitTexts = ['NUL \u0000 in it', 'half \uD83D of it', '\uDE00 half']
