/**
 * The parts of the trace event format that are written: the JSON that chrome://tracing and Perfetto read. Times and
 * durations are microseconds.
 * https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU
 */
export type TraceEvent =
  /** A span on the track `tid` of the process `pid`. */
  | {
      readonly ph: 'X';
      readonly pid: number;
      readonly tid: number;
      readonly ts: number;
      readonly dur: number;
      readonly cat: string;
      readonly name: string;
      readonly args: TraceArguments;
    }
  /** A moment: of its track (`t`) or of its process (`p`). */
  | {
      readonly ph: 'i';
      readonly s: 't' | 'p';
      readonly pid: number;
      readonly tid: number;
      readonly ts: number;
      readonly cat: string;
      readonly name: string;
      readonly args: TraceArguments;
    }
  /** What a process or a track is called, and where it stands. */
  | {
      readonly ph: 'M';
      readonly pid: number;
      readonly tid: number;
      readonly name:
        | 'process_name'
        | 'process_labels'
        | 'process_sort_index'
        | 'thread_name'
        | 'thread_sort_index';
      readonly args: TraceArguments;
    };

/** What is shown of an event that is selected. */
export type TraceArguments = Readonly<Record<string, string | number | boolean | null>>;
