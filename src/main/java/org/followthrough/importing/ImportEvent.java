package org.followthrough.importing;

/** What people do with imports, for the record of events. */
enum ImportEvent {
    IMPORT_STARTED, IMPORT_REMOVED, PLAN_IMPORTED, IMPORT_UNDONE
}
