import type { AttachmentLife } from './attachment-life.ts';
import type { Boot } from './boot.ts';
import type { EventBase } from './event.ts';
import { type Evidence, eventBase } from './evidence.ts';
import type { InterfaceLife } from './interface-life.ts';
import type { PciFunction } from './pci-function.ts';
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
  decidePerhaps(boot, life, step);
  if (isAnotherVf(life, step, slot, pci)) endStay(boot, life, evidence);
  const transition = transitions[life.state][step];
  for (const ended of transition.ended) emitStep(boot, life, ended, evidence, INFERRED);
  const attachment = attachmentFor(boot, life, transition.stay, slot ?? null);
  if (slot !== undefined && (step === 'slot-added' || attachment.slot === null)) attachment.slot = slot;
  if (pci !== undefined) boot.tie(life, attachment, pci);
  if (vf !== undefined) observeVf(boot, life, attachment, vf, step, evidence);
  for (const missed of transition.missed) emitStep(boot, life, missed, evidence, INFERRED);
  emitStep(boot, life, step, evidence, { inferred: false, slot: slot ?? null });
  life.state = transition.to;
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
  if (pci === null || pci.address === null) return false;
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
      boot.emit(
        { type: 'renamed', ...eventBase(evidence), inferred: true, vf: name, from },
        life,
        attachment,
      );
    }
  }
  tieByName(boot, life, attachment, name);
}

/** Whether something beside the line itself says that this is another name of the same VF. */
function isNameOf(boot: Boot, { pci }: AttachmentLife, name: string): boolean {
  if (pci === null) return false;
  const domain = pci.address === null ? null : domainOf(pci.address);
  return boot.functions.withVf(name) === pci || (domain !== null && predictableName(name)?.domain === domain);
}

/** Ties the attachment to the function whose interface has the name now, or whose domain udev wrote into it. */
function tieByName(boot: Boot, life: InterfaceLife, attachment: AttachmentLife, name: string): void {
  if (attachment.pci !== null) return;
  const domain = predictableName(name)?.domain;
  const byDomain = domain === undefined ? undefined : boot.functions.inDomain(domain);
  const pci = boot.functions.withVf(name) ?? byDomain;
  if (pci !== undefined && boot.owners.of(pci) === null) boot.tie(life, attachment, pci);
}

function emitStep(
  boot: Boot,
  life: InterfaceLife,
  step: Step,
  evidence: Evidence,
  how: Pick<EventBase, 'inferred' | 'slot'>,
): void {
  const { attachment } = life;
  if (step === 'slot-removed' && attachment !== null) boot.forgetVf(attachment);
  const vf = attachment?.vf ?? null;
  boot.emit({ type: step, ...eventBase(evidence), ...how, vf }, life, attachment);
  if (step === 'unregistered' && attachment !== null) boot.forgetVf(attachment);
}
