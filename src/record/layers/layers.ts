import { byFirstCharacter } from '../first-character.ts';
import { carrierStamp } from './carrier-stamp.ts';
import { indentation } from './indentation.ts';
import { jsonCarrier } from './json-carrier.ts';
import type { Layer } from './layer.ts';
import { ordinal } from './ordinal.ts';
import { quotation } from './quotation.ts';
import { quotationMarks } from './quotation-marks.ts';
import { serviceName } from './service-name.ts';
import { streamMark } from './stream-mark.ts';

/**
 * Everything that may stand around the lines of a log, in the order in which it is tried. They may stand in
 * each other: a quoted line of a container's log.
 */
export const LAYERS: readonly Layer[] = [
  quotation,
  quotationMarks,
  indentation,
  streamMark,
  jsonCarrier,
  carrierStamp,
  ordinal,
  serviceName,
];

/** The layers that a line which begins so may have around it. */
export const layersFor = byFirstCharacter(LAYERS);
