import type { Rule } from '../rule.ts';
import { dataPathSwitchFailed } from '../rules/data-path-switch-failed.ts';
import { firmwareCommandRefused } from '../rules/firmware-command-refused.ts';
import { hypervDriverError } from '../rules/hyperv-driver-error.ts';
import { kernelCrash } from '../rules/kernel-crash.ts';
import { pciProbeFailed } from '../rules/pci-probe-failed.ts';
import { vfDriverError } from '../rules/vf-driver-error.ts';
import { vfInitFailed } from '../rules/vf-init-failed.ts';

// Rules that find nothing in a timeline without an error of the kernel or a driver.

/** What ended: these explain most. */
export const failures: readonly Rule[] = [kernelCrash, pciProbeFailed, vfInitFailed, dataPathSwitchFailed];

/** What a driver says is wrong. */
export const driverErrors: readonly Rule[] = [vfDriverError, firmwareCommandRefused, hypervDriverError];
