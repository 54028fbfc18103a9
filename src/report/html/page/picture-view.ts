import { arrange } from '../../picture/arrange.ts';
import { placeOf } from '../../picture/axis.ts';
import { inUtc } from '../../picture/in-utc.ts';
import { drawPicture } from '../../svg/draw.ts';
import { LABELS, RIGHT } from '../../svg/layout.ts';
import type { PageContent } from '../data.ts';
import { buildElement, find, onceAFrame } from './dom.ts';

/** How much a step zooms and moves. */
const ZOOM = 1.6;
const STEP = 0.2;

/** Of the whole axis. Beyond that, a microsecond would be wider than the screen. */
const CLOSEST = 1e-9;

/** Pixels of the axis. Narrower frames are scrolled. */
const LEAST_WIDTH = 420;

/** What others do with the picture. */
export interface PictureView {
  /** Marks an event, and moves the picture so that it can be seen. */
  readonly choose: (event: number | null) => void;
}

/**
 * Lets a picture be zoomed and moved, by buttons, keys, wheel and pointer. It is drawn anew from the data each time,
 * so that what stood together comes apart.
 *
 * @param onEvent an event's mark was clicked
 * @param signal the picture is put away
 */
export function mountPicture(
  figure: Element,
  content: PageContent,
  onEvent: (event: number) => void,
  signal: AbortSignal,
): PictureView {
  const { picture } = content;
  const told = inUtc(picture, content.boots);
  const frame = find<HTMLElement>(figure, '.frame');
  const tools = find<HTMLElement>(figure, '.tools');
  const shown = find<HTMLElement>(figure, '[data-shown]');
  const utc = find<HTMLButtonElement>(tools, '[data-action="utc"]');
  let window: [number, number] = [0, 1];
  let chosen: number | null = null;
  let drawnWidth = 0;
  let isUtc = false;

  const axisWidth = (): number => Math.max(LEAST_WIDTH, Math.floor(frame.clientWidth) - LABELS - RIGHT);
  const draw = onceAFrame(() => {
    drawnWidth = axisWidth();
    const drawing = arrange(isUtc && told !== null ? told : picture, { width: drawnWidth, window });
    const image = drawPicture(picture, drawing, content, {
      title: 'Life of the VFs',
      ids: 'vf',
      style: null,
    });
    const made = buildElement(image);
    if (chosen !== null) made.querySelector(`.mark[data-event="${chosen}"]`)?.classList.add('chosen');
    frame.replaceChildren(made);
    const [from, to] = window;
    const zoom = 1 / (to - from);
    shown.textContent =
      zoom < 1.01 ? '' : `${zoom < 10 ? Math.round(zoom * 10) / 10 : Math.round(zoom)} times as large`;
    frame.classList.toggle('zoomed', zoom >= 1.01);
    utc.setAttribute('aria-pressed', String(isUtc));
    for (const button of tools.querySelectorAll('button')) {
      const isWhole = !WITHOUT_ZOOM.has(button.dataset['action'] ?? '') && zoom < 1.01;
      button.disabled = isWhole && button !== document.activeElement;
    }
  });
  const show = (from: number, width: number): void => {
    const size = Math.min(1, Math.max(CLOSEST, width));
    const start = Math.min(1 - size, Math.max(0, from));
    window = [start, start + size];
    draw();
  };
  const zoomAt = (middle: number, factor: number): void => {
    const [from, to] = window;
    const size = Math.min(1, Math.max(CLOSEST, (to - from) / factor));
    show(middle - ((middle - from) * size) / (to - from), size);
  };
  const act = (action: string): boolean => {
    const [from, to] = window;
    const size = to - from;
    const middle = chosenPlace(from, to) ?? (from + to) / 2;
    if (action === 'in') zoomAt(middle, ZOOM);
    else if (action === 'out') zoomAt((from + to) / 2, 1 / ZOOM);
    else if (action === 'left') show(from - STEP * size, size);
    else if (action === 'right') show(from + STEP * size, size);
    else if (action === 'all') show(0, 1);
    else if (action === 'utc') {
      isUtc = !isUtc;
      draw();
    } else return false;
    return true;
  };
  const placeOfEvent = (event: number): number | null => {
    for (const { marks } of picture.lanes) {
      const mark = marks.find((one) => one.event === event);
      if (mark !== undefined) return placeOf(picture.axis, mark.at);
    }
    return null;
  };
  /** What is chosen is what one wants to see closer. */
  const chosenPlace = (from: number, to: number): number | null => {
    const place = chosen === null ? null : placeOfEvent(chosen);
    return place !== null && place >= from && place <= to ? place : null;
  };

  tools.hidden = false;
  utc.hidden = told === null;
  find<HTMLElement>(figure, 'figcaption').hidden = false;
  frame.classList.add('live');
  tools.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button !== null) act(button.dataset['action'] ?? '');
  });
  frame.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (act(KEYS.get(event.key) ?? '')) event.preventDefault();
  });
  frame.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
      event.preventDefault();
      const [from, to] = window;
      if (!event.ctrlKey) show(from + (event.deltaX / axisWidth()) * (to - from), to - from);
      else zoomAt(from + pointed(event.clientX) * (to - from), Math.exp(-event.deltaY / 300));
    },
    { passive: false },
  );
  const pointed = (clientX: number): number => {
    const x = clientX - frame.getBoundingClientRect().left - LABELS;
    return Math.min(1, Math.max(0, x / axisWidth()));
  };
  let held: { readonly x: number; readonly from: number } | null = null;
  frame.addEventListener('pointerdown', ({ clientX, button }) => {
    if (button === 0) held = { x: clientX, from: window[0] };
  });
  frame.addEventListener('pointermove', ({ clientX, buttons }) => {
    if (held === null || buttons === 0) return;
    const size = window[1] - window[0];
    if (size < 1) show(held.from - ((clientX - held.x) / axisWidth()) * size, size);
  });
  const release = (): void => {
    held = null;
  };
  addEventListener('pointerup', release, { signal });
  frame.addEventListener('dblclick', ({ clientX }) => {
    zoomAt(window[0] + pointed(clientX) * (window[1] - window[0]), ZOOM * ZOOM);
  });
  frame.addEventListener('click', ({ target }) => {
    const mark = target instanceof Element ? target.closest('[data-event]') : null;
    const event = Number(mark?.getAttribute('data-event') ?? Number.NaN);
    if (Number.isInteger(event)) onEvent(event);
  });
  // It is told of the first width, too, for which the picture is drawn anyway.
  new ResizeObserver(() => {
    if (axisWidth() !== drawnWidth) draw();
  }).observe(frame);
  draw();
  return {
    choose: (event) => {
      chosen = event;
      const place = event === null ? null : placeOfEvent(event);
      const [from, to] = window;
      if (place !== null && (place < from || place > to)) show(place - (to - from) / 2, to - from);
      else draw();
    },
  };
}

/** What can be done where everything is shown. */
const WITHOUT_ZOOM: ReadonlySet<string> = new Set(['in', 'utc']);

const KEYS: ReadonlyMap<string, string> = new Map([
  ['+', 'in'],
  ['=', 'in'],
  ['-', 'out'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['0', 'all'],
  ['Home', 'all'],
]);
