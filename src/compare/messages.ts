import type { NoteType } from '../lifecycle/note.ts';
import { isRecovery } from '../lifecycle/recovery.ts';
import type { MessageCount, Timeline, UnrecognizedLines } from '../timeline/timeline.ts';
import { MAX_WORDINGS, wordingOf } from '../timeline/unrecognized-lines.ts';
import { type Draft, lineEvidence, times } from './draft.ts';
import type { Lives } from './lives.ts';
import { isErrorLevel, type OtherWording, otherWordings } from './other-wording.ts';

/** A draft that holds only if it holds against every baseline, by what it is known by there. */
export interface KeyedDraft {
  readonly key: string;
  readonly draft: Draft;
}

/** A message whose lines one side prints in other words. */
interface Rewording {
  readonly id: string;
  readonly lines: UnrecognizedLines;
}

/**
 * Messages that one side says less often, with the unrecognized words of the other side that are nearest to
 * them: the kernel says the same in other words, or the line is damaged.
 */
export function rewordings(
  { timeline: from }: Pick<Lives, 'timeline'>,
  { timeline: to }: Pick<Lives, 'timeline'>,
): readonly Rewording[] {
  const known = new Set(from.unrecognized.map(wordingOf));
  const before = countsOf(from);
  const after = countsOf(to);
  return to.unrecognized.flatMap((lines) => {
    const { nearest } = lines;
    if (nearest === null || known.has(wordingOf(lines))) return [];
    const isLess = (after.get(nearest)?.count ?? 0) < (before.get(nearest)?.count ?? 0);
    return isLess ? [{ id: nearest, lines }] : [];
  });
}

/**
 * Messages that are new, gone or reworded: those of the catalogue by their id, other lines of known drivers by
 * their words. `told` are the messages that differences of steps tell of already; `lonely` says which side has a
 * boot, a life or a stay that the other one lacks: what is printed there goes with it.
 */
export function compareMessages(
  baseline: Lives,
  candidate: Lives,
  told: ReadonlySet<string>,
  lonely: { readonly baseline: boolean; readonly candidate: boolean },
): readonly KeyedDraft[] {
  const reworded = rewordings(baseline, candidate);
  const wordedBefore = rewordings(candidate, baseline);
  const isTold = new Set([...told, ...[...reworded, ...wordedBefore].map(({ id }) => id)]);
  const before = countsOf(baseline.timeline);
  const after = countsOf(candidate.timeline);
  const troubles = troublesOf(candidate.timeline);
  const recoveries = recoveriesOf(candidate.timeline);
  const come = [...after.values()].filter(({ id }) => !before.has(id) && !isTold.has(id));
  const gone = [...before.values()].filter(({ id }) => !after.has(id) && !isTold.has(id));
  const inOtherWords = otherWordings(
    gone.map(({ id }) => id),
    come.map(({ id }) => id),
  );
  const paired = new Set(inOtherWords.flatMap((pair) => [pair.gone, pair.come]));
  const isNew = come.filter(({ id }) => !paired.has(id));
  const isGone = gone.filter(({ id }) => !paired.has(id));
  return [
    ...reworded.map(({ id, lines }) => rewordedDraft(baseline, candidate, id, { after: lines })),
    ...wordedBefore.map(({ id, lines }) => rewordedDraft(baseline, candidate, id, { before: lines })),
    ...inOtherWords.map((pair) => otherWordingDraft(baseline, candidate, pair)),
    ...isNew.map((message) =>
      newDraft(message, candidate, {
        isLonely: lonely.candidate,
        isTrouble: troubles.has(message.id),
        isRecovery: recoveries.has(message.id),
      }),
    ),
    ...isGone.map((message) => goneDraft(message, baseline, lonely.baseline)),
    ...otherWords(baseline, candidate, new Set([...reworded, ...wordedBefore].map(({ lines }) => lines))),
  ];
}

function rewordedDraft(
  baseline: Lives,
  candidate: Lives,
  id: string,
  { before, after }: { readonly before?: UnrecognizedLines; readonly after?: UnrecognizedLines },
): KeyedDraft {
  const lines = before ?? after;
  const draft: Draft = {
    kind: 'message-reworded',
    severity: 'changed',
    what: id,
    before: before?.text ?? id,
    after: after?.text ?? id,
    reason:
      after === undefined
        ? `The words that the catalogue has for ${id} take the place of a line that is near to it.`
        : `${after.cut ? 'A line that is cut short' : 'A line in words that the catalogue does not have'} takes the place of ${id}.`,
    evidence: {
      baseline: lineEvidence(baseline, before?.source ?? countsOf(baseline.timeline).get(id)?.source),
      candidate: lineEvidence(candidate, after?.source ?? countsOf(candidate.timeline).get(id)?.source),
    },
  };
  return { key: `reworded ${id} ${lines === undefined ? '' : wordingOf(lines)}`, draft };
}

/** Both wordings are in the catalogue. */
function otherWordingDraft(baseline: Lives, candidate: Lives, { gone, come }: OtherWording): KeyedDraft {
  const before = countsOf(baseline.timeline).get(gone);
  const after = countsOf(candidate.timeline).get(come);
  return {
    key: `reworded ${gone} ${come}`,
    draft: {
      kind: 'message-reworded',
      severity: 'changed',
      what: come,
      before: gone,
      after: come,
      reason: `${gone} is said in the words of ${come}, which the catalogue has, too.`,
      evidence: {
        baseline: lineEvidence(baseline, before?.source),
        candidate: lineEvidence(candidate, after?.source),
      },
    },
  };
}

function newDraft(
  { id, count, source }: MessageCount,
  candidate: Lives,
  { isLonely, isTrouble, isRecovery }: Readonly<Record<'isLonely' | 'isTrouble' | 'isRecovery', boolean>>,
): KeyedDraft {
  // The trouble before it is told of by itself, and older kernels do not say that it is over.
  const isError = isErrorLevel(id) && !isRecovery;
  const why = isError
    ? '; the kernel prints it as an error'
    : isTrouble
      ? '; something went wrong there'
      : '';
  return {
    key: `new ${id}`,
    draft: {
      kind: 'message-new',
      severity: isError || isTrouble ? 'regressed' : isLonely ? 'same' : 'changed',
      what: id,
      before: null,
      after: `${count} ×`,
      reason: `${id} comes ${times(count)}, and never in the baseline${why}.`,
      evidence: { baseline: [], candidate: lineEvidence(candidate, source) },
    },
  };
}

function goneDraft({ id, count, source }: MessageCount, baseline: Lives, isLonely: boolean): KeyedDraft {
  return {
    key: `gone ${id}`,
    draft: {
      kind: 'message-gone',
      severity: isLonely ? 'same' : 'changed',
      what: id,
      before: `${count} ×`,
      after: null,
      reason: `${id} came ${times(count)} in the baseline and does not come${isLonely ? ', as more that is not there' : ''}; no step is lost by it.`,
      evidence: { baseline: lineEvidence(baseline, source), candidate: [] },
    },
  };
}

/** Unrecognized words that only one side has, and that take no message's place. */
function otherWords(
  baseline: Lives,
  candidate: Lives,
  taken: ReadonlySet<UnrecognizedLines>,
): readonly KeyedDraft[] {
  const before = new Map(baseline.timeline.unrecognized.map((lines) => [wordingOf(lines), lines]));
  const after = new Map(candidate.timeline.unrecognized.map((lines) => [wordingOf(lines), lines]));
  const only = (
    side: typeof before,
    other: typeof before,
  ): readonly (readonly [string, UnrecognizedLines])[] =>
    // A list that is full may lack what the other one has.
    other.size >= MAX_WORDINGS
      ? []
      : [...side].filter(([wording, lines]) => !other.has(wording) && !taken.has(lines));
  return [
    ...only(after, before).map(([wording, lines]): KeyedDraft => {
      const evidence = { baseline: [], candidate: lineEvidence(candidate, lines.source) };
      const reason = `A line of ${lines.driver} has words that neither the catalogue nor the baseline has.`;
      const what = lines.nearest ?? `unrecognized ${lines.driver}`;
      const draft: Draft = {
        kind: 'message-new',
        severity: 'changed',
        what,
        before: null,
        after: lines.text,
        reason,
        evidence,
      };
      return { key: `new words ${wording}`, draft };
    }),
    ...only(before, after).map(([wording, lines]): KeyedDraft => {
      const evidence = { baseline: lineEvidence(baseline, lines.source), candidate: [] };
      const reason = `A line of ${lines.driver} that no message of the catalogue fits does not come.`;
      const what = lines.nearest ?? `unrecognized ${lines.driver}`;
      const draft: Draft = {
        kind: 'message-gone',
        severity: 'changed',
        what,
        before: lines.text,
        after: null,
        reason,
        evidence,
      };
      return { key: `gone words ${wording}`, draft };
    }),
  ];
}

/** Notes that tell of something that went wrong, whatever the level of their lines. */
const TROUBLES: readonly NoteType[] = [
  'not-paired',
  'not-offered',
  'domain-collision',
  'd0-retry',
  'eject-ignored',
  'removal-stuck',
  'transmit-timeout',
  'reset',
];

/** The ids of the messages that tell of such. */
function troublesOf({ notes }: Timeline): ReadonlySet<string> {
  return new Set(
    notes.flatMap((note) =>
      TROUBLES.includes(note.note) && !isRecovery(note) ? (note.messageId ?? []) : [],
    ),
  );
}

/** The ids of those that tell of its good end. */
function recoveriesOf({ notes }: Timeline): ReadonlySet<string> {
  return new Set(notes.flatMap((note) => (isRecovery(note) ? (note.messageId ?? []) : [])));
}

function countsOf({ messages }: Timeline): ReadonlyMap<string, MessageCount> {
  return new Map(messages.map((message) => [message.id, message]));
}
