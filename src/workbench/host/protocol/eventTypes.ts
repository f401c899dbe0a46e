/** Numbers of the events in the client's protocol. */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowHiddenChanged: 22,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
} as const;

/** The target of events that a listener on the collection hears, whatever the sheet. */
export const WORKBOOK_TARGET = 'Workbook';

/** Message category of events among the rich API messages. */
export const EVENT_CATEGORY = 65536;

/** The old document event behind `workbook.onSelectionChanged`. */
export const DOCUMENT_SELECTION_CHANGED = 2;

/** Registrations that a sheet and the collection of sheets share. */
export const SHEET_EVENTS: Readonly<Record<string, number>> = {
  _RegisterDataChangedEvent: EventType.worksheetChanged,
  _RegisterActivatedEvent: EventType.worksheetActivated,
  _RegisterDeactivatedEvent: EventType.worksheetDeactivated,
  _RegisterSelectionChangedEvent: EventType.worksheetSelectionChanged,
  _RegisterCalculatedEvent: EventType.worksheetCalculated,
  _RegisterFormatChangedEvent: EventType.worksheetFormatChanged,
  _RegisterRowHiddenChangedEvent: EventType.worksheetRowHiddenChanged,
  _RegisterProtectionChangedEvent: EventType.worksheetProtectionChanged,
  _RegisterEventNameChanged: EventType.worksheetNameChanged,
  _RegisterEventVisibilityChanged: EventType.worksheetVisibilityChanged,
};

export const COLLECTION_EVENTS: Readonly<Record<string, number>> = {
  ...SHEET_EVENTS,
  _RegisterAddedEvent: EventType.worksheetAdded,
  _RegisterDeletedEvent: EventType.worksheetDeleted,
  _RegisterEventMoved: EventType.worksheetMoved,
};
