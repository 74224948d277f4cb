/** The part of Eleventy 3 that the press uses; it ships no types. https://www.11ty.dev/docs/config/ */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    on(event: string, listener: (...details: never[]) => unknown): void;
    /** Resolves when every listener has. */
    emit(event: string, ...details: readonly unknown[]): Promise<unknown>;
    setUseGitIgnore(enabled: boolean): void;
    setTemplateFormats(formats: readonly string[]): void;
    /** Paths to copy, from the working folder, by where they go, from the output folder. */
    addPassthroughCopy(targets: Readonly<Record<string, string>>): void;
    addCollection(name: string, collect: () => readonly unknown[]): void;
    addTemplate<Page>(path: string, template: VirtualTemplate<Page>): void;
    /** What it resolves with is written instead of what the template rendered. */
    addTransform(name: string, transform: (rendered: string) => Promise<string | Buffer>): void;
  }

  /** `Page` is what `data` makes of each page: the alias of its pagination, above all. */
  export interface VirtualTemplate<Page> {
    readonly data: Readonly<Record<string, unknown>>;
    render(page: Page): string;
  }

  export interface WrittenPage {
    readonly outputPath: string;
  }

  /** https://www.11ty.dev/docs/programmatic/ */
  export class Eleventy {
    constructor(
      input: string | undefined,
      output: string | undefined,
      options?: {
        readonly configPath?: string;
        readonly quietMode?: boolean;
        /** Runs before the configuration file, on the same object. */
        readonly config?: (press: UserConfig) => void;
      },
    );
    disableLogger(): void;
    write(): Promise<[copied: readonly unknown[], pages: readonly WrittenPage[]]>;
  }
}
