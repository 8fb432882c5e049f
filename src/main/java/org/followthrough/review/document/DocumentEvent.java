package org.followthrough.review.document;

/** What is kept of the use of documents. */
enum DocumentEvent {
    REVIEW_DOCUMENT_DOWNLOADED
}
