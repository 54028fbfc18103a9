import { format } from 'node:util';
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

const { expect } = chai;

/** What the tests of the mutated rooms use of vitest: it writes down the tests instead of running them. */
export class Collector {
  tests = [];
  #path;
  #times = new Map();

  constructor(file) {
    this.#path = [file];
  }

  get vitest() {
    const describe = (name, ...rest) => this.#inside(name, functionOf(rest));
    describe.for =
      (cases) =>
      (name, ...rest) =>
        cases.forEach((value, index) => {
          this.#inside(titleOf(name, value, index), () => functionOf(rest)(value));
        });
    describe.each =
      (cases) =>
      (name, ...rest) =>
        cases.forEach((value, index) => {
          this.#inside(titleOf(name, value, index), () => functionOf(rest)(...given(value)));
        });
    const test = (name, ...rest) => this.#add(name, functionOf(rest));
    test.for =
      (cases) =>
      (name, ...rest) =>
        cases.forEach((value, index) => {
          this.#add(titleOf(name, value, index), () => functionOf(rest)(value, { expect }));
        });
    test.each =
      (cases) =>
      (name, ...rest) =>
        cases.forEach((value, index) => {
          this.#add(titleOf(name, value, index), () => functionOf(rest)(...given(value)));
        });
    test.skip = () => {};
    return { describe, test, it: test, expect };
  }

  #inside(name, collect) {
    this.#path.push(name);
    collect();
    this.#path.pop();
  }

  #add(name, run) {
    const id = [...this.#path, name].join(' › ');
    const times = (this.#times.get(id) ?? 0) + 1;
    this.#times.set(id, times);
    this.tests.push({ id: times === 1 ? id : `${id} (${times})`, run });
  }
}

const given = (value) => (Array.isArray(value) ? value : [value]);

const functionOf = (rest) => rest.find((part) => typeof part === 'function');

const titleOf = (name, value, index) => `${name} [${index}] ${format('%j', value).slice(0, 60)}`;
