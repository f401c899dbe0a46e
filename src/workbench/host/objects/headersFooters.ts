import { HEADER_FOOTER_KINDS } from '../model/pageLayout';
import type { HeaderFooterKind, HeaderFooterTexts, PageLayout } from '../model/pageLayout';
import type { Sheet } from '../model/sheet';
import { ApiObject, apiType } from '../protocol/apiObject';
import { flag, oneOf, text } from './arguments';

const GROUP = apiType<HeaderFooterGroupObject>('HeaderFooterGroup', {
  scalars: ['state', 'useSheetMargins', 'useSheetScale'],
  navigations: [...HEADER_FOOTER_KINDS],
});

const TEXTS = apiType<HeaderFooterObject>('HeaderFooter', {
  scalars: ['centerFooter', 'centerHeader', 'leftFooter', 'leftHeader', 'rightFooter', 'rightHeader'],
});

/** `pageLayout.headersFooters`. */
export class HeaderFooterGroupObject extends ApiObject {
  readonly api = GROUP;

  constructor(private readonly sheet: Sheet) {
    super();
  }

  private patch(patch: Partial<PageLayout>): void {
    this.sheet.setLayout({ ...this.sheet.layout, ...patch });
  }

  get state(): string {
    return this.sheet.layout.headersFootersState;
  }

  set state(value: unknown) {
    const states = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'];
    this.patch({ headersFootersState: oneOf(states, value) });
  }

  get useSheetMargins(): boolean {
    return this.sheet.layout.useSheetMargins;
  }

  set useSheetMargins(value: unknown) {
    this.patch({ useSheetMargins: flag(value) });
  }

  get useSheetScale(): boolean {
    return this.sheet.layout.useSheetScale;
  }

  set useSheetScale(value: unknown) {
    this.patch({ useSheetScale: flag(value) });
  }

  get defaultForAllPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.sheet, 'defaultForAllPages');
  }

  get evenPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.sheet, 'evenPages');
  }

  get firstPage(): HeaderFooterObject {
    return new HeaderFooterObject(this.sheet, 'firstPage');
  }

  get oddPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.sheet, 'oddPages');
  }
}

/** The six texts of one kind of page. */
export class HeaderFooterObject extends ApiObject {
  readonly api = TEXTS;

  constructor(
    private readonly sheet: Sheet,
    private readonly kind: HeaderFooterKind,
  ) {
    super();
  }

  private get texts(): HeaderFooterTexts {
    return this.sheet.layout.headersFooters[this.kind];
  }

  private put(name: keyof HeaderFooterTexts, value: unknown): void {
    const { layout } = this.sheet;
    const texts = { ...this.texts, [name]: text(value) };
    this.sheet.setLayout({ ...layout, headersFooters: { ...layout.headersFooters, [this.kind]: texts } });
  }

  get leftHeader(): string {
    return this.texts.leftHeader;
  }

  set leftHeader(value: unknown) {
    this.put('leftHeader', value);
  }

  get centerHeader(): string {
    return this.texts.centerHeader;
  }

  set centerHeader(value: unknown) {
    this.put('centerHeader', value);
  }

  get rightHeader(): string {
    return this.texts.rightHeader;
  }

  set rightHeader(value: unknown) {
    this.put('rightHeader', value);
  }

  get leftFooter(): string {
    return this.texts.leftFooter;
  }

  set leftFooter(value: unknown) {
    this.put('leftFooter', value);
  }

  get centerFooter(): string {
    return this.texts.centerFooter;
  }

  set centerFooter(value: unknown) {
    this.put('centerFooter', value);
  }

  get rightFooter(): string {
    return this.texts.rightFooter;
  }

  set rightFooter(value: unknown) {
    this.put('rightFooter', value);
  }
}
