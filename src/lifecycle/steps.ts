import { AttachmentLife } from './attachment-life.ts';
import type { Boot } from './boot.ts';
import { type Evidence, eventBase } from './evidence.ts';
import type { InterfaceLife } from './interface-life.ts';
import { type Stay, type Step, transitions } from './transitions.ts';
import { domainOf, predictableName } from './vf-name.ts';

/** What the line of a step says beside the step itself. */
export interface StepDetails {
  readonly slot?: number;
  /** The VF's name as the line prints it. */
  readonly vf?: string;
}

/** Moves an interface one step through the table, with the events of this step and of those before it that the log lacks. */
export function takeStep(
  boot: Boot,
  life: InterfaceLife,
  step: Step,
  evidence: Evidence,
  details: StepDetails,
): void {
  const transition = transitions[life.state][step];
  for (const ended of transition.ended) emitStep(boot, life, ended, evidence, true);
  const attachment = attachmentFor(boot, life, transition.stay);
  if (details.slot !== undefined && (step === 'slot-added' || attachment.slot === null))
    attachment.slot = details.slot;
  if (details.vf !== undefined) observeVf(boot, life, details.vf, step, evidence);
  for (const missed of transition.missed) emitStep(boot, life, missed, evidence, true);
  emitStep(boot, life, step, evidence, false);
  life.state = transition.to;
}

function attachmentFor(boot: Boot, life: InterfaceLife, stay: Stay): AttachmentLife {
  const current = life.attachment;
  if (current !== null && (stay === 'current' || (stay === 'returned' && !hasReturned(boot, current))))
    return current;
  if (current !== null) boot.forgetVf(current);
  const attachment = new AttachmentLife();
  life.attachment = attachment;
  return attachment;
}

/** Whether the PCI bus of the attachment's VF was set up anew since. */
function hasReturned(boot: Boot, { pci }: AttachmentLife): boolean {
  if (pci === null) return false;
  const latest = pci.address === null ? undefined : boot.functions.inDomain(domainOf(pci.address));
  return latest !== undefined && latest !== pci;
}

/** The line names the VF: by the name it had, by a new one, or by one whose rename the log lacks. */
function observeVf(boot: Boot, life: InterfaceLife, name: string, step: Step, evidence: Evidence): void {
  const { attachment } = life;
  if (attachment === null) return;
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
  const pci =
    boot.functions.withVf(name) ?? (domain === undefined ? undefined : boot.functions.inDomain(domain));
  if (pci !== undefined && boot.owners.of(pci) === null) boot.tie(life, attachment, pci);
}

function emitStep(boot: Boot, life: InterfaceLife, step: Step, evidence: Evidence, inferred: boolean): void {
  const { attachment } = life;
  if (step === 'slot-removed' && attachment !== null) boot.forgetVf(attachment);
  boot.emit({ type: step, ...eventBase(evidence), inferred, vf: attachment?.vf ?? null }, life, attachment);
  if (step === 'unregistered' && attachment !== null) boot.forgetVf(attachment);
}
