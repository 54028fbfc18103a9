import type { AttachmentLife } from './attachment-life.ts';
import type { Boot } from './boot.ts';
import type { Doubt } from './doubt.ts';
import { answerDoubts } from './doubts.ts';
import type { EventBase } from './event.ts';
import { type Evidence, eventOf, eventWith } from './evidence.ts';
import type { InterfaceLife } from './interface-life.ts';
import { doubtOfLeaving, nextFlip, settleFlip } from './path-flip.ts';
import type { PciFunction } from './pci-function.ts';
import { tieBy } from './tie.ts';
import { type Stay, type Step, transitions } from './transitions.ts';
import { domainOf, predictableName } from './vf-name.ts';

/** What the line of a step says beside the step itself. */
export interface StepDetails {
  readonly slot?: number;
  /** The VF's name as the line prints it. */
  readonly vf?: string;
  /** The VF's function, where the line names that, too. */
  readonly pci?: PciFunction;
}

/** Moves an interface one step through the table, with the events of this step and of those before it that the log lacks. */
export function takeStep(
  boot: Boot,
  life: InterfaceLife,
  step: Step,
  evidence: Evidence,
  { slot, vf, pci }: StepDetails,
): void {
  answerDoubts(life, step);
  settleFlip(life.flip);
  decidePerhaps(boot, life, step);
  if (isAnotherVf(life, step, slot, pci)) endStay(boot, life, evidence);
  const before = life.state;
  const transition = transitions[before][step];
  for (const ended of transition.ended) emitStep(boot, life, ended, evidence, INFERRED);
  const attachment = attachmentFor(boot, life, transition.stay, slot ?? null);
  // Another slot is another VF, so this is the first that the stay gets.
  attachment.slot ??= slot ?? null;
  if (pci !== undefined) tieJoined(boot, life, attachment, pci, evidence);
  if (vf !== undefined) observeVf(boot, life, attachment, vf, step, evidence);
  if (step === 'data-path-to-vf') showsResume(boot, attachment);
  const left = doubtOfLeaving(life.flip, step, life.lines);
  for (const missed of transition.missed) {
    const doubt = transition.mayBeLate ? mayStillCome(life, missed) : left;
    emitStep(boot, life, missed, evidence, INFERRED, doubt);
  }
  const event = emitStep(boot, life, step, evidence, { inferred: false, slot: slot ?? null });
  life.state = transition.to;
  life.flip = nextFlip(life.flip, step, before, life.lines, event);
  if (life.flip?.seen === 'gone') boot.unloading.add(life);
  else boot.unloading.delete(life);
  boot.stepped.add(life);
}

/** A function that is the VF of one interface now is not the VF of another, except MANA's. */
function tieJoined(
  boot: Boot,
  life: InterfaceLife,
  attachment: AttachmentLife,
  pci: PciFunction,
  evidence: Evidence,
): void {
  const owner = boot.owners.of(pci);
  const isFree = owner === null || owner.life === life.self || pci.driver === 'mana' || !boot.isPresent(pci);
  if (isFree) boot.tie(life, attachment, pci, tieBy('joined', evidence));
}

function mayStillCome({ doubts }: InterfaceLife, step: Step): Doubt {
  const doubt: Doubt = { answer: 'open' };
  doubts.set(step, doubt);
  return doubt;
}

function hasVf({ state }: InterfaceLife): boolean {
  return state === 'registered' || state === 'on-vf' || state === 'on-synthetic';
}

/**
 * The driver of the synthetic interfaces is unloaded, and with it every VF is unregistered: those whose
 * lines the log lacks, too. What looks like a switch to the VF just before was none.
 */
export function unloadInterfaces(boot: Boot, evidence: Evidence): void {
  for (const { flip, attachment } of boot.unloading) {
    if (flip?.misleading) attachment?.addMisleading(flip.misleading);
    if (flip?.left) flip.left.answer = 'not so';
  }
  boot.unloading.clear();
  for (const { self: life } of boot.stepped) {
    if (!hasVf(life)) continue;
    for (const step of transitions[life.state].unregistered.missed)
      emitStep(boot, life, step, evidence, INFERRED);
    emitStep(boot, life, 'unregistered', evidence, INFERRED);
    life.state = 'unregistered';
    life.flip = null;
  }
  boot.stepped.clear();
}

/** Traffic runs over the VF again whose bus was probed again: it never went. */
function showsResume(boot: Boot, { pci }: AttachmentLife): void {
  const again = pci === null ? null : boot.functions.probedAgain(pci);
  if (again !== null) boot.resumed(again);
}

const INFERRED = { inferred: true, slot: null } as const;

/** The line names another slot, or another function, than the stay has: its end is missing in the log. */
function isAnotherVf(
  { attachment, state }: InterfaceLife,
  step: Step,
  slot: number | undefined,
  pci: PciFunction | undefined,
): boolean {
  if (attachment === null || state === 'removed' || state === 'unregistered') return false;
  const hasOtherSlot = step === 'slot-added' && attachment.slot !== null && slot !== attachment.slot;
  return hasOtherSlot || (pci !== undefined && attachment.pci !== null && attachment.pci !== pci);
}

/** Ends the stay with all the steps that a removal needs, each inferred. */
function endStay(boot: Boot, life: InterfaceLife, evidence: Evidence): void {
  const { missed, to } = transitions[life.state]['slot-removed'];
  for (const step of missed) emitStep(boot, life, step, evidence, INFERRED);
  emitStep(boot, life, 'slot-removed', evidence, INFERRED);
  life.state = to;
}

function attachmentFor(boot: Boot, life: InterfaceLife, stay: Stay, slot: number | null): AttachmentLife {
  const current = life.attachment;
  if (current === null || stay === 'new') return boot.begin(life);
  switch (stay) {
    case 'current':
      return current;
    case 'returned':
      return hasReturned(boot, current) ? boot.begin(life) : current;
    case 'perhaps new':
      return boot.begin(life, slot === current.slot ? current : null);
  }
}

/**
 * The slot was announced once more after the VF had been unregistered, and now a VF shows: the same one, its
 * driver loaded again, unless its bus was set up anew.
 */
function decidePerhaps(boot: Boot, life: InterfaceLife, step: Step): void {
  const { attachment } = life;
  if (attachment === null || attachment.perhaps === null || step === 'slot-added') return;
  const before = attachment.perhaps;
  attachment.perhaps = null;
  if (step === 'slot-removed' || hasReturned(boot, before)) return;
  attachment.continues(before);
  life.attachment = before;
}

/** Whether the PCI bus of the attachment's VF was set up anew since. */
function hasReturned(boot: Boot, { pci }: AttachmentLife): boolean {
  if (pci === null) return false;
  // FreeBSD's lines show no address; a driver that takes a device after it let go of it takes another one.
  if (pci.address === null) return pci.isDetached;
  return boot.functions.inDomain(domainOf(pci.address)) !== pci;
}

/** The line names the VF: by the name it had, by a new one, or by one whose rename the log lacks. */
function observeVf(
  boot: Boot,
  life: InterfaceLife,
  attachment: AttachmentLife,
  name: string,
  step: Step,
  evidence: Evidence,
): void {
  const from = attachment.vf;
  if (from !== name) {
    boot.nameVf(life, attachment, name);
    if (from !== null && step !== 'registered' && isNameOf(boot, attachment, name)) {
      boot.emit(eventWith('renamed', evidence, name, { inferred: true, from }), life, attachment);
    }
  }
  tieByName(boot, life, attachment, name, evidence);
}

/** Whether something beside the line itself says that this is another name of the same VF. */
function isNameOf(boot: Boot, { pci }: AttachmentLife, name: string): boolean {
  if (pci === null) return false;
  const domain = pci.address === null ? null : domainOf(pci.address);
  return boot.functions.withVf(name) === pci || (domain !== null && predictableName(name)?.domain === domain);
}

/** Ties the attachment to the function whose interface has the name now, or whose domain udev wrote into it. */
function tieByName(
  boot: Boot,
  life: InterfaceLife,
  attachment: AttachmentLife,
  name: string,
  evidence: Evidence,
): void {
  const domain = predictableName(name)?.domain;
  const byDomain = domain === undefined ? undefined : boot.functions.inDomain(domain);
  const byName = boot.functions.withVf(name);
  const pci = byName ?? byDomain;
  if (pci === undefined) return;
  // A function has one VF, except MANA's.
  const isFree = boot.owners.of(pci) === null || pci.driver === 'mana';
  if (attachment.pci !== pci && !isFree) return;
  if (byName !== undefined) boot.tie(life, attachment, pci, tieBy('vf-name', evidence));
  if (byDomain === pci) boot.tie(life, attachment, pci, tieBy('predictable-name', evidence));
}

function emitStep(
  boot: Boot,
  life: InterfaceLife,
  step: Step,
  evidence: Evidence,
  how: Pick<EventBase, 'inferred' | 'slot'>,
  doubt: Doubt | null = null,
): object {
  const { attachment } = life;
  if (step === 'slot-removed' && attachment !== null) boot.forgetVf(attachment);
  const vf = attachment?.vf ?? null;
  const event = eventOf(step, evidence, vf);
  event.inferred = how.inferred;
  event.slot = how.slot;
  boot.emit(event, life, attachment, doubt);
  if (step === 'unregistered' && attachment !== null) boot.forgetVf(attachment);
  return event;
}
