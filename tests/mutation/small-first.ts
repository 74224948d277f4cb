/** Small test files first: they notice what they are about at once, and leave few mutants to the large ones. */
import { statSync } from "node:fs";
import { BaseSequencer, type TestSpecification } from "vitest/node";

export class SmallFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const size = ({ moduleId }: TestSpecification) => statSync(moduleId).size;
    return files.toSorted((a, b) => size(a) - size(b));
  }
}
