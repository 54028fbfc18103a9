/**
 * A span without its events, which are written one by one. The parts of OTLP/JSON that are written: the JSON encoding of the traces of OpenTelemetry's protocol. Numbers of 64
 * bits are decimal texts, ids are hex digits, enums are numbers, names are in lowerCamelCase.
 * https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding
 */
export interface OtlpSpan {
  /** 32 hex digits. */
  readonly traceId: string;
  /** 16 hex digits. */
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  /** 1: internal. */
  readonly kind: 1;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly OtlpAttribute[];
  /** 2: error. Left out where there is none. */
  readonly status?: { readonly code: 2; readonly message: string };
}

export interface OtlpEvent {
  readonly timeUnixNano: string;
  readonly name: string;
  readonly attributes: readonly OtlpAttribute[];
}

export interface OtlpAttribute {
  readonly key: string;
  readonly value:
    | { readonly stringValue: string }
    | { readonly intValue: string }
    | { readonly boolValue: boolean };
}

/** Attributes of those fields that have a value: OTLP has no null. */
export function attributes(
  fields: Readonly<Record<string, string | number | boolean | null>>,
): readonly OtlpAttribute[] {
  return Object.entries(fields).flatMap(([key, value]): readonly OtlpAttribute[] => {
    if (value === null) return [];
    if (typeof value === 'string') return [{ key, value: { stringValue: value } }];
    if (typeof value === 'boolean') return [{ key, value: { boolValue: value } }];
    return Number.isSafeInteger(value) ? [{ key, value: { intValue: `${value}` } }] : [];
  });
}

/** Nanoseconds as a text, of microseconds. They are unsigned: before 1970 there is nothing. */
export function nanoseconds(microseconds: number): string {
  return `${BigInt(Math.max(0, Math.round(microseconds))) * 1000n}`;
}
