import { sha256 } from '@noble/hashes/sha2.js';
import { element, type MarkupElement } from '../markup/node.ts';
import type { Section } from './parts.ts';
import { PAGE_STYLE } from './style.ts';

/** The head of a page that loads nothing. @param script its only script; null for a page without */
export function headOf(title: string, script: string | null): MarkupElement {
  return element('head', {}, [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policyOf(script) }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', {}, [title]),
    element('style', {}, [{ own: PAGE_STYLE }]),
  ]);
}

/** Nothing may be loaded, sent or embedded; one script and one style may be used, by their hashes. */
function policyOf(script: string | null): string {
  return [
    "default-src 'none'",
    ...(script === null ? [] : [`script-src '${hashOf(script)}'`]),
    `style-src '${hashOf(PAGE_STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  const bytes = sha256(new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}

/** The name of the page, and where its sections are. */
export function topOf(title: string, sections: readonly Section[]): MarkupElement {
  const places = sections.map((section) =>
    element('li', {}, [element('a', { href: `#${section.id}` }, [section.title])]),
  );
  return element('header', { class: 'top' }, [
    element('div', { class: 'wide' }, [
      element('h1', {}, [title]),
      element('nav', { 'aria-label': 'Sections' }, [element('ul', { class: 'places' }, places)]),
    ]),
  ]);
}

export const FOOTER = element('footer', { class: 'end' }, [
  element('div', { class: 'wide' }, [
    'Written by vf-timeline. This file loads nothing and sends nothing; everything it shows is within it.',
  ]),
]);
