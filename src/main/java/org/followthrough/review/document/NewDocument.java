package org.followthrough.review.document;

/**
 * What is said of a document that is added.
 *
 * @param marking how it is marked; empty for not at all
 * @param withheld whether it is held back until the report of the peers is released
 * @param replacesId the version before; null for a new document
 */
public record NewDocument(String title, String marking, boolean withheld, Long replacesId) {
}
