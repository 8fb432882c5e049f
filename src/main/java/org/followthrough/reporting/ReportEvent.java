package org.followthrough.reporting;

/** What is kept of documents handed on; the subject is plan/child-k or agency/police, the detail what was chosen. */
enum ReportEvent {
    PUBLICATION_COPY_MADE,
    AGENCY_REPORT_MADE,
    REVIEW_SUMMARY_MADE
}
